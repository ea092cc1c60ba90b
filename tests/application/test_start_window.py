"""The first window: the commune is found as it is typed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.application.qt_application import make_application
from desktop.models.commune_list import CommuneListModel
from desktop.storage.database_errors import DatabaseMissing
from desktop.views.office.start_window import Choice, StartWindow, StartWish


@pytest.fixture
def window(qtbot: QtBot) -> StartWindow:
    make_application()
    made = StartWindow(Path("/du-lieu/ansinhxa.db"))
    qtbot.addWidget(made)
    made.show()
    return made


def wishes(window: StartWindow) -> list[StartWish]:
    found: list[StartWish] = []
    window.wished.connect(found.append)
    return found


@pytest.mark.parametrize(
    "typed", ["lao cai", "Lào Cai", "LAO CAI phuong", "phuong lao cai", "02647", "cai lao"]
)
def test_the_commune_is_found_with_or_without_marks(window: StartWindow, typed: str) -> None:
    found = wishes(window)
    window.search.insert(typed)
    assert window.list.currentIndex().data() == "Phường Lào Cai – Tỉnh Lào Cai"
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert found == [StartWish(Choice.NEW_OFFICE, commune_code="02647")]


def test_arrows_go_through_the_list_while_the_focus_stays(window: StartWindow) -> None:
    QTest.keyClicks(window.search, "tan")
    for key, row in (
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Up, 1),
    ):
        QTest.keyClick(window.search, key)
        assert window.list.currentIndex().row() == row
    for _ in range(window.list.model().rowCount()):
        QTest.keyClick(window.search, Qt.Key.Key_Down)
    assert window.list.currentIndex().row() == window.list.model().rowCount() - 1


def test_nothing_can_be_made_without_a_commune(window: StartWindow) -> None:
    found = wishes(window)
    assert not window._create.isEnabled()
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    QTest.keyClicks(window.search, "lao cai")
    assert window._create.isEnabled()
    QTest.keyClicks(window.search, "zzzz")
    assert window.list.model().rowCount() == 0
    assert not window.list.isVisible()
    assert "“lao caizzzz”" in window._nothing.text()
    assert window._nothing.isVisible()
    assert not window._create.isEnabled()
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    QTest.keyClick(window.search, Qt.Key.Key_Down)
    window.search.clear()
    assert not window._create.isEnabled()
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert found == []


def test_while_a_wish_is_carried_out_no_other_is_taken(window: StartWindow) -> None:
    QTest.keyClicks(window.search, "lao cai")
    window.wait()
    assert not window.isEnabled()
    window.show_error(DatabaseMissing(Path("/du-lieu/ansinhxa.db")))
    assert window.isEnabled()
    assert "/du-lieu/ansinhxa.db" in window.message_bar.text
    assert window.search.text() == "lao cai"


def test_the_list_holds_every_commune_with_its_province() -> None:
    model = CommuneListModel()
    assert model.rowCount() == 3321
    labels = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert len(set(labels)) > 3000
    assert all(" – " in label for label in labels)
    model.narrow_to("lao cai")
    assert all("Lào Cai" in model.index(row, 0).data() for row in range(model.rowCount()))
    assert model.commune_at(-1) is None
    assert model.commune_at(99_999) is None
    model.narrow_to("")
    assert model.rowCount() == 3321


def test_communes_whose_own_name_begins_so_come_first() -> None:
    model = CommuneListModel()
    model.narrow_to("hue")
    names = [model.index(row, 0).data().partition(" – ")[0] for row in range(model.rowCount())]
    own = ["Huệ" in name or "Huế" in name for name in names]
    assert own == sorted(own, reverse=True)
