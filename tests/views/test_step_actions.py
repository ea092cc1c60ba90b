"""Ctrl+Z and Ctrl+Y in the window: what they take back, and where they keep quiet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.services import importing
from desktop.services.importing import ImportOptions
from desktop.storage.database import Database
from desktop.views.main_window import MainWindow, WindowParts
from desktop.views.page import Page, PageEntry
from desktop.views.page_context import PageContext
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.faults.lists import residents, write_persons
from tests.views.conftest import TODAY
from tests.views.records.office_fixtures import (  # noqa: F401
    WHO,
    context,
    database,
    office_file,
    save,
)


class TypingPage(Page):
    """A page with one line to type into."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.line = QLineEdit(self)
        self.line.setAccessibleName("Ô thử")


@pytest.fixture
def window(qtbot, context: PageContext) -> MainWindow:  # noqa: F811
    entry = PageEntry(key="typing", title="Trang thử", icon="home", order=1, make=TypingPage)
    made = MainWindow(
        [entry],
        WindowParts(
            runner=context.runner,
            notifier=context.notifier,
            now=context.database.clock,
            context_of=lambda: context,
        ),
    )
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def persons(database: Database) -> int:  # noqa: F811
    with database.read() as snapshot:
        return int(snapshot.connection.exec_driver_sql("SELECT count(*) FROM persons").scalar_one())


def press(qtbot, window: MainWindow, key: Qt.Key) -> None:
    qtbot.keyClick(window.focusWidget() or window, key, Qt.KeyboardModifier.ControlModifier)


def test_the_newest_step_goes_and_comes_back(qtbot, window, database) -> None:  # noqa: F811
    before = persons(database)
    save(database, "person", full_name="Lò Văn Bé")
    press(qtbot, window, Qt.Key.Key_Z)
    assert persons(database) == before
    assert window.message_bar.text == "Đã hoàn tác: Thêm thành viên Lò Văn Bé."
    window.message_bar._action.click()
    assert persons(database) == before + 1
    assert window.message_bar.text == "Đã làm lại: Thêm thành viên Lò Văn Bé."
    window.message_bar._action.click()
    assert persons(database) == before
    press(qtbot, window, Qt.Key.Key_Y)
    assert persons(database) == before + 1


def test_nothing_to_take_back_is_told(qtbot, window, database) -> None:  # noqa: F811
    press(qtbot, window, Qt.Key.Key_Y)
    assert window.message_bar.text == "Không có gì để làm lại."
    with database.write(WHO) as unit:
        unit.connection.exec_driver_sql("UPDATE steps SET role = 'other'")
    press(qtbot, window, Qt.Key.Key_Z)
    assert window.message_bar.text == "Không có gì để hoàn tác."


def test_a_text_field_keeps_the_keys_for_itself(qtbot, window, database) -> None:  # noqa: F811
    save(database, "person", full_name="Lò Văn Bé")
    before = persons(database)
    line = window.current_page.line
    line.setFocus()
    qtbot.keyClicks(line, "Ma")
    press(qtbot, window, Qt.Key.Key_Z)
    assert line.text() == ""
    press(qtbot, window, Qt.Key.Key_Z)
    press(qtbot, window, Qt.Key.Key_Y)
    assert persons(database) == before
    assert window.message_bar.text == ""
    window.current_page.setFocus()
    press(qtbot, window, Qt.Key.Key_Z)
    assert persons(database) == before - 1


def test_what_stands_in_the_way_is_an_error_in_the_bar(qtbot, window, database) -> None:  # noqa: F811
    person = save(database, "person", full_name="Lò Văn Bé")
    with database.write("script") as unit:
        unit.update("person", person, {"note": "x"})
    press(qtbot, window, Qt.Key.Key_Z)
    assert "“Lò Văn Bé” đã được sửa hoặc xoá sau bước" in window.message_bar.text


def test_an_import_is_withdrawn_after_a_question(
    qtbot,
    window,
    database,  # noqa: F811
    tmp_path,
) -> None:
    before = persons(database)
    book = write_persons(tmp_path / "danh-sach.xlsx", residents(5))
    plan = importing.prepare(database, book, ImportOptions(accept_doubtful=True), today=TODAY)
    importing.commit(database, plan, who=WHO)
    press(qtbot, window, Qt.Key.Key_Z)
    assert persons(database) > before
    (question,) = [
        each for each in QApplication.topLevelWidgets() if isinstance(each, ConfirmDialog)
    ]
    question.accept()
    assert persons(database) == before
    assert window.message_bar.text == "Đã hoàn tác: Nhập tệp “danh-sach.xlsx”."


@pytest.fixture
def bare(qtbot, context: PageContext) -> MainWindow:  # noqa: F811
    """A window before an office is open."""
    parts = WindowParts(
        runner=context.runner, notifier=context.notifier, now=context.database.clock
    )
    made = MainWindow([], parts)
    qtbot.addWidget(made)
    return made


def test_without_an_office_the_keys_do_nothing(bare: MainWindow) -> None:
    bare.steps.undo()
    bare.steps.redo()
    bare.steps.take_back(1)
    assert bare.message_bar.text == ""
