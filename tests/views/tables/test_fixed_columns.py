"""Columns that stand still while the others are scrolled sideways."""

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import Column, Row, SortKey
from desktop.settings.store import OptionStore
from desktop.views.tables.column_menu import ColumnMenu
from desktop.views.tables.fixed_columns import FixedColumns
from desktop.views.tables.table_view import TableView

KEYS = ("code", "head", "place", "phone", "address", "note")
ROWS = [Row(number, tuple(f"{key} {number}" for key in KEYS)) for number in range(1, 101)]


@pytest.fixture
def store() -> OptionStore:
    return OptionStore(None)


@pytest.fixture
def make_table(qtbot, store):
    def make() -> TableView:
        model = MemoryTableModel([Column(key=key, label=key, width=150) for key in KEYS])
        table = TableView(model, name="household", store=store, fixed=2)
        qtbot.addWidget(table)
        table.resize(620, 400)
        model.show_rows(ROWS)
        with qtbot.waitExposed(table):
            table.show()
        return table

    return make


@pytest.fixture
def table(make_table) -> TableView:
    return make_table()


def fixed(table: TableView) -> FixedColumns:
    return table.findChild(FixedColumns)


def scroll_sideways(table: TableView) -> None:
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())


def test_nothing_lies_over_the_table_before_it_is_scrolled(table) -> None:
    assert fixed(table).isHidden()


def test_the_first_columns_stay_in_sight(table) -> None:
    scroll_sideways(table)
    over = fixed(table)
    assert over.isVisible()
    assert [number for number in range(6) if not over.isColumnHidden(number)] == [0, 1]
    assert over.width() == 300
    assert over.viewport().height() == table.viewport().height()
    table.horizontalScrollBar().setValue(0)
    assert over.isHidden()


def test_rows_move_together(table) -> None:
    scroll_sideways(table)
    table.verticalScrollBar().setValue(40)
    assert fixed(table).rowAt(5) == table.rowAt(5) == 40
    fixed(table).verticalScrollBar().setValue(10)
    assert table.rowAt(5) == 10


def test_a_click_on_a_fixed_column_selects_in_the_table(table, qtbot) -> None:
    scroll_sideways(table)
    over = fixed(table)
    place = over.visualRect(table.rows().index(3, 1)).center()
    qtbot.mouseClick(over.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert list(table.selected_ids()) == [4]
    assert (table.currentIndex().row(), table.currentIndex().column()) == (3, 1)
    assert table.horizontalScrollBar().value() == table.horizontalScrollBar().maximum()
    with qtbot.waitSignal(table.row_activated) as opened:
        qtbot.mouseDClick(over.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [4]


def test_keys_bring_a_column_out_from_under_the_fixed_ones(table, qtbot) -> None:
    table.setCurrentIndex(table.rows().index(0, 5))
    assert fixed(table).isVisible()
    for _ in range(3):
        qtbot.keyClick(table, Qt.Key.Key_Left)
    assert table.currentIndex().column() == 2
    assert table.columnViewportPosition(2) >= fixed(table).reach


def test_a_fixed_header_sorts_and_sizes_the_table(table, qtbot) -> None:
    asked: list[object] = []
    table.rows().sort_requested.connect(asked.append)
    scroll_sideways(table)
    header = fixed(table).horizontalHeader()
    place = QPoint(header.sectionViewportPosition(1) + 20, 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [(SortKey("head"),)]
    header.resizeSection(0, 130)
    assert table.columnWidth(0) == 130
    assert fixed(table).width() == 280


def test_the_selection_survives_a_reload_while_columns_are_fixed(table) -> None:
    scroll_sideways(table)
    table.select_ids([4, 5])
    table.rows().show_rows(ROWS[1:])
    assert list(table.selected_ids()) == [4, 5]


def test_too_many_fixed_columns_leave_room_for_the_others(table) -> None:
    table.fix_columns(6)
    scroll_sideways(table)
    assert list(fixed(table).columns) == [0, 1]
    assert table.fixed_columns == 6


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups offscreen
def test_the_menu_fixes_up_to_a_column_and_it_is_remembered(table, make_table) -> None:
    table.horizontalHeader().moveSection(2, 0)
    menu = ColumnMenu(table, 2)
    texts = [action.text() for action in menu.actions()]
    menu.actions()[texts.index("Cố định đến cột “place”")].trigger()
    scroll_sideways(table)
    assert list(fixed(table).columns) == [2]
    table.save_columns()
    again = make_table()
    scroll_sideways(again)
    assert list(fixed(again).columns) == [2]
    menu = ColumnMenu(again, -1)
    texts = [action.text() for action in menu.actions()]
    menu.actions()[texts.index("Bỏ cố định cột")].trigger()
    assert fixed(again).isHidden()


def test_hidden_columns_do_not_count(table) -> None:
    table.show_column(0, shown=False)
    scroll_sideways(table)
    assert list(fixed(table).columns) == [1, 2]
