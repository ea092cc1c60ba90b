from array import array

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.paged_table_model import PagedTableModel
from desktop.models.table_rows import CellForm, CellStyle, Column, Row, SortKey, Tone
from desktop.views.tables.column_keeper import SAVE_AFTER
from desktop.views.tables.column_menu import ColumnButton, ColumnMenu
from desktop.views.tables.column_state import ColumnState, from_text
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import tokens

COLUMNS = (
    Column(key="code", label="Mã hộ", width=90),
    Column(key="head", label="Chủ hộ", width=180),
    Column(key="money", label="Số tiền", width=120, align_right=True),
    Column(key="note", label="Ghi chú", shown=False, sortable=False),
)
PILL = CellStyle(Tone.ERROR, CellForm.PILL)


class Households:
    def __init__(self) -> None:
        self.ids = array("q", range(1, 2001))

    def open(self, query: object) -> "array[int]":
        return array("q", self.ids)

    def page(self, ids) -> list[Row]:
        return [
            Row(number, (f"HG{number:04}", f"Ma\tHữu {number}", f"{number} đ", ""), {0: PILL})
            for number in ids
        ]


class MemoryStore:
    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def text(self, key: str) -> str:
        return self.kept.get(key, "")

    def keep_text(self, key: str, text: str) -> None:
        self.kept[key] = text


@pytest.fixture
def source() -> Households:
    return Households()


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def make_table(qtbot, runner, source, store):
    kept: list[object] = []

    def make() -> TableView:
        model = PagedTableModel(COLUMNS, source, runner)
        table = TableView(model, name="households", store=store, accessible_name="Danh sách hộ")
        kept.append(table)
        qtbot.addWidget(table)
        table.resize(640, 400)
        model.open("all")
        with qtbot.waitExposed(table):
            table.show()
        return table

    return make


@pytest.fixture
def table(make_table) -> TableView:
    return make_table()


def click_header(qtbot, table: TableView, column: int, *, shift: bool = False) -> None:
    modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    place = QPoint(table.columnViewportPosition(column) + 20, 10)
    qtbot.mouseClick(
        table.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, modifiers, place
    )


def test_rows_are_fixed_and_hidden_columns_stay_hidden(table) -> None:
    assert table.rowHeight(0) == 30
    assert table.isColumnHidden(3)
    assert table.columnWidth(1) == 180


def test_headers_are_never_narrower_than_their_words(make_table, store) -> None:
    store.kept["columns/households"] = '[{"key": "head", "width": 40, "shown": true}]'
    table = make_table()
    header = table.horizontalHeader()
    assert table.columnWidth(1) >= header.fontMetrics().horizontalAdvance("Chủ hộ") + 16


def test_clicks_on_headers_sort_and_shift_adds_further_keys(table, qtbot) -> None:
    asked: list[object] = []
    table.rows().sort_requested.connect(asked.append)
    click_header(qtbot, table, 1)
    click_header(qtbot, table, 1)
    click_header(qtbot, table, 2, shift=True)
    click_header(qtbot, table, 0, shift=True)
    assert asked == [
        (SortKey("head"),),
        (SortKey("head", descending=True),),
        (SortKey("head", descending=True), SortKey("money")),
        (SortKey("head", descending=True), SortKey("money"), SortKey("code")),
    ]
    assert list(table.selected_ids()) == []


def test_a_column_that_cannot_sort_does_not(table, qtbot) -> None:
    table.show_column(3, shown=True)
    click_header(qtbot, table, 3)
    assert table.rows().sort_keys == ()


def test_selection_speaks_in_ids(table, qtbot) -> None:
    with qtbot.waitSignal(table.selection_changed) as changed:
        table.select_ids([3, 700, 4], current=700)
    assert list(changed.args[0]) == [3, 4, 700]
    assert table.current_id() == 700


def test_selection_current_row_and_place_survive_a_reload(table, source) -> None:
    table.select_ids([700, 701, 5], current=700)
    place = table.verticalScrollBar().value()
    changes: list[object] = []
    table.selection_changed.connect(changes.append)
    table.rows().reload()
    assert list(table.selected_ids()) == [5, 700, 701]
    assert (table.current_id(), table.verticalScrollBar().value()) == (700, place)
    assert changes == []
    source.ids = array("q", [701, 9, 5])
    table.rows().reload()
    assert list(table.selected_ids()) == [701, 5]
    assert len(changes) == 1


def test_selecting_all_rows_is_one_range(table) -> None:
    table.selectAll()
    assert len(table.selected_ids()) == 2000


def test_painting_after_selecting_all_does_not_ask_row_by_row(table, monkeypatch) -> None:
    table.selectAll()
    asked: list[int] = []
    flags = type(table.rows()).flags
    monkeypatch.setattr(
        type(table.rows()), "flags", lambda model, index: asked.append(1) or flags(model, index)
    )
    table.grab()
    assert len(asked) < 500


def test_enter_and_double_click_open_a_row(table, qtbot) -> None:
    table.select_ids([2])
    with qtbot.waitSignal(table.row_activated) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [2]
    place = table.visualRect(table.rows().index(3, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(table.row_activated) as opened:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [4]


def test_copy_brings_headers_shown_columns_and_no_stray_tabs(table, qtbot) -> None:
    table.horizontalHeader().moveSection(2, 0)
    table.select_ids([1, 1500])
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().split("\n") == [
        "Số tiền\tMã hộ\tChủ hộ",
        "1 đ\tHG0001\tMa Hữu 1",
        "1500 đ\tHG1500\tMa Hữu 1500",
    ]


def test_letters_do_not_make_the_table_read_every_row(table, source, hands) -> None:
    asked: list[int] = []
    page = source.page
    source.page = lambda ids: asked.append(len(ids)) or page(ids)
    hands.type(table, "x")
    assert asked == []


def test_columns_are_remembered(make_table, store, qtbot) -> None:
    table = make_table()
    table.horizontalHeader().moveSection(2, 0)
    table.setColumnWidth(1, 222)
    table.show_column(3, shown=True)
    qtbot.waitUntil(lambda: "columns/households" in store.kept, timeout=10 * SAVE_AFTER)
    again = make_table()
    assert again.column_states() == table.column_states()
    assert again.columnWidth(1) == 222
    assert not again.isColumnHidden(3)
    assert again.horizontalHeader().logicalIndex(0) == 2


@pytest.mark.parametrize("text", ["", "{", "[1]", '[{"key": "code"}]', "null", "[]x"])
def test_a_broken_memory_gives_the_usual_columns(text) -> None:
    assert from_text(text, COLUMNS) is None


def test_memory_of_other_columns_is_fitted() -> None:
    text = '[{"key": "old", "width": 9, "shown": true}, {"key": "head", "width": 9999, "shown": 1}]'
    states = from_text(text, COLUMNS)
    assert states is not None
    assert [state.key for state in states] == ["head", "code", "money", "note"]
    assert states[0] == ColumnState("head", 1200, shown=True)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups offscreen
def test_column_menu_shows_and_hides_but_keeps_one(table, qtbot) -> None:
    button = ColumnButton(table)
    qtbot.addWidget(button)
    button.click()
    menu = table.findChild(ColumnMenu)
    boxes = [action for action in menu.actions() if action.isCheckable()]
    assert [action.isChecked() for action in boxes] == [True, True, True, False]
    boxes[0].trigger()
    boxes[1].trigger()
    assert table.isColumnHidden(0)
    assert menu.isVisible()
    assert not boxes[2].isEnabled()
    menu.actions()[-1].trigger()
    assert [state.shown for state in table.column_states()] == [True, True, True, False]


def test_selected_row_carries_the_bar_and_the_tint(table) -> None:
    table.select_ids([2])
    image = table.viewport().grab().toImage()
    middle = table.rowViewportPosition(1) + 15
    assert image.pixelColor(1, middle).name().upper() == tokens().primary
    assert image.pixelColor(image.width() - 30, middle).name().upper() == tokens().selected
    assert image.pixelColor(200, 29).name().upper() == tokens().line


def test_f2_edits_and_enter_goes_down(qtbot, hands) -> None:
    model = MemoryTableModel([Column(key=key, label=key, editable=True) for key in "ab"])
    model.show_rows([Row(1, ("x", "y")), Row(2, ("", ""))])
    table = TableView(model)
    qtbot.addWidget(table)
    table.show()
    edits: list[tuple[object, ...]] = []
    model.cell_edited.connect(lambda *parts: edits.append(parts))
    table.setCurrentIndex(model.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    editor.selectAll()
    hands.type(editor, "Bình")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert edits == [(1, "a", "Bình")]
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 0)


def test_shift_f10_asks_for_the_menu_as_the_menu_key_does(table, qtbot) -> None:
    asked: list[object] = []
    table.customContextMenuRequested.connect(asked.append)
    table.select_ids((3,), 3)
    qtbot.keyClick(table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert asked == [table.visualRect(table.currentIndex()).bottomLeft()]
