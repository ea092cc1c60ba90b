"""A button that is a card or a row: texts and pictures inside, the whole of it can be pressed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOption, QWidget
from typing_extensions import override

from desktop.views.widgets.buttons import pressed_by_enter


class CardButton(QAbstractButton):
    """Put a layout on it; its look ("tile", "row") is drawn by the style sheet."""

    def __init__(self, look: str, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(parent)
        self.setProperty("look", look)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # A button insists on the width of its texts, a card shortens them.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.end()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)


def only_seen(part: QWidget) -> QWidget:
    """Let the mouse go through a label to the card that it lies on."""
    part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return part
