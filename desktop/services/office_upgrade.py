"""The first start of a new version: a verified backup, then the new schema, or all as it was."""

import datetime
import logging
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import __version__
from desktop.domain.errors import Cancelled, UserFacingError
from desktop.services.progress import Progress, no_progress
from desktop.storage import database_file
from desktop.storage.database_errors import UpgradeFailed
from desktop.storage.database_file import DatabaseFile
from desktop.storage.postgres import server_address
from desktop.storage.program_version import is_newer

if TYPE_CHECKING:
    from desktop.storage.backup_files import BackupInfo

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Upgraded:
    """From which version an office came to this one, and the copy that was made before."""

    former: str
    program: str
    backup: Path | None


def is_due(found: DatabaseFile, *, for_writing: bool) -> bool:
    """Whether opening the file for this means the first start of a new version."""
    return found.is_behind or (for_writing and is_newer(__version__, found.program))


def is_due_at(path: Path, *, for_writing: bool) -> bool:
    """Look whether `open_office` would take its time; nothing is written.

    Raises:
        DatabaseUnusable: whatever opening would say.
    """
    if server_address.read(path) is not None:
        return False
    return is_due(database_file.check_before_reading(path), for_writing=for_writing)


def upgrade(
    path: Path,
    raw_key: bytes | None = None,
    progress: Progress = no_progress,
    *,
    former: str,
    now: datetime.datetime,
) -> Upgraded:
    """Bring the file to this version; the caller holds its write lock.

    Raises:
        UpgradeFailed: the file is as it was before; it says where the backup is.
        Cancelled: from `progress`; the file is as it was before.
    """
    # Imports SQLAlchemy, which the first page does without on every other day.
    from desktop.storage import schema_version  # noqa: PLC0415

    made: list[BackupInfo] = []
    try:
        schema_version.migrate(
            path, raw_key, progress, now=now, program=__version__, on_backup=made.append
        )
    except Cancelled:
        raise
    except Exception as error:
        # Whatever a step ran into, a clerk is told that nothing is lost, and the log where it was.
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{Path(place.filename).name}:{place.lineno}"
        logger.error("upgrade failed: %s at %s", type(error).__qualname__, where)  # noqa: TRY400
        reason = error if isinstance(error, UserFacingError) else None
        backup = made[0].path if made else None
        raise UpgradeFailed(path, former=former, backup=backup, reason=reason) from error
    return Upgraded(former, __version__, made[0].path if made else None)
