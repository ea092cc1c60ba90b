"""A sheet on its way from a reader to the parent process, in plain values only."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.workbooks.readers.refusal import ReadingRefused

RawCell = object
RawRow = Sequence[RawCell]
MergedBlock = tuple[int, int, int, int]
"""first row, first column, last row, last column; from 1, both ends inside."""

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384


class RawSheet(NamedTuple):
    """What a reader hands over; `rows` may be lazy and is walked once.

    All rows have `width` cells, empty cells are None.
    """

    name: str
    visible: bool
    width: int
    expected_rows: int
    rows: Iterable[RawRow]
    merged: tuple[MergedBlock, ...] = ()
    formulas_without_value: tuple[tuple[int, int], ...] = ()
    ragged_rows: tuple[int, ...] = ()
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[int, ...] = ()
    formulas: tuple[tuple[int, int], ...] = ()


def even_rows(rows: list[list[RawCell]], cell_limit: int) -> int:
    """Pad the rows in place to the widest one and return that width.

    Raises ReadingRefused when the padded sheet would hold more than `cell_limit` cells.
    """
    width = max(map(len, rows), default=0)
    if width * len(rows) > cell_limit or width > LAST_COLUMN or len(rows) > LAST_ROW:
        raise ReadingRefused("too_large")
    for row in rows:
        row.extend([None] * (width - len(row)))
    return width
