"""A figure is the number of rows of its list, and the parts of an office add up to the whole."""

from collections.abc import Iterable

import pytest

from desktop.domain.indicator import Indicator, IndicatorValue
from desktop.domain.indicator_scope import WHOLE, Scope
from desktop.domain.periods import Period
from desktop.services import indicators, lists
from desktop.services.indicators.rows import ROWS
from desktop.storage.database import Database
from desktop.storage.queries import indicator_rows
from tests.office_data import COMMUNE, TODAY

NOVEMBER = Period.parse("2026-11")
PERIODS = [
    NOVEMBER,
    Period.parse("2026"),
    Period.parse("2026-W46"),
    Period.parse("2026-11-12"),
    Period.parse("2026-11-01..2026-11-15"),
    NOVEMBER.closed_on(20),
    Period.parse("2026-12"),
]
KEYS = [one.key for one in indicators.INDICATORS]


def _sum(parts: Iterable[IndicatorValue]) -> tuple[int, int]:
    found = list(parts)
    return sum(one.numerator for one in found), sum(one.denominator or 0 for one in found)


def _additive(indicator: Indicator) -> bool:
    """Whole numbers and the parts of rates add up; entered ones only where somebody says so."""
    return indicator.additive


@pytest.mark.parametrize("period", PERIODS, ids=Period.show)
def test_the_neighbourhoods_add_up_to_the_office(sample: Database, period: Period) -> None:
    with sample.read() as snapshot:
        whole = indicators.compute_in(snapshot, period, TODAY)
        parts = indicators.by_neighbourhood(snapshot, period, TODAY)
    by_area = [one for one in indicators.INDICATORS if one.by_area and _additive(one)]
    assert len(by_area) > 50
    for one in by_area:
        value = whole[one.key]
        assert _sum(part.values[one.key] for part in parts) == (
            value.numerator,
            value.denominator or 0,
        ), one.key


@pytest.mark.parametrize("period", PERIODS, ids=Period.show)
def test_the_collectors_add_up_to_the_office(sample: Database, period: Period) -> None:
    with sample.read() as snapshot:
        whole = indicators.compute_in(snapshot, period, TODAY)
        parts = indicators.by_collector(snapshot, period, TODAY)
    by_collector = [one for one in indicators.INDICATORS if one.by_collector and _additive(one)]
    assert len(by_collector) > 15
    for one in by_collector:
        value = whole[one.key]
        assert _sum(part.values[one.key] for part in parts) == (
            value.numerator,
            value.denominator or 0,
        ), one.key


@pytest.mark.parametrize("period", PERIODS, ids=Period.show)
def test_the_organisations_add_up_to_the_office(sample: Database, period: Period) -> None:
    with sample.read() as snapshot:
        whole = indicators.compute_in(snapshot, period, TODAY)
        parts = indicators.by_organisation(snapshot, period, TODAY)
    assert len(parts) > 2
    for one in indicators.INDICATORS:
        if one.by_collector and _additive(one):
            value = whole[one.key]
            counted = (value.numerator, value.denominator or 0)
            assert _sum(part.values[one.key] for part in parts) == counted, one.key


def _total(database: Database, key: str, scope: Scope, part: indicators.Part) -> int | None:
    """What the list behind a figure comes to: its rows, or the sum of the fields it sums."""
    query = indicators.names_behind(database, key, NOVEMBER, TODAY, scope, part)
    if query is None:
        return None
    rows = lists.open_list(database, query, TODAY)
    fields = indicators.summed_fields(key, part)
    if not fields:
        return len(rows)
    with database.read() as snapshot:
        return indicator_rows.total(snapshot, query.kind, list(rows), fields)


def _scopes(database: Database) -> list[Scope]:
    with database.read() as snapshot:
        places = indicators.by_neighbourhood(snapshot, NOVEMBER, TODAY)
        people = indicators.by_collector(snapshot, NOVEMBER, TODAY)
    place = max(places, key=lambda one: one.values["events_held"].numerator)
    busy = max(people, key=lambda one: one.values["receipts"].numerator)
    return [
        WHOLE,
        Scope(places[0].commune_code),
        Scope(neighbourhood_id=place.neighbourhood_id),
        Scope(COMMUNE, neighbourhood_id=0),
        Scope(collector_id=busy.collector_id),
        Scope(neighbourhood_id=place.neighbourhood_id, collector_id=busy.collector_id),
        Scope(organisation_id=1),
        Scope(organisation_id=0),
    ]


@pytest.mark.parametrize("number", range(8))
def test_the_list_behind_every_figure_has_its_rows(sample: Database, number: int) -> None:
    scope = _scopes(sample)[number]
    figures = indicators.compute(sample, NOVEMBER, TODAY, scope)
    listed = 0
    for key, value in figures.items():
        for part, figure in (("numerator", value.numerator), ("denominator", value.denominator)):
            total = _total(sample, key, scope, part)  # type: ignore[arg-type]
            if total is not None:
                assert total == figure, (key, part)
                listed += 1
        assert (_total(sample, key, scope, "numerator") is not None) == (
            indicators.BY_KEY[key].listed
        ), key
    assert listed > 10
    assert scope.in_parts or set(figures) == set(KEYS)


def test_a_part_of_the_office_has_only_what_can_be_told_of_it(sample: Database) -> None:
    place = indicators.compute(sample, NOVEMBER, TODAY, Scope(neighbourhood_id=1))
    assert "collectors" not in place
    assert "hi_coverage" in place
    assert (
        indicators.names_behind(sample, "collectors", NOVEMBER, TODAY, Scope(neighbourhood_id=1))
        is None
    )
    person = indicators.compute(sample, NOVEMBER, TODAY, Scope(collector_id=1))
    assert "events_held" not in person
    assert "receipts_amount" in person


def test_the_part_is_the_figure_of_the_scope(sample: Database) -> None:
    with sample.read() as snapshot:
        places = indicators.by_neighbourhood(snapshot, NOVEMBER, TODAY)
        people = indicators.by_collector(snapshot, NOVEMBER, TODAY)
        for place in places[:3]:
            scope = Scope(neighbourhood_id=place.neighbourhood_id)
            assert indicators.compute_in(snapshot, NOVEMBER, TODAY, scope) == place.values
        for one in people[:3]:
            scope = Scope(collector_id=one.collector_id)
            assert indicators.compute_in(snapshot, NOVEMBER, TODAY, scope) == one.values
        for group in indicators.by_organisation(snapshot, NOVEMBER, TODAY):
            scope = Scope(organisation_id=group.organisation_id)
            assert indicators.compute_in(snapshot, NOVEMBER, TODAY, scope) == group.values


@pytest.mark.parametrize("one", indicators.INDICATORS, ids=lambda one: one.key)
def test_every_indicator_is_declared_whole(one: Indicator) -> None:
    assert one.name
    assert one.formula
    assert one.source
    assert one.listed == (one.numerator in ROWS)
    assert one.denominator is None or one.unit.value.count("/") or one.unit.value == "%"
