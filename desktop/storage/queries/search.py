"""The global search: word prefixes and tails of numbers, without marks, in any order."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, bindparam, select
from sqlalchemy.orm import InstrumentedAttribute

from desktop.domain.dates import PartialDate
from desktop.storage import search_index
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.list_columns import home_of, table_of
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


class HitKeys(NamedTuple):
    """A hit with the stored keys of its record."""

    kind: str
    id: int
    sort_key: str
    search_key: str


def hit_rows(snapshot: ReadSnapshot, words: Sequence[str], limit: int) -> list[tuple[str, int]]:
    """Return (kind, id) of at most `limit` records that hold every word, in no order.

    Records that hold the words whole come in before those that hold only their beginnings: of
    the thousands that begin with "an", the limit must not cut off An.
    """
    connection = snapshot.connection
    found = dict.fromkeys(search_index.find(connection, words, limit, whole=True))
    if len(found) < limit:
        found |= dict.fromkeys(search_index.find(connection, words, limit))
    return [search_index.record_of(row_id) for row_id in list(found)[:limit]]


def stored_keys(snapshot: ReadSnapshot, hits: Sequence[tuple[str, int]]) -> list[HitKeys]:
    """Return what the hits are ranked by; records that are gone are left out.

    Only keys: telling 200 people apart would read their households and places too, for 20 shown.
    """
    found: list[HitKeys] = []
    for kind in search_index.INDEXED_KINDS:
        ids = [record_id for hit_kind, record_id in hits if hit_kind == kind]
        if ids:
            # One text of the statement for any number of ids: it is prepared once.
            result = snapshot.connection.exec_driver_sql(
                f"SELECT id, sort_key, search_key FROM {table_of(kind).name} "  # noqa: S608
                "WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(ids),),
            )
            found += [HitKeys(kind, *row) for row in result.cursor.fetchall()]
    return found


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
    # The driver of the file interrupts, the one of a server cancels.
    ending = "interrupt" if hasattr(connection, "interrupt") else "cancel"
    interrupt: Callable[[], None] = getattr(connection, ending)
    return interrupt


def _with_ids(
    statement: Select[*tuple[Any, ...]], column: InstrumentedAttribute[int]
) -> Select[Any]:
    return statement.where(column.in_(bindparam("ids", expanding=True)))


@cache
def _person_statement() -> Select[Any]:
    """Build the statement once: building it takes longer than running it."""
    of_household = Household.id == Person.household_id
    return _with_ids(
        select(
            Person.id,
            Person.uid,
            Person.full_name,
            Person.birth_date,
            select(Neighbourhood.name).where(Neighbourhood.id == home_of()).scalar_subquery(),
            select(Household.head_name).where(of_household).scalar_subquery(),
            select(Household.household_code).where(of_household).scalar_subquery(),
        ),
        Person.id,
    )


@cache
def _household_statement() -> Select[Any]:
    place = select(Neighbourhood.name).where(Neighbourhood.id == Household.neighbourhood_id)
    return _with_ids(
        select(
            Household.id,
            Household.uid,
            Household.head_name,
            place.scalar_subquery(),
            Household.household_code,
        ),
        Household.id,
    )


@cache
def _collector_statement() -> Select[Any]:
    return _with_ids(
        select(
            Collector.id, Collector.uid, Collector.full_name, Collector.birth_date, Collector.areas
        ),
        Collector.id,
    )


@cache
def _organisation_statement() -> Select[Any]:
    return _with_ids(
        select(
            Organisation.id, Organisation.uid, Organisation.name, Organisation.organisation_code
        ),
        Organisation.id,
    )


def _persons(connection: Connection, ids: Sequence[int]) -> list[Found]:
    rows = connection.execute(_person_statement(), {"ids": ids})
    return [Found("person", *row) for row in rows]


def _households(connection: Connection, ids: Sequence[int]) -> list[Found]:
    return [
        Found("household", row_id, uid, name or "", None, place_name, name, code)
        for row_id, uid, name, place_name, code in connection.execute(
            _household_statement(), {"ids": ids}
        )
    ]


def _collectors(connection: Connection, ids: Sequence[int]) -> list[Found]:
    rows = connection.execute(_collector_statement(), {"ids": ids})
    return [Found("collector", *row) for row in rows]


def _organisations(connection: Connection, ids: Sequence[int]) -> list[Found]:
    return [
        Found("organisation", row_id, uid, name, code=code)
        for row_id, uid, name, code in connection.execute(_organisation_statement(), {"ids": ids})
    ]


_DESCRIBE = {
    "person": _persons,
    "household": _households,
    "collector": _collectors,
    "organisation": _organisations,
}
