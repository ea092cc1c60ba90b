"""A long list with faults: the good rows in, the faulty ones out, mended, in, and all undone."""

import datetime
from dataclasses import dataclass
from pathlib import Path

import pytest
import xlsxwriter
from openpyxl import load_workbook

from desktop.services import importing
from desktop.services.importing import ImportPlan
from tests.faults.digests import content
from tests.office_data import TODAY
from tests.services.conftest import Office

TITLE = "DANH SÁCH NHÂN KHẨU THÔN NÀ TÔNG"
HEADERS = ("STT", "Mã hộ", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Quan hệ", "Thôn")
FIRST_ROW = 4
NAME, BORN, NUMBER = 2, 3, 5
FAULTS = (
    (BORN, "31/02/1990"),
    (BORN, "07/13/1994"),
    (BORN, "22/10/2031"),
    (NUMBER, "00808600"),
    (NUMBER, "1.2E+11"),
    (NAME, None),
    (BORN, "tháng ba"),
    (BORN, 999_999.0),
    (NUMBER, "03608501234O"),
    (NUMBER, "0360850123456"),
    (NUMBER, "#N/A"),
    (NAME, "Lò Văn 4n"),
)
"""Column and what stands there instead."""
SIZES = [
    pytest.param(300, 12, id="300 rows"),
    pytest.param(10_000, 200, id="10,000 rows", marks=pytest.mark.scale),
]


@dataclass(frozen=True)
class Case:
    """The workbook, its right rows by Excel's number, and the numbers of the faulty ones."""

    path: Path
    right: dict[int, tuple[object, ...]]
    faulty: dict[int, int]
    """Excel's row number -> the column at fault."""


def person(number: int) -> tuple[object, ...]:
    born = datetime.date(1960, 1, 1) + datetime.timedelta(days=number % 14_000)
    letters = "".join("ABCDEGHIKL"[int(digit)] for digit in f"{number:05d}")
    return (
        number,
        f"HG{(number - 1) // 4 + 1:05d}",
        f"Lò Văn {letters.capitalize()}",
        f"{born:%d/%m/%Y}",
        "Nam",
        f"0020{born.year % 100:02d}{number:06d}",
        "Chủ hộ" if number % 4 == 1 else "Con",
        f"Thôn {number % 9 + 1}",
    )


def write_list(path: Path, rows: int, faults: int) -> Case:
    """Write a list with a title above its headers; every so many rows one is at fault."""
    right, faulty = {}, {}
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Nhân khẩu")
        sheet.write_string(0, 0, TITLE)
        sheet.write_row(FIRST_ROW - 2, 0, HEADERS)
        for number in range(1, rows + 1):
            excel_row = FIRST_ROW + number - 1
            right[excel_row] = person(number)
            cells = list(right[excel_row])
            # Never the first of a household, whose code the others share.
            if number % (rows // faults) == 2:
                column, fault = FAULTS[len(faulty) % len(FAULTS)]
                cells[column], faulty[excel_row] = fault, column
            sheet.write_row(excel_row - 1, 0, cells)
    assert len(faulty) == faults
    return Case(path, right, faulty)


def prepare(office: Office, path: Path) -> ImportPlan:
    return importing.prepare(office.database, path, today=TODAY)


def errors_of(office: Office, plan: ImportPlan, target: Path) -> list[int]:
    """Write the error workbook; return its data rows by number."""
    importing.write_error_workbook(plan, target)
    return [row.number for row in prepare(office, target).rows]


def mend(errors: Path, case: Case) -> None:
    """Put right what is at fault, as a clerk does in Excel."""
    by_number = {row[0]: row for row in case.right.values()}
    book = load_workbook(errors)
    for row in book.worksheets[0].iter_rows(min_row=FIRST_ROW):
        right = by_number[row[0].value]
        for column in (NAME, BORN, NUMBER):
            row[column].value = right[column]
    book.save(errors)


def count(office: Office, what: str) -> int:
    with office.database.read() as snapshot:
        found = snapshot.connection.exec_driver_sql(f"SELECT {what} FROM persons").scalar()  # noqa: S608
    return int(found or 0)


@pytest.mark.parametrize(("rows", "faults"), SIZES)
def test_good_rows_come_in_faulty_ones_come_after_mending(
    office: Office, tmp_path: Path, rows: int, faults: int
) -> None:
    case = write_list(tmp_path / "ds.xlsx", rows, faults)
    before = content(office.database.path)
    plan = prepare(office, case.path)
    counts = plan.counts
    assert (counts.new, counts.rejected, counts.held_back) == (rows - faults, faults, 0)
    assert {row.number for row in plan.rows if not row.is_written} == set(case.faulty)
    first = importing.commit(office.database, plan, who="test")
    assert count(office, "count(*)") == rows - faults

    errors = tmp_path / "loi.xlsx"
    assert len(errors_of(office, plan, errors)) == faults
    unmended = prepare(office, errors).counts
    assert (unmended.new, unmended.changed, unmended.rejected) == (0, 0, faults)

    mend(errors, case)
    again = prepare(office, errors)
    assert (again.counts.new, again.counts.possible_duplicates) == (faults, 0)
    second = importing.commit(office.database, again, who="test")
    assert count(office, "count(*)") == rows
    assert count(office, "count(DISTINCT national_id)") == rows
    assert count(office, "count(DISTINCT full_name || birth_date)") == rows

    # The list itself again: every row is known now, but for those still at fault in it.
    third = prepare(office, case.path)
    assert third.counts.new == 0

    for result in (second, first):
        assert result.batch is not None
        importing.undo(office.database, result.batch, who="test")
    assert content(office.database.path) == before


def test_the_error_workbook_has_the_layout_of_the_list(office: Office, tmp_path: Path) -> None:
    case = write_list(tmp_path / "ds.xlsx", 300, 12)
    plan = prepare(office, case.path)
    errors = tmp_path / "loi.xlsx"
    importing.write_error_workbook(plan, errors)
    sheet = load_workbook(errors).worksheets[0]
    assert sheet.title == "Nhân khẩu"
    assert sheet.cell(1, 1).value == TITLE
    headers = [cell.value for cell in sheet[FIRST_ROW - 1]]
    assert headers == [*HEADERS, "Lỗi cần sửa"]
    assert sheet.max_row == FIRST_ROW - 1 + len(case.faulty)
    written = zip(sheet.iter_rows(min_row=FIRST_ROW), case.faulty.items(), strict=True)
    for cells, (excel_row, column) in written:
        assert cells[0].value == case.right[excel_row][0]
        marked = {cell.column - 1 for cell in cells if cell.fill.fill_type == "solid"}
        assert marked == {column}
        for other in {0, 1, *range(2, len(HEADERS))} - {column}:
            assert cells[other].value == case.right[excel_row][other]
        reason = str(cells[len(HEADERS)].value)
        assert reason.startswith(f"Cột {'ABCDEFGH'[column]}: ")
        assert reason.endswith(f"Dòng {excel_row} của tệp gốc.")
