"""What a database holds, in one short text: equal digests, equal data."""

import hashlib
from collections.abc import Collection
from contextlib import closing
from pathlib import Path

from desktop.storage.connection import open_connection

JOURNALS = frozenset({"audit", "steps", "import_batches"})
"""Tables that tell of work done; taking an import back adds to them."""
BOOKKEEPING = frozenset({"row_version"})
"""Counts writes: a record that was changed and changed back has the same content."""


def table_digests(
    path: Path, *, without: Collection[str] = (), ignoring: Collection[str] = ()
) -> dict[str, str]:
    """Return the digest of every table, of the search words and of the schema."""
    with closing(open_connection(path)) as connection:
        connection.execute("BEGIN")
        tables = connection.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
            " AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
        ).fetchall()
        digests = {}
        for (table,) in tables:
            if table in without:
                continue
            columns = [
                row[1]
                for row in connection.execute(f"PRAGMA table_info({table})")
                if row[1] not in ignoring
            ]
            digests[table] = _of(
                connection.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY 1")  # noqa: S608
            )
        connection.execute(
            "CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search_index, 'instance')"
        )
        digests["search words"] = _of(
            connection.execute("SELECT term, doc FROM temp.words ORDER BY 1, 2")
        )
        digests["schema"] = _of(
            connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY 1, 2")
        )
        connection.execute("ROLLBACK")
    return digests


def content(path: Path) -> dict[str, str]:
    """Return the digests of the records themselves: no journals, no counts of writes."""
    return table_digests(path, without=JOURNALS, ignoring=BOOKKEEPING)


def _of(rows: object) -> str:
    digest = hashlib.sha256()
    for row in rows:  # type: ignore[attr-defined]
        digest.update(repr(tuple(row)).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()[:16]


def counts(path: Path) -> dict[str, int]:
    """Return the number of records of each kind."""
    kinds = ("persons", "households", "receipts", "covers", "collectors", "events")
    with closing(open_connection(path)) as connection:
        return {
            kind: connection.execute(f"SELECT count(*) FROM {kind}").fetchone()[0]  # noqa: S608
            for kind in (*kinds, "import_batches")
        }
