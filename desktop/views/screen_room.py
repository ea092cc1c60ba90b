"""Keeps a window on its screen: offices have small ones, and a screen may be gone tomorrow."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

TITLE_BAR = 32
"""Height kept free for the frame that the desktop draws above a window."""


def room_on_screen(window: QWidget) -> QRect:
    """Return where a window's inside may lie: without task bar, with room for the title bar."""
    screen = QGuiApplication.screenAt(window.geometry().center()) or window.screen()
    return screen.availableGeometry().adjusted(0, TITLE_BAR, 0, 0)


def fit(window: QWidget, room: QRect | None, smallest: tuple[int, int]) -> None:
    """Make a window that is about to be shown lie wholly in `room`; without one do nothing.

    `smallest` gives way on a screen that is smaller still. A window without a place of its own
    comes to the middle; one that fills the screen stays so.
    """
    if room is None:
        return
    window.setMinimumSize(QSize(*smallest).boundedTo(room.size()))
    if window.isMaximized() or window.isFullScreen():
        return
    present = window.geometry()
    if not window.testAttribute(Qt.WidgetAttribute.WA_Moved):
        present.moveCenter(room.center())
    window.setGeometry(fitted(present, room))


def fitted(place: QRect, room: QRect) -> QRect:
    """Return `place` made no larger than `room` and moved into it."""
    size = place.size().boundedTo(room.size())
    left = min(max(place.left(), room.left()), room.right() + 1 - size.width())
    top = min(max(place.top(), room.top()), room.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)
