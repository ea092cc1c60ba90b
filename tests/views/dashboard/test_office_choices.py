"""The overview tells its figures by the office's closing day and its population of coverage."""

import datetime
from dataclasses import replace

import pytest

from desktop.domain.denominators import ENTERED, Entered
from desktop.services.denominators import set_denominators
from desktop.services.indicators.choices import read_choices, write_choices
from tests.views.conftest import TODAY
from tests.views.dashboard.conftest import wait_for_charts
from tests.views.records.office_fixtures import COMMUNE, WHO

# Menus and dialogs offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_the_month_of_the_money_closes_on_the_offices_day(
    make_page, context, household_cards
) -> None:
    database = context.database
    write_choices(database, replace(read_choices(database), cut_off=15), who=WHO)
    tile = make_page(context).tiles["money"]
    assert "Tiền thu tháng 12" in tile.accessibleName()
    assert tile.figure.text == "1.366.200 đ"
    assert "Từ 16/11 đến hết" in tile.toolTip()


def test_coverage_of_an_entered_population_says_so(
    make_page, context, household_cards, qtbot
) -> None:
    database = context.database
    day = datetime.date(TODAY.year, 6, 30)
    entered = Entered("population", COMMUNE, None, day, 50, "Công an xã")
    set_denominators(database, [entered], who=WHO)
    chosen = replace(read_choices(database), coverage_population=ENTERED)
    write_choices(database, chosen, who=WHO)
    page = make_page(context)
    insured = int(page.tiles["insured"].figure.text)
    share = f"{insured * 2},00% dân số"
    assert page.tiles["insured"].note.text() == share
    assert f"Dân số nhập tay: 50 người, ngày 30/06/{TODAY.year}" in page.tiles["insured"].toolTip()
    wait_for_charts(page, qtbot)
    # Nobody entered the population of a thôn: its row has no rate, and the hint says why.
    chart = page.coverage.chart
    assert {rate.get_text() for rate in chart._rates} == {"–"}
    assert "Chưa nhập dân số của từng thôn" in page.coverage.foot.text()
    table = chart.table(page._figures)
    assert [column.key for column in table.columns][-2:] == ["covered", "coverage"]
    assert table.total_of("covered") == 50


def test_without_an_entered_population_nothing_is_shown_for_it(
    make_page, context, household_cards
) -> None:
    database = context.database
    chosen = replace(read_choices(database), coverage_population=ENTERED)
    write_choices(database, chosen, who=WHO)
    page = make_page(context)
    assert page.tiles["insured"].note.text() == "Chưa nhập dân số"
