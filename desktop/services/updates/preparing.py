"""From a file on a stick to a program that is ready to take over: backup, copy, unpack, test."""

import datetime
import json
import os
import shutil
import threading
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.domain.errors import OutputUnwritable
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.update_file import (
    FOLDERS,
    WINDOWS_PORTABLE,
    UpdateManifest,
    UpdateRefused,
    damaged,
)
from desktop.services import sealed_archive
from desktop.services.progress import Progress, no_progress
from desktop.services.sealed_archive import Expected, SealBroken
from desktop.services.updates import swapping, unpacking
from desktop.services.updates.reading import Offer
from desktop.storage.error_translation import free_bytes

if TYPE_CHECKING:
    from desktop.storage.database import Database

FOLDER: Final = "cap-nhat"
"""In the folder of the data: what an update needs until it is done."""
PENDING: Final = "lan-cap-nhat.json"
"""Tells the next start what was tried."""
SPARE: Final = 50_000_000
"""Bytes that stay free on the disk beside what an update takes."""
BEFORE_UPDATE: Final = "truoc-nang-cap"
ALONE: Final = threading.Lock()
"""Held by whoever prepares an update or clears one away: the next may follow at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """A newer program that is copied and checked: only the start is left.

    `fresh` is the unpacked folder of a program without an installer, None for the others;
    `backup` is the verified copy of the office, None while none was open.
    """

    manifest: UpdateManifest
    payload: Path
    fresh: Path | None = None
    backup: Path | None = None
    runs_from: Path | None = None
    """Where the renaming runs, when that cannot be the new folder itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What the last run before this one began: from which version to which, and the backup."""

    from_version: str
    to_version: str
    at: str
    backup: str = ""
    channel: str = ""


def prepare(
    offer: Offer,
    data_folder: Path,
    program_folder: Path | None,
    database: "Database | None" = None,
    progress: Progress = no_progress,
) -> Ready:
    """Back the office up, copy the program onto the disk, verified, and try it where that goes.

    Nothing of the program that runs is touched, and nothing is ever run from the stick.

    Raises:
        UpdateRefused: the file is not what it promised.
        UserFacingError: no room, the stick was pulled out, or the new program does not work here.
    """
    folder = data_folder / FOLDER
    manifest = offer.manifest
    if manifest.channel in FOLDERS and program_folder is not None:
        _require_own_folder(program_folder)
    _require_room(manifest, folder, program_folder)
    with sealed_archive.told_of_writing(folder, manifest.size):
        _clear(folder)
        folder.mkdir(parents=True, exist_ok=True)
    backup = None if database is None else _back_up(database, progress)
    payload = folder / manifest.payload
    try:
        _copy(offer, payload, progress)
    except SealBroken:
        raise damaged(str(offer.source)) from None
    if manifest.channel not in FOLDERS or program_folder is None:
        return Ready(manifest=manifest, payload=payload, backup=backup)
    fresh = unpacking.unpack(payload, program_folder, manifest, progress)
    try:
        unpacking.require_passes_self_test(fresh, progress)
        # One for a stick has made the place of its data, where those of now will come.
        shutil.rmtree(fresh / swapping.DATA, ignore_errors=True)
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise
    runs_from = None
    if manifest.channel == WINDOWS_PORTABLE:
        # Windows renames no folder out of which a program runs.
        with sealed_archive.told_of_writing(program_folder, manifest.unpacked // 4):
            runs_from = unpacking.small_copy(fresh, program_folder)
    return Ready(
        manifest=manifest, payload=payload, fresh=fresh, backup=backup, runs_from=runs_from
    )


def _require_own_folder(program: Path) -> None:
    """Refuse where there is no room beside the program: it lies at the very top of a disk."""
    if program.name:
        return
    raise UpdateRefused(
        "update.at_the_top",
        QT_TRANSLATE_NOOP(
            "errors",
            "Chương trình nằm ngay ở gốc ổ {where} nên không cập nhật từ tệp được. Hãy chuyển cả "
            "chương trình và thư mục data vào một thư mục riêng rồi làm lại.",
        ),
        str(program),
    )


def _copy(offer: Offer, payload: Path, progress: Progress) -> None:
    expected = Expected(offer.manifest.size, offer.manifest.sha256)
    if offer.is_bare:
        with sealed_archive.told_of_reading(offer.source):
            source = offer.source.open("rb")
        with source:
            sealed_archive.copy_checked(source, payload, expected, progress)
        return
    with sealed_archive.opened(offer.source) as archive:
        sealed_archive.copy_part(archive, offer.manifest.payload, payload, expected, progress)


def _back_up(database: "Database", progress: Progress) -> Path:
    from desktop.storage import backup  # noqa: PLC0415 - the program without an office needs none

    made = backup.create_backup(
        database.path,
        database.raw_key,
        reason=BEFORE_UPDATE,
        now=database.clock(),
        progress=progress,
    )
    return made.path


def _require_room(manifest: UpdateManifest, folder: Path, program: Path | None) -> None:
    """Refuse before anything is written where the copy or the unpacked folder finds no room."""
    wanted = [(folder, manifest.size)]
    if manifest.channel in FOLDERS and program is not None:
        wanted.append((program.parent, manifest.unpacked))
        if manifest.channel == WINDOWS_PORTABLE:
            wanted.append((program.parent, manifest.unpacked // 4))
    disks: dict[int, tuple[Path, int]] = {}
    for place, size in wanted:
        disk = _disk_of(place)
        _, before = disks.get(disk, (place, 0))
        disks[disk] = (place, before + size)
    for place, size in disks.values():
        free, needed = free_bytes(place), size + SPARE
        if free < needed:
            raise _no_room(place, free, needed)


def _disk_of(place: Path) -> int:
    for each in (place, *place.absolute().parents):
        with suppress(OSError):
            return each.stat().st_dev
    return 0


def _no_room(place: Path, free: int, needed: int) -> OutputUnwritable:
    return OutputUnwritable(
        "update.no_room",
        QT_TRANSLATE_NOOP(
            "errors",
            "Ổ đĩa của {where} còn trống {free} MB, cập nhật cần {needed} MB. Hãy xoá bớt tệp "
            "không dùng rồi làm lại.",
        ),
        str(place),
        free=free // sealed_archive.MEGABYTE,
        needed=-(-needed // sealed_archive.MEGABYTE),
    )


def _clear(folder: Path) -> None:
    """Remove what an earlier update left; what another program holds stays."""
    if folder.is_dir():
        shutil.rmtree(folder, ignore_errors=True)


# What the next start is told


def note_try(data_folder: Path, ready: Ready, present: str, now: datetime.datetime) -> None:
    """Write down what is about to be started, so that the next start can tell how it ended."""
    path = data_folder / FOLDER / PENDING
    tried = Tried(
        from_version=present,
        to_version=ready.manifest.version,
        at=now.isoformat(timespec="seconds"),
        backup=str(ready.backup or ""),
        channel=ready.manifest.channel,
    )
    with (
        sealed_archive.told_of_writing(path, SPARE // 1000),
        path.open("w", encoding="utf-8") as file,
    ):
        json.dump(asdict(tried), file, ensure_ascii=False)
        file.flush()
        os.fsync(file.fileno())


def last_try(data_folder: Path) -> Tried | None:
    """Return what the last run began; None when it began none."""
    try:
        told = json.loads((data_folder / FOLDER / PENDING).read_text(encoding="utf-8"))
        return Tried(**told)
    except (OSError, ValueError, TypeError):
        return None


def forget(data_folder: Path) -> None:
    """Remove what the update needed: it is done, or was given up."""
    _clear(data_folder / FOLDER)
