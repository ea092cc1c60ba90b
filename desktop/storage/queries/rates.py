"""The office's own entries in the dated tables of rates."""

from collections.abc import Sequence

from sqlalchemy import select

from desktop.domain.rates import Rate
from desktop.storage.collecting_tables import RateEntry
from desktop.storage.database import ReadSnapshot


def in_force(snapshot: ReadSnapshot) -> list[Rate]:
    """Return the entries of the office that were not withdrawn, the oldest first."""
    statement = (
        select(
            RateEntry.table_key,
            RateEntry.key,
            RateEntry.valid_from,
            RateEntry.valid_to,
            RateEntry.value,
            RateEntry.source,
        )
        .where(RateEntry.withdrawn_on.is_(None))
        .order_by(RateEntry.id)
    )
    return [
        Rate(*row, confidence="K", origin="office")
        for row in snapshot.connection.execute(statement)
    ]


def entries(snapshot: ReadSnapshot, table: str) -> Sequence[tuple[object, ...]]:
    """Return the entries of a table as they were written, withdrawn ones too, the newest first."""
    statement = (
        select(
            RateEntry.id,
            RateEntry.key,
            RateEntry.valid_from,
            RateEntry.valid_to,
            RateEntry.value,
            RateEntry.source,
            RateEntry.reason,
            RateEntry.withdrawn_on,
        )
        .where(RateEntry.table_key == table)
        .order_by(RateEntry.valid_from.desc(), RateEntry.id.desc())
    )
    return [tuple(row) for row in snapshot.connection.execute(statement)]
