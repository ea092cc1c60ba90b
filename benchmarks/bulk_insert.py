"""Bulk insert of persons with keys, identities, indexes and search words against raw executemany.

Ours: `bulk_insert` inside a unit of work, from tuples without keys, to the commit. The limit:
the bare driver with the keys ready-made and no search. Encrypted is compared with plain.
"""

import gc
import shutil
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from benchmarks.measurement import NO_BUDGET, Budget, Line, medians
from benchmarks.setting import RAW_KEY, Setting, show_persons
from benchmarks.yardsticks import raw_insert
from benchmarks.yardsticks.raw_insert import RawTable
from desktop.storage.connection import open_connection

_GIVEN_BY_US = ("id", "uid", "row_version", "sort_key", "search_key")


def measure(setting: Setting) -> Iterator[Line]:
    """Measure plain and encrypted in the same turns."""
    cases = [_Case(setting, None), _Case(setting, RAW_KEY)]
    ours, ours_keyed, raw, raw_keyed = medians(
        setting.repeats, *(case.ours for case in cases), *(case.raw for case in cases)
    )
    job, size = "bulk insert", show_persons(setting.large)
    yield Line(
        job, f"{size} / raw executemany, indexes after", ours, raw, Budget(3.0, text="<= 3.0")
    )
    yield Line(
        job, f"{size}, encrypted / ours, plain", ours_keyed, ours, Budget(1.5, text="<= 1.5")
    )
    yield Line(job, f"{size}, encrypted / raw, encrypted", ours_keyed, raw_keyed, NO_BUDGET)


class _Case:
    """The same rows twice: for us without keys, for the driver complete."""

    def __init__(self, setting: Setting, raw_key: bytes | None) -> None:
        keyed = raw_key is not None
        source = setting.database(setting.large, keyed=keyed)
        self._raw_key = raw_key
        self._empty = setting.folder / f"insert-empty{keyed}.db"
        self._work = setting.folder / f"insert-work{keyed}.db"
        with closing(open_connection(source, raw_key=raw_key)) as connection:
            cursor = connection.execute("SELECT * FROM persons ORDER BY id")
            columns = [column[0] for column in cursor.description]
            rows = cursor.fetchall()
            self._table = RawTable("persons", _definitions(connection), columns, rows)
        own = [place for place, name in enumerate(columns) if name not in _GIVEN_BY_US]
        self._our_columns = [columns[place] for place in own]
        self._our_rows = [tuple(row[place] for place in own) for row in rows]
        self._make_empty(source)

    def _make_empty(self, source: Path) -> None:
        """Keep households and neighbourhoods, so that every link finds its row."""
        _copy(source, self._empty)
        with closing(open_connection(self._empty, raw_key=self._raw_key)) as connection:
            for table in ("covers", "receipts", "persons", "search_index"):
                connection.execute(f"DELETE FROM {table}")  # noqa: S608
            connection.execute("VACUUM")

    def ours(self) -> float:
        from desktop.storage.bulk_insert import bulk_insert
        from desktop.storage.database import Database

        _copy(self._empty, self._work)
        database = Database(self._work, raw_key=self._raw_key)
        with database.read():
            pass
        gc.collect()
        start = time.perf_counter()
        with database.write("benchmark") as unit:
            bulk_insert(unit, "person", self._our_columns, self._our_rows)
            unit.note("benchmark", "person", {"rows": len(self._our_rows)})
        seconds = time.perf_counter() - start
        database.close()
        return seconds

    def raw(self) -> float:
        gc.collect()
        return raw_insert.insert(self._work.with_suffix(".raw"), self._table, self._raw_key)


def _definitions(connection: Any) -> list[str]:
    """Return the statements that make the table and then its indexes."""
    found = connection.execute(
        "SELECT sql FROM sqlite_master WHERE tbl_name = 'persons' AND sql IS NOT NULL "
        "AND type IN ('table', 'index') ORDER BY type DESC, name"
    )
    return [row[0] for row in found]


def _copy(source: Path, target: Path) -> None:
    for suffix in ("-wal", "-shm"):
        target.with_name(target.name + suffix).unlink(missing_ok=True)
    shutil.copyfile(source, target)
