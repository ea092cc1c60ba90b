"""When a window was first painted, told from the start of its process."""

import os
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

STARTED = "BENCHMARK_STARTED"
"""Environment variable: the wall time at which the process was asked for."""


def since_start() -> float:
    """Return the seconds since the process was asked for."""
    return time.time() - float(os.environ[STARTED])


class PaintWatch(QObject):
    """Calls back once, after the first frame of a widget for which `ready()` is true."""

    def __init__(
        self,
        watched: QWidget,
        painted: Callable[[], None],
        ready: Callable[[], bool] = lambda: True,
    ) -> None:
        """Watch until the frame came."""
        super().__init__()
        self._watched = watched
        self._painted = painted
        self._ready = ready
        watched.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._ready():
            self._watched.removeEventFilter(self)
            # The event comes before the painting; the timer's turn is after the whole frame.
            QTimer.singleShot(0, self._painted)
        return False
