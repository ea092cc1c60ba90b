"""Moves a whole office to another PC: one file out of the old one, and the old one retired.

Moving between a file and a server is `services/moving.py`; this is from PC to PC.
"""

import logging
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop import __version__
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.office_move import (
    DATABASE,
    ENDING,
    MANIFEST,
    MoveManifest,
    MoveRefused,
    OfficeMovedOut,
    damaged,
    foreign,
    move_file_name,
    newer,
    read_manifest,
)
from desktop.services import backups, offices, sealed_archive
from desktop.services.progress import Progress, no_progress
from desktop.services.sealed_archive import Expected, Part, SealBroken
from desktop.storage import backup, database_file
from desktop.storage.backup_files import BY_HAND, MOVING_IN, MOVING_OUT, backup_folder
from desktop.storage.database import Clock, Database
from desktop.storage.durable_files import require_space
from desktop.storage.office_holdings import holdings_of, last_write
from desktop.storage.postgres import server_address
from desktop.storage.queries import opening

logger = logging.getLogger(__name__)
MOVED_OUT: Final = opening.MOVED_OUT
_LARGEST_MANIFEST: Final = 4_000_000
_COPYING: Final = QT_TRANSLATE_NOOP("errors", "Đang chép sổ ra tệp")
ZIP_BEGINS: Final = b"PK\x03\x04"


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedOut:
    """A file that was written and read back from where it lies; `size` in bytes."""

    file: Path
    size: int
    manifest: MoveManifest


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedIn:
    """An office that was taken over from a file, and where the former one is kept (None: none)."""

    manifest: MoveManifest
    kept_aside: Path | None


# Out of the old PC


def move_out(
    database: Database,
    target: Path,
    options: Mapping[str, str],
    progress: Progress = no_progress,
) -> MovedOut:
    """Write the office with the options of this PC into one file, and read it back from there.

    `target` is a file, or a folder that gets one with the usual name. The office goes on as it
    is; `retire` is another step.

    Raises:
        MoveRefused: the office lies on a server, or the target is another file.
        UserFacingError: no room, the stick is locked or was pulled out; no file stays then.
    """
    _require_file_office(database.path)
    communes = offices.office_communes(database)
    now = database.clock()
    if target.is_dir():
        target = target / move_file_name(communes[0].name, now.date())
    if target.suffix.lower() != ENDING:
        target = target.with_name(target.name + ENDING)
    _require_free_or_ours(target)
    with tempfile.TemporaryDirectory(dir=_working_folder(database.path), prefix=MOVING_OUT) as made:
        copy = Path(made) / DATABASE
        backup.create_backup(
            database.path,
            database.raw_key,
            target=copy,
            reason=BY_HAND,
            now=now,
            progress=_named(_COPYING, progress),
        )
        manifest = MoveManifest(
            version=__version__,
            schema=database_file.SCHEMA_NUMBER,
            made_at=now,
            office=communes[0].name,
            communes=tuple(commune.code for commune in communes),
            size=copy.stat().st_size,
            sha256=sealed_archive.file_digest(copy),
            holdings=holdings_of(copy, database.raw_key),
            options=options,
        )
        parts = (Part(MANIFEST, manifest.to_bytes()), Part(DATABASE, copy))
        written = sealed_archive.write_sealed(target, parts, progress)
    _require_readable(target, written, progress)
    size = target.stat().st_size
    logger.info("move out: written and read back, %d bytes", size)
    return MovedOut(file=target, size=size, manifest=manifest)


def _named(sentence: str, progress: Progress) -> Progress:
    def tell(_message: str, fraction: float) -> None:
        progress(sentence, fraction)

    return tell


def _working_folder(path: Path) -> Path:
    """Return the folder of the own backups: on the same disk, and swept like it."""
    folder = backup_folder(path)
    folder.mkdir(exist_ok=True)
    return folder


def _require_file_office(path: Path) -> None:
    if server_address.read(path) is not None:
        raise MoveRefused(
            "move.on_server",
            QT_TRANSLATE_NOOP(
                "errors",
                "Sổ này nằm trên máy chủ, không nằm ở máy này. Trên máy mới chỉ cần cài chương "
                "trình rồi mở địa chỉ máy chủ.",
            ),
        )


def _require_free_or_ours(target: Path) -> None:
    if target.is_file() and target.stat().st_size:
        try:
            look(target)
        except MoveRefused as refusal:
            if refusal.code == "move.foreign":
                raise InvalidInput(
                    "move.other_file",
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "Tệp {where} không phải tệp chuyển máy nên không ghi đè lên. Hãy chọn tên "
                        "khác.",
                    ),
                    str(target),
                ) from None


def _require_readable(target: Path, written: str, progress: Progress) -> None:
    """Read back from the stick what was written; a file that does not come back is no file."""
    try:
        if sealed_archive.check_seal(target, progress) == written:
            return
    except SealBroken:
        pass
    target.unlink(missing_ok=True)
    raise MoveRefused(
        "move.not_written",
        QT_TRANSLATE_NOOP(
            "errors",
            "USB ghi sai: đọc lại tệp {where} không giống bản đã ghi, nên tệp không được giữ. Hãy "
            "dùng USB khác.",
        ),
        str(target),
    )


# The old PC afterwards


def retire(database: Database, moved: MovedOut, *, who: str) -> None:
    """Close the old book for writing: two PCs must not go on with the same one.

    Raises:
        MoveRefused: somebody wrote into it after the file was made; make the file again.
    """
    from desktop.storage.queries import offices as queries  # noqa: PLC0415 - brings SQLAlchemy

    at = database.clock()
    with database.held(), database.read_bare() as connection:
        unchanged = last_write(connection)[1] == moved.manifest.holdings.last_audit
    if not unchanged:
        raise MoveRefused(
            "move.changed_since",
            QT_TRANSLATE_NOOP(
                "errors",
                "Sổ đã được ghi thêm sau khi chép ra tệp {where}. Hãy chép lại rồi mới ngừng dùng "
                "máy này.",
            ),
            str(moved.file),
        )
    with database.write(who) as unit:
        queries.put_option(unit, MOVED_OUT, at.isoformat(timespec="seconds"))
        unit.note("move_out", "office", {"file": moved.file.name, "sha256": moved.manifest.sha256})
    database.closed = OfficeMovedOut(at.date())
    logger.info("move out: this computer is retired")


def take_back(database: Database, *, who: str) -> None:
    """Open a retired book for writing again, because somebody said so."""
    from desktop.storage.queries import offices as queries  # noqa: PLC0415 - brings SQLAlchemy

    with database.note(who) as unit:
        queries.put_option(unit, MOVED_OUT, None)
        unit.note("take_back", "office", {})
    database.closed = None


# Into the new PC


def look(file: Path) -> MoveManifest:
    """Return what a file says it holds, without reading all of it.

    Raises:
        MoveRefused: it is no such file.
        UserFacingError: it cannot be read.
    """
    with sealed_archive.told_of_reading(file), file.open("rb") as opened:
        if not ZIP_BEGINS.startswith(opened.read(len(ZIP_BEGINS))):
            raise foreign(str(file))
    try:
        with sealed_archive.opened(file) as archive:
            if MANIFEST not in archive.namelist():
                raise foreign(str(file))
            sealed_archive.require_parts(archive, {MANIFEST, DATABASE})
            written = sealed_archive.small_part(archive, MANIFEST, _LARGEST_MANIFEST)
    except SealBroken:
        raise damaged(str(file)) from None
    return read_manifest(written, str(file))


def examine(file: Path, progress: Progress = no_progress) -> MoveManifest:
    """Read the whole file and return what it holds; nothing is written.

    Raises:
        MoveRefused: damaged, something else, or of a newer program than this one.
        UserFacingError: it cannot be read.
    """
    with sealed_archive.told_of_reading(file):
        file.stat()
    manifest = look(file)
    try:
        sealed_archive.check_seal(file, progress)
    except SealBroken:
        raise damaged(str(file)) from None
    if manifest.schema > database_file.SCHEMA_NUMBER:
        raise newer(str(file), manifest.version)
    return manifest


def move_in(  # noqa: PLR0913 - all but the places by keyword
    file: Path,
    path: Path,
    *,
    who: str,
    clock: Clock,
    raw_key: bytes | None = None,
    progress: Progress = no_progress,
) -> MovedIn:
    """Put the office of a file at `path`; one that is there already is kept beside it.

    The caller has closed the database at `path`. Until the last step nothing there has changed.

    Raises:
        MoveRefused: as `examine`, or the file holds something else than it says.
        UserFacingError: no room, no right to write, or the stick was pulled out.
    """
    _require_file_office(path)
    manifest = examine(file, progress)
    path.parent.mkdir(parents=True, exist_ok=True)
    for left in path.parent.glob(f"{MOVING_IN}*"):
        # What a power cut left of an earlier attempt; it holds the data of persons.
        shutil.rmtree(left, ignore_errors=True)
    require_space(path, int(3 * backup.SPACE_FACTOR * manifest.size))
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=MOVING_IN) as folder:
        fresh = Path(folder) / DATABASE
        try:
            with sealed_archive.opened(file) as archive:
                expected = Expected(manifest.size, manifest.sha256)
                sealed_archive.copy_part(archive, DATABASE, fresh, expected, progress)
        except SealBroken:
            raise damaged(str(file)) from None
        if holdings_of(fresh, raw_key) != manifest.holdings:
            raise damaged(str(file))
        aside = backups.restore(fresh, path, now=clock(), raw_key=raw_key).kept_aside
    with closing(
        offices.open_office(path, for_writing=True, raw_key=raw_key, clock=clock)
    ) as office:
        _note_arrival(office, manifest, who)
    logger.info("move in: done, %d bytes, from version %s", manifest.size, manifest.version)
    return MovedIn(manifest=manifest, kept_aside=aside)


def _note_arrival(office: Database, manifest: MoveManifest, who: str) -> None:
    """Write into the audit where the office came from; here it is at home, and in use."""
    if office.closed is not None:
        take_back(office, who=who)
    with office.note(who) as unit:
        told = {"made_at": manifest.made_at.isoformat(), "sha256": manifest.sha256}
        unit.note("move_in", "office", told)
