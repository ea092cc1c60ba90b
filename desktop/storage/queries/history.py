"""Reads for the history: records as they are or were, names behind links, lines and steps."""

from collections.abc import Mapping
from typing import Protocol

from sqlalchemy import Connection, select

from desktop.storage import audit_lines
from desktop.storage.audit_lines import COLUMNS, AuditLine
from desktop.storage.tables import AuditEntry
from desktop.storage.unit_of_work import TABLE_OF, stored_columns, table_name


class Readable(Protocol):
    """A snapshot or a unit of work."""

    @property
    def connection(self) -> Connection:
        """The connection to read on."""
        ...


def stored(source: Readable, kind: str, record_id: int) -> dict[str, object] | None:
    """Return the values of a record by column, or None when there is none."""
    table = TABLE_OF[kind].__table__  # type: ignore[attr-defined]
    columns = [table.c[key] for key in stored_columns(kind)]
    row = source.connection.execute(select(*columns).where(table.c.id == record_id)).first()
    return None if row is None else dict(zip(stored_columns(kind), row, strict=True))


def last_known(source: Readable, kind: str, record_id: int) -> Mapping[str, object]:
    """Return the values of a deleted record as its deletion kept them; empty when unknown."""
    statement = select(*COLUMNS).where(
        AuditEntry.kind == kind, AuditEntry.row_id == record_id, AuditEntry.action == "delete"
    )
    found: list[AuditLine] = audit_lines.read(
        source.connection, statement.order_by(AuditEntry.id.desc()).limit(1)
    )
    return audit_lines.typed(table_name(kind), found[0].before or {}) if found else {}
