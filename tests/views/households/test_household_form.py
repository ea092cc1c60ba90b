"""A whole household typed at the keyboard: the grid's manners, checks, and what is written."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.domain.errors import DatabaseUnusable
from desktop.domain.list_query import ListQuery
from desktop.models.household_members_rows import MEMBER_FIELDS, Leave
from desktop.services import household_form
from desktop.services.lists import read_list
from desktop.settings.options import LAST_NEIGHBOURHOOD
from desktop.views.households.household_form import HouseholdFormDialog
from desktop.views.households.household_form_removal import RemovalDialog
from desktop.views.records.duplicates_dialog import DuplicatesDialog
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.views.conftest import TODAY
from tests.views.forms.test_unikey import NGUYEN
from tests.views.households.clerk import CONTROL, SHIFT, Clerk
from tests.views.records.office_fixtures import context_of, save

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MOST_KEYS = 32
"""Keys that are no text, for a household of four from the list to the saved row (ux.md 5.1)."""


@pytest.fixture
def clerk(qtbot) -> Clerk:
    return Clerk(qtbot)


@pytest.fixture
def page(make_page, context):
    context.settings.keep_text(LAST_NEIGHBOURHOOD, "Nà Lung")
    return make_page(context)


def opened(page, kind=HouseholdFormDialog):
    return [each for each in page.findChildren(kind) if each.isVisible()][-1]


@pytest.fixture
def form(page, clerk) -> HouseholdFormDialog:
    """The form of a new household, the grid's first cell waiting."""
    page.add()
    dialog = opened(page)
    clerk.at(dialog)
    clerk.press(Qt.Key.Key_F6)
    return dialog


@pytest.fixture
def family(page, clerk) -> HouseholdFormDialog:
    """The form of a stored household of three."""
    page.edit_selected()
    dialog = opened(page)
    clerk.at(dialog)
    return dialog


def texts(form: HouseholdFormDialog, row: int) -> dict[str, str]:
    cells = form.table.rows[row].cells
    return {key: cell.text for key, cell in cells.items() if cell.text}


def place(form: HouseholdFormDialog) -> tuple[int, str]:
    return form.grid.place


def people(context, **where) -> list[dict[str, object]]:
    rows = [row.values for row in read_list(context.database, ListQuery("person"), TODAY)]
    return [row for row in rows if all(row[key] == value for key, value in where.items())]


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


# Typing under UniKey


@pytest.mark.parametrize("keys", NGUYEN)
def test_vietnamese_words_come_out_whole_from_the_first_key(form, clerk, keys):
    clerk.enter(keys + " Văn Tư")
    assert texts(form, 0)["full_name"] == "Nguyễn Văn Tư"


@pytest.mark.parametrize(("keys", "wanted"), [("vo<ơ<ợ", "Vợ"), ("vo<ọ<ợ", "Vợ"), ("bô<ố", "Bố")])
def test_the_relation_is_taken_from_what_is_offered(form, clerk, keys, wanted):
    form.grid.go_to(0, "relation")
    clerk.type(keys)
    line = clerk.focused
    assert isinstance(line, QLineEdit)
    assert line.completer() is None, "no completion inside the line"
    clerk.press(Qt.Key.Key_Return)
    assert texts(form, 0)["relation"] == wanted


@pytest.mark.parametrize(
    ("typed", "downs", "wanted"),
    [("c", 0, "Chủ hộ"), ("c", 2, "Chị"), ("con d", 0, "Con dâu"), ("con gái", 0, "Con")],
)
def test_arrows_choose_among_the_offers(form, clerk, typed, downs, wanted):
    form.grid.go_to(0, "relation")
    clerk.type(typed)
    for _ in range(downs):
        clerk.press(Qt.Key.Key_Down)
    clerk.press(Qt.Key.Key_Tab)
    assert texts(form, 0)["relation"] == wanted


def test_ctrl_enter_takes_what_is_marked(form, clerk, context):
    clerk.enter("hà văn tư", "1979")
    clerk.type("n")
    clerk.save()
    (row,) = people(context, household_code="HG0004")
    assert (row["full_name"], row["sex"]) == ("Hà Văn Tư", "M")


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [("TE<É38", "TE38"), ("DN4790123456789", "DN4790123456789"), ("te1", "TE1"), ("CA<Ạ", "CA5")],
)
def test_card_numbers_come_out_as_typed(form, clerk, keys, wanted):
    form.grid.go_to(0, "hi_card_no")
    clerk.type(keys)
    line = clerk.focused
    assert isinstance(line, QLineEdit)
    wanted = {"TE38": "TE138"}.get(wanted, wanted)
    assert line.text() == wanted


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


# Excel


def paste(clerk: Clerk, text: str) -> None:
    QApplication.clipboard().setText(text)
    clerk.press(Qt.Key.Key_V, CONTROL)


def test_rows_of_excel_are_added_by_their_headers(form, clerk):
    clerk.enter("Hà Văn Tư")
    paste(
        clerk,
        "STT\tNgày sinh\tHọ và tên\tGT\tQH với chủ hộ\n"
        "1\t05/07/1982\tLý Thị Xuân\tNữ\tVợ\n\n2\t2008\tHà Thị Đào\tx\tCon\n",
    )
    assert [row.name for row in form.table.rows] == ["Hà Văn Tư", "Lý Thị Xuân", "Hà Thị Đào", ""]
    assert texts(form, 1)["birth_date"] == "05/07/1982"
    assert texts(form, 2)["sex"] == "Nữ"
    assert form.message_bar.text == "Đã thêm 2 dòng từ Excel. Bỏ qua cột: STT."


def test_rows_of_excel_without_headers_follow_the_columns(form, clerk):
    paste(clerk, "1\tHà Văn Tư\t1979\tNam\tChủ hộ\r\n2\tLý Thị Xuân\t1982\tNữ\tVợ\r\n")
    assert texts(form, 0) == {
        "full_name": "Hà Văn Tư",
        "birth_date": "1979",
        "sex": "Nam",
        "relation": "Chủ hộ",
    }
    assert texts(form, 1)["relation"] == "Vợ"


def test_rows_pasted_into_an_open_cell_are_added_too(form, clerk):
    clerk.type("H")
    paste(clerk, "Hà Văn Tư\t1979\nLý Thị Xuân\t1982")
    assert [row.name for row in form.table.rows] == ["H", "Hà Văn Tư", "Lý Thị Xuân", ""]


def test_one_value_never_writes_over_another(form, clerk):
    paste(clerk, "Hà Văn Tư\n")
    form.grid.go_to(0, "full_name")
    paste(clerk, "Lý Thị Xuân")
    assert texts(form, 0)["full_name"] == "Hà Văn Tư"
    assert "đã có chữ" in form.message_bar.text


def test_a_whole_village_is_not_one_household(form, clerk):
    paste(clerk, "\n".join(f"Người {number}\t1990" for number in range(60)))
    assert form.table.members.staying() == []
    assert "Nhập từ Excel" in form.message_bar.text


# Citizen cards

CARD = "036182012346|012345678|LÝ THỊ XUÂN|06081982|Nữ|Nà Lung, Phúc Khánh|01012022"
BEARER = {
    "full_name": "Lý Thị Xuân",
    "birth_date": "06/08/1982",
    "sex": "Nữ",
    "national_id": "036182012346",
}


@pytest.mark.parametrize("key", ["full_name", "national_id", "relation"])
def test_a_scanned_card_fills_the_row_whatever_cell_is_current(form, clerk, key):
    form.grid.go_to(0, key)
    clerk.type(CARD)
    clerk.press(Qt.Key.Key_Return)
    assert texts(form, 0) == {"relation": "Chủ hộ", **BEARER}
    assert place(form) == (0, "relation")
    assert form.cell_message.text() == "Đã điền Lý Thị Xuân theo mã QR của thẻ."


def test_a_scanner_without_enter_is_done_when_it_is_silent(form, clerk, qtbot):
    clerk.type(CARD)
    qtbot.waitUntil(lambda: form.table.rows[0].name == "Lý Thị Xuân")


def test_a_card_takes_no_other_persons_row(form, clerk):
    clerk.enter("Hà Văn Tư", "", "", "", "036079012345")
    paste(clerk, CARD)
    assert texts(form, 0)["full_name"] == "Hà Văn Tư"
    assert texts(form, 1) == BEARER


def test_half_a_code_fills_nothing(form, clerk):
    clerk.type(CARD[:20])
    clerk.press(Qt.Key.Key_Return)
    assert texts(form, 0) == {"relation": "Chủ hộ"}
    assert "Không đọc được mã QR" in form.message_bar.text


# A stored household


def test_members_are_changed_added_and_taken_out_at_once(family, clerk, context):
    assert family.windowTitle() == "Sửa hộ Ma Hữu Sỹ"
    assert [row.name for row in family.table.rows] == [
        "Ma Hữu Sỹ",
        "Lý Thị Mai",
        "Ma Thị Hoa",
        "",
    ]
    family.grid.go_to(1, "phone")
    clerk.enter("0987654321")
    family.grid.go_to(3, "full_name")
    clerk.enter("Ma Văn Tí", "2020", "nam", "con")
    family.grid.go_to(2, "full_name")
    clerk.press(Qt.Key.Key_Delete, CONTROL)
    question = opened(family, RemovalDialog)
    question.out_button.click()
    assert family.table.rows[2].leave is Leave.OUT
    clerk.at(family)
    clerk.save()
    names = {row["full_name"]: row for row in people(context, household_code="HG0001")}
    assert set(names) == {"Ma Hữu Sỹ", "Lý Thị Mai", "Ma Văn Tí"}
    assert names["Lý Thị Mai"]["phone"] == "0987654321"
    (gone,) = people(context, full_name="Ma Thị Hoa")
    assert (gone["household_code"], gone["neighbourhood"]) == (None, "Khau Đao")


def test_who_was_to_leave_is_kept_by_the_same_key(family, clerk):
    family.grid.go_to(2, "full_name")
    family.table.set_leave(2, Leave.DELETED)
    clerk.type("Người khác")
    assert family.table.rows[2].name == "Ma Thị Hoa", "who leaves is not typed over"
    clerk.press(Qt.Key.Key_Delete, CONTROL)
    assert family.table.rows[2].leave is Leave.NO
    assert not family.dirty


def test_esc_asks_only_when_something_was_changed(family, page, clerk):
    clerk.press(Qt.Key.Key_Escape)
    assert not family.isVisible()
    page.edit_selected()
    again = opened(page)
    clerk.at(again)
    again.grid.go_to(1, "phone")
    clerk.enter("0987654321")
    clerk.press(Qt.Key.Key_Escape)
    question = opened(again, ConfirmDialog)
    question.refuse_button.click()
    assert again.isVisible()
    assert texts(again, 1)["phone"] == "0987654321"


def test_a_failed_save_loses_nothing(family, clerk, monkeypatch, context):
    def full(*_, **__):
        raise DatabaseUnusable("disk.full", "Ổ đĩa đầy. Dọn bớt rồi ghi lại.")

    family.grid.go_to(1, "phone")
    clerk.enter("0987654321")
    with monkeypatch.context() as broken:
        broken.setattr(household_form, "save", full)
        clerk.save()
    assert family.message_bar.text == "Ổ đĩa đầy. Dọn bớt rồi ghi lại."
    assert texts(family, 1)["phone"] == "0987654321"
    clerk.save()
    assert len(people(context, phone="0987654321")) == 1


def test_a_change_of_somebody_else_is_told(family, clerk, context):
    from desktop.fields.record_kinds import Draft
    from desktop.services import records

    row = family.table.rows[1]
    other = Draft("person", {"full_name": row.name, "phone": "0911111111"}, row.person_id)
    records.save(context.database, other, who="Người khác")
    family.grid.go_to(1, "phone")
    clerk.enter("0987654321")
    clerk.save()
    assert "vừa được sửa ở nơi khác" in family.message_bar.text
    assert texts(family, 1)["phone"] == "0987654321"


def test_a_taken_code_is_told_at_its_field(form, clerk):
    clerk.enter("Hà Văn Tư")
    clerk.press(Qt.Key.Key_F6)
    clerk.enter("HG0001")
    clerk.save()
    assert "HG0001 đã có ở hộ khác" in form.head.fields["household_code"].message.text()
    assert form.isVisible()


def test_a_head_who_is_only_named_is_offered(page, clerk, context):
    made = save(context.database, "household", head_name="Hà Văn Tư")
    page.editor.edit("household", made)
    form = opened(page)
    assert form.table.members.staying() == []
    clerk.at(form)
    form.message_bar._action.click()
    assert texts(form, 0) == {"full_name": "Hà Văn Tư", "relation": "Chủ hộ"}
    clerk.save()
    (row,) = people(context, full_name="Hà Văn Tư")
    assert row["head_name"] == "Hà Văn Tư", "a household without a code has members too"


def test_members_of_a_household_without_a_code_are_added_from_the_card(page, context):
    made = save(context.database, "household", head_name="Hà Văn Tư")
    page.current_list.refresh()
    page.current_list.table.select_ids((made,), made)
    page.cards["household"].add_button.click()
    assert opened(page).draft.id == made


def test_nothing_changed_is_nothing_written(family, clerk, page, context):
    before = context.database.path.stat().st_mtime_ns
    clerk.save()
    assert not family.isVisible()
    assert page.told == []
    assert context.database.path.stat().st_mtime_ns == before


def test_nobody_types_while_it_is_written(make_page, database, held, notifier, qtbot):
    page = make_page(context_of(database, held, notifier))
    page.add()
    held.release_all()
    form = opened(page)
    form.table.setData(form.table.index(0, 0), "Hà Văn Tư")
    form.save()
    assert not form.grid.isEnabled()
    assert not form.head.isEnabled()
    form.reject()
    assert form.isVisible(), "it is being written"
    held.release_all()
    assert not form.isVisible()


# Who is known already


def known(form) -> list[str]:
    return [row.texts[0] for row in opened(form, DuplicatesDialog).model._rows]


def test_a_known_person_is_told_and_joins(form, clerk, context):
    clerk.enter("Hà Văn Tư", "1979", "nam")
    form.grid.go_to(1, "full_name")
    clerk.enter("Tran Van Binh", "1990", "", "em", "", "", "0987654321")
    clerk.save()
    question = opened(form, DuplicatesDialog)
    assert known(form) == ["Trần Văn Bình"]
    assert question.back_button.hasFocus() or question.focusWidget() is question.back_button
    question.take_button.click()
    assert form.table.rows[1].joins
    assert "Trần Văn Bình đã có trong sổ" in form.cell_message.text()
    clerk.at(form)
    clerk.save()
    (row,) = people(context, full_name="Trần Văn Bình")
    assert (row["household_code"], row["relation"], row["phone"]) == ("HG0004", "05", "0987654321")
    assert len(people(context)) == 6


def test_a_member_of_another_household_is_told_from_where(form, clerk, context):
    clerk.enter("Hà Văn Tư")
    form.grid.go_to(1, "full_name")
    clerk.enter("Ly Thi Mai", "1982", "", "v")
    clerk.save()
    question = opened(form, DuplicatesDialog)
    assert "Lý Thị Mai đang ở hộ Ma Hữu Sỹ · HG0001" in question.meaning.text()
    question.reject()
    assert form.isVisible()
    assert place(form) == (1, "full_name")
    assert len(people(context)) == 5


def test_declared_different_is_not_asked_again(form, clerk, context):
    clerk.enter("Tran Van Binh", "1990")
    clerk.press(Qt.Key.Key_F6)
    clerk.enter("HG0001")
    clerk.save()
    opened(form, DuplicatesDialog).new_button.click()
    assert "đã có ở hộ khác" in form.head.fields["household_code"].message.text()
    form.head.line_of("household_code").clear()
    clerk.at(form)
    clerk.enter("HG0009")
    clerk.save()
    assert len(people(context, household_code="HG0009")) == 1
    assert len(people(context)) == 6


def test_a_number_of_a_known_person_cannot_be_written_twice(form, clerk, context):
    save(context.database, "person", full_name="Lò Thị Én", national_id="036182012346")
    clerk.enter("Hà Văn Tư", "", "", "", "036182012346")
    clerk.save()
    question = opened(form, DuplicatesDialog)
    assert not question.new_button.isVisible()
    question.reject()
    assert place(form) == (0, "national_id")
    assert "Số này đã có ở Lò Thị Én" in form.cell_message.text()


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
