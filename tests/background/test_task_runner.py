import threading
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, QThread

from desktop.background.task_runner import InlineRunner, ThreadTaskRunner
from desktop.domain.changes import Changes
from desktop.domain.errors import Cancelled, DatabaseUnusable, UserFacingError
from desktop.storage.repeating import note_written
from tests.background.held_runner import HeldRunner

REFUSED = UserFacingError("test.refused", "Không ghi được.")


class Listener(QObject):
    """Notes what arrives, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.values: list[object] = []
        self.errors: list[object] = []
        self.on_main: list[bool] = []
        self.cancelled = 0

    def take(self, value: object) -> None:
        self.values.append(value)
        self.on_main.append(QThread.currentThread() is self.thread())

    def take_error(self, error: object) -> None:
        self.errors.append(error)

    def take_cancel(self) -> None:
        self.cancelled += 1


@pytest.fixture
def listener(qapp) -> Listener:
    return Listener()


@pytest.fixture
def threads(notifier):
    runner = ThreadTaskRunner(notifier)
    yield runner
    runner.close()


def fail() -> object:
    raise REFUSED


def break_down() -> object:
    raise ZeroDivisionError


def test_work_runs_elsewhere_and_answers_on_the_main_thread(qtbot, threads, listener) -> None:
    threads.read(threading.current_thread, listener.take)
    qtbot.waitUntil(lambda: bool(listener.values))
    assert listener.values[0] is not threading.main_thread()
    assert listener.on_main == [True]
    assert not threads.busy


def test_a_read_may_wait_until_the_window_was_painted(qtbot, threads, listener) -> None:
    began = threading.Event()
    threads.read(began.is_set, listener.take, after_painting=True)
    assert threads.busy
    began.set()
    qtbot.waitUntil(lambda: bool(listener.values))
    assert listener.values == [True]


def test_a_read_that_waits_can_be_stopped(qtbot, threads, listener) -> None:
    handle = threads.read(break_down, listener.take, after_painting=True)
    handle.cancel()
    qtbot.waitUntil(lambda: not threads.busy)
    assert not listener.values


def test_writes_never_overlap(qtbot, threads, listener) -> None:
    inside: list[int] = []

    def write() -> int:
        inside.append(1)
        most = len(inside)
        threading.Event().wait(0.005)
        inside.pop()
        return most

    for _ in range(6):
        threads.write(write, listener.take)
    assert threads.writing
    qtbot.waitUntil(lambda: len(listener.values) == 6)
    assert listener.values == [1] * 6


def test_an_expected_error_goes_to_its_callback_else_to_the_window(notifier, listener) -> None:
    runner = InlineRunner(notifier)
    runner.user_error.connect(listener.take)
    runner.read(fail, listener.take, listener.take_error)
    assert listener.errors == [REFUSED]
    assert listener.values == []
    runner.read(fail, listener.take)
    assert listener.values == [REFUSED]


def test_any_other_error_is_a_fault_even_with_a_callback(qtbot, threads, listener, caplog) -> None:
    threads.fault.connect(listener.take)
    threads.read(break_down, listener.take, listener.take_error)
    qtbot.waitUntil(lambda: bool(listener.values))
    assert isinstance(listener.values[0], ZeroDivisionError)
    assert listener.errors == []
    assert "failed" in caplog.text


def test_a_form_goes_on_after_a_fault(notifier, listener) -> None:
    runner = InlineRunner(notifier)
    runner.fault.connect(listener.take)
    runner.write(break_down, listener.take, listener.take_error, on_fault=listener.take_cancel)
    runner.read(break_down, listener.take, listener.take_error, on_fault=listener.take_cancel)
    assert listener.cancelled == 2
    assert listener.errors == []
    assert len(listener.values) == 2


def test_long_work_gives_back_what_it_held_after_a_fault(notifier, listener) -> None:
    runner = InlineRunner(notifier)
    runner.fault.connect(listener.take)
    runner.long(
        lambda _: break_down(),
        listener.take,
        listener.take_error,
        message="Đang ghi",
        writes=True,
        on_fault=listener.take_cancel,
    )
    assert listener.cancelled == 1
    assert [type(each) for each in listener.values] == [ZeroDivisionError]


def test_a_write_that_ended_by_itself_gives_back_what_it_held(notifier, listener) -> None:
    """Nobody can stop a short write from the window; its form would wait for ever."""

    def end() -> object:
        raise Cancelled

    runner = InlineRunner(notifier)
    runner.write(end, listener.take, listener.take_error, on_fault=listener.take_cancel)
    assert listener.cancelled == 1


def stop() -> object:
    raise Cancelled


def lose_line() -> object:
    raise DatabaseUnusable("server.lost", "Mất kết nối.", in_part="Mất kết nối.")


@pytest.mark.parametrize(
    ("ends", "written", "told"),
    [
        (stop, 1, True),
        (break_down, 1, True),
        (lose_line, 1, True),
        (lose_line, 0, False),
        (fail, 0, False),
    ],
    ids=["stopped", "fault", "in part", "nothing written", "refused"],
)
def test_windows_read_again_after_a_write_that_may_stand_in_part(
    notifier, listener, ends, written: int, told: bool
) -> None:
    def work() -> object:
        for _ in range(written):
            note_written()
        return ends()

    seen: list[object] = []
    notifier.changed.connect(seen.append)
    InlineRunner(notifier).write(work, listener.take, listener.take_error)
    assert seen == ([Changes(everything=True)] if told else [])


def test_a_cancelled_read_is_silent_and_interrupts_its_statement(notifier, listener) -> None:
    runner = HeldRunner(notifier)
    runner.fault.connect(listener.take)
    interrupted: list[str] = []
    handle = runner.read(break_down, listener.take, interrupt=lambda: interrupted.append("now"))
    handle.cancel()
    handle.cancel()
    runner.release()
    assert interrupted == ["now"]
    assert listener.values == []


def test_long_work_tells_progress_and_stops_when_asked(qtbot, threads, listener) -> None:
    news: list[object] = []
    going = threading.Event()

    def work(progress) -> None:
        for step in range(100_000):
            progress("Đang đọc", step / 100_000)
            going.set()
            threading.Event().wait(0.001)

    threads.progressed.connect(news.append)
    handle = threads.long(
        work, listener.take, on_cancelled=listener.take_cancel, message="Đang đọc"
    )
    assert going.wait(2)
    threads.cancel(handle.number)
    qtbot.waitUntil(lambda: listener.cancelled == 1)
    assert listener.values == []
    assert news[0].message == "Đang đọc"


def test_a_write_that_was_too_far_to_stop_is_still_reported(notifier, listener) -> None:
    runner = HeldRunner(notifier)
    handle = runner.long(lambda progress: 7, listener.take, message="Đang ghi", writes=True)
    handle.cancel()
    runner.release()
    assert listener.values == [7]


@dataclass(frozen=True)
class Saved:
    changes: Changes


@pytest.mark.parametrize("wrap", [lambda changes: changes, Saved])
def test_changes_of_a_write_reach_the_notifier_after_its_callback(notifier, wrap) -> None:
    order: list[str] = []
    changes = Changes(frozenset({("person", "u1")}))
    notifier.changed.connect(lambda news: order.append(f"news {news == changes}"))
    runner = InlineRunner(notifier)
    runner.write(lambda: wrap(changes), lambda _: order.append("done"))
    runner.read(lambda: wrap(changes), lambda _: order.append("read"))
    runner.write(Changes, lambda _: order.append("nothing"))
    assert order == ["done", "news True", "read", "nothing"]


def test_callbacks_of_a_deleted_widget_are_dropped(notifier) -> None:
    import shiboken6

    runner = HeldRunner(notifier)
    gone = Listener()
    runner.read(lambda: 1, gone.take)
    shiboken6.delete(gone)
    runner.release()
    assert gone.values == []


def test_closing_finishes_writes_and_drops_reads(qtbot, notifier, listener) -> None:
    runner = ThreadTaskRunner(notifier)
    written = threading.Event()
    gate = threading.Event()
    runner.write(lambda: (gate.wait(2), written.set()), listener.take)
    runner.read(lambda: gate.wait(2), listener.take)
    gate.set()
    runner.close()
    assert written.is_set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert len(listener.values) == 1


def test_a_read_asked_after_the_end_gets_no_answer(notifier, listener) -> None:
    runner = ThreadTaskRunner(notifier)
    runner.close()
    runner.read(lambda: 1, listener.take, listener.take_error)
    assert (listener.values, listener.errors, runner._waiting) == ([], [], {})


def test_changes_are_told_even_when_the_callback_fails(notifier) -> None:
    told: list[object] = []
    notifier.changed.connect(told.append)
    changes = Changes(frozenset({("person", "u1")}))

    def broken(_: object) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        InlineRunner(notifier).write(lambda: changes, broken)
    assert told == [changes]
