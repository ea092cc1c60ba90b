"""The tab "Biên lai": every receipt, what they come to, and what can be done with one."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.money import show_money
from desktop.fields.field_kinds import Note
from desktop.fields.field_spec import FieldSpec
from desktop.views.page import GoTo
from desktop.views.page_context import PageContext
from desktop.views.receipts.ask_dialog import Asked, Values
from desktop.views.receipts.ledger_lists import RECEIPTS
from desktop.views.receipts.ledger_tab import LedgerTab
from desktop.views.receipts.receipt_card import ReceiptCard, ShownReceipt
from desktop.views.records.show_record import ShowRecord
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from desktop.background.task_runner import TaskHandle
    from desktop.services.collecting.voiding import Voided
    from desktop.storage.queries.receipt_totals import ReceiptTotals

VOID_KEY = "Del"
REASON: Final = FieldSpec(
    key="reason",
    label=QT_TRANSLATE_NOOP("fields", "Lý do huỷ"),
    kind=Note(),
    required=True,
)


class ReceiptTab(LedgerTab):
    """Receipts are written in the basket of a household; here they are found and made void."""

    refund_asked = Signal(object)
    """The id (int) of a receipt of which money should go back."""

    card: ReceiptCard

    def __init__(self, context: PageContext) -> None:
        """Make the list and the card."""
        self._adding: TaskHandle | None = None
        super().__init__(context, RECEIPTS)
        self.card.print_asked.connect(self.reprint)
        self.card.household_asked.connect(self.open_household)
        self.card.refund_asked.connect(self.ask_refund)
        self.card.void_asked.connect(self.ask_void)
        self.add_key(VOID_KEY, self.ask_void)

    @override
    def make_card(self) -> ReceiptCard:
        return ReceiptCard(self.context)

    @override
    def empty_buttons(self) -> Sequence[Button]:
        return (
            Button(
                self.tr("Mở danh sách hộ"), self._on_households, icon_name="home", look="primary"
            ),
            Button(self.tr("Nhập từ Excel"), self._on_import, icon_name="import"),
        )

    @override
    def row_actions(self) -> Sequence[tuple[str, str, Callable[[], object]]]:
        shown = self.card.shown_receipt
        if shown is None:
            return ()
        actions: list[tuple[str, str, Callable[[], object]]] = []
        if shown.has_lines:
            actions.append((self.tr("In lại biên lai"), "", self.reprint))
        if shown.household_id is not None or shown.person_id is not None:
            actions.append((self.tr("Mở hộ"), "", self.open_household))
        if shown.status == "valid" and shown.has_lines:
            actions.append((self.tr("Thoái thu…"), "", self.ask_refund))
        if shown.status == "valid":
            actions.append((self.tr("Huỷ biên lai…"), VOID_KEY, self.ask_void))
        return actions

    @Slot()
    def _on_households(self) -> None:
        self.go_to.emit(GoTo("households"))

    @Slot()
    def _on_import(self) -> None:
        self.go_to.emit(GoTo("import"))

    # Sums

    @override
    def show_total(self) -> None:
        """Add up the receipts of the list under it."""
        if self._adding is not None:
            self._adding.cancel()
        self._adding = self.context.runner.read(
            partial(_totals, self.context, self.list.query), self._on_total
        )

    def _on_total(self, totals: "ReceiptTotals") -> None:
        parts = [
            self.tr("Cộng {count} biên lai có hiệu lực: {amount}").format(
                count=count_text(totals.valid), amount=show_money(totals.amount)
            )
        ]
        if totals.cash:
            parts.append(self.tr("tiền mặt {amount}").format(amount=show_money(totals.cash)))
        if totals.transfer:
            amount = show_money(totals.transfer)
            parts.append(self.tr("chuyển khoản {amount}").format(amount=amount))
        if totals.void:
            parts.append(self.tr("đã huỷ {count}").format(count=count_text(totals.void)))
        self.total.setText(" · ".join(parts))
        self.total.setVisible(not self.list.is_empty)

    @override
    def take_changes(self, changes: Changes) -> None:
        super().take_changes(changes)
        if changes.touches("receipt") and self.isVisible():
            self.show_total()

    # Actions

    def _shown(self) -> ShownReceipt | None:
        return self.card.shown_receipt

    @Slot()
    def reprint(self) -> None:
        """Print the receipt once more: its number stays, the paper says that it is a copy."""
        shown = self._shown()
        if shown is not None and shown.has_lines:
            # Nobody waits for the printer's parts at the start.
            from desktop.views.printing.collecting_papers import (  # noqa: PLC0415
                preview_receipts,
            )

            preview_receipts(self.context, self, [(shown.receipt_id, shown.number)])

    @Slot()
    def open_household(self) -> None:
        """Go to the household of the receipt, or to the person when there is none."""
        shown = self._shown()
        if shown is None:
            return
        if shown.household_id is not None:
            self.go_to.emit(GoTo("households", ShowRecord("household", shown.household_id)))
        elif shown.person_id is not None:
            self.go_to.emit(GoTo("households", ShowRecord("person", shown.person_id)))

    @Slot()
    def ask_refund(self) -> None:
        """Go on to the refund of this receipt."""
        shown = self._shown()
        if shown is not None and shown.status == "valid" and shown.has_lines:
            self.refund_asked.emit(shown.receipt_id)

    @Slot()
    def ask_void(self) -> None:
        """Ask why the receipt is void, then make it so."""
        shown = self._shown()
        if shown is None or shown.status != "valid":
            return
        self.ask(
            Asked(
                title=self.tr("Huỷ biên lai {number}").format(number=shown.number),
                note=self.tr(
                    "Số {number} giữ nguyên, không dùng lại. Kỳ tham gia do biên lai này cấp bị "
                    "bỏ; các khoản đóng vẫn xem được."
                ).format(number=shown.number),
                fields=(REASON,),
                save_text=self.tr("Huỷ biên lai  (Ctrl+Enter)"),
                work=partial(_void, self.context, shown.receipt_id),
                on_done=partial(self._on_void, shown),
            )
        )

    def _on_void(self, shown: ShownReceipt, voided: "Voided") -> None:
        text = self.tr("Đã huỷ biên lai {number} của {name}.").format(
            number=shown.number, name=shown.payer_name
        )
        if voided.with_later_cover:
            later = self.tr("{names} đã có kỳ tham gia sau đó: xem lại ngày của kỳ ấy.").format(
                names=", ".join(voided.with_later_cover)
            )
            text = f"{text} {later}"
        self.tell_done(text, voided.step)


def _totals(context: PageContext, query: object) -> "ReceiptTotals":
    from desktop.services.collecting.receipt_totals import (  # noqa: PLC0415 - see record_list.py
        receipt_totals,
    )

    return receipt_totals(context.database, query, context.today())  # type: ignore[arg-type]


def _void(context: PageContext, receipt_id: int, values: Values) -> "Voided":
    from desktop.services.collecting.voiding import (  # noqa: PLC0415 - see record_list.py
        void_receipt,
    )

    reason = str(values["reason"] or "")
    return void_receipt(
        context.database, receipt_id, reason, who=context.who, today=context.today()
    )
