"""A small label on a tint, as the pills of a table: the words tell, the colour only helps."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.models.table_rows import Tone
from desktop.views.tables.cell_delegate import PILL_HEIGHT, tone_colours
from desktop.views.theme.fonts import font
from desktop.views.theme.tokens import px, tokens

SIDE = 10


class StatusPill(QWidget):
    """Shows one state in words."""

    def __init__(self) -> None:
        """Start without words, hidden."""
        super().__init__()
        self._text = ""
        self._tone = Tone.PLAIN
        self.setFont(font(strong=True))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def text(self) -> str:
        """The words that are shown."""
        return self._text

    def say(self, text: str, tone: Tone) -> None:
        """Show a state; no words hide the pill."""
        self._text = text
        self._tone = tone
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._text) + 2 * px(SIDE)
        return QSize(width, px(PILL_HEIGHT) + 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ink, tint = tone_colours(self._tone, tokens())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint))
        radius = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setPen(QColor(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()
