"""Targets beside results: of each thôn, collector, organisation or month, ranked, and the total."""

import datetime
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.domain.dates import add_months
from desktop.domain.indicator_scope import WHOLE, Scope
from desktop.domain.periods import Period, PeriodKind
from desktop.domain.targets import OFFICE, TargetPlace
from desktop.services import indicators
from desktop.services.targets.commune_table import beside_communes, results_by_commune
from desktop.services.targets.reading import YEAR, period_of
from desktop.services.targets.target_rows import (
    Reached,
    ResultRow,
    Results,
    RowsOf,
    Standing,
    TargetCell,
    TargetRow,
    TargetTable,
    Values,
    adds_up,
    cell_of,
    code_of,
    reached_of,
)
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import offices
from desktop.storage.queries import targets as queries
from desktop.storage.queries.targets import StoredTarget

__all__ = [
    "Reached",
    "ResultRow",
    "Results",
    "RowsOf",
    "Standing",
    "TargetCell",
    "TargetRow",
    "TargetTable",
    "adds_up",
    "beside_targets",
    "can_have",
    "code_of",
    "holder_of",
    "read_results",
    "target_table",
]


def target_table(
    snapshot: ReadSnapshot,
    year: int,
    rows_of: RowsOf,
    chosen: Sequence[str],
    today: datetime.date,
) -> TargetTable:
    """Return targets and results of a year, for the chosen indicators that the rows can have."""
    return beside_targets(snapshot, read_results(snapshot, year, rows_of, chosen, today))


def read_results(
    snapshot: ReadSnapshot,
    year: int,
    rows_of: RowsOf,
    chosen: Sequence[str],
    today: datetime.date,
) -> Results:
    """Count what was reached."""
    keys = tuple(key for key in chosen if _has(key, rows_of))
    if rows_of is RowsOf.COMMUNES:
        return results_by_commune(snapshot, year, keys, today)
    spans = _Spans.of(year, today)
    if rows_of is RowsOf.MONTHS:
        rows = tuple(_months(snapshot, spans, keys, today))
    else:
        rows = tuple(_of_parts(_PARTS[rows_of], snapshot, spans, keys, today))
    return Results(year, rows_of, keys, rows, _total(snapshot, spans, keys, today), today)


def beside_targets(snapshot: ReadSnapshot, results: Results) -> TargetTable:
    """Put the targets that stand now beside results."""
    keys = results.indicators
    if results.rows_of is RowsOf.COMMUNES:
        return beside_communes(snapshot, results)
    held: dict[tuple[str, int], dict[str, StoredTarget]] = {}
    stored = queries.of_year(snapshot, results.year, keys) if keys else []
    for one in stored:
        held.setdefault((one.place.word, one.month), {})[one.indicator] = one

    def with_targets(row: ResultRow, place: TargetPlace, month: int) -> TargetRow:
        own = held.get((place.word, month), {})
        cells = {key: cell_of(key, own.get(key), row.reached[key]) for key in keys}
        return TargetRow(row.key, row.name, row.period, row.scope, cells)

    return TargetTable(
        results.year,
        results.rows_of,
        keys,
        tuple(with_targets(row, *holder_of(results.rows_of, row.key)) for row in results.rows),
        with_targets(results.total, OFFICE, YEAR),
        results.today,
        _others(snapshot, stored),
    )


def _others(
    snapshot: ReadSnapshot, stored: Sequence[StoredTarget]
) -> tuple[tuple[str, StoredTarget], ...]:
    names = {
        TargetPlace(commune_code=code).word: name for code, name, _ in offices.served(snapshot)
    }
    for one in queries.organisations(snapshot):
        names[TargetPlace(organisation_id=one.id).word] = one.name
    return tuple(
        (names[one.place.word], one)
        for one in stored
        if one.month == YEAR and one.place.word in names
    )


def holder_of(rows_of: RowsOf, key: int) -> tuple[TargetPlace, int]:
    """Return who has the target of a row, and its month."""
    if rows_of is RowsOf.MONTHS:
        return OFFICE, key
    if rows_of is RowsOf.NEIGHBOURHOODS:
        return TargetPlace(neighbourhood_id=key), YEAR
    if rows_of is RowsOf.COMMUNES:
        return TargetPlace(commune_code=code_of(key)), YEAR
    if rows_of is RowsOf.ORGANISATIONS:
        return TargetPlace(organisation_id=key), YEAR
    return TargetPlace(collector_id=key), YEAR


def can_have(rows_of: RowsOf) -> tuple[str, ...]:
    """Return the indicators that these rows can have, of all."""
    return tuple(key for key in indicators.BY_KEY if _has(key, rows_of))


def _has(key: str, rows_of: RowsOf) -> bool:
    indicator = indicators.BY_KEY.get(key)
    if indicator is None:
        return False
    if rows_of is RowsOf.NEIGHBOURHOODS:
        return indicator.by_area
    return rows_of in {RowsOf.MONTHS, RowsOf.COMMUNES} or indicator.by_collector


@dataclass(frozen=True, slots=True)
class _Part:
    """What is counted of one thôn, collector or organisation."""

    key: int
    name: str
    scope: Scope
    values: Values


_PartsOf = Callable[[ReadSnapshot, Period, datetime.date], Iterator[_Part]]


@dataclass(frozen=True, slots=True)
class _Spans:
    """The year until today, and what it is compared with."""

    period: Period
    last_year: Period
    opening_day: datetime.date
    day_before: datetime.date

    @classmethod
    def of(cls, year: int, today: datetime.date) -> "_Spans":
        period, last_year = period_of(year, YEAR), period_of(year - 1, YEAR)
        closing = min(today, period.last_day)
        opening = min(today, last_year.last_day)
        return cls(period, last_year, opening, add_months(closing, -12))


def _total(
    snapshot: ReadSnapshot, spans: _Spans, keys: Sequence[str], today: datetime.date
) -> ResultRow:
    values = indicators.compute_in(snapshot, spans.period, today)
    opening = indicators.compute_in(snapshot, spans.last_year, spans.opening_day)
    before = indicators.compute_in(snapshot, spans.last_year, spans.day_before)
    return ResultRow(0, "", spans.period, WHOLE, reached_of(keys, values, opening, before))


def _neighbourhoods(snapshot: ReadSnapshot, period: Period, day: datetime.date) -> Iterator[_Part]:
    for one in indicators.by_neighbourhood(snapshot, period, day):
        key = one.neighbourhood_id
        yield _Part(key, one.name, Scope(neighbourhood_id=key), one.values)


def _collectors(snapshot: ReadSnapshot, period: Period, day: datetime.date) -> Iterator[_Part]:
    for one in indicators.by_collector(snapshot, period, day):
        yield _Part(one.collector_id, one.name, Scope(collector_id=one.collector_id), one.values)


def _organisations(snapshot: ReadSnapshot, period: Period, day: datetime.date) -> Iterator[_Part]:
    for one in indicators.by_organisation(snapshot, period, day):
        key = one.organisation_id
        yield _Part(key, one.name, Scope(organisation_id=key), one.values)


_PARTS: Final = {
    RowsOf.NEIGHBOURHOODS: _neighbourhoods,
    RowsOf.COLLECTORS: _collectors,
    RowsOf.ORGANISATIONS: _organisations,
}


def _of_parts(
    parts_of: _PartsOf,
    snapshot: ReadSnapshot,
    spans: _Spans,
    keys: Sequence[str],
    today: datetime.date,
) -> Iterator[ResultRow]:
    """Yield the rows of parts of the office, in the order in which they stand now."""
    now, *earlier = (
        {part.key: part for part in parts_of(snapshot, *span)} for span in _compared(spans, today)
    )
    for key, part in now.items():
        before = (one[key].values if key in one else {} for one in earlier)
        reached = reached_of(keys, part.values, *before)
        yield ResultRow(key, part.name, spans.period, part.scope, reached)


def _compared(spans: _Spans, today: datetime.date) -> tuple[tuple[Period, datetime.date], ...]:
    return (
        (spans.period, today),
        (spans.last_year, spans.opening_day),
        (spans.last_year, spans.day_before),
    )


def _months(
    snapshot: ReadSnapshot, spans: _Spans, keys: Sequence[str], today: datetime.date
) -> Iterator[ResultRow]:
    year = spans.period.year
    december = Period(PeriodKind.MONTH, year - 1, 12)
    opening: Values = indicators.compute_in(snapshot, december, min(today, december.last_day))
    for month in range(1, 13):
        period = Period(PeriodKind.MONTH, year, month)
        counted = period.first_day <= today
        values: Values = indicators.compute_in(snapshot, period, today) if counted else {}
        yield ResultRow(month, f"{month:02d}", period, WHOLE, reached_of(keys, values, opening, {}))
        opening = values
