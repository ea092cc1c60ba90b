"""Lets work wait until the window's first frame is on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class AfterFirstFrame(QObject):
    """Calls `work` once, after the first frame of a window that was just shown.

    A timer of zero alone fires before the frame: the screen tells the window only later that it
    may paint, and a thread that imports or reads meanwhile would hold the frame up.
    """

    def __init__(self, window: QWidget, work: Callable[[], None]) -> None:
        """Wait for `window`, which must be shown already; belongs to it."""
        super().__init__(window)
        self._work = work
        handle = window.windowHandle()
        if handle.isExposed():
            QTimer.singleShot(0, self._begin)
        else:
            handle.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Expose:
            watched.removeEventFilter(self)
            # Qt paints while it handles this event; the timer's turn comes after that.
            QTimer.singleShot(0, self._begin)
        return False

    def _begin(self) -> None:
        self._work()
        self.deleteLater()
