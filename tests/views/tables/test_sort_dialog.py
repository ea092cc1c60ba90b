"""The dialog "Sắp xếp…", by keyboard."""

import pytest
from PySide6.QtCore import Qt

from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.sort_keys import after_click
from desktop.models.table_rows import Column, SortKey
from desktop.views.tables.sort_dialog import SortDialog
from desktop.views.tables.table_view import TableView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LABELS = {"code": "Mã hộ", "head": "Chủ hộ", "place": "Thôn/tổ", "end": "Hạn thẻ", "note": "Ghi"}


@pytest.fixture
def table(qtbot) -> TableView:
    columns = [Column(key=key, label=text) for key, text in LABELS.items()]
    made = TableView(MemoryTableModel([*columns, Column(key="x", label="x", sortable=False)]))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def asked(table) -> list[object]:
    found: list[object] = []
    table.rows().sort_requested.connect(found.append)
    return found


def open_dialog(table: TableView, *keys: SortKey) -> SortDialog:
    table.rows().sort_keys = keys
    dialog = SortDialog(table.rows(), table)
    dialog.open()
    return dialog


def test_it_shows_the_present_order_and_offers_columns_that_sort(table) -> None:
    dialog = open_dialog(table, SortKey("place"), SortKey("end", descending=True))
    assert [each.currentText() for each in dialog.column_choices] == ["Thôn/tổ", "Hạn thẻ"]
    offered = [dialog.column_choices[0].itemText(n) for n in range(4)]
    assert offered == ["Mã hộ", "Chủ hộ", "Thôn/tổ", "Ghi"]


def test_columns_are_chosen_by_typing_and_enter_sorts(table, asked, hands) -> None:
    dialog = open_dialog(table)
    dialog.column_choices[0].lineEdit().selectAll()
    hands.type(dialog.column_choices[0].lineEdit(), "han the")
    dialog.direction_choices[0].setFocus()
    hands.press(dialog.direction_choices[0], Qt.Key.Key_Down)
    hands.press(dialog.add_button, Qt.Key.Key_Return)
    assert len(dialog.column_choices) == 2
    dialog.take()
    assert asked == [(SortKey("end", descending=True), SortKey("code"))]


def test_four_columns_at_most(table, asked) -> None:
    dialog = open_dialog(table)
    for _ in range(5):
        dialog.add()
    assert len(dialog.keys) == 4
    assert dialog.add_button.isHidden()


def test_columns_move_and_go(table, asked, hands) -> None:
    dialog = open_dialog(table, SortKey("code"), SortKey("head"), SortKey("place"))
    hands.press(dialog.row_buttons[2][0], Qt.Key.Key_Return)
    assert [key.column for key in dialog.keys] == ["code", "place", "head"]
    assert not dialog.row_buttons[0][0].isEnabled()
    dialog.row_buttons[0][2].click()
    dialog.take()
    assert asked == [(SortKey("place"), SortKey("head"))]


def test_escape_sorts_nothing(table, asked, hands) -> None:
    dialog = open_dialog(table, SortKey("code"))
    dialog.add()
    hands.press(dialog, Qt.Key.Key_Escape)
    assert asked == []


@pytest.mark.parametrize(
    ("keys", "column", "add", "expected"),
    [
        ("", "a", False, "a"),
        ("a b", "a", False, "-a"),
        ("-a", "a", False, "a"),
        ("a b", "c", True, "a b c"),
        ("a b c", "b", True, "a -b c"),
        ("a b c d", "e", True, "a b c e"),
    ],
)
def test_clicks_on_headers(keys: str, column: str, add: bool, expected: str) -> None:
    def read(text: str) -> tuple[SortKey, ...]:
        return tuple(SortKey(each.lstrip("-"), each.startswith("-")) for each in text.split())

    assert after_click(read(keys), column, add=add) == read(expected)
