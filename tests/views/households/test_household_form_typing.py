"""Words, codes, rows of Excel and citizen cards come into a household's grid as meant."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.views.forms.test_unikey import NGUYEN
from tests.views.households.clerk import CONTROL, Clerk
from tests.views.households.household_form_desk import people, place, texts

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


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
