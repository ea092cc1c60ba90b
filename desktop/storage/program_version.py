"""Which version of the program last brought an office's file to its own state.

No SQLAlchemy here: it is looked at on the way to the first page.
"""

import re
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlcipher3 import dbapi2 as driver

from desktop.storage.connection import open_working_connection
from desktop.storage.error_translation import translated_errors

if TYPE_CHECKING:
    import sqlite3

PROGRAM_VERSION: Final = "program_version"
"""Key among the office's options; the program's own mark, no choice of anybody."""

NOTE: Final = (
    "INSERT INTO office_options (key, value) VALUES (?, ?)"
    " ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)
_READ: Final = "SELECT value FROM office_options WHERE key = ?"
_NUMBER = re.compile(r"\d+")


def program_in(connection: "sqlite3.Connection") -> str:
    """Return the newest version that has opened the file for work; "" when none told.

    Also of a file whose schema is newer than this program knows, as far as it can be read.
    """
    try:
        row = connection.execute(_READ, (PROGRAM_VERSION,)).fetchone()
    except driver.OperationalError as error:
        if "no such" in str(error):
            return ""
        raise
    return "" if row is None else str(row[0])


def is_newer(program: str, former: str) -> bool:
    """Whether a program is newer than the one that was here before; than nobody, it is."""
    return _numbers(program) > _numbers(former)


def note_program(path: Path, raw_key: bytes | None, program: str) -> None:
    """Write into the file that this version has opened it for work."""
    with (
        translated_errors(path),
        closing(open_working_connection(path, raw_key=raw_key)) as connection,
    ):
        connection.execute(NOTE, (PROGRAM_VERSION, program))


def _numbers(version: str) -> tuple[int, ...]:
    """Return the numbers of a version: 0.10 comes after 0.9, and 1.0 is 1."""
    numbers = [int(part) for part in _NUMBER.findall(version)]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
