"""Reads figures when they are wanted: at arrival, and after changes have settled."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.views.page_context import PageContext

if TYPE_CHECKING:
    import datetime

    from desktop.background.task_runner import TaskHandle
    from desktop.storage.database import Database

Read = Callable[["Database", "datetime.date"], object]
"""Reads the figures of a day."""

SETTLING_MS = 500
"""Changes that follow one another closely are read once."""


class FigureReading(QObject):
    """Tells figures as long as the page wants them; a newer reading replaces an older one."""

    read = Signal(object)
    """New figures: what `reads` returned."""

    def __init__(self, context: PageContext, reads: Read, parent: QObject) -> None:
        """Read nothing yet; `reads` does, on a reader thread."""
        super().__init__(parent)
        self._context = context
        self._reads = reads
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
        """Read again soon when the figures are seen, else at the next arrival."""
        if changes:
            self._stale = True
            if seen:
                self._timer.start()

    def ask(self, reads: Read) -> None:
        """Read something else from now on, at once."""
        self._reads = reads
        self.refresh()

    def stop(self) -> None:
        """Let go of a reading under way; the next arrival reads again."""
        self._timer.stop()
        if self._task is not None and not self._task.finished:
            self._task.cancel()
            self._stale = True

    @Slot()
    def refresh(self) -> None:
        """Read now."""
        self.stop()
        self._stale = False
        self._day = self._context.today()
        work = partial(self._reads, self._context.database, self._day)
        self._task = self._context.runner.read(
            work, self._on_read, self._on_not_read, on_fault=self._on_fault, after_painting=True
        )

    def _on_not_read(self, error: UserFacingError) -> None:
        self._on_fault()
        self._context.runner.user_error.emit(error)

    def _on_fault(self) -> None:
        """Read again at the next arrival: nothing is shown that could hold."""
        self._stale = True

    def _on_read(self, figures: object) -> None:
        self.read.emit(figures)
