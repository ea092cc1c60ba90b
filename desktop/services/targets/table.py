"""Targets beside results: of every thôn, collector or month, with the ranking and the total."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from desktop.domain.dates import add_months
from desktop.domain.indicator import IndicatorValue, Measured, Unit
from desktop.domain.indicator_scope import WHOLE, Scope
from desktop.domain.periods import Period, PeriodKind
from desktop.domain.targets import OFFICE, TargetFigure, TargetKind, TargetPlace, growth
from desktop.services import indicators
from desktop.services.targets.reading import YEAR, number_of, of_target, period_of
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import offices
from desktop.storage.queries import targets as queries
from desktop.storage.queries.targets import StoredTarget

Values = Mapping[str, IndicatorValue]


class RowsOf(Enum):
    """What stands in the rows of the table."""

    NEIGHBOURHOODS = "neighbourhoods"
    COLLECTORS = "collectors"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class TargetCell:
    """A target with its result; `result` is None where nothing can be counted (yet).

    `since_opening` and `since_last_year` are the growth in percent against 31 December and
    against the same days a year before.
    """

    target: StoredTarget | None
    figure: TargetFigure | None
    result: Decimal | None
    since_opening: Decimal | None = None
    since_last_year: Decimal | None = None

    @property
    def percent(self) -> Decimal | None:
        """The result in percent of the target; None without one of them."""
        if self.figure is None or self.result is None:
            return None
        return self.figure.percent(self.result)

    def is_behind(self, today: datetime.date) -> bool:
        """Whether the result lies under where it should be today."""
        if self.figure is None or self.result is None:
            return False
        return self.figure.behind(self.result, today) > 0


@dataclass(frozen=True, slots=True)
class TargetRow:
    """One thôn, collector or month (its id, or 1 to 12) with a cell for each indicator.

    `period` and `scope` are what the results are counted of.
    """

    key: int
    name: str
    period: Period
    scope: Scope
    cells: Mapping[str, TargetCell]


@dataclass(frozen=True, slots=True)
class TargetTable:
    """The table of a year; `total` speaks of the whole office.

    `others` are targets of the year that have no row here: those of a commune of several and of
    organisations, each with the holder's name.
    """

    year: int
    rows_of: RowsOf
    indicators: tuple[str, ...]
    rows: tuple[TargetRow, ...]
    total: TargetRow
    today: datetime.date
    others: tuple[tuple[str, StoredTarget], ...] = ()

    def ranks(self, indicator: str) -> dict[int, int]:
        """Return the place of each row by percent, equal ones share one; only those with both."""
        percents = {
            row.key: row.cells[indicator].percent
            for row in self.rows
            if row.cells[indicator].percent is not None
        }
        found = [one for one in percents.values() if one is not None]
        return {
            key: 1 + sum(other > one for other in found)
            for key, one in percents.items()
            if one is not None
        }

    def not_shared(self, indicator: str) -> Decimal | None:
        """Return what of the whole's target the rows do not have; None where it cannot be said.

        Of a stock the months do not add up, of a rate nothing does.
        """
        whole = self.total.cells[indicator].figure
        parts = [row.cells[indicator].figure for row in self.rows]
        if whole is None or not any(parts):
            return None
        stock_of_months = self.rows_of is RowsOf.MONTHS and whole.kind is TargetKind.STOCK
        if stock_of_months or not adds_up(indicator):
            return None
        return whole.value - sum((one.value for one in parts if one is not None), Decimal(0))


@dataclass(frozen=True, slots=True)
class Reached:
    """The results of one indicator: now, on 31 December before, and a year ago."""

    result: Decimal | None
    began: Decimal | None = None
    last_year: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ResultRow:
    """The results of one thôn, collector or month, before targets are put beside them."""

    key: int
    name: str
    period: Period
    scope: Scope
    reached: Mapping[str, Reached]


@dataclass(frozen=True, slots=True)
class Results:
    """What was reached in a year: it takes long to count and changes with records only."""

    year: int
    rows_of: RowsOf
    indicators: tuple[str, ...]
    rows: tuple[ResultRow, ...]
    total: ResultRow
    today: datetime.date


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
    spans = _Spans.of(year, today)
    rows = tuple(_ROWS[rows_of](snapshot, spans, keys, today))
    return Results(year, rows_of, keys, rows, _total(snapshot, spans, keys, today), today)


def beside_targets(snapshot: ReadSnapshot, results: Results) -> TargetTable:
    """Put the targets that stand now beside results."""
    keys = results.indicators
    held: dict[tuple[str, int], dict[str, StoredTarget]] = {}
    stored = queries.of_year(snapshot, results.year, keys) if keys else []
    for one in stored:
        held.setdefault((one.place.word, one.month), {})[one.indicator] = one

    def with_targets(row: ResultRow, place: TargetPlace, month: int) -> TargetRow:
        own = held.get((place.word, month), {})
        cells = {key: _cell(key, own.get(key), row.reached[key]) for key in keys}
        return TargetRow(row.key, row.name, row.period, row.scope, cells)

    return TargetTable(
        results.year,
        results.rows_of,
        keys,
        tuple(with_targets(row, *_holder(results.rows_of, row.key)) for row in results.rows),
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


def _holder(rows_of: RowsOf, key: int) -> tuple[TargetPlace, int]:
    """Return who has the target of a row, and its month."""
    if rows_of is RowsOf.MONTHS:
        return OFFICE, key
    if rows_of is RowsOf.NEIGHBOURHOODS:
        return TargetPlace(neighbourhood_id=key), YEAR
    return TargetPlace(collector_id=key), YEAR


def adds_up(indicator: str) -> bool:
    """Whether the parts of an indicator make the whole: rates and counts of active ones do not."""
    declared = indicators.BY_KEY[indicator]
    return declared.additive and declared.unit is not Unit.PERCENT


def can_have(rows_of: RowsOf) -> tuple[str, ...]:
    """Return the indicators that these rows can have, of all."""
    return tuple(key for key in indicators.BY_KEY if _has(key, rows_of))


def _has(key: str, rows_of: RowsOf) -> bool:
    indicator = indicators.BY_KEY.get(key)
    if indicator is None:
        return False
    if rows_of is RowsOf.NEIGHBOURHOODS:
        return indicator.by_area
    return rows_of is RowsOf.MONTHS or indicator.by_collector


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
    return ResultRow(0, "", spans.period, WHOLE, _reached(keys, values, opening, before))


def _neighbourhoods(
    snapshot: ReadSnapshot, spans: _Spans, keys: Sequence[str], today: datetime.date
) -> Iterator[ResultRow]:
    now, opening, before = (
        {area.neighbourhood_id: area for area in indicators.by_neighbourhood(snapshot, *span)}
        for span in _compared(spans, today)
    )
    for key, area in now.items():
        reached = _reached(keys, area.values, *(_values(one, key) for one in (opening, before)))
        yield ResultRow(key, area.name, spans.period, Scope(neighbourhood_id=key), reached)


def _collectors(
    snapshot: ReadSnapshot, spans: _Spans, keys: Sequence[str], today: datetime.date
) -> Iterator[ResultRow]:
    now, opening, before = (
        {one.collector_id: one for one in indicators.by_collector(snapshot, *span)}
        for span in _compared(spans, today)
    )
    for key, one in now.items():
        reached = _reached(keys, one.values, *(_values(each, key) for each in (opening, before)))
        yield ResultRow(key, one.name, spans.period, Scope(collector_id=key), reached)


def _compared(spans: _Spans, today: datetime.date) -> tuple[tuple[Period, datetime.date], ...]:
    return (
        (spans.period, today),
        (spans.last_year, spans.opening_day),
        (spans.last_year, spans.day_before),
    )


def _values(
    parts: Mapping[int, indicators.AreaFigures] | Mapping[int, indicators.CollectorFigures],
    key: int,
) -> Values:
    return parts[key].values if key in parts else {}


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
        yield ResultRow(month, f"{month:02d}", period, WHOLE, _reached(keys, values, opening, {}))
        opening = values


_ROWS = {
    RowsOf.NEIGHBOURHOODS: _neighbourhoods,
    RowsOf.COLLECTORS: _collectors,
    RowsOf.MONTHS: _months,
}


def _reached(
    keys: Sequence[str], values: Values, opening: Values, before: Values
) -> dict[str, Reached]:
    return {
        key: Reached(*(_number(each, key) for each in (values, opening, before))) for key in keys
    }


def _number(values: Values, key: str) -> Decimal | None:
    return number_of(values[key].value) if key in values else None


def _cell(key: str, target: StoredTarget | None, reached: Reached) -> TargetCell:
    figure = None if target is None else of_target(target)
    if figure is not None and figure.kind is TargetKind.STOCK:
        figure = figure.beginning_with(reached.began)
    result = reached.result
    if result is None:
        return TargetCell(target, figure, None)
    stock = indicators.BY_KEY[key].measured is Measured.AT_END
    since_opening = growth(result, reached.began) if stock else None
    return TargetCell(target, figure, result, since_opening, growth(result, reached.last_year))
