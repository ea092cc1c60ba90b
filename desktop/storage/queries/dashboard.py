"""Figures that only the overview asks for; all others are those of lists and indicators."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Subquery,
    Text,
    and_,
    case,
    exists,
    func,
    literal,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.orm import aliased

from desktop.domain.dates import PartialDate
from desktop.domain.list_query import ListQuery
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.exits import HOUSEHOLD_GROUP, goes_on
from desktop.storage.queries.list_columns import living_here
from desktop.storage.queries.lists import condition_of_list
from desktop.storage.queries.movements import end_before
from desktop.storage.queries.population import resident_on
from desktop.storage.tables import AuditEntry, Cover, Event, Person, Receipt

_MONTH = 7
"""Characters of an ISO date that name its month."""


@dataclass(frozen=True, slots=True)
class MonthEnd:
    """A month as figures are taken in it: `closing` is its last day, or today in the present.

    `first` is not the first of the calendar's month where the office closes its months earlier.
    """

    month: str
    first: datetime.date
    closing: datetime.date


@dataclass(frozen=True, slots=True)
class MonthStarts:
    """Residents whose first card of a month begins on `day`, by the end of the one before."""

    day: datetime.date
    previous_end: datetime.date | None
    persons: int


def card_starts(snapshot: ReadSnapshot, months: Sequence[MonthEnd]) -> list[MonthStarts]:
    """Return whose first household card of a month begins in it, each person once a month."""
    rows = snapshot.connection.execute(_dividing_starts(tuple(months)))
    return [MonthStarts(*row) for row in map(tuple, rows)]


def card_start_totals(snapshot: ReadSnapshot, months: Sequence[MonthEnd]) -> dict[str, int]:
    """Return how many persons `card_starts` counts, by month; months without any are missing.

    Nobody asks when the card before ended, which is most of the work.
    """
    rows = snapshot.connection.execute(_counting_starts(tuple(months)))
    return {month: persons for month, persons in rows}  # noqa: C416 - rows, not pairs, for mypy


# The statements are long, and asked for again at every change of the office: each is made once.


@lru_cache(maxsize=4)
def _dividing_starts(months: tuple[MonthEnd, ...]) -> Select[*tuple[Any, ...]]:
    newcomers = _newcomers(months)
    who = select(newcomers.c.day, end_before(newcomers))
    who = who.join(Person, Person.id == newcomers.c.person_id)
    # The end before is looked up in a subquery, once a person, and not again for the groups.
    one = who.where(_resident(newcomers, months)).subquery()
    columns = one.c.day, one.c.previous_end
    return select(*columns, func.count()).group_by(*columns)


@lru_cache(maxsize=4)
def _counting_starts(months: tuple[MonthEnd, ...]) -> Select[*tuple[Any, ...]]:
    newcomers = _newcomers(months)
    statement = select(newcomers.c.month, func.count())
    statement = statement.join(Person, Person.id == newcomers.c.person_id)
    return statement.where(_resident(newcomers, months)).group_by(newcomers.c.month)


def card_starters(
    snapshot: ReadSnapshot, month: MonthEnd
) -> list[tuple[int, datetime.date, datetime.date | None]]:
    """Return (person, day, end of the card before) of those whom `card_starts` counts."""
    newcomers = _newcomers((month,))
    statement = (
        select(Person.id, newcomers.c.day, end_before(newcomers))
        .join(newcomers, Person.id == newcomers.c.person_id)
        .where(_resident(newcomers, (month,)))
    )
    return [(person_id, day, end) for person_id, day, end in snapshot.connection.execute(statement)]


def _month_of_start(months: Sequence[MonthEnd]) -> ColumnElement[str]:
    """The month that counts the start of a card; months follow one another without a gap."""
    if all(one.first.isoformat()[:_MONTH] == one.month for one in months):
        return func.substr(type_coerce(Cover.valid_from, Text), 1, _MONTH)
    return case(*((Cover.valid_from <= one.closing, one.month) for one in months))


def _newcomers(months: Sequence[MonthEnd]) -> Subquery:
    month = _month_of_start(months).label("month")
    # The month is a column before it is grouped by, for SQLite does not see that an expression
    # with values in it is the same twice.
    begun = (
        select(Cover.person_id, month, Cover.valid_from)
        .where(
            Cover.scheme == "HI",
            Cover.hi_group == HOUSEHOLD_GROUP,
            Cover.valid_from.between(months[0].first, months[-1].closing),
        )
        .subquery()
    )
    return (
        select(
            begun.c.person_id,
            literal("HI").label("scheme"),
            begun.c.month,
            func.min(begun.c.valid_from).label("day"),
        )
        .group_by(begun.c.person_id, begun.c.month)
        .subquery()
    )


def _resident(newcomers: Subquery, months: Sequence[MonthEnd]) -> ColumnElement[bool]:
    """Tell who lived here at the end of the month that is counted.

    Who was here before the first month and never left (nearly everybody) is known without
    looking at each month.
    """
    born = Person.birth_date <= PartialDate.of(months[0].closing)
    never_left = and_(living_here(), or_(Person.birth_date.is_(None), born))
    in_months = (and_(newcomers.c.month == one.month, resident_on(one.closing)) for one in months)
    return or_(never_left, *in_months)


def households_of(snapshot: ReadSnapshot, persons: ListQuery, today: datetime.date) -> int:
    """Return to how many households the persons of a list belong."""
    statement = select(func.count(Person.household_id.distinct()))
    statement = statement.where(condition_of_list(persons, today))
    return snapshot.connection.execute(statement).scalar_one()


def next_event(
    snapshot: ReadSnapshot, events: ListQuery, today: datetime.date
) -> tuple[datetime.date, str | None, str | None] | None:
    """Return day, title and place of the first event of a list, or None for an empty one."""
    statement = select(Event.held_on, Event.title, Event.place)
    statement = statement.where(condition_of_list(events, today))
    found = snapshot.connection.execute(statement.order_by(Event.held_on, Event.id).limit(1))
    row = found.one_or_none()
    return None if row is None else (row.held_on, row.title, row.place)


def report_written(snapshot: ReadSnapshot, period: str) -> bool:
    """Tell whether the report of a period ("2026-10") was ever written to a file."""
    statement = select(AuditEntry.id).where(
        AuditEntry.action == "export",
        AuditEntry.kind == "report",
        func.json_extract(AuditEntry.after, "$.period") == period,
    )
    return snapshot.connection.execute(statement.limit(1)).first() is not None


def last_ends(
    snapshot: ReadSnapshot, first: datetime.date, last: datetime.date, today: datetime.date
) -> list[tuple[datetime.date, bool, int]]:
    """Return (end, whether of a household, persons) of residents' last cards ending in the days."""
    ends = _last_ends(first, last)
    statement = (
        select(ends.c.valid_to, ends.c.own, func.count())
        .join(Person, Person.id == ends.c.person_id)
        .where(resident_on(today))
        .group_by(ends.c.valid_to, ends.c.own)
    )
    rows = snapshot.connection.execute(statement)
    return [(day, bool(own), persons) for day, own, persons in rows]


def persons_with_last_end(
    snapshot: ReadSnapshot,
    first: datetime.date,
    last: datetime.date,
    today: datetime.date,
    *,
    own: bool,
) -> list[int]:
    """Return whom `last_ends` counts: those with a household card last, or the others."""
    ends = _last_ends(first, last)
    statement = (
        select(ends.c.person_id)
        .join(Person, Person.id == ends.c.person_id)
        .where(resident_on(today), ends.c.own == int(own))
    )
    return [person_id for (person_id,) in snapshot.connection.execute(statement)]


def _last_ends(first: datetime.date, last: datetime.date) -> Subquery:
    """Who has no card that ends later; two that end on one day are of a household if one is."""
    later = aliased(Cover)
    followed = exists().where(
        later.person_id == Cover.person_id,
        later.scheme == Cover.scheme,
        later.valid_to > Cover.valid_to,
    )
    own = func.max(case((Cover.hi_group == HOUSEHOLD_GROUP, 1), else_=0))
    return (
        select(Cover.person_id, Cover.valid_to, own.label("own"))
        .where(Cover.scheme == "HI", Cover.valid_to.between(first, last), goes_on(), ~followed)
        .group_by(Cover.person_id, Cover.valid_to)
        .subquery()
    )


def money_by_day(
    snapshot: ReadSnapshot, first: datetime.date, last: datetime.date
) -> dict[datetime.date, int]:
    """Return the đồng of valid receipts by their day; days without any are missing."""
    statement = (
        select(Receipt.receipt_date, func.sum(Receipt.amount_paid))
        .where(Receipt.status == "valid", Receipt.receipt_date.between(first, last))
        .group_by(Receipt.receipt_date)
    )
    rows = snapshot.connection.execute(statement)
    return {day: int(money) for day, money in rows if day is not None}
