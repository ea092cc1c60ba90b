"""Writes filled forms with openpyxl: typed cells, frames, an A4 page across with its header."""

import datetime
import io
import re
import textwrap
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from desktop.domain.report_table import Signature
from desktop.workbooks.forms.form_layout import (
    Blank,
    FormColumn,
    FormLayout,
    FormRow,
    FormSheet,
    Kind,
    Lines,
    Look,
    Section,
    TitleText,
    Total,
)
from desktop.workbooks.writing import (
    A4,
    COUNT_FORMAT,
    DATE_FORMAT,
    LONGEST_CELL,
    PRINT_FONT,
    TEXT_FORMAT,
    CellValue,
    sheet_name,
)

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.styles import Alignment, Border, Font
    from openpyxl.worksheet.worksheet import Worksheet

_FORMATS: Final = {
    Kind.TEXT: (TEXT_FORMAT, "left"),
    Kind.CODE: (TEXT_FORMAT, "center"),
    Kind.ORDINAL: ("0", "center"),
    Kind.COUNT: (COUNT_FORMAT, "center"),
    Kind.MONEY: (COUNT_FORMAT, "right"),
    Kind.PERCENT: ("General", "center"),
    Kind.DATE: (DATE_FORMAT, "center"),
    Kind.MONTH: ("mm/yyyy", "center"),
}
_LOOKS: Final[dict[Look, tuple[float, bool, str]]] = {
    Look.PLAIN: (11, False, "left"),
    Look.BOLD: (11, True, "left"),
    Look.SMALL: (9, False, "center"),
    Look.TITLE: (16, True, "center"),
    Look.CENTRED: (11, True, "center"),
}
"""Points, whether bold, where it stands."""
BODY: Final = 11.0
LINE_HEIGHT: Final = 15.0
"""Points of one line of the table's font."""
TITLE_HEIGHT: Final = 22.0
LETTER: Final = 1.0
BOLD_LETTER: Final = 1.2
EDGES: Final = 2.5
"""Widths in Excel's units of column width: a letter, a bold one, both edges of a cell."""
MARGIN: Final = 0.4
LOWER_MARGIN: Final = 0.55
FOOTER: Final = "Trang &P/&N"
ROOM_TO_SIGN: Final = 4
FIRST_EXCEL_DAY: Final = datetime.date(1900, 3, 1)
"""Excel counts a 29th of February 1900; earlier days are written as text."""
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def write_forms(sheets: Sequence[FormSheet], file: BinaryIO) -> None:
    """Write each filled form on a sheet of its own; texts stay texts, whatever they begin with."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    taken: set[str] = set()
    for sheet in sheets:
        name = _free_name(sheet.name, taken)
        _Page(book.create_sheet(name), sheet).write()
    packed = io.BytesIO()
    book.save(packed)
    file.write(packed.getbuffer())


def _free_name(wanted: str, taken: set[str]) -> str:
    """Return a name for a sheet that no other has; Excel tells no capitals from small letters."""
    name, number = sheet_name(wanted), 1
    while name.lower() in taken:
        number += 1
        name = f"{sheet_name(wanted)[:26]} ({number})"
    taken.add(name.lower())
    return name


def letters_of(place: int) -> str:
    """Return the letters of a column counted from 1."""
    letters = ""
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


@dataclass(frozen=True, slots=True)
class _Page:
    """One sheet from its title block down to who signs."""

    page: "Worksheet"
    sheet: FormSheet
    styles: dict[tuple[object, ...], Any] = field(default_factory=dict)

    @property
    def _layout(self) -> FormLayout:
        return self.sheet.layout

    def write(self) -> None:
        for place, column in enumerate(self._layout.columns, start=1):
            self.page.column_dimensions[letters_of(place)].width = column.width
        for title in self._layout.titles:
            self._title(title)
        first = self._header()
        row = self._body(first)
        last = self._end(row + 1)
        self._set_up(first, last)

    # The title block

    def _title(self, title: TitleText) -> None:
        words = title.words.format(**self.sheet.texts)
        size, bold, across = _LOOKS[title.look]
        cell = self._across(title.cells, words)
        cell.font = _font(size, bold=bold)
        cell.alignment = _alignment(across, wraps=title.look is Look.TITLE)
        if title.look is Look.TITLE:
            self.page.row_dimensions[cell.row].height = TITLE_HEIGHT

    def _across(self, cells: str, words: str) -> "Cell":
        """Write a text over several cells (A2:G2) or one."""
        first = cells.partition(":")[0]
        if ":" in cells:
            self.page.merge_cells(cells)
        return _write(self.page[first], words)

    # The header

    def _header(self) -> int:
        """Write header and index row; return the first row of the body."""
        top, depth = self._layout.header_row, self._layout.header_depth
        for level in range(depth):
            self._header_level(level, top + level)
        for row in range(top, top + depth):
            self._frame(row, bold=True)
            self.page.row_dimensions[row].height = self._header_height(row - top)
        if not self._layout.has_index:
            return top + depth
        index = top + depth
        for place, column in enumerate(self._layout.columns, start=1):
            _write(self.page.cell(index, place), column.index)
        self._frame(index, bold=True)
        return index + 1

    def _header_level(self, level: int, row: int) -> None:
        depth = self._layout.header_depth
        numbered = enumerate(self._layout.columns, start=1)
        for path, group in groupby(numbered, key=lambda pair: pair[1].headers[: level + 1]):
            members = [place for place, _ in group]
            column = self._layout.columns[members[0] - 1]
            if len(path) <= level:
                continue
            lowest = row + depth - level - 1 if len(column.headers) == level + 1 else row
            first, last = letters_of(members[0]), letters_of(members[-1])
            cells = f"{first}{row}:{last}{lowest}"
            alone = first == last and row == lowest
            self._across(f"{first}{row}" if alone else cells, path[-1])

    def _header_height(self, level: int) -> float:
        """Return a height that shows the words of a level; those of lower rows share theirs."""
        depth = self._layout.header_depth
        needed = LINE_HEIGHT
        for path, group in groupby(self._layout.columns, key=lambda one: one.headers[: level + 1]):
            members = list(group)
            ends_here = len(members[0].headers) == level + 1
            rows = depth - level if ends_here else 1
            if len(path) > level:
                width = sum(column.width for column in members)
                needed = max(needed, LINE_HEIGHT * _lines(path[-1], width, BOLD_LETTER) / rows)
        return needed + 2

    # The table

    def _body(self, row: int) -> int:
        """Write sections, rows and totals; return the row after them."""
        for part in self._layout.body:
            match part:
                case Lines():
                    for values in self.sheet.rows:
                        self._line(row, values)
                        row += 1
                    continue
                case Section(number, title):
                    self._words(row, number, title)
                case Total(title, of_lines):
                    self._total(row, title, of_lines=of_lines)
                case Blank():
                    self._frame(row)
            row += 1
        return row

    def _line(self, row: int, values: FormRow) -> None:
        lines = 1
        for place, column in enumerate(self._layout.columns, start=1):
            value = values.get(column.key)
            _write(self.page.cell(row, place), value)
            if isinstance(value, str):
                lines = max(lines, _lines(value, column.width, LETTER))
        self._frame(row)
        self.page.row_dimensions[row].height = LINE_HEIGHT * lines + 2

    def _words(self, row: int, number: str, title: str) -> None:
        """Write a row that only names something."""
        self._frame(row, bold=True)
        label = self._layout.place(self._layout.label_key)
        if number:
            _write(self.page.cell(row, label - 1), number)
        _write(self.page.cell(row, label), title)

    def _total(self, row: int, title: str, *, of_lines: bool) -> None:
        self._words(row, "", title)
        for key in self._layout.summed:
            amount = self.sheet.totals.get(key, 0) if of_lines else 0
            _write(self.page.cell(row, self._layout.place(key)), amount)

    def _frame(self, row: int, *, bold: bool = False) -> None:
        """Give the cells of a row their frame, font and format."""
        top = self._layout.header_row
        heading = row < top + self._layout.header_depth + int(self._layout.has_index)
        for place, column in enumerate(self._layout.columns, start=1):
            cell: Any = self.page.cell(row, place)
            key = (place, bold, heading, isinstance(cell.value, str))
            if key in self.styles:
                # openpyxl compares whole styles at each setting: most of the time of a long form.
                cell._style = copy(self.styles[key])  # noqa: SLF001
                continue
            cell.border = _border()
            cell.font = _font(BODY, bold=bold)
            if heading:
                cell.alignment = _alignment("center", wraps=True)
            else:
                cell.number_format, across = _format_of(column, cell.value)
                # Numbers do not wrap: they are written whole, or as ### that nobody overlooks.
                words = isinstance(cell.value, str)
                cell.alignment = _alignment(across, wraps=words, indent=across != "center")
            self.styles[key] = cell._style  # noqa: SLF001

    # The end

    def _end(self, row: int) -> int:
        """Write sentences, place and date, and who signs; return the last row."""
        last = letters_of(len(self._layout.columns))
        for sentence in self.sheet.end.sentences:
            cell = self._across(f"A{row}:{last}{row}", sentence)
            cell.font = _font(BODY)
            cell.alignment = _alignment("left", wraps=True)
            width = sum(column.width for column in self._layout.columns)
            self.page.row_dimensions[row].height = LINE_HEIGHT * _lines(sentence, width, LETTER) + 2
            row += 1
        row += 1
        first, right = self._layout.signing[-1]
        cell = self._across(f"{first}{row}:{right}{row}", self.sheet.end.place_and_date)
        cell.font = _font(BODY, italic=True)
        cell.alignment = _alignment("center")
        return self._signatures(row + 1)

    def _signatures(self, row: int) -> int:
        signatures = self.sheet.end.signatures
        deepest = max((len(one.capacity) for one in signatures), default=0)
        spans = self._layout.signing[-len(signatures) :] if signatures else ()
        name_row = row + deepest + 1 + ROOM_TO_SIGN
        for signature, span in zip(signatures, spans, strict=True):
            self._signature(row, name_row, signature, span)
        return name_row

    def _signature(
        self, row: int, name_row: int, signature: Signature, span: tuple[str, str]
    ) -> None:
        texts = [(row + at, words, True) for at, words in enumerate(signature.capacity)]
        texts.append((row + len(signature.capacity), signature.hint, False))
        texts.append((name_row, signature.name, True))
        for at, words, bold in texts:
            if not words:
                continue
            cell = self._across(f"{span[0]}{at}:{span[1]}{at}", words)
            cell.font = _font(BODY, bold=bold, italic=not bold)
            cell.alignment = _alignment("center", wraps=True)

    # The page

    def _set_up(self, first: int, last: int) -> None:
        """Set the page: A4 across, as wide as the sheet, the header again on every page."""
        from openpyxl.worksheet.page import PageMargins

        page = self.page
        page.page_setup.orientation = "landscape"
        page.page_setup.paperSize = A4
        page.page_setup.fitToWidth = 1
        page.page_setup.fitToHeight = 0
        page.sheet_properties.pageSetUpPr.fitToPage = True  # type: ignore[union-attr]
        page.page_margins = PageMargins(
            left=MARGIN, right=MARGIN, top=MARGIN, bottom=LOWER_MARGIN, header=0.2, footer=0.25
        )
        page.print_options.horizontalCentered = True
        page.print_title_rows = f"{self._layout.header_row}:{first - 1}"
        page.print_area = f"A1:{letters_of(len(self._layout.columns))}{last}"
        if (footer := page.oddFooter) is not None and (foot := footer.center) is not None:
            foot.text, foot.font, foot.size = FOOTER, f"{PRINT_FONT},Regular", 10
        page.freeze_panes = f"{letters_of(self._layout.frozen_columns + 1)}{first}"
        page.sheet_view.showGridLines = False


def _write(cell: "Cell | Any", value: CellValue) -> "Cell":
    """Put a value into a cell; a text stays a text, also one that looks like a formula."""
    if isinstance(value, str):
        cell.value = _CONTROLS.sub(" ", value)[:LONGEST_CELL] or None
        if cell.value is not None:
            cell.data_type = "s"
    elif isinstance(value, datetime.date) and value < FIRST_EXCEL_DAY:
        _write(cell, f"{value:%d/%m/%Y}")
    else:
        cell.value = value
    return cell


def _format_of(column: FormColumn, value: object) -> tuple[str, str]:
    """Return number format and alignment; a text in a column of days or numbers is a text."""
    form, across = _FORMATS[column.kind]
    if isinstance(value, str) and column.kind not in {Kind.TEXT, Kind.CODE}:
        return TEXT_FORMAT, across if column.kind is not Kind.MONEY else "left"
    return form, across


def _lines(text: str, width: float, letter: float) -> int:
    """Return how many lines a text takes; no program measures the rows of a new file."""
    most = max(int((width - EDGES) / letter), 1)
    return sum(len(textwrap.wrap(part, most)) or 1 for part in text.split("\n"))


@cache
def _font(size: float, *, bold: bool = False, italic: bool = False) -> "Font":
    from openpyxl.styles import Font

    return Font(name=PRINT_FONT, size=size, bold=bold, italic=italic)


@cache
def _alignment(across: str, *, wraps: bool = False, indent: bool = False) -> "Alignment":
    from openpyxl.styles import Alignment

    return Alignment(horizontal=across, vertical="center", wrap_text=wraps, indent=int(indent))


@cache
def _border() -> "Border":
    from openpyxl.styles import Border, Side

    line = Side(style="thin")
    return Border(left=line, right=line, top=line, bottom=line)
