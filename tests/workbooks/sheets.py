"""Sheets for tests, written as tables of cells; every person in them is made up."""

import datetime
from collections.abc import Sequence
from pathlib import Path

from desktop.fields.field_kinds import ParseContext
from desktop.workbooks.row_validation import CheckedSheet, RecognisedSheet, check_sheet
from desktop.workbooks.sheet_choice import SheetOptions, choose_sheets
from desktop.workbooks.workbook_content import (
    CellValue,
    MergedRange,
    SheetContent,
    WorkbookContent,
)

TODAY = datetime.date(2026, 11, 21)
CONTEXT = ParseContext(TODAY)


def sheet(
    *rows: Sequence[CellValue],
    name: str = "Danh sách",
    merged: Sequence[tuple[int, int, int, int]] = (),
    ragged: Sequence[int] = (),
) -> SheetContent:
    """A sheet of these rows, made equally long; `merged` is (row, column, last row, column)."""
    width = max(len(row) for row in rows)
    even = tuple((*row, *[None] * (width - len(row))) for row in rows)
    return SheetContent(
        name, True, even, tuple(MergedRange(*block) for block in merged), ragged_rows=tuple(ragged)
    )


def workbook(*sheets: SheetContent, name: str = "danh-sach.xlsx") -> WorkbookContent:
    """A workbook of these sheets, as the reader would give it."""
    return WorkbookContent(Path(name), name, "xlsx", "0" * 64, tuple(sheets))


def recognised(*sheets: SheetContent, layout: str | None = None) -> RecognisedSheet:
    """The main sheet as the importer sees it."""
    options = SheetOptions(layout=layout)
    return choose_sheets(workbook(*sheets), options, CONTEXT).sheets[-1]


def checked(*sheets: SheetContent, layout: str | None = None) -> CheckedSheet:
    """The main sheet with its rows checked."""
    return check_sheet(recognised(*sheets, layout=layout))


def values(result: CheckedSheet, position: int = 0) -> dict[str, object]:
    """The values of a checked row by field, empty ones left out."""
    row = result.rows[position]
    pairs = zip(result.fields, row.values, strict=True)
    return {key: value for key, value in pairs if value is not None}


def codes(result: CheckedSheet, position: int = 0) -> set[str]:
    """The codes of what is told about a checked row."""
    return {entry.issue.code for entry in result.rows[position].issues}
