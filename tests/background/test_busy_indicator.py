import pytest

from desktop.background.busy_indicator import BUSY_AFTER, PROGRESS_AFTER, BusyIndicator, BusyState
from tests.background.held_runner import HeldRunner


@pytest.fixture
def runner(notifier) -> HeldRunner:
    return HeldRunner(notifier)


@pytest.fixture
def busy(runner) -> BusyIndicator:
    return BusyIndicator(runner)


def let_pass(timer) -> None:
    """End a timer now, as if its time had passed."""
    timer.stop()
    timer.timeout.emit()


def test_limits_are_those_that_were_promised() -> None:
    assert (BUSY_AFTER, PROGRESS_AFTER) == (300, 1000)


def test_short_work_is_never_shown(runner, busy) -> None:
    states: list[BusyState] = []
    busy.state_changed.connect(states.append)
    runner.read(lambda: 1, lambda _: None)
    runner.release()
    assert states == []


def test_long_work_shows_busy_then_progress_then_nothing(runner, busy) -> None:
    states: list[BusyState] = []
    busy.state_changed.connect(states.append)
    runner.long(lambda progress: progress("Dòng 5", 1.0), lambda _: None, message="Đang đọc")
    let_pass(busy._busy_timer)
    assert states[-1] == BusyState(busy=True)
    let_pass(busy._progress_timer)
    assert states[-1].task is not None
    assert (states[-1].task.message, states[-1].task.can_stop) == ("Đang đọc", True)
    runner.release()
    assert states[-1] == BusyState()


def test_a_task_that_cannot_be_stopped_has_no_bar(runner, busy) -> None:
    runner.write(lambda: 1, lambda _: None)
    let_pass(busy._busy_timer)
    let_pass(busy._progress_timer)
    assert busy.state == BusyState(busy=True)
