"""Household cards by the month they begin in: renewed, new, and the year before."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF
from typing_extensions import override

from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable
from desktop.services.dashboard import MONTHS, DashboardFigures, MonthFigures, Part
from desktop.views.dashboard.chart import Chart, ChartWords, Mark
from desktop.views.dashboard.chart_look import ChartLook
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from matplotlib.patches import Rectangle

BAR_WIDTH = 0.62
TICK_OVER = 0.1
"""How far last year's mark reaches over the bar on each side."""
TICK_PART = 0.01
"""Half of the height in which the mouse means last year's mark, as a part of the axis."""
LEAST_HEIGHT = 190
HEADROOM = 1.16
"""The axis goes so much higher than the highest bar: its number stands there."""
NUMBER_HEIGHT, ABOVE = 0.08, 0.015
"""Height of a number and its distance from what is below it, as parts of the highest bar."""
TICKS = 5
BETWEEN_NAMES = 2
LEFT, RIGHT, TOP, BOTTOM = 44, 6, 30, 24


class MonthsChart(Chart[DashboardFigures]):
    """Twelve stacked bars with last year's totals as marks across them."""

    def __init__(self, look: ChartLook) -> None:
        """Make the artists once."""
        super().__init__(look)
        self._font = QFont(look.family)
        self._font.setPixelSize(look.text_pixels)
        places = range(1, MONTHS + 1)
        width, nothing = BAR_WIDTH, [0] * MONTHS
        self._renewed = self.axes.bar(places, nothing, width, color=look.bar, zorder=2)
        self._joined = self.axes.bar(
            places,
            nothing,
            width,
            facecolor=look.card,
            edgecolor=look.bar,
            hatch="////",
            linewidth=1,
            zorder=2,
        )
        self._before = self.axes.hlines(
            nothing, nothing, nothing, colors=look.text, linewidth=1.6, zorder=3
        )
        frame = {"boxstyle": "square,pad=0.12", "facecolor": look.card, "edgecolor": "none"}
        self._totals = [
            self.text(place, 0, "", ha="center", va="bottom", zorder=4, bbox=dict(frame))
            for place in places
        ]
        self._settle_axes()
        self._name_months(room=0)

    def _settle_axes(self) -> None:
        look = self.look
        self.axes.set_xlim(0.4, MONTHS + 0.6)
        self.axes.grid(axis="y", color=look.line, linewidth=1, zorder=0)
        self.axes.set_axisbelow(True)
        self.axes.spines["bottom"].set_visible(True)
        self.axes.spines["bottom"].set_color(look.muted)

    @override
    def words(self, figures: DashboardFigures) -> ChartWords:
        today = figures.today
        title = self.tr("Lượt BHYT hộ gia đình theo tháng, {year}").format(year=today.year)
        if not any(each.total or each.last_year for each in figures.months):
            nothing = self.tr(
                "Chưa có thẻ BHYT hộ gia đình (nhóm GD) nào bắt đầu trong hai năm nay."
            )
            return ChartWords(title=title, nothing=nothing)
        return ChartWords(
            title=title,
            hint=self.tr("Bấm cột để mở danh sách · tháng {month} đến {day}").format(
                month=figures.money.number, day=f"{today:%d/%m}"
            ),
            note=self.tr("Tháng {month} tính đến hết ngày {day}").format(
                month=figures.money.number, day=f"{today:%d/%m/%Y}"
            ),
        )

    @override
    def show(self, figures: DashboardFigures) -> None:
        months = figures.months
        tallest = max(max(each.total or 0, each.last_year) for each in months)
        self._set_scale(tallest)
        for each, lower, upper, total in zip(
            months, self._renewed, self._joined, self._totals, strict=True
        ):
            _stand(lower, 0, each.renewed or 0)
            _stand(upper, each.renewed or 0, each.joined or 0)
            total.set_text(count_text(each.total) if each.total else "")
            total.set_y(self._foot_of_number(each, tallest))
        half = BAR_WIDTH / 2 + TICK_OVER
        self._before.set_segments(
            [
                [(each.number - half, each.last_year), (each.number + half, each.last_year)]
                for each in months
                if each.last_year
            ]
        )
        self._show_legend(figures.today.year - 1)
        self.marks = tuple(self._make_marks(months, figures.today.year))

    @staticmethod
    def _foot_of_number(each: MonthFigures, tallest: int) -> float:
        """Return where a bar's number stands: on the bar, or on last year's mark close above it."""
        top = each.total or 0
        if 0 <= each.last_year - top < tallest * NUMBER_HEIGHT:
            top = each.last_year
        return top + tallest * ABOVE

    def _set_scale(self, tallest: int) -> None:
        from matplotlib.ticker import MaxNLocator

        self.axes.set_ylim(0, max(tallest, 4) * HEADROOM)
        locator = MaxNLocator(TICKS, integer=True)
        ticks = [tick for tick in locator.tick_values(0, max(tallest, 4)) if tick >= 0]
        self.axes.set_yticks(
            ticks,
            [count_text(int(tick)) for tick in ticks],
            color=self.look.muted,
            **self.look.font,
        )
        self.axes.set_ylim(0, max(tallest, 4) * HEADROOM)

    def _show_legend(self, last_year: int) -> None:
        names = [self.tr("Gia hạn"), self.tr("Mới, trở lại")]
        names.append(self.tr("Năm {year}").format(year=last_year))
        handles = [self._renewed, self._joined, self._before]
        self.add_legend(handles, names, bbox_to_anchor=(-0.05, 1))

    @override
    def fit(self, width: float, height: float) -> None:
        length = self.look.length
        self.set_margins(
            (width, height),
            left=length(LEFT),
            right=length(RIGHT),
            top=length(TOP),
            bottom=length(BOTTOM),
        )

        self._name_months((width - length(LEFT + RIGHT)) / MONTHS)

    def _name_months(self, room: float) -> None:
        """Name the months; by their numbers alone where there is less room."""
        numbers = range(1, MONTHS + 1)
        names = [self.tr("T{number}").format(number=number) for number in numbers]
        measure = QFontMetricsF(self._font)
        if max(map(measure.horizontalAdvance, names)) + self.look.length(BETWEEN_NAMES) > room:
            names = [str(number) for number in numbers]
        self.axes.set_xticks(numbers, names, color=self.look.muted, **self.look.font)

    @override
    def least_height(self) -> float:
        return self.look.length(LEAST_HEIGHT)

    @override
    def table(self, figures: DashboardFigures) -> ReportTable:
        year = figures.today.year
        columns = (
            ReportColumn("month", self.tr("Tháng"), CellFormat.TEXT),
            ReportColumn("renewed", self.tr("Gia hạn")),
            ReportColumn("joined", self.tr("Mới, trở lại")),
            ReportColumn("total", self.tr("Cộng năm {year}").format(year=year)),
            ReportColumn("last_year", self.tr("Năm {year}").format(year=year - 1)),
        )
        parts = [(each.renewed, each.joined, each.total, each.last_year) for each in figures.months]
        rows = tuple(
            (f"{each.number:02d}", *cells)
            for each, cells in zip(figures.months, parts, strict=True)
        )
        sums = [sum(part[place] or 0 for part in parts) for place in range(len(columns) - 1)]
        title = self.tr("Lượt tham gia BHYT hộ gia đình theo tháng, {year}").format(year=year)
        return ReportTable("months", title, title, columns, rows, (self.tr("Cộng"), *sums))

    def _make_marks(self, months: Sequence[MonthFigures], year: int) -> Iterator[Mark]:
        thick = self.axes.get_ylim()[1] * TICK_PART
        for each in months:
            pieces: tuple[tuple[Part, int], ...] = (
                ("renewed", each.renewed or 0),
                ("joined", each.joined or 0),
            )
            foot, half = 0, BAR_WIDTH / 2
            if each.last_year:
                # A thin line across the bar: it comes first, so that the mouse finds it there.
                corners = (
                    (each.number - half - TICK_OVER, each.last_year - thick),
                    (each.number + half + TICK_OVER, each.last_year + thick),
                )
                told = self._told_before(each, year)
                yield Mark(each.number, len(pieces), told, (each.number, None), *corners)
            for place, (part, persons) in enumerate(pieces):
                corners = (each.number - half, foot), (each.number + half, foot + persons)
                if persons:
                    told = self._told(each, part, persons, year)
                    yield Mark(each.number, place, told, (each.number, part), *corners)
                foot += persons

    def _told_before(self, each: MonthFigures, year: int) -> str:
        words = self.tr("Tháng {month}/{year}: {count} lượt (năm trước)")
        return words.format(month=each.number, year=year - 1, count=count_text(each.last_year))

    def _told(self, each: MonthFigures, part: Part, persons: int, year: int) -> str:
        words = self.tr("Tháng {month}/{year}: {count} mới, trở lại · năm trước {before} lượt")
        if part == "renewed":
            words = self.tr("Tháng {month}/{year}: {count} người gia hạn · năm trước {before} lượt")
        return words.format(
            month=each.number,
            year=year,
            count=count_text(persons),
            before=count_text(each.last_year),
        )


def _stand(bar: "Rectangle", foot: float, height: float) -> None:
    bar.set_y(foot)
    bar.set_height(height)
    bar.set_visible(height > 0)
