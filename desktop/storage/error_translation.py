"""Driver errors turned into what the user can act on; the rest stay the bugs they are."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.domain.errors import Cancelled
from desktop.storage.database_errors import (
    DatabaseDamaged,
    DatabaseDeviceFailed,
    DatabaseDiskFull,
    DatabaseForeign,
    DatabaseLocked,
    DatabaseMissing,
    DatabaseReadOnly,
    DuplicateValue,
)

# Primary result codes, sqlite.org/rescode.html; the driver names only some of them.
BUSY, LOCKED, READONLY, INTERRUPT, IOERR = 5, 6, 8, 9, 10
CORRUPT, FULL, CANTOPEN, CONSTRAINT, NOTADB = 11, 13, 14, 19, 26
UNIQUE_FAILED = "UNIQUE constraint failed: "


@contextmanager
def translated_errors(path: Path) -> Iterator[None]:
    """Raise the typed error for what the driver says of the database; let the rest pass."""
    try:
        yield
    except Exception as error:
        known = of_driver(error, path)
        if known is None:
            raise
        raise known from error


@contextmanager
def translated_file_errors(path: Path) -> Iterator[None]:
    """Do the same for the system's errors on files too; only around our own file work.

    Around a whole unit of work it would blame the database for another file that is missing.
    """
    try:
        yield
    except Exception as error:
        known = of_system(error, path) if isinstance(error, OSError) else of_driver(error, path)
        if known is None:
            raise
        raise known from error


def of_driver(error: Exception, path: Path) -> Exception | None:
    """Return the typed error for an error of the driver, wrapped by SQLAlchemy or not."""
    cause: object = getattr(error, "orig", None) or error
    code = getattr(cause, "sqlite_errorcode", None)
    return _of_result_code(code & 0xFF, str(cause), path) if isinstance(code, int) else None


def is_damage(error: Exception) -> bool:
    """Return whether the driver says that the file's content is broken or unreadable."""
    code = getattr(getattr(error, "orig", None) or error, "sqlite_errorcode", None)
    return isinstance(code, int) and code & 0xFF in {CORRUPT, NOTADB, IOERR}


def _of_result_code(code: int, message: str, path: Path) -> Exception | None:
    if code == CONSTRAINT:
        return _of_constraint(message)
    if code == FULL:
        return DatabaseDiskFull(path, free=free_bytes(path))
    if code in {CORRUPT, NOTADB}:
        return DatabaseDamaged(path, message)
    if code == CANTOPEN:
        return DatabaseReadOnly(path) if path.exists() else DatabaseMissing(path)
    if code == INTERRUPT:
        return Cancelled()
    simple = {
        BUSY: DatabaseLocked,
        LOCKED: DatabaseLocked,
        READONLY: DatabaseReadOnly,
        IOERR: DatabaseDeviceFailed,
    }.get(code)
    return simple(path) if simple else None


def _of_constraint(message: str) -> Exception | None:
    """Only a value that exists twice is the user's matter; other constraints are our rules."""
    if not message.startswith(UNIQUE_FAILED):
        return None
    return DuplicateValue(tuple(message.removeprefix(UNIQUE_FAILED).split(", ")))


def of_system(error: OSError, path: Path) -> Exception | None:
    """Return the typed error for a failed file operation on the database or its copies."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DatabaseDiskFull(path, free=free_bytes(path))
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return DatabaseReadOnly(path)
    if error.errno == errno.EIO:
        return DatabaseDeviceFailed(path)
    if error.errno == errno.ENOENT:
        return DatabaseMissing(path)
    if error.errno == errno.EISDIR:
        return DatabaseForeign(path)
    return None


def free_bytes(path: Path) -> int:
    """Return the free bytes of the disk that holds the path, or would hold it."""
    for folder in (path, *path.absolute().parents):
        if folder.is_dir():
            return shutil.disk_usage(folder).free
    return 0
