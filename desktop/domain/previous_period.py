"""The period before, and the same one a year ago: what a report compares itself with."""

import datetime
from dataclasses import replace

from desktop.domain.dates import add_months
from desktop.domain.periods import Period, PeriodKind

_A_YEAR = {PeriodKind.HALF: 2, PeriodKind.QUARTER: 4, PeriodKind.MONTH: 12}


def previous_period(period: Period) -> Period:
    """Return the period of the same kind just before; nine months and a year go back a year."""
    if period.days is not None:
        first, last = period.days
        before = first - datetime.timedelta(days=1)
        return _of_days(period, before - (last - first), before)
    in_a_year = _A_YEAR.get(period.kind)
    if in_a_year is not None:
        if period.number > 1:
            return replace(period, number=period.number - 1)
        return replace(period, year=period.year - 1, number=in_a_year)
    if period.kind is PeriodKind.WEEK:
        year, week, _ = (period.first_day - datetime.timedelta(days=1)).isocalendar()
        return replace(period, year=year, number=week)
    return replace(period, year=period.year - 1)


def same_period_last_year(period: Period) -> Period:
    """Return the period a year ago; the 53rd week is compared with the 52nd."""
    if period.days is not None:
        first, last = (add_months(day, -12) for day in period.days)
        return _of_days(period, first, last)
    if period.kind is not PeriodKind.WEEK:
        return replace(period, year=period.year - 1)
    try:
        return replace(period, year=period.year - 1)
    except ValueError:
        return replace(period, year=period.year - 1, number=period.number - 1)


def _of_days(period: Period, first: datetime.date, last: datetime.date) -> Period:
    return replace(period, year=first.year, days=(first, last))
