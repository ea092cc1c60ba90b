"""A task runner whose tasks wait until the test lets them go."""

from collections.abc import Callable

from desktop.background.task_runner import TaskRunner, _run


class HeldRunner(TaskRunner):
    """Keeps tasks in order; `release()` runs the next one and delivers its answer."""

    def __init__(self, notifier) -> None:
        super().__init__(notifier)
        self.held: list[tuple[int, Callable[[], object]]] = []

    def _submit(self, number: int, work: Callable[[], object], *, writes: bool) -> None:
        self.held.append((number, work))

    def release(self, place: int = 0) -> None:
        number, work = self.held.pop(place)
        self._deliver(_run(number, work))

    def release_all(self) -> None:
        while self.held:
            self.release()
