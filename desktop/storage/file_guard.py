"""Keeps the journal of an open database from being taken away by another process.

On Linux SQLite tells other processes with POSIX locks that a file is in use. Those are the
process's, not the descriptor's: when anything in the process opens and closes the same file, all
of them are gone (sqlite.org/howtocorrupt.html, 2.2). Qt's file dialog does so with every file of
the folder it shows, to guess its kind. A program that reads the file afterwards believes itself
alone, and at its end removes the journal under the window. Locks of an open file description are
not lost that way, and SQLite of another process cannot tell them from its own.
"""

import contextlib
import os
import struct
import sys
from pathlib import Path
from typing import Final

_SHARED_BYTES: Final = (0x40000002, 510)
"""First byte and number of those that who has the file open locks (SHARED_FIRST, SHARED_SIZE)."""
_IN_USE_BYTE: Final = (128, 1)
"""The byte of the -shm file that says that its content is in use (UNIX_SHM_DMS)."""


class FileGuard:
    """Locks of our own beside SQLite's, from the first connection to the last; once per process."""

    def __init__(self, path: Path) -> None:
        """Remember the database file; nothing is locked yet."""
        self._path = path
        self._descriptors: list[int] = []

    @property
    def is_held(self) -> bool:
        """Whether the locks are there."""
        return bool(self._descriptors)

    def take(self) -> None:
        """Lock the file and its -shm, where a connection has just made one.

        Where the system knows no such locks there is no danger either, or no help.
        """
        if self._descriptors or sys.platform != "linux":
            return
        shared = self._path.with_name(self._path.name + "-shm")
        for path, place in ((self._path, _SHARED_BYTES), (shared, _IN_USE_BYTE)):
            with contextlib.suppress(OSError):
                self._descriptors.append(_locked(path, *place))

    def release(self) -> None:
        """Let go; every connection of this process is closed by then, for its locks go too."""
        while self._descriptors:
            os.close(self._descriptors.pop())


def _locked(path: Path, start: int, length: int) -> int:
    """Return a descriptor of a file with a read lock on some of its bytes."""
    import fcntl  # noqa: PLC0415 - Windows has none

    descriptor = os.open(path, os.O_RDWR)
    try:
        # struct flock: kind, from the file's begin, first byte, number, no process.
        lock = struct.pack("hhqqi4x", fcntl.F_RDLCK, os.SEEK_SET, start, length, 0)
        fcntl.fcntl(descriptor, fcntl.F_OFD_SETLK, lock)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor
