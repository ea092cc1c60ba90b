"""One writer per database: an operating-system lock beside the file, freed when a process dies."""

import contextlib
import getpass
import json
import os
import platform
import sys
import time
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from desktop.storage.database_errors import DatabaseLocked
from desktop.storage.error_translation import translated_file_errors

POLL_SECONDS = 0.1
NOTE_BYTES = 512
LOCKED_BYTE = 1 << 20
"""Windows forbids reading a locked byte, so the lock lies far behind the holder's note."""


class WriteLock:
    """The right to write to a database file; reading needs none.

    The lock is the operating system's (flock, LockFile) and not the existence of a file: after a
    crash the next start gets it at once, and nobody is ever asked to "open anyway".
    `opened_at` is told to whoever finds the file taken.
    """

    def __init__(self, path: Path, *, opened_at: datetime | None = None) -> None:
        self.path = path
        self.lock_path = path.with_name(path.name + ".lock")
        self._opened_at = opened_at
        self._file: BinaryIO | None = None

    @property
    def is_held(self) -> bool:
        """Whether this object holds the lock."""
        return self._file is not None

    def acquire(self, timeout_s: float = 0.0) -> None:
        """Take the lock, waiting at most `timeout_s` seconds.

        Raises:
            DatabaseLocked: another process, or another window of this one, holds it.
            DatabaseReadOnly, DatabaseMissing: the folder cannot be written or is not there.
        """
        if self._file is not None:
            return
        with translated_file_errors(self.path):
            descriptor = os.open(self.lock_path, os.O_RDWR | os.O_CREAT, 0o666)
            file = os.fdopen(descriptor, "r+b", buffering=0)
        try:
            self._wait_for(file, time.monotonic() + timeout_s)
            self._leave_note(file)
        except BaseException:
            file.close()
            raise
        self._file = file

    def release(self) -> None:
        """Give the lock back; the file stays, for removing it could free another's lock."""
        if self._file is None:
            return
        self._write_note(self._file, "")
        _unlock(self._file)
        self._file.close()
        self._file = None

    def __enter__(self) -> Self:
        """Hold the lock inside `with`; taken without waiting unless it is held already."""
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Give the lock back."""
        self.release()

    def _wait_for(self, file: BinaryIO, deadline: float) -> None:
        while not _try_lock(file):
            if time.monotonic() >= deadline:
                raise self._taken(file)
            time.sleep(POLL_SECONDS)

    def _leave_note(self, file: BinaryIO) -> None:
        since = self._opened_at.strftime("%H:%M %d/%m/%Y") if self._opened_at else ""
        note = {"holder": f"{getpass.getuser()}, {platform.node()}", "since": since}
        self._write_note(file, json.dumps(note))

    @staticmethod
    def _write_note(file: BinaryIO, note: str) -> None:
        """Write the note over the old one, of one length always: a locked file is not cut."""
        # On a full disk the lock holds without its note.
        with contextlib.suppress(OSError):
            file.seek(0)
            file.write(note.encode()[:NOTE_BYTES].ljust(NOTE_BYTES))

    def _taken(self, file: BinaryIO) -> DatabaseLocked:
        file.seek(0)
        try:
            note = json.loads(file.read(NOTE_BYTES))
            return DatabaseLocked(self.path, holder=note["holder"], since=note["since"])
        except (OSError, ValueError, KeyError, TypeError):
            # The holder has not written its note yet, or is just leaving.
            return DatabaseLocked(self.path)


def is_taken(path: Path) -> bool:
    """Whether somebody works on a database now; nothing is written, and no file is made."""
    lock = WriteLock(path)
    try:
        file = lock.lock_path.open("r+b", buffering=0)
    except OSError:
        return False
    with file:
        if not _try_lock(file):
            return True
        _unlock(file)
    return False


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: BinaryIO) -> bool:
        file.seek(LOCKED_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(file: BinaryIO) -> None:
        file.seek(LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
