"""A one-line label that never widens the window: what does not fit ends in "…"."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import LabelLook

ENOUGH = 24
"""Pixels that an elided label insists on."""


class ElidedLabel(QLabel):
    """A label that shortens its text to its width and tells all of it in the tooltip."""

    def __init__(self, text: str = "", look: LabelLook = "plain") -> None:
        """Make the label with a look of the style sheet."""
        super().__init__(text)
        self.setToolTip(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", look)

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(ENOUGH), super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
        self.style().drawItemText(
            painter,
            rect,
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            text,
            self.foregroundRole(),
        )
        painter.end()
