"""Finds a header that no field is known in, by its shape; or takes the row that a person says."""

from collections.abc import Sequence
from typing import Final

from desktop.domain.vietnamese_text import nfc
from desktop.workbooks.column_letters import column_letter
from desktop.workbooks.header_detection import SEARCHED_ROWS, HeaderBlock, HeaderColumn, block_at
from desktop.workbooks.workbook_content import CellValue, SheetContent

WITHOUT_HEADER: Final = 0
"""The row that a person names when the list begins with data."""
_LONGEST_LABEL: Final = 120
_LEAST_LABELS: Final = 2
_FEWER_BELOW: Final = 0.5
"""Share of the header's columns that a row of data fills at least."""
_LOOKED_BELOW: Final = 3

Row = Sequence[CellValue]


def header_by_shape(sheet: SheetContent) -> HeaderBlock | None:
    """Return the first row of at least two short texts and no numbers over rows of data."""
    for number, row in enumerate(sheet.rows[:SEARCHED_ROWS], start=1):
        labels = _labels(row)
        if len(labels) >= _LEAST_LABELS and _data_below(sheet, number, labels):
            return header_at(sheet, number)
    return None


def has_table(sheet: SheetContent) -> bool:
    """Whether a row of a sheet fills at least two cells."""
    return any(
        sum(1 for cell in row if cell is not None) >= _LEAST_LABELS
        for row in sheet.rows[:SEARCHED_ROWS]
    )


def header_at(sheet: SheetContent, number: int) -> HeaderBlock:
    """Return the header in the row that a person says, 0 for a list without one.

    Columns without a word are named by their letters, so that they can be mapped too.
    """
    number = min(max(number, WITHOUT_HEADER), max(len(sheet.rows) - 1, 0))
    if number == WITHOUT_HEADER:
        block = HeaderBlock((WITHOUT_HEADER,), (), 0)
    else:
        block = block_at(sheet, number)
    named = {column.index: column for column in block.columns}
    below = sheet.rows[block.rows[-1] :]
    width = len(sheet.rows[0]) if sheet.rows else 0
    for index in range(width):
        if index not in named and any(row[index] is not None for row in below):
            named[index] = HeaderColumn(index, (f"Cột {column_letter(index)}",))
    return HeaderBlock(block.rows, tuple(named[index] for index in sorted(named)), block.known)


def _labels(row: Row) -> list[int]:
    """Return the columns of a row's texts; none when the row holds numbers or dates."""
    filled = [(index, cell) for index, cell in enumerate(row) if cell is not None]
    if any(not isinstance(cell, str) for _, cell in filled):
        return []
    texts = [(index, nfc(str(cell))) for index, cell in filled]
    fine = [
        index
        for index, text in texts
        if text and len(text) <= _LONGEST_LABEL and not text[:4].isdigit() and ":" not in text
    ]
    return fine if len(fine) == len(texts) else []


def _data_below(sheet: SheetContent, number: int, labels: Sequence[int]) -> bool:
    """Whether one of the next rows fills at least half of the columns, and two at least."""
    for row in sheet.rows[number : number + _LOOKED_BELOW]:
        filled = sum(1 for index in labels if row[index] is not None)
        if filled >= max(_LEAST_LABELS, _FEWER_BELOW * len(labels)):
            return True
    return False
