"""The lines of the audit as they are read back: values typed again, and what happened since."""

import datetime
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Date, DateTime, Executable, select
from sqlalchemy.types import TypeEngine

from desktop.domain.dates import PartialDate
from desktop.storage.column_types import PartialDateText
from desktop.storage.tables import AuditEntry, Base

_BLOCK: Final = 500


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One line; `before` and `after` hold plain values, dates as ISO text."""

    id: int
    at: datetime.datetime
    who: str
    action: str
    kind: str
    row_id: int | None
    row_uid: str | None
    row_version: int | None
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
    import_batch_id: int | None
    step_id: int | None


def of_step(connection: Connection, step_id: int) -> list[AuditLine]:
    """Return the lines of a step, in the order in which they were written."""
    return read(
        connection, select(*COLUMNS).where(AuditEntry.step_id == step_id).order_by(AuditEntry.id)
    )


def first_of_step(connection: Connection, step_id: int, limit: int) -> list[AuditLine]:
    """Return the first lines of a step; what came and went goes before what only changed."""
    statement = select(*COLUMNS).where(AuditEntry.step_id == step_id)
    order = (AuditEntry.action == "update", AuditEntry.id)
    return read(connection, statement.order_by(*order).limit(limit))


def of_steps(connection: Connection, step_ids: Iterable[int]) -> dict[int, list[AuditLine]]:
    """Return the lines of several steps, by step."""
    found: dict[int, list[AuditLine]] = {}
    for block in _blocks(sorted(set(step_ids))):
        statement = select(*COLUMNS).where(AuditEntry.step_id.in_(block)).order_by(AuditEntry.id)
        for line in read(connection, statement):
            if line.step_id is not None:
                found.setdefault(line.step_id, []).append(line)
    return found


def of_record(connection: Connection, kind: str, record_id: int, limit: int) -> list[AuditLine]:
    """Return the newest lines of a record, newest first."""
    statement = select(*COLUMNS).where(AuditEntry.kind == kind, AuditEntry.row_id == record_id)
    return read(connection, statement.order_by(AuditEntry.id.desc()).limit(limit))


def worked_on_since(connection: Connection, line: AuditLine) -> bool:
    """Whether other work on the line's record came later and stands.

    What was taken back, and what took it back, left everything as it was; so did an import that
    was withdrawn.
    """
    row = connection.exec_driver_sql(WORKED_ON_SINCE, (line.kind, line.row_id, line.id)).first()
    return row is not None


WORKED_ON_SINCE: Final = (
    "SELECT 1 FROM audit a LEFT JOIN steps s ON s.id = a.step_id"
    " LEFT JOIN import_batches b ON b.id = a.import_batch_id"
    " WHERE a.kind = ? AND a.row_id = ? AND a.id > ? AND b.withdrawn_at IS NULL"
    " AND s.reversed_by IS NULL AND s.reverses IS NULL LIMIT 1"
)
"""Finds a line after another one that tells of work which still stands."""


def typed(kind_table: str, values: Mapping[str, Any]) -> dict[str, object]:
    """Return plain values of a table's columns as the columns hold them.

    A column that is no longer there is left out.
    """
    columns = Base.metadata.tables[kind_table].columns
    return {
        key: _typed(columns[key].type, value) for key, value in values.items() if key in columns
    }


def _typed(column: TypeEngine[object], value: object) -> object:
    if not isinstance(value, str):
        return value
    if isinstance(column, PartialDateText):
        return PartialDate.from_iso(value)
    if isinstance(column, DateTime):
        return datetime.datetime.fromisoformat(value)
    return datetime.date.fromisoformat(value) if isinstance(column, Date) else value


COLUMNS: Final = (
    AuditEntry.id,
    AuditEntry.at,
    AuditEntry.who,
    AuditEntry.action,
    AuditEntry.kind,
    AuditEntry.row_id,
    AuditEntry.row_uid,
    AuditEntry.row_version,
    AuditEntry.before,
    AuditEntry.after,
    AuditEntry.import_batch_id,
    AuditEntry.step_id,
)


def read(connection: Connection, statement: Executable) -> list[AuditLine]:
    """Return the lines that a query of `COLUMNS` finds."""
    lines = []
    for row in connection.execute(statement):
        number, at, who, action, kind, row_id, uid, version, before, after, batch, step = row
        lines.append(
            AuditLine(
                number,
                at,
                who,
                action,
                kind,
                row_id,
                uid,
                version,
                None if before is None else json.loads(before),
                None if after is None else json.loads(after),
                batch,
                step,
            )
        )
    return lines


def _blocks(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    for start in range(0, len(ids), _BLOCK):
        yield ids[start : start + _BLOCK]
