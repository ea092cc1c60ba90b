"""Rows that were not taken in, kept as text and written again."""

import datetime

from desktop.workbooks.kept_rows import (
    KeptRow,
    all_sections,
    cells_from,
    cells_text,
    keep_sheet,
    needed_sections,
    sheets_from,
    sheets_text,
)
from tests.workbooks.sheets import recognised, sheet

HEADER = ("STT", "Họ và tên", "Ngày sinh", "Số CCCD")
ROWS = (
    ("DANH SÁCH NHÂN KHẨU",),
    HEADER,
    ("Thôn 1",),
    (1.0, "Lý Văn An", "12/03/1956", "038056000011"),
    ("Thôn 2",),
    (1.0, "Lý Thị Mai", "02/09/1960", "038160000012"),
    (2.0, "Lý Thị Hoa", "02/10/1961", "038161000013"),
    ("Thôn 3",),
    (1.0, "Quan Văn Tú", "05/07/1986", "038086000014"),
)


def test_only_the_sections_of_the_rows_are_kept() -> None:
    source = recognised(sheet(*ROWS))
    assert [one.row for one in all_sections(source, 9)] == [3, 5, 8]
    assert [one.row for one in needed_sections(source, [7, 9])] == [5, 8]
    assert [one.row for one in needed_sections(source, [6, 7])] == [5]
    assert needed_sections(source, []) == []


def test_a_row_comes_back_from_its_text_as_it_was() -> None:
    cells = (
        "001", 7, 1.5, True, None,
        datetime.datetime(2026, 11, 21, 9, 41),  # noqa: DTZ001 - a cell of a sheet
        datetime.date(1956, 3, 12), datetime.time(8, 30),
    )  # fmt: skip
    row = KeptRow(12, cells, frozenset({0, 3}), "Sai.", "0123456789")
    back, marked = cells_from(cells_text(row))
    assert back == cells
    assert [type(one) for one in back] == [type(one) for one in cells]
    assert marked == row.marked


def test_the_top_of_a_sheet_comes_back_from_its_text_as_it_was() -> None:
    source = recognised(sheet(*ROWS, merged=((1, 1, 1, 4),)))
    kept = keep_sheet(source, needed_sections(source, [6]))
    assert sheets_from(sheets_text([kept])) == (kept,)
    assert kept.width == 4
    assert [number for number, _ in kept.sections] == [5]
