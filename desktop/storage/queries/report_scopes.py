"""The thôn and collectors that a report can be asked for by name."""

from sqlalchemy import select

from desktop.storage.database import ReadSnapshot
from desktop.storage.tables import Collector, Commune, Neighbourhood

Named = tuple[int, str, str | None]
"""Id, name, and what tells two of one name apart."""


def neighbourhoods(snapshot: ReadSnapshot) -> list[Named]:
    """Return (id, name, commune) of every thôn, in the order of the list."""
    statement = (
        select(Neighbourhood.id, Neighbourhood.name, Commune.name)
        .join(Commune, Commune.code == Neighbourhood.commune_code)
        .order_by(Neighbourhood.commune_code, Neighbourhood.sort_key, Neighbourhood.id)
    )
    return [(key, name, place) for key, name, place in snapshot.connection.execute(statement)]


def collectors(snapshot: ReadSnapshot) -> list[Named]:
    """Return (id, name, code) of every collector, in the order of the list."""
    statement = select(Collector.id, Collector.full_name, Collector.collector_code).order_by(
        Collector.sort_key, Collector.id
    )
    return [(key, name, code) for key, name, code in snapshot.connection.execute(statement)]
