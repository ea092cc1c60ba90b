"""Indicators of a period: every figure with its numerator, denominator and names behind it."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from desktop.domain.denominators import COUNTED
from desktop.domain.indicator import Indicator, IndicatorValue
from desktop.domain.indicator_scope import WHOLE, Scope
from desktop.domain.list_query import ListQuery
from desktop.domain.messages import QT_TRANSLATE_NOOP, Filled
from desktop.domain.periods import Period
from desktop.services.indicators.choices import choices_of
from desktop.services.indicators.counting import Gathered, gather, span_in
from desktop.services.indicators.declarations import BY_KEY, INDICATORS, OUTREACH
from desktop.services.indicators.entered import COVERED_POPULATION
from desktop.services.indicators.rows import ROWS
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import offices, population, report_scopes, targets
from desktop.storage.queries.population import NeighbourhoodCounts

__all__ = [
    "BY_KEY",
    "INDICATORS",
    "AreaFigures",
    "CollectorFigures",
    "OrganisationFigures",
    "by_collector",
    "by_neighbourhood",
    "by_organisation",
    "collectors_of",
    "compute",
    "compute_in",
    "names_behind",
    "summed_fields",
    "values_of",
    "values_within",
]

Part = Literal["numerator", "denominator"]

_BEHIND = QT_TRANSLATE_NOOP("reports", "{name}, {period}")
_BEHIND_PART = QT_TRANSLATE_NOOP("reports", "{name}, {part}, {period}")
_NOWHERE = QT_TRANSLATE_NOOP("reports", "Chưa rõ thôn, tổ")
_NO_ORGANISATION = QT_TRANSLATE_NOOP("reports", "Không thuộc tổ chức nào")
_NOBODY = QT_TRANSLATE_NOOP("reports", "Chưa rõ nhân viên thu")


@dataclass(frozen=True, slots=True)
class AreaFigures:
    """The figures of one thôn; id 0 and a name of that meaning for those without one."""

    neighbourhood_id: int
    name: str
    commune_code: str | None
    values: dict[str, IndicatorValue]


@dataclass(frozen=True, slots=True)
class CollectorFigures:
    """The figures of one collector; id 0 for what is nobody's.

    Persons and households are those of the households in charge; receipts, money and who came in
    are by who wrote the receipt.
    """

    collector_id: int
    name: str
    values: dict[str, IndicatorValue]


@dataclass(frozen=True, slots=True)
class OrganisationFigures:
    """The figures of the collectors of one organisation; id 0 for those of none and nobody's."""

    organisation_id: int
    name: str
    values: dict[str, IndicatorValue]


def compute(
    database: Database, period: Period, today: datetime.date, scope: Scope = WHOLE
) -> dict[str, IndicatorValue]:
    """Return every indicator of the period by key, all from one read snapshot."""
    with database.read() as snapshot:
        return compute_in(snapshot, period, today, scope)


def compute_in(
    snapshot: ReadSnapshot, period: Period, today: datetime.date, scope: Scope = WHOLE
) -> dict[str, IndicatorValue]:
    """Return every indicator that the scope has: all for a commune, fewer for a part of one."""
    return values_within(gather(snapshot, span_in(snapshot, period, today, scope)))


def values_within(gathered: Gathered) -> dict[str, IndicatorValue]:
    """Return what `compute_in` returns, of what was counted already."""
    values = values_of(gathered.counts())
    scope = gathered.span.scope
    return {key: value for key, value in values.items() if _has(BY_KEY[key], scope)}


def values_of(counts: Mapping[str, int | None]) -> dict[str, IndicatorValue]:
    """Return every indicator by key, made of these counts."""
    return {
        one.key: one.value(
            counts[one.numerator], counts[one.denominator] if one.denominator else None
        )
        for one in INDICATORS
    }


def by_neighbourhood(
    snapshot: ReadSnapshot,
    period: Period,
    today: datetime.date,
    commune_code: str | None = None,
) -> tuple[AreaFigures, ...]:
    """Return the figures of every thôn in their order, those of nowhere last.

    Their numerators and denominators add up to those of `compute` for additive indicators.
    """
    return areas_of(gather(snapshot, span_in(snapshot, period, today, Scope(commune_code))))


def areas_of(gathered: Gathered) -> tuple[AreaFigures, ...]:
    """Return what `by_neighbourhood` returns, of what was counted already."""
    parts = gathered.of_neighbourhoods()
    found = []
    for key in sorted(parts, key=lambda key: key is None):
        state = parts[key].neighbourhoods[0]
        values = values_of(parts[key].counts())
        own = {each: value for each, value in values.items() if BY_KEY[each].by_area}
        found.append(AreaFigures(key or 0, state.name or _NOWHERE, state.commune_code, own))
    return tuple(found)


def by_collector(
    snapshot: ReadSnapshot,
    period: Period,
    today: datetime.date,
    commune_code: str | None = None,
) -> tuple[CollectorFigures, ...]:
    """Return the figures of every collector in the order of the list, nobody's last."""
    gathered = gather(snapshot, span_in(snapshot, period, today, Scope(commune_code)))
    return collectors_of(snapshot, gathered)


def collectors_of(snapshot: ReadSnapshot, gathered: Gathered) -> tuple[CollectorFigures, ...]:
    """Return what `by_collector` returns, of what was counted already."""
    names = {one.id: one.name for one in gathered.collectors}
    parts = gathered.of_collectors(_in_charge(snapshot, gathered))
    found = []
    for key in sorted(parts, key=lambda key: key is None):
        name = _NOBODY if key is None else names[key]
        found.append(CollectorFigures(key or 0, name, _of_collectors(parts[key])))
    return tuple(found)


def by_organisation(
    snapshot: ReadSnapshot, period: Period, today: datetime.date
) -> tuple[OrganisationFigures, ...]:
    """Return the figures of every organisation in the order of the list, those of none last.

    They are those of the scope of each organisation; all but rates and counts of active
    collectors add up to the whole.
    """
    gathered = gather(snapshot, span_in(snapshot, period, today))
    parts = gathered.of_organisations(_in_charge(snapshot, gathered))
    found = []
    for one in targets.organisations(snapshot):
        part = parts.get(one.id) or gathered.of_nobody()
        found.append(OrganisationFigures(one.id, one.name, _of_collectors(part)))
    if None in parts:
        found.append(OrganisationFigures(0, _NO_ORGANISATION, _of_collectors(parts[None])))
    return tuple(found)


def _in_charge(snapshot: ReadSnapshot, gathered: Gathered) -> dict[int | None, NeighbourhoodCounts]:
    persons = population.by_collector(snapshot, gathered.span)
    households = population.households_by_collector(snapshot, gathered.span)
    return {
        key: NeighbourhoodCounts.nowhere(households.get(key, 0), persons.get(key))
        for key in {**persons, **households}
    }


def _of_collectors(part: Gathered) -> dict[str, IndicatorValue]:
    values = values_of(part.counts())
    return {each: value for each, value in values.items() if BY_KEY[each].by_collector}


def names_behind(  # noqa: PLR0913, PLR0917 - the arguments as `compute`, and what of the figure
    database: Database,
    key: str,
    period: Period,
    today: datetime.date,
    scope: Scope = WHOLE,
    part: Part = "numerator",
) -> ListQuery | None:
    """Return the list of the rows that an indicator counts, or None when no list shows them.

    The figure is the number of its rows, or the sum of their `summed_fields`.
    """
    indicator = BY_KEY[key]
    with database.read() as snapshot:
        rows = ROWS.get(_count(snapshot, indicator, part) or "")
        if rows is None or not _has(indicator, scope):
            return None
        span = span_in(snapshot, period, today, scope)
        if indicator.drill_down is not None and part == "numerator" and scope == WHOLE:
            # Planned events of a running month lie after today, receipts cannot.
            last = span.last if indicator in OUTREACH else span.closing
            return indicator.drill_down(span.first, last)
        ids = rows.ids(snapshot, span)
        whose = _whose(snapshot, scope)
    values: dict[str, object] = {
        "name": Filled("reports", indicator.name),
        "part": whose,
        "period": Filled("reports", *period.title_parts()),
    }
    name = Filled("reports", _BEHIND_PART if whose else _BEHIND, values)
    return ListQuery(rows.kind, ids=tuple(ids), ids_name=name)


def _whose(snapshot: ReadSnapshot, scope: Scope) -> tuple[str, ...]:
    """Return the names of the thôn, collector or organisation that a scope is about."""
    places = {key: name for key, name, _ in report_scopes.neighbourhoods(snapshot)}
    people = {key: name for key, name, _ in report_scopes.collectors(snapshot)}
    groups = {one.id: one.name for one in targets.organisations(snapshot)}
    parts = (
        (scope.neighbourhood_id, places, _NOWHERE),
        (scope.collector_id, people, _NOBODY),
        (scope.organisation_id, groups, _NO_ORGANISATION),
    )
    return tuple(
        names.get(key) or Filled("reports", none) for key, names, none in parts if key is not None
    )


def _count(snapshot: ReadSnapshot, indicator: Indicator, part: Part) -> str | None:
    if part == "numerator":
        return indicator.numerator
    if indicator.denominator == COVERED_POPULATION:
        counted = choices_of(offices.options(snapshot)).coverage_population == COUNTED
        return "population" if counted else None
    return indicator.denominator


def summed_fields(key: str, part: Part = "numerator") -> tuple[str, ...]:
    """Return the fields whose sum over the list is the figure; none where its rows are counted."""
    indicator = BY_KEY[key]
    rows = ROWS.get((indicator.numerator if part == "numerator" else indicator.denominator) or "")
    return rows.sums if rows else ()


def _has(indicator: Indicator, scope: Scope) -> bool:
    if scope.neighbourhood_id is not None and not indicator.by_area:
        return False
    return not scope.by_collector or indicator.by_collector
