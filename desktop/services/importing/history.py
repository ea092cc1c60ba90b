"""The imports of an office: their history, and taking one back."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.domain.changes import Changes
from desktop.domain.errors import ImportRefused
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.fields.catalogue import kind_of
from desktop.services.history.names import record_name
from desktop.storage import bulk_import
from desktop.storage.bulk_import import Obstacle, Reason
from desktop.storage.database import Database
from desktop.storage.queries import import_matching as queries
from desktop.storage.queries.import_matching import BatchInfo
from desktop.storage.unit_of_work import UnitOfWork

WITHDRAWING = QT_TRANSLATE_NOOP("steps", "Hoàn tác lần nhập tệp “{file}”")


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A batch that was taken back: how many records went or got their old values."""

    batch: int
    counts: dict[str, int]
    changes: Changes


def history(database: Database) -> list[BatchInfo]:
    """Return all imports, newest first."""
    with database.read() as snapshot:
        return queries.batches(snapshot)


def undo(database: Database, batch: int, *, who: str) -> Withdrawn:
    """Withdraw an import: its new records go, changed ones get their old values back.

    Raises:
        ImportRefused: there is no such import, it was withdrawn before, or something of it was
            changed or used since; nothing was changed.
    """
    with database.read() as snapshot:
        known = queries.batch(snapshot, batch)
    step = None if known is None else Step(WITHDRAWING, {"file": known.file_name})
    with database.write(who, step) as unit:
        _require_withdrawable(unit, batch)
        counts = bulk_import.withdraw(unit, batch)
    return Withdrawn(batch, counts, unit.changes)


def _require_withdrawable(unit: UnitOfWork, batch: int) -> None:
    found = queries.batch(unit, batch)
    if found is None:
        raise ImportRefused(
            "undo.no_batch",
            QT_TRANSLATE_NOOP("errors", "Không có lần nhập số {batch}. Xem lại lịch sử nhập."),
            batch=batch,
        )
    if found.withdrawn_at is not None:
        raise ImportRefused(
            "undo.withdrawn",
            QT_TRANSLATE_NOOP("errors", "Lần nhập tệp “{file}” đã được hoàn tác lúc {when}."),
            batch=batch,
            file=found.file_name,
            when=found.withdrawn_at.strftime("%H:%M %d/%m/%Y"),
        )
    obstacles = bulk_import.obstacles(unit, batch)
    if obstacles:
        raise _refused(unit, found, obstacles[0])


def _refused(unit: UnitOfWork, batch: BatchInfo, obstacle: Obstacle) -> ImportRefused:
    kind, holder = obstacle.kind, obstacle.holder
    values: dict[str, Any] = {
        "batch": batch.id,
        "file": batch.file_name,
        "time": batch.imported_at.strftime("%H:%M %d/%m/%Y"),
        "label": kind_of(kind).label.lower(),
        "id": obstacle.id,
        "name": record_name(unit, kind, obstacle.id),
        "number": obstacle.number,
        "holder": "" if holder is None else record_name(unit, kind, holder),
    }
    code, template = _REFUSALS[obstacle.reason]
    return ImportRefused(code, template, **values)


_REFUSALS: Mapping[Reason, tuple[str, str]] = {
    Reason.CHANGED: (
        "undo.changed",
        QT_TRANSLATE_NOOP(
            "errors",
            "Không hoàn tác được lần nhập tệp “{file}” lúc {time}: {label} “{name}” của lần nhập "
            "này đã được sửa hoặc xoá sau đó. Sửa từng bản ghi, hoặc khôi phục bản sao lưu.",
        ),
    ),
    Reason.USED: (
        "undo.used",
        QT_TRANSLATE_NOOP(
            "errors",
            "Không hoàn tác được lần nhập tệp “{file}” lúc {time}: {label} “{name}” của lần nhập "
            "này đang được bản ghi nhập sau dùng đến. Xóa bản ghi đó trước, rồi hoàn tác lại.",
        ),
    ),
    Reason.LINK_GONE: (
        "undo.link_gone",
        QT_TRANSLATE_NOOP(
            "errors",
            "Không hoàn tác được lần nhập tệp “{file}” lúc {time}: nơi mà {label} “{name}” thuộc "
            "về trước lần nhập đã bị xoá. Khôi phục nơi đó từ thùng rác trước, rồi hoàn tác lại.",
        ),
    ),
    Reason.TAKEN: (
        "undo.taken",
        QT_TRANSLATE_NOOP(
            "errors",
            "Không hoàn tác được lần nhập tệp “{file}” lúc {time}: số “{number}” trước đây của "
            "“{name}” nay đã thuộc về “{holder}”. Sửa “{holder}” trước, rồi hoàn tác lại.",
        ),
    ),
}
