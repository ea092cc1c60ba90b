"""A report as an official paper in a workbook: title block, header, figures, signatures, print."""

import datetime
import io
import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from itertools import accumulate, groupby
from typing import TYPE_CHECKING, BinaryIO

from desktop.domain.indicator import NOT_KNOWN, show_number
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.report_table import (
    CellFormat,
    PaperReport,
    ReportChart,
    ReportColumn,
    ReportTable,
    ReportValue,
    Signature,
    show_cell,
)
from desktop.workbooks.page_room import DEFAULT_HEIGHT, page_height, rows_to_next_page
from desktop.workbooks.report_styles import TABLE, Styles
from desktop.workbooks.writing import A4, sheet_name

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.chart import Chart
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

PAGE_WIDTH = 112.0
"""Characters of the table's font on an A4 page across, between the margins."""
LINE_HEIGHT = 16.5
"""Points of one line of the table's font."""
TOP = 0.79
BOTTOM = 0.79
LEFT = 1.18
RIGHT = 0.59
"""Margins in inches: 20, 20, 30 and 15 mm (Decree 30/2020/NĐ-CP, annex I)."""
FOOTER = '&C&"Times New Roman,Regular"&11Trang &P/&N'
LETTER = 0.92
BOLD_LETTER = 1.15
DIGIT = 1.15
PADDING = 1.5
EDGES = 2.0
"""Widths of the table's font in Excel's units of column width: a letter, a letter in bold, a
digit, and what both edges of a number and of an indented text take."""
SIGNING_ROWS = 4
RUNNING_NUMBER = "number"
"""Key of the column of running numbers, which stand in the middle."""
PIXELS_OF_CHARACTER, PIXELS_OF_ROW = 7, 20
CHART_FRAME, CHART_BAR = 70, 24
"""Pixels of a chart: its title and edges, and each bar."""
COLUMN_CHART = 230
"""Pixels of a chart of columns."""
MANY_COLUMNS_CHART = 400
"""Pixels of a chart whose columns have names that stand aslant."""
MOST_NUMBERED = 30
"""With more columns than that, the numbers in them would lie over each other."""
CHART_GREY = "#8C8C8C"
CHART_TARGET = QT_TRANSLATE_NOOP("reports", " (chỉ tiêu {number})")
CHART_LINE = QT_TRANSLATE_NOOP("reports", "Chỉ tiêu")
"""What the line of a chart is called, and the column it is drawn from."""
LEAST_SHARE = 0.2
OFFICE_SHARE = 0.42
"""Share of the page's width that the office's name takes, left of the country's: at least, at
most."""


def write_report(report: PaperReport, file: BinaryIO) -> None:
    """Write each table on a sheet of its own; texts stay texts, figures are numbers."""
    from xlsxwriter import Workbook

    packed = io.BytesIO()
    settings = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with Workbook(packed, settings) as book:
        add_report_sheets(book, report)
    file.write(packed.getbuffer())


def add_report_sheets(book: "Workbook", report: PaperReport) -> None:
    """Put the report's sheets into a workbook that holds others too: a package."""
    styles = Styles(book)
    for table in report.tables:
        _Page(report, table, _sheet(book, table), styles, book).write()


def _sheet(book: "Workbook", table: ReportTable) -> "Worksheet":
    sheet: Worksheet = book.add_worksheet(sheet_name(table.sheet))
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.set_margins(left=LEFT, right=RIGHT, top=TOP, bottom=BOTTOM)
    sheet.fit_to_pages(1, 0)
    sheet.center_horizontally()
    sheet.hide_gridlines(2)
    sheet.set_footer(FOOTER)
    return sheet


@dataclass(frozen=True, slots=True)
class _Page:
    """One table between the title block and the signatures."""

    report: PaperReport
    table: ReportTable
    sheet: "Worksheet"
    styles: Styles
    book: "Workbook"
    heights: dict[int, float] = field(default_factory=dict)
    """Points of the rows that have a height of their own."""
    breaks: list[int] = field(default_factory=list)
    """Rows that begin a page because what follows would be cut in two."""

    def write(self) -> None:
        widths = _page_widths(self.table)
        for place, width in enumerate(widths):
            self.sheet.set_column(place, place, width)
        header = self._title_block(_split(widths), sum(widths))
        first = self._header(header, widths)
        end = self._figures(first, widths)
        self.sheet.freeze_panes(first, 2)
        self.sheet.repeat_rows(header, first - 1)
        if self.table.note:
            self._set_row(end, LINE_HEIGHT * _lines([self.table.note], [sum(widths)]))
            self._across(end, 0, self._last, self.table.note, self.styles.note)
        room = partial(self._whole, widths, range(header, first))
        if any(chart.table == self.table.key for chart in self.report.charts):
            end = self._charts(first, end + bool(self.table.note), widths, room)
        below = 2 + SIGNING_ROWS + self._longest_capacity()
        end = room(end, below)
        self._signatures(end + 2, _split(widths))
        self.sheet.set_h_pagebreaks(self.breaks)
        self.sheet.print_area(0, 0, end + below, self._last)

    def _set_row(self, row: int, height: float) -> None:
        self.sheet.set_row(row, height)
        self.heights[row] = height

    def _whole(self, widths: Sequence[float], header: range, row: int, rows: int) -> int:
        """Return where so many rows begin that must stand on one page: at `row`, or on the next.

        Empty rows lead there in Excel. LibreOffice, which makes a sheet smaller where it lacks
        Calibri and so has more room on a page, does break where it is told to: before the empty
        row that begins Excel's page.
        """
        heights = [self.heights.get(place, DEFAULT_HEIGHT) for place in range(row)]
        page = page_height(widths, LEFT + RIGHT, TOP + BOTTOM)
        repeated = sum(heights[place] for place in header)
        empty = rows_to_next_page(heights, rows * DEFAULT_HEIGHT, page, repeated)
        if empty:
            self.breaks.append(row + empty - 1)
        return row + empty

    def _charts(
        self, first: int, row: int, widths: Sequence[float], room: Callable[[int, int], int]
    ) -> int:
        """Put the table's charts below it, drawn from its own cells; return the row after them."""
        width = sum(widths) * PIXELS_OF_CHARACTER
        for chart in self.report.charts:
            if chart.table == self.table.key and self.table.rows:
                beside = self._target_cells(chart, first)
                drawn = _chart(self.book, self.sheet.get_name(), self.table, chart, first, beside)
                height = CHART_FRAME + CHART_BAR * len(self.table.rows)
                if beside is not None:
                    many = len(self.table.rows) > MOST_NUMBERED
                    height = MANY_COLUMNS_CHART if many else COLUMN_CHART
                rows = 2 + -(-height // PIXELS_OF_ROW)
                row = room(row, rows)
                drawn.set_size({"width": width, "height": height})
                self.sheet.insert_chart(row + 1, 0, drawn, {"object_position": 2})
                row += rows
        return row

    def _target_cells(self, chart: ReportChart, first: int) -> int | None:
        """Return the column that the line of the target is drawn from; None without a target.

        One target for all bars has no column in the table: it stands right of it, off the paper,
        where whoever opens the workbook sees what the line is drawn from.
        """
        if chart.targets:
            keys = [column.key for column in self.table.columns]
            return keys.index(chart.targets)
        if chart.target is None:
            return None
        place = self._last + 2
        self.sheet.write_string(first - 1, place, CHART_LINE, self.styles.hint)
        for row in range(first, first + len(self.table.rows)):
            self.sheet.write_number(row, place, float(chart.target))
        return place

    @property
    def _last(self) -> int:
        return len(self.table.columns) - 1

    def _across(self, row: int, first: int, last: int, text: str, style: "Format") -> None:
        """Write a text over several columns; one cell cannot be merged."""
        if first == last:
            self.sheet.write_string(row, first, text, style)
        else:
            self.sheet.merge_range(row, first, row, last, "", style)
            self.sheet.write_string(row, first, text, style)

    def _title_block(self, split: int, width: float) -> int:
        """Write the block and return the row where the table's header begins."""
        heading, styles, last = self.report.heading, self.styles, self._last
        self._across(0, 0, split, heading.authority, styles.authority)
        self._across(0, split + 1, last, heading.country, styles.country)
        self._office(1, split, heading.office)
        self._across(1, split + 1, last, heading.motto, styles.motto)
        self._across(2, 0, split, heading.number, styles.number_line)
        self._across(2, split + 1, last, heading.place_and_date, styles.place_and_date)
        self._across(4, 0, last, heading.title, styles.title)
        self._across(5, 0, last, heading.subject, styles.subject)
        self._across(6, 0, last, self.table.title, styles.table_title)
        lines = _lines([heading.data_line], [width])
        if lines > 1:
            self._set_row(7, LINE_HEIGHT * lines)
        self._across(7, 0, last, heading.data_line, styles.data_line)
        return 9

    def _office(self, row: int, split: int, name: str) -> None:
        """Write the office's name with the short line below its middle (Decree 30/2020)."""
        third = len(name) // 3
        if not third:
            self._across(row, 0, split, name, self.styles.office)
            return
        if split:
            self.sheet.merge_range(row, 0, row, split, "", self.styles.office)
        plain, lined = self.styles.office_part, self.styles.office_lined
        parts = (plain, name[:third], lined, name[third:-third], plain, name[-third:])
        self.sheet.write_rich_string(row, 0, *parts, self.styles.office)

    def _header(self, row: int, widths: Sequence[float]) -> int:
        """Write one or two header rows and return the first row of figures."""
        columns, style = self.table.columns, self.styles.header
        depth = 2 if self.table.has_parents else 1
        place = 0
        for parent, group in groupby(columns, key=_parent):
            members = list(group)
            if parent:
                self._across(row, place, place + len(members) - 1, parent, style)
            for offset, column in enumerate(members, start=place):
                if parent or depth == 1:
                    self.sheet.write_string(row + depth - 1, offset, column.header, style)
                else:
                    self.sheet.merge_range(row, offset, row + 1, offset, "", style)
                    self.sheet.write_string(row, offset, column.header, style)
            place += len(members)
        lines = _lines([column.header for column in columns], widths, BOLD_LETTER)
        if depth == 2:  # noqa: PLR2004 - the rows of a header with parents
            self._set_row(row, LINE_HEIGHT * 1.2)
        self._set_row(row + depth - 1, LINE_HEIGHT * max(lines, 2))
        return row + depth

    def _figures(self, row: int, widths: Sequence[float]) -> int:
        """Write rows and total; return the row after them."""
        for values in self.table.rows:
            self._row(row, values, widths, bold=False)
            row += 1
        if self.table.total is not None:
            self._row(row, self.table.total, widths, bold=True)
            row += 1
        return row

    def _row(
        self, row: int, values: Sequence[ReportValue], widths: Sequence[float], *, bold: bool
    ) -> None:
        texts = [value if isinstance(value, str) else "" for value in values]
        self._set_row(row, LINE_HEIGHT * _lines(texts, widths))
        for place, (column, value) in enumerate(zip(self.table.columns, values, strict=True)):
            self._cell(row, place, column, value, bold=bold)

    def _cell(
        self, row: int, place: int, column: ReportColumn, value: ReportValue, *, bold: bool
    ) -> None:
        styles = self.styles
        if isinstance(value, str):
            self.sheet.write_string(row, place, value, styles.cell(CellFormat.TEXT, bold=bold))
        elif isinstance(value, datetime.date):
            # A day has no time of day in a sheet either.
            self.sheet.write_datetime(row, place, value, styles.cell(CellFormat.DATE, bold=bold))
        elif isinstance(value, Decimal):
            is_change = column.format in {CellFormat.SIGNED, CellFormat.SIGNED_RATE}
            form = CellFormat.SIGNED_RATE if is_change else CellFormat.RATE
            self.sheet.write_number(row, place, float(value), styles.cell(form, bold=bold))
        elif isinstance(value, int) and column.key == RUNNING_NUMBER:
            self.sheet.write_number(row, place, value, styles.ordinal)
        elif isinstance(value, int):
            form = column.format if column.format is CellFormat.SIGNED else CellFormat.COUNT
            self.sheet.write_number(row, place, value, styles.cell(form, bold=bold))
        elif column.format is CellFormat.RATE:
            style = styles.cell(CellFormat.COUNT, bold=bold)
            self.sheet.write_string(row, place, NOT_KNOWN, style)
        else:
            self.sheet.write_blank(row, place, None, styles.cell(column.format, bold=bold))

    def _signatures(self, row: int, split: int) -> None:
        places = ((0, split), (split + 1, self._last))
        if not self.report.signatures:
            return  # nobody signs what was only compared
        for signature, (first, last) in zip(self.report.signatures, places, strict=True):
            for offset, (text, style) in enumerate(self._signature_lines(signature)):
                if text:
                    self._across(row + offset, first, last, text, style)

    def _signature_lines(self, signature: Signature) -> Iterator[tuple[str, "Format"]]:
        """Yield the lines so that hints and names of both sides stand on the same rows."""
        longest = self._longest_capacity()
        capacity = [*signature.capacity, *[""] * (longest - len(signature.capacity))]
        for line in capacity[: len(signature.capacity)]:
            yield line, self.styles.capacity
        yield signature.hint, self.styles.hint
        for _ in range(longest - len(signature.capacity) + SIGNING_ROWS - 1):
            yield "", self.styles.hint
        yield signature.name, self.styles.name

    def _longest_capacity(self) -> int:
        return max((len(one.capacity) for one in self.report.signatures), default=0)


def _chart(  # noqa: PLR0913, PLR0917 - where it stands, and what it is drawn from
    book: "Workbook",
    sheet: str,
    table: ReportTable,
    chart: ReportChart,
    first: int,
    targets: int | None,
) -> "Chart":
    """Return a chart of a column of a table whose rows begin in row `first`; grey, for print.

    Without a target it has bars, whose names can be long; with one, columns and a line across.
    """
    last = first + len(table.rows) - 1
    places = {column.key: place for place, column in enumerate(table.columns)}

    def cells(place: int) -> list[object]:
        return [sheet, first, place, last, place]

    drawn: Chart = book.add_chart({"type": "bar" if targets is None else "column"})
    drawn.add_series(
        {
            "name": chart.title,
            "categories": cells(places[chart.labels]),
            "values": cells(places[chart.values]),
            "fill": {"color": CHART_GREY},
            # Inside the columns, where no line of a target crosses the numbers.
            "data_labels": {"value": targets is None or len(table.rows) <= MOST_NUMBERED}
            | ({} if targets is None else {"position": "inside_end"}),
            "gap": 60,
        }
    )
    target = "" if chart.target is None else CHART_TARGET.format(number=show_number(chart.target))
    drawn.set_title({"name": f"{chart.title}{target}", "name_font": {"size": TABLE}})
    plain = {"min": 0, "major_gridlines": {"visible": False}, "visible": False}
    if targets is None:
        drawn.set_legend({"none": True})
        drawn.set_y_axis({"reverse": True})
        drawn.set_x_axis(plain)
        return drawn
    drawn.combine(_target_line(book, cells(places[chart.labels]), cells(targets), chart))
    drawn.set_legend({"position": "bottom"})
    drawn.set_y_axis(plain)
    return drawn


def _target_line(
    book: "Workbook", names: list[object], targets: list[object], chart: ReportChart
) -> "Chart":
    """Return the target as a black line, dashed; bars of their own targets get marks instead."""
    line: Chart = book.add_chart({"type": "line"})
    dashed = {"color": "black", "width": 1.5, "dash_type": "dash"}
    each = bool(chart.targets)
    line.add_series(
        {
            "name": CHART_LINE,
            "categories": names,
            "values": targets,
            "line": {"none": True} if each else dashed,
            "marker": {"type": "long_dash", "size": 12, "fill": {"color": "black"}}
            if each
            else {"type": "none"},
        }
    )
    return line


def _parent(column: ReportColumn) -> str:
    return column.parent


def _page_widths(table: ReportTable) -> list[float]:
    """Return widths that show every number whole and together fill at least the page.

    A wider table is made smaller by the print set-up; a number that does not fit its column
    would be printed as ###.
    """
    rows = table.rows if table.total is None else (*table.rows, table.total)
    widths = [
        max(column.width, _needed(column, [row[place] for row in rows]))
        for place, column in enumerate(table.columns)
    ]
    scale = max(1.0, PAGE_WIDTH / sum(widths))
    return [width * scale for width in widths]


def _needed(column: ReportColumn, values: Sequence[ReportValue]) -> float:
    word = max((len(word) for word in column.header.split()), default=0)
    numbers = (show_cell(value, column.format) for value in values if not isinstance(value, str))
    number = max((len(shown) for shown in numbers), default=0)
    return max(word * BOLD_LETTER, number * DIGIT) + PADDING


def _split(widths: Sequence[float]) -> int:
    """Return the last column of the left half of the title block.

    A half too narrow for the office's name takes the next column too.
    """
    whole = sum(widths)
    reached = list(accumulate(widths))
    left = max(sum(1 for width in reached if width <= whole * OFFICE_SHARE) - 1, 0)
    if reached[left] < whole * LEAST_SHARE:
        left += 1
    return min(left, len(widths) - 2)


def _lines(texts: Sequence[str], widths: Sequence[float], letter: float = LETTER) -> int:
    """Return how many lines the row needs; Excel does not measure rows of a new file."""
    return max(
        len(textwrap.wrap(text, max(int((width - EDGES) / letter), 1))) or 1
        for text, width in zip(texts, widths, strict=True)
    )
