"""A clerk at the real window: keys and clicks through the X server, counted and timed."""

import subprocess
import time
from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.windows.event_loop import settle, wait_until

KEY_MS = 20
_POLL_S = 0.002


class Clerk:
    """Counts interactions, and the seconds in which the program let the clerk wait."""

    def __init__(self) -> None:
        self.interactions = 0
        self.keys = 0
        self.waited = 0.0
        self._began = time.perf_counter()

    def begin(self) -> None:
        """Begin a task: counts and clock from zero."""
        settle()
        self.interactions = self.keys = 0
        self.waited = 0.0
        self._began = time.perf_counter()

    @property
    def seconds(self) -> float:
        """Seconds since the task began."""
        return time.perf_counter() - self._began

    def at(self, window: QWidget) -> None:
        """Give a window the keyboard: there is no window manager here."""
        wait_until(window.isVisible)
        self._run("windowfocus", str(int(window.winId())))
        wait_until(lambda: QApplication.activeWindow() is window)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, as xdotool names them; each is one interaction."""
        self.interactions += len(keys)
        self.keys += len(keys)
        self._run("key", "--clearmodifiers", "--delay", str(KEY_MS), *keys)

    def type(self, text: str) -> None:
        """Type a value: one interaction."""
        self.interactions += 1
        self._run("type", "--clearmodifiers", "--delay", str(KEY_MS), text)

    def enter(self, *values: str) -> None:
        """Type each value and press Enter after it; an empty one is Enter only."""
        for value in values:
            if value:
                self.type(value)
            self.press("Return")

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget in its middle, or at a point of it."""
        place = widget.mapToGlobal(at or widget.rect().center())
        self.interactions += 1
        self._run("mousemove", str(place.x()), str(place.y()), "click", "1")

    def wait(self, happened: Callable[[], bool]) -> None:
        """Wait for the program; this is its own time."""
        began = time.perf_counter()
        wait_until(happened)
        self.waited += time.perf_counter() - began

    def _run(self, *words: str) -> None:
        done = subprocess.Popen(["xdotool", *words])
        while done.poll() is None:
            QApplication.processEvents()
            time.sleep(_POLL_S)
        if done.returncode:
            raise RuntimeError(f"xdotool {words[0]} ended with {done.returncode}")
        QApplication.processEvents()
