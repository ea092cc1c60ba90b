"""Offices carried between a file and a server; each way whole, checked, or not at all."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection

from desktop.domain.errors import DatabaseUnusable
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage import schema_version
from desktop.storage.database import Database
from desktop.storage.engine import create_database_engine, writing
from desktop.storage.error_translation import translated_errors
from desktop.storage.office_copying import TableDigest, copy_office, digests
from desktop.storage.postgres import server_schema
from desktop.storage.postgres.server_address import ServerAddress

Progress = Callable[[str, float], None]
MOVING = QT_TRANSLATE_NOOP("errors", "Đang chuyển dữ liệu")


class CopyDiffers(DatabaseUnusable):
    """What was written is not what was read; nothing of it was kept."""

    def __init__(self, where: str, table: str) -> None:
        super().__init__(
            "move.differs",
            QT_TRANSLATE_NOOP(
                "errors",
                "Bản chuyển tới {where} không khớp bản gốc ở bảng {table}, chưa giữ lại gì. "
                "Dữ liệu gốc vẫn nguyên; hãy thử lại.",
            ),
            where,
            table=table,
        )


def copy_to_server(
    source: Database, address: ServerAddress, progress: Progress | None = None
) -> list[TableDigest]:
    """Write an office into an empty database of a server.

    Raises:
        ServerIsTaken: there is something already; CopyDiffers, and what the server says.
    """
    found: list[TableDigest] = []

    def fill(work: Connection) -> None:
        with source.read() as snapshot:
            found.extend(copy_office(snapshot.connection, work, _telling(progress)))
        _require_same(found, digests(work), address.shown)

    server_schema.create(address, fill)
    return found


def copy_to_file(
    source: Database, path: Path, raw_key: bytes | None = None, progress: Progress | None = None
) -> list[TableDigest]:
    """Write an office into a new file, which appears when it is complete and checked.

    Raises:
        DatabaseExists, DatabaseDiskFull, CopyDiffers, and what the server says.
    """
    found: list[TableDigest] = []

    def fill(draft: Path) -> None:
        engine = create_database_engine(draft, raw_key=raw_key)
        try:
            with (
                translated_errors(draft),
                source.read() as snapshot,
                writing(engine).begin() as work,
            ):
                found.extend(copy_office(snapshot.connection, work, _telling(progress)))
                _require_same(found, digests(work), str(path))
        finally:
            engine.dispose()

    schema_version.create(path, raw_key, fill)
    return found


def _require_same(read: list[TableDigest], written: list[TableDigest], where: str) -> None:
    for one, other in zip(read, written, strict=True):
        if one != other:
            raise CopyDiffers(where, one.table)


def _telling(progress: Progress | None) -> Progress | None:
    if progress is None:
        return None
    tell = progress
    return lambda _table, fraction: tell(MOVING, fraction)
