"""The card of a refund: how much, why so much, and where it stands."""

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from typing_extensions import override

from desktop.domain.money import show_money
from desktop.fields.collecting_choices import REFUND_PROCEDURE, REFUND_STATE
from desktop.models.record_styles import STYLES
from desktop.models.table_rows import Tone
from desktop.services.households import record_missing
from desktop.views.page_context import PageContext
from desktop.views.receipts.ledger_card import LedgerCard
from desktop.views.widgets.buttons import Button

if TYPE_CHECKING:
    from desktop.services.collecting.refunds import Refund


class RefundCard(LedgerCard):
    """Shows a refund; the first button moves it to its next state."""

    send_asked = Signal()
    paid_asked = Signal()
    refused_asked = Signal()
    receipt_asked = Signal()

    depends_on = frozenset({"refund", "receipt", "contribution"})

    def __init__(self, context: PageContext) -> None:
        """Make the buttons."""
        super().__init__(context, "")
        self.sheet.setAccessibleName(self.tr("Thoái thu"))
        self.refund: Refund | None = None
        self.send_button = Button(
            self.tr("Ghi đã gửi"), self.send_asked.emit, icon_name="upload", look="primary"
        )
        self.paid_button = Button(
            self.tr("Ghi đã hoàn trả…"), self.paid_asked.emit, icon_name="done", look="primary"
        )
        self.refused_button = Button(
            self.tr("Không được duyệt…"), self.refused_asked.emit, icon_name="close"
        )
        self.receipt_button = Button(
            self.tr("Xem biên lai"), self.receipt_asked.emit, icon_name="money"
        )
        self._buttons_of = {
            "asked": (self.send_button, self.refused_button, self.receipt_button),
            "sent": (self.paid_button, self.refused_button, self.receipt_button),
        }
        self.add_buttons(
            (self.send_button, self.paid_button, self.refused_button, self.receipt_button)
        )

    @override
    def show_record(self, record_id: int | None) -> None:
        if record_id != self.record_id:
            self.refund = None
        super().show_record(record_id)

    @override
    def read(self, record_id: int) -> "Refund":
        from desktop.services.collecting import refunds  # noqa: PLC0415 - see record_list.py

        found = refunds.refunds(self.context.database)
        refund = next((one for one in found if one.row.id == record_id), None)
        if refund is None:
            raise record_missing()
        return refund

    @override
    def show_answer(self, answer: object) -> None:
        refund: Refund = answer  # type: ignore[assignment]
        self.refund = refund
        row, sheet, translate = refund.row, self.sheet, QCoreApplication.translate
        style = STYLES["refund", "state"](row.state, self.context.today())
        state = REFUND_STATE.show(row.state, translate)
        self.title.say(row.person_name, state, style.tone if style is not None else Tone.PLAIN)
        sheet.begin()
        sheet.figure(show_money(row.amount))
        sheet.fact(self.tr("Thủ tục"), REFUND_PROCEDURE.show(row.procedure, translate))
        sheet.fact(self.tr("Biên lai"), row.receipt_no)
        sheet.fact(self.tr("Ngày biên lai"), _day(row.receipt_date))
        sheet.fact(self.tr("Ngày phát sinh"), _day(row.event_on))
        sheet.fact(self.tr("Số tháng hoàn"), str(row.months))
        sheet.fact(self.tr("Lý do"), row.reason)
        sheet.fact(self.tr("Ngày đề nghị"), _day(row.asked_on))
        sheet.fact(self.tr("Ngày xong"), _day(row.settled_on))
        sheet.fact(self.tr("Ghi chú"), row.note or "")
        if refund.sentences:
            sheet.rule()
            sheet.heading(self.tr("Vì sao là số tiền này?"))
            for one in refund.sentences:
                sheet.sentence(one.text(translate))
        sheet.done()
        self.offer(self._buttons_of.get(row.state, (self.receipt_button,)))


def _day(day: datetime.date | None) -> str:
    return "" if day is None else f"{day:%d/%m/%Y}"
