"""The second click of a double click lands on nothing that writes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.views.import_wizard import settling
from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.import_wizard.wizard_view import CHECK, MAP, WRITE
from tests.views.import_wizard.books import write_book
from tests.views.import_wizard.steps import stored


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A clock that stands still until a test moves it."""
    now = [100.0]
    monkeypatch.setattr(settling, "SETTLE", 0.6)
    monkeypatch.setattr(settling, "monotonic", lambda: now[0])
    return now


def test_a_second_click_does_not_write(page: ImportPage, office, tmp_path, clock) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    clock[0] += 5
    page.wizard._show_mapping()
    clock[0] += 5
    page.wizard.mapping.next_action.trigger()
    button = page.wizard.check.write_button
    clock[0] += 0.3
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    page.wizard.check.write_action.trigger()
    assert page.wizard.step == CHECK
    assert stored(office) == []
    clock[0] += 0.4
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.wizard.step == WRITE
    assert len(stored(office)) == 4


def test_a_second_click_does_not_leave_the_columns(page: ImportPage, tmp_path, clock) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    page.wizard._show_mapping()
    page.wizard.mapping.next_action.trigger()
    assert page.wizard.step == MAP
    clock[0] += 1
    page.wizard.mapping.next_action.trigger()
    assert page.wizard.step == CHECK
