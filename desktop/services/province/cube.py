"""The cube of a commune as its package carries it: numbers of persons, no names."""

import datetime
from collections import Counter

from desktop.domain.indicator_scope import Scope
from desktop.domain.periods import Period
from desktop.domain.population_cube import (
    COLUMNS,
    UNKNOWN,
    CubeRow,
    age_band_of,
    scheme_of,
)
from desktop.services.indicators.counting import span_in
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import province

__all__ = ["COLUMNS", "CubeRow", "cube_rows"]


def cube_rows(
    snapshot: ReadSnapshot, period: Period, today: datetime.date, commune_code: str | None = None
) -> tuple[CubeRow, ...]:
    """Return the residents of the period's closing day, counted; in a settled order.

    The group is that of the card that holds, else the one written at the person. The sum is the
    population, those with HI or BOTH are the insured, those with VSI or BOTH the participants of
    voluntary insurance, as the indicators of the same day count them.
    """
    span = span_in(snapshot, period, today, Scope(commune_code))
    closing = span.closing
    month = closing.strftime("%Y-%m")
    counted = Counter(
        (
            one.neighbourhood or UNKNOWN,
            one.sex or UNKNOWN,
            age_band_of(one.birth_date, closing),
            one.card_group or one.participant_group or UNKNOWN,
            scheme_of(has_card=bool(one.has_card), has_voluntary=bool(one.has_voluntary)),
        )
        for one in province.insured_residents(snapshot, span)
    )
    return tuple(sorted(CubeRow(*marks, month, persons) for marks, persons in counted.items()))
