"""Indicators of a period: every figure with its numerator, denominator and names behind it."""

import datetime
from collections.abc import Mapping

from desktop.domain.indicator import IndicatorValue
from desktop.domain.list_query import ListQuery
from desktop.domain.periods import Period
from desktop.services.indicators.counting import gather, span_of
from desktop.services.indicators.declarations import BY_KEY, INDICATORS, OUTREACH
from desktop.storage.database import Database
from desktop.storage.queries import population

__all__ = ["BY_KEY", "INDICATORS", "compute", "names_behind", "values_of"]

MOST_NAMES = 30_000
"""Rows that a list can be limited to by id: the number of values in one statement of SQLite."""
_PERSON_FIGURES = {
    "population",
    "hi_insured",
    "no_card",
    "hi_household",
    "cards_expiring_30",
    "cards_expiring_60",
    "vsi_participants",
    "vsi_opening",
    "vsi_added",
    "vsi_removed",
}


def compute(
    database: Database, period: Period, today: datetime.date, commune_code: str | None = None
) -> dict[str, IndicatorValue]:
    """Return every indicator of the period by key, all from one read snapshot.

    `commune_code` limits an office of several communes to one of them.
    """
    with database.read() as snapshot:
        counts = gather(snapshot, span_of(period, today, commune_code)).counts()
    return values_of(counts)


def values_of(counts: Mapping[str, int]) -> dict[str, IndicatorValue]:
    """Return every indicator by key, made of these counts."""
    return {
        one.key: one.value(
            counts[one.numerator], counts[one.denominator] if one.denominator else None
        )
        for one in INDICATORS
    }


def names_behind(
    database: Database,
    key: str,
    period: Period,
    today: datetime.date,
    commune_code: str | None = None,
) -> ListQuery | None:
    """Return the list of the rows that an indicator counts, or None when no list shows them."""
    indicator = BY_KEY[key]
    span = span_of(period, today, commune_code)
    if indicator.drill_down is not None:
        # Planned events of a running month lie after today, receipts cannot.
        last = span.last if indicator in OUTREACH else span.closing
        return indicator.drill_down(span.first, last)
    if indicator.numerator not in _PERSON_FIGURES:
        return None
    with database.read() as snapshot:
        ids = population.person_ids(snapshot, span, indicator.numerator)
    return ListQuery("person", ids=tuple(ids)) if len(ids) <= MOST_NAMES else None
