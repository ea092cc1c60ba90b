"""A new theme, zoom or language: the window is made anew, and nothing of the old one stays."""

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import SIGNAL, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application.program import Program
from desktop.application.qt_application import make_application
from desktop.background.task_runner import ThreadTaskRunner
from desktop.domain.list_query import ListQuery
from desktop.settings.options import ZOOM, ZOOMS
from desktop.settings.store import OptionStore
from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.main_window import MainWindow
from desktop.views.page import Page
from desktop.views.records.list_page import ListPage
from desktop.views.records.record_dialog import RecordDialog
from desktop.views.records.show_record import ShowRecord
from desktop.views.theme.appearance import USUAL_ZOOM, Appearance
from desktop.views.theme.tokens import DARK, LIGHT, SIZES, tokens, zoom
from tests.application.conftest import Start

TIMES = 10


@pytest.fixture(autouse=True)
def look_given_back(qapp: QApplication) -> Iterator[None]:
    yield
    make_application()


@pytest.fixture
def program(qtbot: QtBot, start: Start, demo_path: Path) -> Program:
    made = start(demo_path, for_writing=False)
    qtbot.waitUntil(lambda: made.office is not None, timeout=20_000)
    return made


def rebuilt(qtbot: QtBot, program: Program, former: MainWindow) -> MainWindow:
    qtbot.waitUntil(lambda: program.window is not former)
    return program.window


def shown(window: MainWindow) -> tuple[object, ...]:
    bar = window.status_bar
    return window.size(), window.windowTitle(), bar._backup.text(), window.current_key


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
        gc.collect()


def test_a_theme_makes_the_window_anew_in_its_place(qtbot: QtBot, program: Program) -> None:
    former = program.window
    former.resize(1111, 640)
    former.open_page("collectors")
    before = shown(former)
    program.appearance.choose_theme("dark")
    window = rebuilt(qtbot, program, former)
    assert tokens() is DARK
    assert not shiboken6.isValid(former) or former.isHidden()
    assert window.isVisible()
    qtbot.waitUntil(lambda: shown(window) == before)
    assert window.current_key == "collectors"


def test_the_list_and_its_row_are_shown_again(qtbot: QtBot, program: Program) -> None:
    query = ListQuery("person", words="nguyen")
    program.window.open_page("households", ShowRecord("person", query=query))
    former = program.window
    page = former.current_page
    assert isinstance(page, ListPage)
    wanted = page.current_list.model.id_at(3)
    page.current_list.select(wanted)
    program.appearance.zoom_in()
    again = rebuilt(qtbot, program, former).current_page
    assert isinstance(again, ListPage)
    assert again.current_list.query == query
    assert again.current_list.table.current_id() == wanted


@pytest.mark.parametrize("runner", [None, ThreadTaskRunner], ids=["inline", "threads"])
def test_nothing_is_left_of_ten_former_windows(
    qtbot: QtBot, start: Start, demo_path: Path, runner: type | None
) -> None:
    options = {} if runner is None else {"runner": runner}
    program = start(demo_path, for_writing=False, **options)
    qtbot.waitUntil(lambda: program.office is not None, timeout=20_000)
    program.window.open_page("households")
    changed = SIGNAL("changed(PyObject)")
    settle()
    listeners = program._notifier.receivers(changed)
    assert listeners > 1
    former: list[weakref.ref[MainWindow]] = []
    for turn in range(TIMES):
        before = program.window
        former.append(weakref.ref(before))
        program.appearance.choose_theme("dark" if turn % 2 == 0 else "light")
        rebuilt(qtbot, program, before)
        del before
    qtbot.waitUntil(lambda: not program.runner.busy)
    settle()
    assert [each() for each in former] == [None] * TIMES
    assert program._notifier.receivers(changed) == listeners
    assert tokens() is LIGHT


def test_several_wishes_at_once_make_one_window(qtbot: QtBot, program: Program) -> None:
    made: list[MainWindow] = []
    former = program.window
    program.appearance.changed.connect(lambda: made.append(program.window))
    program.appearance.choose_theme("dark")
    program.appearance.choose_zoom(125)
    program.appearance.choose_theme("light")
    window = rebuilt(qtbot, program, former)
    assert made == [former] * 3
    assert (tokens(), zoom()) == (LIGHT, 125)
    settle()
    assert program.window is window


def test_the_keys_of_the_zoom(qtbot: QtBot, program: Program) -> None:
    def press(key: Qt.Key, wanted: int) -> None:
        former = program.window
        QTest.keyClick(former, key, Qt.KeyboardModifier.ControlModifier)
        window = rebuilt(qtbot, program, former)
        qtbot.waitExposed(window)
        assert zoom() == wanted
        assert window.status_bar._zoom.text() == f"{wanted} %"

    press(Qt.Key.Key_Equal, 110)
    assert SIZES.control == 35
    press(Qt.Key.Key_Plus, 125)
    press(Qt.Key.Key_Minus, 110)
    press(Qt.Key.Key_0, 100)


def test_the_zoom_ends_where_its_steps_end() -> None:
    settings = OptionStore(None)
    look = Appearance(settings)
    told: list[int] = []
    look.changed.connect(lambda: told.append(look.zoom))
    for _ in range(len(ZOOMS)):
        look.zoom_in()
    assert told == [110, 125, 150]
    for _ in range(len(ZOOMS) + 1):
        look.zoom_out()
    assert look.zoom == ZOOMS[0]
    look.zoom_usual()
    assert look.zoom == USUAL_ZOOM
    settings.keep_text(ZOOM, "800")
    assert look.zoom == USUAL_ZOOM


def test_a_page_that_does_not_let_go_keeps_the_window(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    former = program.window
    monkeypatch.setattr(Page, "may_leave", lambda page: False)
    program.appearance.choose_theme("dark")
    qtbot.waitUntil(lambda: "chưa ghi" in former.message_bar.text)
    assert program.window is former
    assert tokens() is LIGHT
    monkeypatch.undo()
    former.message_bar._on_action()
    rebuilt(qtbot, program, former)
    assert tokens() is DARK


def test_an_import_half_done_is_not_lost(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    former = program.window
    former.open_page("import")
    page = former.current_page
    assert isinstance(page, ImportPage)
    page.stack.setCurrentWidget(page.wizard)
    former.open_page("households")
    program.appearance.choose_theme("dark")
    qtbot.waitUntil(lambda: "đang nhập dở" in former.message_bar.text)
    assert program.window is former
    former.open_page("import")
    assert program.window is former, "the file is still open"
    page._show_start()
    rebuilt(qtbot, program, former)


def test_a_write_is_waited_for(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    former = program.window
    kind = type(program.runner)
    monkeypatch.setattr(kind, "writing", property(lambda runner: True))
    program.appearance.choose_theme("dark")
    settle()
    assert program.window is former
    monkeypatch.undo()
    program.runner.read(lambda: None, lambda _: None)
    rebuilt(qtbot, program, former)


def test_a_form_that_is_open_is_not_lost(qtbot: QtBot, program: Program) -> None:
    """A system that turns dark at six o'clock asks nobody who is typing."""
    program.window.open_page("collectors")
    former = program.window
    page = former.current_page
    assert isinstance(page, ListPage)
    page.editor.add("collector")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), RecordDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RecordDialog)
    dialog.line_of("full_name").setText("Lò Thị Hoa")
    program.appearance.choose_theme("dark")
    settle()
    assert program.window is former
    assert dialog.line_of("full_name").text() == "Lò Thị Hoa"
    dialog.close_saved()
    del dialog
    rebuilt(qtbot, program, former)
    assert tokens() is DARK


def test_a_language_of_this_run_is_not_kept() -> None:
    settings = OptionStore(None)
    assert Appearance(settings, language="en").language == "en"
    assert Appearance(settings).language == "vi"
    chosen = Appearance(settings, language="en")
    chosen.choose_language("vi")
    assert chosen.language == "vi"
