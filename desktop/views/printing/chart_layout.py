"""Sets a chart of bars on paper: names left, grey bars, numbers at their ends, target dotted."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from desktop.domain.indicator import show_number
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.report_table import DrawnChart
from desktop.views.printing.sheet import LEFT, MM, POINT, Face, Mark, RuleMark, TextMark
from desktop.views.printing.table_layout import BASE_LINE
from desktop.views.printing.type_measure import TypeMeasure

FACE = Face(11)
ROW, BAR = 6.4 * MM, 3.6 * MM
SMALLEST_ROW = 4.6 * MM
LABEL_SHARE = 0.32
"""Most of the width that the names take."""
GAP = 2 * MM
WHOLE = slice(None)
ABOVE = 6 * MM
"""Room above the bars for the target's words."""
TARGET_WORDS = QT_TRANSLATE_NOOP("printing", "Chỉ tiêu {number}")


class ChartSetting:
    """The bars of one chart in a width; draws them where the page has room."""

    def __init__(
        self,
        drawn: DrawnChart,
        room: float,
        depth: float,
        measure: TypeMeasure,
        part: slice = WHOLE,
    ) -> None:
        """Measure the bars for a page of `room` by `depth`; many bars stand closer.

        `part` are the bars that are drawn: parts of one chart keep its measure.
        """
        self._bars = drawn.bars
        self._target = drawn.chart.target
        self._own = drawn.own_targets
        self._measure = measure
        names = max((measure.width(name, FACE) for name, _ in self._bars), default=0.0)
        self._names = min(names, room * LABEL_SHARE)
        numbers = max(
            (measure.width(show_number(value), FACE) for _, value in self._bars), default=0.0
        )
        self._start = LEFT + self._names + GAP
        self._right = LEFT + room
        self._length = self._right - numbers - 2 * GAP - self._start
        most = max((Decimal(value) for _, value in self._bars), default=Decimal(0))
        own = max((one for one in self._own if one is not None), default=Decimal(0))
        self._most = max(most, self._target or Decimal(0), own)
        self._bars, self._own = self._bars[part], self._own[part]
        self._row = min(ROW, max(SMALLEST_ROW, (depth - ABOVE) / max(1, len(self._bars))))

    @property
    def height(self) -> float:
        """What the chart takes on a page."""
        above = ABOVE if self._target is not None else 0.0
        return above + self._row * len(self._bars)

    def draw(self, top: float) -> Iterator[Mark]:
        """Yield the chart; nothing for bars that are all zero."""
        if self._target is not None:
            yield from self._target_line(top)
            top += ABOVE
        for place, (name, value) in enumerate(self._bars):
            middle = top + (place + 0.5) * self._row
            base = middle + FACE.points * POINT * (BASE_LINE - 0.5) * 0.8
            shown = self._measure.wrap(name, FACE, self._names)[0]
            left = self._start - GAP - self._measure.width(shown, FACE)
            yield TextMark(left, base, shown, FACE)
            end = self._end(Decimal(value))
            if end > self._start:
                thick = min(BAR, self._row * 0.62)
                yield RuleMark(self._start, middle, end, middle, thick, grey=True)
            yield from self._tick(place, middle)
            number = show_number(value)
            right = self._right - self._measure.width(number, FACE)
            yield TextMark(right, base, number, FACE)

    def _target_line(self, top: float) -> Iterator[Mark]:
        x = self._end(self._target or Decimal(0))
        words = TARGET_WORDS.format(number=_plain(self._target or Decimal(0)))
        width = self._measure.width(words, FACE)
        left = min(x - width / 2, self._start + self._length - width)
        yield TextMark(left, top + FACE.points * POINT * BASE_LINE, words, FACE)
        bottom = top + ABOVE + self._row * len(self._bars)
        yield RuleMark(x, top + ABOVE - MM, x, bottom, POINT, dotted=True)

    def _tick(self, place: int, middle: float) -> Iterator[Mark]:
        """Yield the mark of a bar's own target."""
        target = self._own[place] if self._own else None
        if target is not None:
            x, half = self._end(target), self._row * 0.42
            yield RuleMark(x, middle - half, x, middle + half, 1.5 * POINT)

    def _end(self, value: Decimal) -> float:
        if not self._most:
            return self._start
        return self._start + self._length * float(max(value, Decimal(0)) / self._most)


def chart_parts(
    drawn: DrawnChart, room: float, depth: float, measure: TypeMeasure
) -> list[ChartSetting]:
    """Return a chart as so many parts of about one size as pages of `depth` need."""
    count = len(drawn.bars)
    fits = max(1, int((depth - ABOVE) / SMALLEST_ROW))
    pages = max(1, -(-count // fits))
    cuts = [count * number // pages for number in range(pages + 1)]
    return [
        ChartSetting(drawn, room, depth, measure, slice(first, last))
        for first, last in pairwise(cuts)
    ]


def _plain(number: Decimal) -> str:
    """Return a number without decimals that say nothing: 94, 94,50."""
    whole = number == number.to_integral_value()
    return show_number(int(number) if whole else number)
