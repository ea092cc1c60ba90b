"""Links that people name by words: a neighbourhood, an organisation, a household."""

from collections.abc import Callable

from sqlalchemy import select

from desktop.domain.vietnamese_text import fold
from desktop.storage.queries import place_names
from desktop.storage.tables import Collector, Cover, Household, Neighbourhood, Organisation, Person
from desktop.storage.unit_of_work import UnitOfWork


def neighbourhood(unit: UnitOfWork, commune: str, name: str) -> int:
    """Return the id of the commune's neighbourhood of this name; a new name makes a new one.

    Names that differ only by case or marks are the same neighbourhood, and so are an old name that
    the office keeps and another spelling of one name only ("TDP 3" is "Tổ 3").
    """
    found = unit.connection.scalar(
        select(Neighbourhood.id).where(
            Neighbourhood.commune_code == commune, Neighbourhood.search_key == fold(name)
        )
    )
    if found is not None:
        return found
    place = place_names.book(unit, commune).find(name).place
    if place is not None:
        return place.id
    return unit.insert("neighbourhood", {"commune_code": commune, "name": name})


def organisation(unit: UnitOfWork, commune: str, name: str) -> int:
    """Return the id of the organisation of this name; a new name makes a new one."""
    rows = unit.connection.execute(
        select(Organisation.id, Organisation.name).where(Organisation.commune_code == commune)
    )
    wanted = fold(name)
    for row_id, known in rows:
        if fold(known) == wanted:
            return int(row_id)
    return unit.insert("organisation", {"commune_code": commune, "name": name})


def household(unit: UnitOfWork, commune: str, code: str) -> int | None:
    """Return the id of the household with this code, or None; nothing invents a household."""
    return unit.connection.scalar(
        select(Household.id).where(
            Household.commune_code == commune, Household.household_code == code
        )
    )


def collector(unit: UnitOfWork, commune: str, words: str) -> int | None:
    """Return the id of the collector of this name or code; None for nobody or for several."""
    rows = unit.connection.execute(
        select(Collector.id, Collector.full_name, Collector.collector_code).where(
            Collector.commune_code == commune
        )
    ).all()
    wanted = fold(words)
    found = {row_id for row_id, name, code in rows if wanted in {fold(name), fold(code or "")}}
    return found.pop() if len(found) == 1 else None


RESOLVE: dict[str, tuple[str, Callable[[UnitOfWork, str, str], int | None]]] = {
    "neighbourhood": ("neighbourhood_id", neighbourhood),
    "organisation": ("organisation_id", organisation),
    "household_code": ("household_id", household),
    "collector": ("collector_id", collector),
}
"""Link field -> (column, how a name becomes a row id)."""


def members(unit: UnitOfWork, household_id: int) -> list[int]:
    """Return the ids of a household's members, by name."""
    statement = select(Person.id).where(Person.household_id == household_id)
    return list(unit.connection.scalars(statement.order_by(Person.sort_key, Person.id)))


def covers_of(unit: UnitOfWork, person_id: int) -> list[int]:
    """Return the ids of a person's covers."""
    return list(unit.connection.scalars(select(Cover.id).where(Cover.person_id == person_id)))


def households_of_collector(unit: UnitOfWork, collector_id: int) -> list[int]:
    """Return the ids of the households that a collector is in charge of."""
    statement = select(Household.id).where(Household.collector_id == collector_id)
    return list(unit.connection.scalars(statement))


def covers_of_receipt(unit: UnitOfWork, receipt_id: int) -> list[int]:
    """Return the ids of the covers that came from a receipt."""
    return list(unit.connection.scalars(select(Cover.id).where(Cover.receipt_id == receipt_id)))


def head_of(unit: UnitOfWork, household_id: int) -> str | None:
    """Return the name of the member who is head of the household, or None."""
    return unit.connection.scalar(
        select(Person.full_name)
        .where(Person.household_id == household_id, Person.relation == HEAD)
        .order_by(Person.id)
        .limit(1)
    )


def other_heads(unit: UnitOfWork, household_id: int, person_id: int) -> list[int]:
    """Return the members but this one who are called head of the household."""
    statement = select(Person.id).where(
        Person.household_id == household_id, Person.relation == HEAD, Person.id != person_id
    )
    return list(unit.connection.scalars(statement))


def owner_of(unit: UnitOfWork, column: str, number: str, but: int | None) -> tuple[int, str] | None:
    """Return (id, name) of another person with this CCCD or SI number, or None."""
    statement = select(Person.id, Person.full_name).where(getattr(Person, column) == number)
    if but is not None:
        statement = statement.where(Person.id != but)
    row = unit.connection.execute(statement.limit(1)).first()
    return None if row is None else (row[0], row[1])


HEAD = "00"
"""Relation code of the head of a household (domain.md 3.12)."""
