"""The global search: word prefixes and tails of numbers, without marks, in any order."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from desktop.domain.dates import PartialDate
from desktop.storage import search_index
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.list_columns import home_of
from desktop.storage.tables import Collector, Household, Neighbourhood, Organisation, Person


@dataclass(frozen=True, slots=True)
class Found:
    """One record found, with what tells it apart from namesakes."""

    kind: str
    id: int
    uid: str
    name: str
    birth_date: PartialDate | None = None
    neighbourhood: str | None = None
    head_name: str | None = None
    code: str | None = None


def hit_rows(snapshot: ReadSnapshot, words: Sequence[str], limit: int) -> list[tuple[str, int]]:
    """Return (kind, id) of at most `limit` records that hold every word, in no order.

    Records that hold the words whole come in before those that hold only their beginnings: of
    the thousands that begin with "an", the limit must not cut off An.
    """
    found = dict.fromkeys(_matches(snapshot, words, limit, whole=True))
    if len(found) < limit:
        found |= dict.fromkeys(_matches(snapshot, words, limit, whole=False))
    return [search_index.record_of(row_id) for row_id in list(found)[:limit]]


def _matches(
    snapshot: ReadSnapshot, words: Sequence[str], limit: int, *, whole: bool
) -> Iterator[int]:
    statement = "SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT ?"
    expression = search_index.match_expression(words, whole=whole)
    result = snapshot.connection.exec_driver_sql(statement, (expression, limit))
    return (row[0] for row in result.cursor.fetchall())


def describe(snapshot: ReadSnapshot, hits: Sequence[tuple[str, int]]) -> list[Found]:
    """Return what people need to recognise each record; records that are gone are left out."""
    found: list[Found] = []
    for kind in search_index.INDEXED_KINDS:
        ids = [record_id for hit_kind, record_id in hits if hit_kind == kind]
        if ids:
            found += _DESCRIBE[kind](snapshot.connection, ids)
    return found


def interrupt_of(snapshot: ReadSnapshot) -> Callable[[], None]:
    """Return what ends the snapshot's running query from another thread (`Cancelled`)."""
    connection = snapshot.connection.connection.dbapi_connection
    interrupt: Callable[[], None] = connection.interrupt  # type: ignore[union-attr]
    return interrupt


def _persons(connection: Connection, ids: Sequence[int]) -> list[Found]:
    of_household = Household.id == Person.household_id
    statement = select(
        Person.id,
        Person.uid,
        Person.full_name,
        Person.birth_date,
        select(Neighbourhood.name).where(Neighbourhood.id == home_of()).scalar_subquery(),
        select(Household.head_name).where(of_household).scalar_subquery(),
        select(Household.household_code).where(of_household).scalar_subquery(),
    ).where(Person.id.in_(ids))
    return [Found("person", *row) for row in connection.execute(statement)]


def _households(connection: Connection, ids: Sequence[int]) -> list[Found]:
    place = select(Neighbourhood.name).where(Neighbourhood.id == Household.neighbourhood_id)
    statement = select(
        Household.id,
        Household.uid,
        Household.head_name,
        place.scalar_subquery(),
        Household.household_code,
    ).where(Household.id.in_(ids))
    return [
        Found("household", row_id, uid, name or "", None, place_name, name, code)
        for row_id, uid, name, place_name, code in connection.execute(statement)
    ]


def _collectors(connection: Connection, ids: Sequence[int]) -> list[Found]:
    statement = select(
        Collector.id, Collector.uid, Collector.full_name, Collector.birth_date, Collector.areas
    ).where(Collector.id.in_(ids))
    return [Found("collector", *row) for row in connection.execute(statement)]


def _organisations(connection: Connection, ids: Sequence[int]) -> list[Found]:
    statement = select(
        Organisation.id, Organisation.uid, Organisation.name, Organisation.organisation_code
    ).where(Organisation.id.in_(ids))
    return [
        Found("organisation", row_id, uid, name, code=code)
        for row_id, uid, name, code in connection.execute(statement)
    ]


_DESCRIBE = {
    "person": _persons,
    "household": _households,
    "collector": _collectors,
    "organisation": _organisations,
}
