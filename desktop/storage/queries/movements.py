"""Who came into a scheme in a period, whose cover lapsed, whose ended: each person once.

The final state counts: who lapsed after starting in the period has lapsed, and who died, moved
away or stopped taking part is counted by `population` as exited and by nothing here.
"""

import datetime
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Subquery,
    and_,
    exists,
    func,
    not_,
    or_,
    select,
    true,
)
from sqlalchemy.orm import aliased

from desktop.domain.cover_end import SWITCHED
from desktop.domain.movement_rules import lapsing_ends
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.exits import ended, goes_on, switched
from desktop.storage.queries.population import resident_on
from desktop.storage.queries.scoped import Span, in_scope, of_collectors
from desktop.storage.tables import Cover, Household, Person, Receipt

Condition = ColumnElement[bool]
SCHEMES = ("HI", "VSI")


@dataclass(frozen=True, slots=True)
class Start:
    """Persons whose first cover of the period starts on `day`, by the end of the one before.

    `collector_id` wrote the receipt of that cover; None for one that came out of a list.
    """

    scheme: str
    home: int | None
    collector_id: int | None
    day: datetime.date
    previous_end: datetime.date | None
    persons: int


@dataclass(frozen=True, slots=True)
class Lapse:
    """Persons whose last cover was not followed in time; the time ran out in the period."""

    scheme: str
    home: int | None
    persons: int


@dataclass(frozen=True, slots=True)
class Ending:
    """Persons whose cover ends on `day` of the period, by the first day of what follows it."""

    scheme: str
    home: int | None
    day: datetime.date
    next_start: datetime.date | None
    persons: int


def started(snapshot: ReadSnapshot, span: Span) -> list[Start]:
    """Return the residents whose first cover of the period starts in it, grouped."""
    one = _started(span)
    columns = one.c.scheme, one.c.home, one.c.collector_id, one.c.day, one.c.previous_end
    statement = select(*columns, func.count()).group_by(*columns)
    return [Start(*row) for row in map(tuple, snapshot.connection.execute(statement))]


def starters(
    snapshot: ReadSnapshot, span: Span, scheme: str
) -> list[tuple[int, int | None, datetime.date, datetime.date | None]]:
    """Return (person, collector, day, end of the cover before) of those `started` counts."""
    one = _started(span)
    statement = select(one.c.person_id, one.c.collector_id, one.c.day, one.c.previous_end)
    rows = snapshot.connection.execute(statement.where(one.c.scheme == scheme))
    return [(person, collector, day, end) for person, collector, day, end in rows]


def lapsed(snapshot: ReadSnapshot, span: Span) -> list[Lapse]:
    """Return the residents whose last cover lapsed in the period, grouped."""
    found: list[Lapse] = []
    for scheme in SCHEMES:
        who = _of_residents(_lapsed(span, scheme), span)
        statement = select(who.c.home, func.count()).group_by(who.c.home)
        rows = snapshot.connection.execute(statement)
        found += [Lapse(scheme, home, persons) for home, persons in rows]
    return found


def lapsers(snapshot: ReadSnapshot, span: Span, scheme: str) -> list[int]:
    """Return the persons whom `lapsed` counts."""
    who = _of_residents(_lapsed(span, scheme), span)
    return [person for (person,) in snapshot.connection.execute(select(who.c.person_id))]


def endings(snapshot: ReadSnapshot, span: Span) -> list[Ending]:
    """Return the residents whose cover ends in the period, grouped, each by the last such end."""
    one = _ending(span)
    columns = one.c.scheme, one.c.home, one.c.day, one.c.next_start
    statement = select(*columns, func.count()).group_by(*columns)
    return [Ending(*row) for row in map(tuple, snapshot.connection.execute(statement))]


def enders(
    snapshot: ReadSnapshot, span: Span, scheme: str
) -> list[tuple[int, datetime.date, datetime.date | None]]:
    """Return (person, end, start of what follows) of those whom `endings` counts."""
    one = _ending(span)
    statement = select(one.c.person_id, one.c.day, one.c.next_start).where(one.c.scheme == scheme)
    return [(person, day, start) for person, day, start in snapshot.connection.execute(statement)]


def end_before(newcomers: Subquery) -> ColumnElement[Any]:
    """The end of the cover before that of `day`; newcomers name person, scheme and day."""
    earlier = aliased(Cover)
    began_before = or_(
        earlier.valid_from < newcomers.c.day,
        and_(earlier.valid_from.is_(None), earlier.valid_to < newcomers.c.day),
    )
    return (
        select(func.max(earlier.valid_to))
        .where(
            earlier.person_id == newcomers.c.person_id,
            earlier.scheme == newcomers.c.scheme,
            began_before,
        )
        .scalar_subquery()
        .label("previous_end")
    )


def _started(span: Span) -> Subquery:
    newcomers = (
        select(Cover.person_id, Cover.scheme, func.min(Cover.valid_from).label("day"))
        .where(Cover.valid_from.between(span.first, span.closing))
        .group_by(Cover.person_id, Cover.scheme)
        .subquery()
    )
    paid, receipt = aliased(Cover), aliased(Receipt)
    collector = (
        select(func.max(receipt.collector_id))
        .join(paid, paid.receipt_id == receipt.id)
        .where(
            paid.person_id == newcomers.c.person_id,
            paid.scheme == newcomers.c.scheme,
            paid.valid_from == newcomers.c.day,
        )
        .correlate(newcomers)
        .scalar_subquery()
    )
    gone = [
        and_(newcomers.c.scheme == scheme, newcomers.c.person_id.in_(who))
        for scheme in SCHEMES
        for who in (_lapsed(span, scheme), _ended(span, scheme))
    ]
    if SWITCHED in span.rules.exits:
        gone.append(and_(newcomers.c.scheme == "HI", switched(newcomers.c.person_id, span)))
    statement = (
        select(
            newcomers.c.person_id,
            newcomers.c.scheme,
            newcomers.c.day,
            end_before(newcomers),
            collector.label("collector_id"),
            _home().label("home"),
        )
        .join(Person, Person.id == newcomers.c.person_id)
        .outerjoin(Household, Household.id == Person.household_id)
        .where(resident_on(span.closing), not_(or_(*gone)))
    )
    # Of a collector are those whose receipt the collector wrote, whoever is in charge of them.
    anybody = replace(span, scope=replace(span.scope, collector_id=None, organisation_id=None))
    found = in_scope(statement, Person, anybody).subquery()
    if not span.scope.by_collector:
        return found
    return select(found).where(of_collectors(found.c.collector_id, span.scope)).subquery()


def _ended(span: Span, scheme: str) -> Select[tuple[int]]:
    """The persons whose last term was ended in the period for a reason that counts as an exit."""
    gone = ended(span, scheme)
    return gone.where(Cover.end_reason.in_(sorted(span.rules.exits))).with_only_columns(
        Cover.person_id
    )


def _lapsed(span: Span, scheme: str) -> Select[tuple[int]]:
    """The persons whose last cover ended, and the time to follow it ran out in the period."""
    intervals = lapsing_ends(span.rules, scheme, span.first, span.closing)
    later = aliased(Cover)
    followed = exists().where(
        later.person_id == Cover.person_id,
        later.scheme == Cover.scheme,
        later.valid_to > Cover.valid_to,
        or_(later.valid_from.is_(None), later.valid_from <= span.closing),
    )
    reach = (min(first for first, _ in intervals.values()), max(map(max, intervals.values())))
    last = (
        select(Cover.person_id, Cover.valid_to, func.max(Cover.months).label("months"))
        .where(Cover.scheme == scheme, Cover.valid_to.between(*reach), goes_on(), ~followed)
        .group_by(Cover.person_id, Cover.valid_to)
        .subquery()
    )
    modes = [months for months in intervals if months is not None]
    ran_out = [
        and_(
            last.c.valid_to.between(*ends),
            _other_mode(last, modes) if months is None else last.c.months == months,
        )
        for months, ends in intervals.items()
    ]
    return select(last.c.person_id).where(or_(*ran_out))


def _other_mode(last: Subquery, modes: list[int]) -> Condition:
    return or_(last.c.months.is_(None), last.c.months.not_in(modes)) if modes else true()


def _ending(span: Span) -> Subquery:
    ends = (
        select(Cover.person_id, Cover.scheme, func.max(Cover.valid_to).label("day"))
        .where(Cover.valid_to.between(span.first, span.closing), goes_on())
        .group_by(Cover.person_id, Cover.scheme)
        .subquery()
    )
    later = aliased(Cover)
    next_start = (
        select(func.min(func.coalesce(later.valid_from, ends.c.day)))
        .where(
            later.person_id == ends.c.person_id,
            later.scheme == ends.c.scheme,
            later.valid_to > ends.c.day,
        )
        .correlate(ends)
        .scalar_subquery()
    )
    statement = (
        select(
            ends.c.person_id,
            ends.c.scheme,
            ends.c.day,
            next_start.label("next_start"),
            _home().label("home"),
        )
        .join(Person, Person.id == ends.c.person_id)
        .outerjoin(Household, Household.id == Person.household_id)
        .where(resident_on(span.closing))
    )
    return in_scope(statement, Person, span).subquery()


def _of_residents(persons: Select[tuple[int]], span: Span) -> Subquery:
    statement = (
        select(Person.id.label("person_id"), _home().label("home"))
        .outerjoin(Household, Household.id == Person.household_id)
        .where(Person.id.in_(persons), resident_on(span.closing))
    )
    return in_scope(statement, Person, span).subquery()


def _home() -> ColumnElement[int | None]:
    home: ColumnElement[int | None] = func.coalesce(
        Person.neighbourhood_id, Household.neighbourhood_id
    )
    return home
