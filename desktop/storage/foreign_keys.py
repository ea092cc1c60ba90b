"""Which columns refer to which kind of record, read from the tables' own declarations."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Column, Connection, select

from desktop.storage.tables import Record


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """A column of a kind that holds ids of another kind.

    `on_delete` is what the database would do when the other record goes: CASCADE, SET NULL, or
    None where it refuses.
    """

    kind: str
    column: str
    target: str
    on_delete: str | None
    source: Column[int]
    own_id: Column[int]

    def ids(self, connection: Connection, target_id: int) -> list[int]:
        """Return the ids of the records that refer to a record."""
        found = select(self.own_id).where(self.source == target_id).order_by(self.own_id)
        return list(connection.scalars(found))


def read_foreign_keys(tables: Mapping[str, type[Record]]) -> tuple[ForeignKey, ...]:
    """Return every reference from one kind of record to another."""
    kinds = {table.__tablename__: kind for kind, table in tables.items()}  # type: ignore[attr-defined]
    return tuple(
        ForeignKey(
            kind=kind,
            column=column.key,
            target=kinds[foreign.column.table.name],
            on_delete=foreign.ondelete,
            source=column,
            own_id=column.table.c.id,
        )
        for kind, table in tables.items()
        for column in table.__table__.columns  # type: ignore[attr-defined]
        for foreign in column.foreign_keys
        if foreign.column.table.name in kinds
    )
