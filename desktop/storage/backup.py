"""Verified backups, and restoring one without ever losing what is there."""

import shutil
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.errors import DatabaseUnusable, InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage.backup_files import (
    REPLACED,
    BackupInfo,
    backup_folder,
    latest_backup,
    list_backups,
    new_backup_path,
    remove_leftovers,
)
from desktop.storage.backup_retention import plan_for, superfluous
from desktop.storage.connection import AccessMode, open_connection, open_working_connection
from desktop.storage.database_errors import (
    BackupTargetUnwritable,
    BackupUnverified,
    DatabaseDamaged,
    DatabaseMissing,
    DatabaseReadOnly,
)
from desktop.storage.database_file import identify, is_ours, is_writable
from desktop.storage.durable_files import (
    DATABASE_SUFFIXES,
    remove_database,
    replace_durably,
    require_space,
    sync_file,
)
from desktop.storage.error_translation import translated_file_errors
from desktop.storage.postgres import server_address
from desktop.storage.postgres.server_errors import NotOnServer

if TYPE_CHECKING:
    import sqlite3

__all__ = [
    "BackupInfo",
    "RestoreResult",
    "create_backup",
    "latest_backup",
    "list_backups",
    "remove_leftovers",
    "restore_backup",
    "room_for_backup",
    "row_counts",
]

Progress = Callable[[str, float], None]

PAGES_A_STEP = 2048
SPACE_FACTOR = 1.2
"""A backup wants this many times the database's size free, so that the disk is not left full."""
TEMPORARY_SUFFIX = ".tmp"


@dataclass(frozen=True, slots=True)
class RestoreResult:
    """What was restored, and where the database that it replaced is kept (None: none was)."""

    restored_from: Path
    kept_aside: Path | None


def create_backup(  # noqa: PLR0913 - what, where to, why, when, and how to tell
    path: Path,
    raw_key: bytes | None = None,
    *,
    target: Path | None = None,
    reason: str,
    now: datetime,
    progress: Progress | None = None,
) -> BackupInfo:
    """Copy the database while it is in use, test the copy, then give it its name.

    Without a `target` (a file, or a folder that exists) it goes to the folder `sao-luu` beside
    the database, and copies that are no longer needed go. A target that exists is replaced, but
    only by a copy that passed its test: the same name on a USB stick every evening must work.
    `progress` may raise `Cancelled`.

    Raises:
        InvalidInput: the target is the database itself, or a file that is no database of ours.
        DatabaseDiskFull: told before anything is written.
        BackupUnverified: the copy failed its test; nothing else was changed.
        BackupTargetUnwritable: the target cannot be written.
    """
    if not path.exists():
        raise DatabaseMissing(path)
    if target is not None and _is_same(target, path):
        raise InvalidInput(
            "backup.same_file",
            QT_TRANSLATE_NOOP(
                "errors", "Tệp {where} chính là tệp đang dùng. Hãy sao lưu sang một tệp khác."
            ),
            str(target),
        )
    own_folder = backup_folder(path)
    try:
        if target is None:
            own_folder.mkdir(exist_ok=True)
            target = new_backup_path(own_folder, path, now, reason)
        elif target.is_dir():
            target = new_backup_path(target, path, now, reason)
        else:
            _require_ours_or_free(target, raw_key)
        _copy_verified(path, raw_key, target, progress)
        info = BackupInfo(target, target.stat().st_size, now, reason)
    except (OSError, DatabaseReadOnly) as error:
        raise BackupTargetUnwritable(target or own_folder) from error
    if target.parent == own_folder:
        _thin_out(path, now)
    return info


def restore_backup(
    file: Path, path: Path, raw_key: bytes | None = None, *, now: datetime
) -> RestoreResult:
    """Put a tested copy of the backup in the database's place; keep the old one aside.

    The caller holds the write lock and has closed every connection to `path`. Until the last
    step nothing at `path` has changed, and at no moment is there no database.

    Raises:
        DatabaseMissing, DatabaseForeign, DatabaseDamaged, DatabaseNewer: the backup is no good;
            nothing was changed.
    """
    if file.absolute() == path.absolute():
        raise InvalidInput(
            "restore.same_file",
            QT_TRANSLATE_NOOP(
                "errors", "Tệp {where} chính là tệp đang dùng. Hãy chọn một bản sao lưu."
            ),
            str(file),
        )
    if server_address.read(path) is not None:
        raise NotOnServer
    identify(file, raw_key)
    require_space(path, int(2 * SPACE_FACTOR * file.stat().st_size))
    with translated_file_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(path.name + TEMPORARY_SUFFIX)
        _copy_for_restore(file, fresh, raw_key)
        aside = _keep_aside(path, raw_key, now) if path.exists() else None
        for suffix in (*DATABASE_SUFFIXES[1:], "-shm"):
            # A log of the old database beside the new one would be played into it.
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        replace_durably(fresh, path)
    return RestoreResult(file, aside)


def room_for_backup(path: Path) -> int:
    """Return the bytes that must be free where a backup of the database is made."""
    return int(SPACE_FACTOR * _size(path))


def row_counts(connection: "sqlite3.Connection") -> dict[str, int]:
    """Return the number of rows of each ordinary table."""
    tables = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in tables
    }


def _copy_verified(
    path: Path, raw_key: bytes | None, target: Path, progress: Progress | None
) -> None:
    require_space(target.parent, room_for_backup(path))
    temporary = target.with_name(target.name + TEMPORARY_SUFFIX)
    temporary.unlink(missing_ok=True)
    try:
        with translated_file_errors(path):
            counts = _copy(path, temporary, raw_key, progress)
        _require_sound(temporary, raw_key, counts, target)
        sync_file(temporary)
        replace_durably(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)


def _copy(
    path: Path, target: Path, raw_key: bytes | None, progress: Progress | None
) -> Mapping[str, int]:
    """Copy one snapshot of the database into a new file; return the snapshot's row counts."""
    total_text = QT_TRANSLATE_NOOP("errors", "Đang sao lưu dữ liệu")

    def tell(_status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total_text, 1 - remaining / max(total, 1))

    address = server_address.read(path)
    if address is not None:
        from desktop.storage.postgres.server_backup import copy_of_server  # noqa: PLC0415 - driver

        return copy_of_server(path, address, target, raw_key, progress)
    # On a disk that can only be read nobody else writes either.
    mode: AccessMode = "rw" if is_writable(path) else "immutable"
    with (
        closing(open_connection(path, raw_key=raw_key, mode=mode)) as source,
        closing(open_connection(target, raw_key=raw_key, mode="rwc")) as copy,
    ):
        # The copy is worth nothing until it is tested and flushed as a whole.
        copy.execute("PRAGMA synchronous = OFF")
        source.execute("BEGIN")
        counts = row_counts(source)
        source.backup(copy, pages=PAGES_A_STEP, progress=tell)
        source.execute("ROLLBACK")
        # One file without a journal beside it: it can be read from a stick or a disc.
        copy.execute("PRAGMA journal_mode = DELETE")
    return counts


def _require_sound(
    copy_path: Path, raw_key: bytes | None, counts: Mapping[str, int], target: Path
) -> None:
    findings = _findings(copy_path, raw_key, counts)
    if findings:
        raise BackupUnverified(target, findings)


def _findings(
    copy_path: Path, raw_key: bytes | None, expected: Mapping[str, int] | None = None
) -> str:
    """Test a copy in a connection of its own; return what is wrong, "" when nothing is."""
    try:
        with (
            translated_file_errors(copy_path),
            closing(open_connection(copy_path, raw_key=raw_key, mode="immutable")) as copy,
        ):
            damage = [row[0] for row in copy.execute("PRAGMA quick_check(5)") if row[0] != "ok"]
            if raw_key is not None:
                damage += [row[0] for row in copy.execute("PRAGMA cipher_integrity_check")]
            counts = row_counts(copy)
    except DatabaseUnusable as error:
        return error.code
    if expected is not None and counts != dict(expected):
        damage.append("row counts differ")
    return "; ".join(damage)


def _copy_for_restore(file: Path, fresh: Path, raw_key: bytes | None) -> None:
    """Make the copy that will take the place, tested; on failure nothing of it stays."""
    remove_database(fresh)
    try:
        _copy_files(file, fresh)
        # Folds in the log that a file copied by hand may bring, and sets the working journal.
        open_working_connection(fresh, raw_key=raw_key).close()
        findings = _findings(fresh, raw_key)
        if not findings:
            sync_file(fresh)
            return
    except BaseException:
        remove_database(fresh)
        raise
    remove_database(fresh)
    raise DatabaseDamaged(file, findings)


def _copy_files(source: Path, target: Path) -> None:
    for suffix in DATABASE_SUFFIXES:
        part = source.with_name(source.name + suffix)
        if part.exists():
            copied = target.with_name(target.name + suffix)
            shutil.copyfile(part, copied)
            sync_file(copied)


def _keep_aside(path: Path, raw_key: bytes | None, now: datetime) -> Path:
    """Copy the database as it is, damaged or not, with its log; it is never deleted by us."""
    folder = backup_folder(path)
    folder.mkdir(exist_ok=True)
    aside = new_backup_path(folder, path.with_stem(REPLACED + path.stem), now, "cu")
    _fold_log_in(path, raw_key)
    # Under another name first: half a copy must not pass for the data of before.
    draft = aside.with_name(aside.name + TEMPORARY_SUFFIX)
    _copy_files(path, draft)
    for suffix in reversed(DATABASE_SUFFIXES):
        part = draft.with_name(draft.name + suffix)
        if part.exists():
            replace_durably(part, aside.with_name(aside.name + suffix))
    return aside


def _fold_log_in(path: Path, raw_key: bytes | None) -> None:
    """Bring what is still in the write-ahead log into the file; a damaged file stays as it is."""
    try:
        with (
            translated_file_errors(path),
            closing(open_connection(path, raw_key=raw_key)) as connection,
        ):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except DatabaseUnusable:
        # Kept aside byte for byte, log and all.
        return


def _thin_out(path: Path, now: datetime) -> None:
    for backup in superfluous(list_backups(path), now, plan_for(_size(path))):
        try:
            backup.path.unlink(missing_ok=True)
        except OSError:
            # Held by another program; the next backup tries again.
            continue


def _require_ours_or_free(target: Path, raw_key: bytes | None) -> None:
    """Let a backup replace an earlier one, never a letter or a list that has the name."""
    if target.is_file() and target.stat().st_size and not is_ours(target, raw_key):
        raise InvalidInput(
            "backup.other_file",
            QT_TRANSLATE_NOOP(
                "errors",
                "Tệp {where} không phải bản sao lưu của An Sinh Xã nên không ghi đè lên. "
                "Hãy chọn tên khác.",
            ),
            str(target),
        )


def _is_same(target: Path, path: Path) -> bool:
    try:
        return target.samefile(path)
    except OSError:
        return False


def _size(path: Path) -> int:
    log = path.with_name(path.name + "-wal")
    return path.stat().st_size + (log.stat().st_size if log.exists() else 0)
