"""Which rows are data, and why the others are not."""

import pytest

from desktop.workbooks.row_classification import SkipReason
from desktop.workbooks.section_texts import after_section, is_total, neighbourhood_named
from desktop.workbooks.workbook_content import CellValue
from tests.workbooks.sheets import recognised, sheet

HEADER = ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Ghi chú"]


def reasons(*rows: list[CellValue]) -> dict[int, SkipReason]:
    found = recognised(sheet(HEADER, *rows)).classified
    return {row.row: row.reason for row in found.skipped}


def test_rows_between_the_people_are_told_with_their_reasons() -> None:
    assert reasons(
        ["A", "B", 1.0, 2.0, 3.0],
        ["I", "Tăng"],
        [1.0, "Tống Thị Công", "12/03/1960", "038160000012"],
        [None, "Cộng Thôn 1", None, None, 5.0],
        [2.0],
        [None],
        ["Tổng cộng: 35 người"],
        ["- Ghi chú: danh sách này thay danh sách trước"],
        [None, None, "Bịa, ngày 05 tháng 01 năm 2026"],
        ["Người lập biểu", None, "CHỦ TỊCH"],
        [None, "Nguyễn Văn Mẫu"],
    ) == {
        2: SkipReason.INDEX,
        3: SkipReason.SECTION,
        5: SkipReason.TOTAL,
        6: SkipReason.NUMBER_ONLY,
        7: SkipReason.EMPTY,
        8: SkipReason.TOTAL,
        9: SkipReason.NOTE,
        10: SkipReason.SIGNATURE,
        11: SkipReason.SIGNATURE,
        12: SkipReason.SIGNATURE,
    }


def test_families_named_like_totals_are_people() -> None:
    found = recognised(
        sheet(
            HEADER,
            [1.0, "Tống Văn An", "1956"],
            [2.0, "Công Tằng Thị Mai", "1960"],
            [3.0, "TONG THI HOA", "1970"],
        )
    )
    assert found.classified.rows == (2, 3, 4)


def test_a_header_printed_again_is_skipped() -> None:
    assert reasons([1.0, "Lý Thị Mai", "1960"], HEADER, [2.0, "Lý Văn An", "1956"]) == {
        3: SkipReason.HEADER_AGAIN
    }


def test_counts_in_a_total_row_make_no_person() -> None:
    found = reasons([1.0, "Lý Thị Mai", "1960"], [None, "Tổng cộng", 12.0, None, 40.0])
    assert found == {3: SkipReason.TOTAL}


def test_sections_give_context_to_the_rows_below() -> None:
    found = recognised(
        sheet(
            HEADER,
            ["I", "Thôn Nà Tông"],
            [1.0, "Lý Thị Mai", "1960"],
            ["II. Tổ dân phố 5 (12 hộ)"],
            [2.0, "Lý Văn An", "1956"],
            ["B. HỘ CẬN NGHÈO"],
            [3.0, "Lý Văn Bình", "1958"],
        )
    ).classified
    assert [section.neighbourhood for section in found.sections] == [
        "Thôn Nà Tông",
        "Tổ dân phố 5",
        "Tổ dân phố 5",
    ]
    assert found.sections[2].household_class == "near_poor"


def test_a_row_without_a_name_but_with_numbers_is_data() -> None:
    found = recognised(
        sheet(HEADER, [1.0, None, "12/03/1960", "038160000012"], [2.0, "Lý Văn An", "1956"])
    )
    assert found.classified.rows == (2, 3)


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("Tổng cộng", True),
        ("CỘNG TĂNG", True),
        ("TONG CONG", True),
        ("Cong Thon 2", True),
        ("Tống Thị Hoa", False),
        ("Công Thành", False),
        ("Cong Tuan", False),
    ],
)
def test_totals_are_known_by_their_words(text: str, total: bool) -> None:
    assert is_total(text) is total


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thôn 3", "Thôn 3"),
        ("DANH SÁCH THÔN 5", "THÔN 5"),
        ("Ấp Vĩnh Thành", "Ấp Vĩnh Thành"),
        ("Tăng", None),
        ("Hộ nghèo", None),
    ],
)
def test_neighbourhoods_are_known_by_their_first_word(text: str, name: str | None) -> None:
    assert neighbourhood_named(text) == name


def test_increase_and_decrease_are_told_apart() -> None:
    base = after_section("I. Tăng", after_section("Thôn 1", _none()) or _none())
    assert base is not None
    assert (base.direction, base.neighbourhood) == ("increase", "Thôn 1")
    lower = after_section("II Giảm", base)
    assert lower is not None
    assert lower.direction == "decrease"


def _none():  # type: ignore[no-untyped-def]
    from desktop.workbooks.section_texts import NO_SECTION

    return NO_SECTION


def test_titles_of_signers_in_columns_of_numbers_are_no_people() -> None:
    assert reasons(
        [1.0, "Lý Thị Mai", "1960", "038160000012"],
        ["Tổng cộng: 1"],
        [None, "Người lập", "TRƯỞNG PHÒNG", "CHỦ TỊCH"],
        [None, "Ma Văn Mẫu", None, "Lý Văn Mẫu"],
    ) == {3: SkipReason.TOTAL, 4: SkipReason.SIGNATURE, 5: SkipReason.SIGNATURE}
