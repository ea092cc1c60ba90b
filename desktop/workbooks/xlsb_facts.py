"""What the parser does not tell about .xlsb: errors, formulas without a result, what is hidden.

A walk over the records of the parts, whose numbers and lengths are kept in seven bits a byte.
"""

import struct
from collections.abc import Iterator
from typing import Final

from desktop.workbooks.biff_facts import ERROR_TEXTS
from desktop.workbooks.sheet_facts import MOST_COLUMNS, MOST_FORMULAS, SheetFacts

_BOOK_SETTINGS, _SHEET = 0x99, 0x9C
_ROW, _CELL_ERROR, _FORMULA_NUMBER, _FORMULA_ERROR = 0x00, 0x03, 0x09, 0x0B
_FORMULAS: Final = frozenset({0x08, _FORMULA_NUMBER, 0x0A, _FORMULA_ERROR})
_COLUMNS, _MERGED = 0x3C, 0xB0
_WANTED: Final = frozenset({_ROW, _CELL_ERROR, _COLUMNS, _MERGED}) | _FORMULAS
_HIDDEN_ROW, _HIDDEN_COLUMN, _ALWAYS_CALCULATE = 0x10, 0x01, 0x02


def sheets_of_book(workbook: bytes) -> tuple[list[str], bool]:
    """Return the relation of each sheet in order, and whether days count from 1904."""
    relations: list[str] = []
    date_1904 = False
    try:
        for number, place, _size in _records(workbook):
            if number == _BOOK_SETTINGS:
                date_1904 = bool(workbook[place] & 1)
            elif number == _SHEET:
                (length,) = struct.unpack_from("<I", workbook, place + 8)
                text = workbook[place + 12 : place + 12 + 2 * min(length, 255)]
                relations.append(text.decode("utf-16-le", "replace"))
    except (struct.error, IndexError):
        return [], False
    return relations, date_1904


def facts_of_binary_sheet(content: bytes) -> SheetFacts:
    """Collect the facts of one worksheet part; none of a part too broken to be walked."""
    try:
        return _facts(content)
    except (struct.error, IndexError):
        return SheetFacts()


def _facts(content: bytes) -> SheetFacts:
    row = 0
    uncalculated: list[tuple[int, int]] = []
    formulas: list[tuple[int, int]] = []
    errors: list[tuple[int, int, str]] = []
    hidden_rows: list[int] = []
    hidden_columns: set[int] = set()
    merged: list[tuple[int, int, int, int]] = []
    for number, place, _size in _records(content):
        if number not in _WANTED:
            continue
        first, second = struct.unpack_from("<II", content, place)
        if number in _FORMULAS:
            formulas.append((row, first + 1))
            if _is_uncalculated(number, content, place):
                uncalculated.append((row, first + 1))
        if number == _ROW:
            row = first + 1
            if content[place + 11] & _HIDDEN_ROW:
                hidden_rows.append(row)
        elif number in {_CELL_ERROR, _FORMULA_ERROR}:
            errors.append((row, first + 1, ERROR_TEXTS.get(content[place + 8], "#N/A")))
        elif number == _COLUMNS:
            hidden_columns.update(_hidden_of(content, place, first, second))
        elif number == _MERGED:
            left, right = struct.unpack_from("<II", content, place + 8)
            merged.append((first + 1, left + 1, second + 1, right + 1))
    return SheetFacts(
        formulas_without_value=tuple(uncalculated),
        error_cells=tuple(errors),
        hidden_rows=tuple(hidden_rows),
        merged=tuple(sorted(merged)),
        hidden_columns=tuple(sorted(hidden_columns)),
        formulas=tuple(formulas[:MOST_FORMULAS]),
    )


def _is_uncalculated(number: int, content: bytes, place: int) -> bool:
    """Whether a formula has nought for a result and Excel is asked to calculate it."""
    asks = number == _FORMULA_NUMBER and content[place + 16] & _ALWAYS_CALCULATE
    return bool(asks) and not any(content[place + 8 : place + 16])


def _hidden_of(content: bytes, place: int, first: int, last: int) -> range:
    if not content[place + 16] & _HIDDEN_COLUMN:
        return range(0)
    return range(first + 1, min(last + 1, MOST_COLUMNS) + 1)


def _records(content: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield number, place and size of each record."""
    position, last = 0, len(content)
    while position < last:
        number = content[position]
        position += 1
        if number & 0x80:
            number = number & 0x7F | (content[position] & 0x7F) << 7
            position += 1
        size = content[position]
        position += 1
        if size & 0x80:
            size &= 0x7F
            for shift in (7, 14, 21):
                byte = content[position]
                position += 1
                size |= (byte & 0x7F) << shift
                if not byte & 0x80:
                    break
        yield number, position, size
        position += size
