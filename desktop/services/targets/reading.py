"""What is to be reached in a period: the one reading of targets for every figure beside one."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Final

from desktop.domain.indicator import Indicator, Measured
from desktop.domain.indicator_scope import WHOLE, Scope
from desktop.domain.periods import Period, PeriodKind
from desktop.domain.target_codes import TARGET_INDICATORS
from desktop.domain.targets import (
    OFFICE,
    TargetFigure,
    TargetKind,
    TargetPlace,
    is_year,
    months_of,
    part_of_years,
)
from desktop.services import indicators
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import targets as queries
from desktop.storage.queries.targets import StoredTarget

YEAR: Final = 0
"""The month of a target that is meant for the whole year."""
_ONE_DAY: Final = datetime.timedelta(days=1)


def offered() -> tuple[Indicator, ...]:
    """Return the indicators that a target can be set for, in the order they are offered."""
    return tuple(indicators.BY_KEY[key] for key in TARGET_INDICATORS if key in indicators.BY_KEY)


def kind_of_indicator(key: str) -> TargetKind:
    """Return how a target of an indicator is meant: what is counted on a day is a stock."""
    measured = indicators.BY_KEY[key].measured
    return TargetKind.STOCK if measured is Measured.AT_END else TargetKind.FLOW


def place_of(snapshot: ReadSnapshot, scope: Scope) -> TargetPlace | None:
    """Return the holder of a scope's targets; None for those who have no thôn or collector.

    The only commune of an office is the office itself.
    """
    if 0 in (scope.neighbourhood_id, scope.collector_id, scope.organisation_id):
        return None
    if not scope.in_parts:
        several = scope.commune_code is not None and len(queries.communes_served(snapshot)) > 1
        return TargetPlace(commune_code=scope.commune_code) if several else OFFICE
    return TargetPlace(scope.neighbourhood_id, scope.collector_id, scope.organisation_id)


def targets_for(
    snapshot: ReadSnapshot,
    period: Period,
    scope: Scope = WHOLE,
    *,
    openings: Mapping[str, Decimal] | None = None,
) -> dict[str, TargetFigure]:
    """Return what is to be reached in a period, by the key of the indicator.

    A year has the year's targets. Another period has, of a stock, the target of its last month
    or else the year's own; of a flow, the sum of its months' targets or else the days' part of
    the year's (`derived`), over New Year of both years'. `openings` are what the stocks were when
    the target began, where the caller knows them; else they are counted, which costs one reading
    of the indicators. An empty mapping asks for none.
    """
    place = place_of(snapshot, scope)
    if place is None:
        return {}
    months = months_of(period) or ()
    asked = (YEAR, *months, period.last_day.month)
    stored = queries.of_holder(snapshot, period.last_day.year, asked, place.word)
    if period.first_day.year < period.last_day.year:
        stored += queries.of_holder(snapshot, period.first_day.year, (YEAR,), place.word)
    found = figures_of(stored, period)
    return with_openings(snapshot, found, scope, openings)


def figures_of(stored: Iterable[StoredTarget], period: Period) -> dict[str, TargetFigure]:
    """Return what targets of one holder say of a period, without openings."""
    by_key: dict[str, list[StoredTarget]] = {}
    for one in stored:
        by_key.setdefault(one.indicator, []).append(one)
    made = {key: _figure(of_key, period) for key, of_key in by_key.items()}
    return {key: figure for key, figure in made.items() if figure is not None}


def _figure(stored: Sequence[StoredTarget], period: Period) -> TargetFigure | None:
    """Return the figure of one indicator: of the year, of its months, or the days' part."""
    of_years = {one.year: one for one in stored if one.month == YEAR}
    of_months = {one.month: one for one in stored if one.month != YEAR}
    of_year = of_years.get(period.last_day.year)
    if is_year(period):
        return None if of_year is None else of_target(of_year)
    months = months_of(period)
    if stored[0].kind is TargetKind.STOCK:
        last = of_months.get(period.last_day.month) if months else None
        return of_target(last) if last else None if of_year is None else of_target(of_year)
    if months and all(month in of_months for month in months):
        parts = [of_months[month] for month in months]
        return _flow(period, sum((one.value for one in parts), Decimal(0)), parts[-1:])
    value = part_of_years(
        {year: one.value for year, one in of_years.items()}, period.first_day, period.last_day
    )
    return _flow(period, value, of_years.values(), derived=True) if value else None


def _flow(
    period: Period, value: Decimal, sources: Iterable[StoredTarget], *, derived: bool = False
) -> TargetFigure:
    named = dict.fromkeys(one.document.show() for one in sources)
    return TargetFigure(
        value=value,
        kind=TargetKind.FLOW,
        first=period.first_day,
        last=period.last_day,
        opening=Decimal(0),
        source="; ".join(name for name in named if name),
        derived=derived,
    )


def of_target(target: StoredTarget) -> TargetFigure:
    """Return one target by itself, for its own year or month."""
    first, last = days_of(target.year, target.month)
    flow = target.kind is TargetKind.FLOW
    return TargetFigure(
        value=target.value,
        kind=target.kind,
        first=first,
        last=last,
        opening=Decimal(0) if flow else None,
        source=target.document.show(),
    )


def days_of(year: int, month: int) -> tuple[datetime.date, datetime.date]:
    """Return the first and last day of a year (month 0) or of one of its months."""
    period = period_of(year, month)
    return period.first_day, period.last_day


def period_of(year: int, month: int) -> Period:
    """Return the period of a target."""
    return Period(PeriodKind.MONTH, year, month) if month else Period(PeriodKind.YEAR, year)


def with_openings(
    snapshot: ReadSnapshot,
    found: Mapping[str, TargetFigure],
    scope: Scope = WHOLE,
    known: Mapping[str, Decimal] | None = None,
) -> dict[str, TargetFigure]:
    """Return the figures, each stock with what it was on the day before its first."""
    counted: dict[datetime.date, Mapping[str, Decimal | None]] = {}
    complete: dict[str, TargetFigure] = {}
    for key, figure in found.items():
        if figure.kind is TargetKind.FLOW:
            complete[key] = figure
        elif known is not None:
            complete[key] = figure.beginning_with(known.get(key))
        else:
            if figure.first not in counted:
                counted[figure.first] = values_before(snapshot, figure.first, scope)
            complete[key] = figure.beginning_with(counted[figure.first].get(key))
    return complete


def values_before(
    snapshot: ReadSnapshot, first: datetime.date, scope: Scope = WHOLE
) -> dict[str, Decimal | None]:
    """Return every indicator as it was on the day before `first`."""
    day = first - _ONE_DAY
    values = indicators.compute_in(snapshot, Period.month_of(day), day, scope)
    return {key: number_of(one.value) for key, one in values.items()}


def number_of(value: int | Decimal | None) -> Decimal | None:
    """Return the value of an indicator as a decimal."""
    return None if value is None else Decimal(value)
