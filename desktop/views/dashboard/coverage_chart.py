"""Health insurance coverage by neighbourhood against the target, the lowest first."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from typing_extensions import override

from desktop.domain.indicator import NOT_KNOWN, show_number
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable, ReportValue
from desktop.domain.year_targets import TargetKey, show_target
from desktop.services.dashboard import DashboardFigures, NeighbourhoodFigures
from desktop.views.dashboard.chart import Chart, ChartWords, Mark
from desktop.views.dashboard.chart_look import ChartLook
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from matplotlib.container import BarContainer

BAR_HEIGHT = 0.62
ROW = 27
"""Pixels of a row at 100 %."""
TOP, BOTTOM, RIGHT, GAP = 22, 24, 62, 8
WIDEST_NAME = 0.42
"""Names take no more of the chart's width than this; the rest of a name is told by the mouse."""
SPARE = 1.03
"""Room for what matplotlib sets a little wider than Qt, which measures faster."""
FULL = 100
FEW_TICKS_BELOW = 210
"""Pixels of the axis under which only three percentages are written below it."""


class CoverageChart(Chart[DashboardFigures]):
    """A bar for those who have a card on a track of all residents; both open their list."""

    steps_go_down: ClassVar[bool] = True

    def __init__(self, look: ChartLook) -> None:
        """Start without rows: how many there are is known with the figures."""
        super().__init__(look)
        self._places: tuple[NeighbourhoodFigures, ...] = ()
        self._bars: BarContainer | None = None
        self._names: list[Any] = []
        self._rates: list[Any] = []
        self._size: tuple[float, float] | None = None
        self._font = QFont(look.family)
        self._font.setPixelSize(look.text_pixels)
        self._target = self.axes.axvline(
            0, color=look.below, linestyle=(0, (4, 3)), linewidth=1.6, zorder=4, visible=False
        )
        self._target_label = self.text(
            0, 1, "", color=look.below, ha="right", va="bottom", visible=False
        )
        self._target_label.set_transform(self.axes.get_xaxis_transform())
        self.axes.set_xlim(0, FULL)
        self.axes.set_yticks([])
        self.axes.spines["bottom"].set_visible(True)
        self.axes.spines["bottom"].set_color(look.muted)

    @override
    def words(self, figures: DashboardFigures) -> ChartWords:
        title = self.tr("Tỷ lệ có thẻ BHYT theo thôn")
        if not figures.people.neighbourhoods:
            return ChartWords(title=title, nothing=self.tr("Chưa có ai đang cư trú."))
        hint = self.tr("Thấp nhất ở trên · bấm phần nhạt: người không có thẻ")
        progress = figures.progress.get(TargetKey.COVERAGE)
        if progress is not None:
            hint = self.tr("Thấp nhất ở trên · đường gạch: chỉ tiêu {target}%").format(
                target=show_target(progress.target)
            )
        note, entered = self.tr("Số liệu ngày {day}"), figures.people.entered_on
        if entered:
            note = self.tr("Số liệu ngày {day}; tỷ lệ trên dân số nhập tay ngày {entered}")
            if all(place.coverage is None for place in figures.people.neighbourhoods):
                hint = self.tr("Chưa nhập dân số của từng thôn, tổ (Cài đặt)")
        days = {
            "day": f"{figures.today:%d/%m/%Y}",
            "entered": f"{max(entered, default=figures.today):%d/%m/%Y}",
        }
        return ChartWords(title=title, hint=hint, note=note.format(**days))

    @override
    def show(self, figures: DashboardFigures) -> None:
        places = in_order(figures.people.neighbourhoods)
        if len(places) != len(self._places):
            self._make_rows(len(places))
        self._places = places
        progress = figures.progress.get(TargetKey.COVERAGE)
        target = progress.target if progress is not None else None
        for bar, name, rate, place in zip(
            self._bars or (), self._names, self._rates, places, strict=True
        ):
            coverage = place.coverage
            missed = None not in (target, coverage) and _coverage(place) < (target or 0)
            bar.set_width(_length(place))
            bar.set_facecolor(self.look.below if missed else self.look.bar)
            bar.set_hatch("//" if missed else "")
            name.set_text(self.name_of(place))
            rate.set_text(NOT_KNOWN if coverage is None else f"{show_number(coverage)}%")
        self._show_target(target)
        self.marks = tuple(self._make_marks())
        if self._size is not None:
            self.fit(*self._size)

    def _make_rows(self, count: int) -> None:
        for artist in (*self._names, *self._rates, *(self._bars or ()), *self.axes.patches):
            if artist.axes is not None:
                artist.remove()
        look, rows = self.look, range(count)
        self.axes.barh(rows, [FULL] * count, BAR_HEIGHT, color=look.line, zorder=1)
        self._bars = self.axes.barh(
            rows,
            [0] * count,
            BAR_HEIGHT,
            color=look.bar,
            edgecolor=look.card,
            linewidth=0,
            zorder=2,
        )
        beside = {"va": "center", "clip_on": False}
        self._names = [
            self.text(0, row, "", ha="right", color=look.muted, **beside) for row in rows
        ]
        self._rates = [self.text(FULL, row, "", ha="right", **beside) for row in rows]
        self.axes.set_ylim(count - 0.5, -0.5)

    def _show_target(self, target: Decimal | None) -> None:
        for artist in (self._target, self._target_label):
            artist.set_visible(target is not None)
        if target is not None:
            place = float(target)
            self._target.set_xdata([place, place])
            self._target_label.set_x(place)
            words = self.tr("Chỉ tiêu {target}%").format(target=show_target(target))
            self._target_label.set_text(words)

    def name_of(self, place: NeighbourhoodFigures) -> str:
        """Return how a row is called."""
        return self.tr("Chưa rõ thôn") if place.name is None else place.name

    def _make_marks(self) -> Iterator[Mark]:
        half = BAR_HEIGHT / 2
        for row, place in enumerate(self._places):
            end = _length(place)
            name, missing = self.name_of(place), place.residents - place.insured
            if place.insured:
                told = self.tr("{name}: {insured}/{residents} người có thẻ").format(
                    name=name,
                    insured=count_text(place.insured),
                    residents=count_text(place.residents),
                )
                corners = (0.0, row + half), (end, row - half)
                yield Mark(row, 0, told, (place, True), *corners)
            if missing:
                told = self.tr("{name}: {missing} người không có thẻ còn hạn").format(
                    name=name, missing=count_text(missing)
                )
                corners = (end, row + half), (float(FULL), row - half)
                yield Mark(row, 1, told, (place, False), *corners)

    @override
    def fit(self, width: float, height: float) -> None:
        self._size = width, height
        length = self.look.length
        left = self._fit_names(width * WIDEST_NAME) + length(GAP)
        right = length(RIGHT)
        self.set_margins(
            (width, height), left=left, right=right, top=length(TOP), bottom=length(BOTTOM)
        )
        room = max(width - left - right, 1.0)
        few = room < length(FEW_TICKS_BELOW)
        ticks = range(0, FULL + 1, 50 if few else 20)
        self.axes.set_xticks(
            ticks, [f"{tick}%" for tick in ticks], color=self.look.muted, **self.look.font
        )
        for name in self._names:
            name.set_x(-FULL * length(GAP) / room)
        for rate in self._rates:
            rate.set_x(FULL + FULL * (right - length(2)) / room)

    def _fit_names(self, most: float) -> float:
        """Shorten names to a width in pixels; return the widest that is left."""
        measure = QFontMetricsF(self._font)
        widest = 0.0
        for name, place in zip(self._names, self._places, strict=True):
            words = measure.elidedText(self.name_of(place), Qt.TextElideMode.ElideRight, most)
            name.set_text(words)
            widest = max(widest, measure.horizontalAdvance(words))
        return widest * SPARE

    @override
    def least_height(self) -> float:
        return self.look.length(TOP + BOTTOM + ROW * max(len(self._places), 1))

    @override
    def table(self, figures: DashboardFigures) -> ReportTable:
        people = figures.people
        columns = [
            ReportColumn("name", self.tr("Thôn, tổ"), CellFormat.TEXT, 24),
            ReportColumn("residents", self.tr("Số khẩu")),
            ReportColumn("insured", self.tr("Có thẻ")),
            ReportColumn("uninsured", self.tr("Không có thẻ còn hạn")),
            ReportColumn("covered", self.tr("Dân số nhập tay")),
            ReportColumn("coverage", self.tr("Tỷ lệ (%)"), CellFormat.RATE),
        ]
        numbers = [
            (place.residents, place.insured, place.covered, place.coverage)
            for place in in_order(people.neighbourhoods)
        ]
        numbers.append((people.residents, people.insured, people.covered, people.coverage))
        names = [*map(self.name_of, in_order(people.neighbourhoods)), self.tr("Cộng")]
        rows: list[tuple[ReportValue, ...]] = [
            (name, residents, insured, residents - insured, covered, coverage)
            for name, (residents, insured, covered, coverage) in zip(names, numbers, strict=True)
        ]
        if not people.entered_on:  # the population is the column of the residents
            place = [column.key for column in columns].index("covered")
            del columns[place]
            rows = [row[:place] + row[place + 1 :] for row in rows]
        title = self.tr("Tỷ lệ có thẻ BHYT theo thôn, {day}").format(
            day=f"{figures.today:%d/%m/%Y}"
        )
        return ReportTable("coverage", title, title, tuple(columns), tuple(rows[:-1]), rows[-1])


def in_order(places: Sequence[NeighbourhoodFigures]) -> tuple[NeighbourhoodFigures, ...]:
    """Return neighbourhoods with the lowest coverage first, for there is work to be done."""
    return tuple(sorted(places, key=lambda place: (place.coverage is None, _coverage(place))))


def _coverage(place: NeighbourhoodFigures) -> Decimal:
    return place.coverage or Decimal(0)


def _length(place: NeighbourhoodFigures) -> float:
    """Return how long a bar is: of an entered population more may be insured than there are."""
    return min(float(_coverage(place)), FULL)
