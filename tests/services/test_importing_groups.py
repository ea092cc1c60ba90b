"""Lists without household codes: who stands together is a household; doubtful orders are not."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop.services import importing
from tests.services.conftest import Office
from tests.services.list_books import plan_of, query, take_in, told, write_book

POOR = [
    ["DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2026"],
    ["STT", "Họ và tên", "Năm sinh", "Quan hệ với chủ hộ", "Số CCCD", "Hộ nghèo", "Hộ cận nghèo"],
    ["I", "Thôn Bản Vược"],
    [1, "Vàng A Sính", 1956, "Chủ hộ", "010056000001", "x", None],
    [None, "Cư Thị Mỷ", 1960, "Vợ", "010160000002", None, None],
    [None, "Vàng A Páo", 2003, "Con", None, None, None],
    [2, "Lồ Văn Phủ", 1970, "Chủ hộ", "010070000003", None, "x"],
    ["II", "Thôn Coóc Mỳ"],
    [1, "Tẩn Láo Tả", 1980, "Chủ hộ", None, "x", None],
    [None, "Tổng cộng", None, None, None, 2, 1],
]
HOMES = (
    "SELECT h.head_name, h.household_class, n.name, count(p.id) FROM households h"
    " JOIN persons p ON p.household_id = h.id JOIN neighbourhoods n ON n.id = h.neighbourhood_id"
    " GROUP BY h.id ORDER BY h.id"
)


def test_a_head_and_who_stands_below_are_a_household(office: Office, tmp_path: Path) -> None:
    plan = take_in(office, write_book(tmp_path / "ngheo.xlsx", {"DS": POOR}))
    assert (plan.counts.persons, plan.counts.households) == (5, 3)
    assert (4, "household.by_order") in told(plan)
    assert query(office, HOMES) == [
        ("Vàng A Sính", "poor", "Thôn Bản Vược", 3),
        ("Lồ Văn Phủ", "near_poor", "Thôn Bản Vược", 1),
        ("Tẩn Láo Tả", "poor", "Thôn Coóc Mỳ", 1),
    ]


def test_next_years_list_finds_the_same_households(office: Office, tmp_path: Path) -> None:
    take_in(office, write_book(tmp_path / "truoc.xlsx", {"DS": POOR}))
    later = [list(row) for row in POOR]
    later[0][0] = "DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2027"
    later[3][5], later[3][6] = None, "x"
    later[5] = [None, "Vàng Thị Mai", 2027 - 1, "Cháu", "010326000009", None, None]
    later[8][4] = "010080000077"
    del later[8:]
    plan = plan_of(office, write_book(tmp_path / "sau.xlsx", {"DS": later}))
    assert (plan.counts.rejected, plan.counts.held_back) == (0, 0)
    take_in(office, tmp_path / "sau.xlsx")
    assert query(office, HOMES)[0] == ("Vàng A Sính", "near_poor", "Thôn Bản Vược", 4)
    assert query(office, "SELECT count(*) FROM households") == [(3,)]


NUMBERED = [
    ["TT", "Hộ số", "Họ và tên", "Năm sinh", "Quan hệ"],
    [1, 1, "Lý Văn An", 1960, "Chủ hộ"],
    [2, None, "Lý Thị Mai", 1961, "Vợ"],
    [3, 2, "Ma Hữu Sỹ", 1970, "Chủ hộ"],
]
NUMBER_OF_HOMES = [
    ["TT", "STT hộ", "Họ và tên", "Năm sinh", "Quan hệ"],
    [1, 1, "Lý Văn An", 1960, "Chủ hộ"],
    [2, 1, "Lý Thị Mai", 1961, "Vợ"],
    [3, 2, "Ma Hữu Sỹ", 1970, "Chủ hộ"],
]
HEADS_AND_MEMBERS = [
    ["TT", "Họ tên chủ hộ và các thành viên trong hộ", "Năm sinh", "Địa chỉ"],
    [1, "Lý Văn An", 1960, "Thôn 1"],
    [None, "Lý Thị Mai", 1961, None],
    [2, "Ma Hữu Sỹ", 1970, "Thôn 2"],
]


@pytest.mark.parametrize("rows", [NUMBERED, NUMBER_OF_HOMES, HEADS_AND_MEMBERS])
def test_households_may_be_numbered(
    rows: Sequence[Sequence[Any]], office: Office, tmp_path: Path
) -> None:
    take_in(office, write_book(tmp_path / "so.xlsx", {"DS": rows}))
    assert query(
        office,
        "SELECT h.head_name, count(p.id) FROM households h JOIN persons p"
        " ON p.household_id = h.id GROUP BY h.id ORDER BY h.id",
    ) == [("Lý Văn An", 2), ("Ma Hữu Sỹ", 1)]


HEADER = ["TT", "Họ và tên", "Năm sinh", "Quan hệ", "Địa chỉ"]
OTHER_ADDRESSES = [
    HEADER,
    [1, "Lý Văn An", 1960, "Chủ hộ", "Số 1"],
    [2, "Ma Thị Mai", 1961, "Con", "Số 7"],
    [3, "Ma Hữu Sỹ", 1970, "Chủ hộ", "Số 9"],
]
BY_NAME = [
    HEADER,
    *(
        [at, f"Lý Văn {name}", 1960 + at, relation, None]
        for at, (name, relation) in enumerate(
            zip(["An", "Bình", "Cường", "Hoa", "Lan", "Mai"], ["Chủ hộ", "Con"] * 3, strict=True),
            1,
        )
    ),
]
MEMBER_FIRST = [
    HEADER,
    [1, "Lý Văn Bình", 1990, "Con", None],
    [2, "Lý Văn An", 1960, "Chủ hộ", None],
]


@pytest.mark.parametrize("rows", [OTHER_ADDRESSES, BY_NAME, MEMBER_FIRST])
def test_an_order_that_means_nothing_makes_no_household(
    rows: Sequence[Sequence[Any]], office: Office, tmp_path: Path
) -> None:
    plan = take_in(office, write_book(tmp_path / "ten.xlsx", {"DS": rows}))
    assert plan.counts.households == 0
    assert query(office, "SELECT count(*) FROM persons WHERE household_id IS NOT NULL") == [(0,)]


def test_numbers_that_begin_anew_in_each_neighbourhood_join_nobody(
    office: Office, tmp_path: Path
) -> None:
    rows = [
        ["STT", "Mã hộ", "Họ và tên", "Năm sinh", "Quan hệ"],
        ["Thôn 1"],
        [1, 1, "Lý Văn An", 1960, "Chủ hộ"],
        [2, 1, "Lý Thị Mai", 1962, "Vợ"],
        ["Thôn 2"],
        [1, 1, "Ma Hữu Sỹ", 1970, "Chủ hộ"],
        [2, 1, "Ma Thị Hoa", 1972, "Vợ"],
        [3, 2, "Tẩn Láo Tả", 1980, "Chủ hộ"],
    ]
    take_in(office, write_book(tmp_path / "so.xlsx", {"DS": rows}))
    assert query(
        office,
        "SELECT h.household_code, h.head_name, count(p.id) FROM households h"
        " JOIN persons p ON p.household_id = h.id GROUP BY h.id ORDER BY h.id",
    ) == [(None, "Lý Văn An", 2), (None, "Ma Hữu Sỹ", 2), (None, "Tẩn Láo Tả", 1)]


_OF_SHEETS = ["STT", "Mã hộ", "Họ và tên", "Năm sinh", "Quan hệ"]
ONE = [_OF_SHEETS, [1, 1, "Lý Văn An", 1960, "Chủ hộ"], [2, 1, "Lý Thị Mai", 1962, "Vợ"]]
TWO = [
    _OF_SHEETS,
    [1, 1, "Ma Hữu Sỹ", 1970, "Chủ hộ"],
    [2, 1, "Ma Thị Hoa", 1972, "Vợ"],
    [3, 2, "Tẩn Láo Tả", 1980, "Chủ hộ"],
]
WITH_CODES = [
    [row[0], f"HN{row[1]:02}" if isinstance(row[1], int) else row[1], *row[2:]] for row in TWO
]
OF_HOMES = (
    "SELECT h.household_code, h.head_name, count(p.id) FROM households h"
    " JOIN persons p ON p.household_id = h.id GROUP BY h.id ORDER BY h.id"
)


@pytest.mark.parametrize(
    ("one", "two", "homes"),
    [
        (ONE, TWO, [(None, "Lý Văn An", 2), (None, "Ma Hữu Sỹ", 2), (None, "Tẩn Láo Tả", 1)]),
        (
            ONE,
            WITH_CODES,
            [("1", "Lý Văn An", 2), ("HN01", "Ma Hữu Sỹ", 2), ("HN02", "Tẩn Láo Tả", 1)],
        ),
        (
            [row[:4] for row in ONE],
            [row[:4] for row in TWO],
            [(None, None, 2), (None, None, 2), (None, None, 1)],
        ),
        # Codes of the office: a member on another sheet joins the family, its head stands once.
        (
            WITH_CODES,
            [_OF_SHEETS, [1, "HN01", "Ma Văn Páo", 2001, "Con"]],
            [("HN01", "Ma Hữu Sỹ", 3), ("HN02", "Tẩn Láo Tả", 1)],
        ),
    ],
)
def test_codes_that_begin_anew_on_each_sheet_join_nobody(
    one: Sequence[Sequence[Any]],
    two: Sequence[Sequence[Any]],
    homes: list[tuple[Any, ...]],
    office: Office,
    tmp_path: Path,
) -> None:
    plan = take_in(office, write_book(tmp_path / "thon.xlsx", {"Thôn 1": one, "Thôn 2": two}))
    assert plan.counts.households == len(homes)
    assert query(office, OF_HOMES) == homes


def test_a_mended_row_of_a_sheet_that_begins_anew_stays_in_its_household(
    office: Office, tmp_path: Path
) -> None:
    plan = plan_of(office, write_book(tmp_path / "thon.xlsx", {"Thôn 1": ONE, "Thôn 2": TWO}))
    mended = importing.revalidate_row(plan, 3, {"full_name": "Ma Thị Hoà"}, "Thôn 2")
    row = mended.rows[mended.place_of(3, "Thôn 2")]
    assert mended.value(row, "household_code") is None
    assert mended.value(row, "own_household") == "Thôn 2!2"


CLASS_DAYS = "SELECT head_name, household_class, class_from, class_to FROM households ORDER BY id"


def test_a_poor_list_holds_for_the_year_of_its_title(office: Office, tmp_path: Path) -> None:
    this_year = [list(row) for row in POOR]
    this_year[0][0] = (
        "DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2026 (kèm Quyết định ngày 10 tháng 12 năm 2025)"
    )
    take_in(office, write_book(tmp_path / "2026.xlsx", {"DS": this_year}))
    year = ("2026-01-01", "2026-12-31")
    assert query(office, CLASS_DAYS) == [
        ("Vàng A Sính", "poor", *year),
        ("Lồ Văn Phủ", "near_poor", *year),
        ("Tẩn Láo Tả", "poor", *year),
    ]
    again = plan_of(office, tmp_path / "2026.xlsx")
    assert again.counts.changed == 0
    later = [list(row) for row in this_year]
    later[0][0] = "DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2027"
    later[3][5], later[3][6] = None, "x"
    del later[7:], later[5]
    take_in(office, write_book(tmp_path / "2027.xlsx", {"DS": later}))
    assert query(office, CLASS_DAYS) == [
        ("Vàng A Sính", "near_poor", "2027-01-01", "2027-12-31"),
        ("Lồ Văn Phủ", "near_poor", "2026-01-01", "2027-12-31"),
        ("Tẩn Láo Tả", "poor", *year),
    ]


def test_a_list_without_a_year_leaves_the_days_open(office: Office, tmp_path: Path) -> None:
    untitled = [list(row) for row in POOR]
    untitled[0][0] = "DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO GIAI ĐOẠN 2022-2026"
    take_in(office, write_book(tmp_path / "ngheo.xlsx", {"DS": untitled}))
    assert {row[2:] for row in query(office, CLASS_DAYS)} == {(None, None)}
