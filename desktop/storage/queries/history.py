"""Reads for the history: records as they are or were, names behind links, lines and steps."""

import datetime
from collections.abc import Collection, Mapping, Sequence
from typing import Final, Protocol

from sqlalchemy import ColumnElement, Connection, exists, or_, select, true
from sqlalchemy.orm import aliased

from desktop.domain.vietnamese_text import fold
from desktop.storage import audit_lines, steps
from desktop.storage.audit_lines import COLUMNS, AuditLine
from desktop.storage.steps import StoredStep
from desktop.storage.tables import AuditEntry, Cover, ImportBatch, StepEntry
from desktop.storage.unit_of_work import TABLE_OF, stored_columns, table_name

_BLOCK: Final = 500


class Readable(Protocol):
    """A snapshot or a unit of work."""

    @property
    def connection(self) -> Connection:
        """The connection to read on."""
        ...


def stored(source: Readable, kind: str, record_id: int) -> dict[str, object] | None:
    """Return the values of a record by column, or None when there is none."""
    table = TABLE_OF[kind].__table__  # type: ignore[attr-defined]
    keys = stored_columns(kind)
    columns = [table.c[key] for key in keys]
    row = source.connection.execute(select(*columns).where(table.c.id == record_id)).first()
    return None if row is None else dict(zip(keys, row, strict=True))


def last_known(source: Readable, kind: str, record_id: int) -> Mapping[str, object]:
    """Return the values of a deleted record as its deletion kept them; empty when unknown."""
    statement = select(*COLUMNS).where(
        AuditEntry.kind == kind, AuditEntry.row_id == record_id, AuditEntry.action == "delete"
    )
    found: list[AuditLine] = audit_lines.read(
        source.connection, statement.order_by(AuditEntry.id.desc()).limit(1)
    )
    return audit_lines.typed(table_name(kind), found[0].before or {}) if found else {}


def changed_since(
    source: Readable, kind: str, record_id: int, then: AuditLine
) -> dict[str, object]:
    """Return what a record held when the work of a line was done, of what was changed later."""
    later: ColumnElement[bool] = AuditEntry.step_id.is_(None)
    if then.step_id is not None:
        later = or_(later, AuditEntry.step_id != then.step_id)
    statement = (
        select(*COLUMNS)
        .where(
            AuditEntry.kind == kind,
            AuditEntry.row_id == record_id,
            AuditEntry.id > then.id,
            AuditEntry.before.is_not(None),
            later,
        )
        .order_by(AuditEntry.id.desc())
    )
    former: dict[str, object] = {}
    for changed in audit_lines.read(source.connection, statement):
        former |= changed.before or {}
    return audit_lines.typed(table_name(kind), former)


def deletions(
    source: Readable, kinds: Collection[str], since: datetime.datetime, limit: int
) -> list[AuditLine]:
    """Return the newest deletions of records that are still gone, one for each record.

    Whose creation was taken back was not deleted by anybody, and an import that was withdrawn
    can be taken in again: both are left out.
    """
    created = aliased(AuditEntry)
    never_wanted = exists().where(
        created.step_id == StepEntry.reverses,
        created.kind == AuditEntry.kind,
        created.row_id == AuditEntry.row_id,
        created.action == "create",
    )
    statement = (
        select(*COLUMNS)
        .join(StepEntry, StepEntry.id == AuditEntry.step_id)
        .where(
            AuditEntry.action == "delete",
            AuditEntry.kind.in_(sorted(kinds)),
            StepEntry.at >= since,
            StepEntry.reversed_by.is_(None),
            ~never_wanted,
        )
        .order_by(AuditEntry.id.desc())
        .limit(limit)
    )
    newest: dict[tuple[str, int | None], AuditLine] = {}
    for line in audit_lines.read(source.connection, statement):
        newest.setdefault((line.kind, line.row_id), line)
    there = {
        kind: _existing(source, kind, [row for found, row in newest if found == kind and row])
        for kind in kinds
    }
    return [line for (kind, row), line in newest.items() if row not in there[kind]]


def line(source: Readable, line_id: int) -> AuditLine | None:
    """Return a line of the audit, or None."""
    found = audit_lines.read(source.connection, select(*COLUMNS).where(AuditEntry.id == line_id))
    return found[0] if found else None


def _existing(source: Readable, kind: str, ids: Sequence[int]) -> set[int]:
    table = TABLE_OF[kind]
    found: set[int] = set()
    for start in range(0, len(ids), _BLOCK):
        block = ids[start : start + _BLOCK]
        found.update(source.connection.scalars(select(table.id).where(table.id.in_(block))))
    return found


def lines_that_name(
    source: Readable, kind: str, column: str, linked: int, limit: int
) -> list[AuditLine]:
    """Return the newest lines of a kind in which a link to a record stands, newest first."""
    word = f'%"{column}":{linked}'
    named = or_(
        *(
            part.like(word + end)
            for part in (AuditEntry.before, AuditEntry.after)
            for end in (",%", "}")
        )
    )
    statement = select(*COLUMNS).where(AuditEntry.kind == kind, named)
    return audit_lines.read(
        source.connection, statement.order_by(AuditEntry.id.desc()).limit(limit)
    )


def covers_of(source: Readable, person_id: int) -> list[int]:
    """Return the ids of a person's covers."""
    return list(source.connection.scalars(select(Cover.id).where(Cover.person_id == person_id)))


def origin(
    source: Readable, kind: str, record_id: int
) -> tuple[datetime.datetime, str, str] | None:
    """Return (when, who, file) of the import that a record came from, or None."""
    table = TABLE_OF[kind]
    row = source.connection.execute(
        select(ImportBatch.imported_at, ImportBatch.imported_by, ImportBatch.file_name)
        .join(table, table.import_batch_id == ImportBatch.id)
        .where(table.id == record_id)
    ).first()
    return None if row is None else (row[0], row[1], row[2])


def file_names(source: Readable, batches: Collection[int]) -> dict[int, str]:
    """Return the file names of imports, by number."""
    statement = select(ImportBatch.id, ImportBatch.file_name).where(
        ImportBatch.id.in_(sorted(batches))
    )
    return {row[0]: row[1] for row in source.connection.execute(statement)}


def find_steps(
    source: Readable,
    words: str,
    days: tuple[datetime.date | None, datetime.date | None],
    *,
    limit: int,
    offset: int,
) -> list[StoredStep]:
    """Return steps, newest first, whose name holds every word, of the days from-to."""
    first, last = days
    condition: ColumnElement[bool] = true()
    for word in fold(words).split():
        pattern = f"%{word}%"
        condition &= StepEntry.search_key.like(pattern)
    midnight = datetime.time()
    if first is not None:
        condition &= StepEntry.at >= datetime.datetime.combine(first, midnight)
    if last is not None:
        end = datetime.datetime.combine(last + datetime.timedelta(days=1), midnight)
        condition &= StepEntry.at < end
    return steps.read(source.connection, steps.newest_first(condition, limit, offset))
