"""The header of our tables: bold words, sort arrows with their rank, a menu of columns."""

from PySide6.QtCore import QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from desktop.models.row_table_model import RowTableModel
from desktop.views.theme.fonts import font
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import SIZES, px, tokens

HEIGHT = 34
ARROW = 14
RANKS = "¹²³⁴⁵"
TEXT_ROOM = 16
"""Pixels a header needs beside its text, else the last letter is cut."""


class TableHeader(QHeaderView):
    """Draws sort arrows itself: Qt shows one sort key only, we have up to four."""

    menu_asked = Signal(object, int)
    """The global position (QPoint) where the column menu should open, and the column's number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a header whose columns can be moved, sized and clicked."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(False)
        self.setMinimumSectionSize(px(36))
        self.setFixedHeight(px(HEIGHT))
        self.setResizeContentsPrecision(0)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_no_selection(self) -> None:
        """Let selected rows be of no matter here; to be called once the view has its selection.

        Qt asks at every painting whether each whole column is selected, row by row: after
        Ctrl+A in 100,000 rows the window would stand still for seconds.
        """
        self.setSelectionModel(QItemSelectionModel(self.model(), self))

    def width_for(self, text: str) -> int:
        """Return the width at which a header's text is whole, arrow included."""
        return self.fontMetrics().horizontalAdvance(text) + px(TEXT_ROOM) + px(ARROW)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Carry the line under the header on to where no column reaches."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        end = self.length() - self.offset()
        painter.fillRect(end, self.height() - 1, self.width() - end, 1, tokens().line)
        painter.end()

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        model = self.model()
        if not isinstance(model, RowTableModel):
            return
        key = model.columns[logicalIndex].key
        for rank, sort_key in enumerate(model.sort_keys):
            if sort_key.column == key:
                name = "arrow-down" if sort_key.descending else "arrow-up"
                several = len(model.sort_keys) > 1
                self._draw_arrow(painter, rect, name, RANKS[rank] if several else "")

    def _draw_arrow(self, painter: QPainter, rect: QRect, name: str, rank: str) -> None:
        top = rect.center().y() - px(ARROW) // 2 + 1
        left = rect.right() - px(ARROW) - px(10 if rank else 3)
        painter.fillRect(
            left - 2, rect.top() + 1, rect.right() - left, rect.height() - 3, tokens().header
        )
        painter.drawPixmap(left, top, pixmap(name, tokens().primary, px(ARROW)))
        if rank:
            painter.save()
            painter.setFont(font(SIZES.small))
            painter.setPen(tokens().primary)
            room = QRect(left + px(ARROW) - 1, rect.top(), px(10), rect.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, rank)
            painter.restore()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos(), self.logicalIndexAt(event.pos()))
        event.accept()
