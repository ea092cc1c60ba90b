"""The card of a closed day: what was counted, its receipts, and the slip."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from typing_extensions import override

from desktop.domain.money import show_money
from desktop.models.table_rows import Tone
from desktop.services.households import record_missing
from desktop.views.page_context import PageContext
from desktop.views.receipts.fact_sheet import FactSheet
from desktop.views.receipts.ledger_card import LedgerCard
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from desktop.services.collecting.closing import DayToClose
    from desktop.storage.queries.closings import ClosingRow


@dataclass(frozen=True, slots=True)
class ClosingAnswer:
    """A closing and its day."""

    closing: "ClosingRow"
    day: "DayToClose"


class ClosingCard(LedgerCard):
    """Shows a closed day; the buttons only ask."""

    slip_asked = Signal()
    receipts_asked = Signal()
    reopen_asked = Signal()

    depends_on = frozenset({"closing", "receipt", "collector"})

    def __init__(self, context: PageContext) -> None:
        """Make the buttons."""
        super().__init__(context, "")
        self.sheet.setAccessibleName(self.tr("Chốt tiền ngày"))
        self.closing: ClosingRow | None = None
        self.slip_button = Button(
            self.tr("Ghi phiếu nộp…"), self.slip_asked.emit, icon_name="note", look="primary"
        )
        self.receipts_button = Button(
            self.tr("Xem biên lai"), self.receipts_asked.emit, icon_name="money"
        )
        self.reopen_button = Button(
            self.tr("Mở lại ngày…"), self.reopen_asked.emit, icon_name="undo"
        )
        self.add_buttons((self.slip_button, self.receipts_button, self.reopen_button))

    @override
    def show_record(self, record_id: int | None) -> None:
        if record_id != self.record_id:
            self.closing = None
        super().show_record(record_id)

    @override
    def read(self, record_id: int) -> ClosingAnswer:
        from desktop.services.collecting import closing  # noqa: PLC0415 - see record_list.py
        from desktop.storage.queries import closings  # noqa: PLC0415 - see record_list.py

        with self.context.database.read() as snapshot:
            found = closings.closing(snapshot, record_id)
            if found is None:
                raise record_missing()
            day = closing.day_in(snapshot, found.collector_id, found.closed_on)
            return ClosingAnswer(found, day)

    @override
    def show_answer(self, answer: object) -> None:
        if not isinstance(answer, ClosingAnswer):
            raise TypeError(answer)
        found, sheet = answer.closing, self.sheet
        self.closing = found
        self.title.say(
            self.tr("{name}, ngày {day}").format(
                name=found.collector, day=f"{found.closed_on:%d/%m/%Y}"
            )
        )
        sheet.begin()
        sheet.figure(show_money(found.receipt_total))
        sheet.fact(self.tr("Tiền mặt"), show_money(found.cash_total))
        sheet.fact(self.tr("Chuyển khoản"), show_money(found.transfer_total))
        self._tell_slip(found)
        sheet.fact(self.tr("Ghi chú"), found.note or "")
        sheet.rule()
        text = self.tr("{count} biên lai").format(count=count_text(found.receipt_count))
        sheet.heading(text)
        tell_receipts(self.sheet, answer.day, self.tr("Đã huỷ: {reason}"))
        sheet.done()
        handed_over = found.slip_no is not None or found.receipt_total == 0
        self.offer(
            (self.receipts_button, self.reopen_button)
            if handed_over
            else (self.slip_button, self.receipts_button, self.reopen_button)
        )

    def _tell_slip(self, found: "ClosingRow") -> None:
        sheet, last = self.sheet, f"{found.remit_by:%d/%m/%Y}"
        late = found.is_late(self.context.today())
        if found.slip_no is None:
            if found.receipt_total == 0:
                sheet.sentence(self.tr("Không có tiền phải nộp."))
            elif late:
                sheet.fact(
                    self.tr("Hạn nộp"), self.tr("{day}, đã quá hạn").format(day=last), Tone.ERROR
                )
            else:
                sheet.fact(self.tr("Hạn nộp"), last, Tone.WARNING)
            return
        sheet.fact(self.tr("Hạn nộp"), last)
        sheet.fact(self.tr("Phiếu nộp"), found.slip_no)
        day = "" if found.slip_date is None else f"{found.slip_date:%d/%m/%Y}"
        if late:
            day = self.tr("{day}, sau hạn").format(day=day)
        sheet.fact(self.tr("Ngày nộp"), day, Tone.ERROR if late else Tone.PLAIN)
        sheet.fact(self.tr("Nơi nộp"), found.slip_bank or "")


def tell_receipts(sheet: FactSheet, day: "DayToClose", void_words: str) -> None:
    """Tell the receipts of a day, the void ones with their reason."""
    for one in day.receipts:
        sheet.entry(one.receipt_no, show_money(one.amount_paid), (one.payer_name,))
    for one in day.void:
        reason = void_words.format(reason=one.void_reason or "–")
        sheet.entry(one.receipt_no, show_money(0), (one.payer_name, reason), Tone.ERROR)
