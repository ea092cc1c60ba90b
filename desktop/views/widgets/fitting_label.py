"""A figure in large type that takes a smaller size before it would be cut."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.views.theme.fonts import font
from desktop.views.theme.tokens import px

SIZES = (26, 22, 19, 16)
"""Pixels at 100 %, the largest that fits is taken."""


class FittingLabel(QWidget):
    """One line of text; `colour` is a #RRGGBB of the tokens."""

    def __init__(self, text: str, colour: str, parent: QWidget | None = None) -> None:
        """Show a text."""
        super().__init__(parent)
        self._text = text
        self._colour = colour
        self.setFixedHeight(px(36))

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text

    def show_text(self, text: str, colour: str) -> None:
        """Show another text."""
        self._text, self._colour = text, colour
        self.updateGeometry()
        self.update()

    @property
    def fitting_font(self) -> QFont:
        """The largest of our sizes in which the text fits."""
        for size in SIZES:
            chosen = font(px(size), strong=True)
            if QFontMetrics(chosen).horizontalAdvance(self._text) <= self.width():
                break
        return chosen

    @override
    def sizeHint(self) -> QSize:
        large = QFontMetrics(font(px(SIZES[0]), strong=True))
        return QSize(large.horizontalAdvance(self._text), self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        small = QFontMetrics(font(px(SIZES[-1]), strong=True))
        return QSize(small.horizontalAdvance(self._text), self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.fitting_font)
        painter.setPen(QColor(self._colour))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), int(left), self._text)
        painter.end()
