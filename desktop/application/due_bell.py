"""Keeps the bell of the top bar: how many pieces of work are due."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.application.milestone_herald import MilestoneHerald
from desktop.background.change_notifier import ChangeNotifier
from desktop.domain.changes import Changes
from desktop.domain.office_scope import OfficeKind

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from desktop.application.program import Program
    from desktop.services.due_work import DueWork
    from desktop.storage.database import Database
    from desktop.views.main_window import MainWindow

SETTLING_MS = 1500
"""The bell is no hurry: the first page and pages that follow a change read before it."""


class DueBell(QObject):
    """Counts at the opening and after changes, on a reader thread."""

    def __init__(self, program: "Program", notifier: ChangeNotifier) -> None:
        """Wait for an office to be opened."""
        super().__init__(program)
        self._program = program
        self._count: int | None = None
        self._herald = MilestoneHerald(program)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLING_MS)
        self._timer.timeout.connect(self.count)
        notifier.changed.connect(self._on_changed)

    def tell(self, window: "MainWindow") -> None:
        """Show in a window that was made anew what is known."""
        window.top_bar.show_due(self._count)

    def count_soon(self) -> None:
        """Count when the first page has been read."""
        self._timer.start()

    def stop(self) -> None:
        """Count no more: the program ends."""
        self._timer.stop()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes:
            self._timer.start()

    @Slot()
    def count(self) -> None:
        """Count now."""
        office = self._program.office
        # A province's desk keeps no households: its tiles tell what is to do.
        if office is not None and office.kind is OfficeKind.COMMUNE:
            work = partial(_due, office.database, self._program.now().date())
            self._program.runner.read(work, self._on_counted)

    def _on_counted(self, work: "Sequence[DueWork]") -> None:
        self._count = len(work)
        self.tell(self._program.window)
        self._herald.look()


def _due(database: "Database", today: "datetime.date") -> "Sequence[DueWork]":
    from desktop.services.due_work import due_work

    return due_work(database, today)
