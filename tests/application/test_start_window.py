"""The window without data: the wizard, by keyboard, and what it wishes for."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.application.qt_application import make_application
from desktop.models.commune_list import CommuneListModel
from desktop.storage.database_errors import DatabaseDamaged, DatabaseLocked, DatabaseMissing
from desktop.views.office.start_window import StartWindow
from desktop.views.office.start_wish import Choice, StartWish

CTRL = Qt.KeyboardModifier.ControlModifier
DATABASE = Path("/du-lieu/ansinhxa.db")


@pytest.fixture
def window(qtbot: QtBot) -> StartWindow:
    make_application()
    made = StartWindow(DATABASE)
    qtbot.addWidget(made)
    made.show()
    return made


def wishes(window: StartWindow) -> list[StartWish]:
    found: list[StartWish] = []
    window.wished.connect(found.append)
    return found


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def marked(window: StartWindow) -> object:
    return window.wizard.communes.list.currentIndex().data()


@pytest.mark.parametrize(
    "typed",
    ["lao cai", "Lào Cai", "LAO CAI phuong", "phuong lao cai", "02647", "cai lao", "lafo cai"],
)
def test_the_commune_is_found_with_or_without_marks(window: StartWindow, typed: str) -> None:
    found = wishes(window)
    assert focus() is window.search
    QTest.keyClicks(window.search, typed) if typed.isascii() else window.search.insert(typed)
    assert marked(window) == "Phường Lào Cai – Tỉnh Lào Cai"
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.wizard.current == 1
    for _ in range(3):
        QTest.keyClick(focus(), Qt.Key.Key_Return, CTRL)
    (wish,) = found
    assert wish.choice is Choice.NEW_OFFICE
    assert wish.answers.commune_codes == ("02647",)
    assert wish.answers.neighbourhood_word == "Tổ dân phố"
    assert wish.answers.neighbourhoods == ()


def test_arrows_go_through_the_list_while_the_focus_stays(window: StartWindow) -> None:
    QTest.keyClicks(window.search, "lao cai")
    places = window.wizard.communes.list
    # Row 0 is the heading of names, row 2 that of the province.
    for key, row in (
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Down, 4),
        (Qt.Key.Key_Up, 3),
        (Qt.Key.Key_Up, 1),
    ):
        QTest.keyClick(window.search, key)
        assert places.currentIndex().row() == row
        assert focus() is window.search
    for _ in range(places.model().rowCount()):
        QTest.keyClick(window.search, Qt.Key.Key_Down)
    assert places.currentIndex().row() == places.model().rowCount() - 1


def test_nothing_can_be_made_without_a_commune(window: StartWindow) -> None:
    found = wishes(window)
    step, button = window.wizard.communes, window.wizard.next
    assert not button.isEnabled()
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    QTest.keyClicks(window.search, "lao cai")
    assert button.isEnabled()
    QTest.keyClicks(window.search, "zzzz")
    assert not step.list.isVisible()
    assert step._nothing.isVisible()
    assert step._nothing.text() == "Không thấy “lao caizzzz”. Thử tên mới sau 01/07/2025."
    assert not button.isEnabled()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        QTest.keyClick(window.search, key)
    QTest.keyClick(window.search, Qt.Key.Key_Return, CTRL)
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    assert window.search.text() == ""
    assert not button.isEnabled()
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.wizard.current == 0
    assert found == []


def test_while_a_wish_is_carried_out_no_other_is_taken(window: StartWindow) -> None:
    QTest.keyClicks(window.search, "lao cai")
    window.wait()
    assert window.is_waiting
    assert not window.wizard.isEnabled()
    assert window._progress.isVisible()
    window.show_error(DatabaseMissing(DATABASE))
    assert not window.is_waiting
    assert not window._progress.isVisible()
    assert str(DATABASE) in window.message_bar.text
    assert window.search.text() == "lao cai"


def test_only_ways_out_that_help_are_offered(window: StartWindow) -> None:
    view = window.unopenable
    for error, offered in (
        (DatabaseLocked(DATABASE), {view.retry, view.end}),
        (DatabaseDamaged(DATABASE, ""), {view.retry, view.open, view.restore}),
    ):
        window.show_unopenable(error)
        assert not window.wizard.isVisible()
        buttons = (view.retry, view.open, view.restore, view.end)
        assert {each for each in buttons if each.isVisible()} == offered
    window.show_unopenable(DatabaseMissing(DATABASE))
    assert window.wizard.isVisible()


def test_the_list_holds_every_commune_with_its_province() -> None:
    model = CommuneListModel()
    assert model.rowCount() == 3321
    labels = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert len(set(labels)) > 3000
    assert all(" – " in label for label in labels)
    model.narrow_to("lao cai")
    assert all(
        "Lào Cai" in model.index(row, 0).data()
        for row in range(model.rowCount())
        if model.commune_at(row)
    )
    assert [row for row in range(5) if model.commune_at(row) is None] == [0, 2]
    assert model.commune_at(-1) is None
    assert model.commune_at(99_999) is None
    model.narrow_to("")
    assert model.rowCount() == 3321


def test_communes_whose_own_name_begins_so_come_first() -> None:
    model = CommuneListModel()
    model.narrow_to("hue")
    communes = filter(None, map(model.commune_at, range(model.rowCount())))
    own = ["Huệ" in commune.name or "Huế" in commune.name for commune in communes]
    assert any(own)
    assert own == sorted(own, reverse=True)
