"""The page "Gia hạn": buckets above, households that are due, the card that settles each."""

import datetime
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.domain.renewals import BUCKET_KEYS, FIRST_BUCKETS, DeskScheme
from desktop.domain.vietnamese_text import name_sort_key, sort_key
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import Row, SortKey
from desktop.services.renewals.parts import Desk, DeskRow
from desktop.services.renewals.rows import DeskChoice, rows_of, sums_of
from desktop.views.actions import ActionSpec, make_action
from desktop.views.collecting_requests import BASKET_PAGE, OpenBasket
from desktop.views.page import GoTo, Message, Page
from desktop.views.page_context import PageContext
from desktop.views.records.show_record import ShowRecord
from desktop.views.renewals import desk_papers, desk_work
from desktop.views.renewals.bucket_bar import BucketBar
from desktop.views.renewals.desk_actions import DeskActions
from desktop.views.renewals.desk_card import DeskCard
from desktop.views.renewals.desk_reminders import DeskReminders
from desktop.views.renewals.desk_table import DeskList
from desktop.views.renewals.desk_words import columns_of, row_id, table_row
from desktop.views.renewals.filter_row import FilterRow
from desktop.views.renewals.outcome_choice import Chosen
from desktop.views.renewals.wording_dialog import WordingDialog
from desktop.views.tables.sort_dialog import SORT_KEY, SortDialog
from desktop.views.theme.tokens import px
from desktop.views.widgets.drawer import DetailLayout
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from desktop.services.renewals.messages import Wording
    from desktop.services.renewals.reminding import HomeDetails

DEPENDS_ON = ("person", "household", "cover", "receipt", "contact", "reminder", "collector")
_SORTS: Mapping[str, Callable[[DeskRow], list[Any]]] = {
    "head": lambda row: [name_sort_key(row.home.head)],
    "place": lambda row: [sort_key(row.home.neighbourhood)],
    "count": lambda row: [len(row.cards)],
    "end": lambda row: [row.end],
    "left": lambda row: [row.keep_by or datetime.date.max],
    "fee": lambda row: [row.fee or 0],
    "contact": lambda row: [row.home.contact.on if row.home.contact else datetime.date.min],
    "collector": lambda row: [name_sort_key(row.home.collector)],
}


class RenewalsPage(Page):
    """Reads the desk once and filters it here; every write comes back as changes."""

    def __init__(self, context: PageContext) -> None:
        """Make the parts; nothing is read before the page is seen."""
        super().__init__()
        self._context = context
        self._scheme: DeskScheme = "HI"
        self.desk: Desk | None = None
        self._wording: Wording | None = None
        self._rows: dict[int, DeskRow] = {}
        self._ticked: set[int] = set()
        self._sort: tuple[SortKey, ...] = ()
        self._stale = True
        self._reading = False
        self._leaving: tuple[int, Sequence[int]] | None = None
        self.buckets = BucketBar()
        self.filters = FilterRow()
        self.card = DeskCard(context.today)
        self.bar = DeskActions(self)
        self._reminders = DeskReminders(context, self)
        self.lists = {scheme: self._make_list(scheme) for scheme in ("HI", "VSI")}
        self._stack = QStackedWidget()
        for each in self.lists.values():
            self._stack.addWidget(each)
        self.empty = EmptyState("done", self.tr("Không có thẻ nào trong khoảng này"), "")
        # A page that is not shown must not ask for room.
        self.empty.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._stack.addWidget(self.empty)
        self._build()
        self._wire()

    def _make_list(self, scheme: DeskScheme) -> DeskList:
        model = MemoryTableModel(columns_of(scheme), self)
        words = self.tr("Các hộ đến hạn")
        made = DeskList(model, f"renewals_{scheme.lower()}", self._context.settings, words)
        model.sort_requested.connect(self._on_sort)
        made.table.current_changed.connect(self._on_current)
        made.table.selection_changed.connect(self._tell_status)
        made.table.row_activated.connect(self._on_activated)
        made.table.tick_asked.connect(self._on_tick)
        made.table.all_asked.connect(self._on_tick_all)
        return made

    def _build(self) -> None:
        left = QWidget()
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addWidget(self.bar)
        rows.addWidget(self.filters)
        rows.addWidget(self._stack, 1)
        self.layout_of_page = DetailLayout(left, self.card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(16), px(12), px(16), px(12))
        whole.setSpacing(px(10))
        whole.addWidget(self.buckets)
        whole.addWidget(self.layout_of_page, 1)

    def _wire(self) -> None:
        self.buckets.chosen.connect(self._on_buckets)
        self.filters.changed.connect(self._on_filters)
        self.filters.scheme_chosen.connect(self.show_scheme)
        self.card.outcome.chosen.connect(self._on_outcome)
        self.card.outcome.paid.connect(self.collect)
        self.card.copy_asked.connect(self._copy_current)
        self.card.slip_asked.connect(self._print_slip)
        self.card.open_asked.connect(self._open_household)
        self._context.numbers.changed.connect(self._show_current)
        self._reminders.message.connect(self.message)
        self.bar.collect_asked.connect(self.collect)
        self.bar.print_asked.connect(self.print_papers)
        self.bar.copy_asked.connect(self.copy_reminders)
        self.bar.assign_asked.connect(self.assign)
        self.bar.export_asked.connect(self.export)
        self.bar.wording_asked.connect(self.edit_wording)
        for key, each in self.lists.items():
            self.bar.add_columns(key, each.table)
        self.bar.show_columns(self._scheme)
        sort = ActionSpec(key="sort", text=self.tr("Sắp xếp…"), shortcut=SORT_KEY)
        make_action(sort, self, self._open_sort)
        for spec in self.card.outcome.specs():
            make_action(spec, self, partial(self._press_outcome, spec.key))

    @property
    def shown_list(self) -> DeskList:
        """The list of the scheme that is looked at."""
        return self.lists[self._scheme]

    @property
    def rows(self) -> Sequence[DeskRow]:
        """The rows that are shown, in their order."""
        return tuple(self._rows.values())

    # Reading

    @override
    def arrive(self, argument: object = None) -> None:
        if self._stale:
            self.read()

    @override
    def take_changes(self, changes: Changes) -> None:
        if not any(changes.touches(kind) for kind in DEPENDS_ON):
            return
        self._stale = True
        if self.isVisible():
            self.read()

    @override
    def focus_first(self) -> None:
        (self.shown_list.table if self._rows else self.buckets.tiles[BUCKET_KEYS[0]]).setFocus()

    @override
    def set_narrow(self, *, narrow: bool) -> None:
        self.layout_of_page.set_narrow(narrow=narrow)

    @Slot()
    def read(self) -> None:
        """Read the desk anew."""
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        context = self._context
        wanted = partial(desk_work.read, context, self._scheme)
        context.runner.read(wanted, self._on_read, self._on_not_read, on_fault=self._on_fault)

    def _on_fault(self) -> None:
        self._reading, self._stale = False, True

    def _on_not_read(self, error: UserFacingError) -> None:
        self._on_fault()
        self._context.runner.user_error.emit(error)

    def _on_read(self, answer: "tuple[Desk, Wording]") -> None:
        self._reading = False
        first = self.desk is None
        self.desk, self._wording = answer
        if self._stale or self.desk.scheme != self._scheme:
            self.read()
            return
        self.buckets.show_counts(self.desk.counts)
        self.filters.show_desk(self.desk)
        self.bar.collectors = self.desk.collectors
        if first or not self.buckets.on:
            self.buckets.choose(frozenset({self._first_bucket()}))
        self._show_rows()

    def _first_bucket(self) -> str:
        counts = self.desk.counts if self.desk is not None else {}
        order = (*FIRST_BUCKETS, *BUCKET_KEYS)
        return next((key for key in order if key in counts and counts[key].cards), BUCKET_KEYS[0])

    # Showing

    def _choice(self) -> DeskChoice:
        return DeskChoice(
            buckets=self.buckets.on,
            promised=self.filters.promised.isChecked(),
            neighbourhood_id=self.filters.neighbourhood_id,
            collector_id=self.filters.collector_id,
        )

    def _show_rows(self) -> None:
        if self.desk is None:
            return
        rows = rows_of(self.desk, self._choice())
        for key in reversed(self._sort):
            rows.sort(key=_SORTS[key.column], reverse=key.descending)
        self._rows = {row_id(row.home): row for row in rows}
        self._ticked &= self._rows.keys()
        leaving, self._leaving = self._leaving, None
        self.shown_list.model.show_rows(self._table_rows())
        self._stack.setCurrentWidget(self.shown_list if rows else self.empty)
        if not rows:
            self._say_empty()
        self.layout_of_page.show_card(shown=bool(rows))
        self._show_total()
        if leaving is not None:
            self.shown_list.select_after(*leaving)
        if self.shown_list.table.current_id() is None and rows:
            first = row_id(rows[0].home)
            self.shown_list.table.select_ids((first,), first)
        self._show_current()
        self._tell_status()

    def _table_rows(self) -> list[Row]:
        return [
            table_row(row, self._scheme, ticked=key in self._ticked)
            for key, row in self._rows.items()
        ]

    def _say_empty(self) -> None:
        choice = self._choice()
        filtered = choice.neighbourhood_id is not None or choice.collector_id
        reason = self.tr("Chọn khoảng khác ở trên.")
        if filtered:
            reason = self.tr("Đang lọc theo thôn, tổ hoặc người thu: chọn “Mọi…” để xem tất cả.")
        title = self.tr("Không có thẻ nào trong khoảng này")
        if choice.promised:
            title = self.tr("Chưa có hộ nào hẹn ngày")
        self.empty.say(title, reason)

    def _show_total(self) -> None:
        sums = sums_of(self._rows.values())
        texts = {
            "head": self.tr("Cộng {count} hộ").format(count=count_text(sums.homes)),
            "count": count_text(sums.cards),
            "fee": count_text(sums.fee),
        }
        if sums.without_fee:
            texts["left"] = self.tr("Chưa rõ mức: {count}").format(
                count=count_text(sums.without_fee)
            )
            if not sums.fee:
                del texts["fee"]
        self.shown_list.total.show_texts(texts)

    @Slot()
    def _tell_status(self) -> None:
        if self.desk is None:
            return
        in_range = self.tr("{cards} thẻ của {homes} hộ đến hạn").format(
            cards=count_text(self.desk.cards), homes=count_text(self.desk.home_count)
        )
        seen = self.tr("Đang xem {cards} thẻ").format(
            cards=count_text(sums_of(self._rows.values()).cards)
        )
        parts = [in_range, seen]
        if self._ticked:
            ticked = self.tr("Đã đánh dấu {count} hộ")
            parts.append(ticked.format(count=count_text(len(self._ticked))))
        self.status_changed.emit(" · ".join(parts))

    @Slot(object)
    def _on_current(self, _current: object) -> None:
        self._show_current()

    @Slot()
    def _show_current(self) -> None:
        from desktop.services.renewals.messages import message_text  # noqa: PLC0415 - lazily

        row = self.current_row
        text = ""
        if row is not None and self._wording is not None:
            text = message_text(row, self._wording, self._scheme, self._context.today())
        self.card.show_row(row, self._scheme, text, masked=self._context.numbers.hidden)
        if row is None:
            return
        self._context.runner.read(
            partial(desk_work.details, self._context, row, self._scheme),
            partial(self._on_details, row),
        )

    def _on_details(self, row: DeskRow, details: "HomeDetails") -> None:
        if self.card.row is row:
            self.card.show_details(details)

    @property
    def current_row(self) -> DeskRow | None:
        """The row that the card shows."""
        current = self.shown_list.table.current_id()
        return None if current is None else self._rows.get(current)

    @property
    def chosen_rows(self) -> list[DeskRow]:
        """The rows that are ticked, else those selected when there are several, else all shown."""
        if self._ticked:
            return [row for key, row in self._rows.items() if key in self._ticked]
        selected = self.shown_list.table.selected_ids()
        if len(selected) > 1:
            return [self._rows[key] for key in selected]
        return list(self._rows.values())

    # Choosing

    @Slot(object)
    def _on_buckets(self, _keys: object) -> None:
        self.filters.promised.setChecked(False)
        self._show_rows()

    @Slot()
    def _on_filters(self) -> None:
        self._show_rows()

    @Slot(object)
    def show_scheme(self, scheme: DeskScheme) -> None:
        """Look at health insurance, or at the instalments of voluntary insurance."""
        if scheme == self._scheme:
            return
        self._scheme = scheme
        self.filters.schemes.choose(scheme)
        self._ticked.clear()
        self._sort = ()
        self.desk = None
        self.bar.show_columns(scheme)
        self.read()

    @Slot(object)
    def _on_sort(self, keys: tuple[SortKey, ...]) -> None:
        self._sort = keys
        self._show_rows()

    @Slot()
    def _open_sort(self) -> None:
        SortDialog(self.shown_list.model, self.shown_list.table).open()

    @Slot(object)
    def _on_tick(self, ids: Sequence[int]) -> None:
        on = not all(one in self._ticked for one in ids)
        for one in ids:
            (self._ticked.add if on else self._ticked.discard)(one)
            self.shown_list.model.replace_row(table_row(self._rows[one], self._scheme, ticked=on))
        self._tell_status()

    @Slot()
    def _on_tick_all(self) -> None:
        self._ticked = set() if len(self._ticked) == len(self._rows) else set(self._rows)
        self.shown_list.model.show_rows(self._table_rows())
        self._tell_status()

    @Slot(object)
    def _on_activated(self, _row: object) -> None:
        if self.layout_of_page.narrow:
            self.layout_of_page.open_drawer()
        else:
            self.collect()

    # Doing

    @Slot()
    def collect(self) -> None:
        """Take the money of the current household; those who are due are ticked there."""
        row = self.current_row
        if row is None:
            return
        ticked = tuple(card.person_id for card in row.cards) if self._scheme == "HI" else ()
        asked = OpenBasket(row.home.household_id, ticked=ticked)
        if row.home.household_id is None:
            asked = OpenBasket(person_id=row.home.key[1], ticked=ticked)
        self.go_to.emit(GoTo(BASKET_PAGE, asked))

    @Slot()
    def _open_household(self) -> None:
        row = self.current_row
        if row is not None and row.home.household_id is not None:
            asked = ShowRecord("household", row.home.household_id)
            self.go_to.emit(GoTo("households", asked))

    def _press_outcome(self, key: str) -> None:
        if self.current_row is None:
            return
        if self.layout_of_page.narrow and key != "paid":
            self.layout_of_page.open_drawer()
        self.card.outcome.press(key)

    @Slot(object)
    def _on_outcome(self, chosen: Chosen) -> None:
        row = self.current_row
        if row is None:
            return
        self._leaving = (row_id(row.home), tuple(self._rows))
        self.layout_of_page.close_drawer()
        self.shown_list.table.setFocus()
        self._context.runner.write(
            partial(desk_work.record_outcome, self._context, row, self._scheme, chosen),
            partial(self._on_recorded, row.home.head),
            self._on_refused,
        )

    def _on_recorded(self, head: str, _answer: object) -> None:
        text = self.tr("Đã ghi kết quả của hộ {name}. Hoàn tác bằng Ctrl+Z.").format(name=head)
        self.message.emit(Message(text, "ok"))

    def _on_refused(self, error: UserFacingError) -> None:
        self._leaving = None
        self._context.runner.user_error.emit(error)

    @Slot()
    def _copy_current(self) -> None:
        if self.current_row is not None:
            self._copy([self.current_row])

    @Slot()
    def copy_reminders(self) -> None:
        """Copy the texts of all chosen households, and log those not reminded of this stage."""
        self._copy(self.chosen_rows)

    def _copy(self, rows: Sequence[DeskRow]) -> None:
        if self._wording is not None:
            self._reminders.copy(rows, self._wording, self._scheme)

    @Slot(object)
    def assign(self, collector_id: int | None) -> None:
        """Give the ticked households, or the selected ones, to a collector or to nobody."""
        rows = self.chosen_rows if self._ticked else []
        if not rows:
            selected = self.shown_list.table.selected_ids()
            rows = [self._rows[key] for key in selected if key in self._rows]
        ids = [row.home.household_id for row in rows if row.home.household_id is not None]
        if not ids:
            self.message.emit(Message(self.tr("Chọn ít nhất một hộ để giao.")))
            return
        self._context.runner.write(
            partial(desk_work.assign_to, self._context, ids, collector_id),
            partial(self._on_assigned, len(ids)),
        )

    def _on_assigned(self, count: int, _answer: object) -> None:
        text = self.tr("Đã giao {count} hộ. Hoàn tác bằng Ctrl+Z.").format(count=count_text(count))
        self.message.emit(Message(text, "ok"))

    @Slot()
    def edit_wording(self) -> None:
        """Change the office's words of reminders."""
        dialog = WordingDialog(self._context, self)
        dialog.saved.connect(self.read)
        dialog.open()

    # Papers

    @Slot()
    def print_papers(self) -> None:
        """Open the preview of the walk list; slips and letters are offered beside it."""
        if self.desk is not None and self._rows:
            desk_papers.preview_desk(self._context, self, self._scheme, self.chosen_rows)

    @Slot()
    def _print_slip(self) -> None:
        row = self.current_row
        if row is not None:
            desk_papers.preview_slips(self._context, self, self._scheme, [row])

    @Slot()
    def export(self) -> None:
        """Write the list as it is shown into a workbook."""
        if self._rows:
            desk_papers.DeskExport(self._context, self).ask(
                self._scheme, self.chosen_rows, self.message.emit
            )
