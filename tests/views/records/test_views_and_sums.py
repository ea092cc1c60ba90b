"""Saved views, sums of the selection, the filter by a cell, and what no row says."""

import datetime

import pytest
from PySide6.QtCore import Qt

from desktop.domain.dates import PartialDate
from desktop.domain.list_query import Filter, ListQuery, Operator, SortBy
from desktop.models.table_rows import SortKey
from desktop.views.collectors.collectors_page import CollectorsPage
from desktop.views.events.events_page import EventsPage
from desktop.views.households.household_lists import HOUSEHOLDS, PERSONS
from desktop.views.records.record_list import RecordList
from desktop.views.records.saved_views import SavedView, SavedViews
from desktop.views.records.view_choice import NameDialog, ViewButton
from desktop.views.tables.column_state import ColumnState
from desktop.views.widgets.confirm_dialog import ConfirmDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
PLACE = Filter("neighbourhood", Operator.EQUALS, "Nà Lung")


@pytest.fixture
def make_list(qtbot, context):
    def make(definition=HOUSEHOLDS) -> RecordList:
        made = RecordList(definition, context, [])
        qtbot.addWidget(made)
        made.resize(900, 500)
        made.show()
        made.arrive()
        return made

    return make


@pytest.fixture
def shown(make_list) -> RecordList:
    return make_list()


@pytest.fixture
def button(qtbot, shown) -> ViewButton:
    made = ViewButton(shown)
    qtbot.addWidget(made)
    return made


def texts(button: ViewButton) -> list[str]:
    return [action.text() for action in button.make_menu().actions() if action.text()]


def column(shown: RecordList, key: str) -> list[str]:
    place = shown.model.column_of(key)
    return [shown.model.text_at(row, place) for row in range(shown.model.rowCount())]


# Views


def test_a_view_keeps_columns_filters_chip_words_and_order(shown, button) -> None:
    sort = (SortBy("head_name", descending=True), SortBy("household_code"))
    query = ListQuery("household", (PLACE,), sort, "all", "trieu")
    shown.show_query(query)
    shown.table.show_column(shown.model.column_of("phone"), shown=True)
    shown.table.fix_columns(1)
    button.save_as("Thôn Nà Lung")
    assert shown.status_text.startswith("Góc nhìn: Thôn Nà Lung · 1 hộ đang lọc")
    button.choose_usual()
    assert shown.query == HOUSEHOLDS.usual_query
    button.choose("Thôn Nà Lung")
    assert shown.query == query
    assert shown.model.sort_keys == (
        SortKey("head_name", descending=True),
        SortKey("household_code"),
    )
    assert "phone" in shown.shown_columns
    assert shown.table.fixed_columns == 1


def test_the_usual_view_comes_first_with_the_columns_it_had(shown, button) -> None:
    shown.table.show_column(shown.model.column_of("phone"), shown=True)
    button.save_as("Có số điện thoại")
    button.choose_usual()
    shown.table.show_column(shown.model.column_of("phone"), shown=False)
    button.choose("Có số điện thoại")
    assert "phone" in shown.shown_columns
    button.choose_usual()
    assert "phone" not in shown.shown_columns
    assert texts(button)[:2] == ["Góc nhìn thường dùng", "Có số điện thoại"]


def test_views_come_back_after_a_restart_but_filters_do_not(shown, button, make_list) -> None:
    shown.show_query(ListQuery("household", (PLACE,), chip="all"))
    button.save_as("Nà Lung")
    shown.table.save_columns()
    again = make_list()
    assert again.query == HOUSEHOLDS.usual_query
    assert again.views.names == ["Nà Lung"]
    ViewButton(again).choose("Nà Lung")
    assert sorted(column(again, "household_code")) == ["HG0002", "HG0003"]


def test_a_name_is_asked_and_a_taken_one_is_asked_twice(shown, button, hands) -> None:
    button.ask_name()
    dialog = shown.findChild(NameDialog)
    hands.press(dialog, Qt.Key.Key_Return)
    assert dialog.message.text() == "Ghi tên cho góc nhìn này."
    hands.type(dialog.line, "Sắp hết hạn")
    hands.press(dialog.line, Qt.Key.Key_Return)
    assert button.current == "Sắp hết hạn"
    button.ask_name()
    dialog = shown.findChildren(NameDialog)[-1]
    hands.type(dialog.line, "sắp hết HẠN")
    dialog.take()
    assert dialog.accept_button.text() == "Ghi đè"
    dialog.take()
    assert shown.views.names == ["Sắp hết hạn"]


def test_a_view_is_renamed_and_deleted(shown, button) -> None:
    button.save_as("Một")
    button.rename("Hai")
    assert (button.current, shown.views.names) == ("Hai", ["Hai"])
    button.ask_delete()
    shown.findChild(ConfirmDialog).accept()
    assert (button.current, shown.views.names) == ("", [])


def test_values_of_every_kind_survive(context) -> None:
    values = (
        None,
        "Nà Lung",
        12,
        datetime.date(2026, 7, 6),
        PartialDate(1967),
        PartialDate(1967, 5),
    )
    filters = tuple(Filter("note", Operator.EQUALS, value) for value in values)
    view = SavedView(
        "x", ListQuery("person", filters, chip="all"), (ColumnState("note", 90, shown=True),), 3
    )
    SavedViews("person", context.settings).keep(view)
    assert SavedViews("person", context.settings).find("x") == view


@pytest.mark.parametrize(
    "text", ["", "{", "null", "5", '["x"]', '[{"name": "x"}]', '[{"name": 1, "columns": 2}]']
)
def test_a_broken_memory_holds_no_view(context, text: str) -> None:
    context.settings.keep_text("views/household", text)
    assert SavedViews("household", context.settings).names == []


def test_a_field_that_is_no_more_is_left_out(context, shown) -> None:
    context.settings.keep_text(
        "views/household",
        '[{"name": "cũ", "columns": [["gone", 90, true], ["head_name", 90, true]], "fixed": 1,'
        ' "filters": [["gone", "=", "plain", 1], ["head_name", "=", "plain", "Sỹ"]],'
        ' "sort": [["gone", true]], "chip": "gone", "words": ""}]',
    )
    shown.views = SavedViews("household", context.settings)
    ViewButton(shown).choose("cũ")
    assert column(shown, "head_name") == ["Ma Hữu Sỹ"]
    assert shown.query.chip == "all"


# Sums


def select(shown: RecordList, count: int) -> None:
    shown.table.select_ids(shown.model.ids_of([range(count)]))
    shown.sums.read()


def test_selected_rows_are_added_up(shown) -> None:
    select(shown, 2)
    assert shown.status_text == "3 hộ · Đã chọn 2 · Số người: 4 · Có thẻ: 2"
    shown.table.show_column(shown.model.column_of("insured_count"), shown=False)
    select(shown, 3)
    assert shown.status_text == "3 hộ · Đã chọn 3 · Số người: 4"


def test_one_row_and_lists_without_numbers_have_no_sums(shown, make_list) -> None:
    select(shown, 1)
    assert shown.status_text == "3 hộ · Đã chọn 1"
    persons = make_list(PERSONS)
    select(persons, 2)
    assert persons.status_text.endswith("Đã chọn 2")


def test_an_older_sum_is_dropped(shown, context) -> None:
    select(shown, 2)
    shown.table.select_ids(shown.model.ids_of([range(3)]))
    assert "Số người" not in shown.status_text


def test_amounts_are_added_up_as_money(qtbot, context) -> None:
    page = EventsPage(context)
    qtbot.addWidget(page)
    page.arrive()
    events = page.current_list
    events.table.show_column(events.model.column_of("cost"), shown=True)
    select(events, 3)
    assert "Kinh phí: 0 đ" in events.status_text


# Filter by a cell


@pytest.mark.parametrize(
    ("row", "key", "expected"),
    [
        (1, "neighbourhood", ["HG0002", "HG0003"]),
        (0, "head_name", ["HG0001"]),
        (0, "member_count", ["HG0001"]),
        (0, "hi_valid_to", ["HG0001"]),
        (2, "phone", ["HG0001", "HG0002", "HG0003"]),
    ],
)
def test_only_rows_like_the_cell(shown, row: int, key: str, expected: list[str]) -> None:
    shown.table.setCurrentIndex(shown.model.index(row, shown.model.column_of(key)))
    shown.cell_filter.apply()
    assert len(shown.filters.active_texts) == 1
    assert sorted(column(shown, "household_code")) == expected


def test_the_state_of_a_card_is_no_filter(shown) -> None:
    shown.table.setCurrentIndex(shown.model.index(0, shown.model.column_of("hi_status")))
    assert shown.cell_filter.field is None


# No row


def test_words_under_a_filter_can_be_looked_for_everywhere(shown) -> None:
    shown.show_query(ListQuery("household", (PLACE,), chip="all", words="ma hữu"))
    assert shown._all_button.accessibleName() == "Tìm trong tất cả 3 hộ"
    shown._all_button.click()
    assert column(shown, "head_name") == ["Ma Hữu Sỹ"]
    assert shown.query.words == "ma hữu"


# The menu of rows


def menu_texts(page) -> dict[str, bool]:
    menu = page.actions_bar.make_menu(page.current_list)
    return {each.text(): each.isEnabled() for each in menu.actions() if each.text()}


def test_the_menu_of_rows_tells_its_keys(qtbot, context) -> None:
    page = CollectorsPage(context)
    qtbot.addWidget(page)
    page.arrive()
    found = menu_texts(page)
    for words in ("Mở\tEnter", "Sửa hàng loạt…", "Sắp xếp…", "Sao chép kèm tiêu đề\tCtrl+C"):
        assert found[words]
    assert found["Dán các dòng từ Excel\tCtrl+V"]
    page.current_list.table.setCurrentIndex(page.current_list.model.index(0, 0))
    assert "Chỉ xem: Đỗ Thị Hiền" in menu_texts(page)


def test_selected_rows_alone_are_exported(qtbot, context, monkeypatch) -> None:
    page = CollectorsPage(context)
    qtbot.addWidget(page)
    page.arrive()
    asked: list[object] = []
    monkeypatch.setattr(page.exporter, "ask", lambda *parts: asked.append(parts))
    page.current_list.table.select_ids(page.current_list.model.ids_of([range(1)]))
    page.actions_bar.export_selected_asked.emit()
    ((query, columns),) = asked
    assert query.ids == tuple(page.current_list.table.selected_ids())
    assert columns == page.current_list.shown_columns
