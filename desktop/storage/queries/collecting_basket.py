"""What a household's basket is made of: members, covers, who was counted in the year, presets."""

import datetime
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Executable, and_, case, exists, func, or_, select

from desktop.domain.dates import PartialDate
from desktop.storage.collecting_tables import Contribution
from desktop.storage.database import ReadSnapshot
from desktop.storage.links import HEAD
from desktop.storage.tables import Cover, Household, Neighbourhood, Person, Receipt

HOUSEHOLD_GROUP = "GD"


@dataclass(frozen=True, slots=True)
class HouseholdRow:
    """The household as the money sees it."""

    id: int
    commune_code: str
    code: str | None
    head_name: str | None
    neighbourhood: str | None
    household_class: str | None
    class_from: datetime.date | None
    class_to: datetime.date | None
    collector_id: int | None


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A member as the money sees it."""

    id: int
    commune_code: str
    household_id: int | None
    name: str
    birth: PartialDate | None
    relation: str | None
    ethnic_group: str | None
    participant_group: str | None
    residence_status: str | None
    residence_date: datetime.date | None
    life_status: str
    life_date: datetime.date | None
    five_year_date: datetime.date | None


@dataclass(frozen=True, slots=True)
class CoverRow:
    """A cover of a member, whatever it came from."""

    person_id: int
    scheme: str
    hi_group: str | None
    valid_from: datetime.date | None
    valid_to: datetime.date
    months: int | None
    contribution_id: int | None


@dataclass(frozen=True, slots=True)
class Counted:
    """A person who paid as a household member in the year; no order when a list told only that."""

    person_id: int
    order: int | None


@dataclass(frozen=True, slots=True)
class PaidMonths:
    """The newest voluntary contribution of a person, and the months that were supported."""

    person_id: int
    supported_months: int
    income: int | None
    months: int | None
    mode: str | None


@dataclass(frozen=True, slots=True)
class LastReceipt:
    """What the last receipt of a household was written with."""

    receipt_id: int
    collector_id: int | None
    book_id: int | None
    pay_method: str | None
    payer_name: str


_PERSON = (
    Person.id,
    Person.commune_code,
    Person.household_id,
    Person.full_name,
    Person.birth_date,
    Person.relation,
    Person.ethnic_group,
    Person.participant_group,
    Person.residence_status,
    Person.residence_date,
    Person.life_status,
    Person.life_date,
    Person.five_year_date,
)


def household(snapshot: ReadSnapshot, household_id: int) -> HouseholdRow | None:
    """Return a household, or None."""
    statement = (
        select(
            Household.id,
            Household.commune_code,
            Household.household_code,
            Household.head_name,
            Neighbourhood.name,
            Household.household_class,
            Household.class_from,
            Household.class_to,
            Household.collector_id,
        )
        .outerjoin(Neighbourhood, Neighbourhood.id == Household.neighbourhood_id)
        .where(Household.id == household_id)
    )
    row = snapshot.connection.execute(statement).first()
    return None if row is None else HouseholdRow(*row)


def members(snapshot: ReadSnapshot, household_id: int) -> list[PersonRow]:
    """Return the members: the head first, then the oldest first."""
    statement = (
        select(*_PERSON)
        .where(Person.household_id == household_id)
        .order_by(
            case((Person.relation == HEAD, 0), else_=1),
            Person.birth_date.nulls_last(),
            Person.id,
        )
    )
    return [PersonRow(*row) for row in _rows(snapshot, statement)]


def person(snapshot: ReadSnapshot, person_id: int) -> PersonRow | None:
    """Return one person, or None."""
    rows = _rows(snapshot, select(*_PERSON).where(Person.id == person_id))
    return PersonRow(*rows[0]) if rows else None


def covers(snapshot: ReadSnapshot, person_ids: Collection[int]) -> list[CoverRow]:
    """Return every cover of these persons, the one that ends first before the others."""
    statement = (
        select(
            Cover.person_id,
            Cover.scheme,
            Cover.hi_group,
            Cover.valid_from,
            Cover.valid_to,
            Cover.months,
            Cover.contribution_id,
        )
        .where(Cover.person_id.in_(person_ids))
        .order_by(Cover.valid_to, Cover.id)
    )
    return [CoverRow(*row) for row in snapshot.connection.execute(statement)]


def counted_in_year(
    snapshot: ReadSnapshot, household_id: int | None, person_ids: Collection[int], year: int
) -> list[Counted]:
    """Return who took an order in a calendar year, in the order of payment.

    Those are the contributions as GD of the household's valid receipts, also of who has left it
    since; of receipts out of lists, which tell no order, the ones of its members as GD.
    """
    days = (datetime.date(year, 1, 1), datetime.date(year, 12, 31))
    valid = and_(Receipt.status == "valid", Receipt.receipt_date.between(*days))
    here = and_(Receipt.household_id.is_(None), Contribution.person_id.in_(person_ids))
    if household_id is not None:
        here = Receipt.household_id == household_id
    written = (
        select(
            Contribution.person_id,
            Contribution.member_order,
            Receipt.receipt_date.label("day"),
            Receipt.id.label("receipt"),
        )
        .join(Receipt, Receipt.id == Contribution.receipt_id)
        .where(
            valid,
            here,
            Contribution.scheme == "HI",
            Contribution.hi_group == HOUSEHOLD_GROUP,
            Contribution.person_id.is_not(None),
        )
    )
    group = select(func.max(Cover.hi_group)).where(Cover.receipt_id == Receipt.id).scalar_subquery()
    listed = (
        select(Receipt.person_id, Receipt.receipt_date.label("day"), Receipt.id.label("receipt"))
        .join(Person, Person.id == Receipt.person_id)
        .where(
            valid,
            Receipt.person_id.in_(person_ids),
            Receipt.scheme == "HI",
            ~exists().where(Contribution.receipt_id == Receipt.id),
            func.coalesce(group, Person.participant_group, HOUSEHOLD_GROUP) == HOUSEHOLD_GROUP,
        )
    )
    found = [(day, receipt, who, order) for who, order, day, receipt in _rows(snapshot, written)]
    found += [(day, receipt, who, None) for who, day, receipt in _rows(snapshot, listed)]
    first: dict[int, int | None] = {}
    for _, _, who, order in sorted(found, key=lambda one: one[:2]):
        if first.get(who) is None:
            first[who] = order
    return [Counted(who, order) for who, order in first.items()]


def voluntary_months(
    snapshot: ReadSnapshot, person_ids: Collection[int], supported_since: datetime.date
) -> dict[int, PaidMonths]:
    """Return what the voluntary insurance of these persons was so far.

    Supported are the months of contributions with support, and all months of covers out of lists,
    which do not tell, since the state supports anybody.
    """
    paid = (
        select(
            Contribution.person_id,
            Contribution.months,
            Contribution.state_support,
            Contribution.chosen_income,
            Contribution.payment_mode,
        )
        .join(Receipt, Receipt.id == Contribution.receipt_id)
        .where(
            Contribution.scheme == "VSI",
            Contribution.person_id.in_(person_ids),
            Receipt.status == "valid",
        )
        .order_by(Receipt.receipt_date, Contribution.id)
    )
    found: dict[int, PaidMonths] = {}
    for who, months, support, income, mode in _rows(snapshot, paid):
        before = found[who].supported_months if who in found else 0
        found[who] = PaidMonths(who, before + (months if support else 0), income, months, mode)
    listed = select(Cover.person_id, Cover.valid_from, Cover.valid_to, Cover.months).where(
        Cover.scheme == "VSI", Cover.contribution_id.is_(None), Cover.person_id.in_(person_ids)
    )
    for who, first, last, months in _rows(snapshot, listed):
        counted = _months_since(supported_since, first, last, months)
        known = found.get(who, PaidMonths(who, 0, None, months, None))
        found[who] = PaidMonths(
            who, known.supported_months + counted, known.income, known.months, known.mode
        )
    return found


def _months_since(
    since: datetime.date,
    first: datetime.date | None,
    last: datetime.date,
    months: int | None,
) -> int:
    """Return how many months of a cover lie on or after a day; what is unknown counts as 0."""
    if first is None:
        return months or 0 if last >= since else 0
    begin = max(first, since)
    if last < begin:
        return 0
    return 12 * (last.year - begin.year) + last.month - begin.month + 1


def last_receipt(
    snapshot: ReadSnapshot, household_id: int | None, person_ids: Collection[int]
) -> LastReceipt | None:
    """Return the newest valid receipt of a household or of its members, or None."""
    statement = (
        select(
            Receipt.id,
            Receipt.collector_id,
            Receipt.book_id,
            Receipt.pay_method,
            Receipt.payer_name,
        )
        .where(
            Receipt.status == "valid",
            or_(
                and_(Receipt.household_id.is_not(None), Receipt.household_id == household_id),
                Receipt.person_id.in_(person_ids),
            ),
        )
        .order_by(Receipt.receipt_date.desc().nulls_last(), Receipt.id.desc())
        .limit(1)
    )
    row = snapshot.connection.execute(statement).first()
    return None if row is None else LastReceipt(*row)


def last_book_of(snapshot: ReadSnapshot, collector_id: int) -> int | None:
    """Return the book out of which a collector wrote last, or None."""
    return snapshot.connection.scalar(
        select(Receipt.book_id)
        .where(Receipt.collector_id == collector_id, Receipt.book_id.is_not(None))
        .order_by(Receipt.id.desc())
        .limit(1)
    )


def _rows(snapshot: ReadSnapshot, statement: Executable) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in snapshot.connection.execute(statement)]
