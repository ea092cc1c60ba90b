"""While numbers are hidden no page shows one whole; F6 shows them, notes it, they hide again."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.application.program import Program
from desktop.domain.list_query import Filter, ListQuery, Operator
from desktop.models.number_mask import SHOWN_FOR
from desktop.models.row_table_model import RowTableModel
from desktop.views.records.list_page import ListPage
from desktop.views.records.show_record import ShowRecord
from tests.application.conftest import Start
from tests.application.test_walk import SIZES, each_page, settle

# Menus offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NUMBERS = {
    "persons": ("national_id", "si_number", "hi_card_no", "phone"),
    "households": ("phone",),
    "collectors": ("national_id", "si_number", "collector_code", "phone"),
}


@pytest.fixture
def program(start: Start, demo_path: Path, qtbot: QtBot, whole: frozenset[str]) -> Program:
    """The office in a window that hides numbers; `whole` was read before it was opened."""
    del whole
    made = start(demo_path)
    made.window.resize(*SIZES[0])
    qtbot.waitUntil(lambda: made.office is not None, timeout=20_000)
    made.numbers.choose(hides=True)
    settle()
    return made


@pytest.fixture
def whole(demo_path: Path) -> frozenset[str]:
    """Every number of a person in the office."""
    found: set[str] = set()
    with closing(sqlite3.connect(demo_path)) as database:
        for table, columns in NUMBERS.items():
            present = {row[1] for row in database.execute(f"PRAGMA table_info({table})")}
            for column in present.intersection(columns):
                rows = database.execute(f"SELECT {column} FROM {table}")  # noqa: S608
                found.update(str(value) for (value,) in rows if value)
    assert len(found) > 1000
    return frozenset(found)


def texts(root: QWidget) -> Iterator[str]:
    """Yield whatever a person or a screen reader can get from what is visible."""
    for each in root.findChildren(QWidget):
        if not each.isVisible():
            continue
        yield from (each.toolTip(), each.accessibleName(), each.accessibleDescription())
        if isinstance(each, (QLabel, QAbstractButton, QLineEdit)):
            yield each.text()
        if isinstance(each, QAbstractItemView) and isinstance(each.model(), RowTableModel):
            yield from cells(each.model())


def cells(model: RowTableModel) -> Iterator[str]:
    for row in range(min(model.rowCount(QModelIndex()), 40)):
        for column in range(len(model.columns)):
            yield model.text_at(row, column)
            tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            yield str(tip or "")


def leaks(root: QWidget, whole: frozenset[str]) -> list[str]:
    found = []
    for text in texts(root):
        joined = text.replace(" ", "").replace(".", "")
        found += [text for number in whole if number in text or number in joined]
    return found


def turned_tabs(page: QWidget) -> Iterator[str]:
    yield ""
    for tabs in page.findChildren(QTabWidget):
        for number in range(tabs.count() if tabs.isVisible() else 0):
            tabs.setCurrentIndex(number)
            settle()
            yield tabs.tabText(number)


def test_no_page_shows_a_whole_number(program: Program, whole: frozenset[str]) -> None:
    found: list[str] = []
    for name, page in each_page(program):
        for tab in turned_tabs(page):
            found += [f"{name} {tab}: {leak}" for leak in leaks(program.window, whole)]
    assert found == []


def test_the_guard_sees_the_numbers_that_are_shown(program: Program, whole: frozenset[str]) -> None:
    program.numbers.choose(hides=False)
    program.window.open_page("collectors")
    settle()
    assert leaks(program.window, whole) != []


def test_history_filters_copies_and_hits_hide_numbers(
    program: Program, whole: frozenset[str]
) -> None:
    program.window.open_page("households")
    page = program.window.current_page
    assert isinstance(page, ListPage)
    phone = next(each for each in whole if len(each) == 10 and each.startswith("0"))
    query = ListQuery("household", filters=(Filter("phone", Operator.EQUALS, phone),))
    page.arrive(ShowRecord("household", query=query))
    settle()
    assert page.current_list.filters.active_texts == [f"Số điện thoại: {phone[:3]}****{phone[-3:]}"]
    assert leaks(program.window, whole) == []
    page.arrive(ShowRecord("person", query=ListQuery("person")))
    page.current_list.table.selectAll()
    page.current_list.table.copy_rows()
    settle()
    copied = QApplication.clipboard().text()
    assert len(copied.splitlines()) > 100
    assert [number for number in whole if number in copied] == []
    hits = program._find(phone[-6:])
    assert [hit for hit in hits if phone in f"{hit.title}{hit.note}{hit.head}"] == []


def test_f6_shows_them_notes_it_once_and_they_hide_again(
    program: Program, whole: frozenset[str], qtbot: QtBot
) -> None:
    program.window.open_page("collectors")
    settle()
    assert leaks(program.window, whole) == []
    before = noted(program)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    QTest.keyClick(program.window, Qt.Key.Key_F6)
    settle()
    assert leaks(program.window, whole) != []
    assert noted(program) == before + 1
    timer = program.numbers._timer
    assert timer.isActive()
    assert timer.interval() == SHOWN_FOR
    timer.timeout.emit()
    settle()
    assert leaks(program.window, whole) == []
    assert noted(program) == before + 1
    QTest.keyClick(program.window, Qt.Key.Key_F6)
    QTest.keyClick(program.window, Qt.Key.Key_F6)
    settle()
    assert program.numbers.hidden
    assert noted(program) == before + 2


def noted(program: Program) -> int:
    """Count the notes; through the office itself, two SQLite libraries would undo their locks."""
    assert program.office is not None
    query = "SELECT count(*) FROM audit WHERE action = 'reveal'"
    with program.office.database.read() as snapshot:
        return int(snapshot.connection.exec_driver_sql(query).scalar_one())
