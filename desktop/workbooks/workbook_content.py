"""What a workbook holds, as plain frozen values: the reader's answer to everybody above."""

import datetime
from dataclasses import dataclass
from pathlib import Path

CellValue = str | int | float | bool | datetime.date | datetime.datetime | datetime.time | None
"""A cell as its file types it. Never the empty string: an empty cell is None.

Numbers are float, whole ones too (the caller decides what 36085012345.0 means); what is no
finite number is text ("nan"). Error cells are their text ("#N/A"). A length of time
("[h]:mm") is text. CSV cells are text.
"""

CellPosition = tuple[int, int]
"""(row, column), both counted from 1 as Excel shows them."""


@dataclass(frozen=True, slots=True)
class MergedRange:
    """A merged block of cells, counted from 1 and with both ends inside, as Excel shows it."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(frozen=True, slots=True)
class SheetContent:
    """One sheet: rows[0] is row 1 of Excel, so leading empty rows count.

    All rows of a sheet have the same length. Empty rows behind the last cell are left off.
    """

    name: str
    visible: bool
    rows: tuple[tuple[CellValue, ...], ...]
    merged: tuple[MergedRange, ...] = ()
    formulas_without_value: tuple[CellPosition, ...] = ()
    """Cells with a formula whose result the file does not hold: unknown, not empty."""
    ragged_rows: tuple[int, ...] = ()
    """Rows of a text file with more fields than its header (counted from 1, as all rows here):
    their columns cannot be trusted."""
    hidden_rows: tuple[int, ...] = ()
    """Rows hidden or filtered away in the file; they are read all the same."""
    hidden_columns: tuple[int, ...] = ()
    """Columns hidden in the file, counted from 1; they are read all the same."""
    formulas: tuple[CellPosition, ...] = ()
    """The first 1,000 cells with a formula."""
    of_sheet: str | None = None
    """The sheet in the file, where this is one of its several tables."""


@dataclass(frozen=True, slots=True)
class WorkbookContent:
    """A whole workbook and where it came from."""

    path: Path
    file_name: str
    kind: str
    """By content, not by name: xlsx (also xlsm), xls, xlsb, ods, csv (also tsv), html, xml2003."""
    sha256: str
    """Of the bytes on disk, lower-case hexadecimal."""
    sheets: tuple[SheetContent, ...]
    date_1904: bool = False
    """Whether the file counts days from 1904; dates in the cells are converted already."""
    left_out: tuple[str, ...] = ()
    """What the file holds besides values and was not opened: macros, external_links,
    embedded_objects, connections."""
