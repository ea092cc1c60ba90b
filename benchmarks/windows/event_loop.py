"""Running Qt's event loop until something has happened."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

LONGEST_S = 60.0
_WAKE_UP_MS = 1000


def wait_until(happened: Callable[[], bool]) -> None:
    """Sleep in the event loop until `happened()`; raises `TimeoutError` after a minute.

    It sleeps and does not spin: a spinning main thread would take the processor and Python's
    lock from the threads that do the work.
    """
    ends = time.perf_counter() + LONGEST_S
    loop = QEventLoop()
    clock = QTimer()
    clock.start(_WAKE_UP_MS)
    while not happened():
        if time.perf_counter() > ends:
            raise TimeoutError("the window did not get there")
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def settle(turns: int = 5) -> None:
    """Handle what is left over from before, outside the clock."""
    for _ in range(turns):
        QCoreApplication.processEvents()
