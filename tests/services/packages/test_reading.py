"""Packages that somebody edited, cut, mixed up or made up: each is named and none is read."""

import dataclasses
import datetime
import io
import os
import random
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell import MergedCell

from desktop.domain import package_manifest
from desktop.domain.package import SCHEMA, Package, PackageFault, PackageProblem, PackageTable
from desktop.domain.package_layout import LAYOUTS
from desktop.domain.package_manifest import manifest_rows, row_check, signed_parts
from desktop.domain.report_table import (
    CellFormat,
    PaperReport,
    ReportColumn,
    ReportHeading,
    ReportTable,
    Signature,
)
from desktop.services.packages.reading import read_package
from desktop.services.packages.signing import new_private_key, public_key_of, sign, signed_by
from desktop.workbooks import package_values, package_writer
from desktop.workbooks.package_reader import checked_package
from desktop.workbooks.package_writer import CoverSheet, PackageContent, write_package
from desktop.workbooks.readers.calamine_reader import read_with_calamine
from desktop.workbooks.workbook_content import SheetContent, WorkbookContent
from tests.services.packages.conftest import SentOffice

EDITS = int(os.environ.get("ANSINHXA_PACKAGE_EDITS", "50"))
KEY = b"k" * 32
Edit = Callable[[Any], object]


def _content(data: bytes) -> WorkbookContent:
    """Read as the child does, without starting one for each of many edits."""
    sheets = tuple(
        SheetContent(sheet.name, sheet.visible, tuple(map(tuple, sheet.rows)))
        for sheet in read_with_calamine(data)
    )
    return WorkbookContent(Path("goi.xlsx"), "goi.xlsx", "xlsx", "", sheets)


def _saved(book: Any) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


@contextmanager
def _refused(fault: PackageFault) -> Iterator[pytest.ExceptionInfo[PackageProblem]]:
    with pytest.raises(PackageProblem) as told:
        yield told
    assert told.value.fault is fault, told.value.text()
    assert "{" not in told.value.text()


def test_any_edited_cell_is_named_by_sheet_and_row(package_bytes: bytes) -> None:
    _require_every_edit_found(package_bytes, EDITS)


def test_any_edited_cell_of_the_lists_is_named(sent_lists: SentOffice) -> None:
    """Of labels and days too: only their cells are known to the digests."""
    _require_every_edit_found(sent_lists.made.file.path.read_bytes(), EDITS // 2)


def _require_every_edit_found(package_bytes: bytes, edits: int) -> None:
    """Change a cell at random as a reader would see it; every tenth change goes through a file."""
    generator = random.Random(20261122)  # noqa: S311 - no secret
    whole = _content(package_bytes)
    found: set[str] = set()
    for number in range(edits):
        place = generator.randrange(len(whole.sheets))
        sheet = whole.sheets[place]
        row = generator.randrange(len(sheet.rows))
        column = generator.randrange(len(sheet.rows[row]))
        before = sheet.rows[row][column]
        after = _another(before, generator)
        edited = _with_cell(whole, place, (row, column), after)
        if number % 10 == 0 and not isinstance(before, datetime.date):
            edited = _through_a_file(package_bytes, sheet.name, (row, column), after) or edited
        with pytest.raises(PackageProblem) as told:
            checked_package(edited, signed_by)
        error = told.value
        assert (error.sheet, error.row) == (sheet.name, row + 1), (column, before, error.text())
        assert error.column in {None, column + 1}
        assert sheet.name in error.text()
        found.add(error.fault)
    assert PackageFault.EDITED_CELL in found
    assert checked_package(whole, signed_by).manifest.signature_ok


def _with_cell(
    book: WorkbookContent, place: int, cell: tuple[int, int], value: Any
) -> WorkbookContent:
    sheet = book.sheets[place]
    rows = list(sheet.rows)
    row, column = cell
    rows[row] = (*rows[row][:column], value, *rows[row][column + 1 :])
    sheets = list(book.sheets)
    sheets[place] = dataclasses.replace(sheet, rows=tuple(rows))
    return dataclasses.replace(book, sheets=tuple(sheets))


def _through_a_file(
    package_bytes: bytes, sheet: str, cell: tuple[int, int], value: Any
) -> WorkbookContent | None:
    """Make the change in a workbook and save it; None for a cell inside a merged block."""
    book = load_workbook(io.BytesIO(package_bytes))
    changed = book[sheet].cell(cell[0] + 1, cell[1] + 1)
    if isinstance(changed, MergedCell):
        return None
    changed.value = value
    if changed.data_type == "f":
        changed.data_type = "s"
    return _content(_saved(book))


def _another(value: object, generator: random.Random) -> object:
    """Return something else for a cell: a little more, another type, a text, nothing."""
    if value is None:
        return generator.choice([0, 1, "x", "=1+1"])
    if isinstance(value, (int, float)):
        return generator.choice([value + 1, value - 1, -value - 1, str(value), None, "x"])
    if isinstance(value, datetime.date):
        return generator.choice([value + datetime.timedelta(days=1), str(value), None])
    return generator.choice([f"{value} ", f"{value}1", None, 7, "=1+1"])


def _swap_rows(book: Any) -> None:
    sheet = book["Số liệu thôn, tổ"]
    for one, other in zip(sheet[10], sheet[40], strict=True):
        one.value, other.value = other.value, one.value


def _fix_total_after_row(book: Any) -> None:
    book["Số liệu chỉ tiêu"]["B3"].value += 10
    book["Tổng đối chiếu"]["C4"].value += 10


EDITED: dict[str, tuple[Edit, PackageFault, str | None, int | None]] = {
    "a row, and the total with it": (
        _fix_total_after_row, PackageFault.EDITED_CELL, "Tổng đối chiếu", 4),
    "a total alone": (
        lambda book: book["Tổng đối chiếu"].cell(4, 3, 1),
        PackageFault.EDITED_TOTAL, "Tổng đối chiếu", 4),
    "two rows in each other's place": (
        _swap_rows, PackageFault.EDITED_CELL, "Số liệu thôn, tổ", 10),
    "a row taken out": (
        lambda book: book["Số liệu chỉ tiêu"].delete_rows(5),
        PackageFault.EDITED_CELL, "Số liệu chỉ tiêu", 5),
    "a row put in": (
        lambda book: book["Số liệu chỉ tiêu"].append(["them", 1, 2]),
        PackageFault.EDITED_CELL, "Số liệu chỉ tiêu", None),
    "a sheet put in": (
        lambda book: book.create_sheet("Ghi chú").append(["x"]),
        PackageFault.EDITED_SHEET, "Ghi chú", None),
    "a sheet taken out": (
        lambda book: book.remove(book["Bìa"]), PackageFault.EDITED_SHEET, "Bìa", None),
    "a sheet renamed": (
        lambda book: setattr(book["Bìa"], "title", "Bia"),
        PackageFault.EDITED_SHEET, "Bìa", None),
    "the manifest's format": (
        lambda book: book["_goi"].cell(1, 1, "khác"), PackageFault.EDITED_MANIFEST, "_goi", 1),
    "a manifest row taken out": (
        lambda book: book["_goi"].delete_rows(2), PackageFault.EDITED_MANIFEST, "_goi", 2),
    "the signature taken out": (
        lambda book: book["_goi"].delete_rows(book["_goi"].max_row),
        PackageFault.EDITED_MANIFEST, "_goi", None),
    "something beside the manifest": (
        lambda book: book["_goi"].cell(2, 5, 0), PackageFault.EDITED_MANIFEST, "_goi", 2),
    "the hidden sheet renamed and edited": (
        lambda book: (setattr(book["_goi"], "title", "x"), book["x"].cell(2, 2, "{}")),
        PackageFault.EDITED_MANIFEST, "x", 2),
    "the hidden sheet taken out": (
        lambda book: book.remove(book["_goi"]), PackageFault.NOT_A_PACKAGE, None, None),
}  # fmt: skip


@pytest.mark.parametrize("case", EDITED)
def test_what_was_edited_is_told(case: str, package_bytes: bytes) -> None:
    edit, fault, sheet, row = EDITED[case]
    book = load_workbook(io.BytesIO(package_bytes))
    edit(book)
    with _refused(fault) as told:
        checked_package(_content(_saved(book)), signed_by)
    assert told.value.sheet == sheet
    if row is not None:
        assert row in {place.row for place in told.value.places}
    else:
        assert sheet is None or sheet in told.value.text()


def test_every_sheet_that_was_edited_is_named(package_bytes: bytes) -> None:
    """A person looks at all of them; of many cells of a sheet the first are enough."""
    book = load_workbook(io.BytesIO(package_bytes))
    _fix_total_after_row(book)
    for row in range(5, 12):
        book["Số liệu thôn, tổ"].cell(row, 3, 7_000 + row)
    with _refused(PackageFault.EDITED_CELL) as told:
        checked_package(_content(_saved(book)), signed_by)
    words = told.value.text()
    assert "9 chỗ" in words
    assert "“Tổng đối chiếu” C4; “Số liệu chỉ tiêu” B3; " in words
    assert "“Số liệu thôn, tổ” C5, C6, C7, C8 …" in words


def _signed_again(book: Any, change: Callable[[str], str], private_key: bytes) -> None:
    """Write the manifest anew as somebody would who knows how it is made."""
    sheet = book["_goi"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    message, _ = signed_parts(rows)
    changed = change(message.decode()).encode()
    sheet.delete_rows(1, sheet.max_row)
    for row in manifest_rows(changed, sign(private_key, changed)):
        sheet.append(row)


def test_a_manifest_written_anew_by_somebody_else_is_found_by_the_signature(
    package_bytes: bytes,
) -> None:
    book = load_workbook(io.BytesIO(package_bytes))
    _signed_again(book, lambda text: text.replace('"version":1', '"version":9'), new_private_key())
    with _refused(PackageFault.BAD_SIGNATURE):
        checked_package(_content(_saved(book)), signed_by)


def _with_own_key(package_bytes: bytes, change: Callable[[str], str]) -> bytes:
    import base64

    book = load_workbook(io.BytesIO(package_bytes))
    own = new_private_key()
    present = base64.b64encode(
        checked_package(_content(package_bytes), signed_by).manifest.public_key
    ).decode()
    other = base64.b64encode(public_key_of(own)).decode()
    _signed_again(book, lambda text: change(text.replace(present, other)), own)
    return _saved(book)


def test_a_package_of_another_key_names_that_key(package_bytes: bytes) -> None:
    known = checked_package(_content(package_bytes), signed_by).manifest
    other = checked_package(
        _content(_with_own_key(package_bytes, lambda text: text)), signed_by
    ).manifest
    assert other.signature_ok
    assert other.fingerprint != known.fingerprint


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (lambda text: text.replace('"cube.persons":', '"cube.persons":1'),
         PackageFault.EDITED_TOTAL),
        (lambda text: text.replace('"row_counts":{"indicators":', '"row_counts":{"indicators":1'),
         PackageFault.EDITED_TOTAL),
        (lambda text: text.replace('"rows_above":2', '"rows_above":1'), PackageFault.DAMAGED),
        (lambda text: text.replace('"content_digest":"', '"content_digest":"0'),
         PackageFault.EDITED_TOTAL),
        (lambda text: text.replace('"period":"2026-10"', '"period":"2026-13"'),
         PackageFault.UNKNOWN_SCHEMA),
        (lambda text: text.replace('"columns":["key"', '"columns":["kez"'),
         PackageFault.UNKNOWN_SCHEMA),
        (lambda text: "[]" + " " * 0 * len(text), PackageFault.BAD_SIGNATURE),
    ],
)  # fmt: skip
def test_what_is_signed_may_still_be_wrong(
    change: Callable[[str], str], fault: PackageFault, package_bytes: bytes
) -> None:
    with _refused(fault):
        checked_package(_content(_with_own_key(package_bytes, change)), signed_by)


def test_a_newer_layout_is_told(package_bytes: bytes) -> None:
    book = load_workbook(io.BytesIO(package_bytes))
    newer = str(SCHEMA + 1)
    book["_goi"]["B1"].value = newer
    book["_goi"]["C1"].value = row_check(str(book["_goi"]["A1"].value), newer)
    with _refused(PackageFault.UNKNOWN_SCHEMA) as told:
        checked_package(_content(_saved(book)), signed_by)
    assert newer in told.value.text()


def test_files_that_are_no_packages_are_told(package_bytes: bytes, tmp_path: Path) -> None:
    plain = Workbook()
    plain.active.append(["Họ tên", "CCCD"])
    contents = {
        "bang.xlsx": (_saved(plain), PackageFault.NOT_A_PACKAGE),
        "anh.xlsx": (b"\x89PNG\r\n\x1a\n" + bytes(200), PackageFault.NOT_A_PACKAGE),
        "cut.xlsx": (package_bytes[: len(package_bytes) // 2], PackageFault.DAMAGED),
        "rong.xlsx": (b"", PackageFault.DAMAGED),
    }
    for name, (data, fault) in contents.items():
        (tmp_path / name).write_bytes(data)
        with _refused(fault) as told:
            read_package(tmp_path / name)
        assert name in told.value.text()
    for path in (tmp_path / "khong-co.xlsx", tmp_path):
        with _refused(PackageFault.UNREACHABLE if path != tmp_path else PackageFault.NOT_A_PACKAGE):
            read_package(path)


NOT_TO_BE_MENDED = ("Excel", "lưu", "nhập")


def test_a_file_that_is_cut_or_no_package_is_to_be_sent_again(
    package_bytes: bytes, tmp_path: Path
) -> None:
    """Nobody mends a package in Excel: that would spoil its signature."""
    document = io.BytesIO()
    with zipfile.ZipFile(document, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<document/>")
    contents = {
        "cut.xlsx": (package_bytes[: len(package_bytes) // 2], PackageFault.DAMAGED),
        "dau.xlsx": (package_bytes[:300], PackageFault.DAMAGED),
        "rong.xlsx": (b"", PackageFault.DAMAGED),
        "cong van.xlsx": (document.getvalue(), PackageFault.NOT_A_PACKAGE),
        "quet.xlsx": (b"%PDF-1.7\n" + bytes(300), PackageFault.NOT_A_PACKAGE),
    }
    for name, (data, fault) in contents.items():
        (tmp_path / name).write_bytes(data)
        with _refused(fault) as told:
            read_package(tmp_path / name)
        words = told.value.text()
        assert f"“{name}”" in words
        assert "xin xã gửi lại" in words
        assert not any(word in words for word in NOT_TO_BE_MENDED), words


def _cell_xml(sheet: str, reference: str) -> re.Match[str]:
    found = re.search(rf'<c r="{reference}"[^>]*?(?:/>|>.*?</c>)', sheet)
    assert found, reference
    return found


FORMULAS = {
    "with the value that stood there": lambda cell: re.sub(r"<v>", "<f>1+0</f><v>", cell),
    "without a value": lambda cell: re.sub(r"<v>.*</v>", "<f>SUM(C3:C9)</f>", cell),
    "another value": lambda cell: re.sub(r"<v>.*</v>", "<f>1+1</f><v>2</v>", cell),
    "an empty text beside it": lambda cell: (
        cell + cell[: cell.index("r=")] + 'r="H6" t="str"><f>""</f><v></v></c>'
    ),
}


@pytest.mark.parametrize("case", FORMULAS)
def test_a_formula_is_an_edited_cell_whatever_it_comes_to(
    case: str, package_bytes: bytes, tmp_path: Path
) -> None:
    name = load_workbook(io.BytesIO(package_bytes)).sheetnames.index("Tổng đối chiếu") + 1
    part = f"xl/worksheets/sheet{name}.xml"
    path = tmp_path / "goi.xlsx"
    with (
        zipfile.ZipFile(io.BytesIO(package_bytes)) as source,
        zipfile.ZipFile(path, "w") as target,
    ):
        for info in source.infolist():
            content = source.read(info).decode() if info.filename == part else source.read(info)
            if isinstance(content, str):
                cell = _cell_xml(content, "C6")[0]
                content = content.replace(cell, FORMULAS[case](cell))
            target.writestr(info.filename, content)
    with _refused(PackageFault.EDITED_CELL) as told:
        read_package(path)
    place = told.value.places
    assert [(one.sheet, one.row) for one in place] == [("Tổng đối chiếu", 6)]
    assert place[0].column == (8 if "beside" in case else 3)


def test_a_formula_in_the_hidden_sheet_is_told(package_bytes: bytes, tmp_path: Path) -> None:
    book = load_workbook(io.BytesIO(package_bytes))
    book["_goi"].cell(1, 4).value = '=""'
    (tmp_path / "goi.xlsx").write_bytes(_saved(book))
    with _refused(PackageFault.EDITED_CELL) as told:
        read_package(tmp_path / "goi.xlsx")
    assert told.value.sheet == "_goi"


def _of_first_layout(package: Package) -> dict[str, PackageTable]:
    """Return the tables as programs of the first layout had them: covers without names."""
    covers = package.tables["covers"]
    unnamed = PackageTable("covers", covers.columns[1:], tuple(row[1:] for row in covers.rows))
    return {**package.tables, "covers": unnamed}


def test_a_package_of_the_first_layout_is_read(
    sent_lists: SentOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Codes and ISO days stood in its cells, and nothing about labels in its manifest."""
    package = read_package(sent_lists.made.file.path)
    plain = {
        key: dataclasses.replace(
            layout,
            columns=tuple(
                dataclasses.replace(column, codes=None)
                for column in layout.columns
                if column.key not in layout.added
            ),
        )
        for key, layout in LAYOUTS.items()
    }
    about = dataclasses.replace(package.manifest, schema=1, public_key=public_key_of(KEY))
    heading = ReportHeading("UỶ BAN NHÂN DÂN", "XÃ THỬ", "", "", "BÁO CÁO", "", "")
    columns = tuple(ReportColumn(key, key, CellFormat.TEXT, 40) for key in "ab")
    report = ReportTable("indicators", "Chỉ tiêu tổng hợp", "Biểu 1", columns, (("a", "b"),))
    paper = PaperReport(heading, (report,), (Signature(("A",), ""), Signature(("B",), "")))
    tables = _of_first_layout(package)
    content = PackageContent(about, CoverSheet("", "", (), ()), paper, tables)
    file = io.BytesIO()
    with monkeypatch.context() as patch:
        patch.setattr(package_writer, "LAYOUTS", plain)
        patch.setattr(package_values, "day_cell", datetime.date.isoformat)
        patch.setattr(package_values, "partial_day_cell", str)
        patch.setattr(package_manifest, "SCHEMA", 1)
        write_package(content, partial(sign, KEY), file)
    raw = _content(file.getvalue())
    cells = {cell for sheet in raw.sheets for row in sheet.rows for cell in row}
    assert {"M", "permanent", "1979-07-25"} <= cells
    assert "Nam" not in cells
    old = checked_package(raw, signed_by)
    covers = old.tables["covers"]
    assert set(covers.column("full_name")) == {""}
    assert covers.columns == package.tables["covers"].columns
    assert _of_first_layout(old) == tables


def test_the_name_of_the_file_does_not_matter(package_path: Path, tmp_path: Path) -> None:
    renamed = tmp_path / "gửi tỉnh (2) cuối cùng.xlsx"
    renamed.write_bytes(package_path.read_bytes())
    assert read_package(renamed) == read_package(package_path)
