"""Backups: make one, put one back, tell when the last was made, check the database."""

import contextlib
import datetime
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.errors import UserFacingError
from desktop.services.backup_places import BackupPlaceMissing
from desktop.services.offices import WAIT_FOR_LOCK_S
from desktop.services.progress import Progress
from desktop.storage import backup, integrity_check
from desktop.storage.backup_files import AUTOMATIC, BY_HAND, BackupInfo, list_backups_in
from desktop.storage.backup_retention import plan_for, superfluous
from desktop.storage.database import Database
from desktop.storage.integrity_check import CheckResult
from desktop.storage.write_lock import WriteLock

__all__ = [
    "BackedUp",
    "CheckResult",
    "Restored",
    "back_up_daily",
    "back_up_everywhere",
    "check",
    "last_backup",
    "make_backup",
    "restore",
]


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup in the own folder, its copy in the second place, or why there is no copy."""

    backup: BackupInfo
    copy: BackupInfo | None = None
    problem: UserFacingError | None = None


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


def back_up_everywhere(
    database: Database,
    place: Path | None = None,
    *,
    reason: str = BY_HAND,
    progress: Progress | None = None,
) -> BackedUp:
    """Write a verified backup into the own folder and another one into the second place.

    A second place that is away or full is no failure: the backup is there, and `problem` tells.

    Raises:
        DatabaseUnusable: the backup in the own folder could not be made.
    """
    made = backup.create_backup(
        database.path, database.raw_key, reason=reason, now=database.clock(), progress=progress
    )
    if place is None:
        return BackedUp(made)
    try:
        return BackedUp(made, _copy_to(database, place, reason))
    except UserFacingError as problem:
        return BackedUp(made, problem=problem)


def back_up_daily(database: Database, place: Path | None = None) -> BackedUp | None:
    """Make the backup of the day, once; None when there is one (also in the second place).

    A stick that is plugged in only in the afternoon gets its copy then.

    Raises:
        DatabaseUnusable: the backup in the own folder could not be made.
    """
    today = database.clock().date()
    made = backup.latest_backup(database.path)
    if made is None or made.made_at.date() != today:
        return back_up_everywhere(database, place, reason=AUTOMATIC)
    if place is None or _newest_day(database.path, place) == today:
        return None
    try:
        return BackedUp(made, _copy_to(database, place, AUTOMATIC))
    except UserFacingError as problem:
        return BackedUp(made, problem=problem)


def _newest_day(path: Path, place: Path) -> datetime.date | None:
    copies = list_backups_in(place, path) if place.is_dir() else []
    return copies[0].made_at.date() if copies else None


def _copy_to(database: Database, place: Path, reason: str) -> BackupInfo:
    """Make a verified backup in the second place and thin out what lies there."""
    if not place.is_dir():
        raise BackupPlaceMissing(place)
    now = database.clock()
    copy = backup.create_backup(
        database.path, database.raw_key, target=place, reason=reason, now=now
    )
    for old in superfluous(list_backups_in(place, database.path), now, plan_for(copy.size)):
        with contextlib.suppress(OSError):
            old.path.unlink(missing_ok=True)
    return copy


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
