"""The same content again: recognised however the file was saved, and taken in after an undo."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.services import importing
from tests.services.conftest import Office
from tests.services.list_books import Rows, plan_of, query, write_book

HEADER = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD"]
ONE: Rows = [
    ["DANH SÁCH NHÂN KHẨU THÔN 3"],
    HEADER,
    [1, "Lý Văn An", "12/03/1956", "Nam", "038056000011"],
    [2, "Lý Thị Mai", "02/09/1960", "Nữ", "038160000012"],
]
TWO: Rows = [
    ["DANH SÁCH NHÂN KHẨU THÔN 4"],
    HEADER,
    [1, "Quan Văn Tú", "05/07/1986", "Nam", "038086000013"],
]


def _renamed(folder: Path) -> Path:
    return write_book(folder / "Bản sao của danh sách (1).xlsx", {"Thôn 3": ONE, "Thôn 4": TWO})


def _sheets_moved(folder: Path) -> Path:
    return write_book(folder / "ds.xlsx", {"Thôn 4": TWO, "Thôn 3": ONE})


def _blanks_touched(folder: Path) -> Path:
    """Cells beside the list that were emptied, or hold a space; blank rows under it."""
    one = [[*row, *([None] * (6 - len(row))), " "] for row in ONE]
    return write_book(folder / "ds.xlsx", {"Thôn 3": [*one, [], [" "]], "Thôn 4": TWO})


def _title_typed_again(folder: Path) -> Path:
    return write_book(folder / "ds.xlsx", {"Thôn 3": [["Danh sách"], *ONE[1:]], "Thôn 4": TWO})


def _numbers_as_text(folder: Path) -> Path:
    """Another program's file of the same list: the ordinals are text there."""
    rows = [[str(cell) if isinstance(cell, int) else cell for cell in row] for row in ONE]
    return write_book(folder / "ds.xlsx", {"Thôn 3": rows, "Thôn 4": TWO})


SAVED = (_renamed, _sheets_moved, _blanks_touched, _title_typed_again)


@pytest.mark.parametrize("save", SAVED, ids=lambda save: save.__name__)
def test_the_same_content_saved_otherwise(
    office: Office, tmp_path: Path, save: Callable[[Path], Path]
) -> None:
    first = plan_of(office, write_book(tmp_path / "ds.xlsx", {"Thôn 3": ONE, "Thôn 4": TWO}))
    assert first.counts.new == 3
    batch = importing.commit(office.database, first, who="test").batch
    (tmp_path / "again").mkdir()
    path = save(tmp_path / "again")
    assert plan_of(office, path).already_imported == batch
    importing.undo(office.database, batch or 0, who="test")
    plan = plan_of(office, path)
    assert (plan.already_imported, plan.counts.new) == (None, 3)
    assert importing.commit(office.database, plan, who="test").batch
    assert query(office, "SELECT count(*) FROM persons") == [(3,)]


def test_one_cell_more_is_another_content(office: Office, tmp_path: Path) -> None:
    path = write_book(tmp_path / "ds.xlsx", {"Thôn 3": ONE})
    importing.commit(office.database, plan_of(office, path), who="test")
    more = [*ONE, [3, "Quan Văn Tú", "05/07/1986", "Nam", "038086000013"]]
    plan = plan_of(office, write_book(path, {"Thôn 3": more}))
    assert plan.already_imported is None
    assert (plan.counts.same, plan.counts.new) == (2, 1)


def test_the_same_people_in_another_kind_of_file_change_nothing(
    office: Office, tmp_path: Path
) -> None:
    path = write_book(tmp_path / "ds.xlsx", {"Thôn 3": ONE, "Thôn 4": TWO})
    importing.commit(office.database, plan_of(office, path), who="test")
    counts = plan_of(office, _numbers_as_text(tmp_path)).counts
    assert (counts.new, counts.changed, counts.held_back) == (0, 0, 0)


TWO_ROW_HEADER: Rows = [
    ["DANH SÁCH"],
    ["STT", "Họ và tên", "Ngày sinh", None, "Số CCCD", "Thôn"],
    [None, None, "Nam", "Nữ"],
]
FAULTY: tuple[tuple[str, Rows], ...] = (
    (
        "Thôn 3",
        [
            [1, "Lý Văn An", "12/03/1956", None, 38056000011, "Thôn 3"],
            [2, "Lý Thị Mai", None, "31/02/1960", 38160000012, "Thôn 3"],
        ],
    ),
    ("Thôn 4", [[1, "Ma Hữu Sỹ", "1970", None, "0380700", "Thôn 4"]]),
)
MENDED = {"31/02/1960": "28/02/1960", "0380700": "038070000014"}


def _workbook(folder: Path) -> Path:
    sheets = {name: [*TWO_ROW_HEADER, *rows] for name, rows in FAULTY}
    return write_book(folder / "ds.xlsx", sheets, ["C2:D2"])


def _one_table() -> list[list[object]]:
    """The same people in one table with one header row."""
    header: list[object] = ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Thôn"]
    rows = [row for _, rows in FAULTY for row in rows]
    return [header, *([row[0], row[1], row[2] or row[3], *row[4:]] for row in rows)]


def _csv(folder: Path) -> Path:
    path = folder / "ds.csv"
    path.write_text("\n".join(";".join(map(str, row)) for row in _one_table()), "utf-8-sig")
    return path


def _html(folder: Path) -> Path:
    rows = ("".join(f"<td>{cell}</td>" for cell in row) for row in _one_table())
    path = folder / "ds.xls"
    path.write_text(f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>", "utf-8")
    return path


@pytest.mark.parametrize("write", [_workbook, _csv, _html], ids=lambda write: write.__name__)
def test_mended_rows_come_back_once_from_any_kind_of_file(
    office: Office, tmp_path: Path, write: Callable[[Path], Path]
) -> None:
    from openpyxl import load_workbook

    plan = plan_of(office, write(tmp_path))
    assert (plan.counts.new, plan.counts.rejected) == (1, 2)
    importing.commit(office.database, plan, who="test")
    errors = tmp_path / "lỗi.xlsx"
    importing.write_error_workbook(plan, errors)
    book = load_workbook(errors)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
    # Excel must not make numbers of the identity numbers: their zeros would go.
    assert {"038160000012", "38160000012"} & {cell.value for cell in cells}
    for cell in cells:
        cell.value = MENDED.get(str(cell.value), cell.value)
    book.save(errors)
    again = plan_of(office, errors)
    assert (again.counts.new, again.counts.rejected, again.counts.held_back) == (2, 0, 0)
    importing.commit(office.database, again, who="test")
    assert query(office, "SELECT full_name, national_id FROM persons ORDER BY id") == [
        ("Lý Văn An", "038056000011"),
        ("Lý Thị Mai", "038160000012"),
        ("Ma Hữu Sỹ", "038070000014"),
    ]
