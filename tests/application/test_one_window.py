"""A second start on the same office brings its window forward, and gives way to nothing else."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.application import open_window
from desktop.application import start as window_start
from desktop.background.task_runner import ThreadTaskRunner
from desktop.settings import locations
from desktop.storage.write_lock import WriteLock, is_taken
from tests.application.conftest import Start

pytestmark = pytest.mark.qt_log_ignore(r"does not support raise\(\)", extend=True)


@pytest.fixture(autouse=True)
def own_calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep marks and calls apart from those of other tests."""
    folder = tmp_path / "calls"
    monkeypatch.setattr(open_window, "calls_folder", lambda: folder)
    return folder


def _called(database: Path) -> list[bool]:
    """Call from a thread, as another process would; the list gets the answer."""
    answers: list[bool] = []
    threading.Thread(target=lambda: answers.append(open_window.call(database, 10))).start()
    return answers


def test_nobody_is_called_where_no_window_is_open(demo_path: Path, own_calls: Path) -> None:
    assert not open_window.call(demo_path)
    with WriteLock(demo_path):
        assert is_taken(demo_path)
        assert not open_window.call(demo_path), "a verb has no window"
    assert not is_taken(demo_path)
    own_calls.mkdir()
    open_window.mark_of(demo_path).touch()
    assert not open_window.call(demo_path), "the mark of a window that was killed"


def test_a_window_that_does_not_answer_is_not_waited_for_long(
    demo_path: Path, own_calls: Path
) -> None:
    own_calls.mkdir()
    mark = open_window.mark_of(demo_path)
    mark.touch()
    with WriteLock(demo_path):
        assert not open_window.call(demo_path, 0.1)
    assert list(own_calls.iterdir()) == [mark], "a call is not left for a later window"


def test_the_open_window_comes_forward(
    qtbot: QtBot, start: Start, demo_path: Path, own_calls: Path
) -> None:
    program = start(demo_path)
    qtbot.waitUntil(lambda: program.office is not None)
    program.window.showMinimized()
    answers = _called(demo_path)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [True]
    assert not program.window.windowState() & Qt.WindowState.WindowMinimized
    assert program.window.isVisible()
    program.end()
    assert list(own_calls.iterdir()) == [], "its mark goes with it"


def test_a_window_answers_for_its_own_office_only(
    qtbot: QtBot, start: Start, demo_path: Path, empty_path: Path
) -> None:
    program = start(demo_path)
    qtbot.waitUntil(lambda: program.office is not None)
    with WriteLock(empty_path):
        open_window.mark_of(empty_path).touch()
        answers: list[bool] = []
        threading.Thread(target=lambda: answers.append(open_window.call(empty_path, 0.3))).start()
        with qtbot.assertNotEmitted(program.calls.called):
            qtbot.waitUntil(lambda: bool(answers))
    assert answers == [False]


def test_a_start_that_came_too_soon_gives_way_as_well(
    qtbot: QtBot, start: Start, demo_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.services.offices.WAIT_FOR_LOCK_S", 0.1)
    first = start(demo_path)
    qtbot.waitUntil(lambda: first.office is not None)
    second = start(demo_path, runner=ThreadTaskRunner)
    qtbot.waitUntil(lambda: not second.window.isVisible())
    assert second.start_window is None
    assert second.office is None


def test_the_second_start_ends_well(
    demo_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(open_window, "call", lambda path: path == demo_path)
    assert window_start.run(["--database", str(demo_path)]) == 0
    assert "đưa cửa sổ đó lên trước" in capsys.readouterr().err


def test_a_stick_keeps_its_calls_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locations, "portable_data", lambda: tmp_path)
    assert locations.calls_folder().parent == tmp_path
