"""Keyboard and mouse on X11: all goes through the X server, as from a person's hands."""

import shutil
import subprocess
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

PATIENCE_MS = 30_000


class Keyboard:
    """Presses keys into the window that has the focus of the X server."""

    def __init__(self, qtbot: QtBot) -> None:
        if shutil.which("xdotool") is None:
            pytest.fail("xdotool is missing: `dev.py setup` names the package")
        self._qtbot = qtbot

    def focus(self, widget: QWidget) -> None:
        """Give the window of the widget the keyboard; no window manager does it here."""
        window = widget.window()
        self.wait(window.isVisible)
        self._run("windowfocus", str(int(window.winId())))
        self.wait(lambda: QApplication.activeWindow() is window)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, as xdotool names them (`ctrl+k`)."""
        self._run("key", "--clearmodifiers", "--delay", "20", *keys)

    def type(self, text: str) -> None:
        """Type a text letter by letter."""
        self._run("type", "--clearmodifiers", "--delay", "20", text)

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Press the left mouse button over a widget: in its middle, or at a place of it."""
        self.wait(widget.isVisible)
        spot = widget.mapToGlobal(widget.rect().center() if place is None else place)
        self._run("mousemove", str(spot.x()), str(spot.y()), "click", "1")

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let the program work until a condition holds."""
        self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def _run(self, *words: str) -> None:
        done = subprocess.Popen(["xdotool", *words])
        # The program must be able to take the keys while they are pressed.
        self._qtbot.waitUntil(lambda: done.poll() is not None, timeout=PATIENCE_MS)
        assert done.returncode == 0
        self._qtbot.wait(50)
