"""The card of a receipt: its lines and why they came out so, exactly as they were written."""

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from typing_extensions import override

from desktop.domain.amount_in_words import amount_in_words
from desktop.domain.money import show_money
from desktop.fields.choices import HI_GROUP
from desktop.fields.collecting_choices import PAY_METHOD, RECEIPT_STATUS
from desktop.models.record_styles import STYLES
from desktop.models.table_rows import Tone
from desktop.views.page_context import PageContext
from desktop.views.receipts.ledger_card import LedgerCard
from desktop.views.widgets.buttons import Button

if TYPE_CHECKING:
    from desktop.services.collecting.receipts import ReceiptLine, StoredReceipt


@dataclass(frozen=True, slots=True)
class ShownReceipt:
    """What the actions of the page need to know of the receipt on the card."""

    receipt_id: int
    number: str
    payer_name: str
    status: str
    household_id: int | None
    person_id: int | None
    has_lines: bool


class ReceiptCard(LedgerCard):
    """Shows a receipt; the buttons only ask."""

    print_asked = Signal()
    household_asked = Signal()
    refund_asked = Signal()
    void_asked = Signal()

    depends_on = frozenset({"receipt", "contribution", "closing", "refund", "submission_batch"})

    def __init__(self, context: PageContext) -> None:
        """Make the buttons."""
        super().__init__(context, "")
        self.sheet.setAccessibleName(self.tr("Biên lai"))
        self.shown_receipt: ShownReceipt | None = None
        self.print_button = Button(self.tr("In lại"), self.print_asked.emit, icon_name="print")
        self.household_button = Button(
            self.tr("Mở hộ"), self.household_asked.emit, icon_name="home"
        )
        self.refund_button = Button(self.tr("Thoái thu…"), self.refund_asked.emit, icon_name="undo")
        self.void_button = Button(
            self.tr("Huỷ biên lai…"), self.void_asked.emit, icon_name="close", tooltip="Del"
        )
        self.add_buttons(
            (self.print_button, self.household_button, self.refund_button, self.void_button)
        )

    @override
    def show_record(self, record_id: int | None) -> None:
        if record_id != self.record_id:
            self.shown_receipt = None
        super().show_record(record_id)

    @override
    def read(self, record_id: int) -> object:
        from desktop.services.collecting.receipts import (  # noqa: PLC0415 - see record_list.py
            receipt,
        )

        return receipt(self.context.database, record_id)

    @override
    def show_answer(self, answer: object) -> None:
        stored: StoredReceipt = answer  # type: ignore[assignment]
        found = stored.receipt
        translate = QCoreApplication.translate
        self.shown_receipt = ShownReceipt(
            found.id,
            found.receipt_no,
            found.payer_name,
            found.status,
            found.household_id,
            found.person_id,
            bool(stored.lines),
        )
        style = STYLES["receipt", "status"](found.status, self.context.today())
        self.title.say(
            self.tr("Biên lai {number}").format(number=found.receipt_no),
            RECEIPT_STATUS.show(found.status, translate) if found.status == "void" else "",
            style.tone if style is not None else Tone.PLAIN,
        )
        self._tell(stored)
        self._offer(stored)

    def _offer(self, stored: "StoredReceipt") -> None:
        found = stored.receipt
        valid = found.status == "valid"
        wanted = [self.print_button] if stored.lines else []
        if found.household_id is not None or found.person_id is not None:
            wanted.append(self.household_button)
        if valid and stored.lines:
            wanted.append(self.refund_button)
        if valid:
            wanted.append(self.void_button)
        self.offer(wanted)

    def _tell(self, stored: "StoredReceipt") -> None:
        found, sheet = stored.receipt, self.sheet
        sheet.begin()
        sheet.figure(show_money(found.amount_paid))
        if found.amount_paid >= 0:
            sheet.sentence(amount_in_words(found.amount_paid))
        if found.status == "void":
            text = self.tr("Huỷ ngày {day}: {reason}").format(
                day=_day(found.void_on), reason=found.void_reason or "–"
            )
            sheet.sentence(text, Tone.ERROR)
        sheet.fact(self.tr("Quyển"), found.serial or "")
        sheet.fact(self.tr("Ngày đóng"), _day(stored.paid_on))
        if stored.booked_late:
            sheet.fact(self.tr("Ngày ghi sổ"), _day(found.receipt_date))
        sheet.fact(self.tr("Người nộp"), found.payer_name)
        sheet.fact(self.tr("Nhân viên thu"), found.collector or "")
        method = PAY_METHOD.show(found.pay_method, QCoreApplication.translate)
        sheet.fact(self.tr("Cách trả tiền"), method)
        sheet.fact(self.tr("Chốt tiền"), self._closing(stored))
        sheet.fact(self.tr("Ghi chú"), found.note or "")
        sheet.rule()
        sheet.heading(self.tr("Khoản đóng"))
        if not stored.lines:
            sheet.sentence(
                self.tr("Biên lai này lấy từ danh sách, không kèm cách tính của từng người.")
            )
        for line in stored.lines:
            self._tell_line(line)
        sheet.done()

    def _closing(self, stored: "StoredReceipt") -> str:
        if stored.receipt.closing_id is not None:
            return self.tr("Đã chốt")
        written_here = stored.receipt.book_id is not None and stored.receipt.status == "valid"
        return self.tr("Chưa chốt") if written_here else ""

    def _tell_line(self, line: "ReceiptLine") -> None:
        translate = QCoreApplication.translate
        if line.scheme == "VSI":
            scheme = self.tr("BHXH tự nguyện")
        else:
            group = HI_GROUP.show(line.hi_group, translate) if line.hi_group else ""
            scheme = self.tr("BHYT {group}").format(group=group).strip()
        period = self.tr("{months} tháng, {first} – {last}").format(
            months=line.months, first=_day(line.valid_from), last=_day(line.valid_to)
        )
        lower = [scheme, period, *(one.text(translate) for one in line.sentences)]
        if line.batch_id is not None:
            lower.append(self.tr("Đã vào đợt kê khai."))
        self.sheet.entry(line.person_name, show_money(line.own_payment), lower)


def _day(day: datetime.date | None) -> str:
    return "" if day is None else f"{day:%d/%m/%Y}"
