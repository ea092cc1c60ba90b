"""Targets beside results: of every thôn, collector or month, with the ranking and the total."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
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
    """The table of a year; `total` speaks of the whole office."""

    year: int
    rows_of: RowsOf
    indicators: tuple[str, ...]
    rows: tuple[TargetRow, ...]
    total: TargetRow
    today: datetime.date

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


def target_table(
    snapshot: ReadSnapshot,
    year: int,
    rows_of: RowsOf,
    chosen: Sequence[str],
    today: datetime.date,
) -> TargetTable:
    """Return targets and results of a year, for the chosen indicators that the rows can have."""
    keys = tuple(key for key in chosen if _has(key, rows_of))
    stored = queries.of_year(snapshot, year, keys) if keys else []
    rows = _ROWS[rows_of](snapshot, year, keys, stored, today)
    total = _total(snapshot, year, keys, stored, today)
    return TargetTable(year, rows_of, keys, tuple(rows), total, today)


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


def _total(
    snapshot: ReadSnapshot,
    year: int,
    keys: Sequence[str],
    stored: Sequence[StoredTarget],
    today: datetime.date,
) -> TargetRow:
    whole = _by_key(one for one in stored if one.month == YEAR and one.place == OFFICE)
    spans = _Spans.of(year, today)
    values = indicators.compute_in(snapshot, spans.period, today)
    opening = indicators.compute_in(snapshot, spans.last_year, spans.opening_day)
    before = indicators.compute_in(snapshot, spans.last_year, spans.day_before)
    cells = {key: _cell(key, whole.get(key), values, opening, before) for key in keys}
    return TargetRow(0, "", spans.period, WHOLE, cells)


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


def _neighbourhoods(
    snapshot: ReadSnapshot,
    year: int,
    keys: Sequence[str],
    stored: Sequence[StoredTarget],
    today: datetime.date,
) -> list[TargetRow]:
    spans = _Spans.of(year, today)
    areas = indicators.by_neighbourhood(snapshot, spans.period, today)
    opening = _of_areas(indicators.by_neighbourhood(snapshot, spans.last_year, spans.opening_day))
    before = _of_areas(indicators.by_neighbourhood(snapshot, spans.last_year, spans.day_before))
    rows = []
    for area in areas:
        place = TargetPlace(neighbourhood_id=area.neighbourhood_id)
        own = _by_key(one for one in stored if one.month == YEAR and one.place == place)
        cells = {
            key: _cell(
                key,
                own.get(key),
                area.values,
                opening.get(area.neighbourhood_id, {}),
                before.get(area.neighbourhood_id, {}),
            )
            for key in keys
        }
        scope = Scope(neighbourhood_id=area.neighbourhood_id)
        rows.append(TargetRow(area.neighbourhood_id, area.name, spans.period, scope, cells))
    return rows


def _of_areas(areas: Sequence[indicators.AreaFigures]) -> dict[int, Values]:
    return {area.neighbourhood_id: area.values for area in areas}


def _collectors(
    snapshot: ReadSnapshot,
    year: int,
    keys: Sequence[str],
    stored: Sequence[StoredTarget],
    today: datetime.date,
) -> list[TargetRow]:
    spans = _Spans.of(year, today)
    people = indicators.by_collector(snapshot, spans.period, today)
    opening = _of_people(indicators.by_collector(snapshot, spans.last_year, spans.opening_day))
    before = _of_people(indicators.by_collector(snapshot, spans.last_year, spans.day_before))
    rows = []
    for one in people:
        place = TargetPlace(collector_id=one.collector_id)
        own = _by_key(each for each in stored if each.month == YEAR and each.place == place)
        cells = {
            key: _cell(
                key,
                own.get(key),
                one.values,
                opening.get(one.collector_id, {}),
                before.get(one.collector_id, {}),
            )
            for key in keys
        }
        scope = Scope(collector_id=one.collector_id)
        rows.append(TargetRow(one.collector_id, one.name, spans.period, scope, cells))
    return rows


def _of_people(people: Sequence[indicators.CollectorFigures]) -> dict[int, Values]:
    return {one.collector_id: one.values for one in people}


def _months(
    snapshot: ReadSnapshot,
    year: int,
    keys: Sequence[str],
    stored: Sequence[StoredTarget],
    today: datetime.date,
) -> list[TargetRow]:
    rows = []
    december = Period(PeriodKind.MONTH, year - 1, 12)
    opening: Values = indicators.compute_in(snapshot, december, min(today, december.last_day))
    for month in range(1, 13):
        period = Period(PeriodKind.MONTH, year, month)
        counted = period.first_day <= today
        values: Values = indicators.compute_in(snapshot, period, today) if counted else {}
        own = _by_key(one for one in stored if one.month == month and one.place == OFFICE)
        cells = {key: _cell(key, own.get(key), values, opening, {}) for key in keys}
        rows.append(TargetRow(month, f"{month:02d}", period, WHOLE, cells))
        opening = values
    return rows


_ROWS = {
    RowsOf.NEIGHBOURHOODS: _neighbourhoods,
    RowsOf.COLLECTORS: _collectors,
    RowsOf.MONTHS: _months,
}


def _by_key(targets: Iterable[StoredTarget]) -> dict[str, StoredTarget]:
    return {one.indicator: one for one in targets}


def _cell(
    key: str,
    target: StoredTarget | None,
    values: Values,
    opening: Values,
    before: Values,
) -> TargetCell:
    result, began, last_year = (_number(each, key) for each in (values, opening, before))
    figure = None if target is None else of_target(target)
    if figure is not None and figure.kind is TargetKind.STOCK:
        figure = figure.beginning_with(began)
    if result is None:
        return TargetCell(target, figure, None)
    stock = indicators.BY_KEY[key].measured is Measured.AT_END
    return TargetCell(
        target,
        figure,
        result,
        growth(result, began) if stock else None,
        growth(result, last_year),
    )


def _number(values: Values, key: str) -> Decimal | None:
    return number_of(values[key].value) if key in values else None
