"""What the parser does not tell about OpenDocument tables: merged cells and hidden rows."""

import re
from collections.abc import Iterator

from desktop.workbooks.sheet_facts import SheetFacts

_ELEMENT = re.compile(
    rb"<(/?)table:(table-row|table-cell|covered-table-cell|table)(?=[\s/>])([^>]*)>"
)
_ROWS_REPEATED = re.compile(rb'table:number-rows-repeated="(\d{1,7})"')
_COLUMNS_REPEATED = re.compile(rb'table:number-columns-repeated="(\d{1,5})"')
_ROWS_SPANNED = re.compile(rb'table:number-rows-spanned="(\d{1,7})"')
_COLUMNS_SPANNED = re.compile(rb'table:number-columns-spanned="(\d{1,5})"')
_HIDDEN = re.compile(rb'table:visibility="(?:collapse|filter)"')
_MOST_HIDDEN_ROWS = 100_000
"""Sheets end in one hidden row repeated a million times; such rows are no data."""


def facts_of_tables(content: bytes) -> Iterator[SheetFacts]:
    """Yield the facts of each table of an OpenDocument content part, in order.

    Text is searched only as far as the last merged cell or hidden row.
    """
    last = max(content.rfind(b"-spanned="), content.rfind(b"table:visibility="))
    table = _TableFacts()
    for element in _ELEMENT.finditer(content):
        closing, name, attributes = element.groups()
        if name == b"table":
            if closing:
                yield table.facts()
            table = _TableFacts()
        elif element.start() <= last and not closing:
            table.take(name, attributes)


class _TableFacts:
    """Counts rows and columns of one table, repeated ones included."""

    def __init__(self) -> None:
        self._row = 0
        self._next_row = 1
        self._column = 1
        self._merged: list[tuple[int, int, int, int]] = []
        self._hidden: list[int] = []

    def facts(self) -> SheetFacts:
        return SheetFacts(hidden_rows=tuple(self._hidden), merged=tuple(self._merged))

    def take(self, name: bytes, attributes: bytes) -> None:
        if name == b"table-row":
            self._take_row(attributes)
        else:
            self._take_cell(attributes)

    def _take_row(self, attributes: bytes) -> None:
        count = _number(_ROWS_REPEATED, attributes)
        self._row, self._next_row, self._column = self._next_row, self._next_row + count, 1
        if count < _MOST_HIDDEN_ROWS and _HIDDEN.search(attributes):
            self._hidden.extend(range(self._row, self._next_row))

    def _take_cell(self, attributes: bytes) -> None:
        rows, columns = _number(_ROWS_SPANNED, attributes), _number(_COLUMNS_SPANNED, attributes)
        if rows > 1 or columns > 1:
            last_row, last_column = self._row + rows - 1, self._column + columns - 1
            self._merged.append((self._row, self._column, last_row, last_column))
        self._column += _number(_COLUMNS_REPEATED, attributes)


def _number(pattern: re.Pattern[bytes], attributes: bytes) -> int:
    found = pattern.search(attributes)
    return max(int(found.group(1)), 1) if found else 1
