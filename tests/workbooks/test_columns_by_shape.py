"""Lists without a header: what their columns hold is told by their cells, or not at all."""

import datetime

import pytest

from desktop.fields.field_kinds import ParseContext
from desktop.workbooks.columns_by_shape import columns_by_shape, looks_like_data
from desktop.workbooks.formats.registry import layout_named
from desktop.workbooks.workbook_content import SheetContent

CONTEXT = ParseContext(datetime.date(2026, 11, 21))
USUAL: list[tuple[tuple[object, ...], ...]] = [
    (
        (1, "Ma Văn Sỹ", "12/05/1986", "Nam", "008086000101", "Tày", "Chủ hộ", "Thôn Nà Tông"),
        (2, "Bàn Thị Thủy", "1957", "Nữ", "008157000102", "Dao", "Vợ", "Thôn Nà Tông"),
        (3, "Tô Văn Lâm", "14/08/2014", "Nam", "008214000103", "Tày", "Con", "Bản Nà Va"),
    )
]


def told(*rows: tuple[object, ...], layout: str = "person_list") -> dict[int, str]:
    found = layout_named(layout)
    assert found is not None
    return columns_by_shape(SheetContent("Dán", visible=True, rows=rows), found, CONTEXT)


@pytest.mark.parametrize("rows", USUAL)
def test_a_usual_list_is_understood(rows: tuple[tuple[object, ...], ...]) -> None:
    assert told(*rows) == {
        0: "row_no",
        1: "full_name",
        2: "birth_date",
        3: "sex",
        4: "national_id",
        5: "ethnic_group",
        6: "relation",
        7: "neighbourhood",
    }


@pytest.mark.parametrize(
    ("cell", "key"),
    [
        ("008086000101", "national_id"),
        (38086000101.0, "national_id"),
        ("GD4080123456789", "hi_card_no"),
        ("0987654321", "phone"),
        ("0381234567", "phone"),
        ("01681234567", "phone"),
        ("2412345678", "si_number"),
        ("0123456789", "si_number"),
        ("Số 12, thôn Nà Tông, xã Thượng Lâm", "address"),
        ("Tổ 5", "neighbourhood"),
        ("nữ", "sex"),
        ("01/02/1990", "birth_date"),
        (datetime.date(1990, 2, 1), "birth_date"),
        ("1967", "birth_date"),
    ],
)
def test_one_row_is_enough(cell: object, key: str) -> None:
    assert told((cell, "Chẩu Thị Ển")) == {0: key, 1: "full_name"}


@pytest.mark.parametrize(
    "cell",
    [
        "0812345678",  # a number of Tuyên Quang's insurance, or a mobile phone
        8086000101.0,  # a number of the insurance, or one of a citizen without its two zeros
        "15/11/2026",  # somebody born last week, or the day of a receipt
        "1263600",
        "abc",
        "H001",
    ],
)
def test_what_could_be_two_things_is_left_to_a_person(cell: object) -> None:
    assert told((cell, "Chẩu Thị Ển")) == {1: "full_name"}


def test_the_oldest_days_are_births_and_the_others_are_left() -> None:
    rows = (("Ma Văn Sỹ", "01/01/2026", "12/05/1986"), ("Đỗ Văn Tú", "01/02/2026", "12/05/1990"))
    assert told(*rows) == {0: "full_name", 2: "birth_date"}


def test_the_first_names_are_the_people_and_the_second_are_left() -> None:
    rows = (("Ma Văn Sỹ", "Ma Văn Lâm"), ("Đỗ Văn Tú", "Đỗ Văn Hùng"))
    assert told(*rows) == {0: "full_name"}


def test_a_household_list_names_heads() -> None:
    assert told(("H001", "Ma Văn Sỹ", "Thôn Nà Tông"), layout="household_list") == {
        1: "head_name",
        2: "neighbourhood",
    }


@pytest.mark.parametrize(
    ("row", "data"),
    [
        (("STT", "Họ và tên", "Ngày sinh"), False),
        (("1", "2", "3"), False),
        (("Tên", "Năm"), False),
        (("Ma Văn Sỹ", "12/05/1986"), True),
        (("Ma Văn Sỹ", "008086000101"), True),
        (("Ma Văn Sỹ", "0987654321"), True),
    ],
)
def test_a_row_of_data_is_told_from_a_header(row: tuple[str, ...], *, data: bool) -> None:
    assert looks_like_data(row) is data
