"""What looks wrong in the data: each function names the records that a person should look at."""

import datetime
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Connection, and_, exists, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from desktop.domain.collector_leave import ACTIVE
from desktop.domain.dates import PartialDate, add_months
from desktop.domain.vietnamese_text import fold
from desktop.storage.links import HEAD
from desktop.storage.queries.collector_status import collector_status_on
from desktop.storage.queries.list_columns import living_here
from desktop.storage.tables import Collector, Cover, Household, Person, Receipt

CHILD_GROUP = "TE"
YEARLY_CLASSES = ("poor", "near_poor", "average_living")
"""Classes of households that the commune decides for a calendar year."""


class Connected(Protocol):
    """A read snapshot or a unit of work: whatever can be asked inside one transaction."""

    @property
    def connection(self) -> Connection:
        """The connection to ask."""
        ...


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What the checks of names and numbers need of a person."""

    id: int
    full_name: str
    birth_date: PartialDate | None
    sex: str | None
    national_id: str | None


@dataclass(frozen=True, slots=True)
class HeadFacts:
    """A household, what its head is called, and its members as (id, name, whether head)."""

    household_id: int
    head_name: str | None
    members: tuple[tuple[int, str, bool], ...]


@dataclass(frozen=True, slots=True)
class CoverFacts:
    """One cover of a person; `valid_from` is None when a list told only the end."""

    id: int
    person_id: int
    scheme: str
    hi_group: str | None
    valid_from: datetime.date | None
    valid_to: datetime.date
    receipt_id: int | None
    contribution_id: int | None


def residents(snapshot: Connected) -> list[PersonFacts]:
    """Return every person who lives here."""
    columns = (Person.id, Person.full_name, Person.birth_date, Person.sex, Person.national_id)
    found = snapshot.connection.execute(select(*columns).where(living_here()))
    return [PersonFacts(*row) for row in found]


def shared_number(snapshot: Connected, column: str) -> list[int]:
    """Return the persons whose number in `column` another person has too."""
    number = Person.__table__.c[column]
    doubled = select(number).where(number.is_not(None)).group_by(number)
    doubled = doubled.having(func.count() > 1)
    return _ids(snapshot, number.in_(doubled), order=number)


def same_name_and_birth(snapshot: Connected) -> list[int]:
    """Return the residents who share the folded name and the whole birth date with another.

    Two different CCCDs tell two persons apart, so those are left out.
    """
    named: dict[tuple[str, str], list[tuple[int, str | None]]] = defaultdict(list)
    for person in residents(snapshot):
        if person.birth_date is not None:
            key = (fold(person.full_name), person.birth_date.iso())
            named[key].append((person.id, person.national_id))
    return [row_id for group in named.values() if _may_be_one(group) for row_id, _ in group]


def _may_be_one(group: Sequence[tuple[int, str | None]]) -> bool:
    numbers = [number for _, number in group if number]
    return len(group) > 1 and (len(numbers) < len(group) or len(set(numbers)) < len(numbers))


def without_numbers(snapshot: Connected) -> list[int]:
    """Return the residents without CCCD, BHXH number and card number."""
    empty = (Person.national_id, Person.si_number, Person.hi_card_no)
    return _ids(snapshot, living_here(), *(column.is_(None) for column in empty))


def shared_phone(snapshot: Connected, most: int) -> list[int]:
    """Return the residents whose phone more than `most` persons of several households have."""
    often = (
        select(Person.phone)
        .where(Person.phone.is_not(None), living_here())
        .group_by(Person.phone)
        .having(func.count() > most, func.count(Person.household_id.distinct()) > 1)
    )
    return _ids(snapshot, living_here(), Person.phone.in_(often), order=Person.phone)


def without_household(snapshot: Connected) -> list[int]:
    """Return the residents who belong to no household."""
    return _ids(snapshot, living_here(), Person.household_id.is_(None))


def households_without_place(snapshot: Connected) -> list[int]:
    """Return the households whose neighbourhood nobody wrote."""
    statement = select(Household.id).where(Household.neighbourhood_id.is_(None))
    return list(snapshot.connection.scalars(statement.order_by(Household.sort_key)))


def households_without_members(snapshot: Connected) -> list[int]:
    """Return the households to which no person belongs."""
    lives = exists().where(Person.household_id == Household.id)
    statement = select(Household.id).where(~lives).order_by(Household.sort_key)
    return list(snapshot.connection.scalars(statement))


def households_without_one_head(snapshot: Connected) -> list[HeadFacts]:
    """Return the households with members of whom none or several are head."""
    heads = func.count().filter(Person.relation == HEAD)
    wrong = (
        select(Person.household_id)
        .where(Person.household_id.is_not(None), living_here())
        .group_by(Person.household_id)
        .having(heads != 1)
    )
    statement = (
        select(Household.id, Household.head_name, Person.id, Person.full_name, Person.relation)
        .join(Person, Person.household_id == Household.id)
        .where(Household.id.in_(wrong), living_here())
        .order_by(Household.sort_key, Household.id, Person.id)
    )
    members: dict[tuple[int, str | None], list[tuple[int, str, bool]]] = defaultdict(list)
    for home, head, person, name, relation in snapshot.connection.execute(statement):
        members[home, head].append((person, name, relation == HEAD))
    return [HeadFacts(home, head, tuple(rows)) for (home, head), rows in members.items()]


def overlapping_covers(snapshot: Connected) -> list[tuple[CoverFacts, CoverFacts]]:
    """Return pairs of covers of one person and scheme that share a day, the earlier first."""
    first, second = aliased(Cover), aliased(Cover)
    order = or_(
        second.valid_from > first.valid_from,
        and_(second.valid_from == first.valid_from, second.id > first.id),
    )
    statement = (
        select(*_cover_columns(first), *_cover_columns(second))
        .join(second, and_(first.person_id == second.person_id, first.scheme == second.scheme))
        .where(order, second.valid_from <= first.valid_to)
        .order_by(first.person_id, first.valid_from, second.valid_from)
    )
    width = len(_cover_columns(first))
    return [
        (CoverFacts(*row[:width]), CoverFacts(*row[width:]))
        for row in map(tuple, snapshot.connection.execute(statement))
    ]


def _cover_columns(cover: type[Cover]) -> tuple[ColumnElement[object], ...]:
    keys: tuple[str, ...] = ("id", "person_id", "scheme", "hi_group", "valid_from", "valid_to")
    keys += ("receipt_id", "contribution_id")
    return tuple(getattr(cover, key) for key in keys)


def endless_covers(snapshot: Connected, today: datetime.date, months: int) -> list[int]:
    """Return the persons with a cover that lasts longer than anybody can pay for at once.

    A cover out of a receipt was computed; the card of a child under 6 lasts until then.
    """
    latest = add_months(today, months + 12)  # what is paid now may begin a year from now
    long = exists().where(
        Cover.person_id == Person.id,
        Cover.contribution_id.is_(None),
        or_(Cover.hi_group.is_(None), Cover.hi_group != CHILD_GROUP),
        or_(
            Cover.valid_to > latest,
            func.julianday(Cover.valid_to) - func.julianday(Cover.valid_from) > months * 31,
        ),
    )
    return _ids(snapshot, long)


def classes_over(snapshot: Connected, today: datetime.date) -> list[int]:
    """Return the households whose class ran out: they are still shown as poor or near-poor."""
    statement = select(Household.id).where(
        Household.household_class.in_(YEARLY_CLASSES), Household.class_to < today
    )
    return list(snapshot.connection.scalars(statement.order_by(Household.sort_key)))


def classes_without_end(snapshot: Connected) -> list[int]:
    """Return the households whose class nobody wrote an end of: it would hold for ever."""
    statement = select(Household.id).where(
        Household.household_class.in_(YEARLY_CLASSES), Household.class_to.is_(None)
    )
    return list(snapshot.connection.scalars(statement.order_by(Household.sort_key)))


def covers_without_start(snapshot: Connected, today: datetime.date) -> list[int]:
    """Return the residents insured today by a cover whose first day is not known."""
    open_start = exists().where(
        Cover.person_id == Person.id, Cover.valid_from.is_(None), Cover.valid_to >= today
    )
    return _ids(snapshot, living_here(), open_start)


def insured_but_gone(snapshot: Connected, today: datetime.date) -> list[int]:
    """Return the dead, and those who moved away, whose cover goes on after today."""
    insured = exists().where(Cover.person_id == Person.id, Cover.valid_to > today)
    return _ids(snapshot, ~living_here(), insured)


def doubled_receipts(snapshot: Connected) -> list[int]:
    """Return the persons on receipts that share book and number with another payer's."""
    columns = (Receipt.receipt_book, Receipt.receipt_no)
    payers = func.count(func.coalesce(Receipt.person_id, -Receipt.id).distinct())
    doubled = select(*columns).group_by(*columns).having(payers > 1).subquery()
    same = and_(
        Receipt.receipt_no == doubled.c.receipt_no,
        Receipt.receipt_book.is_not_distinct_from(doubled.c.receipt_book),
    )
    statement = select(Receipt.person_id).join(doubled, same).where(Receipt.person_id.is_not(None))
    return list(dict.fromkeys(snapshot.connection.scalars(statement.order_by(*columns))))


def receipts_after(snapshot: Connected, today: datetime.date) -> list[int]:
    """Return the persons with a receipt dated after today."""
    late = exists().where(
        Receipt.person_id == Person.id, Receipt.status == "valid", Receipt.receipt_date > today
    )
    return _ids(snapshot, late)


def collectors_without_card(snapshot: Connected, today: datetime.date) -> list[int]:
    """Return the collectors at work whose card has ended or whose end nobody wrote."""
    ended = or_(Collector.card_valid_to.is_(None), Collector.card_valid_to < today)
    statement = select(Collector.id).where(collector_status_on(today) == ACTIVE, ended)
    return list(snapshot.connection.scalars(statement.order_by(Collector.sort_key)))


def _ids(
    snapshot: Connected,
    *conditions: ColumnElement[bool],
    order: "ColumnElement[Any] | InstrumentedAttribute[Any] | None" = None,
) -> list[int]:
    keys = (Person.sort_key, Person.id) if order is None else (order, Person.sort_key, Person.id)
    return list(snapshot.connection.scalars(select(Person.id).where(*conditions).order_by(*keys)))
