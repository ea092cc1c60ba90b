"""Driver errors turned into what the user can act on; the rest stay the bugs they are."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from desktop.domain.errors import Cancelled
from desktop.storage.database_errors import (
    CoversOverlap,
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
CODES_BY_WORDS = {
    "database is locked": BUSY,
    "attempt to write a readonly database": READONLY,
    "interrupted": INTERRUPT,
    "disk I/O error": IOERR,
    "database disk image is malformed": CORRUPT,
    "database or disk is full": FULL,
    "unable to open database file": CANTOPEN,
    "file is not a database": NOTADB,
}
ROOM_OF_LOG = 64 * 1024
"""Bytes: a log's index begins with 32 KiB, the log with one page."""
NO_TEXT = "Could not decode to UTF-8"
NO_SUCH_PLACE = {errno.ENOENT, errno.ENOTDIR, errno.EEXIST, errno.ENAMETOOLONG, errno.EINVAL}
"""No file, a file where a folder should be, or a name that this system does not take."""
PAID_COVERS_OVERLAP = "paid covers of a person overlap"
"""What the trigger on covers says (migration 0001)."""
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
    code = _result_code(error)
    return None if code is None else _of_result_code(code, str(_cause(error)), path)


def is_damage(error: Exception) -> bool:
    """Return whether the driver says that the file's content is broken or unreadable."""
    return _result_code(error) in {CORRUPT, NOTADB, IOERR}


def _cause(error: Exception) -> object:
    return getattr(error, "orig", None) or error


def _result_code(error: Exception) -> int | None:
    """Return SQLite's primary result code; None for an error that is not the driver's."""
    cause = _cause(error)
    if isinstance(cause, UnicodeDecodeError) or str(cause).startswith(NO_TEXT):
        # Bytes that are no text, in a column or in the driver's own words about a broken schema.
        return CORRUPT
    if isinstance(cause, ValueError) and _raised_by_sqlalchemy(cause):
        # A day or a moment that is none: only broken bytes make SQLAlchemy read one.
        return CORRUPT
    code = getattr(cause, "sqlite_errorcode", None)
    if isinstance(code, int):
        return code & 0xFF
    # Errors of the online backup come without a code, but with SQLite's own words.
    return CODES_BY_WORDS.get(str(cause)) if isinstance(cause, driver.Error) else None


def _raised_by_sqlalchemy(error: BaseException) -> bool:
    """Return whether an error comes out of SQLAlchemy's own reading of a column."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    return place is not None and "sqlalchemy" in Path(place.tb_frame.f_code.co_filename).parts


def _of_result_code(code: int, message: str, path: Path) -> Exception | None:
    if code == CONSTRAINT:
        return _of_constraint(message)
    if code == FULL or (code in {IOERR, CANTOPEN} and lacks_room_for_log(path)):
        return DatabaseDiskFull(path, free=free_bytes(path))
    if code in {CORRUPT, NOTADB}:
        # The driver's words may hold a value of a person.
        return DatabaseDamaged(path, NO_TEXT if message.startswith(NO_TEXT) else message)
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
    """Only what exists twice is the user's matter; other constraints are our rules."""
    if message == PAID_COVERS_OVERLAP:
        return CoversOverlap()
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
    if error.errno in NO_SUCH_PLACE:
        return DatabaseMissing(path)
    if error.errno == errno.EISDIR:
        return DatabaseForeign(path)
    return None


def lacks_room_for_log(path: Path) -> bool:
    """Return whether the disk is so full that SQLite cannot even begin a log.

    It says "disk I/O error" then, also of a database that is only read.
    """
    return free_bytes(path) < ROOM_OF_LOG


def free_bytes(path: Path) -> int:
    """Return the free bytes of the disk that holds the path, or would hold it."""
    for folder in (path, *path.absolute().parents):
        if folder.is_dir():
            return shutil.disk_usage(folder).free
    return 0
