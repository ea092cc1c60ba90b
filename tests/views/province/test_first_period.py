"""Which month a province's desk opens with: the one whose packages are coming in now."""

from dataclasses import replace
from decimal import Decimal

import pytest

from desktop.domain.package_standing import Standing
from desktop.domain.periods import Period
from desktop.models.province_desk import ProvinceDesk
from desktop.models.province_overview import PivotTable, ProvinceOverview
from desktop.views.page_context import PageContext
from desktop.views.province.packages_page import PackagesPage
from desktop.views.province.province_page import ProvincePage
from tests.views.province.province_fixtures import NOVEMBER, FakeSource, make_desk

OCTOBER = Period.parse("2026-10")


class MonthsSource(FakeSource):
    """Packages came in for these months only, each in one state."""

    def __init__(self, *months: Period, state: Standing = Standing.ACCEPTED) -> None:
        super().__init__()
        self.months, self.state = months, state

    def desk(self, period: Period) -> ProvinceDesk:
        found = replace(super().desk(period), closed=False)
        lines = [replace(line, state=self.state) for line in make_desk(period).packages]
        return replace(found, packages=lines if period in self.months else ())


class OverviewSource:
    """The sums of these months only."""

    def __init__(self, *months: Period) -> None:
        self.months = months
        self.asked: list[Period] = []

    def overview(self, period: Period) -> ProvinceOverview:
        self.asked.append(period)
        return ProvinceOverview(
            period=period,
            accepted=3 if period in self.months else 0,
            expected=99,
            lines=(),
            targets={"hi_coverage": Decimal(94)},
        )

    def pivot(self, period: Period, rows: str, columns: str) -> PivotTable:
        raise AssertionError((period, rows, columns))


def opened(qtbot, context: PageContext, source: FakeSource, argument: object = None):
    page = PackagesPage(context, source)
    qtbot.addWidget(page)
    page.show()
    page.arrive(argument)
    return page


@pytest.mark.parametrize(
    ("months", "state", "shown"),
    [
        ((), Standing.ACCEPTED, OCTOBER),
        ((OCTOBER,), Standing.ACCEPTED, OCTOBER),
        ((OCTOBER, NOVEMBER), Standing.ACCEPTED, NOVEMBER),
        ((NOVEMBER,), Standing.WAITING, NOVEMBER),
        # What was dropped on the wrong month is no package of it.
        ((NOVEMBER,), Standing.RETURNED, OCTOBER),
    ],
)
def test_the_desk_opens_with_the_month_before_until_one_of_this_month_comes(
    qtbot, bare_context: PageContext, months, state: Standing, shown: Period
) -> None:
    page = opened(qtbot, bare_context, MonthsSource(*months, state=state))
    assert page.period.period == shown
    assert page.desk.period == shown


def test_a_month_that_was_chosen_stays_though_nothing_came(qtbot, bare_context) -> None:
    source = MonthsSource(OCTOBER)
    page = opened(qtbot, bare_context, source)
    page.period.go_on()
    assert page.desk.period == NOVEMBER
    page.read()
    assert page.period.period == NOVEMBER
    asked_for = opened(qtbot, bare_context, MonthsSource(OCTOBER), NOVEMBER)
    assert asked_for.desk.period == NOVEMBER


@pytest.mark.parametrize(
    ("months", "shown"), [((), OCTOBER), ((OCTOBER,), OCTOBER), ((OCTOBER, NOVEMBER), NOVEMBER)]
)
def test_the_overview_opens_with_the_newest_month_that_has_figures(
    qtbot, bare_context, months, shown: Period
) -> None:
    source = OverviewSource(*months)
    page = ProvincePage(bare_context, source)
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    assert page.period.period == shown
    assert page.overview.period == shown
    page.arrive(NOVEMBER)
    assert page.overview.period == NOVEMBER
