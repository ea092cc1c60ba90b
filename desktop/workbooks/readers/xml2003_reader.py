"""XML Spreadsheet 2003, as reporting programs write it under the name .xls."""

import datetime
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

_SHEET = "urn:schemas-microsoft-com:office:spreadsheet|"
_EXCEL = "urn:schemas-microsoft-com:office:excel|"
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
        parser.Parse(_without_leading_space(data), True)
    except expat.ExpatError as error:
        raise ReadingRefused("damaged") from error
    return Xml2003Book(handler.sheets, handler.date_1904)


def _without_leading_space(data: bytes) -> bytes:
    """Drop blank lines before `<?xml`, which page templates leave and XML forbids."""
    mark = b"\xef\xbb\xbf"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data
    return data.removeprefix(mark).lstrip()


class _Handler:
    """Fills one sheet at a time from the events of the parser."""

    def __init__(self, cell_limit: int) -> None:
        self.sheets: list[RawSheet] = []
        self.date_1904 = False
        self._cell_limit = cell_limit
        self._cells_left = cell_limit
        self._new_sheet("")

    def refuse_document_type(self, *_declaration: object) -> None:
        raise ReadingRefused("document_type")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == f"{_SHEET}Cell":
            self._start_cell(attributes)
        elif tag == f"{_SHEET}Data":
            self._type = attributes.get(f"{_SHEET}Type", "String")
            self._text = []
        elif tag == f"{_SHEET}Row":
            self._start_row(attributes)
        elif tag == f"{_SHEET}Worksheet":
            self._new_sheet(attributes.get(f"{_SHEET}Name", ""))
        elif tag in {f"{_EXCEL}Visible", f"{_EXCEL}Date1904"}:
            self._note = []

    def text(self, data: str) -> None:
        if self._text is not None:
            self._text.append(data)
        elif self._note is not None:
            self._note.append(data)

    def end(self, tag: str) -> None:
        if tag == f"{_SHEET}Data" and self._text is not None:
            self._value = _typed("".join(self._text), self._type)
            self._text = None
        elif tag == f"{_SHEET}Cell":
            self._end_cell()
        elif tag == f"{_SHEET}Row":
            self._row_number += self._row_span
        elif tag == f"{_SHEET}Worksheet":
            self._end_sheet()
        elif tag == f"{_EXCEL}Visible":
            self._visible = "".join(self._note or ()).strip() not in {
                "SheetHidden",
                "SheetVeryHidden",
            }
            self._note = None
        elif tag == f"{_EXCEL}Date1904":
            self.date_1904 = "".join(self._note or ()).strip().lower() not in {"0", "false"}
            self._note = None

    def _new_sheet(self, name: str) -> None:
        self._name = name
        self._visible = True
        self._rows: list[list[RawCell]] = []
        self._merged: list[MergedBlock] = []
        self._uncalculated: list[tuple[int, int]] = []
        self._hidden: list[int] = []
        self._row_number = 0
        self._row_span = 0
        self._column = 0
        self._across = 0
        self._formula = False
        self._value: RawCell = None
        self._type = ""
        self._text: list[str] | None = None
        self._note: list[str] | None = None

    def _start_row(self, attributes: dict[str, str]) -> None:
        self._row_number = _number(attributes, "Index", self._row_number + 1, LAST_ROW)
        self._row_span = _number(attributes, "Span", 0, LAST_ROW)
        self._column = 0
        self._across = 0
        if attributes.get(f"{_SHEET}Hidden") == "1":
            self._hidden.append(self._row_number)

    def _start_cell(self, attributes: dict[str, str]) -> None:
        following = self._column + self._across + 1
        self._column = _number(attributes, "Index", following, LAST_COLUMN)
        self._across = _number(attributes, "MergeAcross", 0, LAST_COLUMN)
        down = _number(attributes, "MergeDown", 0, LAST_ROW)
        if self._across or down:
            row, column = self._row_number, self._column
            self._merged.append((row, column, row + down, column + self._across))
        self._formula = f"{_SHEET}Formula" in attributes
        self._value = None

    def _end_cell(self) -> None:
        if self._value is None:
            if self._formula and self._type != "String":
                self._uncalculated.append((self._row_number, self._column))
            self._type = ""
            return
        self._cells_left -= 1
        if self._cells_left < 0:
            raise ReadingRefused("too_large")
        rows = self._rows
        while len(rows) < self._row_number:
            rows.append([])
        row = rows[self._row_number - 1]
        row.extend([None] * (self._column - len(row)))
        row[self._column - 1] = self._value
        self._type = ""

    def _end_sheet(self) -> None:
        self.sheets.append(
            RawSheet(
                name=self._name,
                visible=self._visible,
                width=even_rows(self._rows, self._cell_limit),
                expected_rows=len(self._rows),
                rows=self._rows,
                merged=tuple(sorted(self._merged)),
                formulas_without_value=tuple(self._uncalculated),
                hidden_rows=tuple(self._hidden),
            )
        )


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
