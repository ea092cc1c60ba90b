"""HTML tables, as web portals export them under the name .xls.

Cells stay text unless the page states their number beside it.
"""

import datetime
import math
import re
from html.parser import HTMLParser

from desktop.workbooks.readers.raw_sheet import MergedBlock, RawCell, RawSheet, even_rows
from desktop.workbooks.readers.refusal import ReadingRefused
from desktop.workbooks.readers.text_decoding import decode_text

_META_CHARSET = re.compile(rb"""<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_SHEET_NAME = re.compile(r"<x:Name>([^<]+)</x:Name>")
_SILENT = frozenset({"script", "style", "title", "xml"})
_BLOCKS = frozenset({"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "br", "li", "center"})
_WIDEST_SPAN = 1000
_LONGEST_SPAN = 65_534
_SERIAL_ZERO = datetime.date(1899, 12, 30)
_LAST_SERIAL = 2_958_466
_CHUNK = 65_536
_HEAD = 4096

Attributes = list[tuple[str, str | None]]


def read_html(data: bytes, file_name: str, cell_limit: int) -> RawSheet:
    """Read all tables of the page below each other, as Excel shows them.

    Text between tables becomes rows of one cell. Raises ReadingRefused without any table.
    """
    parser = _PageParser(cell_limit)
    text = _decode(data)
    try:
        for start in range(0, len(text), _CHUNK):
            parser.feed(text[start : start + _CHUNK])
        parser.finish()
    except AssertionError as error:  # how the parser refuses a marked section
        raise ReadingRefused("damaged") from error
    if not parser.saw_table:
        raise ReadingRefused("no_table")
    rows = parser.rows
    return RawSheet(
        name=parser.sheet_name or file_name.rpartition(".")[0] or file_name,
        visible=True,
        width=even_rows(rows, cell_limit),
        expected_rows=len(rows),
        rows=rows,
        merged=tuple(sorted(parser.merged)),
        hidden_rows=tuple(parser.hidden_rows),
    )


def _decode(data: bytes) -> str:
    """Decode by the page's own charset unless that is Unicode, unknown or plainly untrue."""
    stated = _META_CHARSET.search(data, 0, _HEAD)
    name = stated.group(1).decode("ascii").lower() if stated else ""
    if name in {"windows-1252", "iso-8859-1"} and not _is_utf8(data):
        return data.decode("cp1252", "replace")
    return decode_text(data)


def _is_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8 after all: portals copy a page's head with its old charset."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


class _Table:
    """One open table: its rows, and the cells that hang down from rows above."""

    def __init__(self) -> None:
        self.rows: list[list[RawCell]] = []
        self.merged: list[MergedBlock] = []
        self.hidden_rows: list[int] = []
        self.holds_tables = False
        self._row: list[RawCell] | None = None
        self._hanging: dict[int, int] = {}
        self._starting: dict[int, int] = {}
        self._text: list[str] | None = None
        self._spans = (1, 1)
        self._stated: RawCell = None

    @property
    def is_one_text(self) -> bool:
        """Whether all it holds is one cell."""
        return len(self.rows) == 1 and len(self.rows[0]) == 1 and self.rows[0][0] is not None

    def open_row(self, hidden: bool) -> None:
        self.close_row()
        self._row = []
        if hidden:
            self.hidden_rows.append(len(self.rows) + 1)

    def close_row(self) -> None:
        self.close_cell()
        if self._row is None:
            return
        self.rows.append(self._row)
        left = {column: count - 1 for column, count in self._hanging.items() if count > 1}
        self._hanging = {**left, **self._starting}
        self._starting = {}
        self._row = None

    def open_cell(self, columns: int, rows: int, stated: RawCell) -> None:
        if self._row is None:
            self.open_row(hidden=False)
        self.close_cell()
        self._text = []
        self._spans = (columns, rows)
        self._stated = stated

    def add_text(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def close_cell(self) -> None:
        if self._text is None or self._row is None:
            return
        row, (columns, rows) = self._row, self._spans
        while len(row) in self._hanging:
            row.append(None)
        first = len(row)
        text = _clean("".join(self._text))
        row.append(text if _text_says_more(text, self._stated) else self._stated)
        row.extend([None] * (columns - 1))
        if columns > 1 or rows > 1:
            number = len(self.rows) + 1
            self.merged.append((number, first + 1, number + rows - 1, first + columns))
        if rows > 1:
            self._starting.update(dict.fromkeys(range(first, first + columns), rows - 1))
        self._text = None


class _PageParser(HTMLParser):
    """Collects rows from all tables of a page, in the order in which the tables close."""

    def __init__(self, cell_limit: int) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[RawCell]] = []
        self.merged: list[MergedBlock] = []
        self.hidden_rows: list[int] = []
        self.sheet_name = ""
        self.saw_table = False
        self._cells_left = cell_limit
        self._tables: list[_Table] = []
        self._silent = 0
        self._loose: list[str] = []

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        """Open tables, rows and cells; a new one closes what a sloppy page left open."""
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            self._open_table()
        elif tag == "tr" and self._tables:
            self._tables[-1].open_row(_is_hidden(attrs))
        elif tag in {"td", "th"} and self._tables:
            self._open_cell(attrs)
        elif tag in _BLOCKS:
            self._break_line()

    def handle_endtag(self, tag: str) -> None:
        """Close what the tag closes."""
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag == "table" and self._tables:
            self._close_table()
        elif tag == "tr" and self._tables:
            self._tables[-1].close_row()
        elif tag in {"td", "th"} and self._tables:
            self._tables[-1].close_cell()
        elif tag in _BLOCKS and not self._tables:
            self._break_line()

    def handle_data(self, data: str) -> None:
        """Add text to the open cell, or keep it as a line between the tables."""
        if self._silent:
            return
        if self._tables:
            self._tables[-1].add_text(data)
        else:
            self._loose.append(data)

    def handle_comment(self, data: str) -> None:
        """Take the sheet's name from the notes that Excel leaves in a comment."""
        found = _SHEET_NAME.search(data)
        if found and not self.sheet_name:
            self.sheet_name = found.group(1).strip()

    def finish(self) -> None:
        """End the page: close what is open."""
        self.close()
        while self._tables:
            self._close_table()
        self._end_loose_line()

    def _open_table(self) -> None:
        self._end_loose_line()
        self.saw_table = True
        if self._tables:
            self._tables[-1].holds_tables = True
        self._tables.append(_Table())

    def _open_cell(self, attrs: Attributes) -> None:
        columns = _span(attrs, "colspan", _WIDEST_SPAN)
        self._cells_left -= columns
        if self._cells_left < 0:
            raise ReadingRefused("too_large")
        rows = _span(attrs, "rowspan", _LONGEST_SPAN)
        self._tables[-1].open_cell(columns, rows, _stated_value(attrs))

    def _break_line(self) -> None:
        if self._tables:
            self._tables[-1].add_text("\x00")
        else:
            self._end_loose_line()

    def _end_loose_line(self) -> None:
        text = _clean("".join(self._loose))
        self._loose.clear()
        if text is not None:
            self.rows.append([text])

    def _close_table(self) -> None:
        table = self._tables.pop()
        table.close_row()
        if self._tables and table.is_one_text:
            self._tables[-1].add_text(str(table.rows[0][0]))
            return  # a frame around the text of one cell
        if self._tables and not any(any(row) for row in table.rows):
            return  # a frame around nothing
        offset = len(self.rows)
        if table.holds_tables and not any(any(row) for row in table.rows):
            return  # a table for the layout only
        self.rows.extend(table.rows)
        self.hidden_rows.extend(row + offset for row in table.hidden_rows)
        for first_row, first_column, last_row, last_column in table.merged:
            last = min(last_row, len(table.rows))
            if (first_row, first_column) != (last, last_column):
                self.merged.append((first_row + offset, first_column, last + offset, last_column))


def _clean(text: str) -> str | None:
    """Squeeze white space as browsers do; line breaks (kept as NUL meanwhile) survive."""
    lines = [" ".join(line.split()) for line in text.split("\x00")]
    return "\n".join(line for line in lines if line) or None


def _span(attrs: Attributes, name: str, largest: int) -> int:
    digits = (dict(attrs).get(name) or "").strip()
    return min(max(int(digits[:6]), 1), largest) if digits.isdecimal() else 1


def _stated_value(attrs: Attributes) -> RawCell:
    """Return the number that Excel (x:num) or LibreOffice (sdval) put beside the shown text.

    The shown text follows the regional settings of the writing computer (2/15/1966, 1,263,600),
    the number does not. LibreOffice also states the format, so that dates can be told.
    """
    named = dict(attrs)
    try:
        number = float(named.get("x:num") or named.get("sdval") or "")
    except ValueError:
        return None
    if not math.isfinite(number):
        return None
    number_format = (named.get("sdnum") or "").upper()
    if "YY" in number_format and 0 < number < _LAST_SERIAL:
        day = _SERIAL_ZERO + datetime.timedelta(days=int(number))
        return day if number.is_integer() else None
    return number


def _text_says_more(text: str | None, stated: RawCell) -> bool:
    """Whether the shown text is to be kept: no number, or zeros in front that one would lose."""
    return stated is None or text is None or (text.isdecimal() and text.startswith("0"))


def _is_hidden(attrs: Attributes) -> bool:
    style = (dict(attrs).get("style") or "").replace(" ", "").lower()
    return "display:none" in style
