"""Files that are whole or absent, also after a power cut."""

import os
import sys
import time
from pathlib import Path

from desktop.storage.database_errors import DatabaseDiskFull
from desktop.storage.error_translation import free_bytes

PATIENCE_SECONDS = 10.0
"""How long an antivirus program may hold a file before we say that it cannot be replaced."""
POLL_SECONDS = 0.1
DATABASE_SUFFIXES = ("", "-wal", "-journal")
"""The files that together are one database; -shm is only an index of -wal."""


def require_space(path: Path, needed: int) -> None:
    """Raise `DatabaseDiskFull` unless the disk of the path has `needed` bytes free."""
    free = free_bytes(path)
    if free < needed:
        raise DatabaseDiskFull(path, free=free, needed=needed)


def sync_file(path: Path) -> None:
    """Wait until the file's content is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the folder's entries are on the disk; Windows does it by itself."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def replace_durably(source: Path, target: Path) -> None:
    """Put the file in the target's place in one step; never delete the target first.

    An antivirus program may hold either file for some seconds on Windows, so a refusal is tried
    again for a while.
    """
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            source.replace(target)
            break
        except PermissionError:
            if time.monotonic() >= deadline:
                raise
            time.sleep(POLL_SECONDS)
    sync_folder(target.parent)


def remove_database(path: Path) -> None:
    """Remove a database that is not finished, with its log; what is not there is no matter."""
    for suffix in (*DATABASE_SUFFIXES, "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
