"""Sets a table in rows that are never cut, under a header that every page repeats."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable
from desktop.views.printing.column_fit import PADDING, ColumnFit, texts_of
from desktop.views.printing.sheet import LEFT, POINT, Face, Mark, RuleMark, TextMark
from desktop.views.printing.type_measure import TypeMeasure

ROW_PADDING = 2.5 * POINT
BASE_LINE = 0.93
"""Where the base line stands in a line, as a share of the type's size below the line's top."""
RUNNING_NUMBER = "number"
"""Key of the column of running numbers, which stand in the middle."""

_CENTRED, _RIGHT, _LEFT = "centre", "right", "left"
_SIDES = {
    CellFormat.TEXT: _LEFT,
    CellFormat.COUNT: _RIGHT,
    CellFormat.RATE: _RIGHT,
    CellFormat.SIGNED: _RIGHT,
    CellFormat.SIGNED_RATE: _RIGHT,
    CellFormat.DATE: _CENTRED,
}
Lines = tuple[str, ...]
TOTAL = -1
"""The number of the row of totals."""


@dataclass(frozen=True, slots=True)
class SetRow:
    """A row broken into lines; `height` is what it takes on the page."""

    cells: tuple[Lines, ...]
    face: Face
    height: float
    number: int = TOTAL
    """Which row of the table it is, from 0."""


class TableSetting:
    """The rows of one table in their widths; draws them where the page has room."""

    def __init__(self, table: ReportTable, fit: ColumnFit, measure: TypeMeasure) -> None:
        """Prepare the header."""
        self.table = table
        self._fit = fit
        self._measure = measure
        self.face = Face(fit.points)
        self.bold = Face(fit.points, bold=True)
        self._edges = tuple(accumulate(fit.widths, initial=LEFT))
        self._upper, self._lower = self._header_lines()

    # Rows

    def rows(self) -> Iterator[SetRow]:
        """Yield the rows, then the total."""
        columns = self.table.columns
        for number, row in enumerate(self.table.rows):
            yield self._set(texts_of(columns, row), self.face, number)
        if self.table.total is not None:
            yield self._set(texts_of(columns, self.table.total), self.bold)

    def _set(self, texts: Sequence[str], face: Face, number: int = TOTAL) -> SetRow:
        wrap = self._measure.wrap
        cells = tuple(
            wrap(text, face, width - 2 * PADDING)
            for text, width in zip(texts, self._fit.widths, strict=True)
        )
        return SetRow(cells, face, _height(max(map(len, cells), default=1), face), number)

    def cut(self, row: SetRow, room: float) -> Iterator[SetRow]:
        """Yield a row that is higher than a whole page in parts; others as they are."""
        most = max(1, int((room - 2 * ROW_PADDING) / row.face.line))
        longest = max(map(len, row.cells))
        for start in range(0, longest, most):
            cells = tuple(lines[start : start + most] for lines in row.cells)
            height = _height(min(most, longest - start), row.face)
            yield SetRow(cells, row.face, height, row.number)

    def draw(self, row: SetRow, top: float) -> Iterator[Mark]:
        """Yield the texts of a row, each cell in the middle of the row's height."""
        for place, (column, lines) in enumerate(zip(self.table.columns, row.cells, strict=True)):
            start = top + (row.height - len(lines) * row.face.line) / 2
            left, right = self._edges[place], self._edges[place + 1]
            cell = self.table.key, row.number, column.key
            for mark in self._lines(lines, row.face, _side(column), (left, right), start):
                yield mark._replace(cell=cell)

    def _lines(
        self, lines: Lines, face: Face, side: str, span: tuple[float, float], top: float
    ) -> Iterator[TextMark]:
        left, right = span[0] + PADDING, span[1] - PADDING
        base = top + face.points * POINT * BASE_LINE
        for number, text in enumerate(lines):
            if not text:
                continue
            x = left
            if side != _LEFT:
                spare = right - left - self._measure.width(text, face)
                x = left + (spare if side == _RIGHT else spare / 2)
            yield TextMark(x, base + number * face.line, text, face)

    # The header

    def _header_lines(self) -> tuple[dict[tuple[int, int], Lines], dict[int, Lines]]:
        """Return the header's upper cells by span of columns, and the lower ones."""
        upper: dict[tuple[int, int], Lines] = {}
        lower: dict[int, Lines] = {}
        place = 0
        for parent, group in groupby(self.table.columns, key=_parent):
            columns = list(group)
            if parent:
                upper[place, place + len(columns)] = self._wrapped(parent, place, len(columns))
            for number, column in enumerate(columns, place):
                target = (number, number + 1)
                if parent:
                    lower[number] = self._wrapped(column.header, number, 1)
                else:
                    upper[target] = self._wrapped(column.header, number, 1)
            place += len(columns)
        return upper, lower

    def _wrapped(self, text: str, place: int, count: int) -> Lines:
        room = self._edges[place + count] - self._edges[place] - 2 * PADDING
        return self._measure.wrap(text, self.bold, room)

    @property
    def header_heights(self) -> tuple[float, float]:
        """The heights of the header's upper and lower row (0 without a lower one)."""
        below = _height(max(map(len, self._lower.values())), self.bold) if self._lower else 0.0
        above = 0.0
        for (first, last), lines in self._upper.items():
            height = _height(len(lines), self.bold)
            alone = last - first == 1 and first not in self._lower
            above = max(above, height - below if alone else height)
        return above, below

    @property
    def header_height(self) -> float:
        """The height of the whole header."""
        return sum(self.header_heights)

    def draw_header(self, top: float) -> Iterator[Mark]:
        """Yield the header's texts and the lines inside it."""
        above, below = self.header_heights
        for (first, last), lines in self._upper.items():
            parent = first in self._lower
            height = above if parent else above + below
            start = top + (height - len(lines) * self.bold.line) / 2
            span = self._edges[first], self._edges[last]
            yield from self._lines(lines, self.bold, _CENTRED, span, start)
            if parent:
                yield RuleMark(span[0], top + above, span[1], top + above)
        for place, lines in self._lower.items():
            start = top + above + (below - len(lines) * self.bold.line) / 2
            span = self._edges[place], self._edges[place + 1]
            yield from self._lines(lines, self.bold, _CENTRED, span, start)

    def draw_frame(self, top: float, edges: Sequence[float]) -> Iterator[Mark]:
        """Yield the lines around cells: `edges` are the ends of header and rows on this page."""
        above, _ = self.header_heights
        left, right = self._edges[0], self._edges[-1]
        for y in (top, *edges):
            yield RuleMark(left, y, right, y)
        inside = {place for place in self._lower if place - 1 in self._lower}
        for place, x in enumerate(self._edges):
            same = place in inside and _parent(self.table.columns[place]) == _parent(
                self.table.columns[place - 1]
            )
            yield RuleMark(x, top + above if same else top, x, edges[-1])


def _height(lines: int, face: Face) -> float:
    return lines * face.line + 2 * ROW_PADDING


def _parent(column: ReportColumn) -> str:
    return column.parent


def _side(column: ReportColumn) -> str:
    return _CENTRED if column.key == RUNNING_NUMBER else _SIDES[column.format]
