"""What the parser does not tell about OpenDocument: merged and error cells, what is hidden."""

import re
from collections.abc import Iterator

from desktop.workbooks.sheet_facts import MOST_COLUMNS, MOST_FORMULAS, SheetFacts

_ELEMENT = re.compile(
    rb"<(/?)table:(table-row|table-column|table-cell|covered-table-cell|table)(?=[\s/>])([^>]*)>"
)
_ROWS_REPEATED = re.compile(rb'table:number-rows-repeated="(\d{1,7})"')
_COLUMNS_REPEATED = re.compile(rb'table:number-columns-repeated="(\d{1,5})"')
_ROWS_SPANNED = re.compile(rb'table:number-rows-spanned="(\d{1,7})"')
_COLUMNS_SPANNED = re.compile(rb'table:number-columns-spanned="(\d{1,5})"')
_HIDDEN = re.compile(rb'table:visibility="(?:collapse|filter)"')
_ERROR = b'calcext:value-type="error"'
_ERROR_TEXT = re.compile(rb"\s*<text:p[^>]*>([^<]{1,40})<")
_FORMULA = b"table:formula="
_RESULT = b"office:value-type="
_MOST_HIDDEN_ROWS = 100_000
"""Sheets end in one hidden row repeated a million times; such rows are no data."""


def facts_of_tables(content: bytes) -> Iterator[SheetFacts]:
    """Yield the facts of each table of an OpenDocument content part, in order.

    Text is searched only as far as the last cell or row that needs a word.
    """
    marks = (b"-spanned=", b"table:visibility=", _ERROR, _FORMULA)
    last = max(content.rfind(mark) for mark in marks)
    table = _TableFacts()
    for element in _ELEMENT.finditer(content):
        closing, name, attributes = element.groups()
        if name == b"table":
            if closing:
                yield table.facts()
            table = _TableFacts()
        elif element.start() <= last and not closing:
            table.take(name, attributes, content, element.end())


class _TableFacts:
    """Counts rows and columns of one table, repeated ones included."""

    def __init__(self) -> None:
        self._row = 0
        self._next_row = 1
        self._column = 1
        self._merged: list[tuple[int, int, int, int]] = []
        self._hidden: list[int] = []
        self._next_column = 1
        self._hidden_columns: list[int] = []
        self._errors: list[tuple[int, int, str]] = []
        self._uncalculated: list[tuple[int, int]] = []
        self._formulas: list[tuple[int, int]] = []

    def facts(self) -> SheetFacts:
        return SheetFacts(
            formulas_without_value=tuple(self._uncalculated),
            error_cells=tuple(self._errors),
            hidden_rows=tuple(self._hidden),
            merged=tuple(self._merged),
            hidden_columns=tuple(self._hidden_columns),
            formulas=tuple(self._formulas),
        )

    def take(self, name: bytes, attributes: bytes, content: bytes, end: int) -> None:
        if name == b"table-row":
            self._take_row(attributes)
        elif name == b"table-column":
            self._take_column(attributes)
        else:
            if _ERROR in attributes or _FORMULA in attributes:
                self._take_formula(attributes, _ERROR_TEXT.match(content, end))
            self._take_cell(attributes)

    def _take_column(self, attributes: bytes) -> None:
        first = self._next_column
        self._next_column += _number(_COLUMNS_REPEATED, attributes)
        if _HIDDEN.search(attributes):
            last = min(self._next_column, MOST_COLUMNS + 1)
            self._hidden_columns.extend(range(first, last))

    def _take_formula(self, attributes: bytes, text: re.Match[bytes] | None) -> None:
        if _FORMULA in attributes and len(self._formulas) < MOST_FORMULAS:
            self._formulas.append((self._row, self._column))
        if _ERROR in attributes:
            shown = text.group(1).decode("utf-8", "replace") if text else "#N/A"
            self._errors.append((self._row, self._column, shown))
        elif _RESULT not in attributes:
            self._uncalculated.append((self._row, self._column))

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
