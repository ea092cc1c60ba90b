"""A whole household typed at the keyboard: the grid's manners, checks, and what is written."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.domain.list_query import ListQuery
from desktop.models.household_members_rows import MEMBER_FIELDS
from desktop.services.lists import read_list
from tests.views.conftest import TODAY
from tests.views.households.clerk import CONTROL, SHIFT
from tests.views.households.household_form_desk import MOST_KEYS, opened, people, place, texts

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


# The whole way


def test_a_household_of_four_is_typed_with_few_keys(page, clerk, context, capsys):
    clerk.at(page.window())
    clerk.press(Qt.Key.Key_N, CONTROL)
    form = opened(page)
    clerk.at(form)
    assert form.head.line_of("household_code").text() == "HG0004"
    assert form.head.line_of("neighbourhood").text() == "Nà Lung"
    clerk.enter("", "", "Số 12, Nà Lung")
    clerk.type("0912345678")
    clerk.press(Qt.Key.Key_F6)
    clerk.enter("Hà Văn Tư", "05071979", "nam", "", "036079012345", "0123456781", "")
    clerk.enter("Lý Thị Xuân", "6/8/82", "nu", "v", "036182012346", "0123456782", "")
    clerk.enter("Hà Thị Đào", "12-3-2008", "nu", "con", "036308012347", "0123456783", "")
    clerk.enter("Hà Văn Mận", "1951", "na", "bố", "036051012348")
    clerk.type("0123456784")
    clerk.save()

    (home,) = [
        row.values
        for row in read_list(context.database, ListQuery("household"), TODAY)
        if row.values["household_code"] == "HG0004"
    ]
    assert (home["head_name"], home["member_count"]) == ("Hà Văn Tư", 4)
    assert (home["neighbourhood"], home["phone"]) == ("Nà Lung", "0912345678")
    members = people(context, household_code="HG0004")
    assert sorted((row["relation"], row["sex"], row["birth_date"].show()) for row in members) == [
        ("00", "M", "05/07/1979"),
        ("01", "F", "06/08/1982"),
        ("03", "M", "1951"),
        ("08", "F", "12/03/2008"),
    ]
    assert all(row["national_id"] and row["si_number"] for row in members)
    assert page.told[-1].text == "Đã ghi hộ Hà Văn Tư, 4 thành viên."
    assert page.told[-1].action_text == "Hoàn tác"
    assert page.cards["household"].title.name.text() == "Hộ Hà Văn Tư"
    with capsys.disabled():
        sys.stderr.write(f"\nkeys that are no text: {clerk.keys}\n")
    assert clerk.keys <= MOST_KEYS


def test_enter_in_the_empty_row_goes_on_to_the_button(form, clerk, context):
    clerk.enter("Hà Văn Tư")
    for _ in MEMBER_FIELDS[1:]:
        clerk.press(Qt.Key.Key_Tab)
    assert place(form) == (1, "full_name")
    clerk.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is form.save_button
    clerk.press(Qt.Key.Key_Return)
    (row,) = people(context, household_code="HG0004")
    assert (row["full_name"], row["relation"]) == ("Hà Văn Tư", "00")


# The manners of the grid


def test_tab_and_enter_and_back(form, clerk):
    clerk.press(Qt.Key.Key_Tab)
    assert place(form) == (0, "birth_date")
    clerk.type("1979")
    clerk.press(Qt.Key.Key_Backtab, SHIFT)
    assert place(form) == (0, "full_name")
    assert texts(form, 0)["birth_date"] == "1979"
    clerk.press(Qt.Key.Key_Backtab, SHIFT)
    assert form.head.has_focus
    clerk.press(Qt.Key.Key_F6)
    clerk.press(Qt.Key.Key_Down)
    assert place(form) == (1, "full_name")


def test_enter_skips_the_empty_end_of_a_row_tab_does_not(form, clerk):
    clerk.enter("Hà Văn Tư")
    form.grid.go_to(0, "phone")
    clerk.press(Qt.Key.Key_Tab)
    assert place(form) == (0, "hi_card_no")
    form.grid.go_to(0, "phone")
    clerk.press(Qt.Key.Key_Return)
    assert place(form) == (1, "full_name")
    form.grid.go_to(0, "hi_card_no")
    clerk.enter("GD4380123654789")
    form.grid.go_to(0, "phone")
    clerk.press(Qt.Key.Key_Return)
    assert place(form) == (0, "hi_card_no")


def test_f2_changes_a_cell_and_esc_leaves_it_as_it_was(form, clerk):
    clerk.enter("Hà Văn Tư")
    form.grid.go_to(0, "full_name")
    clerk.press(Qt.Key.Key_F2)
    assert isinstance(clerk.focused, QLineEdit)
    clerk.press(Qt.Key.Key_End)
    clerk.type("ờng")
    clerk.press(Qt.Key.Key_Escape)
    assert texts(form, 0)["full_name"] == "Hà Văn Tư"
    assert form.isVisible()
    clerk.press(Qt.Key.Key_F2)
    clerk.press(Qt.Key.Key_End)
    clerk.type("ờng")
    clerk.press(Qt.Key.Key_Down)
    assert texts(form, 0)["full_name"] == "Hà Văn Tường"
    assert place(form) == (1, "full_name")


def test_ctrl_d_fills_down_and_delete_empties(form, clerk):
    clerk.enter("Hà Văn Tư", "1979")
    form.grid.go_to(1, "birth_date")
    clerk.press(Qt.Key.Key_D, CONTROL)
    assert texts(form, 1) == {"birth_date": "1979"}
    clerk.press(Qt.Key.Key_Delete)
    assert texts(form, 1) == {}
    assert len(form.table.rows) == 2
    form.grid.go_to(0, "birth_date")
    clerk.press(Qt.Key.Key_D, CONTROL)
    assert texts(form, 0)["birth_date"] == "1979"


def test_a_new_row_is_taken_out_and_comes_back(form, clerk):
    clerk.enter("Hà Văn Tư")
    form.grid.go_to(1, "full_name")
    clerk.enter("Lý Thị Xuân")
    clerk.press(Qt.Key.Key_Delete, CONTROL)
    assert [row.name for row in form.table.rows] == ["Hà Văn Tư", ""]
    form.message_bar._action.click()
    assert [row.name for row in form.table.rows] == ["Hà Văn Tư", "Lý Thị Xuân", ""]


# Checks


def test_a_wrong_cell_is_told_when_it_is_left(form, clerk):
    clerk.enter("Hà Văn Tư", "32/5/2015")
    assert place(form) == (0, "sex")
    assert form.count_label.text() == "Còn 1 chỗ cần sửa"
    clerk.press(Qt.Key.Key_Left)
    assert "không có trong lịch" in form.cell_message.text()
    tip = form.table.data(form.table.index(0, 1), Qt.ItemDataRole.ToolTipRole)
    assert tip == form.cell_message.text()
    form.grid.go_to(1, "full_name")
    clerk.save()
    assert place(form) == (0, "birth_date")
    clerk.enter("31/5/2015")
    assert form.count_label.text() == ""


@pytest.mark.parametrize("wrong", ["x1", "zz", "hàng xóm"])
def test_an_unknown_relation_must_be_mended(form, clerk, wrong):
    clerk.enter("Hà Văn Tư")
    form.grid.go_to(0, "relation")
    clerk.enter(wrong)
    assert form.table.members.problems() == [(0, "relation")]


def test_what_is_missing_holds_the_form_back(form, clerk, context):
    clerk.save()
    assert "Ghi chủ hộ ở dòng đầu" in form.cell_message.text()
    clerk.enter("Hà Văn Tư")
    form.grid.go_to(0, "relation")
    clerk.enter("con")
    form.grid.go_to(1, "birth_date")
    clerk.enter("1990")
    clerk.save()
    assert form.table.members.problems() == [(0, "relation"), (1, "full_name")]
    assert place(form) == (0, "relation")
    assert len(people(context)) == 5


def test_numbers_and_heads_are_compared_across_rows(form, clerk):
    for name in ("Hà Văn Tư", "Lý Thị Xuân"):
        clerk.enter(name, "", "", "ch", "036079012345")
        form.grid.go_to(1, "full_name")
    assert form.table.members.problems() == [(1, "relation"), (1, "national_id")]
    form.grid.go_to(1, "national_id")
    assert form.cell_message.text().startswith("Số này đã ghi cho Hà Văn Tư ở dòng 1")


def test_a_cccd_fills_in_what_is_empty_and_says_so(form, clerk):
    clerk.enter("Lý Thị Xuân", "", "", "", "036182012346")
    assert texts(form, 0) | {"sex": "Nữ", "birth_date": "1982"} == texts(form, 0)
    assert form.cell_message.text() == "Đã điền theo số CCCD: Nữ, 1982. Sửa lại nếu không đúng."
    form.grid.go_to(0, "sex")
    clerk.enter("nam")
    form.grid.go_to(0, "national_id")
    assert "là của nữ" in form.cell_message.text()
    assert form.table.members.problems() == [], "odd is not wrong"


@pytest.mark.parametrize(
    ("column", "typed", "at", "shown"),
    [
        ("si_number", "GD4380123654789", "hi_card_no", "GD4380123654789"),
        ("si_number", "036182012346", "national_id", "036182012346"),
    ],
)
def test_a_number_of_another_column_goes_there(form, clerk, column, typed, at, shown):
    form.grid.go_to(0, column)
    clerk.enter(typed)
    found = texts(form, 0)
    assert found[at] == shown
    assert column not in found


def test_a_row_typed_twice_is_told_but_may_be_two_people(form, clerk):
    for name in ("Hà Văn Tư", "ha van tu"):
        clerk.enter(name, "1979")
        form.grid.go_to(1, "full_name")
    assert form.cell_message.text().startswith("Giống Hà Văn Tư ở dòng 1")
    assert form.table.members.problems() == []


# Fits


@pytest.mark.parametrize("size", [(1366, 698), (1093, 558), (1024, 540)])
def test_the_form_fits_and_shows_every_column(make_page, context, size):
    page = make_page(context, *size)
    page.window().resize(*size)
    page.add()
    form = opened(page)
    assert form.width() <= size[0]
    assert form.height() <= size[1]
    assert not form.grid.horizontalScrollBar().isVisible()
    header = form.grid.horizontalHeader()
    for number, column in enumerate(form.table.columns):
        assert header.sectionSize(number) >= header.fontMetrics().horizontalAdvance(column.label)
