"""A chart of rows: a name on the left, and in each panel a bar of pieces with its number."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from typing_extensions import override

from desktop.views.dashboard.bar_styles import BarStyle, paint_of
from desktop.views.dashboard.chart import Chart, Figures, Mark
from desktop.views.dashboard.chart_look import ChartLook

if TYPE_CHECKING:
    from matplotlib.patches import Rectangle

BAR_HEIGHT = 0.62
ROW = 27
"""Pixels of a row at 100 %."""
HEADING, LEGEND, BOTTOM, RIGHT, GAP, BETWEEN = 24, 24, 8, 6, 8, 28
"""Pixels: of the panels' headings, of the legend above, and of the room around the rows."""
WIDEST_NAME = 0.3
"""Names take no more of the chart's width than this; the rest of a name is told by the mouse."""
SPARE = 1.05
"""Room for what matplotlib sets a little wider than Qt, which measures faster."""
NARROWEST_BAR = 24


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a bar: its size, how it is drawn, what it says and what it opens."""

    size: int
    style: BarStyle
    text: str
    what: object


@dataclass(frozen=True, slots=True)
class Bar:
    """The pieces of a row in one panel, and the number behind them."""

    pieces: tuple[Piece, ...]
    number: str

    @property
    def size(self) -> int:
        """All pieces together."""
        return sum(piece.size for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Row:
    """A row with a bar for each panel."""

    name: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class _Panel:
    left: float
    number: float
    scale: float


class RowsChart(Chart[Figures]):
    """Subclasses tell the rows, the panels' headings and what the styles mean.

    One unit of the horizontal axis is a pixel, so that numbers find their room.
    """

    steps_go_down: ClassVar[bool] = True

    def __init__(self, look: ChartLook) -> None:
        """Start without rows: how many there are is known with the figures."""
        super().__init__(look)
        self._rows: tuple[Row, ...] = ()
        self._pieces: list[list[list[Rectangle]]] = []
        self._names: list[Any] = []
        self._numbers: list[list[Any]] = []
        self._headings: list[Any] = []
        self._size: tuple[float, float] | None = None
        self._font = QFont(look.family)
        self._font.setPixelSize(look.text_pixels)
        self.axes.set_xticks([])
        self.axes.set_yticks([])
        self.axes.set_xlim(0, 1)

    def rows(self, figures: Figures) -> Sequence[Row]:
        """Return the rows from the top."""
        raise NotImplementedError

    def headings(self, figures: Figures) -> Sequence[str]:
        """Return what each panel shows."""
        raise NotImplementedError

    def legend(self, figures: Figures) -> Sequence[tuple[BarStyle, str]]:
        """Return what the styles mean; nothing where one style says it all."""
        del figures
        return ()

    @override
    def show(self, figures: Figures) -> None:
        rows = tuple(self.rows(figures))
        if _shape(rows) != _shape(self._rows):
            self._make_rows(rows, len(self.headings(figures)))
        self._rows = rows
        for heading, words in zip(self._headings, self.headings(figures), strict=True):
            heading.set_text(words)
        for row, numbers in zip(rows, self._numbers, strict=True):
            for bar, number in zip(row.bars, numbers, strict=True):
                number.set_text(bar.number)
        self._show_legend(self.legend(figures))
        if self._size is not None:
            self.fit(*self._size)

    def _make_rows(self, rows: Sequence[Row], panels: int) -> None:
        from matplotlib.patches import Rectangle

        every = chain(self._names, *self._numbers, self._headings, [*self.axes.patches])
        for artist in every:
            artist.remove()
        look = self.look
        beside = {"va": "center", "clip_on": False}
        self._names = [
            self.text(0, place, row.name, ha="right", color=look.muted, **beside)
            for place, row in enumerate(rows)
        ]
        self._numbers = [
            [self.text(0, place, bar.number, ha="left", **beside) for bar in row.bars]
            for place, row in enumerate(rows)
        ]
        self._headings = [
            self.text(0, 1, "", weight="bold", ha="left", va="bottom") for _ in range(panels)
        ]
        for heading in self._headings:
            heading.set_transform(self.axes.get_xaxis_transform())
        self._pieces = [[[Rectangle((0, 0), 0, 0) for _ in bar.pieces] for bar in row.bars]
                        for row in rows]  # fmt: skip
        for each in chain.from_iterable(chain.from_iterable(self._pieces)):
            self.axes.add_patch(each)
        self.axes.set_ylim(len(rows) - 0.5, -0.5)

    def _show_legend(self, entries: Sequence[tuple[BarStyle, str]]) -> None:
        from matplotlib.patches import Patch

        if not entries:
            return
        handles = [Patch(**paint_of(style, self.look)) for style, _ in entries]
        self.add_legend(handles, [words for _, words in entries], bbox_to_anchor=None)

    # Places

    @override
    def fit(self, width: float, height: float) -> None:
        self._size = width, height
        length = self.look.length
        left = self._fit_names(width * WIDEST_NAME) + length(GAP)
        self.set_margins(
            (width, height), left=left, right=length(RIGHT), top=self._top(), bottom=length(BOTTOM)
        )
        room = max(width - left - length(RIGHT), 1.0)
        self.axes.set_xlim(0, room)
        legend = self.axes.get_legend()
        if legend is not None:
            # Above the headings; from the axes, so that a picture's title finds room above it.
            rows = max(height - self._top() - length(BOTTOM), 1.0)
            anchor = -left / room, 1 + length(HEADING - GAP / 2) / rows
            legend.set_bbox_to_anchor(anchor, transform=self.axes.transAxes)
        panels = self._panels(room)
        for heading, panel in zip(self._headings, panels, strict=True):
            heading.set_position((panel.left, 1))
        for place, (row, numbers) in enumerate(zip(self._rows, self._numbers, strict=True)):
            self._names[place].set_x(-length(GAP))
            for bar, pieces, number, panel in zip(
                row.bars, self._pieces[place], numbers, panels, strict=True
            ):
                end = self._place_bar(bar, pieces, panel, place)
                number.set_x(end + length(GAP) / 2)
        self.marks = tuple(self._make_marks(panels))

    def _top(self) -> float:
        has_legend = self.axes.get_legend() is not None
        return self.look.length(HEADING + (LEGEND if has_legend else 0))

    def _fit_names(self, most: float) -> float:
        """Shorten names to a width in pixels; return the widest that is left."""
        measure = QFontMetricsF(self._font)
        widest = 0.0
        for name, row in zip(self._names, self._rows, strict=True):
            words = measure.elidedText(row.name, Qt.TextElideMode.ElideRight, most)
            name.set_text(words)
            widest = max(widest, measure.horizontalAdvance(words))
        return widest * SPARE

    def _panels(self, room: float) -> tuple[_Panel, ...]:
        """Divide the room evenly; in each panel the widest number stands behind the longest bar."""
        count = len(self._headings)
        between = self.look.length(BETWEEN)
        each = (room - between * (count - 1)) / max(count, 1)
        measure = QFontMetricsF(self._font)
        panels = []
        for place in range(count):
            bars = [row.bars[place] for row in self._rows]
            number = max((measure.horizontalAdvance(bar.number) for bar in bars), default=0.0)
            number = number * SPARE + self.look.length(GAP)
            longest = max((bar.size for bar in bars), default=0)
            length = max(each - number, self.look.length(NARROWEST_BAR))
            panels.append(_Panel(place * (each + between), number, length / max(longest, 1)))
        return tuple(panels)

    def _place_bar(
        self, bar: Bar, pieces: "Sequence[Rectangle]", panel: _Panel, place: int
    ) -> float:
        """Draw the pieces of a bar one behind the other; return where they end."""
        left = panel.left
        for piece, drawn in zip(bar.pieces, pieces, strict=True):
            width = piece.size * panel.scale
            drawn.set_bounds(left, place - BAR_HEIGHT / 2, width, BAR_HEIGHT)
            drawn.set(**paint_of(piece.style, self.look), visible=piece.size > 0)
            left += width
        return left

    def _make_marks(self, panels: Sequence[_Panel]) -> Iterator[Mark]:
        half = BAR_HEIGHT / 2
        for place, row in enumerate(self._rows):
            part = 0
            for bar, panel in zip(row.bars, panels, strict=True):
                left = panel.left
                for piece in bar.pieces:
                    width = piece.size * panel.scale
                    if piece.size > 0:
                        corners = (left, place + half), (left + width, place - half)
                        yield Mark(place, part, piece.text, piece.what, *corners)
                    left += width
                    part += 1

    @override
    def least_height(self) -> float:
        return self._top() + self.look.length(BOTTOM + ROW * max(len(self._rows), 1))


def _shape(rows: Sequence[Row]) -> list[tuple[int, ...]]:
    return [tuple(len(bar.pieces) for bar in row.bars) for row in rows]
