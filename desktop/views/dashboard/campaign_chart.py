"""How a campaign goes: what it brought until each day, the way to its plan, where it leads."""

import math
from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from typing import Any, ClassVar, Final

from PySide6.QtGui import QFont, QFontMetricsF
from typing_extensions import override

from desktop.domain.campaign import Measure
from desktop.domain.indicator import show_number
from desktop.domain.money import MILLION, show_money
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable
from desktop.services.overview_charts.campaign import CampaignFigures, list_of_day
from desktop.views.dashboard.chart import Chart, ChartWords, Mark
from desktop.views.dashboard.chart_look import ChartLook
from desktop.views.dashboard.list_behind import ListBehind
from desktop.views.widgets.figures import count_text

LEAST_HEIGHT = 190
HEADROOM = 1.12
TICKS = 5
BETWEEN_NAMES = 10
LEFT, RIGHT, TOP, BOTTOM = 60, 56, 30, 24
DASHES: Final = (0, (4, 3))
DOTS: Final = (0, (1, 2))


class CampaignChart(Chart[CampaignFigures]):
    """A solid line for what was done, a dashed one for the plan, a dotted one for the forecast.

    Each day until today is a part that opens what the day brought.
    """

    steps_go_down: ClassVar[bool] = False

    def __init__(self, look: ChartLook) -> None:
        """Make the artists once."""
        super().__init__(look)
        self._font = QFont(look.family)
        self._font.setPixelSize(look.text_pixels)
        self._figures: CampaignFigures | None = None
        self._room = 0.0
        (self._plan,) = self.axes.plot(
            [], [], color=look.below, linestyle=DASHES, linewidth=1.6, zorder=3
        )
        (self._forecast,) = self.axes.plot(
            [], [], color=look.text, linestyle=DOTS, linewidth=1.8, zorder=3
        )
        (self._done,) = self.axes.plot(
            [], [], color=look.bar, marker="o", markersize=4, linewidth=2.2, zorder=4
        )
        # The number at the end of each line; behind the last day there is room for it.
        self._ends = [
            self.text(0, 0, "", ha="left", va="center", color=look.below),
            self.text(0, 0, "", ha="left", va="center", color=look.text),
            self.text(0, 0, "", ha="right", va="bottom", color=look.bar, weight="bold"),
        ]
        self.axes.grid(axis="y", color=look.line, linewidth=1, zorder=0)
        self.axes.set_axisbelow(True)
        self.axes.spines["bottom"].set_visible(True)
        self.axes.spines["bottom"].set_color(look.muted)

    @override
    def words(self, figures: CampaignFigures) -> ChartWords:
        campaign = figures.campaign
        if campaign is None:
            return ChartWords(
                title=self.tr("Đợt cao điểm"),
                nothing=self.tr(
                    "Chưa đặt đợt cao điểm. Bấm “Đặt đợt…” để ghi ngày và số cần đạt; biểu đồ "
                    "cho biết mỗi ngày cần thêm bao nhiêu."
                ),
            )
        title = self.tr("Đợt cao điểm {first} – {last}").format(
            first=f"{campaign.first:%d/%m}", last=f"{campaign.last:%d/%m/%Y}"
        )
        if not figures.days:
            nothing = self.tr("Đợt cao điểm bắt đầu từ {day}.")
            return ChartWords(title=title, nothing=nothing.format(day=f"{campaign.first:%d/%m/%Y}"))
        told = self._pace(figures)
        return ChartWords(title=title, hint=told, note=told)

    def _pace(self, figures: CampaignFigures) -> str:
        """Say how much is done, what each day left must bring, and where the pace leads."""
        plan, done = figures.plan, self._amount(figures, figures.done)
        if plan is None:
            return self.tr("Đã đạt {done} · chưa đặt số cần đạt").format(done=done)
        percent = show_number(plan.percent(Decimal(figures.done)))
        words = self.tr("Đã đạt {done}/{plan} ({percent}%)")
        needed = plan.needed_per_day(Decimal(figures.done), figures.today)
        if needed is not None and plan.remaining(Decimal(figures.done)):
            words = self.tr(
                "Đã đạt {done}/{plan} ({percent}%) · còn {days} ngày, mỗi ngày cần {needed} · "
                "theo nhịp này đạt {forecast}"
            )
        return words.format(
            done=done,
            plan=self._amount(figures, int(plan.value)),
            percent=percent,
            days=plan.days_left(figures.today),
            needed=self._amount(figures, math.ceil(needed or 0)),
            forecast=self._amount(figures, figures.forecast or 0),
        )

    @staticmethod
    def _amount(figures: CampaignFigures, number: int) -> str:
        return show_money(number) if figures.measure is Measure.MONEY else count_text(number)

    @override
    def show(self, figures: CampaignFigures) -> None:
        self._figures = figures
        campaign, plan, forecast = figures.campaign, figures.plan, figures.forecast
        if campaign is None:
            return
        last, gone = campaign.days, len(figures.days)
        so_far = (0, *figures.so_far)
        self._done.set_data(range(gone + 1), so_far)
        aim = 0 if plan is None else int(plan.value)
        self._plan.set_data([0, last] if plan else [], [0, aim] if plan else [])
        leads = [figures.done, forecast] if forecast is not None else []
        self._forecast.set_data([gone, last] if leads else [], leads)
        self._set_scale(max(aim, figures.done, forecast or 0))
        self.axes.set_xlim(0, last)
        self._tell_ends(figures, aim)
        self._show_legend(figures)
        self._name_days()
        self.marks = tuple(self._make_marks(figures))

    def _tell_ends(self, figures: CampaignFigures, aim: int) -> None:
        last = figures.campaign.days if figures.campaign is not None else 0
        forecast = figures.forecast
        ends: tuple[tuple[float, int | None], ...] = (
            (last, aim or None),
            (last, forecast),
            (len(figures.days), figures.done),
        )
        top = self.axes.get_ylim()[1]
        placed: list[float] = []
        for text, (x, number) in zip(self._ends, ends, strict=True):
            text.set_text("" if number is None else self._short(figures, number))
            if number is None:
                continue
            y = float(number)
            if x == last:
                # Two numbers at one height would lie over each other.
                while any(abs(y - other) < top * 0.08 for other in placed):
                    y -= top * 0.08
                placed.append(y)
            text.set_position((x + last * 0.012, y))
        # The forecast goes on from where the line of what was done ends: its number stands above.
        self._ends[2].set(x=len(figures.days) - last * 0.006, y=figures.done + top * 0.02)

    def _short(self, figures: CampaignFigures, number: int) -> str:
        if figures.measure is not Measure.MONEY:
            return count_text(number)
        millions = f"{number / MILLION:,.1f}".translate(str.maketrans(",.", ".,"))
        return self.tr("{number} tr").format(number=millions.removesuffix(",0"))

    def _set_scale(self, tallest: int) -> None:
        from matplotlib.ticker import MaxNLocator

        top = max(tallest, 4)
        ticks = MaxNLocator(TICKS, integer=True).tick_values(0, top)
        shown = [int(tick) for tick in ticks if tick >= 0]
        names = [self._short(self._figures, tick) for tick in shown] if self._figures else []
        self.axes.set_yticks(shown, names, color=self.look.muted, **self.look.font)
        self.axes.set_ylim(0, top * HEADROOM)

    def _show_legend(self, figures: CampaignFigures) -> None:
        entries: list[tuple[Any, str]] = [(self._done, self.tr("Đã đạt"))]
        if figures.plan is not None:
            entries.append((self._plan, self.tr("Đường kế hoạch")))
        if figures.forecast is not None:
            entries.append((self._forecast, self.tr("Theo nhịp hiện nay")))
        lines, names = zip(*entries, strict=True)
        self.add_legend(lines, names, handlelength=2.0)

    def _make_marks(self, figures: CampaignFigures) -> Iterator[Mark]:
        campaign, top = figures.campaign, self.axes.get_ylim()[1]
        if campaign is None:
            return
        for number, (brought, so_far) in enumerate(zip(figures.days, figures.so_far, strict=True)):
            day = figures.day(number)
            told = self._told(figures, number, brought, so_far)
            read = partial(list_of_day, figures.measure, campaign, day)
            what = ListBehind(told, read) if brought else None
            high = max(so_far, top * 0.04)
            yield Mark(number, 0, told, what, (number, 0), (number + 1, high))

    def _told(self, figures: CampaignFigures, number: int, brought: int, so_far: int) -> str:
        plan = figures.plan
        words = self.tr("Ngày {day}: thêm {brought}, cộng {so_far}")
        if plan is not None:
            words = self.tr("Ngày {day}: thêm {brought}, cộng {so_far}; kế hoạch {expected}")
        expected = 0 if plan is None else int(plan.expected(figures.day(number)))
        return words.format(
            day=f"{figures.day(number):%d/%m/%Y}",
            brought=self._amount(figures, brought),
            so_far=self._amount(figures, so_far),
            expected=self._amount(figures, expected),
        )

    # Places

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
        self._room = width - length(LEFT + RIGHT)
        self._name_days()

    def _name_days(self) -> None:
        """Name as many days as have room, always the first."""
        if self._figures is None or self._figures.campaign is None:
            return
        days = self._figures.campaign.days
        measure = QFontMetricsF(self._font)
        each = measure.horizontalAdvance("30/12") + self.look.length(BETWEEN_NAMES)
        most = max(int(self._room // each), 1)
        step = -(-days // most)
        shown = range(0, days, step)
        names = [f"{self._figures.day(number):%d/%m}" for number in shown]
        places = [number + 0.5 for number in shown]
        self.axes.set_xticks(places, names, color=self.look.muted, **self.look.font)

    @override
    def least_height(self) -> float:
        return self.look.length(LEAST_HEIGHT)

    @override
    def table(self, figures: CampaignFigures) -> ReportTable:
        columns = (
            ReportColumn("day", self.tr("Ngày"), CellFormat.DATE),
            ReportColumn("brought", self.tr("Trong ngày")),
            ReportColumn("so_far", self.tr("Cộng dồn")),
            ReportColumn("plan", self.tr("Kế hoạch đến ngày")),
        )
        plan = figures.plan
        rows = tuple(
            (
                figures.day(number),
                brought,
                so_far,
                None if plan is None else int(plan.expected(figures.day(number))),
            )
            for number, (brought, so_far) in enumerate(
                zip(figures.days, figures.so_far, strict=True)
            )
        )
        title = self.words(figures).title
        aim = None if plan is None else int(plan.value)
        total = (self.tr("Cộng"), figures.done, figures.done, aim)
        return ReportTable("campaign", title, title, columns, rows, total)
