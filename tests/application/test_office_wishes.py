"""What pages ask of the office as a whole, and the backups that nobody asks for."""

import datetime
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.application.office_wishes import ASK_AGAIN
from desktop.application.program import Program
from desktop.background.task_runner import ThreadTaskRunner
from desktop.domain.list_query import ListQuery
from desktop.services import backups, lists, offices
from desktop.settings.options import BACKUP_COPIED, BACKUP_PLACE, WHO
from desktop.settings.store import OptionStore
from desktop.storage.backup_files import list_backups
from desktop.storage.database import Database
from desktop.views.office.start_wish import Choice, SetupAnswers, StartWish
from desktop.views.settings.settings_page import BACKUPS, SettingsPage
from tests.application.conftest import Start
from tests.office_data import COMMUNE, DEMO_PERSONS, NOW, TODAY
from tests.office_data import WHO as CLERK


def opened(qtbot: QtBot, program: Program) -> Program:
    qtbot.waitUntil(lambda: program.office is not None, timeout=20_000)
    return program


def database_of(program: Program) -> Database:
    assert program.office is not None
    return program.office.database


def persons(program: Program) -> int:
    return len(lists.open_list(database_of(program), ListQuery("person"), TODAY))


def add_somebody(program: Program) -> None:
    with database_of(program).write(CLERK) as unit:
        unit.insert("person", {"commune_code": COMMUNE, "full_name": "Lò Thị Mới"})


@pytest.fixture(params=[None, ThreadTaskRunner], ids=["inline", "threads"])
def options(request: pytest.FixtureRequest) -> dict[str, object]:
    return {} if request.param is None else {"runner": request.param}


def test_a_backup_is_put_back_from_within_the_program(
    qtbot: QtBot, start: Start, demo_path: Path, options: dict[str, object]
) -> None:
    program = opened(qtbot, start(demo_path, **options))
    copy = backups.make_backup(database_of(program)).path
    add_somebody(program)
    program.window.open_page("settings", BACKUPS)
    former, window = database_of(program), program.window
    page = program.window.current_page
    assert isinstance(page, SettingsPage)
    page._context.ask_office(StartWish(Choice.RESTORE, copy))
    qtbot.waitUntil(lambda: program.window is not window, timeout=20_000)
    assert database_of(program) is not former
    assert persons(program) == DEMO_PERSONS
    assert program.window.isEnabled()
    assert "thay-the-demo" in program.window.message_bar.text
    shown = program.window.current_page
    assert isinstance(shown, SettingsPage)
    assert shown.current_key == BACKUPS
    add_somebody(program)
    assert persons(program) == DEMO_PERSONS + 1


def test_the_file_is_not_replaced_while_somebody_reads_it(
    qtbot: QtBot, start: Start, demo_path: Path
) -> None:
    program = opened(qtbot, start(demo_path, runner=ThreadTaskRunner))
    copy = backups.make_backup(database_of(program)).path
    former, window, go_on = database_of(program), program.window, threading.Event()
    held: list[bool] = []

    def read() -> None:
        with former.read() as snapshot:
            snapshot.connection.exec_driver_sql("SELECT count(*) FROM persons")
            assert go_on.wait(30)
            held.append(former.write_lock.is_held)

    program.runner.read(read, lambda _: None)
    program._office_wishes.take(StartWish(Choice.RESTORE, copy))
    qtbot.waitUntil(lambda: not window.isEnabled())
    QTimer.singleShot(5 * ASK_AGAIN, go_on.set)
    qtbot.waitUntil(lambda: program.window is not window, timeout=20_000)
    assert held == [True]
    assert program.window.isEnabled()
    assert persons(program) == DEMO_PERSONS


def test_what_is_no_backup_leaves_the_office_open(
    qtbot: QtBot, start: Start, demo_path: Path, tmp_path: Path, options: dict[str, object]
) -> None:
    program = opened(qtbot, start(demo_path, **options))
    add_somebody(program)
    words = tmp_path / "words.db"
    words.write_bytes(b"xin chao " * 1000)
    window = program.window
    program._office_wishes.take(StartWish(Choice.RESTORE, words))
    qtbot.waitUntil(lambda: program.window is not window, timeout=20_000)
    assert str(words) in program.window.message_bar.text
    assert program.window.isEnabled()
    assert persons(program) == DEMO_PERSONS + 1
    add_somebody(program)


def test_another_office_is_opened_in_its_place(
    qtbot: QtBot, start: Start, demo_path: Path, empty_path: Path, options: dict[str, object]
) -> None:
    program = opened(qtbot, start(demo_path, **options))
    window = program.window
    program._office_wishes.take(StartWish(Choice.OPEN_FILE, empty_path))
    qtbot.waitUntil(lambda: program.window is not window, timeout=20_000)
    assert program.path == empty_path
    assert persons(program) == 0
    offices.open_office(demo_path, for_writing=True).close()  # nobody holds it any longer


def test_sample_data_give_way_to_an_office_of_ones_own(
    qtbot: QtBot, start: Start, demo_path: Path
) -> None:
    program = opened(qtbot, start(demo_path))
    window = program.window
    program._office_wishes.take(StartWish(Choice.REMOVE_SAMPLE))
    qtbot.waitUntil(lambda: program.window is not window)
    assert persons(program) == 0
    assert program.office is not None
    assert not program.office.is_sample
    assert "Dữ liệu mẫu" not in program.window.windowTitle()


def test_another_name_goes_into_the_audit_from_then_on(
    qtbot: QtBot, start: Start, demo_path: Path
) -> None:
    settings = OptionStore(None)
    program = opened(qtbot, start(demo_path, settings=settings))
    assert program.who == CLERK
    window = program.window
    settings.keep_text(WHO, "Lò Thị Sáu")
    program._office_wishes.take(StartWish(Choice.RENEW_WINDOW))
    qtbot.waitUntil(lambda: program.window is not window)
    assert program._context().who == "Lò Thị Sáu"


def test_a_commune_that_is_added_shows_in_the_window(
    qtbot: QtBot, start: Start, demo_path: Path
) -> None:
    program = opened(qtbot, start(demo_path))
    changes = offices.add_communes(database_of(program), ["02683"], who=CLERK)
    program._notifier.publish(changes)
    assert "Phường Lào Cai (+1)" in program.window.windowTitle()


def test_the_wizard_leads_on_to_the_import_of_the_workbook(
    qtbot: QtBot, start: Start, tmp_path: Path, samples: Path
) -> None:
    settings = OptionStore(None)
    program = start(tmp_path / "ansinhxa.db", settings=settings)
    window = program.start_window
    assert window is not None
    answers = SetupAnswers(
        commune_codes=(COMMUNE,),
        workbook=samples / "vn" / "d03ts_filled.xlsx",
        who="Lò Thị Sáu",
        backup_place=tmp_path,
        reminder=3,
    )
    window.wished.emit(StartWish(Choice.NEW_OFFICE, answers=answers))
    opened(qtbot, program)
    assert program.window.current_key == "import"
    assert settings.text(BACKUP_PLACE) == str(tmp_path)
    assert settings.text(WHO) == "Lò Thị Sáu"


# Backups that nobody asks for


def text_of(program: Program) -> str:
    return program.window.status_bar._backup.text()


def test_one_backup_a_day_is_made_without_asking(
    qtbot: QtBot, start: Start, demo_path: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "USB"
    settings = OptionStore(None)
    settings.keep_text(BACKUP_PLACE, str(stick))
    program = opened(qtbot, start(demo_path, settings=settings))
    assert program.backups._timer.isActive()
    bar = program.window.message_bar
    program.backups.make_daily()
    assert "hôm nay" in text_of(program)
    assert [each.reason for each in list_backups(demo_path)] == ["tu-dong"]
    assert "Chưa thấy nơi sao lưu" in bar.text
    bar.hide()
    program.backups.make_daily()
    assert bar.text == "", "an absent stick is told once"
    stick.mkdir()
    program.backups.make_daily()
    assert len(list(stick.iterdir())) == 1
    assert settings.text(BACKUP_COPIED) == NOW.isoformat()
    assert len(list_backups(demo_path)) == 1


@pytest.mark.parametrize(("days", "warns"), [(6, False), (7, True), (40, True)])
def test_a_backup_that_is_too_long_ago_is_told(
    qtbot: QtBot, start: Start, demo_path: Path, days: int, warns: bool
) -> None:
    database = Database(demo_path, clock=lambda: NOW - datetime.timedelta(days=days))
    backups.make_backup(database)
    database.close()
    program = opened(qtbot, start(demo_path))
    qtbot.waitUntil(lambda: bool(text_of(program)))
    assert (text_of(program) == f"Đã {days} ngày chưa sao lưu") is warns
    assert program.window.status_bar._backup.icon().isNull() is not warns


def test_a_stick_that_was_forgotten_is_told(qtbot: QtBot, start: Start, demo_path: Path) -> None:
    settings = OptionStore(None)
    settings.keep_text(BACKUP_PLACE, "/nowhere")
    settings.keep_text(BACKUP_COPIED, (NOW - datetime.timedelta(days=9)).isoformat())
    program = opened(qtbot, start(demo_path, settings=settings))
    program.backups.make_now()
    assert text_of(program) == "Đã 9 ngày chưa sao lưu ra USB"
    assert program.window.message_bar.text.startswith("Đã sao lưu trên máy này. Chưa thấy")
