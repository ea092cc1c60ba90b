"""Health insurance cards that end in the weeks or months ahead, and whose they are."""

# ruff: noqa: PLC0415 - the first frame is painted without SQLAlchemy

import datetime
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from desktop.domain.dates import add_months
from desktop.domain.list_query import ListQuery, SortBy
from desktop.storage.database import Database

STEPS = 12
"""Weeks or months that are told."""
_WEEK = datetime.timedelta(days=7)
_ONE_DAY = datetime.timedelta(days=1)


class Step(Enum):
    """How long a column of the chart is."""

    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class EndingCards:
    """Residents whose last card ends between two days: cards of households, and of others."""

    first: datetime.date
    last: datetime.date
    own: int
    others: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.own + self.others


@dataclass(frozen=True, slots=True)
class EndingFigures:
    """What ends in the time ahead of `today`, step by step."""

    today: datetime.date
    step: Step
    steps: tuple[EndingCards, ...]


def figures(step: Step, database: Database, today: datetime.date) -> EndingFigures:
    """Return how many cards end in each of the next weeks or months, from today on."""
    from desktop.storage.queries import dashboard

    spans = list(_spans(step, today))
    with database.read() as snapshot:
        ends = dashboard.last_ends(snapshot, spans[0][0], spans[-1][1], today)
    return EndingFigures(today, step, tuple(_counted(spans, ends)))


def _counted(
    spans: Sequence[tuple[datetime.date, datetime.date]],
    ends: Sequence[tuple[datetime.date, bool, int]],
) -> Iterator[EndingCards]:
    counts: Counter[tuple[int, bool]] = Counter()
    place = 0
    for day, own, persons in sorted(ends):
        while day > spans[place][1]:
            place += 1
        counts[place, own] += persons
    for number, (first, last) in enumerate(spans):
        yield EndingCards(first, last, counts[number, True], counts[number, False])


def _spans(step: Step, today: datetime.date) -> Iterator[tuple[datetime.date, datetime.date]]:
    """Return the steps from today: weeks of seven days, or what is left of the month and so on."""
    for number in range(STEPS):
        if step is Step.WEEK:
            first = today + number * _WEEK
            yield first, first + _WEEK - _ONE_DAY
        else:
            month = add_months(today.replace(day=1), number)
            yield max(month, today), add_months(month, 1) - _ONE_DAY


def persons_behind(
    first: datetime.date,
    last: datetime.date,
    own: bool,
    database: Database,
    today: datetime.date,
) -> ListQuery:
    """Return the persons whom a part of the chart counts, the next end first."""
    from desktop.storage.queries import dashboard

    with database.read() as snapshot:
        ids = dashboard.persons_with_last_end(snapshot, first, last, today, own=own)
    return ListQuery("person", sort=(SortBy("hi_valid_to"),), ids=tuple(ids))
