"""Cards that end in the weeks or months ahead: of households, and of other groups."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF
from typing_extensions import override

from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable
from desktop.services.overview_charts.expiring import (
    STEPS,
    EndingCards,
    EndingFigures,
    Step,
    persons_behind,
)
from desktop.views.dashboard.bar_styles import BarStyle, paint_of
from desktop.views.dashboard.chart import Chart, ChartWords, Mark
from desktop.views.dashboard.chart_look import ChartLook
from desktop.views.dashboard.list_behind import ListBehind
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from matplotlib.patches import Rectangle

BAR_WIDTH = 0.62
LEAST_HEIGHT = 190
HEADROOM = 1.14
TICKS = 5
BETWEEN_NAMES = 6
LEFT, RIGHT, TOP, BOTTOM = 44, 6, 30, 24


class ExpiringChart(Chart[EndingFigures]):
    """Twelve stacked bars from today on; each part opens its persons."""

    def __init__(self, look: ChartLook) -> None:
        """Make the artists once."""
        super().__init__(look)
        self._font = QFont(look.family)
        self._font.setPixelSize(look.text_pixels)
        self._figures: EndingFigures | None = None
        self._room = 0.0
        places, nothing = range(STEPS), [0] * STEPS
        own, others = paint_of(BarStyle.FULL, look), paint_of(BarStyle.HATCHED, look)
        self._own = self.axes.bar(places, nothing, BAR_WIDTH, zorder=2, **own)
        self._others = self.axes.bar(places, nothing, BAR_WIDTH, zorder=2, **others)
        self._totals = [
            self.text(place, 0, "", ha="center", va="bottom", zorder=4) for place in places
        ]
        self.axes.set_xlim(-0.6, STEPS - 0.4)
        self.axes.grid(axis="y", color=look.line, linewidth=1, zorder=0)
        self.axes.set_axisbelow(True)
        self.axes.spines["bottom"].set_visible(True)
        self.axes.spines["bottom"].set_color(look.muted)
        self._show_legend()

    def _show_legend(self) -> None:
        names = [self.tr("Thẻ hộ gia đình"), self.tr("Thẻ nhóm khác")]
        self.add_legend([self._own, self._others], names)

    @override
    def words(self, figures: EndingFigures) -> ChartWords:
        title = self.tr("Thẻ BHYT hết hạn trong 12 tuần tới")
        if figures.step is Step.MONTH:
            title = self.tr("Thẻ BHYT hết hạn trong 12 tháng tới")
        if not any(each.total for each in figures.steps):
            nothing = self.tr("Không có thẻ BHYT nào hết hạn trong thời gian này.")
            return ChartWords(title=title, nothing=nothing)
        total = count_text(sum(each.total for each in figures.steps))
        return ChartWords(
            title=title,
            hint=self.tr("Bấm vào cột để mở danh sách · tổng cộng {total} thẻ").format(total=total),
            note=self.tr("Tính từ ngày {day} · tổng cộng {total} thẻ").format(
                day=f"{figures.today:%d/%m/%Y}", total=total
            ),
        )

    @override
    def show(self, figures: EndingFigures) -> None:
        self._figures = figures
        tallest = max(each.total for each in figures.steps)
        self._set_scale(tallest)
        for each, lower, upper, total in zip(
            figures.steps, self._own, self._others, self._totals, strict=True
        ):
            _stand(lower, 0, each.own)
            _stand(upper, each.own, each.others)
            total.set_text(count_text(each.total) if each.total else "")
            total.set_y(each.total + tallest * 0.015)
        self._name_steps()
        self.marks = tuple(self._make_marks(figures))

    def _set_scale(self, tallest: int) -> None:
        from matplotlib.ticker import MaxNLocator

        top = max(tallest, 4)
        ticks = MaxNLocator(TICKS, integer=True).tick_values(0, top)
        shown = [int(tick) for tick in ticks if tick >= 0]
        names = [count_text(tick) for tick in shown]
        self.axes.set_yticks(shown, names, color=self.look.muted, **self.look.font)
        self.axes.set_ylim(0, top * HEADROOM)

    def _make_marks(self, figures: EndingFigures) -> Iterator[Mark]:
        half = BAR_WIDTH / 2
        for place, each in enumerate(figures.steps):
            foot = 0
            for part, (persons, own) in enumerate(((each.own, True), (each.others, False))):
                if persons:
                    told = self._told(each, persons, own=own)
                    read = partial(persons_behind, each.first, each.last, own)
                    corners = (place - half, foot), (place + half, foot + persons)
                    yield Mark(place, part, told, ListBehind(told, read), *corners)
                foot += persons

    def _told(self, each: EndingCards, persons: int, *, own: bool) -> str:
        words = self.tr("{first} đến {last}: {count} thẻ hộ gia đình hết hạn")
        if not own:
            words = self.tr("{first} đến {last}: {count} thẻ nhóm khác hết hạn")
        return words.format(
            first=f"{each.first:%d/%m/%Y}",
            last=f"{each.last:%d/%m/%Y}",
            count=count_text(persons),
        )

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
        self._room = (width - length(LEFT + RIGHT)) / STEPS
        self._name_steps()

    def _name_steps(self) -> None:
        """Name weeks by their first day and months by their number; less where room is short."""
        if self._figures is None:
            return
        steps = self._figures.steps
        long = [self._name(each) for each in steps]
        short = [
            f"{each.first.day}" if self._figures.step is Step.WEEK else f"{each.first.month}"
            for each in steps
        ]
        measure = QFontMetricsF(self._font)
        needed = max(map(measure.horizontalAdvance, long)) + self.look.length(BETWEEN_NAMES)
        names = long if needed <= self._room else short
        self.axes.set_xticks(range(STEPS), names, color=self.look.muted, **self.look.font)

    def _name(self, each: EndingCards) -> str:
        if self._figures is not None and self._figures.step is Step.WEEK:
            return f"{each.first:%d/%m}"
        return f"{each.first:%m/%y}"

    @override
    def least_height(self) -> float:
        return self.look.length(LEAST_HEIGHT)

    @override
    def table(self, figures: EndingFigures) -> ReportTable:
        columns = (
            ReportColumn("first", self.tr("Từ ngày"), CellFormat.DATE),
            ReportColumn("last", self.tr("Đến ngày"), CellFormat.DATE),
            ReportColumn("own", self.tr("Thẻ hộ gia đình")),
            ReportColumn("others", self.tr("Thẻ nhóm khác")),
            ReportColumn("total", self.tr("Cộng")),
        )
        counts = [(each.own, each.others) for each in figures.steps]
        rows = tuple(
            (each.first, each.last, each.own, each.others, each.total) for each in figures.steps
        )
        own, others = (sum(row[place] for row in counts) for place in (0, 1))
        title = self.words(figures).title
        total = (self.tr("Cộng"), None, own, others, own + others)
        return ReportTable("expiring", title, title, columns, rows, total)


def _stand(bar: "Rectangle", foot: float, height: float) -> None:
    bar.set_y(foot)
    bar.set_height(height)
    bar.set_visible(height > 0)
