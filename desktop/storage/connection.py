"""A bare connection to a database file: key first, then the settings every connection shares.

No SQLAlchemy here: the checks before opening, the backup and the first page need none of it.
"""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from sqlcipher3 import dbapi2 as driver

from desktop.domain.vietnamese_text import fold, name_sort_key, sort_key

if TYPE_CHECKING:
    import sqlite3

RAW_KEY_BYTES = 32

BUSY_TIMEOUT_MS = 5000
"""How long a statement waits for another process before it says that the file is locked."""

CACHE_KIBIBYTES = 16 * 1024
"""Page cache of one connection; a commune's file (about 30 MB) is read mostly from it."""

SAFE_WAL_VERSION = (3, 51, 3)
"""First SQLite without the WAL-reset bug (sqlite.org/wal.html#walresetbug)."""

_changing_journal = threading.Lock()

AccessMode = Literal["ro", "rw", "rwc", "immutable"]


def journal_mode(version: tuple[int, ...] = driver.sqlite_version_info) -> str:
    """Return the journal that this SQLite keeps without losing data."""
    return "WAL" if version >= SAFE_WAL_VERSION else "DELETE"


def open_connection(
    path: Path, *, raw_key: bytes | None = None, mode: AccessMode = "rw"
) -> "sqlite3.Connection":
    """Open the file with the key given before anything else, in autocommit.

    Only "rwc" creates a file: a path that vanished (a pulled USB stick) must fail and not come
    back as an empty database. "immutable" reads without a lock or a journal, for a folder in
    which nothing can be written.

    Raises:
        sqlcipher3.dbapi2.DatabaseError: what the driver says; `error_translation` knows it.
    """
    query = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    connection = driver.connect(
        f"{path.absolute().as_uri()}?{query}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_TIMEOUT_MS / 1000,
        cached_statements=256,
    )
    try:
        _give_key(connection, raw_key)
    except BaseException:
        connection.close()
        raise
    # sqlcipher3 is a clone of the standard module under another name, without type stubs.
    return cast("sqlite3.Connection", connection)


def open_working_connection(
    path: Path, *, raw_key: bytes | None = None, read_only: bool = False
) -> "sqlite3.Connection":
    """Open an existing file for reading and writing, with every setting of the program.

    `read_only` is for a file on a disk that nobody can write: it is read as it lies there.
    """
    connection = open_connection(path, raw_key=raw_key, mode="immutable" if read_only else "rw")
    try:
        for statement in _settings():
            connection.execute(statement)
        _add_functions(connection)
        if not read_only:
            _settle_journal(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _settings() -> tuple[str, ...]:
    return (
        f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}",
        "PRAGMA foreign_keys = ON",
        # FULL and not NORMAL: in WAL, NORMAL may lose the last saves at a power cut.
        "PRAGMA synchronous = FULL",
        "PRAGMA temp_store = MEMORY",
        f"PRAGMA cache_size = -{CACHE_KIBIBYTES}",
        # Under a memory map a bad disk or a pulled stick ends the process instead of an error.
        "PRAGMA mmap_size = 0",
    )


def _add_functions(connection: "sqlite3.Connection") -> None:
    """Give SQL the Vietnamese order and the folded form, for columns that keep no key.

    SQLite itself sorts Ánh after Ea and Đ after Z, and folds no Vietnamese letter.
    """
    for name, function in (("text_key", sort_key), ("name_key", name_sort_key), ("folded", fold)):
        connection.create_function(name, 1, _unless_null(function), deterministic=True)


def _unless_null(function: Callable[[str], str]) -> Callable[[object], str | None]:
    return lambda value: None if value is None else function(str(value))


def _settle_journal(connection: "sqlite3.Connection") -> None:
    """Change the file's journal if it is another one (a restored copy, an older SQLite).

    Two connections that do it at once fail with "locked" in spite of the busy timeout.
    """
    with _changing_journal:
        found = connection.execute("PRAGMA journal_mode").fetchone()[0]
        if found != journal_mode().lower():
            connection.execute(f"PRAGMA journal_mode = {journal_mode()}")


def _give_key(connection: "sqlite3.Connection", raw_key: bytes | None) -> None:
    # Otherwise SQLCipher writes its findings to the standard error of the clerk's program.
    connection.execute("PRAGMA cipher_log_level = NONE")
    if raw_key is None:
        return
    if len(raw_key) != RAW_KEY_BYTES:
        raise ValueError("a raw key has 32 bytes")
    connection.execute(f"PRAGMA key = \"x'{raw_key.hex()}'\"")
    # Pinned, so that a later release with other defaults still opens today's files.
    connection.execute("PRAGMA cipher_compatibility = 4")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise RuntimeError("this SQLite cannot encrypt: the file would be written in the clear")
