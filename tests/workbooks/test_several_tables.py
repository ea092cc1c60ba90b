"""Sheets that hold several tables: every row is read, under the header that is its own."""

from desktop.workbooks.sheet_choice import ChosenSheets, SheetOptions, choose_sheets
from desktop.workbooks.workbook_content import SheetContent
from tests.workbooks.sheets import CONTEXT, sheet, workbook

BESIDE = sheet(
    ["DANH SÁCH HỘI VIÊN"],
    ["STT", "Họ và tên", "Năm sinh", "Địa chỉ", None, "STT", "Họ và tên", "Năm sinh", "Địa chỉ"],
    [1.0, "Lý Văn An", 1960.0, "Thôn 1", None, 3.0, "Ma Hữu Sỹ", 1970.0, "Thôn 2"],
    [2.0, "Lý Thị Mai", 1961.0, "Thôn 1", None, 4.0, "Vàng A Tủa", None, "Thôn 2"],
    name="Thôn 9",
)
UNDER = sheet(
    ["DANH SÁCH HỘ NGHÈO"],
    ["STT", "Họ và tên", "Năm sinh", "Địa chỉ"],
    [1.0, "Lý Văn An", 1960.0, "Thôn 1"],
    [None],
    ["DANH SÁCH TẠM TRÚ"],
    ["STT", "Họ và tên", "Giới tính", "Năm sinh", "Số CCCD"],
    [1.0, "Vàng A Tủa", "Nam", 1971.0, "010071000001"],
)


def chosen(content: SheetContent, name: str | None = None) -> ChosenSheets:
    return choose_sheets(workbook(content), SheetOptions(sheet=name), CONTEXT)


def test_tables_side_by_side_are_both_read() -> None:
    left, right = chosen(BESIDE).sheets
    assert (left.name, right.name) == ("Thôn 9 (cột A–E)", "Thôn 9 (cột F–I)")
    assert left.mapping.columns["birth_date"] == 2
    assert right.mapping.columns["birth_date"] == 7
    assert (left.classified.rows, right.classified.rows) == ((3, 4), (3, 4))
    assert {one.classified.sections[0].neighbourhood for one in (left, right)} == {"Thôn 9"}


def test_tables_under_one_another_have_their_own_columns() -> None:
    found = chosen(UNDER)
    upper, lower = found.sheets
    assert found.left_out == ()
    assert (upper.classified.rows, lower.classified.rows) == ((3,), (7,))
    assert (upper.mapping.columns["birth_date"], lower.mapping.columns["birth_date"]) == (2, 3)


def test_a_table_can_be_chosen_by_its_name() -> None:
    (lower,) = chosen(UNDER, "Danh sách (dòng 5–7)").sheets
    assert lower.classified.rows == (7,)


def test_the_same_header_again_is_one_table() -> None:
    again = sheet(
        ["STT", "Họ và tên", "Năm sinh", "Địa chỉ"],
        [1.0, "Lý Văn An", 1960.0, "Thôn 1"],
        ["Thôn 2"],
        ["STT", "Họ và tên", "Năm sinh", "Địa chỉ"],
        [1.0, "Vàng A Tủa", 1971.0, "Thôn 2"],
    )
    (whole,) = chosen(again).sheets
    assert (whole.name, whole.classified.rows) == ("Danh sách", (2, 5))


def test_a_table_far_down_is_found() -> None:
    rows = [[float(at), f"Lý Văn {'ABCD'[at % 4]}", 1960.0, "Thôn 1"] for at in range(1, 90)]
    far = sheet(
        ["STT", "Họ và tên", "Năm sinh", "Địa chỉ"],
        *rows,
        [None],
        ["STT", "Họ và tên", "Địa chỉ", "Năm sinh"],
        [1.0, "Vàng A Tủa", "Thôn 2", 1971.0],
    )
    assert [len(one.classified.rows) for one in chosen(far).sheets] == [89, 1]
