"""What a valid office database file is; looked at before anything is written to it."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as driver

from desktop.domain.errors import DatabaseUnusable
from desktop.storage.connection import AccessMode, open_connection
from desktop.storage.database_errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseMissing,
    DatabaseNewer,
    DatabaseNotEncrypted,
    DatabaseOnNetwork,
    DatabaseReadOnly,
)
from desktop.storage.error_translation import lacks_room_for_log, translated_errors
from desktop.storage.program_version import program_in

if TYPE_CHECKING:
    import sqlite3

APPLICATION_ID = int.from_bytes(b"ASXa", "big")
"""Marks the file as ours in SQLite's header (PRAGMA application_id)."""

SCHEMA_NUMBER = 1
"""Number of the newest migration; kept in PRAGMA user_version so that no alembic is needed."""

APPLICATION_ID_AT = 68
"""Where a plain file's header holds the application id (sqlite.org/fileformat.html)."""
PLAIN_HEADER = b"SQLite format 3\0"
_TABLES = frozenset({"communes", "persons", "households", "import_batches", "audit"})
"""What every office has had from the first schema on."""

SMALLEST_FILE = 512
"""Bytes of the smallest page that SQLite knows."""

NETWORK_FILE_SYSTEMS = frozenset(
    {"cifs", "smb3", "smbfs", "nfs", "nfs4", "afs", "fuse.sshfs", "davfs", "fuse.davfs2"}
)
WINDOWS_DRIVE_REMOTE = 4


@dataclass(frozen=True, slots=True)
class DatabaseFile:
    """A file that passed the checks before opening."""

    path: Path
    schema_number: int
    program: str = ""
    """The newest version of the program that has opened it for work; "" when none told."""

    @property
    def is_behind(self) -> bool:
        """Whether the file must be brought to the newest schema before use."""
        return self.schema_number < SCHEMA_NUMBER


def check_before_open(path: Path, raw_key: bytes | None = None) -> DatabaseFile:
    """Return what the file is, or say why it cannot be opened for work; nothing is written.

    Raises:
        DatabaseOnNetwork, DatabaseReadOnly, and whatever `identify` raises.
    """
    database = check_before_reading(path, raw_key)
    if not is_writable(path):
        raise DatabaseReadOnly(path)
    return database


def check_before_reading(path: Path, raw_key: bytes | None = None) -> DatabaseFile:
    """Return what the file is, or say why it cannot be opened for reading; nothing is written.

    Raises:
        DatabaseOnNetwork, and whatever `identify` raises.
        DatabaseReadOnly: saved changes are still in the log, which cannot be read without writing.
    """
    if is_on_network(path):
        raise DatabaseOnNetwork(path)
    database = identify(path, raw_key)
    if not is_writable(path) and _has_content(path.with_name(path.name + "-wal")):
        raise DatabaseReadOnly(path)
    return database


def identify(path: Path, raw_key: bytes | None = None) -> DatabaseFile:
    """Return what the file is, read from wherever it lies; nothing is written.

    Raises:
        DatabaseMissing, DatabaseDamaged, DatabaseForeign, DatabaseNotEncrypted,
        DatabaseNewer, DatabaseLocked
    """
    _check_bytes(path, encrypted=raw_key is not None)
    found, program = _read_stamps(path, raw_key)
    if found > SCHEMA_NUMBER:
        raise DatabaseNewer(path, found=found, known=SCHEMA_NUMBER, made_by=program)
    return DatabaseFile(path, found, program)


def is_ours(path: Path, raw_key: bytes | None = None) -> bool:
    """Whether a file is a database of this program, of whatever schema and even damaged.

    An encrypted one shows it only to its key.
    """
    with path.open("rb") as file:
        header = file.read(APPLICATION_ID_AT + 4)
    if header.startswith(PLAIN_HEADER):
        return header[APPLICATION_ID_AT:] == APPLICATION_ID.to_bytes(4, "big")
    if raw_key is None:
        return False
    try:
        identify(path, raw_key)
    except DatabaseNewer:
        return True
    except DatabaseUnusable:
        return False
    return True


def is_on_network(path: Path) -> bool:
    """Return whether the path is a UNC path, a mapped drive or on a network file system."""
    text = str(path).replace("\\", "/")
    if text.startswith("//") and not text.startswith(("//?/", "//./")):
        return True
    if text.upper().startswith("//?/UNC/"):
        return True
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only Windows has the call

        root = path.absolute().anchor
        drive_type: int = ctypes.windll.kernel32.GetDriveTypeW(root)
        return drive_type == WINDOWS_DRIVE_REMOTE
    else:  # noqa: RET505 - mypy sees one platform at a time
        return _file_system(path.absolute()) in NETWORK_FILE_SYSTEMS


def _file_system(path: Path, mounts: Path = Path("/proc/self/mounts")) -> str:
    """Return the type of the file system that holds the path, "" when it is unknown."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    best, kind = -1, ""
    for line in lines:
        _, mount_point, file_system, *_ = line.split(" ")
        folder = Path(mount_point.replace("\\040", " "))
        if len(folder.parts) > best and path.is_relative_to(folder):
            best, kind = len(folder.parts), file_system
    return kind


def _check_bytes(path: Path, *, encrypted: bool) -> None:
    """Look at size and first bytes: SQLite itself takes an empty file for a new database."""
    if not path.exists():
        raise DatabaseMissing(path)
    if not path.is_file():
        raise DatabaseForeign(path)
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            header = file.read(len(PLAIN_HEADER))
    except PermissionError as error:
        raise DatabaseReadOnly(path) from error
    if size < SMALLEST_FILE or not any(header):
        raise DatabaseDamaged(path, "too small or zeroed header")
    if encrypted and header == PLAIN_HEADER:
        raise DatabaseNotEncrypted(path)
    if not encrypted and header != PLAIN_HEADER:
        raise DatabaseForeign(path)


def can_only_be_read(path: Path) -> bool:
    """Return whether reading must do without a log: none may be made, or none has room.

    Nobody else writes then either. While a window has the file open there is a log already.
    """
    if not is_writable(path):
        return True
    return lacks_room_for_log(path) and not path.with_name(path.name + "-wal").exists()


def is_writable(path: Path) -> bool:
    """Return whether this user may write the file and the logs beside it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _read_stamps(path: Path, raw_key: bytes | None) -> tuple[int, str]:
    """Return the number of the schema, and the version of the program that was here last."""
    with translated_errors(path):
        connection = open_connection(path, raw_key=raw_key, mode=_reading_mode(path))
        try:
            return _schema_number(connection, path), program_in(connection)
        finally:
            connection.close()


def _reading_mode(path: Path) -> AccessMode:
    """Return how to read the file so that it stays as it is."""
    if not is_writable(path):
        return "immutable"
    if _has_content(path.with_name(path.name + "-journal")):
        # A writer died half-way: only a writing connection may roll its transaction back.
        return "rw"
    # Nobody has the file open where there is no log, and no log needs to be made for reading.
    return "ro" if path.with_name(path.name + "-wal").exists() else "immutable"


def _schema_number(connection: "sqlite3.Connection", path: Path) -> int:
    connection.execute("PRAGMA busy_timeout = 1000")
    number: int = connection.execute("PRAGMA user_version").fetchone()[0]
    application: int = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != APPLICATION_ID:
        raise DatabaseForeign(path)
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    if _TABLES - names:
        raise DatabaseDamaged(path, "tables are missing")
    revision = _alembic_revision(connection)
    if revision is None or not revision.isdecimal():
        raise DatabaseDamaged(path, "no schema revision")
    if int(revision) != number and max(int(revision), number) <= SCHEMA_NUMBER:
        raise DatabaseDamaged(path, f"schema number {number}, revision {revision}")
    return max(int(revision), number)


def _alembic_revision(connection: "sqlite3.Connection") -> str | None:
    """Read alembic's stamp by plain SQL: importing alembic costs a third of a second."""
    try:
        rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    except driver.OperationalError as error:
        if "no such table" in str(error):
            return None
        raise
    return str(rows[0][0]) if len(rows) == 1 else None


def _has_content(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0
