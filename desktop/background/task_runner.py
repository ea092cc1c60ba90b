"""Runs services off the main thread and brings their results back to it.

One writer thread, two reader threads, and one long-lived object on the main thread. Tasks get
plain data only: the callbacks stay in a table of the main thread, so that a worker never holds
the last reference to a widget.
"""

import itertools
import logging
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from typing_extensions import override

from desktop.background.change_notifier import ChangeNotifier
from desktop.domain.changes import Changes
from desktop.domain.errors import Cancelled, UserFacingError, WrittenInPart
from desktop.services.progress import Progress
from desktop.storage.repeating import repeated, told_of_part

LOG = logging.getLogger(__name__)
READER_THREADS = 2
PROGRESS_INTERVAL = 0.1
"""Seconds between two progress messages: more of them would only keep the window busy."""

Result = TypeVar("Result")
OnError = Callable[[UserFacingError], None]


@dataclass(frozen=True, slots=True)
class TaskNews:
    """What listeners learn of a task: its sentence and fraction (0..1, None = not known)."""

    number: int
    message: str = ""
    fraction: float | None = None
    can_stop: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a task ended: with a value, or with an error."""

    number: int
    value: object = None
    error: BaseException | None = None


class TaskHandle:
    """A task under way; `cancel()` drops its answer and asks the work to stop.

    `finished` turns true on the main thread, just before the callbacks.
    """

    def __init__(self, number: int, interrupt: Callable[[], None] | None = None) -> None:
        """Keep what stops the work; `interrupt` is called once, on the main thread."""
        self.number = number
        self.finished = False
        self._stop = Event()
        self._interrupt = interrupt

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked the task to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the task to stop: its next progress call raises `Cancelled`."""
        if not self._stop.is_set() and not self.finished:
            self._stop.set()
            if self._interrupt is not None:
                self._interrupt()


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A task as the main thread remembers it."""

    handle: TaskHandle
    on_done: Callable[[Any], None]
    on_error: OnError | None
    on_cancelled: Callable[[], None] | None = None
    writes: bool = False
    after_painting: bool = False
    on_fault: Callable[[], None] | None = None


class TaskRunner(QObject):
    """Takes work, runs it elsewhere, and calls back on the main thread.

    A write's result is searched for a `Changes` record (itself, or its attribute `changes`),
    which goes to the change notifier after `on_done`. An expected error goes to `on_error` or,
    without one, to `user_error`; any other error goes to `fault` (the crash window), after
    `on_fault`, by which whoever asked can be used again. Callbacks of widgets that are gone are
    dropped.
    """

    started = Signal(object)
    """TaskNews of a task that begins."""
    progressed = Signal(object)
    """TaskNews of a long task."""
    finished = Signal(object)
    """The number of a task that ended, however it ended."""
    user_error = Signal(object)
    """A UserFacingError that nobody else takes."""
    fault = Signal(object)
    """Any other exception: a bug."""
    _arrived = Signal(object)
    _told = Signal(object)

    def __init__(self, notifier: ChangeNotifier, parent: QObject | None = None) -> None:
        """Connect the bridge; the runner must be made on the main thread."""
        super().__init__(parent)
        self._notifier = notifier
        self._numbers = itertools.count(1)
        self._waiting: dict[int, _Waiting] = {}
        self._arrived.connect(self._deliver)
        self._told.connect(self._tell)

    @property
    def busy(self) -> bool:
        """Whether any task has not yet been answered."""
        return bool(self._waiting)

    @property
    def writing(self) -> bool:
        """Whether a write has not yet been answered: the window must not close now."""
        return any(task.writes for task in self._waiting.values())

    def read(  # noqa: PLR0913 - all but the ways it can end by keyword
        self,
        work: Callable[[], Result],
        on_done: Callable[[Result], None],
        on_error: OnError | None = None,
        *,
        on_fault: Callable[[], None] | None = None,
        interrupt: Callable[[], None] | None = None,
        after_painting: bool = False,
    ) -> TaskHandle:
        """Run a short read; `interrupt` stops its statement when the handle is cancelled.

        `after_painting` lets what was just shown come to the screen first.
        """
        handle = TaskHandle(next(self._numbers), interrupt)
        waiting = _Waiting(
            handle, on_done, on_error, after_painting=after_painting, on_fault=on_fault
        )
        self._begin(waiting, work)
        return handle

    def write(
        self,
        work: Callable[[], Result],
        on_done: Callable[[Result], None],
        on_error: OnError | None = None,
        *,
        on_fault: Callable[[], None] | None = None,
    ) -> TaskHandle:
        """Run a short write on the only writer thread; it cannot be stopped.

        It must come from its inputs alone: where a server takes it back, it is done again.
        """
        handle = TaskHandle(next(self._numbers))
        waiting = _Waiting(handle, on_done, on_error, writes=True, on_fault=on_fault)
        self._begin(waiting, partial(repeated, work))
        return handle

    def long(  # noqa: PLR0913 - the three ways a job can end
        self,
        work: Callable[[Progress], Result],
        on_done: Callable[[Result], None],
        on_error: OnError | None = None,
        on_cancelled: Callable[[], None] | None = None,
        *,
        message: str,
        writes: bool = False,
        on_fault: Callable[[], None] | None = None,
    ) -> TaskHandle:
        """Run work that takes a `Progress`; the user sees `message` and may press "Dừng"."""
        handle = TaskHandle(next(self._numbers))
        progress = _ProgressTeller(handle, self._told.emit)
        waiting = _Waiting(handle, on_done, on_error, on_cancelled, writes, on_fault=on_fault)
        self._begin(waiting, partial(told_of_part, partial(work, progress)), message, can_stop=True)
        return handle

    def cancel(self, number: int) -> None:
        """Ask the task of that number to stop (the "Dừng" button)."""
        if number in self._waiting:
            self._waiting[number].handle.cancel()

    def close(self) -> None:
        """Stop reads, finish writes, and end the threads."""

    def _begin(
        self,
        waiting: _Waiting,
        work: Callable[[], object],
        message: str = "",
        *,
        can_stop: bool = False,
    ) -> None:
        number = waiting.handle.number
        self._waiting[number] = waiting
        self.started.emit(TaskNews(number, message, None, can_stop))
        if waiting.after_painting:
            self._submit_later(number, work)
        else:
            self._submit(number, work, writes=waiting.writes)

    def _submit_later(self, number: int, work: Callable[[], object]) -> None:
        self._submit(number, work, writes=False)

    def _submit(self, number: int, work: Callable[[], object], *, writes: bool) -> None:
        raise NotImplementedError

    @Slot(object)
    def _tell(self, news: TaskNews) -> None:
        if news.number in self._waiting:
            self.progressed.emit(news)

    @Slot(object)
    def _deliver(self, outcome: Outcome) -> None:
        waiting = self._waiting.pop(outcome.number)
        waiting.handle.finished = True
        self.finished.emit(outcome.number)
        if outcome.error is None:
            self._deliver_value(waiting, outcome.value)
        else:
            self._deliver_error(waiting, outcome.error)

    def _deliver_value(self, waiting: _Waiting, value: object) -> None:
        if waiting.handle.cancelled and not waiting.writes:
            if waiting.on_cancelled is not None and _alive(waiting.on_cancelled):
                waiting.on_cancelled()
            return
        try:
            if _alive(waiting.on_done):
                waiting.on_done(value)
        finally:
            # It is written, whatever the callback ran into: other windows must not show old rows.
            changes = value if isinstance(value, Changes) else getattr(value, "changes", None)
            if waiting.writes and isinstance(changes, Changes):
                self._notifier.publish(changes)

    def _deliver_error(self, waiting: _Waiting, error: BaseException) -> None:
        stopped = waiting.handle.cancelled and not waiting.writes
        if isinstance(error, Cancelled) or stopped:
            ended = waiting.on_cancelled
            if ended is None and waiting.writes:
                ended = waiting.on_fault
            if ended is not None and _alive(ended):
                ended()
        elif not isinstance(error, UserFacingError):
            # Never its message, which may hold a name or a number.
            LOG.error("task %d failed: %s", waiting.handle.number, type(error).__qualname__)
            if waiting.on_fault is not None and _alive(waiting.on_fault):
                waiting.on_fault()
            self.fault.emit(error)
        elif waiting.on_error is not None:
            if _alive(waiting.on_error):
                waiting.on_error(error)
        else:
            self.user_error.emit(error)
        # What ended early may have written units before: windows must not show old rows.
        refused = isinstance(error, UserFacingError) and not isinstance(error, WrittenInPart)
        if waiting.writes and not refused:
            self._notifier.publish(Changes(everything=True))


class ThreadTaskRunner(TaskRunner):
    """The runner of the program: one writer thread, two reader threads."""

    def __init__(self, notifier: ChangeNotifier, parent: QObject | None = None) -> None:
        """Make the pools; their threads start with the first task."""
        super().__init__(notifier, parent)
        self._writer = ThreadPoolExecutor(1, "writer")
        self._readers = ThreadPoolExecutor(READER_THREADS, "reader")
        self._ended = False

    @override
    def _submit(self, number: int, work: Callable[[], object], *, writes: bool) -> None:
        if self._ended and not writes:
            # The answer to a last write may come after the end; what a page then asks is for
            # nobody to see.
            self._deliver(Outcome(number, error=Cancelled()))
            return
        future = (self._writer if writes else self._readers).submit(work)
        future.add_done_callback(partial(_check, number, self._arrived.emit))

    @override
    def _submit_later(self, number: int, work: Callable[[], object]) -> None:
        # Qt paints what changed before it comes to its timers.
        QTimer.singleShot(0, partial(self._submit_unless_stopped, number, work))

    def _submit_unless_stopped(self, number: int, work: Callable[[], object]) -> None:
        if self._waiting[number].handle.cancelled:
            self._deliver(Outcome(number, error=Cancelled()))
        else:
            self._submit(number, work, writes=False)

    @override
    def close(self) -> None:
        """Stop reads, finish writes, and end the threads."""
        for waiting in self._waiting.values():
            if not waiting.writes:
                waiting.handle.cancel()
        self._ended = True
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)


class InlineRunner(TaskRunner):
    """Runs the work at once on the calling thread; for tests."""

    @override
    def _submit(self, number: int, work: Callable[[], object], *, writes: bool) -> None:
        self._deliver(_run(number, work))


class _ProgressTeller:
    """The `Progress` of one task: at most 10 messages a second, `Cancelled` when asked to stop."""

    def __init__(self, handle: TaskHandle, tell: Callable[[TaskNews], None]) -> None:
        self._handle = handle
        self._tell = tell
        self._last = 0.0

    def __call__(self, message: str, fraction: float) -> None:
        if self._handle.cancelled:
            raise Cancelled
        now = time.monotonic()
        if now - self._last >= PROGRESS_INTERVAL or fraction >= 1:
            self._last = now
            self._tell(TaskNews(self._handle.number, message, fraction, can_stop=True))


def _run(number: int, work: Callable[[], object]) -> Outcome:
    try:
        return Outcome(number, work())
    except Exception as error:  # noqa: BLE001 - every failure is told on the main thread
        return Outcome(number, error=error)


def _check(number: int, arrived: Callable[[Outcome], None], future: "Future[object]") -> None:
    """Send the end of a future to the main thread, whatever it is."""
    if future.cancelled():
        arrived(Outcome(number, error=Cancelled()))
    elif (error := future.exception()) is not None:
        arrived(Outcome(number, error=error))
    else:
        arrived(Outcome(number, future.result()))


def _alive(callback: Callable[..., None]) -> bool:
    """Whether the widget that a callback belongs to still exists."""
    inner = callback.func if isinstance(callback, partial) else callback
    owner = getattr(inner, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
