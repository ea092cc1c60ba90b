"""Workbooks of invented people for the wizard."""

from collections.abc import Sequence
from pathlib import Path

import xlsxwriter

HEADERS = ("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Thôn")
PEOPLE: tuple[tuple[object, ...], ...] = (
    (1, "Ma Văn Sỹ", "12/05/1986", "Nam", "008086000101", "Nà Tông"),
    (2, "Chẩu Thị Ển", "01/02/1990", "Nữ", "008190000102", "Nà Tông"),
    (3, "Quan Thị Duyên", "14/08/1994", "Nữ", "008194000103", "Nà Va"),
    (4, "Đặng Quốc Khuê", "22/10/1961", "Nam", "008061000104", "Nà Va"),
)
WITH_ERRORS: tuple[tuple[object, ...], ...] = (
    *PEOPLE,
    (5, "Bàn Thị Thủy", "31/02/1975", "Nữ", "008175000105", "Nà Tông"),
    (6, "Nguyễn Hữu Đạt", "12/05/1987", "Nam", "00808600", "Nà Tông"),
)


def write_book(
    path: Path,
    rows: Sequence[Sequence[object]] = PEOPLE,
    headers: Sequence[str] = HEADERS,
    sheet: str = "Danh sách",
) -> Path:
    """Write a list of people; return where it is."""
    book = xlsxwriter.Workbook(str(path))
    place = book.add_worksheet(sheet)
    place.write_row(0, 0, headers)
    for number, row in enumerate(rows, start=1):
        place.write_row(number, 0, row)
    book.close()
    return path
