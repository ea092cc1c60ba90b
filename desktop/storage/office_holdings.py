"""What an office's file holds, read without SQLAlchemy: rows by table, the last entry."""

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.office_move import Holdings
from desktop.storage.backup import row_counts
from desktop.storage.connection import open_connection
from desktop.storage.error_translation import translated_file_errors

if TYPE_CHECKING:
    import sqlite3

_LAST = "SELECT at, id FROM audit WHERE action NOT IN ('reveal', 'export') ORDER BY id DESC LIMIT 1"
"""Looking at numbers and writing lists changes nothing of what an office holds."""


def holdings_of(path: Path, raw_key: bytes | None = None) -> Holdings:
    """Count what is in a file that nobody writes to (a backup); nothing is written.

    Raises:
        DatabaseUnusable: it cannot be read.
    """
    with (
        translated_file_errors(path),
        closing(open_connection(path, raw_key=raw_key, mode="immutable")) as connection,
    ):
        rows = row_counts(connection)
        last_entry, last_audit = last_write(connection)
    return Holdings(rows=rows, last_entry=last_entry, last_audit=last_audit)


def last_write(connection: "sqlite3.Connection") -> tuple[str, int]:
    """Return when somebody last wrote into the office (ISO text), and the audit's number of it."""
    row = connection.execute(_LAST).fetchone()
    return ("", 0) if row is None else (str(row[0])[:19], int(row[1]))
