"""What all our table models share: ready-made rows under declared columns."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from desktop.models.table_rows import CellStyle, Column, Row, SortKey

STYLE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The `CellStyle` of a cell, or None."""
WAITING_TEXT = "…"
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_GONE = Qt.ItemFlag.ItemNeverHasChildren
_USABLE = _GONE | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

Index = QModelIndex | QPersistentModelIndex


class RowTableModel(QAbstractTableModel):
    """A flat table of `Row`s; subclasses say how many there are and where they come from."""

    sort_requested = Signal(object)
    """A tuple of `SortKey`: whoever owns the rows should bring them in that order."""
    cell_edited = Signal(object, object, object)
    """Row id (int), column key (str), typed text (str) of a cell the user changed."""

    def __init__(self, columns: Iterable[Column], parent: QObject | None = None) -> None:
        """Keep the columns."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self.sort_keys: tuple[SortKey, ...] = ()
        self._alignments = [_RIGHT if column.align_right else _LEFT for column in self.columns]

    def row_at(self, row: int) -> Row | None:
        """Return a row's content; None while it is on the way or when it is gone."""
        raise NotImplementedError

    def is_gone(self, row: int) -> bool:
        """Whether the row's record vanished after the query."""
        raise NotImplementedError

    def id_at(self, row: int) -> int:
        """Return the id of a row."""
        raise NotImplementedError

    def ids_of(self, rows: Iterable[range]) -> Sequence[int]:
        """Return the ids of ranges of rows, in table order."""
        raise NotImplementedError

    def rows_of(self, ids: Iterable[int]) -> list[int]:
        """Return the rows of these ids in ascending order; unknown ids are left out."""
        raise NotImplementedError

    def fetch(self, ids: Sequence[int], on_done: Callable[[Sequence[Row]], None]) -> None:
        """Bring the contents of rows, here or not, in the order of `ids`."""
        raise NotImplementedError

    @property
    def reloading(self) -> bool:
        """Whether the coming reset shows the same question again."""
        return True

    def column_of(self, key: str) -> int:
        """Return the number of a column; raises `StopIteration` when there is none."""
        return next(number for number, column in enumerate(self.columns) if column.key == key)

    def cell_after_entry(self, index: Index) -> tuple[int, int]:
        """Return (row, column) of the cell where typing goes on after Enter: the one below."""
        return index.row() + 1, index.column()

    def text_at(self, row: int, column: int) -> str:
        """Return a cell's text, "…" while it is on the way."""
        content = self.row_at(row)
        if content is None:
            return "" if self.is_gone(row) else WAITING_TEXT
        return content.texts[column]

    def style_at(self, row: int, column: int) -> CellStyle | None:
        """Return how a cell tells its meaning, when its row is here and it has one."""
        content = self.row_at(row)
        return content.styles.get(column) if content is not None else None

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role in (_DISPLAY, _EDIT):
            return self.text_at(index.row(), index.column())
        if role == _ALIGNMENT:
            return self._alignments[index.column()]
        if role == STYLE_ROLE:
            return self.style_at(index.row(), index.column())
        if role == _TOOLTIP:
            found = self.row_at(index.row())
            return found.tooltips.get(index.column()) if found is not None else None
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Tell who owns the rows; they answer with changed rows."""
        if role != _EDIT or str(value) == self.text_at(index.row(), index.column()):
            return False
        column = self.columns[index.column()]
        self.cell_edited.emit(self.id_at(index.row()), column.key, str(value))
        return True

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return section + 1 if role == _DISPLAY else None
        if role == _DISPLAY:
            return self.columns[section].label
        if role == _TOOLTIP:
            return self.columns[section].tooltip or self.columns[section].label
        return self._alignments[section] if role == _ALIGNMENT else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.is_gone(index.row()):
            return _GONE
        editable = self.columns[index.column()].editable
        return _USABLE | Qt.ItemFlag.ItemIsEditable if editable else _USABLE

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        descending = order is Qt.SortOrder.DescendingOrder
        self.sort_by((SortKey(self.columns[column].key, descending),))

    def sort_by(self, keys: tuple[SortKey, ...]) -> None:
        """Ask for another order."""
        self.show_order(keys)
        self.sort_requested.emit(keys)

    def show_order(self, keys: tuple[SortKey, ...]) -> None:
        """Show in the headers by what the rows are sorted."""
        if keys != self.sort_keys:
            self.sort_keys = keys
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
