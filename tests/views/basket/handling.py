"""How tests take the basket in hand: keys, cells of its table, what was written."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def press(widget, key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifiers)


def table(page):
    return page.lines.table


def shown(page, row: int, column: int) -> str:
    return page.lines.table.lines.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)


def receipts_of(desk) -> list[tuple]:
    with desk.database.read() as snapshot:
        return snapshot.connection.exec_driver_sql(
            "SELECT receipt_no, amount_paid, payer_name, pay_method FROM receipts ORDER BY id"
        ).fetchall()


def save(page) -> None:
    press(table(page), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
