"""A clerk at the keyboard: real key events to whatever has the focus, and a count of them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
BACKSPACE = "<"


class Clerk:
    """Types words, which cost nothing, and presses keys, which are counted."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.keys = 0

    @property
    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "the keyboard goes nowhere"
        return widget

    def at(self, window: QWidget) -> None:
        """Wait until a window takes the keys."""
        window.activateWindow()
        self._qtbot.waitUntil(lambda: QApplication.activeWindow() is window)

    def type(self, text: str) -> None:
        """Type as UniKey lets it come: characters and backspaces ("<")."""
        for sign in text:
            if sign == BACKSPACE:
                self._send(int(Qt.Key.Key_Backspace), "\b")
            else:
                self._send(0, sign)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key that is no text; a shortcut of the window is tried first."""
        self.keys += 1
        QTest.keyClick(self.focused, key, modifiers)

    def enter(self, *words: str) -> None:
        """Type each word and press Enter after it."""
        for word in words:
            self.type(word)
            self.press(Qt.Key.Key_Return)

    def save(self) -> None:
        self.press(Qt.Key.Key_Return, CONTROL)

    def _send(self, key: int, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self.focused, QKeyEvent(kind, key, NONE, text))
