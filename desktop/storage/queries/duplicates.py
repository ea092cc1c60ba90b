"""Persons who may be the one somebody is about to write anew."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, TextClause, bindparam, text

from desktop.domain.dates import PartialDate
from desktop.domain.vietnamese_text import fold
from desktop.storage import search_index
from desktop.storage.database import ReadSnapshot

_NEXT_TO_DIGITS = ":"
"""The sign after 9: every date of a year lies before the year with it."""


class KnownName(NamedTuple):
    """What is first compared of a person."""

    id: int
    full_name: str
    birth_date: PartialDate | None


class KnownTraits(NamedTuple):
    """What tells a person from another of like name."""

    id: int
    version: int
    full_name: str
    birth_date: PartialDate | None
    sex: str | None
    national_id: str | None
    si_number: str | None
    phone: str | None
    neighbourhood: str | None
    """Its own, or its household's."""
    household_id: int | None
    household_code: str | None
    head_name: str | None


_BORN_IN = text(
    "SELECT id, full_name, birth_date FROM persons WHERE birth_date >= :first AND birth_date < :end"
)
_CALLED = text(
    "SELECT id, full_name, birth_date FROM persons WHERE id IN ("
    "SELECT DISTINCT s.rowid / :kinds FROM search_index(:words) s WHERE s.rowid % :kinds = :kind)"
)
_NUMBERED = text(
    "SELECT id FROM persons WHERE national_id = :national_id"
    " UNION SELECT id FROM persons WHERE si_number = :si_number"
)
_TRAITS = text(
    "SELECT p.id, p.row_version, p.full_name, p.birth_date, p.sex, p.national_id,"
    " p.si_number, p.phone, n.name, h.id,"
    " h.household_code, h.head_name FROM persons p"
    " LEFT JOIN households h ON h.id = p.household_id LEFT JOIN neighbourhoods n"
    " ON n.id = coalesce(p.neighbourhood_id, h.neighbourhood_id) WHERE p.id IN :ids"
).bindparams(bindparam("ids", expanding=True))


def born_in(snapshot: ReadSnapshot, year: int) -> list[KnownName]:
    """Return everybody born in a year, however much of the date is known."""
    bounds = {"first": f"{year:04d}", "end": f"{year:04d}{_NEXT_TO_DIGITS}"}
    return _names(snapshot.connection, _BORN_IN, bounds)


def called(snapshot: ReadSnapshot, full_name: str) -> list[KnownName]:
    """Return everybody whose name holds all words of this one, marks and order aside."""
    words = fold(full_name).split()
    if not words:
        return []
    values = {
        "words": search_index.match_expression(words, whole=True),
        "kinds": len(search_index.INDEXED_KINDS),
        "kind": search_index.INDEXED_KINDS.index("person"),
    }
    return _names(snapshot.connection, _CALLED, values)


def with_numbers(
    snapshot: ReadSnapshot, national_id: str | None, si_number: str | None
) -> list[int]:
    """Return who has this CCCD or this SI number; an empty number is nobody's."""
    numbers = {"national_id": national_id or None, "si_number": si_number or None}
    return list(snapshot.connection.scalars(_NUMBERED, numbers))


def traits(snapshot: ReadSnapshot, ids: Iterable[int]) -> list[KnownTraits]:
    """Return what tells these persons apart."""
    wanted: Sequence[int] = sorted(set(ids))
    if not wanted:
        return []
    rows = snapshot.connection.execute(_TRAITS, {"ids": wanted})
    found = (KnownTraits(*row) for row in map(tuple, rows))
    return [each._replace(birth_date=_date(each.birth_date)) for each in found]


def _names(
    connection: Connection, statement: TextClause, values: Mapping[str, object]
) -> list[KnownName]:
    rows = connection.execute(statement, values)
    return [KnownName(row_id, name, _date(born)) for row_id, name, born in map(tuple, rows)]


def _date(stored: object) -> PartialDate | None:
    return None if stored is None else PartialDate.from_iso(str(stored))
