"""Writes the records of an import in blocks, changed ones with before-images in the audit."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import insert, update

from desktop.domain.changes import Changes
from desktop.domain.errors import ChangedByAnotherUser
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage import search_index
from desktop.storage.bulk_insert import Row, bulk_insert
from desktop.storage.queries.import_matching import stored_values
from desktop.storage.tables import ImportBatch
from desktop.storage.text_columns import has_keys, key_maker
from desktop.storage.unit_of_work import (
    TABLE_OF,
    UnitOfWork,
    stored_columns,
    to_json,
)

_BLOCK: Final = 1_000


@dataclass(frozen=True, slots=True)
class RowChange:
    """New values of a stored record, dates as ISO text; `version` is the one that was compared."""

    id: int
    version: int
    values: Mapping[str, object]


def insert_batch(unit: UnitOfWork, values: Mapping[str, object]) -> int:
    """Write the record of an import and return its number."""
    result = unit.connection.execute(
        insert(ImportBatch).values(imported_at=unit.at, imported_by=unit.who, **values)
    )
    key = result.inserted_primary_key
    if key is None:
        raise RuntimeError("the database gave the import no number")
    unit.take_part_in("import", batch_id=int(key[0]))
    return int(key[0])


def insert_rows(
    unit: UnitOfWork, kind: str, columns: Sequence[str], rows: Sequence[Row], batch_id: int
) -> range:
    """Insert new records of a batch and return their ids, in the rows' order."""
    return bulk_insert(
        unit, kind, (*columns, "import_batch_id"), [(*row, batch_id) for row in rows]
    )


def keep_tops_of_sheets(unit: UnitOfWork, batch_id: int, tops: str) -> None:
    """Keep what an import's file has above the rows that were left out of it."""
    unit.connection.execute(
        update(ImportBatch).where(ImportBatch.id == batch_id).values(left_out_sheets=tops)
    )


def update_rows(
    unit: UnitOfWork, kind: str, changes: Sequence[RowChange], batch_id: int | None
) -> None:
    """Change stored records, each once, and keep what they were before in the audit.

    Raises:
        ChangedByAnotherUser: a record moved on since it was compared.
    """
    if not changes:
        return
    before = stored_values(unit, kind, [change.id for change in changes])
    entries = []
    for change in changes:
        old = before[change.id]
        entries.append((change, {key: old[key] for key in change.values}))
    _write_values(unit, kind, [(change, before[change.id]) for change in changes])
    _write_audit(unit, kind, entries, batch_id)
    unit.changes |= Changes(everything=True)


def _write_values(
    unit: UnitOfWork, kind: str, changes: Sequence[tuple[RowChange, Mapping[str, object]]]
) -> None:
    columns = stored_columns(kind)
    keyed = has_keys(kind)
    make = key_maker(kind, columns) if keyed else None
    names = [*columns, *(("sort_key", "search_key") if keyed else ())]
    table = table_of(kind)
    statement = (
        f"UPDATE {table} SET {', '.join(f'{name} = ?' for name in names)},"  # noqa: S608
        " row_version = row_version + 1 WHERE id = ? AND row_version = ?"
    )
    for change, old in changes:
        whole = {**old, **change.values}
        row = tuple(whole[name] for name in columns)
        keys = make(row) if make is not None else ()
        done = unit.connection.exec_driver_sql(statement, (*row, *keys, change.id, change.version))
        if done.rowcount != 1:
            raise _changed_meanwhile()
        if kind in search_index.INDEXED_KINDS:
            search_index.put(unit.connection, kind, change.id, keys[1] if keys else "")


def _write_audit(
    unit: UnitOfWork,
    kind: str,
    entries: Sequence[tuple[RowChange, Mapping[str, object]]],
    batch_id: int | None,
) -> None:
    uids = dict(column_of_ids(unit, kind, "uid", [change.id for change, _ in entries]))
    at = unit.at.isoformat(" ", "microseconds")
    rows = [
        (
            at,
            unit.who,
            "update",
            kind,
            change.id,
            uids[change.id],
            change.version + 1,
            to_json(before),
            to_json(change.values),
            batch_id,
        )
        for change, before in entries
    ]
    statement = (
        "INSERT INTO audit (at, who, action, kind, row_id, row_uid, row_version, before, after,"
        " import_batch_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    for start in range(0, len(rows), _BLOCK):
        unit.connection.exec_driver_sql(statement, rows[start : start + _BLOCK])


def column_of_ids(
    unit: UnitOfWork, kind: str, column: str, ids: Sequence[int]
) -> Iterable[tuple[int, Any]]:
    """Yield (id, value of a column) of the records of a kind that are there."""
    for start in range(0, len(ids), _BLOCK):
        block = ids[start : start + _BLOCK]
        places = ", ".join("?" * len(block))
        for row in unit.connection.exec_driver_sql(
            f"SELECT id, {column} FROM {table_of(kind)} WHERE id IN ({places})",  # noqa: S608
            tuple(block),
        ):
            yield row[0], row[1]


def table_of(kind: str) -> str:
    """Return the name of the table of a kind."""
    return str(TABLE_OF[kind].__tablename__)  # type: ignore[attr-defined]


def _changed_meanwhile() -> ChangedByAnotherUser:
    return ChangedByAnotherUser(
        "import.changed_meanwhile",
        QT_TRANSLATE_NOOP(
            "errors", "Dữ liệu vừa được sửa ở nơi khác, chưa ghi gì. Mở lại tệp để kiểm tra lại."
        ),
    )
