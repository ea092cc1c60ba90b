"""The window at the first start of a new version: it tells, waits, and says what became of it."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.application import office_opening, stick_notice
from desktop.background.task_runner import ThreadTaskRunner
from desktop.domain.errors import Cancelled
from desktop.settings.options import STICK_TOLD
from desktop.settings.store import OptionStore
from desktop.settings.volumes import Volume
from desktop.storage import schema_version
from desktop.storage.backup_files import list_backups
from desktop.views.office.start_window import StartWindow
from tests.application.conftest import Start


@pytest.fixture
def old_path(demo_path: Path) -> Path:
    """An office that an older version of the program worked on last."""
    _set_program(demo_path, "0.0.9")
    return demo_path


def _set_program(path: Path, version: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "UPDATE office_options SET value = ? WHERE key = 'program_version'", (version,)
        )


def test_it_is_told_once_and_where_the_copy_lies(
    qtbot: QtBot, start: Start, old_path: Path
) -> None:
    program = start(old_path)
    qtbot.waitUntil(lambda: program.office is not None)
    [backup] = list_backups(old_path)
    told = program.window.message_bar
    assert str(backup.path) in told.text
    assert not told._going.isActive(), "who sat elsewhere while it started still reads it"
    assert program.window.current_page is not None
    program.end()
    again = start(old_path)
    qtbot.waitUntil(lambda: again.office is not None)
    assert again.window.message_bar.text == ""
    assert len(list_backups(old_path)) == 1


def test_meanwhile_the_window_waits_and_opens_nothing(
    qtbot: QtBot, start: Start, old_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    migrate = schema_version.migrate

    def wait(*given: Any, **named: Any) -> object:
        assert go_on.wait(20)
        return migrate(*given, **named)

    monkeypatch.setattr(schema_version, "migrate", wait)
    faults: list[object] = []
    program = start(old_path, runner=ThreadTaskRunner)
    program.runner.fault.connect(faults.append)
    qtbot.waitUntil(lambda: "0.1.0" in program.window.message_bar.text, timeout=20_000)
    program.window.open_page("settings")
    assert program.window.current_page is None
    assert not program.window.close(), "the window stays while the data are worked on"
    go_on.set()
    qtbot.waitUntil(lambda: program.office is not None, timeout=20_000)
    assert faults == []
    assert program.window.current_page is not None


def test_a_failure_says_where_the_copy_is_and_offers_ways_out(
    qtbot: QtBot, start: Start, old_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(schema_version, "note_program", fail)
    program = start(old_path)
    qtbot.waitUntil(lambda: program.start_window is not None)
    [backup] = list_backups(old_path)
    window = program.start_window
    assert isinstance(window, StartWindow)
    assert str(backup.path) in window.message_bar.text
    assert window.unopenable.isVisible()
    monkeypatch.undo()
    window.unopenable.retry_asked.emit()
    assert program.office is not None


def test_a_stop_leaves_the_office_and_a_way_to_go_on(
    qtbot: QtBot, start: Start, old_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise Cancelled

    monkeypatch.setattr(office_opening, "open_existing", stop)
    program = start(old_path)
    qtbot.waitUntil(lambda: program.start_window is not None)
    window = program.start_window
    assert window is not None
    assert "Thử lại" in window.message_bar.text
    assert program.office is None


# On a stick


def test_an_office_on_a_stick_is_told_once(
    qtbot: QtBot, start: Start, demo_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stick_notice, "volume_of", lambda _: Volume(is_removable=True))
    settings = OptionStore(None)
    program = start(demo_path, settings=settings)
    qtbot.waitUntil(lambda: "USB" in program.window.message_bar.text)
    program.end()
    again = start(demo_path, settings=settings)
    qtbot.waitUntil(lambda: again.office is not None)
    assert again.window.message_bar.text == ""


def test_news_of_the_version_go_before_the_stick(
    qtbot: QtBot, start: Start, old_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stick_notice, "volume_of", lambda _: Volume(lacks_journal=True))
    settings = OptionStore(None)
    program = start(old_path, settings=settings)
    qtbot.waitUntil(lambda: program.office is not None)
    assert "bản sao trước khi lên" in program.window.message_bar.text
    assert settings.text(STICK_TOLD) == "", "it is told the next time"


def test_an_office_on_a_disk_of_the_machine_is_not_told(
    qtbot: QtBot, start: Start, demo_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stick_notice, "volume_of", lambda _: Volume())
    program = start(demo_path)
    qtbot.waitUntil(lambda: program.office is not None)
    assert program.window.message_bar.text == ""
