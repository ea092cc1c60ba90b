"""Lists typed for old fonts come in as Unicode; Unicode stays as it is, whatever its font."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.services import importing
from desktop.services.importing import ImportOptions
from desktop.storage.database import Database
from desktop.workbooks.workbook_content import CellValue
from tests.domain.legacy_typing import tcvn3, vni
from tests.office_data import TODAY
from tests.workbooks.biff_writer import Biff, BiffBook, BiffSheet, xls_bytes
from tests.workbooks.sheets import sheet, workbook

HEADER = ["STT", "Mã hộ", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Quan hệ với chủ hộ",
          "Thôn", "Số điện thoại"]  # fmt: skip
ROWS: list[list[CellValue]] = [
    [1.0, "HG01", "Lý Văn Ẩn", "12/03/1956", "Nam", "038056000011", "Chủ hộ", "Thôn Đồng Mười",
     "0912345678"],
    [2.0, "HG01", "Nguyễn Thị Hường", "02/09/1960", "Nữ", "038160000012", "Vợ", "Thôn Đồng Mười",
     None],
    [3.0, "HG02", "Quản Đức Tú", "25/07/1986", "Nam", "002086000013", "Chủ hộ", "Thôn Nà Khuổi",
     None],
    [4.0, "HG02", "Hoàng Thị Bưởi", "30/05/2021", "Nữ", "002321000014", "Con", "Thôn Nà Khuổi",
     None],
    [5.0, "HG03", "Ly Van Ba", "30/05/1971", "Nam", "002071000015", "Chủ hộ", "Thôn Hoà Bình",
     None],
]  # fmt: skip
NAMES = [str(row[2]) for row in ROWS]
Typed = Callable[[str], str]


def plan_of(
    database: Database, rows: list[list[CellValue]], header: list[str] = HEADER
) -> importing.ImportPlan:
    return importing.plan_of(database, workbook(sheet(header, *rows)), ImportOptions(), today=TODAY)


def typed_in(columns: range | tuple[int, ...], typed: Typed) -> list[list[CellValue]]:
    return [
        [
            typed(cell) if index in columns and isinstance(cell, str) else cell
            for index, cell in enumerate(row)
        ]
        for row in ROWS
    ]


def answer(plan: importing.ImportPlan) -> list[tuple[object, ...]]:
    keys = ("full_name", "sex", "relation", "neighbourhood")
    (checked,) = plan.sheets
    places = [checked.fields.index(key) for key in keys]
    return [tuple(row.values[at] for at in places) for row in plan.rows]


def converted(plan: importing.ImportPlan) -> list[str]:
    return sorted(issue.column for issue in plan.warnings if issue.issue.code == "text.legacy_font")


@pytest.mark.parametrize("typed", [tcvn3, vni])
def test_a_whole_list_with_its_heads(empty_office: Database, typed: Typed) -> None:
    right = answer(plan_of(empty_office, ROWS))
    plan = plan_of(empty_office, typed_in(range(9), typed), [typed(head) for head in HEADER])
    assert plan.counts.new == len(ROWS)
    assert [[str(part).lower() for part in row] for row in answer(plan)] == [
        [str(part).lower() for part in row] for row in right
    ]
    told = converted(plan)
    assert {"C", "H"} <= set(told)
    assert len(told) == len(set(told))


@pytest.mark.parametrize("typed", [tcvn3, vni])
def test_one_column_among_unicode(empty_office: Database, typed: Typed) -> None:
    plan = plan_of(empty_office, typed_in((2,), typed))
    assert [str(row[0]).lower() for row in answer(plan)] == [name.lower() for name in NAMES]
    assert [row[1:] for row in answer(plan)] == [
        row[1:] for row in answer(plan_of(empty_office, ROWS))
    ]
    assert converted(plan) == ["C"]


@pytest.mark.parametrize("typed", [tcvn3, vni])
def test_old_heads_over_rows_in_unicode(empty_office: Database, typed: Typed) -> None:
    plan = plan_of(empty_office, ROWS, [typed(head) for head in HEADER])
    assert answer(plan) == answer(plan_of(empty_office, ROWS))
    assert plan.counts.new == len(ROWS)


def test_names_of_a_capitals_font_stay_capitals(empty_office: Database) -> None:
    rows = [[*row[:2], tcvn3(str(row[2]).upper()), *row[3:]] for row in ROWS]
    plan = plan_of(empty_office, rows)
    assert [row[0] for row in answer(plan)] == [name.upper() for name in NAMES]


@pytest.mark.parametrize("font", [".VnTime", "VNI-Times"])
def test_unicode_in_an_old_font_is_left_alone(
    empty_office: Database, tmp_path: Path, font: str
) -> None:
    import xlsxwriter

    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        written, form = book.add_worksheet(), book.add_format({"font_name": font})
        for number, row in enumerate([HEADER, *ROWS]):
            written.write_row(number, 0, row, form)
    plan = importing.prepare(empty_office, path, today=TODAY)
    assert [row[0] for row in answer(plan)] == NAMES
    assert converted(plan) == []


@pytest.mark.parametrize("typed", [tcvn3, vni])
@pytest.mark.parametrize("code_page", [1252, 1258])
def test_a_book_of_excel_95_in_either_code_page(
    empty_office: Database, tmp_path: Path, typed: Typed, code_page: int
) -> None:
    """The code page of the machine says nothing of the font: its bytes are those of the font."""
    rows = [[typed(head) for head in HEADER], *typed_in(range(9), typed)]
    path = tmp_path / "a.xls"
    book = BiffBook((BiffSheet("A", rows),), Biff.EXCEL_95, code_page=1252)
    stated = xls_bytes(book).replace(
        b"\x42\x00\x02\x00" + (1252).to_bytes(2, "little"),
        b"\x42\x00\x02\x00" + code_page.to_bytes(2, "little"),
    )
    path.write_bytes(stated)
    plan = importing.prepare(empty_office, path, today=TODAY)
    assert [str(row[0]).lower() for row in answer(plan)] == [name.lower() for name in NAMES]
