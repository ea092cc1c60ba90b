"""Backups: make one, put one back, tell when the last was made, check the database."""

import datetime
from dataclasses import dataclass
from pathlib import Path

from desktop.services.offices import WAIT_FOR_LOCK_S
from desktop.services.progress import Progress
from desktop.storage import backup, integrity_check
from desktop.storage.backup_files import BY_HAND, BackupInfo
from desktop.storage.database import Database
from desktop.storage.integrity_check import CheckResult
from desktop.storage.write_lock import WriteLock

__all__ = ["CheckResult", "Restored", "check", "last_backup", "make_backup", "restore"]


@dataclass(frozen=True, slots=True)
class Restored:
    """Where the restored data came from, and where the former database is kept."""

    restored: Path
    kept_aside: Path | None


def make_backup(
    database: Database, target: Path | None = None, progress: Progress | None = None
) -> BackupInfo:
    """Write a verified backup (to the office's backup folder unless `target` says where).

    Raises:
        DatabaseUnusable: no space, no right to write, or the copy could not be verified.
    """
    return backup.create_backup(
        database.path,
        database.raw_key,
        target=target,
        reason=BY_HAND,
        now=database.clock(),
        progress=progress,
    )


def restore(
    file: Path, path: Path, *, now: datetime.datetime, raw_key: bytes | None = None
) -> Restored:
    """Put a backup in the place of the database; the former one is kept beside it.

    The caller has closed the database. Raises what `storage.backup.restore_backup` raises.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = WriteLock(path, opened_at=now)
    lock.acquire(WAIT_FOR_LOCK_S)
    with lock:
        result = backup.restore_backup(file, path, raw_key, now=now)
    return Restored(result.restored_from, result.kept_aside)


def last_backup(path: Path) -> BackupInfo | None:
    """Return the newest backup of a database, or None."""
    return backup.latest_backup(path)


def check(database: Database) -> list[CheckResult]:
    """Run every check of file and data."""
    with database.read() as snapshot:
        return integrity_check.run(snapshot.connection)
