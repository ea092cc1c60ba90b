"""An office carried from a file to a server and back, row by row, with the digest of each table.

Every row goes over as it is kept: ids, uids, versions, history. The target is made anew and stands
complete or not at all.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Boolean, Connection, Table, text

from desktop.storage import search_index, unit_of_work
from desktop.storage.bulk_insert import copy_rows
from desktop.storage.tables import Base

BLOCK: Final = 2_000
"""Rows read and written at once."""
_BYTES: Final = (bytes, bytearray, memoryview)

Row = Sequence[Any]
OnTable = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class TableDigest:
    """How many rows a table has, and SHA-256 over all of them in the order of their keys."""

    table: str
    rows: int
    sha256: str


def tables() -> list[Table]:
    """Return every table of an office, none before those that it refers to."""
    # The unit of work, imported above, knows them all.
    return list(Base.metadata.sorted_tables)


def digests(connection: Connection) -> list[TableDigest]:
    """Return the digest of every table of an office; the same in a file and on a server."""
    found = []
    for table in tables():
        digest = _Digest()
        for block in _blocks(connection, table):
            digest.add(block)
        found.append(digest.of(table.name))
    return found


def copy_office(
    source: Connection, target: Connection, progress: OnTable | None = None
) -> list[TableDigest]:
    """Write all rows of an office into empty tables and return the digests of what was read.

    The caller holds a snapshot of the source and the transaction of the target.
    """
    found = []
    every = tables()
    _let_references_wait(target)
    for number, table in enumerate(every):
        if progress is not None:
            progress(table.name, number / len(every))
        digest = _Digest()
        for block in _blocks(source, table):
            digest.add(block)
            _write(target, table, block)
        found.append(digest.of(table.name))
    _follow_up(target)
    return found


class _Digest:
    """SHA-256 over rows, whichever driver they came by."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self._rows = 0

    def add(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self._rows += 1
            for value in row:
                told = _told(value)
                self._hash.update(b"%d:" % len(told))
                self._hash.update(told)

    def of(self, table: str) -> TableDigest:
        return TableDigest(table, self._rows, self._hash.hexdigest())


def _told(value: object) -> bytes:
    """Return a value without its kind of storage: 1 and true are the same."""
    if value is None:
        return b"-"
    if isinstance(value, _BYTES):
        return b"b" + bytes(value)
    if isinstance(value, bool):
        value = int(value)
    return b"v" + str(value).encode()


def _blocks(connection: Connection, table: Table) -> Iterator[list[Row]]:
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    order = ", ".join(f'"{column.name}"' for column in table.primary_key.columns)
    # Past the types: the values as they are kept, dates as text.
    statement = f'SELECT {columns} FROM "{table.name}" ORDER BY {order}'  # noqa: S608
    streaming = connection.execution_options(stream_results=True)
    result = streaming.exec_driver_sql(statement)
    while block := result.fetchmany(BLOCK):
        yield [tuple(row) for row in block]


def _write(target: Connection, table: Table, rows: list[Row]) -> None:
    names = [f'"{column.name}"' for column in table.columns]
    if target.dialect.name == "postgresql":
        places = [n for n, column in enumerate(table.columns) if isinstance(column.type, Boolean)]
        copy_rows(target, f'"{table.name}"', names, _with_truth(rows, places))
        return
    marks = ", ".join("?" * len(names))
    target.exec_driver_sql(
        f'INSERT INTO "{table.name}" ({", ".join(names)}) VALUES ({marks})',  # noqa: S608
        [tuple(row) for row in rows],
    )


def _with_truth(rows: list[Row], places: Sequence[int]) -> list[tuple[object, ...]]:
    if not places:
        return [tuple(row) for row in rows]
    return [
        tuple(
            bool(value) if number in places and value is not None else value
            for number, value in enumerate(row)
        )
        for row in rows
    ]


def _let_references_wait(target: Connection) -> None:
    """Check what refers to what at the end: a step and what took it back name each other."""
    if target.dialect.name == "postgresql":
        target.execute(text("SET CONSTRAINTS ALL DEFERRED"))
    else:
        target.exec_driver_sql("PRAGMA defer_foreign_keys = ON")


def _follow_up(target: Connection) -> None:
    """Make what is not a table of its own: the word index of a file, a server's next numbers."""
    if target.dialect.name == "postgresql":
        for kind, name in _kinds().items():
            last = f'SELECT max(id) FROM "{name}"'  # noqa: S608 - our own names
            deleted = "SELECT max(row_id) FROM audit WHERE kind = :kind"
            next_number = f"greatest(0, ({last}), ({deleted})) + 1"
            target.execute(
                text(f"SELECT setval(pg_get_serial_sequence(:table, 'id'), {next_number}, false)"),
                {"table": name, "kind": kind},
            )
        return
    for kind in search_index.INDEXED_KINDS:
        search_index.put_all(target, kind, unit_of_work.table_name(kind))


def _kinds() -> Mapping[str, str]:
    """Return kind -> table of everything that is numbered; plain tables are their own kind."""
    of_kinds = {unit_of_work.table_name(kind): kind for kind in unit_of_work.TABLE_OF}
    return {
        of_kinds.get(table.name, table.name): table.name
        for table in tables()
        if "id" in table.columns and table.columns["id"].primary_key
    }
