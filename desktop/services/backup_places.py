"""The second place of backups (a folder, a USB stick): is it there, can it be written, how old.

Imports no SQLAlchemy: the status bar asks here right after the first page.
"""

import datetime
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.errors import DatabaseUnusable, InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage.backup_files import BackupInfo, backup_folder, list_backups, list_backups_in

USUAL_REMINDER = 7
"""Days without a backup after which the window reminds, until somebody chooses another number."""
REMINDERS = (1, 3, 7, 14, 30)
ROOM_FOR_COPIES = 10
"""So many backups should find room in a place before it is called roomy."""


@dataclass(frozen=True, slots=True)
class PlaceReport:
    """What was found out about a folder for backups; `free` is in bytes."""

    folder: Path
    free: int
    has_room: bool
    on_data_disk: bool


class BackupPlaceMissing(DatabaseUnusable):
    """The folder is not there: the stick is not plugged in, the disk has another letter."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            "backup.place_missing",
            QT_TRANSLATE_NOOP(
                "errors",
                "Chưa thấy nơi sao lưu {where}. Cắm USB hoặc chọn thư mục khác trong Cài đặt.",
            ),
            str(folder),
        )


def examine(folder: Path, database: Path) -> PlaceReport:
    """Look whether backups of `database` can be kept in a folder; writes and removes one file.

    Raises:
        BackupPlaceMissing: there is no such folder.
        InvalidInput: it cannot be written, or is where the program keeps its own backups.
    """
    if not folder.is_dir():
        raise BackupPlaceMissing(folder)
    if folder.resolve() == backup_folder(database).resolve():
        raise InvalidInput(
            "backup.own_folder",
            QT_TRANSLATE_NOOP(
                "errors",
                "Thư mục {where} đã có sẵn bản sao lưu của máy này. Chọn thư mục ở ổ khác hoặc "
                "USB.",
            ),
            str(folder),
        )
    try:
        with tempfile.TemporaryFile(dir=folder) as trial:
            trial.write(b"An Sinh Xa")
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise InvalidInput(
            "backup.place_unwritable",
            QT_TRANSLATE_NOOP(
                "errors",
                "Không ghi được vào {where}. Ổ đầy hoặc bị khoá ghi. Chọn nơi khác.",
            ),
            str(folder),
        ) from error
    size = database.stat().st_size if database.exists() else 0
    return PlaceReport(folder, free, free >= ROOM_FOR_COPIES * size, _same_disk(folder, database))


def _same_disk(folder: Path, database: Path) -> bool:
    there = database.parent
    while not there.exists() and there != there.parent:
        there = there.parent
    return folder.stat().st_dev == there.stat().st_dev


def all_backups(database: Path, place: Path | None) -> tuple[BackupInfo, ...]:
    """Return the backups of the own folder and, when it is there, of the second place."""
    found = list_backups(database)
    if place is not None and place.is_dir():
        found += list_backups_in(place, database)
    return tuple(sorted(found, key=lambda each: (each.made_at, str(each.path)), reverse=True))


def days_since(newest: datetime.datetime | None, now: datetime.datetime) -> int | None:
    """Return the whole days since a backup was made, None when there was none."""
    return None if newest is None else max((now.date() - newest.date()).days, 0)
