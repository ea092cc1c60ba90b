"""Reads the overview's figures when they are wanted: at arrival, and after changes have settled."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.domain.changes import Changes
from desktop.services import dashboard
from desktop.services.dashboard import DashboardFigures
from desktop.views.page_context import PageContext

if TYPE_CHECKING:
    import datetime

    from desktop.background.task_runner import TaskHandle

SETTLING_MS = 500
"""Changes that follow one another closely are read once."""


class FigureReading(QObject):
    """Tells figures as long as the page wants them; a newer reading replaces an older one."""

    read = Signal(object)
    """New `DashboardFigures`."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._context = context
        self._stale = True
        self._task: TaskHandle | None = None
        self._day: datetime.date | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLING_MS)
        self._timer.timeout.connect(self.refresh)

    def arrive(self) -> None:
        """Read unless what was read last still holds; a new day makes new figures."""
        if self._stale or self._day != self._context.today():
            self.refresh()

    def take_changes(self, changes: Changes, *, seen: bool) -> None:
        """Read again soon when the page is seen, else at the next arrival."""
        if changes:
            self._stale = True
            if seen:
                self._timer.start()

    @Slot()
    def refresh(self) -> None:
        """Read now."""
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
        self._stale = False
        self._day = self._context.today()
        work = partial(dashboard.figures, self._context.database, self._day)
        self._task = self._context.runner.read(work, self._on_read, after_painting=True)

    def _on_read(self, figures: DashboardFigures) -> None:
        self.read.emit(figures)
