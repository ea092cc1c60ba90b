"""What our tables draw over Qt's cells: hairlines, zebra to the edge, the bar of selected rows."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QTableView

from desktop.views.theme.tokens import px, tokens

SELECTION_BAR = 3


class RowPainter:
    """Draws what belongs to whole rows of a view, also where no column reaches."""

    def __init__(self) -> None:
        """Prepare the colours once: rows are drawn at every scroll."""
        self._bar = QColor(tokens().primary)
        self._selected = QColor(tokens().selected)
        self._zebra = QColor(tokens().zebra)
        self._hairline = QColor(tokens().line)

    def paint(self, view: QTableView, selected: Sequence[range]) -> None:
        """Draw the rows of `view` that are in sight; `selected` are ranges of row numbers."""
        first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
        if first < 0:
            return
        painter = QPainter(view.viewport())
        last = last if last >= 0 else view.model().rowCount() - 1
        for row in range(first, last + 1):
            self._row(painter, view, row, is_selected=any(row in part for part in selected))
        painter.end()

    def _row(self, painter: QPainter, view: QTableView, row: int, *, is_selected: bool) -> None:
        header = view.horizontalHeader()
        top, height = view.rowViewportPosition(row), view.verticalHeader().defaultSectionSize() - 1
        width, end = view.viewport().width(), header.length() - header.offset()
        if is_selected:
            painter.fillRect(end, top, width - end, height, self._selected)
            painter.fillRect(0, top, px(SELECTION_BAR), height, self._bar)
        elif row % 2:
            painter.fillRect(end, top, width - end, height, self._zebra)
        painter.fillRect(0, top + height, width, 1, self._hairline)
