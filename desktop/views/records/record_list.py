"""One list of records: filters, table, what stands there when it is empty, and its counts."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.list_query import Filter, ListQuery, SortBy
from desktop.domain.named_lists import NAMED_LISTS
from desktop.models.list_filters import with_filters
from desktop.models.list_source import ListCounts, ListSource
from desktop.models.paged_table_model import PagedTableModel
from desktop.models.table_rows import SortKey
from desktop.services.link_names import link_names
from desktop.views.page_context import PageContext
from desktop.views.records.cell_filter import CellFilter
from desktop.views.records.filter_bar import FilterBar
from desktop.views.records.list_definition import ListDefinition
from desktop.views.records.saved_views import SavedViews
from desktop.views.records.selection_sums import SelectionSums
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from desktop.background.task_runner import TaskHandle


class RecordList(QWidget):
    """Shows the rows of a query; speaks in row ids and says what the user wants done to them.

    `refresh` reads again at once when the list is seen, and at the next `arrive` when not.
    """

    status_changed = Signal(object)
    """The counts (str) for the status bar."""
    query_changed = Signal(object)
    """The `ListQuery` that is shown from now on."""
    not_held = Signal(object)
    """The id (int) of a record that should be selected but is not among the rows."""
    loaded = Signal()
    """Rows and counts of the present query are here."""

    def __init__(
        self, definition: ListDefinition, context: PageContext, empty_buttons: Sequence[Button]
    ) -> None:
        """Make the list; nothing is read before `arrive`."""
        super().__init__()
        self.definition = definition
        self._context = context
        self._query = definition.usual_query
        self._counts: ListCounts | None = None
        self._counting: TaskHandle | None = None
        self._stale = True
        self._wanted_id: int | None = None
        self._place_kept = 0
        self.views = SavedViews(definition.kind, context.settings)
        self.view_name = ""
        """Name of the saved view that is shown, '' for none."""
        self._source = ListSource(
            context.database,
            definition.kind,
            context.today,
            QCoreApplication.translate,
            definition.first_columns,
        )
        self._source.mask = context.numbers
        self.model = PagedTableModel(self._source.columns, self._source, context.runner, self)
        self.model.sort_keys = tuple(SortKey(key.field, key.descending) for key in definition.sort)
        self.table = TableView(
            self.model,
            name=definition.kind,
            store=context.settings,
            accessible_name=definition.text(definition.tab),
            fixed=definition.fixed_columns,
        )
        self.sums = SelectionSums(definition.kind, self.table, context)
        self.cell_filter = CellFilter(definition.kind, self.table, context)
        self.filters = FilterBar(definition, context.numbers)
        self.nothing_found = EmptyState("search", "", "", [self._show_all_button()])
        self.empty = EmptyState(
            definition.icon,
            definition.text(definition.empty_title),
            definition.text(definition.empty_reason),
            empty_buttons,
        )
        self._build()
        self._wire()

    def _show_all_button(self) -> Button:
        self._all_button = Button("", self.show_all, look="primary")
        return self._all_button

    def _build(self) -> None:
        self._place = QStackedWidget()
        self._place.addWidget(self.table)
        self._place.addWidget(self.nothing_found)
        filled = QWidget()
        rows = QVBoxLayout(filled)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addWidget(self.filters)
        rows.addWidget(self._place, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(filled)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setFocusProxy(self.table)

    def _wire(self) -> None:
        self.filters.query_wanted.connect(self.show_query)
        self.filters.filter_asked.connect(self.ask_filter)
        self.model.sort_requested.connect(self._on_sort)
        self.model.opened.connect(self._on_opened)
        self.table.selection_changed.connect(self._tell_status)
        self.sums.changed.connect(self._tell_status)
        self.cell_filter.wanted.connect(self._on_cell_filter)

    # What is shown

    @property
    def query(self) -> ListQuery:
        """The query that is shown."""
        return self._query

    @property
    def total(self) -> int:
        """How many rows there are without any filter."""
        return self._counts.total if self._counts is not None else 0

    @property
    def is_empty(self) -> bool:
        """Whether there is no record of this kind at all."""
        return self._counts is not None and self._counts.total == 0

    @Slot(object)
    def show_query(self, query: ListQuery) -> None:
        """Show the rows of a query."""
        self._query = query
        self._stale = False
        self._place_kept = 0
        self.model.show_order(tuple(SortKey(key.field, key.descending) for key in query.sort))
        self.filters.show_query(query)
        self.model.open(query)
        self._count()
        self.query_changed.emit(query)

    def show_view(self, name: str, query: ListQuery) -> None:
        """Show the rows of a saved view; '' is the usual one."""
        self.view_name = name
        chips = {key for key, _ in self.definition.chips}
        known = query.chip in chips or (query.kind, query.chip) in NAMED_LISTS
        self.show_query(query if known else replace(query, chip=self.definition.usual_query.chip))

    @Slot()
    def show_all(self) -> None:
        """Show every row, or every row that holds the words when more than words limit the list."""
        if self._query.words and self._is_limited_beside_words:
            usual = self.definition.usual_query
            self.show_query(replace(usual, sort=self._query.sort, words=self._query.words))
        else:
            self.filters.clear()

    @property
    def _is_limited_beside_words(self) -> bool:
        query = self._query
        return bool(query.filters) or query.chip not in {None, "all"} or query.ids is not None

    def arrive(self) -> None:
        """Read the rows if they were never read or changed meanwhile."""
        if self._stale:
            self.refresh()
        self._tell_status()

    def take_changes(self, changes: Changes) -> None:
        """Read again when the changes touch what the list shows."""
        if any(changes.touches(kind) for kind in self.definition.depends_on):
            self._stale = True
            if self.isVisible():
                self.refresh()

    def refresh(self) -> None:
        """Read the rows and counts again."""
        self._stale = False
        rows = self.model.rows_of(self.table.selected_ids())
        self._place_kept = rows[0] if rows else self._place_kept
        self.model.open(self._query, max(0, self.table.rowAt(0)))
        if self._counting is not None:
            self._count()

    def _count(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
        self._counting = self._context.runner.read(
            partial(self._source.counts, self._query),
            self._on_counted,
            after_painting=self._counts is None,
        )

    def _on_counted(self, counts: ListCounts) -> None:
        self._counts = counts
        self.filters.show_counts(counts.chips)
        self._show_place()

    @Slot(object)
    def _on_opened(self, count: object) -> None:
        if isinstance(count, int):
            self.filters.show_found(count)
        self._show_place()
        if self._counting is None:
            # The first time the rows go first: a count beside them would hold them up.
            self._count()
        if self._wanted_id is not None:
            wanted, self._wanted_id = self._wanted_id, None
            self.table.select_ids((wanted,), wanted)
            if not self.holds(wanted):
                self.not_held.emit(wanted)

    def _show_place(self) -> None:
        """Show the table, or what is said when nothing is found or nothing is there."""
        found = self.model.rowCount() > 0
        self._place.setCurrentWidget(self.table if found else self.nothing_found)
        self._stack.setCurrentIndex(1 if self.is_empty else 0)
        # Towards a table that is not seen Tab would not move at all; Qt takes None, its stub not.
        self.setFocusProxy(self.table if found else None)  # type: ignore[arg-type]
        if not found:
            self._say_nothing_found()
        self._tell_status()
        if self._counts is not None and not self.model.loading:
            self.loaded.emit()

    def _total_text(self, text: str, words: str = "") -> str:
        """Return a text with how many rows the list has, and what they are."""
        noun = self.definition.text(self.definition.noun)
        return text.format(count=count_text(self.total), noun=noun, words=words)

    def _say_nothing_found(self) -> None:
        words = self._query.words
        if words and self._is_limited_beside_words:
            title = self.tr("Không thấy “{words}” trong các {noun} đang lọc")
            self.nothing_found.say(
                self._total_text(title, words),
                self.tr("Có thể bộ lọc đang giấu dòng cần tìm."),
            )
            text = self.tr("Tìm trong tất cả {count} {noun}")
        elif words:
            title = self.tr("Không thấy “{words}” trong {count} {noun}")
            self.nothing_found.say(
                self._total_text(title, words),
                self.tr("Thử ít chữ hơn, hoặc gõ không dấu."),
            )
            text = self.tr("Xem tất cả {count} {noun}")
        else:
            self.nothing_found.say(
                self.tr("Không có dòng nào hợp với bộ lọc"),
                self._total_text(self.tr("Bỏ bớt bộ lọc, hoặc xem tất cả {count} {noun}.")),
            )
            text = self.tr("Xem tất cả {count} {noun}")
        self._all_button.setText(self._total_text(text))

    # Rows

    def select(self, record_id: int) -> None:
        """Select a row now, or as soon as the rows that hold it are here."""
        if self.model.loading or self._stale:
            self._wanted_id = record_id
        else:
            self.table.select_ids((record_id,), record_id)

    def select_place(self) -> None:
        """Select the row where the selection was before its records went; at first the top one."""
        last = self.model.rowCount() - 1
        if last >= 0:
            self.table.select_ids((self.model.id_at(min(self._place_kept, last)),))

    @property
    def meant_id(self) -> int | None:
        """The record that somebody means now: the one that is about to be selected, if any."""
        return self.table.current_id() if self._wanted_id is None else self._wanted_id

    def select_new(self, record_id: int) -> None:
        """Select a record that was just written, when the list is read again."""
        self._wanted_id = record_id

    def holds(self, record_id: int) -> bool:
        """Whether the record is among the rows that are shown."""
        return bool(self.model.rows_of((record_id,)))

    def name_of(self, record_id: int, field: str) -> str:
        """Return a cell of a record that is on the screen; empty when it is not here."""
        for row in self.model.rows_of((record_id,)):
            found = self.model.row_at(row)
            return found.texts[self.model.column_of(field)] if found is not None else ""
        return ""

    @property
    def shown_columns(self) -> list[str]:
        """The keys of the columns on the screen, in their order."""
        return [state.key for state in self.table.column_states() if state.shown]

    # Filters and order

    @Slot(object)
    def _on_sort(self, keys: Iterable[SortKey]) -> None:
        sort = tuple(SortBy(key.column, key.descending) for key in keys)
        self.show_query(replace(self._query, sort=sort))

    @Slot()
    def ask_filter(self) -> None:
        """Read the names that a filter may choose from, then open its dialog."""
        self._context.runner.read(
            partial(link_names, self._context.database, self._context.today()), self._open_filter
        )

    def _open_filter(self, names: dict[str, tuple[str, ...]]) -> None:
        # The first page opens faster without forms and dialogs, here and below in this folder.
        from desktop.views.records.filter_dialog import FilterDialog  # noqa: PLC0415

        dialog = FilterDialog(self._query, self._context.today, names.__getitem__, self)
        dialog.query_wanted.connect(self.show_query)
        dialog.open()

    @Slot(object, object)
    def _on_cell_filter(self, field: str, filters: tuple[Filter, ...]) -> None:
        self.show_query(with_filters(self._query, field, filters))

    # Counts

    @Slot()
    def _tell_status(self) -> None:
        self.status_changed.emit(self.status_text)

    @property
    def status_text(self) -> str:
        """The counts: "126 hộ đang lọc / 1.240 hộ · Đã chọn 1"."""
        noun = self.definition.text(self.definition.noun)
        shown = self.model.rowCount()
        parts = [self._total_text(self.tr("{count} {noun}"))]
        query = self._query
        limited = query.filters or query.words or query.ids is not None
        if limited or query.chip not in (None, "all"):
            filtered = self.tr("{count} {noun} đang lọc").format(count=count_text(shown), noun=noun)
            parts = [f"{filtered} / {parts[0]}"]
        selected = len(self.table.selected_ids())
        if selected:
            parts.append(self.tr("Đã chọn {count}").format(count=count_text(selected)))
            parts += [self.sums.text] if self.sums.text else []
        if self.view_name:
            parts.insert(0, self.tr("Góc nhìn: {name}").format(name=self.view_name))
        told = " · ".join(parts)
        return told[:1].upper() + told[1:]  # in other languages it begins with the noun
