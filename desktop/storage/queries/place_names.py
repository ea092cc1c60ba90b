"""The names of neighbourhoods and the old names that a commune keeps."""

from typing import Protocol

from sqlalchemy import Connection, select

from desktop.domain.place_book import PlaceBook
from desktop.storage.tables import Commune, Neighbourhood, PlaceAlias
from desktop.storage.unit_of_work import TABLE_OF

NEIGHBOURHOOD = "neighbourhood"
COMMUNE = "commune"
"""What an old name is of."""


class Readable(Protocol):
    """A read snapshot or a unit of work."""

    @property
    def connection(self) -> Connection:
        """The connection of the transaction."""


def book(source: Readable, commune: str) -> PlaceBook:
    """Return what the places of a commune are called, and were called."""
    places = source.connection.execute(
        select(Neighbourhood.id, Neighbourhood.name)
        .where(Neighbourhood.commune_code == commune)
        .order_by(Neighbourhood.sort_key, Neighbourhood.id)
    )
    rows = source.connection.execute(
        select(
            PlaceAlias.kind, PlaceAlias.old_text, PlaceAlias.neighbourhood_id, PlaceAlias.new_text
        )
        .where(PlaceAlias.commune_code == commune)
        .order_by(PlaceAlias.sort_key, PlaceAlias.id)
    ).all()
    return PlaceBook.of(
        [(row_id, name) for row_id, name in places],
        [(old, place) for _, old, place, _ in rows if place is not None],
        [(old, new) for _, old, _, new in rows if new is not None],
    )


def all_aliases(source: Readable) -> list[tuple[int, str, str, str, int | None, str | None, int]]:
    """Return (id, commune, kind, old text, neighbourhood, new text, version), by old text."""
    rows = source.connection.execute(
        select(
            PlaceAlias.id,
            PlaceAlias.commune_code,
            PlaceAlias.kind,
            PlaceAlias.old_text,
            PlaceAlias.neighbourhood_id,
            PlaceAlias.new_text,
            PlaceAlias.row_version,
        ).order_by(PlaceAlias.commune_code, PlaceAlias.sort_key, PlaceAlias.id)
    )
    return [(*row,) for row in rows]


def alias_of_text(source: Readable, commune: str, kind: str, key: str) -> int | None:
    """Return the old name of this folded text, or None."""
    return source.connection.scalar(
        select(PlaceAlias.id).where(
            PlaceAlias.commune_code == commune,
            PlaceAlias.kind == kind,
            PlaceAlias.search_key == key,
        )
    )


def aliases_of(source: Readable, neighbourhood_id: int) -> list[int]:
    """Return the old names of a neighbourhood."""
    statement = select(PlaceAlias.id).where(PlaceAlias.neighbourhood_id == neighbourhood_id)
    return list(source.connection.scalars(statement.order_by(PlaceAlias.id)))


def commune_of(source: Readable, kind: str, record_id: int | None) -> str:
    """Return the commune of a record; the office's first one for a record that is new."""
    if record_id is not None:
        table = TABLE_OF[kind]
        found = source.connection.scalar(select(table.commune_code).where(table.id == record_id))
    else:
        served = select(Commune.code).where(Commune.served).order_by(Commune.code).limit(1)
        found = source.connection.scalar(served)
    return str(found or "")


def commune_name(source: Readable, commune: str) -> str:
    """Return what a commune is called today."""
    return str(source.connection.scalar(select(Commune.name).where(Commune.code == commune)) or "")
