"""Keeps the columns of a table: which are shown, their order and widths, how many stand fixed."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QTableView

from desktop.models.row_table_model import RowTableModel
from desktop.settings.options import columns_of, fixed_columns_of
from desktop.views.tables.column_state import ColumnState, StateStore, as_text, from_text
from desktop.views.tables.table_header import TableHeader
from desktop.views.theme.tokens import at_full_size, px

SAVE_AFTER = 400
"""Milliseconds after the last change of a column until the state is kept."""


class ColumnKeeper(QObject):
    """Applies, reads and remembers the columns of one table."""

    changed = Signal()
    """A column was shown, hidden, moved, sized or fixed."""

    def __init__(  # noqa: PLR0913 - what a table is made of, all but three by keyword
        self,
        table: QTableView,
        header: TableHeader,
        rows: RowTableModel,
        *,
        name: str,
        store: StateStore | None,
        fixed: int,
    ) -> None:
        """Keep the columns of `table` under `name` in `store`; `fixed` is the usual number."""
        super().__init__(table)
        self._table = table
        self._header = header
        self._rows = rows
        self._store = store
        self._columns_key, self._fixed_key = columns_of(name), fixed_columns_of(name)
        self._usual_fixed = fixed
        self.fixed = fixed
        """How many of the columns shown stand still at the left when the others are scrolled."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER)
        self._timer.timeout.connect(self.save)

    def settle(self) -> None:
        """Apply what is remembered, else the usual columns, and follow changes from now on."""
        kept = self._store.text(self._columns_key) if self._store is not None else ""
        fixed = self._store.text(self._fixed_key) if self._store is not None else ""
        if fixed.isdecimal():
            self.fixed = int(fixed)
        self.apply(from_text(kept, self._rows.columns) or self.usual())
        self._header.sectionResized.connect(self._on_changed)
        self._header.sectionMoved.connect(self._on_changed)

    def usual(self) -> list[ColumnState]:
        """Return the columns as they are before anybody changes them."""
        return [ColumnState(each.key, each.width, each.shown) for each in self._rows.columns]

    def apply(self, states: Iterable[ColumnState]) -> None:
        """Show these columns, in this order and width."""
        for place, state in enumerate(states):
            number = self._rows.column_of(state.key)
            self._header.moveSection(self._header.visualIndex(number), place)
            least = self._header.width_for(self._rows.columns[number].label)
            self._table.setColumnWidth(number, max(px(state.width), least))
            self._table.setColumnHidden(number, not state.shown)

    def states(self) -> list[ColumnState]:
        """Return the columns as they stand now, in the order on the screen."""
        found = []
        for number in self._in_order():
            hidden = self._table.isColumnHidden(number)
            column = self._rows.columns[number]
            width = column.width if hidden else at_full_size(self._table.columnWidth(number))
            found.append(ColumnState(column.key, width, not hidden))
        return found

    def shown(self) -> list[int]:
        """Return the numbers of the columns shown, in the order on the screen."""
        return [number for number in self._in_order() if not self._table.isColumnHidden(number)]

    def _in_order(self) -> list[int]:
        return [self._header.logicalIndex(place) for place in range(self._header.count())]

    def show(self, number: int, *, shown: bool) -> None:
        """Show or hide a column."""
        self._table.setColumnHidden(number, not shown)
        self._on_changed()

    def fix(self, count: int) -> None:
        """Let the first columns stand still; 0 lets all of them move."""
        self.fixed = count
        self._on_changed()

    def change(self, states: Iterable[ColumnState], fixed: int) -> None:
        """Show other columns, as a saved view has them."""
        self.fixed = fixed
        self.apply(states)
        self._on_changed()

    def reset(self) -> None:
        """Go back to the usual columns."""
        self.change(self.usual(), self._usual_fixed)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()
        if self._store is not None:
            self._timer.start()

    @Slot()
    def save(self) -> None:
        """Keep the columns now."""
        self._timer.stop()
        if self._store is not None:
            self._store.keep_text(self._columns_key, as_text(self.states()))
            self._store.keep_text(self._fixed_key, str(self.fixed))
