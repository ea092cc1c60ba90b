"""The list of every page: chips, filters, order, counts, refresh, and what stands for nothing."""

import copy

import pytest
from PySide6.QtCore import Qt

from desktop.domain.changes import Changes
from desktop.domain.list_query import Filter, ListQuery, Operator
from desktop.domain.messages import Filled
from desktop.domain.periods import Period
from desktop.models.table_rows import SortKey
from desktop.services import records
from desktop.views.households.household_lists import HOUSEHOLDS, PERSONS
from desktop.views.records.filter_dialog import WORDS, FilterDialog
from desktop.views.records.record_list import RecordList
from desktop.views.theme.language import speak
from desktop.views.theme.tokens import px
from tests.views.records.office_fixtures import WHO, context_of, save

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ROOM_BESIDE = {"household_code": 16, "hi_status": 32}
"""Pixels that a cell keeps around its text; a pill keeps more."""


@pytest.fixture
def shown(qtbot, context) -> RecordList:
    made = RecordList(HOUSEHOLDS, context, [])
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.arrive()
    return made


def column(shown: RecordList, key: str) -> list[str]:
    place = shown.model.column_of(key)
    return [shown.model.text_at(row, place) for row in range(shown.model.rowCount())]


def chips(shown: RecordList) -> list[str]:
    return [button.text() for button in shown.filters._chips._buttons.values()]


def test_the_list_opens_in_its_usual_order_with_counts(shown):
    assert column(shown, "household_code") == ["HG0001", "HG0002", "HG0003"]
    assert chips(shown) == ["Tất cả 3", "Sắp hết hạn 1", "Quá hạn 1", "Có người không có thẻ 2"]
    assert shown.status_text == "3 hộ"


def test_nothing_is_read_before_the_list_is_seen(qtbot, database, held, notifier):
    made = RecordList(HOUSEHOLDS, context_of(database, held, notifier), [])
    qtbot.addWidget(made)
    assert held.held == []


def test_a_chip_filters_and_the_status_says_so(shown):
    shown.filters._chips._buttons["expired"].click()
    assert column(shown, "head_name") == ["Lý Thị Phượng"]
    assert shown.status_text == "1 hộ đang lọc / 3 hộ"
    shown.table.select_ids(shown.model.ids_of([range(1)]))
    assert shown.status_text == "1 hộ đang lọc / 3 hộ · Đã chọn 1"


def test_a_header_sorts_in_sql(shown):
    shown.model.sort_by((SortKey("head_name", descending=True),))
    assert column(shown, "head_name") == ["Ma Hữu Sỹ", "Lý Thị Phượng", "Triệu Đức Đạt"]


def test_filters_are_shown_and_dropped_one_by_one(shown):
    place = Filter("neighbourhood", Operator.EQUALS, "Nà Lung")
    shown.show_query(ListQuery("household", (place,), chip="all", words="phượng"))
    assert column(shown, "household_code") == ["HG0002"]
    assert shown.filters.active_texts == ["Thôn/tổ: Nà Lung", "Có chữ “phượng”"]
    assert "Tất cả 1" in chips(shown)
    shown.filters._removers[1].click()
    assert sorted(column(shown, "household_code")) == ["HG0002", "HG0003"]
    shown.filters.clear_button.click()
    assert shown.filters.active_texts == []
    assert shown.model.rowCount() == 3


def lit(shown: RecordList) -> str:
    return shown.filters._chips.current


def test_no_chip_is_lit_while_given_rows_are_shown(shown):
    shown.filters._chips._buttons["expiring"].click()
    assert lit(shown) == "expiring"
    two = (shown.model.id_at(0), shown.model.id_at(0) + 1)
    shown.show_query(ListQuery("household", ids=two, ids_name="Tháng 3"))
    assert lit(shown) == ""
    assert shown.filters.active_texts == ["Tháng 3 2"]
    assert chips(shown)[0] == "Tất cả 3"
    shown.filters._on_numbers()
    assert shown.filters.active_texts == ["Tháng 3 2"]
    shown.filters._chips._buttons["all"].click()
    assert (lit(shown), shown.filters.active_texts) == ("all", [])
    assert shown.model.rowCount() == 3


def test_given_rows_are_named_in_the_language_of_the_window(qapp, shown):
    period = Filled("reports", *Period.parse("2026-11").title_parts())
    name = Filled(
        "reports",
        "{name}, {part}, {period}",
        {"name": "A", "part": ("Nà Va", "B"), "period": period},
    )
    assert name == copy.deepcopy(name) == "A, Nà Va, B, tháng 11 năm 2026"
    query = ListQuery("household", ids=(shown.model.id_at(0),), ids_name=name)
    speak(qapp, "en")
    shown.show_query(query)
    said = shown.filters.active_texts
    speak(qapp, "vi")
    assert said == ["A, Nà Va, B, month 11 of 2026 1"]


def test_a_chip_together_with_given_rows_is_told_beside_them(shown):
    every = tuple(shown.model.ids_of([range(3)]))
    shown.show_query(ListQuery("household", ids=every, ids_name="Tháng 3", chip="expired"))
    assert lit(shown) == ""
    assert shown.filters.active_texts == ["Quá hạn", "Tháng 3 1"]
    shown.filters._removers[1].click()
    assert (lit(shown), shown.model.rowCount()) == ("expired", 1)


def test_a_named_list_stands_for_itself_with_its_count(qtbot, context):
    made = RecordList(PERSONS, context, [])
    qtbot.addWidget(made)
    made.arrive()
    made.show_query(ListQuery("person", chip="insured"))
    assert lit(made) == ""
    assert made.filters.active_texts == ["Có thẻ BHYT còn hạn 2"]
    assert chips(made)[0] == "Tất cả 5"
    made.filters._removers[0].click()
    assert (lit(made), made.model.rowCount()) == ("all", 5)


def test_no_row_says_how_many_there_would_be(shown):
    shown.show_query(ListQuery("household", words="không có ai"))
    assert shown._place.currentWidget() is shown.nothing_found
    assert shown._all_button.accessibleName() == "Xem tất cả 3 hộ"
    shown._all_button.click()
    assert shown._place.currentWidget() is shown.table
    assert shown.model.rowCount() == 3


def test_an_empty_office_says_what_to_do(qtbot, empty_context):
    made = RecordList(HOUSEHOLDS, empty_context, [])
    qtbot.addWidget(made)
    made.arrive()
    assert made.is_empty
    assert made._stack.currentWidget() is made.empty
    save(empty_context.database, "household", head_name="Ma Hữu Sỹ")
    made.refresh()
    assert made._stack.currentWidget() is not made.empty


def test_changes_are_read_at_once_when_seen_and_later_when_not(shown, database):
    saved = save(database, "household", household_code="HG0004", head_name="Hà Văn Tư")
    news = Changes(frozenset({("household", saved)}))
    shown.hide()
    shown.take_changes(news)
    assert shown.model.rowCount() == 3
    shown.show()
    shown.arrive()
    assert shown.model.rowCount() == 4
    records.delete(database, "household", saved, who=WHO)
    shown.take_changes(Changes(frozenset({("event", 1)})))
    assert shown.model.rowCount() == 4
    shown.take_changes(news)
    assert shown.model.rowCount() == 3


def test_the_selection_stays_with_its_records(shown, database):
    chosen = shown.model.ids_of([range(1, 3)])
    shown.table.select_ids(chosen)
    save(database, "household", household_code="HG0000", head_name="Hà Văn Tư")
    shown.refresh()
    assert list(shown.table.selected_ids()) == list(chosen)
    assert column(shown, "household_code")[0] == "HG0000"


def test_a_record_outside_the_filter_is_told(shown, database, qtbot):
    shown.filters._chips._buttons["expired"].click()
    saved = save(database, "household", household_code="HG0009", head_name="Hà Văn Tư")
    shown.select_new(saved)
    with qtbot.waitSignal(shown.not_held, timeout=1000) as told:
        shown.refresh()
    assert told.args == [saved]


def test_the_columns_shown_are_those_exported(shown):
    before = shown.shown_columns
    shown.table.show_column(shown.model.column_of("phone"), shown=True)
    assert set(shown.shown_columns) - set(before) == {"phone"}


def test_ten_digits_and_the_longest_state_fit_their_columns(qtbot, context):
    made = RecordList(PERSONS, context, [])
    qtbot.addWidget(made)
    made.arrive()
    metrics = made.table.fontMetrics()
    for key, text in (("household_code", "0264700999"), ("hi_status", "Hết hạn hôm nay")):
        width = made.table.columnWidth(made.model.column_of(key))
        assert width >= metrics.horizontalAdvance(text) + px(ROOM_BESIDE[key]), key


# The dialog "Thêm bộ lọc"


@pytest.fixture
def dialog(shown) -> FilterDialog:
    shown.ask_filter()
    return shown.findChildren(FilterDialog)[-1]


def test_a_neighbourhood_is_chosen_from_the_known_ones(shown, dialog, hands):
    dialog.choose_field("neighbourhood")
    hands.type(dialog.values[0].editor.lineEdit(), "na lung")
    dialog.take()
    assert shown.filters.active_texts == ["Thôn/tổ: Nà Lung"]
    assert shown.model.rowCount() == 2


def test_a_filter_is_made_by_typing_only(qtbot, shown, dialog, hands):
    dialog.field_choice.setFocus()
    hands.type(dialog.field_choice.lineEdit(), "thon")
    qtbot.waitUntil(dialog.values[0].editor.isVisible)
    hands.press(dialog.field_choice, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.condition_choice
    hands.press(dialog.condition_choice, Qt.Key.Key_Tab)
    value = dialog.values[0].editor
    assert dialog.focusWidget() is value
    hands.type(value.lineEdit(), "na lung")
    hands.press(value.lineEdit(), Qt.Key.Key_Return)
    assert shown.filters.active_texts == ["Thôn/tổ: Nà Lung"]


def test_both_ends_of_a_range_come_before_the_buttons(qtbot, dialog, hands):
    dialog.choose_field("phone")
    dialog.choose_field("hi_valid_to")
    qtbot.waitUntil(dialog.values[1].editor.isVisible)
    dialog.condition_choice.setFocus()
    for each in dialog.values:
        hands.press(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is each.editor


def test_a_class_is_chosen_from_its_table(shown, dialog, hands):
    dialog.choose_field("household_class")
    hands.type(dialog.values[0].editor.lineEdit(), "can ngheo")
    dialog.take()
    assert shown.query.filters == (Filter("household_class", Operator.EQUALS, "near_poor"),)


def test_enter_filters_from_anywhere_once_a_value_is_given(shown, dialog, hands):
    assert dialog.field_choice.lineEdit().selectedText() == dialog.field_choice.currentText()
    assert dialog.field_choice.itemText(0)
    dialog.choose_field("head_name")
    assert dialog.condition_choice.currentText() == "có chứa"
    hands.type(dialog.values[0].editor, "dat")
    dialog.field_choice.setFocus()
    hands.press(dialog.field_choice, Qt.Key.Key_Return)
    assert shown.filters.active_texts == ["Chủ hộ: Dat"]


def test_a_range_of_dates(shown, dialog, hands):
    dialog.choose_field("hi_valid_to")
    first, last = dialog.values
    hands.type(first.editor, "1/11/2026")
    hands.type(last.editor, "20/11/26")
    dialog.take()
    assert column(shown, "household_code") == ["HG0002"]


def test_a_wrong_value_keeps_the_dialog(shown, dialog, hands):
    dialog.choose_field("hi_valid_to")
    hands.type(dialog.values[0].editor, "31/02/2026")
    dialog.take()
    assert dialog.values[0].has_problem
    assert shown.query.filters == ()


def test_no_value_is_not_a_filter(shown, dialog):
    dialog.choose_field("phone")
    dialog.take()
    assert dialog.message.text() == "Nhập giá trị để lọc."
    dialog.choose_condition(dialog._conditions[1])
    dialog.take()
    assert shown.filters.active_texts == ["Số điện thoại: còn trống"]


def test_words_are_looked_for_in_every_column(shown, dialog, hands):
    dialog.choose_field(WORDS)
    hands.type(dialog.values[0].editor, "dat trieu")
    dialog.take()
    assert column(shown, "household_code") == ["HG0003"]


def test_typing_a_field_with_unikey_is_left_alone(dialog, hands):
    line = dialog.field_choice.lineEdit()
    line.clear()
    hands.type(line, "die<ệ")
    assert line.text() == "diệ"
    hands.type(line, "n h")
    assert line.text() == "diện h"
    assert dialog._key == "household_class"


@pytest.mark.parametrize("definition", [HOUSEHOLDS, PERSONS])
def test_every_field_offers_an_editor(qtbot, context, definition):
    made = RecordList(definition, context, [])
    qtbot.addWidget(made)
    made.arrive()
    made.ask_filter()
    dialog = made.findChildren(FilterDialog)[-1]
    for value, _ in dialog._field_words():
        dialog.choose_field(str(value))
        assert dialog.values, value
