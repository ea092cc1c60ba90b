"""An office's file as SQL text: how the schema of a release is kept, and made into a file again."""

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.storage.connection import journal_mode, open_connection

if TYPE_CHECKING:
    import sqlite3

_OBJECTS = (
    "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    " AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY type = 'trigger', type, name"
)
_SHADOWS = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow'"
_UID = re.compile(r"'[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}'")


def dump(path: Path) -> str:
    """Return the file as SQL that `load` reads; equal records give equal text.

    Identities, which are drawn by lot, are counted instead.
    """
    with closing(open_connection(path)) as connection:
        text = "\n".join([*_statements(connection), ""])
    counted: dict[str, str] = {}

    def count(found: re.Match[str]) -> str:
        return counted.setdefault(found[0], f"'00000000-0000-7000-8000-{len(counted) + 1:012x}'")

    return _UID.sub(count, text)


def structure(path: Path) -> list[str]:
    """Return what `dump` says of tables, indexes and triggers, without a row."""
    with closing(open_connection(path)) as connection:
        return [*_stamps(connection), *(sql for _, _, sql in connection.execute(_OBJECTS))]


def load(text: str, path: Path, raw_key: bytes | None = None) -> None:
    """Make a file out of a dump; there must be none at the path."""
    with closing(open_connection(path, raw_key=raw_key, mode="rwc")) as connection:
        connection.execute(f"PRAGMA journal_mode = {journal_mode()}")
        connection.executescript(f"BEGIN;\n{text}\nCOMMIT;")


def _statements(connection: "sqlite3.Connection") -> Iterator[str]:
    shadows = {name for (name,) in connection.execute(_SHADOWS)}
    objects = connection.execute(_OBJECTS).fetchall()
    tables = [(name, sql) for kind, name, sql in objects if kind == "table"]
    yield from _stamps(connection)
    for name, sql in tables:
        # What belongs to the search index is made with it, and holds its first rows then.
        yield f'DELETE FROM "{name}";' if name in shadows else f"{sql};"  # noqa: S608
        if not sql.startswith("CREATE VIRTUAL"):
            yield from _rows(connection, name)
    for kind, _, sql in objects:
        if kind != "table":
            yield f"{sql};"


def _stamps(connection: "sqlite3.Connection") -> Iterator[str]:
    for pragma in ("application_id", "user_version"):
        (number,) = connection.execute(f"PRAGMA {pragma}").fetchone()
        yield f"PRAGMA {pragma} = {number};"


def _rows(connection: "sqlite3.Connection", table: str) -> Iterator[str]:
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    quoted = " || ', ' || ".join(f'quote("{column}")' for column in columns)
    names = ", ".join(f'"{column}"' for column in columns)
    statement = f'SELECT {quoted} FROM "{table}" ORDER BY {names}'  # noqa: S608
    for (values,) in connection.execute(statement):
        yield f'INSERT INTO "{table}" ({names}) VALUES ({values});'  # noqa: S608
