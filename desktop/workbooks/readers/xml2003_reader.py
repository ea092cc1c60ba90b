"""XML Spreadsheet 2003, as reporting programs write it under the name .xls."""

import datetime
import io
import math
import re
from xml.parsers import expat

from desktop.workbooks.readers.raw_sheet import (
    LAST_COLUMN,
    LAST_ROW,
    MergedBlock,
    RawCell,
    RawSheet,
    even_rows,
)
from desktop.workbooks.readers.refusal import ReadingRefused
from desktop.workbooks.sheet_facts import MOST_FORMULAS

_SHEET = "urn:schemas-microsoft-com:office:spreadsheet|"
_EXCEL = "urn:schemas-microsoft-com:office:excel|"
_WORKSHEET, _ROW = f"{_SHEET}Worksheet", f"{_SHEET}Row"
_COLUMN = f"{_SHEET}Column"
_CELL, _DATA = f"{_SHEET}Cell", f"{_SHEET}Data"
_VISIBLE, _DATE_1904 = f"{_EXCEL}Visible", f"{_EXCEL}Date1904"
_HIDDEN = frozenset({"SheetHidden", "SheetVeryHidden"})
_ZERO_DATES = frozenset({datetime.date(1899, 12, 30), datetime.date(1899, 12, 31)})


class Xml2003Book:
    """The sheets of one file and its date system."""

    def __init__(self, sheets: list[RawSheet], date_1904: bool) -> None:
        """Keep what was read."""
        self.sheets = sheets
        self.date_1904 = date_1904


def read_xml2003(data: bytes, cell_limit: int) -> Xml2003Book:
    """Read the workbook; raise ReadingRefused when it is no well-formed XML.

    Expat itself is used, with document types refused: that leaves no entities to expand and
    nothing outside the file to fetch.
    """
    handler = _Handler(cell_limit)
    parser = expat.ParserCreate(namespace_separator="|")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = handler.refuse_document_type
    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.CharacterDataHandler = handler.text
    try:
        parser.ParseFile(io.BytesIO(_without_leading_space(data)))
    except (expat.ExpatError, LookupError, ValueError) as error:  # the two: no such encoding
        raise ReadingRefused("damaged") from error
    return Xml2003Book(handler.sheets, handler.date_1904)


def _without_leading_space(data: bytes) -> bytes:
    """Drop blank lines before `<?xml`, which page templates leave and XML forbids."""
    mark = b"\xef\xbb\xbf"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data
    return data.removeprefix(mark).lstrip()


class _Sheet:
    """One worksheet while its elements come in."""

    def __init__(self, name: str, cell_limit: int) -> None:
        self.name = name
        self.visible = True
        self._cell_limit = cell_limit
        self._rows: list[list[RawCell]] = []
        self._merged: list[MergedBlock] = []
        self._uncalculated: list[tuple[int, int]] = []
        self._formulas: list[tuple[int, int]] = []
        self._hidden: list[int] = []
        self._hidden_columns: list[int] = []
        self._last_column = 0
        self._row_number = 0
        self._row_span = 0
        self._column = 0
        self._across = 0
        self._formula = False

    def start_column(self, attributes: dict[str, str]) -> None:
        first = _number(attributes, "Index", self._last_column + 1, LAST_COLUMN)
        self._last_column = first + _number(attributes, "Span", 0, LAST_COLUMN)
        if attributes.get(f"{_SHEET}Hidden") == "1":
            self._hidden_columns.extend(range(first, min(self._last_column, LAST_COLUMN) + 1))

    def start_row(self, attributes: dict[str, str]) -> None:
        self._row_number = _number(attributes, "Index", self._row_number + 1, LAST_ROW)
        self._row_span = _number(attributes, "Span", 0, LAST_ROW)
        self._column = 0
        self._across = 0
        if attributes.get(f"{_SHEET}Hidden") == "1":
            self._hidden.append(self._row_number)

    def end_row(self) -> None:
        self._row_number += self._row_span

    def start_cell(self, attributes: dict[str, str]) -> None:
        following = self._column + self._across + 1
        self._column = _number(attributes, "Index", following, LAST_COLUMN)
        self._across = _number(attributes, "MergeAcross", 0, LAST_COLUMN)
        down = _number(attributes, "MergeDown", 0, LAST_ROW)
        if self._across or down:
            row, column = self._row_number, self._column
            self._merged.append((row, column, row + down, column + self._across))
        self._formula = f"{_SHEET}Formula" in attributes

    def end_cell(self, value: RawCell, kind: str) -> None:
        """Store the value; a formula without one is told unless its result is the empty text."""
        if self._formula and len(self._formulas) < MOST_FORMULAS:
            self._formulas.append((self._row_number, self._column))
        if value is None:
            if self._formula and kind != "String":
                self._uncalculated.append((self._row_number, self._column))
            return
        self._rows.extend([] for _ in range(self._row_number - len(self._rows)))
        row = self._rows[self._row_number - 1]
        row.extend([None] * (self._column - len(row)))
        row[self._column - 1] = value

    def finish(self) -> RawSheet:
        return RawSheet(
            name=self.name,
            visible=self.visible,
            width=even_rows(self._rows, self._cell_limit),
            expected_rows=len(self._rows),
            rows=self._rows,
            merged=tuple(sorted(self._merged)),
            formulas_without_value=tuple(self._uncalculated),
            hidden_rows=tuple(self._hidden),
            hidden_columns=tuple(self._hidden_columns),
            formulas=tuple(self._formulas),
        )


class _Handler:
    """Takes the parser's events to the open sheet; the text of one element at a time is kept."""

    def __init__(self, cell_limit: int) -> None:
        self.sheets: list[RawSheet] = []
        self.date_1904 = False
        self._cell_limit = cell_limit
        self._sheet = _Sheet("", cell_limit)
        self._kind = ""
        self._value: RawCell = None
        self._text: list[str] | None = None

    def refuse_document_type(self, *_declaration: object) -> None:
        raise ReadingRefused("document_type")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == _CELL:
            self._value, self._kind = None, ""
            self._sheet.start_cell(attributes)
        elif tag == _DATA:
            self._kind = attributes.get(f"{_SHEET}Type", "String")
            self._text = []
        elif tag == _ROW:
            self._sheet.start_row(attributes)
        elif tag == _COLUMN:
            self._sheet.start_column(attributes)
        elif tag == _WORKSHEET:
            name = attributes.get(f"{_SHEET}Name", "")
            self._sheet = _Sheet(name, self._cell_limit)
        elif tag in {_VISIBLE, _DATE_1904}:
            self._text = []

    def text(self, data: str) -> None:
        if self._text is not None:
            self._text.append(data)

    def end(self, tag: str) -> None:
        if tag == _DATA:
            self._value = _typed(self._take_text(), self._kind)
        elif tag == _CELL:
            self._sheet.end_cell(self._value, self._kind)
        elif tag == _ROW:
            self._sheet.end_row()
        elif tag == _WORKSHEET:
            self.sheets.append(self._sheet.finish())
        elif tag == _VISIBLE:
            self._sheet.visible = self._take_text().strip() not in _HIDDEN
        elif tag == _DATE_1904:
            self.date_1904 = self._take_text().strip().lower() not in {"0", "false"}

    def _take_text(self) -> str:
        text = "".join(self._text or ())
        self._text = None
        return text


def _number(attributes: dict[str, str], name: str, default: int, largest: int) -> int:
    """Return a count or position; one outside the sheet means a damaged file."""
    text = attributes.get(_SHEET + name)
    if text is None:
        value = default
    elif re.fullmatch(r"\d{1,7}", text.strip()):
        value = int(text)
    else:
        raise ReadingRefused("damaged")
    if value > largest or (name == "Index" and value < 1):
        raise ReadingRefused("damaged")
    return value


def _typed(text: str, kind: str) -> RawCell:
    """Give a cell's text its type; text that does not fit its stated type stays text."""
    if kind == "Number":
        return _decimal(text)
    if kind == "DateTime":
        return _date(text)
    if kind == "Boolean":
        return text.strip() in {"1", "true"}
    return text or None


def _decimal(text: str) -> RawCell:
    try:
        value = float(text)
    except ValueError:
        return text or None
    return value if math.isfinite(value) else text


def _date(text: str) -> RawCell:
    try:
        moment = datetime.datetime.fromisoformat(text.strip())
    except ValueError:
        return text or None
    if moment.date() in _ZERO_DATES:
        return moment.time()
    return moment.date() if moment.time() == datetime.time() else moment
