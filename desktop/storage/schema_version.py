"""Makes new databases and brings older ones to the newest schema, whole or not at all."""

import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from desktop.domain.errors import DatabaseUnusable
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage.backup import TEMPORARY_SUFFIX, BackupInfo, create_backup, row_counts
from desktop.storage.backup_files import BEFORE_UPGRADE
from desktop.storage.connection import journal_mode, open_connection
from desktop.storage.database_errors import (
    DatabaseDamaged,
    DatabaseDiskFull,
    DatabaseExists,
    DatabaseOnNetwork,
)
from desktop.storage.database_file import (
    APPLICATION_ID,
    SCHEMA_NUMBER,
    identify,
    is_on_network,
)
from desktop.storage.durable_files import replace_durably, sync_file
from desktop.storage.engine import create_database_engine, writing
from desktop.storage.error_translation import free_bytes, translated_file_errors
from desktop.storage.program_version import NOTE, PROGRAM_VERSION, is_newer, note_program

if TYPE_CHECKING:
    from alembic.config import Config

Progress = Callable[[str, float], None]

MIGRATIONS = Path(__file__).resolve().parent / "migrations"
UPGRADING = QT_TRANSLATE_NOOP("errors", "Đang nâng cấp cấu trúc dữ liệu")


@dataclass(frozen=True, slots=True)
class MigrationResult:
    """What an upgrade did: from which schema to which, and the copy made before (if any)."""

    from_number: int
    to_number: int
    backup: BackupInfo | None
    former: str = ""
    """The version of the program that worked on the file before."""


def create(
    path: Path, raw_key: bytes | None = None, fill: Callable[[Path], None] | None = None
) -> None:
    """Make a new, empty office database; the file appears when it is complete.

    `fill` writes the first records into the file that it is given; when it raises, no file is
    left.

    Raises:
        DatabaseExists: there is a file already; it is left alone.
        DatabaseOnNetwork, DatabaseReadOnly, DatabaseDiskFull: it cannot be made there.
    """
    require_free(path)
    fresh = path.with_name(path.name + TEMPORARY_SUFFIX)
    with translated_file_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        _remove(fresh)
        try:
            _make_empty(fresh, raw_key)
            _upgrade_file(fresh, raw_key, None)
            if fill is not None:
                fill(fresh)
            _require_one_file(fresh)
            sync_file(fresh)
            replace_durably(fresh, path)
        except DatabaseUnusable as error:
            # The draft's name would say nothing to a person.
            error.where = str(path)
            raise
        finally:
            _remove(fresh)


def require_free(path: Path) -> None:
    """Raise `DatabaseExists` or `DatabaseOnNetwork` where no new database may be made."""
    if is_on_network(path):
        raise DatabaseOnNetwork(path)
    if path.exists():
        raise DatabaseExists(path)


def migrate(  # noqa: PLR0913 - which file, for whom, when, and how to tell
    path: Path,
    raw_key: bytes | None = None,
    progress: Progress | None = None,
    *,
    now: datetime,
    program: str = "",
    on_backup: Callable[[BackupInfo], None] | None = None,
) -> MigrationResult:
    """Bring the file to the newest schema in one transaction, after a verified backup.

    A newer `program` makes that backup and is noted also where the schema stays as it is. The
    caller holds the write lock. When a step fails, the file is as it was. `on_backup` hears of
    the backup before anything is written.

    Raises:
        DatabaseNewer and the other errors of `identify`; those of `create_backup`.
        DatabaseDamaged: rows would refer to rows that do not exist; nothing was changed.
    """
    found = identify(path, raw_key)
    if not found.is_behind and not is_newer(program, found.program):
        return MigrationResult(found.schema_number, found.schema_number, None, found.program)
    backup = None
    if _has_rows(path, raw_key):
        backup = create_backup(path, raw_key, reason=BEFORE_UPGRADE, now=now)
        if on_backup is not None:
            on_backup(backup)
    if found.is_behind:
        with translated_file_errors(path):
            _upgrade_file(path, raw_key, progress, program)
    else:
        note_program(path, raw_key, program)
    return MigrationResult(found.schema_number, SCHEMA_NUMBER, backup, found.program)


_upgrading = threading.Lock()
"""Alembic keeps its context in the module: two backups of a server at once would mix theirs."""


def upgrade_connection(
    connection: Connection, progress: Progress | None = None, *, from_number: int = 0
) -> None:
    """Run the missing steps on a connection whose transaction is open; the caller commits."""
    # Imported only when a file is behind: alembic takes a third of a second.
    from alembic import command

    steps = max(SCHEMA_NUMBER - from_number, 1)

    def tell(*, step: Any, **_: Any) -> None:
        if progress is not None:
            number = int(step.up_revision_id)
            progress(UPGRADING, (number - from_number) / steps)

    configuration = _configuration()
    configuration.attributes["connection"] = connection
    configuration.attributes["on_version_apply"] = tell
    with _upgrading:
        command.upgrade(configuration, "head")


def _configuration() -> "Config":
    from alembic.config import Config

    configuration = Config()
    # ConfigParser reads % as a place to fill in.
    configuration.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    configuration.set_main_option("path_separator", "os")
    return configuration


def _make_empty(path: Path, raw_key: bytes | None) -> None:
    with closing(open_connection(path, raw_key=raw_key, mode="rwc")) as connection:
        connection.execute(f"PRAGMA journal_mode = {journal_mode()}")


def _upgrade_file(
    path: Path, raw_key: bytes | None, progress: Progress | None, program: str = ""
) -> None:
    engine = create_database_engine(path, raw_key=raw_key)
    try:
        with writing(engine).connect() as connection:
            _upgrade_in_one_transaction(connection, path, progress, program)
    finally:
        engine.dispose()


def _upgrade_in_one_transaction(
    connection: Connection, path: Path, progress: Progress | None, program: str
) -> None:
    # SQLite rebuilds a table to change it; with foreign keys on, its children would be deleted.
    # Outside a transaction only: inside one, SQLite ignores the setting.
    _driver_connection(connection).execute("PRAGMA foreign_keys = OFF")
    with connection.begin():
        found: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        upgrade_connection(connection, progress, from_number=found)
        orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if orphans:
            tables = ", ".join(sorted({str(row[0]) for row in orphans}))
            raise DatabaseDamaged(path, f"rows without their parent in {tables}")
        if program:
            connection.exec_driver_sql(NOTE, (PROGRAM_VERSION, program))
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_NUMBER}")


def _driver_connection(connection: Connection) -> Any:
    return connection.connection.driver_connection


def _require_one_file(path: Path) -> None:
    """Refuse to go on while records are still in the log, which does not move with the file."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        raise DatabaseDiskFull(path, free=free_bytes(path))


def _has_rows(path: Path, raw_key: bytes | None) -> bool:
    with (
        translated_file_errors(path),
        closing(open_connection(path, raw_key=raw_key)) as connection,
    ):
        counts = row_counts(connection)
    return any(count for table, count in counts.items() if table != "alembic_version")


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
