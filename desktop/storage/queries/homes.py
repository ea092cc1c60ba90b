"""Households with their members as changes of households and of residence need them."""

import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, and_, case, func, or_, select

from desktop.domain.dates import PartialDate
from desktop.storage.database import ReadSnapshot
from desktop.storage.links import HEAD
from desktop.storage.queries.list_columns import last_day
from desktop.storage.tables import Household, Neighbourhood, Person, Receipt


@dataclass(frozen=True, slots=True)
class Member:
    """A person as a member: versions tell whether it is still the one that was seen."""

    id: int
    version: int
    name: str
    birth: PartialDate | None
    sex: str | None
    relation: str | None
    residence_status: str | None
    residence_date: datetime.date | None
    life_status: str
    life_date: datetime.date | None
    commune_code: str
    address: str | None
    note: str | None
    card_end: datetime.date | None
    last_receipt: datetime.date | None

    @property
    def lives_here(self) -> bool:
        """Whether the person is alive and has not moved away."""
        return self.life_status == "alive" and self.residence_status != "moved_out"


@dataclass(frozen=True, slots=True)
class Home:
    """A household and all its members, the head first, then the oldest first."""

    id: int
    version: int
    commune_code: str
    code: str | None
    head_name: str | None
    neighbourhood: str | None
    neighbourhood_id: int | None
    address: str | None
    former_address: str | None
    phone: str | None
    household_class: str | None
    decision_number: str | None
    note: str | None
    members: tuple[Member, ...]

    @property
    def residents(self) -> tuple[Member, ...]:
        """The members who live here."""
        return tuple(member for member in self.members if member.lives_here)

    @property
    def head(self) -> Member | None:
        """The member who is head, if any member is called so."""
        return next((member for member in self.members if member.relation == HEAD), None)

    def member(self, person_id: int | None) -> Member | None:
        """Return one of the members."""
        return next((member for member in self.members if member.id == person_id), None)


def home(connection: Connection, household_id: int) -> Home | None:
    """Return a household, or None when there is none."""
    place = select(Neighbourhood.name).where(Neighbourhood.id == Household.neighbourhood_id)
    found = connection.execute(
        select(
            Household.id,
            Household.row_version.label("version"),
            Household.commune_code,
            Household.household_code.label("code"),
            Household.head_name,
            place.scalar_subquery().label("neighbourhood"),
            Household.neighbourhood_id,
            Household.address,
            Household.former_address,
            Household.phone,
            Household.household_class,
            Household.decision_number,
            Household.note,
        ).where(Household.id == household_id)
    )
    row = found.mappings().first()
    if row is None:
        return None
    order = (
        case((Person.relation == HEAD, 0), else_=1),
        Person.birth_date.nulls_last(),
        Person.id,
    )
    statement = _members().where(Person.household_id == household_id).order_by(*order)
    members = tuple(Member(*cells) for cells in map(tuple, connection.execute(statement)))
    return Home(**row, members=members)


def member(connection: Connection, person_id: int) -> tuple[Member, int | None] | None:
    """Return a person and the id of the household, or None when there is no such person."""
    row = connection.execute(
        _members().add_columns(Person.household_id).where(Person.id == person_id)
    ).first()
    return None if row is None else (Member(*tuple(row)[:-1]), row[-1])


def household_with_code(connection: Connection, code: str, commune_code: str) -> int | None:
    """Return the household with this code, that of the commune before another one's."""
    statement = select(Household.id).where(func.lower(Household.household_code) == code.lower())
    order = (Household.commune_code != commune_code, Household.id)
    return connection.scalar(statement.order_by(*order).limit(1))


def owner_of_code(connection: Connection, commune_code: str, code: str) -> str | None:
    """Return the head's name of the commune's household with this code; None when it is free."""
    found = connection.execute(
        select(Household.head_name).where(
            and_(Household.commune_code == commune_code, Household.household_code == code)
        )
    ).first()
    return None if found is None else str(found[0] or "")


def _members() -> Select[*tuple[Any, ...]]:
    last_receipt = (
        select(func.max(Receipt.receipt_date))
        .where(Receipt.person_id == Person.id, Receipt.status == "valid")
        .correlate(Person)
        .scalar_subquery()
    )
    return select(
        Person.id,
        Person.row_version,
        Person.full_name,
        Person.birth_date,
        Person.sex,
        Person.relation,
        Person.residence_status,
        Person.residence_date,
        Person.life_status,
        Person.life_date,
        Person.commune_code,
        Person.address,
        Person.note,
        last_day("HI"),
        last_receipt,
    )


def all_simply_live_here(snapshot: ReadSnapshot, person_ids: Sequence[int]) -> bool:
    """Whether none of these persons died, moved away, or lives here or elsewhere for a time."""
    given = func.json_each(json.dumps(list(person_ids))).table_valued("value")
    special = or_(
        Person.life_status == "dead",
        and_(Person.residence_status.is_not(None), Person.residence_status != "permanent"),
    )
    statement = select(Person.id).where(Person.id.in_(select(given.c.value)), special).limit(1)
    return snapshot.connection.execute(statement).first() is None
