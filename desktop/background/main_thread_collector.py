"""Keeps Python's cycle collector on the main thread, where Qt objects may be freed."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.services.garbage_pause import collector_paused

INTERVAL = 1000
"""Milliseconds between two looks."""


class MainThreadCollector(QObject):
    """Switches the automatic collector off and runs it from a timer instead.

    The automatic one runs on whatever thread happens to allocate: in a reader thread it would
    free widgets of a closed window there, which ends the process. Made by the program only;
    `stop()` leaves the collector as it was found: who switched it off before goes on without it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Take over; must be made on the main thread."""
        super().__init__(parent)
        self._limits = gc.get_threshold()
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Collect the generations that are due, oldest first; not what a long job is making."""
        if collector_paused.is_on:
            return
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._limits[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Leave the automatic collector as it was found."""
        self._timer.stop()
        if self._was_on:
            gc.enable()
