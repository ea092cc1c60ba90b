"""A table model for short lists that are in memory: members of a household, a report's lines."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QModelIndex
from typing_extensions import override

from desktop.models.row_table_model import Index, RowTableModel
from desktop.models.table_rows import Row


class MemoryTableModel(RowTableModel):
    """Shows rows as they are given; for lists of up to a few thousand rows."""

    _rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show these rows in place of those before."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def replace_row(self, row: Row) -> None:
        """Show the new content of one row, found by its id."""
        for number in self.rows_of((row.row_id,)):
            self._rows = (*self._rows[:number], row, *self._rows[number + 1 :])
            self.dataChanged.emit(self.index(number, 0), self.index(number, len(self.columns) - 1))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def row_at(self, row: int) -> Row | None:
        return self._rows[row]

    @override
    def is_gone(self, row: int) -> bool:
        return False

    @override
    def id_at(self, row: int) -> int:
        return self._rows[row].row_id

    @override
    def ids_of(self, rows: Iterable[range]) -> Sequence[int]:
        return [self._rows[row].row_id for part in rows for row in part]

    @override
    def rows_of(self, ids: Iterable[int]) -> list[int]:
        wanted = frozenset(ids)
        return [number for number, row in enumerate(self._rows) if row.row_id in wanted]

    @override
    def fetch(self, ids: Sequence[int], on_done: Callable[[Sequence[Row]], None]) -> None:
        on_done([self._rows[row] for row in self.rows_of(ids)])
