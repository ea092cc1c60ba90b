"""Which columns refer to which kind of record, read from the tables' own declarations."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

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
    may_be_empty: bool
    statement: str

    def ids(self, connection: Connection, target_id: int) -> list[int]:
        """Return the ids of the records that refer to a record."""
        # Text: a bulk deletion asks thousands of times, and building statements costs most of it.
        found = connection.exec_driver_sql(self.statement, (target_id,))
        return [row[0] for row in found]


def read_foreign_keys(tables: Mapping[str, type[Record]]) -> tuple[ForeignKey, ...]:
    """Return every reference from one kind of record to another."""
    kinds = {table.__tablename__: kind for kind, table in tables.items()}  # type: ignore[attr-defined]
    return tuple(
        ForeignKey(
            kind=kind,
            column=column.key,
            target=kinds[foreign.column.table.name],
            on_delete=foreign.ondelete,
            may_be_empty=bool(column.nullable),
            statement=(
                f"SELECT id FROM {table.__tablename__} WHERE {column.key} = ? ORDER BY id"  # type: ignore[attr-defined]  # noqa: S608
            ),
        )
        for kind, table in tables.items()
        for column in table.__table__.columns  # type: ignore[attr-defined]
        for foreign in column.foreign_keys
        if foreign.column.table.name in kinds
    )
