"""The limit of a bulk insert: `executemany` by the bare driver, plain indexes built after.

Same columns, same values (keys ready-made), same durability (WAL, synchronous FULL, one
transaction); no SQLAlchemy, no search index, no foreign keys, no audit.
"""

import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop.storage.connection import open_connection, open_working_connection


@dataclass(frozen=True, slots=True)
class RawTable:
    """A table with its rows; `create` makes the table first, then its indexes."""

    name: str
    create: Sequence[str]
    columns: Sequence[str]
    rows: Sequence[tuple[object, ...]]


def insert(path: Path, table: RawTable, raw_key: bytes | None) -> float:
    """Make a file with the table alone, insert the rows, and return the seconds of that."""
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    with closing(open_connection(path, raw_key=raw_key, mode="rwc")) as new:
        new.execute("PRAGMA journal_mode = WAL")
        new.execute(table.create[0])
    marks = ", ".join("?" * len(table.columns))
    names = ", ".join(table.columns)
    statement = f"INSERT INTO {table.name} ({names}) VALUES ({marks})"  # noqa: S608
    with closing(open_working_connection(path, raw_key=raw_key)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        start = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(statement, table.rows)
        for index in table.create[1:]:
            connection.execute(index)
        connection.execute("COMMIT")
        return time.perf_counter() - start
