"""From Ctrl+K to a written receipt for the due members: five interactions, typing counts as one."""

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application.program import Program
from desktop.services.collecting.basket import open_basket
from desktop.services.collecting.receipt_desk import receipt_desk
from desktop.services.rates import rate_book
from desktop.storage.database import Database
from desktop.views.basket.basket_page import BasketPage
from desktop.views.basket.basket_sheet import BasketSheet
from desktop.views.printing.print_preview import PrintPreview
from tests.application.conftest import Start
from tests.application.test_walk import settle
from tests.office_data import TODAY

MOST_INTERACTIONS = 5


class Hands:
    """Presses keys where the focus is, and counts."""

    def __init__(self, program: Program) -> None:
        self.window = program.window
        self.interactions = 0

    def press(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.interactions += 1
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        settle()

    def type(self, text: str) -> None:
        self.interactions += 1
        QTest.keyClicks(QApplication.focusWidget(), text)
        settle()


def due_household(database: Database) -> tuple[int, str, int]:
    """Return (id, code, sum) of a household with due members whose collector can write at once."""
    desk = receipt_desk(database, TODAY)
    rates = rate_book(database)
    with database.read() as snapshot:
        rows = snapshot.connection.exec_driver_sql(
            "SELECT id, household_code FROM households WHERE household_code IS NOT NULL ORDER BY id"
        ).fetchall()
    for household_id, code in rows:
        basket = open_basket(database, household_id, TODAY)
        collector = desk.collector(basket.collector_id)
        sheet = BasketSheet.of(basket, rates)
        ready = collector is not None and not collector.why_not(sheet.schemes)
        if ready and basket.next_number and sheet.quote.lines and not sheet.quote.problems:
            return household_id, code, sheet.quote.own
    raise LookupError("no household of the sample can renew at once")


def receipts(database: Database) -> list[tuple[int, int]]:
    with database.read() as snapshot:
        return snapshot.connection.exec_driver_sql(
            "SELECT household_id, amount_paid FROM receipts ORDER BY id"
        ).fetchall()


def test_the_due_members_of_a_household_renew_in_five_interactions(
    qtbot: QtBot, start: Start, demo_path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "office.db"
    shutil.copyfile(demo_path, copy)
    program = start(copy)
    qtbot.waitUntil(lambda: program.office is not None, timeout=20_000)
    assert program.office is not None
    database = program.office.database
    household_id, code, own = due_household(database)
    before = len(receipts(database))
    program.window.show()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    settle()

    hands = Hands(program)
    hands.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    hands.type(code)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_F4)
    page = program.window.current_page
    assert isinstance(page, BasketPage)
    assert page.sheet is not None
    assert page.sheet.basket.household_id == household_id
    hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert hands.interactions <= MOST_INTERACTIONS
    assert receipts(database)[before:] == [(household_id, own)]
    assert program.window.current_key == "households"
    assert "Đã ghi biên lai" in program.window.message_bar.text
    assert program.window.findChild(PrintPreview) is not None
