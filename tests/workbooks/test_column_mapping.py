"""Which column holds which field: exact names, parents, values, likeness, traps."""

import datetime

import pytest

from desktop.workbooks.column_mapping import (
    ColumnMapping,
    column_index,
    column_letter,
    map_columns,
)
from desktop.workbooks.formats.registry import known_headers, layout_named
from desktop.workbooks.header_detection import find_header
from desktop.workbooks.workbook_content import CellValue, SheetContent
from tests.workbooks.sheets import CONTEXT, sheet


def mapping_of(content: SheetContent, layout: str = "person_list") -> ColumnMapping:
    header = find_header(content, known_headers().knows)
    chosen = layout_named(layout)
    assert header is not None
    assert chosen is not None
    return map_columns(content, header, chosen, CONTEXT)


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("HỌ VÀ TÊN", "full_name"),
        ("Ho va ten (*)", "full_name"),
        ("★ HoTen", "full_name"),
        ("Số CCCD/\nCNTND\nĐDCN/hộ chiếu", "national_id"),
        ("SO_CCCD", "national_id"),
        ("MaHo", "household_code"),
        ("Ma_Ho_Gia_Dinh", "household_code"),
        ("NTNS", "birth_date"),
        ("Quan hệ với chủ hộ", "relation"),
        ("SoDienThoai", "phone"),
        ("Nơi đăng ký KCB ban đầu", "primary_care_facility"),
        ("Mã số BHYT", "hi_card_no"),
        ("Ma so BHXH", "si_number"),
        ("Mã định danh BHXH", "si_number"),
        ("Số định danh BHXH", "si_number"),
        ("Mã định danh", "national_id"),
        ("Ho ten bo", "father_name"),
        ("Người giám hộ", "guardian_name"),
        ("Ngày hết hạn BHYT", "valid_to"),
    ],
)
def test_a_header_names_its_field(header: str, field: str) -> None:
    content = sheet(["STT", header, "Giới tính", "Dân tộc", "Ghi chú"], [1])
    assert mapping_of(content).fields[1] == field


def test_marks_tell_phone_from_ethnic_group() -> None:
    content = sheet(["STT", "Họ tên", "ĐT", "DT", "Ngày sinh"], [1, "A B", "0912345678", "Kinh"])
    assert mapping_of(content).columns["phone"] == 2
    assert mapping_of(content).columns["ethnic_group"] == 3


@pytest.mark.parametrize(
    ("header", "cells", "field"),
    [
        ("Thường trú", ["Thuong tru", "Tam tru", "Thường trú"], "residence_status"),
        ("Thường trú", ["Thôn 3, xã Bịa", "Thôn 4, xã Bịa"], "address"),
        ("Nữ", ["x", None, "X"], "sex_female"),
        ("Nữ", ["12/03/1960", "1956"], "birth_female"),
        ("Hộ nghèo", ["x", None, "x"], "poor_mark"),
        ("Hộ nghèo", ["Hộ nghèo", "Hộ cận nghèo"], "household_class"),
        ("Chủ hộ", ["Ma Hữu Sỹ", "Lý Thị Mai"], "head_name"),
        ("Chủ hộ", ["x", None], "head_mark"),
        ("Đối tượng", ["GD", "HN"], "hi_group"),
        ("Đối tượng", ["Hộ nghèo", "Cận nghèo"], "household_class"),
        ("Năm sinh", [1956.0, "1960"], "birth_date"),
    ],
)
def test_values_decide_between_two_meanings(
    header: str, cells: list[CellValue], field: str
) -> None:
    rows: list[list[CellValue]] = [["Họ và tên", header, "Số CCCD", "Dân tộc"]]
    rows += [["Lý Thị Mai", cell, None, "Kinh"] for cell in cells]
    assert mapping_of(sheet(*rows)).fields[1] == field


def test_two_columns_never_hold_one_field() -> None:
    content = sheet(
        ["Họ và tên", "Số điện thoại", "SĐT", "Số CCCD"],
        ["Lý Thị Mai", "0912345678", "0987654321", "038160000012"],
    )
    fields = mapping_of(content).fields
    assert sorted(fields.values()) == sorted(set(fields.values()))
    assert fields[1] == "phone"
    assert 2 not in fields


def test_a_mistyped_header_maps_when_its_values_fit() -> None:
    header = ["Họ và tên", "Số căn cướcc", "Dân tộc", "Giới tính"]
    fitting = sheet(header, ["Lý Thị Mai", "038160000012", "Kinh", "Nữ"])
    other = sheet(header, ["Lý Thị Mai", "không có", "Kinh", "Nữ"])
    assert mapping_of(fitting).fields[1] == "national_id"
    assert 1 not in mapping_of(other).fields


def test_a_header_that_only_resembles_is_suggested() -> None:
    content = sheet(
        ["Họ và tên", "Số điện thoại nhà", "Dân tộc", "Giới tính"],
        ["Lý Thị Mai", "0912345678", "Kinh", "Nữ"],
    )
    mapping = mapping_of(content)
    assert 1 not in mapping.fields
    assert [(entry.column, entry.field) for entry in mapping.suggestions] == [(1, "phone")]


SI_CODES: list[CellValue] = ["7999900001", "0123654789", "3800000012", 3800000013.0]
LOST_ZERO: list[CellValue] = [123654789.0, 123654790.0, 123654791.0, "3800000014"]
CITIZENS: list[CellValue] = ["038160000012", "001085012345", "036085012346", 36085012347.0]
AMOUNTS: list[CellValue] = ["1.500.000", 2340000.0, "4.680.000", "1500000"]
ROUND: list[CellValue] = [100000000.0, 250000000.0, "300000000"]
PHONES: list[CellValue] = ["0912345678", "84912345678", "0987654321"]


@pytest.mark.parametrize(
    ("header", "cells", "suggested"),
    [
        ("Mức thu nhập bảo hiểm", AMOUNTS, "chosen_income"),
        ("Mức thu nhập bảo hiểm", ROUND, "chosen_income"),
        ("Mức thu nhập bảo hiểm", SI_CODES, None),
        ("Mức thu nhập bảo hiểm", LOST_ZERO, None),
        ("Mức thu nhập bảo hiểm", CITIZENS, None),
        ("Mức thu nhập bảo hiểm", [*SI_CODES, "chưa có"], None),
        ("Tiền NSNN hỗ trợ đợt này", SI_CODES, None),
        ("Số tiền phải đóngg", SI_CODES, "si_number"),
        ("Số điện thoại nhà", PHONES, "phone"),
        ("Số điện thoại nhà", CITIZENS, "national_id"),
        ("Người thứ mấy", SI_CODES, None),
        ("BHXH tự nguyện đến", ["31/12/2026", "30/06/2027"], None),
    ],
)
def test_codes_are_never_suggested_as_money_or_telephones(
    header: str, cells: list[CellValue], suggested: str | None
) -> None:
    """Nor are columns that the program's own lists only work out."""
    rows = [["Lý Thị Mai", cell, "Kinh", "Nữ"] for cell in cells]
    mapping = mapping_of(sheet(["Họ và tên", header, "Dân tộc", "Giới tính"], *rows))
    assert mapping.fields.get(1) is None
    found = [entry.field for entry in mapping.suggestions if entry.column == 1]
    assert found == ([] if suggested is None else [suggested])


def test_parents_decide_what_a_short_header_means() -> None:
    content = sheet(
        ["Họ và tên", "Biên lai", None, "Thẻ BHYT", None, None, "Cha", "Số CCCD", "Giới tính"],
        [None, "Số", "Ngày", "Số thẻ", "Từ ngày", "Đến ngày", "Họ tên"],
        ["Lý Thị Mai", "0000001", datetime.date(2026, 3, 1)],
        merged=[(1, 2, 1, 3), (1, 4, 1, 6), (1, 1, 2, 1)],
    )
    assert mapping_of(content).fields == {
        0: "full_name",
        1: "receipt_no",
        2: "receipt_date",
        3: "hi_card_no",
        4: "valid_from",
        5: "valid_to",
        6: "father_name",
        7: "national_id",
        8: "sex",
    }


def test_under_a_parent_who_is_somebody_else_nothing_is_the_persons_own() -> None:
    content = sheet(
        ["Họ và tên", "Giới tính", "Dân tộc", "Người giám hộ", None],
        [None, None, None, "Họ và tên", "Số CCCD"],
        ["Lý Minh An", "Nam", "Kinh", "Lý Thị Mai", "038160000012"],
        merged=[(1, 1, 2, 1), (1, 2, 2, 2), (1, 3, 2, 3), (1, 4, 1, 5)],
    )
    mapping = mapping_of(content)
    assert mapping.fields[3] == "guardian_name"
    assert 4 not in mapping.fields


def test_a_name_over_two_columns_is_family_and_given_name() -> None:
    content = sheet(
        ["STT", "Họ và tên", None, "Giới tính", "Số CCCD"],
        [1.0, "Lý Thị", "Mai", "Nữ", "038160000012"],
        merged=[(1, 2, 1, 3)],
    )
    fields = mapping_of(content).fields
    assert (fields[1], fields[2]) == ("last_name", "first_name")


def test_password_columns_are_never_read() -> None:
    content = sheet(
        ["Họ và tên", "Số CCCD", "Số điện thoại", "Mật khẩu"],
        ["Lý Thị Mai", "038160000012", "0912345678", "bimat123"],
    )
    mapping = mapping_of(content)
    assert mapping.secret == {3}
    assert 3 not in mapping.fields
    assert not mapping.suggestions


def test_a_row_of_field_codes_decides() -> None:
    content = sheet(
        ["Số thứ tự", "Họ và tên người tham gia", "Mã số", "Ngày sinh", "Mã số 2"],
        ["STT", "HoTen", "MasoBHXH", "NgaySinh", "SoCCCD"],
        [1.0, "Lý Thị Mai", "3800000001", "12/03/1960", "038160000012"],
    )
    header = find_header(content, known_headers().knows)
    assert header is not None
    assert header.rows == (1, 2)
    assert mapping_of(content).columns["si_number"] == 2
    assert mapping_of(content).columns["national_id"] == 4


@pytest.mark.parametrize(("index", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ")])
def test_column_letters_are_excels(index: int, letters: str) -> None:
    assert column_letter(index) == letters
    assert column_index(letters) == index
