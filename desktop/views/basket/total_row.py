"""The row at the foot of a basket: the sums, under their columns."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.views.basket.basket_sheet import BasketSheet
from desktop.views.basket.line_texts import amount, given_text
from desktop.views.basket.lines_model import DUE, OWN, SUPPORT, WHO
from desktop.views.basket.lines_table import LinesTable
from desktop.views.theme.fonts import font
from desktop.views.theme.tokens import px, tokens

HEIGHT = 36
PADDING = 8


class TotalRow(QWidget):
    """Follows the widths of the table above it."""

    def __init__(self, table: LinesTable) -> None:
        """Stand under `table`."""
        super().__init__()
        self._table = table
        self.texts: dict[int, str] = {}
        self.setFixedHeight(px(HEIGHT))
        table.horizontalHeader().sectionResized.connect(self.update)
        table.horizontalScrollBar().valueChanged.connect(self.update)

    def show_sums(self, sheet: BasketSheet | None) -> None:
        """Show what the ticked lines come to."""
        self.texts = {}
        if sheet is not None:
            counted = sheet.quote
            given = counted.state_support + counted.local_support + counted.other_support
            told = self.tr("Cộng {count} dòng").format(count=len(counted.lines))
            self.texts = {
                WHO: told,
                DUE: amount(counted.due),
                SUPPORT: given_text(given),
                OWN: amount(counted.own),
            }
        self.setAccessibleName(" ".join(self.texts.values()))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().header))
        painter.setPen(QColor(tokens().line))
        painter.drawRect(self.rect().adjusted(0, -1, -1, -1))
        painter.setFont(font(strong=True))
        for column, text in self.texts.items():
            left = self._table.columnViewportPosition(column) + px(PADDING)
            width = self._table.columnWidth(column) - 2 * px(PADDING)
            given = column == SUPPORT and text != "0"
            painter.setPen(QColor(tokens().ok if given else tokens().text))
            side = Qt.AlignmentFlag.AlignLeft if column == WHO else Qt.AlignmentFlag.AlignRight
            place = QRect(left, 0, width, self.height())
            painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()
