"""The figures of the chosen charts are those of the indicators, and each part has its rows."""

import datetime
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest

from desktop.domain.campaign import Campaign, Measure
from desktop.domain.denominators import ENTERED, Entered
from desktop.domain.indicator import IndicatorValue, Unit
from desktop.domain.list_query import ListQuery
from desktop.domain.periods import Period, PeriodKind
from desktop.services import indicators
from desktop.services.denominators import set_denominators
from desktop.services.indicators.choices import read_choices, write_choices
from desktop.services.lists import open_list, read_list
from desktop.services.overview_charts import campaign, expiring, heat, outreach, productivity
from desktop.services.targets.writing import NewTarget, set_targets
from desktop.storage.database import Database
from tests.office_data import COMMUNE
from tests.services.conftest import Office

TODAY = datetime.date(2026, 11, 21)
MONTH, YEAR = Period.parse("2026-11"), Period.parse("2026")


def count(database: Database, query: ListQuery | None) -> int:
    assert query is not None
    return len(open_list(database, query, TODAY))


def summed(database: Database, query: ListQuery | None, fields: Sequence[str]) -> int:
    assert query is not None
    rows = read_list(database, query, TODAY, list(fields))
    return sum(int(str(row.values[field] or 0)) for row in rows for field in fields)


# Cards that end


@pytest.mark.parametrize("step", list(expiring.Step))
def test_cards_that_end_are_those_of_their_lists(demo: Database, step: expiring.Step) -> None:
    found = expiring.figures(step, demo, TODAY)
    assert len(found.steps) == 12
    assert found.steps[0].first == TODAY
    for before, after in zip(found.steps, found.steps[1:], strict=False):
        assert after.first == before.last + datetime.timedelta(days=1)
    assert sum(each.own for each in found.steps) > 0
    assert sum(each.others for each in found.steps) > 0
    for each in found.steps:
        for own, persons in ((True, each.own), (False, each.others)):
            query = expiring.persons_behind(each.first, each.last, own, demo, TODAY)
            assert count(demo, query) == persons


@pytest.mark.parametrize("key", ["cards_expiring_30", "cards_expiring_60"])
def test_cards_that_end_are_those_of_the_report(demo: Database, key: str) -> None:
    last = TODAY + datetime.timedelta(days=int(key[-2:]))
    persons = [
        row
        for own in (True, False)
        for row in expiring.persons_behind(TODAY, last, own, demo, TODAY).ids or ()
    ]
    behind = indicators.names_behind(demo, key, MONTH, TODAY)
    assert behind is not None
    assert sorted(persons) == sorted(behind.ids or ())
    assert len(persons) == indicators.compute(demo, MONTH, TODAY)[key].value


def test_two_cards_of_one_day_are_one_person_of_a_household(office: Office) -> None:
    person = office.person()
    for group in ("HN", "GD"):
        office.cover(person, "2026-01-01", "2026-12-01", group=group)
    found = expiring.figures(expiring.Step.WEEK, office.database, TODAY)
    assert [(each.own, each.others) for each in found.steps if each.total] == [(1, 0)]


# Outreach


def test_events_are_those_of_the_report_month_by_month(demo: Database) -> None:
    found = outreach.figures(outreach.Part.MONTH, demo, TODAY)
    assert len(found.rows) == TODAY.month
    assert found.whole.events > 0
    for number, row in enumerate(found.rows, start=1):
        report = indicators.compute(demo, Period.parse(f"2026-{number:02d}"), TODAY)
        _same_events(demo, row, report)
    _same_events(demo, found.whole, indicators.compute(demo, YEAR, TODAY))


def test_forms_of_events_make_the_whole(demo: Database) -> None:
    found = outreach.figures(outreach.Part.FORM, demo, TODAY)
    for row in found.rows:
        assert count(demo, row.query) == row.events
        assert summed(demo, row.query, ["people_reached"]) == row.reached
        assert summed(demo, row.query, ["new_vsi", "new_hi"]) == row.joined
    for part in ("events", "reached", "joined"):
        of_rows = sum(getattr(row, part) for row in found.rows)
        assert of_rows == getattr(found.whole, part)


def _same_events(
    demo: Database, row: outreach.EventYield, report: dict[str, IndicatorValue]
) -> None:
    assert row.events == report["events_held"].value == count(demo, row.query)
    assert row.reached == report["people_reached"].value
    assert row.reached == summed(demo, row.query, ["people_reached"])
    assert row.joined == report["event_participants"].value
    assert row.joined == summed(demo, row.query, ["new_vsi", "new_hi"])
    assert row.rate == report["event_yield"].value


# Collectors


@pytest.mark.parametrize("kind", [PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR])
def test_collectors_make_the_whole(demo: Database, kind: PeriodKind) -> None:
    found = productivity.figures(kind, demo, TODAY)
    report = indicators.compute(demo, found.period, TODAY)
    assert found.period.contains(TODAY)
    for persons, keys in zip(found.people, productivity.PEOPLE, strict=True):
        assert persons == sum(report[key].numerator for key in keys)
    assert found.money == report["receipts_amount"].value
    totals = [row.total for row in found.rows if row.collector_id]
    assert totals == sorted(totals, reverse=True)
    assert len(totals) >= report["collectors"].numerator
    assert found.without_receipts == report["collectors_inactive"].numerator


def test_who_stopped_collecting_is_told_only_with_results(office: Office) -> None:
    stopped = office.add("collector", full_name="Đỗ Thị Hiền", status="ended")
    earned = office.add("collector", full_name="Lý Thị Hương", status="paused")
    idle = office.add("collector", full_name="Ma Đình Kiên", status="active")
    office.receipt(1, "2026-11-02", 5, collector_id=earned)
    found = productivity.figures(PeriodKind.MONTH, office.database, TODAY)
    assert stopped not in {row.collector_id for row in found.rows}
    assert {row.collector_id for row in found.rows} == {earned, idle}
    assert found.without_receipts == 1


def test_each_part_of_a_collector_has_its_rows(demo: Database) -> None:
    found = productivity.figures(PeriodKind.YEAR, demo, TODAY)
    assert all(found.people)
    for row in found.rows:
        for persons, keys in zip(row.people, productivity.PEOPLE, strict=True):
            query = productivity.list_behind(keys, found.period, row.collector_id, demo, TODAY)
            assert count(demo, query) == persons
        money = productivity.list_behind(
            productivity.MONEY, found.period, row.collector_id, demo, TODAY
        )
        assert summed(demo, money, ["amount_paid"]) == row.money


# Neighbourhoods and indicators


def test_cells_are_the_indicators_of_the_neighbourhoods(demo: Database) -> None:
    found = heat.figures(PeriodKind.MONTH, demo, TODAY)
    report = indicators.compute(demo, MONTH, TODAY)
    with demo.read() as snapshot:
        areas = {
            one.neighbourhood_id: one for one in indicators.by_neighbourhood(snapshot, MONTH, TODAY)
        }
    assert len(found.rows) > 2
    for key, cell in zip(heat.KEYS, found.whole.cells, strict=True):
        assert cell.value == report[key]
    for row in found.rows:
        area = areas[row.scope.neighbourhood_id or 0]
        for key, cell in zip(heat.KEYS, row.cells, strict=True):
            assert cell.value == area.values[key]


def test_the_whole_covers_the_entered_population(demo: Database) -> None:
    day = datetime.date(2026, 6, 30)
    entered = Entered("population", COMMUNE, None, day, 2_500, "Công an phường")
    set_denominators(demo, [entered], who="test")
    chosen = replace(read_choices(demo), coverage_population=ENTERED)
    write_choices(demo, chosen, who="test")
    found = heat.figures(PeriodKind.MONTH, demo, TODAY)
    value = found.whole.cells[heat.KEYS.index("hi_coverage")].value
    assert value == indicators.compute(demo, MONTH, TODAY)["hi_coverage"]
    assert value.denominator == 2_500


def test_charts_close_their_months_as_the_office_does(demo: Database) -> None:
    """On the 21st the month that closed on the 15th is over: December runs."""
    write_choices(demo, replace(read_choices(demo), cut_off=15), who="test")
    december = Period.parse("2026-12")
    report = indicators.compute(demo, december, TODAY)
    table = heat.figures(PeriodKind.MONTH, demo, TODAY)
    assert (table.period.kind, table.period.number) == (PeriodKind.MONTH, 12)
    for key, cell in zip(heat.KEYS, table.whole.cells, strict=True):
        assert cell.value == report[key]
    money = productivity.figures(PeriodKind.MONTH, demo, TODAY)
    assert (money.period.first_day, money.money) == (
        datetime.date(2026, 11, 16),
        report["receipts_amount"].value,
    )
    months = outreach.figures(outreach.Part.MONTH, demo, TODAY)
    assert len(months.rows) == 12
    for each in months.rows:
        value = indicators.compute(demo, Period.parse(f"2026-{int(each.label):02d}"), TODAY)
        assert each.events == value["events_held"].value == count(demo, each.query)
    assert sum(each.events for each in months.rows) == months.whole.events


def test_each_cell_has_its_rows(demo: Database) -> None:
    found = heat.figures(PeriodKind.YEAR, demo, TODAY)
    for row in (*found.rows[:3], found.whole):
        for key, cell in zip(heat.KEYS, row.cells, strict=True):
            query = heat.list_behind(key, found.period, row.scope, demo, TODAY)
            assert count(demo, query) == cell.value.numerator


def test_classes_break_at_the_target(office: Office) -> None:
    places = [office.add("neighbourhood", name=name) for name in ("Nà Lung", "Khau Đao", "Bản Chợ")]
    for place, insured in zip(places, (18, 17, 10), strict=True):
        for number in range(20):
            person = office.person(neighbourhood_id=place)
            if number < insured:
                office.cover(person, "2026-01-01", "2026-12-31")
    target = NewTarget(year=2026, indicator="hi_coverage", value=Decimal(89))
    set_targets(office.database, (target,), who="test", today=TODAY)
    found = heat.figures(PeriodKind.MONTH, office.database, TODAY)
    cells = {row.name: row.cells[0] for row in (*found.rows, found.whole)}
    assert {name: (str(cell.value.value), cell.heat) for name, cell in cells.items()} == {
        "Nà Lung": ("90.00", heat.HeatClass.REACHED),
        "Khau Đao": ("85.00", heat.HeatClass.NEAR),
        "Bản Chợ": ("50.00", heat.HeatClass.MISSED),
        "": ("75.00", heat.HeatClass.MISSED),
    }
    assert {cell.target for cell in cells.values()} == {Decimal(89)}
    assert found.whole.cells[0].value.unit is Unit.PERCENT
    without_card = {row.name: row.cells[1].heat for row in found.rows}
    assert without_card == {
        "Nà Lung": heat.HeatClass.LOW,
        "Khau Đao": heat.HeatClass.LOW,
        "Bản Chợ": heat.HeatClass.HIGH,
    }


# Campaigns

DAYS = Campaign(
    datetime.date(2026, 11, 1),
    datetime.date(2026, 11, 30),
    {Measure.HEALTH: 60, Measure.MONEY: 80_000_000},
)


@pytest.mark.parametrize("measure", list(Measure))
def test_the_days_of_a_campaign_make_its_indicators(demo: Database, measure: Measure) -> None:
    campaign.set_campaign(demo, DAYS, who="test")
    assert campaign.read_campaign(demo) == DAYS
    found = campaign.figures(measure, demo, TODAY)
    report = indicators.compute(demo, Period.of_days(DAYS.first, DAYS.last), TODAY)
    keys = campaign.INDICATORS[measure]
    assert found.done == sum(report[key].numerator for key in keys)
    assert len(found.days) == TODAY.day
    assert found.so_far[-1] == found.done
    for number, brought in enumerate(found.days):
        query = campaign.list_of_day(measure, DAYS, found.day(number), demo, TODAY)
        if measure is Measure.MONEY:
            assert summed(demo, query, ["amount_paid"]) == brought
        else:
            assert count(demo, query) == brought


def test_the_plan_and_the_pace_of_a_campaign(demo: Database) -> None:
    campaign.set_campaign(demo, DAYS, who="test")
    found = campaign.figures(Measure.HEALTH, demo, TODAY)
    assert found.done > 0
    assert found.plan is not None
    assert found.plan.expected(TODAY) == Decimal(42)
    assert found.plan.days_left(TODAY) == 9
    assert found.forecast == DAYS.forecast(found.done, TODAY)
    assert campaign.figures(Measure.VOLUNTARY, demo, TODAY).plan is None
    over = campaign.figures(Measure.HEALTH, demo, DAYS.last)
    assert over.forecast is None
    before = campaign.figures(Measure.HEALTH, demo, datetime.date(2026, 10, 31))
    assert (before.days, before.forecast) == ((), None)


def test_without_a_campaign_there_is_nothing(office: Office) -> None:
    found = campaign.figures(Measure.MONEY, office.database, TODAY)
    assert found == campaign.CampaignFigures(TODAY, Measure.MONEY)
    campaign.set_campaign(office.database, DAYS, who="test")
    campaign.set_campaign(office.database, None, who="test")
    assert campaign.read_campaign(office.database) is None


def test_an_empty_office_has_charts_without_rows(office: Office) -> None:
    database = office.database
    assert not any(
        each.total for each in expiring.figures(expiring.Step.WEEK, database, TODAY).steps
    )
    assert outreach.figures(outreach.Part.MONTH, database, TODAY).whole.events == 0
    assert productivity.figures(PeriodKind.MONTH, database, TODAY).rows == ()
    assert heat.figures(PeriodKind.MONTH, database, TODAY).rows == ()
