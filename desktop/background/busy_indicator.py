"""Tells when work takes long enough that the user must see it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.background.task_runner import TaskNews, TaskRunner

BUSY_AFTER = 300
"""Milliseconds until the window says that it works."""
PROGRESS_AFTER = 1000
"""Milliseconds until it shows a progress bar with "Dừng"."""


@dataclass(frozen=True, slots=True)
class BusyState:
    """What to show: nothing, that the program works, or the progress of `task`."""

    busy: bool = False
    task: TaskNews | None = None


class BusyIndicator(QObject):
    """Watches a runner's tasks and says after 0.3 s and 1 s that one is still under way."""

    state_changed = Signal(object)
    """The new BusyState."""

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        """Listen to the runner."""
        super().__init__(parent)
        self._tasks: dict[int, TaskNews] = {}
        self._state = BusyState()
        self._busy_timer = self._timer(BUSY_AFTER)
        self._progress_timer = self._timer(PROGRESS_AFTER)
        self._busy_timer.timeout.connect(self._refresh)
        self._progress_timer.timeout.connect(self._refresh)
        runner.started.connect(self._on_started)
        runner.progressed.connect(self._on_progressed)
        runner.finished.connect(self._on_finished)

    @property
    def state(self) -> BusyState:
        """What is shown now."""
        return self._state

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer

    @Slot(object)
    def _on_started(self, news: TaskNews) -> None:
        if not self._tasks:
            self._busy_timer.start()
            self._progress_timer.start()
        self._tasks[news.number] = news

    @Slot(object)
    def _on_progressed(self, news: TaskNews) -> None:
        self._tasks[news.number] = news
        if self._state.task is not None:
            self._refresh()

    @Slot(object)
    def _on_finished(self, number: object) -> None:
        if isinstance(number, int):
            self._tasks.pop(number, None)
        if not self._tasks:
            self._busy_timer.stop()
            self._progress_timer.stop()
        if self._state.busy:
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Show the oldest task that can be stopped; short ones only turn the wheel."""
        state = BusyState()
        if self._tasks and not self._busy_timer.isActive():
            long = next((task for task in self._tasks.values() if task.can_stop), None)
            state = BusyState(busy=True, task=None if self._progress_timer.isActive() else long)
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
