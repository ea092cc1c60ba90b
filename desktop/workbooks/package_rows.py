"""The rows of a package's tables, put into a workbook that holds their headers already.

The writer of workbooks takes 20 microseconds a cell, which lists of 30,000 persons have half a
million of; rows of plain texts and numbers are written here, a tenth of that.
"""

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from desktop.workbooks.column_letters import column_letter

Cell = str | int | None

_SPECIAL: Final = re.compile(r"[&<>]|_x[0-9A-Fa-f]{4}_")
_ESCAPED: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_END_OF_ROWS: Final = b"</sheetData>"
_DIMENSION: Final = re.compile(rb'<dimension ref="[^"]*"/>')
_AT_ONCE: Final = 2_000


@dataclass(frozen=True, slots=True)
class TableRows:
    """Rows for the sheet in a part of the workbook, below `rows_above` rows that it has.

    `styles` are the numbers of the cell formats, one a column.
    """

    part: str
    rows_above: int
    styles: Sequence[int]
    rows: Sequence[Sequence[Cell]]


def with_rows(book: io.BytesIO, tables: Sequence[TableRows]) -> io.BytesIO:
    """Return the workbook with the rows of its tables in their sheets."""
    by_part = {table.part: table for table in tables}
    whole = io.BytesIO()
    with ZipFile(book) as source, ZipFile(whole, "w", ZIP_DEFLATED) as target:
        for info in source.infolist():
            copied = ZipInfo(info.filename, info.date_time)
            copied.compress_type, copied.external_attr = ZIP_DEFLATED, info.external_attr
            content = source.read(info)
            table = by_part.get(info.filename)
            if table is None:
                target.writestr(copied, content)
                continue
            head, tail = _dimensioned(content, table).split(_END_OF_ROWS)
            with target.open(copied, "w", force_zip64=True) as part:
                part.write(head)
                for lines in _lines(table):
                    part.write(lines.encode())
                part.write(_END_OF_ROWS + tail)
    whole.seek(0)
    return whole


def _dimensioned(content: bytes, table: TableRows) -> bytes:
    last = f"{column_letter(len(table.styles) - 1)}{table.rows_above + len(table.rows)}"
    return _DIMENSION.sub(f'<dimension ref="A1:{last}"/>'.encode(), content)


def _lines(table: TableRows) -> Iterator[str]:
    """Yield the rows as XML, many at once."""
    columns = [(column_letter(place), style) for place, style in enumerate(table.styles)]
    numbered = enumerate(table.rows, start=table.rows_above + 1)
    while chunk := list(islice(numbered, _AT_ONCE)):
        yield "".join(
            f'<row r="{number}">{_cells(columns, number, row)}</row>' for number, row in chunk
        )


def _cells(columns: Sequence[tuple[str, int]], number: int, row: Sequence[Cell]) -> str:
    return "".join(
        f'<c r="{letter}{number}" s="{style}" t="inlineStr"><is><t xml:space="preserve">'
        f"{_SPECIAL.sub(_escaped, value)}</t></is></c>"
        if value.__class__ is str
        else f'<c r="{letter}{number}" s="{style}"><v>{value}</v></c>'
        for (letter, style), value in zip(columns, row, strict=True)
        if value is not None
    )


def _escaped(match: re.Match[str]) -> str:
    """Escape what XML reads as its own, and what Excel reads as the code of a character."""
    found = match[0]
    return _ESCAPED.get(found, f"_x005F{found}")
