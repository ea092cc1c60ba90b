"""Updates and moves in the window: what is asked, what is refused, and what stands afterwards."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application import office_opening
from desktop.application.program import Program
from desktop.background.task_runner import ThreadTaskRunner
from desktop.domain.errors import Cancelled
from desktop.domain.office_move import OfficeMovedOut
from desktop.domain.update_journal import journal_file
from desktop.services import office_move
from desktop.services.updates import preparing, starting, swapping
from desktop.settings.locations import data_folder
from desktop.settings.store import OptionStore
from desktop.storage.backup_files import list_backups
from desktop.views.settings.facts_dialog import FactsDialog
from desktop.views.settings.move_dialogs import MovedOutDialog, MoveInDialog
from desktop.views.settings.settings_page import UPDATE, SettingsPage
from desktop.views.settings.update_dialog import UpdateDialog
from desktop.views.settings.update_section import UpdateSection
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.application.conftest import Start
from tests.conftest import DialogAnswers
from tests.office_data import COMMUNE, NOW, WHO
from tests.services.updates.update_files import make_plain, make_tree, make_update


@pytest.fixture
def program(qtbot: QtBot, start: Start, demo_path: Path) -> Program:
    return opened(qtbot, start(demo_path, runner=ThreadTaskRunner, settings=OptionStore(None)))


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the program be one in a folder of Linux."""
    folder = make_tree(tmp_path / "apps" / "AnSinhXa", "0.1.0")
    monkeypatch.setattr(sys, "executable", str(folder / "ansinhxa"))
    return folder


def section_of(program: Program) -> UpdateSection:
    program.window.open_page("settings", UPDATE)
    page = program.window.current_page
    assert isinstance(page, SettingsPage)
    section = page.section(UPDATE)
    assert isinstance(section, UpdateSection)
    return section


def dialog_in(qtbot: QtBot, program: Program, kind: type[FactsDialog]) -> FactsDialog:
    def shown() -> list[FactsDialog]:
        return [each for each in program.window.findChildren(kind) if each.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1, timeout=20_000)
    return shown()[0]


def words_of(dialog: FactsDialog) -> str:
    from PySide6.QtWidgets import QLabel, QPlainTextEdit

    texts = [each.text() for each in dialog.findChildren(QLabel)]
    return "\n".join(
        [*texts, *(each.toPlainText() for each in dialog.findChildren(QPlainTextEdit))]
    )


def opened(qtbot: QtBot, made: Program) -> Program:
    qtbot.waitUntil(lambda: made.office is not None, timeout=20_000)
    return made


def write_somebody(program: Program) -> None:
    assert program.office is not None
    with program.office.database.write(WHO) as unit:
        unit.insert("person", {"commune_code": COMMUNE, "full_name": "Lò Thị Mới"})


# A newer program


def test_a_checkout_offers_no_update(program: Program, tmp_path: Path) -> None:
    section = section_of(program)
    assert not section.update_button.isEnabled()
    section.take_file(make_plain(tmp_path, "AnSinhXa-0.2.0-setup.exe", "windows-setup"))
    assert "git" in program.window.message_bar.text


def test_a_file_is_shown_before_anything_is_done(
    qtbot: QtBot, program: Program, built: Path, tmp_path: Path, dialogs: DialogAnswers
) -> None:
    file = make_update(tmp_path)
    dialogs.answer((str(file), ""))
    section_of(program).update_button.click()
    dialog = dialog_in(qtbot, program, UpdateDialog)
    words = words_of(dialog)
    for part in ("0.1.0", "0.2.0", "Thêm báo cáo quý.", "đúng cho máy này", "chưa có chữ ký"):
        assert part in words
    dialog.refuse_button.click()
    assert [each.name for each in built.parent.iterdir()] == ["AnSinhXa"]
    assert not list_backups(program.path)


def test_what_is_dropped_on_the_window_is_looked_at(
    qtbot: QtBot, program: Program, built: Path, tmp_path: Path
) -> None:
    file = make_plain(tmp_path, "AnSinhXa-0.2.0-setup.exe", "windows-setup")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    program.window.dropEvent(
        QDropEvent(
            QPoint(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert program.window.current_key == "settings"
    bar = program.window.message_bar
    qtbot.waitUntil(lambda: bool(bar.text), timeout=20_000)
    assert "AnSinhXa-0.2.0-linux-folder.capnhat" in bar.text


def test_the_program_ends_for_the_new_one(
    qtbot: QtBot,
    program: Program,
    built: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    began: list[starting.Successor] = []
    monkeypatch.setattr(starting, "start", began.append)
    section_of(program).look_at_update(make_update(tmp_path))
    dialog_in(qtbot, program, UpdateDialog).accept_button.click()
    qtbot.waitUntil(lambda: not program.window.isVisible(), timeout=30_000)
    assert began == [], "nothing starts before the program has let go of the file"
    program.end()
    program.handover.start_successor()
    (successor,) = began
    assert successor.command[1:] == ("apply-update", str(journal_file(built)))
    (backup,) = list_backups(program.path)
    assert backup.reason == "truoc-nang-cap"
    tried = preparing.last_try(data_folder())
    assert tried is not None
    assert tried.to_version == "0.2.0"


def test_a_window_that_stays_open_gives_the_update_up(
    qtbot: QtBot,
    program: Program,
    built: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    began: list[starting.Successor] = []
    monkeypatch.setattr(starting, "start", began.append)
    section = section_of(program)
    page = program.window.current_page
    assert isinstance(page, SettingsPage)
    asked: list[bool] = []
    monkeypatch.setattr(type(page), "may_close", lambda _: asked.append(True))
    section.look_at_update(make_update(tmp_path))
    dialog_in(qtbot, program, UpdateDialog).accept_button.click()
    qtbot.waitUntil(lambda: bool(asked), timeout=30_000)
    assert program.window.isVisible()
    qtbot.waitUntil(lambda: not program.runner.writing, timeout=20_000)
    assert [each.name for each in built.parent.iterdir()] == ["AnSinhXa"], "no journal, no copy"
    assert not (data_folder() / preparing.FOLDER).exists()
    program.handover.start_successor()
    assert began == []


def test_an_update_that_came_to_nothing_is_told_once(
    qtbot: QtBot, start: Start, demo_path: Path, built: Path
) -> None:
    folder = data_folder() / preparing.FOLDER
    folder.mkdir(parents=True)
    (folder / preparing.PENDING).write_text(
        '{"from_version": "0.1.0", "to_version": "0.2.0", "at": "", "backup": "x.db"}',
        encoding="utf-8",
    )
    first = opened(qtbot, start(demo_path))
    assert "0.2.0" in first.window.message_bar.text
    assert "0.1.0" in first.window.message_bar.text
    first.end()
    assert not folder.exists()
    assert opened(qtbot, start(demo_path)).window.message_bar.text == ""


def test_the_old_program_goes_when_the_new_one_works(
    qtbot: QtBot, start: Start, demo_path: Path, built: Path
) -> None:
    aside = make_tree(built.with_name("AnSinhXa.cu"), "0.0.9")
    swapping.write_journal(
        swapping.Journal(
            folder=str(built),
            fresh="x",
            aside=str(aside),
            from_version="0.0.9",
            to_version="0.1.0",
            program="ansinhxa",
        )
    )
    opened(qtbot, start(demo_path))
    assert not journal_file(built).exists()
    assert not aside.exists()


def test_an_update_that_is_done_is_told_with_its_backup(
    qtbot: QtBot,
    start: Start,
    demo_path: Path,
    built: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    folder = data_folder() / preparing.FOLDER
    folder.mkdir(parents=True)
    (folder / preparing.PENDING).write_text(
        '{"from_version": "0.0.9", "to_version": "0.1.0", "at": "", "backup": "x.db"}',
        encoding="utf-8",
    )
    caplog.set_level("INFO")
    first = opened(qtbot, start(demo_path))
    told = first.window.message_bar.text
    assert "Đã lên phiên bản 0.1.0" in told
    assert "x.db" in told
    assert "update done: 0.0.9 to 0.1.0" in caplog.text
    first.end()
    assert opened(qtbot, start(demo_path)).window.message_bar.text == ""


def test_a_refusal_goes_when_the_next_file_is_taken(
    qtbot: QtBot, program: Program, built: Path, tmp_path: Path
) -> None:
    section = section_of(program)
    section.look_at_update(make_plain(tmp_path, "AnSinhXa-0.2.0-setup.exe", "windows-setup"))
    bar = program.window.message_bar
    qtbot.waitUntil(lambda: bool(bar.text), timeout=20_000)
    section.look_at_update(make_update(tmp_path))
    dialog_in(qtbot, program, UpdateDialog)
    assert bar.text == ""


@pytest.mark.parametrize(("fault", "aside_stays"), [(False, False), (True, True)])
def test_a_window_closed_before_the_book_opened_has_started(
    start: Start,
    demo_path: Path,
    built: Path,
    monkeypatch: pytest.MonkeyPatch,
    fault: bool,
    aside_stays: bool,
) -> None:
    aside = make_tree(built.with_name("AnSinhXa.cu"), "0.0.9")
    swapping.write_journal(
        swapping.Journal(
            folder=str(built),
            fresh="x",
            aside=str(aside),
            from_version="0.0.9",
            to_version="0.1.0",
            program="ansinhxa",
        )
    )

    def not_yet(*_: object, **__: object) -> None:
        raise Cancelled

    monkeypatch.setattr(office_opening, "open_unless_upgrade", not_yet)
    made = start(demo_path)
    made.handover.settle_at_end()
    assert aside.exists(), "nobody has seen it yet"
    made._open_existing()
    if fault:
        made.show_fault(ValueError())
    made.window.close()
    made.end()
    made.handover.settle_at_end()
    assert aside.exists() is aside_stays
    assert journal_file(built).exists() is aside_stays


def test_a_new_program_that_cannot_open_the_book_does_not_count_as_working(
    qtbot: QtBot, start: Start, demo_path: Path, built: Path
) -> None:
    aside = make_tree(built.with_name("AnSinhXa.cu"), "0.0.9")
    swapping.write_journal(
        swapping.Journal(
            folder=str(built),
            fresh="x",
            aside=str(aside),
            from_version="0.0.9",
            to_version="0.1.0",
            program="ansinhxa",
        )
    )
    demo_path.write_bytes(demo_path.read_bytes()[:5000])
    made = start(demo_path)
    qtbot.waitUntil(lambda: made.start_window is not None, timeout=20_000)
    assert journal_file(built).exists()
    assert aside.exists()


# To another PC, and from one


def test_the_whole_book_goes_out_and_the_old_pc_is_retired(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    program.settings.keep_texts({"look/hide_numbers": "no", "backup/place": "/media/usb"})
    file = tmp_path / "usb.ansinhxa"
    section_of(program).move_out(file)
    dialog = dialog_in(qtbot, program, MovedOutDialog)
    assert "600 người" in words_of(dialog)
    assert office_move.examine(file).options == {"look/hide_numbers": "no"}
    assert program.window.moved_out_bar.text == ""
    dialog.accept_button.click()
    bar = program.window.moved_out_bar
    qtbot.waitUntil(lambda: bool(bar.text), timeout=20_000)
    assert "21/11/2026" in bar.text
    with pytest.raises(OfficeMovedOut):
        write_somebody(program)
    for key in ("dashboard", "households", "reports"):
        if program.window.has_page(key):
            program.window.open_page(key)
            assert bar.isVisible()
    bar.button.click()
    question = QApplication.activeModalWidget()
    assert isinstance(question, ConfirmDialog)
    question.accept_button.click()
    qtbot.waitUntil(lambda: bar.text == "", timeout=20_000)
    write_somebody(program)


def test_a_copy_changes_nothing_of_the_old_pc(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    section_of(program).move_out(tmp_path / "usb.ansinhxa")
    dialog_in(qtbot, program, MovedOutDialog).refuse_button.click()
    write_somebody(program)


def test_a_retired_book_opens_with_its_strip(
    qtbot: QtBot, start: Start, program: Program, tmp_path: Path
) -> None:
    assert program.office is not None
    moved = office_move.move_out(program.office.database, tmp_path / "usb.ansinhxa", {})
    office_move.retire(program.office.database, moved, who=WHO)
    program.end()
    again = opened(qtbot, start(program.path))
    assert "21/11/2026" in again.window.moved_out_bar.text
    again.rebuild_window()
    assert "21/11/2026" in again.window.moved_out_bar.text


def test_a_book_from_an_old_pc_is_opened(
    qtbot: QtBot, start: Start, demo_path: Path, empty_path: Path, tmp_path: Path
) -> None:
    from desktop.storage.database import Database

    file = tmp_path / "usb.ansinhxa"
    old = Database(demo_path, clock=lambda: NOW)
    office_move.move_out(old, file, {"look/theme": "dark", "backup/place": "/x"})
    old.close()
    made = opened(qtbot, start(empty_path, runner=ThreadTaskRunner))
    section_of(made).take_file(file)
    dialog = dialog_in(qtbot, made, MoveInDialog)
    assert "600 người" in words_of(dialog)
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: "600 người" in made.window.message_bar.text, timeout=30_000)
    assert made.settings.text("look/theme") == "dark"
    assert made.settings.text("backup/place") == ""
    write_somebody(made)
    assert list((empty_path.parent / "sao-luu").glob("thay-the-*"))


def test_a_damaged_file_is_told(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    file = tmp_path / "usb.ansinhxa"
    file.write_bytes(b"PK\3\4" + bytes(400))
    section_of(program).look_at_moved(file)
    bar = program.window.message_bar
    qtbot.waitUntil(lambda: bool(bar.text), timeout=20_000)
    assert "hỏng" in bar.text


def test_a_new_pc_begins_with_the_book_of_the_old_one(
    qtbot: QtBot, start: Start, demo_path: Path, tmp_path: Path, dialogs: DialogAnswers
) -> None:
    from desktop.storage.database import Database

    file = tmp_path / "usb.ansinhxa"
    old = Database(demo_path, clock=lambda: NOW)
    office_move.move_out(old, file, {"look/first_page": "dashboard"})
    old.close()
    path = tmp_path / "new" / "ansinhxa.db"
    made = start(path)
    assert made.start_window is not None
    dialogs.answer((str(file), ""))
    made.start_window.wizard._restore.click()
    qtbot.waitUntil(lambda: made.office is not None, timeout=20_000)
    assert made.path == path
    assert "600 người" in made.window.message_bar.text
    assert made.settings.text("look/first_page") == "dashboard"
