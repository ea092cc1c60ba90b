"""Neighbourhoods with what lies in them, and the records that a merge moves."""

from sqlalchemy import Select, func, select

from desktop.storage.database import ReadSnapshot
from desktop.storage.tables import Event, Household, Neighbourhood, Person
from desktop.storage.unit_of_work import UnitOfWork

_IN_A_PLACE: dict[str, type[Household] | type[Person] | type[Event]] = {
    "household": Household,
    "person": Person,
    "event": Event,
}


def with_counts(snapshot: ReadSnapshot) -> list[tuple[int, str, str, int, int, int, int]]:
    """Return (id, commune, name, version, households, persons, events), in their usual order.

    A person without a place of his own lies where the household does.
    """
    own_or_of_household = func.coalesce(Person.neighbourhood_id, Household.neighbourhood_id)
    persons = _counts(
        snapshot,
        select(own_or_of_household, func.count())
        .select_from(Person)
        .outerjoin(Household, Person.household_id == Household.id)
        .group_by(own_or_of_household),
    )
    homes, events = (
        _counts(
            snapshot,
            select(table.neighbourhood_id, func.count()).group_by(table.neighbourhood_id),
        )
        for table in (Household, Event)
    )
    rows = snapshot.connection.execute(
        select(
            Neighbourhood.id,
            Neighbourhood.commune_code,
            Neighbourhood.name,
            Neighbourhood.row_version,
        ).order_by(Neighbourhood.commune_code, Neighbourhood.sort_key, Neighbourhood.id)
    )
    return [
        (
            place_id,
            commune,
            name,
            version,
            homes.get(place_id, 0),
            persons.get(place_id, 0),
            events.get(place_id, 0),
        )
        for place_id, commune, name, version in rows
    ]


def _counts(snapshot: ReadSnapshot, statement: Select[int | None, int]) -> dict[int | None, int]:
    return {place: count for place, count in snapshot.connection.execute(statement)}  # noqa: C416


def named(unit: UnitOfWork, commune: str, search_key: str) -> tuple[int, str] | None:
    """Return (id, name) of the commune's neighbourhood of this folded name, or None."""
    row = unit.connection.execute(
        select(Neighbourhood.id, Neighbourhood.name).where(
            Neighbourhood.commune_code == commune, Neighbourhood.search_key == search_key
        )
    ).first()
    return None if row is None else (row[0], row[1])


def records_in(unit: UnitOfWork, neighbourhood_id: int) -> list[tuple[str, int]]:
    """Return (kind, id) of every record that names the neighbourhood."""
    return [
        (kind, record_id)
        for kind, table in _IN_A_PLACE.items()
        for record_id in unit.connection.scalars(
            select(table.id).where(table.neighbourhood_id == neighbourhood_id).order_by(table.id)
        )
    ]
