"""The tab "Thoái thu": what was asked to be given back, and what the data point at."""

import datetime
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.money import show_money
from desktop.fields.field_kinds import Date
from desktop.fields.field_spec import FieldSpec
from desktop.views.page import GoTo, Message
from desktop.views.page_context import PageContext
from desktop.views.receipts.ask_dialog import Asked, Values
from desktop.views.receipts.ledger_lists import REFUNDS
from desktop.views.receipts.ledger_tab import LedgerTab
from desktop.views.receipts.refund_card import RefundCard
from desktop.views.receipts.refund_dialog import Offered, RefundDialog
from desktop.views.receipts.refund_offers import known_offers, offers_of_receipt
from desktop.views.records.show_record import ShowRecord
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.background.task_runner import TaskHandle
    from desktop.services.collecting.refunds import Refund, RefundWritten

_DAY: Final = (
    FieldSpec(
        key="day", label=QT_TRANSLATE_NOOP("fields", "Ngày xong"), kind=Date(), required=True
    ),
)


class RefundTab(LedgerTab):
    """A refund is proposed from a receipt, or from what the data tell of a death or double card."""

    card: RefundCard

    def __init__(self, context: PageContext) -> None:
        """Make the list, the card and the sentence of what the data point at."""
        self._asking: TaskHandle | None = None
        super().__init__(context, REFUNDS)
        self.known = Notice()
        self.add_above_list(self.known)
        self.card.send_asked.connect(self.note_sent)
        self.card.paid_asked.connect(self.ask_paid)
        self.card.refused_asked.connect(self.ask_refused)
        self.card.receipt_asked.connect(self.open_receipt)

    @override
    def make_card(self) -> RefundCard:
        return RefundCard(self.context)

    @override
    def row_actions(self) -> Sequence[tuple[str, str, Callable[[], object]]]:
        refund = self.card.refund
        if refund is None:
            return ()
        actions: list[tuple[str, str, Callable[[], object]]] = []
        if refund.row.state == "asked":
            actions.append((self.tr("Ghi đã gửi"), "", self.note_sent))
        if refund.row.state == "sent":
            actions.append((self.tr("Ghi đã hoàn trả…"), "", self.ask_paid))
        if refund.row.state in ("asked", "sent"):
            actions.append((self.tr("Không được duyệt…"), "", self.ask_refused))
        actions.append((self.tr("Xem biên lai"), "", self.open_receipt))
        return actions

    # What the data point at

    @override
    def arrive(self, argument: ShowRecord | None = None) -> None:
        super().arrive(argument)
        self._read_known()

    @override
    def take_changes(self, changes: Changes) -> None:
        super().take_changes(changes)
        if self.isVisible() and any(
            changes.touches(kind) for kind in ("refund", "receipt", "person", "cover")
        ):
            self._read_known()

    def _read_known(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
        self._asking = self.context.runner.read(partial(known_offers, self.context), self._on_known)

    def _on_known(self, offered: tuple[Offered, ...]) -> None:
        if not offered:
            self.known.say("")
            return
        text = self.tr(
            "{count} khoản đóng có tháng sau ngày mất hoặc trùng thẻ khác, chưa thoái thu. Bấm "
            "Lập thoái thu để xem."
        )
        self.known.say(text.format(count=count_text(len(offered))), "warning")

    # Asking

    @override
    def add(self) -> None:
        """Propose a refund of what the data point at."""
        self.context.runner.read(partial(known_offers, self.context), self._open_known)

    def _open_known(self, offered: tuple[Offered, ...]) -> None:
        if offered:
            RefundDialog(self.context, offered, self._on_asked, self).begin()
            return
        self.message.emit(
            Message(
                self.tr(
                    "Không thấy khoản nào đóng trùng hay đóng cho người đã mất. Thoái thu vì lý "
                    "do khác: chọn biên lai rồi bấm Thoái thu."
                ),
                action_text=self.tr("Mở Biên lai"),
                action=self._on_receipts,
            )
        )

    def ask_for_receipt(self, receipt_id: int) -> None:
        """Propose a refund of one of a receipt's lines."""
        self.context.runner.read(
            partial(offers_of_receipt, self.context, receipt_id), self._open_of_receipt
        )

    def _open_of_receipt(self, offered: tuple[Offered, ...]) -> None:
        if offered:
            RefundDialog(self.context, offered, self._on_asked, self).begin()
        else:
            text = self.tr("Biên lai này không có khoản nào người dân tự đóng để hoàn.")
            self.message.emit(Message(text))

    @Slot()
    def _on_receipts(self) -> None:
        self.go_to.emit(GoTo("receipts", ShowRecord("receipt")))

    def _on_asked(self, written: "RefundWritten") -> None:
        self.select_new(written.refund_id)
        text = self.tr("Đã lập đề nghị thoái thu {amount}.")
        self.tell_done(text.format(amount=show_money(written.amount)), written.step)

    # States

    def _refund(self, *states: str) -> "Refund | None":
        refund = self.card.refund
        return refund if refund is not None and refund.row.state in states else None

    @Slot()
    def note_sent(self) -> None:
        """Note that the refund went to the agency."""
        refund = self._refund("asked")
        if refund is not None:
            self.context.runner.write(
                partial(_send, self.context, refund.row.id),
                partial(self._on_moved, self.tr("Đã ghi thoái thu là đã gửi.")),
            )

    @Slot()
    def ask_paid(self) -> None:
        """Note that the money was given back."""
        refund = self._refund("sent")
        if refund is None:
            return
        self.ask(
            Asked(
                title=self.tr("Đã hoàn trả {amount} cho {name}").format(
                    amount=show_money(refund.row.amount), name=refund.row.person_name
                ),
                note=self.tr("Kỳ tham gia được rút ngắn theo số tháng đã hoàn."),
                fields=_DAY,
                save_text=self.tr("Ghi đã hoàn trả  (Ctrl+Enter)"),
                work=partial(_settle, self.context, refund.row.id, "paid"),
                on_done=partial(self._on_moved, self.tr("Đã ghi tiền được hoàn trả.")),
                values={"day": self.context.today()},
            )
        )

    @Slot()
    def ask_refused(self) -> None:
        """Note that the agency did not allow it."""
        refund = self._refund("asked", "sent")
        if refund is None:
            return
        self.ask(
            Asked(
                title=self.tr("Thoái thu của {name} không được duyệt").format(
                    name=refund.row.person_name
                ),
                fields=_DAY,
                save_text=self.tr("Ghi không được duyệt  (Ctrl+Enter)"),
                work=partial(_settle, self.context, refund.row.id, "refused"),
                on_done=partial(self._on_moved, self.tr("Đã ghi thoái thu không được duyệt.")),
                values={"day": self.context.today()},
            )
        )

    def _on_moved(self, text: str, written: "RefundWritten") -> None:
        self.tell_done(text, written.step)

    @Slot()
    def open_receipt(self) -> None:
        """Show the receipt out of which the money goes back."""
        refund = self.card.refund
        if refund is not None:
            self.go_to.emit(GoTo("receipts", ShowRecord("receipt", refund.row.receipt_id)))


def _send(context: PageContext, refund_id: int) -> "RefundWritten":
    from desktop.services.collecting import refunds  # noqa: PLC0415 - see record_list.py

    return refunds.send_refund(context.database, refund_id, who=context.who)


def _settle(context: PageContext, refund_id: int, state: str, values: Values) -> "RefundWritten":
    from desktop.services.collecting import refunds  # noqa: PLC0415 - see record_list.py

    day = values["day"]
    if not isinstance(day, datetime.date):
        raise TypeError(values)
    if state == "paid":
        return refunds.pay_refund(
            context.database, refund_id, paid_on=day, who=context.who, today=context.today()
        )
    return refunds.refuse_refund(
        context.database, refund_id, refused_on=day, who=context.who, today=context.today()
    )
