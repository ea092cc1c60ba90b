"""Takes an import back: what stands in its way, what goes, what gets its old values."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from sqlalchemy import update

from desktop.storage import search_index, steps
from desktop.storage.import_rows import RowChange, column_of_ids, table_of, update_rows
from desktop.storage.queries import reversal
from desktop.storage.queries.import_matching import stored_values
from desktop.storage.tables import ImportBatch
from desktop.storage.unit_of_work import (
    UnitOfWork,
    foreign_keys,
    stored_columns,
)

WORK_LEFT: Final = "left_out_row"
"""The rows that an import left out: they go with it, whatever was done about them since."""
BATCH_KINDS: Final = (
    "cover",
    "receipt",
    "person",
    "household",
    "collector",
    "event",
    "organisation",
    "neighbourhood",
)
"""What an import can create, so ordered that nothing is deleted before what refers to it."""
_GIVEN_ONCE: Final[Mapping[str, frozenset[str]]] = {
    "person": frozenset(reversal.ONE_PERSONS_NUMBERS),
    "household": frozenset({"household_code"}),
}
"""What one record alone bears, and an import may change."""
_Former = dict[str, dict[int, dict[str, object]]]
"""Kind -> record -> what an import changed of it, as it was before."""
_WORKED_ON_SINCE: Final = (
    "EXISTS (SELECT 1 FROM audit a LEFT JOIN import_batches b ON b.id = a.import_batch_id"
    " LEFT JOIN steps s ON s.id = a.step_id WHERE a.kind = ? AND a.row_id = r.id AND a.id > ?"
    " AND b.withdrawn_at IS NULL AND s.reversed_by IS NULL AND s.reverses IS NULL)"
)
"""Whether record `r` of a kind was worked on after an audit row; what was taken back is no work."""


class Reason(Enum):
    """What stands in the way of taking a batch back."""

    CHANGED = "changed"
    USED = "used"
    LINK_GONE = "link_gone"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why a batch cannot be taken back.

    A record of this kind was changed or is referred to since, or it would have to go back to a
    neighbourhood, household or collector that was deleted, or would get back a `number` that
    `holder` was given since.
    """

    kind: str
    id: int
    reason: Reason
    number: str = ""
    holder: int | None = None


def obstacles(unit: UnitOfWork, batch_id: int) -> list[Obstacle]:
    """Return why a batch cannot be taken back: later changes, later records that refer to it.

    A later import that was taken back itself left everything as it was and is no reason.
    """
    end = _end_of(unit, batch_id)
    found = [
        Obstacle(kind, row[0], Reason.CHANGED)
        for kind in BATCH_KINDS
        for row in unit.connection.exec_driver_sql(
            f"SELECT r.id FROM {table_of(kind)} r WHERE r.import_batch_id = ?"  # noqa: S608
            f" AND r.row_version <> 1 AND {_WORKED_ON_SINCE} LIMIT 1",
            (batch_id, kind, end),
        )
    ]
    for image in _before_images(unit, batch_id):
        if image.kind == WORK_LEFT:
            continue
        row = unit.connection.exec_driver_sql(
            f"SELECT r.row_version, {_WORKED_ON_SINCE} FROM {table_of(image.kind)} r"  # noqa: S608
            " WHERE r.id = ? AND r.uid = ?",
            (image.kind, end, image.id, image.uid),
        ).fetchone()
        if row is None or (row[0] != image.version and row[1]):
            found.append(Obstacle(image.kind, image.id, Reason.CHANGED))
    former = _former_values(unit, batch_id)
    found += _used(unit, batch_id)
    found += _without_former_place(unit, former)
    return [*found, *_given_away(unit, batch_id, former, end)]


def _used(unit: UnitOfWork, batch_id: int) -> Iterable[Obstacle]:
    """Yield records of a batch that others refer to, whatever the database would do about it."""
    for reference in foreign_keys():
        kind, column, target = reference.kind, reference.column, reference.target
        if kind == "place_alias":
            continue  # An old name goes with its neighbourhood.
        for row in unit.connection.exec_driver_sql(
            f"SELECT r.{column} FROM {table_of(kind)} r JOIN {table_of(target)} t"  # noqa: S608
            f" ON t.id = r.{column} WHERE t.import_batch_id = ?"
            " AND r.import_batch_id IS DISTINCT FROM ?"
            " AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.import_batch_id = ?"
            " AND a.kind = ? AND a.row_id = r.id) LIMIT 1",
            (batch_id, batch_id, batch_id, kind),
        ):
            yield Obstacle(target, row[0], Reason.USED)


def _without_former_place(unit: UnitOfWork, former: _Former) -> Iterable[Obstacle]:
    """Yield changed records that would go back to what is not there any more."""
    wanted: dict[str, dict[int, Obstacle]] = {}
    for kind, records in former.items():
        links = [reference for reference in foreign_keys() if reference.kind == kind]
        for row_id, values in records.items():
            for reference in links:
                linked = values.get(reference.column)
                if isinstance(linked, int):
                    obstacle = Obstacle(kind, row_id, Reason.LINK_GONE)
                    wanted.setdefault(reference.target, {}).setdefault(linked, obstacle)
    for target, obstacles_of in wanted.items():
        there = {row_id for row_id, _ in column_of_ids(unit, target, "uid", list(obstacles_of))}
        yield from (each for linked, each in obstacles_of.items() if linked not in there)


def _given_away(unit: UnitOfWork, batch_id: int, former: _Former, end: int) -> Iterable[Obstacle]:
    """Yield changed records whose former number or code was given to another record since."""
    for kind, keys in _GIVEN_ONCE.items():
        records = {
            row_id: values
            for row_id, values in former.get(kind, {}).items()
            if not keys.isdisjoint(values)
        }
        present = stored_values(unit, kind, records)
        for row_id, values in records.items():
            if row_id not in present:
                continue
            whole = {**present[row_id], **values}
            held = reversal.holder(unit, kind, row_id, whole, changed=values, line_id=end)
            if held is not None and not _is_of_batch(unit, kind, held[1], batch_id):
                yield Obstacle(kind, row_id, Reason.TAKEN, *held)


def _is_of_batch(unit: UnitOfWork, kind: str, row_id: int, batch_id: int) -> bool:
    return (row_id, batch_id) in set(column_of_ids(unit, kind, "import_batch_id", [row_id]))


def _end_of(unit: UnitOfWork, batch_id: int) -> int:
    """Return the number of the last audit row that an import wrote."""
    row = unit.connection.exec_driver_sql(
        "SELECT max(id) FROM audit WHERE import_batch_id = ?", (batch_id,)
    ).fetchone()
    return 0 if row is None or row[0] is None else int(row[0])


def withdraw(unit: UnitOfWork, batch_id: int) -> dict[str, int]:
    """Give changed records their old values, delete what the batch made; return counts by kind."""
    taken_in = steps.of_batch(unit.connection, batch_id)
    if taken_in is not None:
        unit.take_part_in("other", reverses=taken_in.id, batch_id=batch_id)
        steps.mark_reversed(unit.connection, taken_in.id, by=unit.step_id)
    for row in unit.connection.exec_driver_sql(
        "SELECT a.id FROM place_aliases a JOIN neighbourhoods n ON n.id = a.neighbourhood_id"
        " WHERE n.import_batch_id = ? ORDER BY a.id",
        (batch_id,),
    ).all():
        unit.delete("place_alias", row[0])
    restored = _restore(unit, batch_id)
    counts: dict[str, int] = {"restored": restored}
    for kind in BATCH_KINDS:
        table = table_of(kind)
        _keep_deleted(unit, kind, batch_id)
        if kind in search_index.INDEXED_KINDS and search_index.is_kept(unit.connection):
            first = search_index.index_row_id(kind, 0)
            step = search_index.index_row_id(kind, 1) - first
            unit.connection.exec_driver_sql(
                f"DELETE FROM search_index WHERE rowid IN (SELECT id * {step} + {first}"  # noqa: S608
                f" FROM {table} WHERE import_batch_id = ?)",
                (batch_id,),
            )
        done = unit.connection.exec_driver_sql(
            f"DELETE FROM {table} WHERE import_batch_id = ?",  # noqa: S608
            (batch_id,),
        )
        counts[kind] = done.rowcount
    # No line of the audit: nobody looks for them in the recycle bin.
    unit.connection.exec_driver_sql(
        f"DELETE FROM {table_of(WORK_LEFT)} WHERE import_batch_id = ?",  # noqa: S608
        (batch_id,),
    )
    unit.connection.execute(
        update(ImportBatch)
        .where(ImportBatch.id == batch_id)
        .values(withdrawn_at=unit.at, left_out_sheets=None)
    )
    unit.note("undo_import", "import_batch", counts, batch_id)
    return counts


def _keep_deleted(unit: UnitOfWork, kind: str, batch_id: int) -> None:
    """Keep the last state of a batch's own records in the audit, in one statement."""
    on_server = unit.connection.dialect.name == "postgresql"
    make_object = "json_build_object" if on_server else "json_object"
    pairs = ", ".join(f"'{column}', {column}" for column in stored_columns(kind))
    unit.connection.exec_driver_sql(
        "INSERT INTO audit (at, who, action, kind, row_id, row_uid, row_version, before,"  # noqa: S608
        f" import_batch_id) SELECT ?, ?, 'delete', ?, id, uid, row_version, {make_object}({pairs}),"
        f" import_batch_id FROM {table_of(kind)} WHERE import_batch_id = ? ORDER BY id",
        (unit.at.isoformat(" ", "microseconds"), unit.who, kind, batch_id),
    )


def _restore(unit: UnitOfWork, batch_id: int) -> int:
    """Write the before-images back and return how many records got their old values."""
    by_kind = _former_values(unit, batch_id)
    work = by_kind.pop(WORK_LEFT, {})
    _restore_work(unit, batch_id, work)
    for kind, records in by_kind.items():
        versions = dict(column_of_ids(unit, kind, "row_version", list(records)))
        changes = [RowChange(row_id, versions[row_id], old) for row_id, old in records.items()]
        update_rows(unit, kind, changes, batch_id)
    return sum(map(len, by_kind.values()))


def _restore_work(unit: UnitOfWork, batch_id: int, former: dict[int, dict[str, object]]) -> None:
    """Give work of earlier imports back what it was, as far as it is still there."""
    uids = {one.id: one.uid for one in _before_images(unit, batch_id) if one.kind == WORK_LEFT}
    there = dict(column_of_ids(unit, WORK_LEFT, "uid", list(former)))
    versions = dict(column_of_ids(unit, WORK_LEFT, "row_version", list(former)))
    changes = [
        RowChange(row_id, versions[row_id], values)
        for row_id, values in former.items()
        if there.get(row_id) == uids[row_id]
    ]
    update_rows(unit, WORK_LEFT, changes, batch_id)


def _former_values(unit: UnitOfWork, batch_id: int) -> _Former:
    """Return by kind and id what the records that an import changed were before it."""
    by_kind: _Former = {}
    for image in _before_images(unit, batch_id):
        records = by_kind.setdefault(image.kind, {})
        # Of a record that changed twice the first image tells how it was.
        records[image.id] = {**image.values, **records.get(image.id, {})}
    return by_kind


@dataclass(frozen=True, slots=True)
class _BeforeImage:
    """A record that an import changed: its version after it, the changed values before it.

    The `uid` tells it apart from a later record, which SQLite may give the number of a deleted one.
    """

    kind: str
    id: int
    uid: str
    version: int
    values: dict[str, object]


def _before_images(unit: UnitOfWork, batch_id: int) -> list[_BeforeImage]:
    rows = unit.connection.exec_driver_sql(
        "SELECT kind, row_id, row_uid, row_version, before FROM audit"
        " WHERE import_batch_id = ? AND row_id IS NOT NULL AND before IS NOT NULL ORDER BY id",
        (batch_id,),
    )
    return [
        _BeforeImage(kind, row_id, uid, version, json.loads(before))
        for kind, row_id, uid, version, before in rows
    ]
