"""Where a database's backups lie, how they are named, and which there are."""

import re
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

FOLDER_NAME = "sao-luu"
"""Beside the database, so that it is found by a person who looks for it."""

AUTOMATIC = "tu-dong"
BY_HAND = "thu-cong"
BEFORE_IMPORT = "truoc-nhap"
BEFORE_UPGRADE = "truoc-nang-cap"
BEFORE_RESTORE = "truoc-khoi-phuc"
REPLACED = "thay-the-"
"""Begins the name of a database that a restored one took the place of."""
BEFORE_REASONS = frozenset({BEFORE_IMPORT, BEFORE_UPGRADE, BEFORE_RESTORE})
"""Kept a month each: what was before is what people want back."""

MOVING_OUT = "chuyen-"
MOVING_IN = "so-chuyen-"
"""Begin the names of folders in which an office on its way from one PC to another lies."""
HOUR = 3600

_STAMP = "%Y%m%d_%H%M%S"
_REASON = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """A backup that passed its test when it was made; `made_at` is the office's wall clock."""

    path: Path
    size: int
    made_at: datetime
    reason: str
    verified: bool = True


def backup_folder(database: Path) -> Path:
    """Return the folder of the database's own backups."""
    return database.parent / FOLDER_NAME


def new_backup_path(folder: Path, database: Path, now: datetime, reason: str) -> Path:
    """Return a free name in the folder: `ansinhxa_20261121_094100_truoc-nhap.db`."""
    if not _REASON.fullmatch(reason):
        raise ValueError("a reason has small letters, digits and hyphens: " + reason)
    name = f"{database.stem}_{now.strftime(_STAMP)}_{reason}"
    path = folder / f"{name}.db"
    number = 2
    while path.exists():
        path = folder / f"{name}_{number}.db"
        number += 1
    return path


def list_backups(database: Path) -> list[BackupInfo]:
    """Return the database's own backups, newest first.

    A file gets such a name only after it passed its test, so each of them is a verified one.
    """
    return list_backups_in(backup_folder(database), database)


def list_backups_in(folder: Path, database: Path) -> list[BackupInfo]:
    """Return the backups of the database that lie in a folder (a USB stick), newest first."""
    backups = list(_named_like(database, folder))
    return sorted(backups, key=lambda backup: (backup.made_at, backup.path.name), reverse=True)


def latest_backup(database: Path) -> BackupInfo | None:
    """Return the newest backup of the database, None when there is none."""
    backups = list_backups(database)
    return backups[0] if backups else None


def remove_leftovers(database: Path) -> None:
    """Remove what a kill left half-made; only for the holder of the write lock, at its start."""
    copies = backup_folder(database)
    for folder, name in (
        (database.parent, f"{database.name}.tmp*"),
        (copies, f"{database.stem}_*.db.tmp*"),
        (copies, f"{REPLACED}{database.stem}_*.db.tmp*"),
    ):
        for path in folder.glob(name) if folder.is_dir() else ():
            path.unlink(missing_ok=True)
    for folder, name in ((copies, f"{MOVING_OUT}*"), (database.parent, f"{MOVING_IN}*")):
        for path in folder.glob(name) if folder.is_dir() else ():
            if _is_old(path):
                shutil.rmtree(path, ignore_errors=True)


def _is_old(path: Path) -> bool:
    """Whether nobody can still be working with a folder; a verb may, beside this window."""
    try:
        return time.time() - path.stat().st_mtime > HOUR
    except OSError:
        return False


def _named_like(database: Path, folder: Path) -> Iterator[BackupInfo]:
    pattern = re.compile(re.escape(database.stem) + r"_(\d{8}_\d{6})_([a-z0-9-]+)(?:_\d+)?\.db")
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        match = pattern.fullmatch(path.name)
        made_at = _parse_stamp(match[1]) if match else None
        if match and made_at and path.is_file():
            yield BackupInfo(path, path.stat().st_size, made_at, match[2])


def _parse_stamp(stamp: str) -> datetime | None:
    try:
        # The office's wall clock, as a person reads it in the folder.
        return datetime.strptime(stamp, _STAMP)  # noqa: DTZ007
    except ValueError:
        return None
