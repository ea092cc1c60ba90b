"""The limit of painting a table: Qt's own view on a model that holds one constant text."""

import time

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QTableView
from typing_extensions import override

COLUMNS = 20
Index = QModelIndex | QPersistentModelIndex


class ConstantModel(QAbstractTableModel):
    """So many rows of the same text."""

    def __init__(self, rows: int) -> None:
        """Pretend to hold `rows` rows."""
        super().__init__()
        self._rows = rows

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._rows

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else COLUMNS

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        return "Nguyễn Văn An" if role == Qt.ItemDataRole.DisplayRole else None


class EmptyTable(QTableView):
    """Shows a constant model and notes when it was last painted."""

    def __init__(self, rows: int, row_height: int) -> None:
        """Show `rows` rows of the height that our tables have."""
        super().__init__()
        self.painted_at = 0.0
        self._model = ConstantModel(rows)
        self.setModel(self._model)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.setWordWrap(False)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted_at = time.perf_counter()
