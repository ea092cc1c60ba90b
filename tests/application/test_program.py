"""From no data to an open office, from an office to its pages, and what happens at a fault."""

import datetime
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application import office_opening
from desktop.application.pages import FIRST_PAGE, entries
from desktop.application.program import Program
from desktop.background.change_notifier import ChangeNotifier
from desktop.background.task_runner import InlineRunner, ThreadTaskRunner
from desktop.domain.changes import Changes
from desktop.domain.errors import Cancelled, InvalidInput
from desktop.models.search_hits import SearchHit
from desktop.services import neighbourhoods, sample_data
from desktop.services.offices import create_office, office_communes, open_office
from desktop.settings.options import WINDOW_PLACE
from desktop.settings.store import OptionStore
from desktop.storage.backup import create_backup, latest_backup
from desktop.storage.database_errors import DatabaseLocked
from desktop.views.main_window import MainWindow, WindowParts
from desktop.views.office.start_window import StartWindow
from desktop.views.office.start_wish import Choice, SetupAnswers, StartWish
from desktop.views.widgets.buttons import Button
from tests.application.conftest import Start
from tests.conftest import DialogAnswers
from tests.office_data import NOW, WHO

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(qtbot: QtBot, program: Program) -> Program:
    qtbot.waitUntil(lambda: program.office is not None, timeout=20_000)
    return program


def start_window(qtbot: QtBot, program: Program) -> StartWindow:
    qtbot.waitUntil(lambda: program.start_window is not None, timeout=20_000)
    window = program.start_window
    assert window is not None
    assert window.isVisible()
    assert not program.window.isVisible()
    return window


@pytest.fixture(params=[None, ThreadTaskRunner], ids=["inline", "threads"])
def options(request: pytest.FixtureRequest) -> dict[str, object]:
    return {} if request.param is None else {"runner": request.param}


# Opening


def test_an_office_opens_on_its_first_page(
    qtbot: QtBot, start: Start, demo_path: Path, options: dict[str, object]
) -> None:
    program = opened(qtbot, start(demo_path, **options))
    assert program.start_window is None
    assert program.window.isVisible()
    assert program.window.current_page is not None
    assert "Lào Cai" in program.window.windowTitle()
    assert program.office is not None
    assert program.office.database.write_lock.is_held


def test_every_page_opens(qtbot: QtBot, start: Start, demo_path: Path) -> None:
    program = opened(qtbot, start(demo_path))
    pages = []
    for entry in entries(lambda: pytest.fail("no context is needed for a title")):
        program.window.open_page(entry.key)
        pages.append(program.window.current_page)
    assert len({id(page) for page in pages}) == len(pages) >= 5
    assert None not in pages


def test_an_office_of_several_communes_tells_how_many(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    path = tmp_path / "office.db"
    create_office(path, ["02647", "22015", "26878"], who=WHO).close()
    program = opened(qtbot, start(path))
    assert "(+2)" in program.window.windowTitle()


def test_pictures_take_no_lock(qtbot: QtBot, start: Start, demo_path: Path) -> None:
    program = opened(qtbot, start(demo_path, for_writing=False))
    assert program.office is not None
    assert not program.office.database.write_lock.is_held


def test_the_end_lets_go_of_the_file(
    qtbot: QtBot, start: Start, demo_path: Path, options: dict[str, object]
) -> None:
    program = opened(qtbot, start(demo_path, **options))
    program.end()
    open_office(demo_path, for_writing=True).close()


# Without data


def test_without_a_database_the_start_window_makes_an_office(
    qtbot: QtBot, start: Start, tmp_path: Path, options: dict[str, object]
) -> None:
    path = tmp_path / "new folder" / "ansinhxa.db"
    program = start(path, **options)
    window = start_window(qtbot, program)
    qtbot.waitUntil(window.isActiveWindow)  # before that no shortcut works
    QTest.keyClicks(window.search, "lao cai")
    for _ in window.wizard.steps:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return, CTRL)
    opened(qtbot, program)
    assert program.start_window is None
    assert program.office is not None
    assert [one.code for one in office_communes(program.office.database)] == ["02647"]
    assert path.exists()


def test_sample_data_are_made_for_the_commune_that_was_chosen(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office_opening, "SAMPLE_PERSONS", 60)
    path = tmp_path / "ansinhxa.db"
    program = start(path)
    answers = SetupAnswers(
        commune_codes=("00004", "02647"), neighbourhoods=(("02647", ("Nà Lung",)),), who="Lò Sáu"
    )
    start_window(qtbot, program).wished.emit(StartWish(Choice.SAMPLE_DATA, answers=answers))
    opened(qtbot, program)
    assert program.path == path
    assert program.office is not None
    assert program.office.is_sample
    database = program.office.database
    assert [one.code for one in office_communes(database)] == ["00004", "02647"]
    assert "Nà Lung" in [one.name for one in neighbourhoods.list_all(database)]
    assert program.who == "Lò Sáu"


def test_another_file_can_be_opened(
    qtbot: QtBot, start: Start, tmp_path: Path, demo_path: Path, dialogs: DialogAnswers
) -> None:
    program = start(tmp_path / "none.db")
    window = start_window(qtbot, program)
    dialogs.answer(("", ""), (str(demo_path), ""))
    window.wizard._open.click()
    assert program.office is None, "no file was chosen"
    window.wizard._open.click()
    assert opened(qtbot, program).path == demo_path


def test_a_backup_can_be_put_back(
    qtbot: QtBot, start: Start, tmp_path: Path, demo_path: Path, dialogs: DialogAnswers
) -> None:
    path = tmp_path / "office" / "ansinhxa.db"
    program = start(path)
    dialogs.answer((str(demo_path), ""))
    start_window(qtbot, program).wizard._restore.click()
    assert opened(qtbot, program).path == path
    assert path.exists()


# A database that cannot be opened


def test_a_damaged_database_is_told_and_a_backup_can_be_put_back(
    qtbot: QtBot,
    start: Start,
    tmp_path: Path,
    demo_path: Path,
    dialogs: DialogAnswers,
    options: dict[str, object],
) -> None:
    path = tmp_path / "ansinhxa.db"
    content = demo_path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    program = start(path, **options)
    window = start_window(qtbot, program)
    assert str(path) in window.message_bar.text
    assert "hỏng" in window.message_bar.text
    assert not window.is_waiting
    dialogs.answer((str(demo_path), ""))
    window.unopenable.restore.click()
    opened(qtbot, program)
    assert program.window.isVisible()


def test_a_file_that_fails_after_opening_leaves_no_lock(
    qtbot: QtBot, start: Start, demo_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.services import offices
    from desktop.storage.database_errors import DatabaseDamaged

    def fail(database: object) -> None:
        raise DatabaseDamaged(demo_path, "")

    monkeypatch.setattr(offices, "office_communes", fail)
    program = start(demo_path)
    start_window(qtbot, program)
    open_office(demo_path, for_writing=True).close()


def test_a_database_in_use_is_told(
    qtbot: QtBot, start: Start, demo_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.services import offices

    monkeypatch.setattr(offices, "WAIT_FOR_LOCK_S", 0.1)
    first = open_office(demo_path, for_writing=True)
    program = start(demo_path)
    window = start_window(qtbot, program)
    assert window.message_bar.text.startswith("Chương trình đang mở ")
    first.close()
    window.wished.emit(StartWish(Choice.OPEN_FILE, file=demo_path))
    opened(qtbot, program)


@pytest.mark.parametrize(
    "error",
    [InvalidInput("x", "Không được."), Cancelled(), DatabaseLocked(Path("a.db")), KeyError("x")],
    ids=lambda error: type(error).__name__,
)
def test_after_a_failed_wish_the_start_window_goes_on(
    qtbot: QtBot,
    start: Start,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
) -> None:
    from desktop.application import office_opening

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(office_opening, "carry_out", fail)
    program = start(tmp_path / "none.db")
    window = start_window(qtbot, program)
    answers = SetupAnswers(commune_codes=("02647",))
    window.wished.emit(StartWish(Choice.NEW_OFFICE, answers=answers))
    qtbot.waitUntil(lambda: not window.is_waiting)
    assert program.office is None
    if isinstance(error, KeyError):
        assert program._crash is not None
        program._crash.close()


# Searching


def test_the_search_finds_people_and_nothing_before_the_office_is_open(
    qtbot: QtBot, start: Start, tmp_path: Path, demo_path: Path
) -> None:
    program = start(tmp_path / "none.db")
    assert list(program._find("nguyen")) == []
    program._interrupt()
    program = opened(qtbot, start(demo_path))
    hits = program._find("nguyen")
    assert hits
    assert all(isinstance(hit, SearchHit) and hit.title for hit in hits)
    program._interrupt()


# Closing and faults


def test_the_window_does_not_close_while_something_is_written(
    qtbot: QtBot, start: Start, demo_path: Path
) -> None:
    program = opened(qtbot, start(demo_path, runner=ThreadTaskRunner))
    assert program.office is not None
    database, go_on = program.office.database, threading.Event()

    def write() -> None:
        assert go_on.wait(30)
        with database.write(WHO) as unit:
            unit.insert("person", {"commune_code": "02647", "full_name": "Lò Thị Cuối"})

    done: list[object] = []
    program.runner.write(write, done.append)
    assert not program.window.close()
    assert program.window.isVisible()
    assert "Đang ghi" in program.window.message_bar.text
    go_on.set()
    qtbot.waitUntil(lambda: bool(done))
    assert program.window.close()


def test_what_is_being_written_at_the_end_is_written(
    qtbot: QtBot, start: Start, demo_path: Path
) -> None:
    program = opened(qtbot, start(demo_path, runner=ThreadTaskRunner))
    assert program.office is not None
    database, begun = program.office.database, threading.Event()

    def write() -> None:
        begun.set()
        with database.write(WHO) as unit:
            unit.insert("person", {"commune_code": "02647", "full_name": "Lò Thị Cuối"})

    program.runner.write(write, lambda _: None)
    assert begun.wait(30)
    program.end()
    from desktop.services.search import Searcher

    again = open_office(demo_path, for_writing=False, clock=lambda: NOW)
    assert [hit.name for hit in Searcher(again).search("lo thi cuoi").hits] == ["Lò Thị Cuối"]
    again.close()


def test_a_bug_opens_the_crash_window_once(
    qtbot: QtBot, start: Start, demo_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    program = opened(qtbot, start(demo_path))

    def bug() -> None:
        raise KeyError("Nguyễn Thị Hiền 036186012345")

    program.runner.read(bug, lambda _: None)
    first = program._crash
    assert first is not None
    program.runner.read(bug, lambda _: None)
    assert program._crash is first
    assert "KeyError" in first.report
    assert "test_program.py" in first.report
    told = first.report + caplog.text
    assert "Hiền" not in told
    assert "036186012345" not in told
    first.close()
    qtbot.waitUntil(lambda: program._crash is None)
    program.runner.read(bug, lambda _: None)
    assert program._crash is not None
    program._crash.close()


def test_the_first_page_is_one_of_the_pages() -> None:
    assert FIRST_PAGE in [entry.key for entry in entries(lambda: pytest.fail("not now"))]


# Small screens

FRAME = 2
"""What the platform without a screen draws around a window, and moves it by at an edge."""


@pytest.mark.parametrize(
    "room", [QRect(0, 32, 1093, 526), QRect(0, 32, 1024, 508), QRect(1920, 32, 1093, 526)]
)
@pytest.mark.parametrize("place", [None, QRect(3000, 900, 1366, 698), QRect(-900, -50, 1800, 400)])
def test_windows_lie_within_a_small_screen(
    qtbot: QtBot, start: Start, tmp_path: Path, demo_path: Path, room: QRect, place: QRect | None
) -> None:
    settings = OptionStore(None)
    if place is not None:
        former = MainWindow([], WindowParts(runner=_runner(), notifier=ChangeNotifier(), now=_now))
        former.setGeometry(place)
        saved = bytes(former.saveGeometry().toHex().data()).decode()
        settings.keep_text(WINDOW_PLACE, saved)
        qtbot.addWidget(former)
    program = opened(qtbot, start(demo_path, room=lambda _: room, settings=settings))
    framed = room.adjusted(-FRAME, -FRAME, FRAME, FRAME)
    assert framed.contains(program.window.geometry())
    program = start(tmp_path / "none.db", room=lambda _: room)
    window = start_window(qtbot, program)
    assert framed.contains(window.geometry())
    assert window.wizard.communes.list.height() > 100
    button = window.wizard.next
    assert window.rect().contains(button.mapTo(window, button.rect().bottomRight()))


def _runner() -> InlineRunner:
    return InlineRunner(ChangeNotifier())


def _now() -> datetime.datetime:
    return NOW


# Sample data


def test_sample_data_are_marked_and_an_office_is_not(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    sample, office = tmp_path / "sample.db", tmp_path / "office.db"
    sample_data.create(sample, persons=30, today=NOW.date())
    create_office(office, ["02647"], who=WHO).close()
    for path, marked in ((sample, True), (office, False)):
        window = opened(qtbot, start(path)).window
        assert ("Dữ liệu mẫu" in window.windowTitle()) is marked
        assert window.status_bar._sample.isVisible() is marked
        assert window.navigation._sample.isVisible() is marked
        window.navigation.set_folded(folded=True)
        assert not window.navigation._sample.isVisible()


# Backups


def test_the_backup_text_makes_a_backup(
    qtbot: QtBot, start: Start, demo_path: Path, options: dict[str, object]
) -> None:
    program = opened(qtbot, start(demo_path, **options))
    button = program.window.status_bar._backup
    qtbot.waitUntil(lambda: "Chưa sao lưu" in button.text())
    assert "Sao lưu ngay" in button.accessibleName()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "hôm nay" in button.text(), timeout=20_000)
    made = latest_backup(demo_path)
    assert made is not None
    assert made.path.name in program.window.message_bar.text


def test_the_backup_of_an_import_is_told(
    qtbot: QtBot, start: Start, demo_path: Path, options: dict[str, object]
) -> None:
    program = opened(qtbot, start(demo_path, **options))
    assert program.office is not None
    database, button = program.office.database, program.window.status_bar._backup
    qtbot.waitUntil(lambda: "Chưa sao lưu" in button.text())

    def bulk() -> Changes:
        create_backup(database.path, None, reason="truoc-nhap", now=NOW)
        return Changes(everything=True)

    program.runner.write(bulk, lambda _: None)
    qtbot.waitUntil(lambda: "hôm nay" in button.text(), timeout=20_000)


# Ways out of what cannot be opened


def _offered(window: StartWindow) -> list[str]:
    found = window.unopenable.findChildren(Button)
    return [button.text().strip() for button in found if button.isVisible()]


def test_a_database_in_use_offers_only_another_try(
    qtbot: QtBot, start: Start, demo_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.services import offices

    monkeypatch.setattr(offices, "WAIT_FOR_LOCK_S", 0.1)
    first = open_office(demo_path, for_writing=True)
    program = start(demo_path)
    window = start_window(qtbot, program)
    assert sorted(_offered(window)) == ["Thử lại", "Đóng"]
    assert not window.wizard.isVisible()
    window.unopenable.retry.click()
    assert sorted(_offered(window)) == ["Thử lại", "Đóng"]
    assert not window.is_waiting
    first.close()
    QTest.keyClick(window.unopenable.retry, Qt.Key.Key_Return)
    assert opened(qtbot, program).path == demo_path


@pytest.mark.parametrize("content", [b"not a database at all" * 100, b"SQLite format 3\x00" * 400])
def test_over_an_unusable_file_no_new_office_is_offered(
    qtbot: QtBot, start: Start, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "ansinhxa.db"
    path.write_bytes(content)
    window = start_window(qtbot, start(path))
    assert sorted(_offered(window)) == ["Mở tệp dữ liệu…", "Phục hồi từ bản sao lưu…", "Thử lại"]
    assert not window.wizard.isVisible()
    assert "phục từ bản sao lưu" in window.message_bar.text or "phục hồi" in window.message_bar.text


def test_nothing_of_an_ended_program_goes_on(qtbot: QtBot, start: Start, demo_path: Path) -> None:
    """Its timers would reach for a window that is gone and a file that is closed."""
    program = opened(qtbot, start(demo_path))
    program.numbers.reveal()
    assert any(timer.isActive() for timer in program.findChildren(QTimer))
    program.window.close()
    program.end()
    assert [timer for timer in program.findChildren(QTimer) if timer.isActive()] == []
