"""The tab "Chốt tiền ngày": the closed days, those that wait, and the slips."""

import datetime
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.list_query import ListQuery
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.money import show_money
from desktop.fields.field_kinds import Code, Date, Text
from desktop.fields.field_spec import FieldSpec
from desktop.fields.money_kind import Money
from desktop.views.page import GoTo
from desktop.views.page_context import PageContext
from desktop.views.receipts.ask_dialog import Asked, Values
from desktop.views.receipts.authority import AUTHORITY_FIELDS, authority
from desktop.views.receipts.closing_card import ClosingCard
from desktop.views.receipts.closing_dialog import ClosingDialog
from desktop.views.receipts.ledger_lists import CLOSINGS, RECEIPTS
from desktop.views.receipts.ledger_tab import LedgerTab
from desktop.views.records.show_record import ShowRecord
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.background.task_runner import TaskHandle
    from desktop.services.collecting.closing import Closed, OpenDay
    from desktop.storage.queries.closings import ClosingRow

_SLIP: Final = (
    FieldSpec(
        key="number",
        label=QT_TRANSLATE_NOOP("fields", "Số phiếu nộp"),
        kind=Code(),
        required=True,
    ),
    FieldSpec(
        key="date", label=QT_TRANSLATE_NOOP("fields", "Ngày nộp"), kind=Date(), required=True
    ),
    FieldSpec(
        key="bank",
        label=QT_TRANSLATE_NOOP("fields", "Ngân hàng, nơi nộp"),
        kind=Text(),
        required=True,
    ),
    FieldSpec(
        key="amount",
        label=QT_TRANSLATE_NOOP("fields", "Số tiền nộp"),
        kind=Money(),
        required=True,
    ),
)


class ClosingTab(LedgerTab):
    """Days are counted in a dialog; the slip may follow until its last day."""

    card: ClosingCard

    def __init__(self, context: PageContext) -> None:
        """Make the list, the card and the sentence of the days that wait."""
        self._asking: TaskHandle | None = None
        super().__init__(context, CLOSINGS)
        self.waiting = Notice()
        self.add_above_list(self.waiting)
        self.card.slip_asked.connect(self.ask_slip)
        self.card.receipts_asked.connect(self.show_receipts)
        self.card.reopen_asked.connect(self.ask_reopen)

    @override
    def make_card(self) -> ClosingCard:
        return ClosingCard(self.context)

    @override
    def row_actions(self) -> Sequence[tuple[str, str, Callable[[], object]]]:
        found = self.card.closing
        if found is None:
            return ()
        actions: list[tuple[str, str, Callable[[], object]]] = []
        if found.slip_no is None and found.receipt_total:
            actions.append((self.tr("Ghi phiếu nộp…"), "", self.ask_slip))
        actions.append((self.tr("Xem biên lai"), "", self.show_receipts))
        actions.append((self.tr("Mở lại ngày…"), "", self.ask_reopen))
        return actions

    # The days that wait

    @override
    def arrive(self, argument: ShowRecord | None = None) -> None:
        super().arrive(argument)
        self._read_waiting()

    @override
    def take_changes(self, changes: Changes) -> None:
        super().take_changes(changes)
        if self.isVisible() and (changes.touches("receipt") or changes.touches("closing")):
            self._read_waiting()

    def _read_waiting(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
        self._asking = self.context.runner.read(partial(_open_days, self.context), self._on_waiting)

    def _on_waiting(self, days: "tuple[OpenDay, ...]") -> None:
        if not days:
            self.waiting.say("")
            return
        amount = show_money(sum(one.found.total for one in days))
        text = self.tr("{count} ngày chờ chốt tiền, cộng {amount}.")
        late = sum(one.late for one in days)
        if late:
            text = self.tr("{count} ngày chờ chốt tiền, cộng {amount}; {late} ngày đã quá hạn nộp.")
        self.waiting.say(
            text.format(count=count_text(len(days)), amount=amount, late=count_text(late)),
            "warning" if late else "info",
        )

    # Closing

    @override
    def add(self) -> None:
        """Count the money of a day that waits."""
        self.context.runner.read(partial(_open_days, self.context), self._open_dialog)

    def _open_dialog(self, days: "tuple[OpenDay, ...]") -> None:
        ClosingDialog(self.context, self._on_closed, self).begin(days)

    def _on_closed(self, closed: "Closed") -> None:
        self.select_new(closed.closing_id)
        self.tell_done(
            self.tr("Đã chốt tiền. Nộp tiền rồi ghi số phiếu nộp trước hạn."), closed.step
        )

    # The slip

    @Slot()
    def ask_slip(self) -> None:
        """Ask for the slip by which the money was handed over."""
        found = self.card.closing
        if found is None or found.slip_no is not None:
            return
        self.ask(
            Asked(
                title=self.tr("Phiếu nộp tiền của {name}, ngày {day}").format(
                    name=found.collector, day=_day(found.closed_on)
                ),
                note=self.tr("Hạn nộp: {day}. Số tiền nộp phải đúng {amount}.").format(
                    day=_day(found.remit_by), amount=show_money(found.receipt_total)
                ),
                fields=_SLIP,
                save_text=self.tr("Ghi phiếu nộp  (Ctrl+Enter)"),
                work=partial(_add_slip, self.context, found.id),
                on_done=self._on_slip,
                values={"date": self.context.today(), "amount": found.receipt_total},
            )
        )

    def _on_slip(self, closed: "Closed") -> None:
        self.tell_done(self.tr("Đã ghi phiếu nộp tiền."), closed.step)

    # Opening again

    @Slot()
    def ask_reopen(self) -> None:
        """Ask who allows that the day is opened again."""
        found = self.card.closing
        if found is None:
            return
        self.ask(
            Asked(
                title=self.tr("Mở lại ngày {day} của {name}").format(
                    day=_day(found.closed_on), name=found.collector
                ),
                note=self.tr(
                    "Biên lai của ngày lại sửa được và phải đếm tiền, chốt lại từ đầu. Tên người "
                    "quản lý và lý do được lưu trong lịch sử."
                ),
                fields=AUTHORITY_FIELDS,
                save_text=self.tr("Mở lại ngày  (Ctrl+Enter)"),
                work=partial(_reopen, self.context, found.id),
                on_done=partial(self._on_reopened, found),
            )
        )

    def _on_reopened(self, found: "ClosingRow", changes: object) -> None:
        del changes
        text = self.tr("Đã mở lại ngày {day} của {name}. Chốt lại khi xong.")
        self.tell_done(text.format(day=_day(found.closed_on), name=found.collector))

    @Slot()
    def show_receipts(self) -> None:
        """Show exactly the receipts of the closed day."""
        found = self.card.closing
        if found is not None:
            self.context.runner.read(
                partial(_receipt_ids, self.context, found), partial(self._on_ids, found)
            )

    def _on_ids(self, found: "ClosingRow", ids: tuple[int, ...]) -> None:
        name = self.tr("Đã chốt của {name} ngày {day}").format(
            name=found.collector, day=_day(found.closed_on)
        )
        query = ListQuery("receipt", sort=RECEIPTS.sort, chip="all", ids=ids, ids_name=name)
        self.go_to.emit(GoTo("receipts", ShowRecord("receipt", query=query)))


def _open_days(context: PageContext) -> "tuple[OpenDay, ...]":
    from desktop.services.collecting import closing  # noqa: PLC0415 - see record_list.py

    return closing.open_days(context.database, context.today())


def _receipt_ids(context: PageContext, found: "ClosingRow") -> tuple[int, ...]:
    from desktop.services.collecting import closing  # noqa: PLC0415 - see record_list.py

    day = closing.open_day(context.database, found.collector_id, found.closed_on)
    return tuple(one.id for one in (*day.receipts, *day.void))


def _add_slip(context: PageContext, closing_id: int, values: Values) -> "Closed":
    from desktop.services.collecting import closing  # noqa: PLC0415 - see record_list.py

    day, amount = values["date"], values["amount"]
    if not isinstance(day, datetime.date) or not isinstance(amount, int):
        raise TypeError(values)
    slip = closing.Slip(str(values["number"]), day, str(values["bank"]), amount)
    return closing.add_slip(
        context.database, closing_id, slip, who=context.who, today=context.today()
    )


def _reopen(context: PageContext, closing_id: int, values: Values) -> object:
    from desktop.services.collecting import closing  # noqa: PLC0415 - see record_list.py

    return closing.reopen_day(context.database, closing_id, authority(values), who=context.who)


def _day(day: datetime.date) -> str:
    return f"{day:%d/%m/%Y}"
