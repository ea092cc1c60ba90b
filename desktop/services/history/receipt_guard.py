"""When money can be taken back with "Hoàn tác": the same day, while nothing was handed on.

A receipt number that was given out must not vanish. So a receipt is taken back only on the day
on which it was written, as a slip of the pen, while its day is not closed, its month not locked
and no line of it sent; later it is made void, which keeps the number. The same holds for making
a receipt void and for making either again. Covers never come to lie over one another that way.
"""

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services.collecting.period_locks import require_open
from desktop.services.collecting.refusals import DayClosed, PeriodLocked
from desktop.services.history.refusals import StepRefused
from desktop.storage import audit_lines
from desktop.storage.audit_lines import AuditLine
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import collected as queries
from desktop.storage.steps import StoredStep
from desktop.storage.unit_of_work import UnitOfWork, table_name

_TOO_LATE: Final = QT_TRANSLATE_NOOP(
    "errors",
    "Giữ nguyên mọi dữ liệu: biên lai {number} của bước “{step}” chỉ hoàn tác được trong ngày "
    "{day}. Huỷ biên lai kèm lý do, số biên lai vẫn được giữ.",
)
_SENT: Final = QT_TRANSLATE_NOOP(
    "errors",
    "Giữ nguyên mọi dữ liệu: biên lai {number} của bước “{step}” đã gửi trong đợt kê khai "
    "{batch}. Lập thoái thu thay cho hoàn tác.",
)
_NOT_OPEN: Final = QT_TRANSLATE_NOOP("errors", "Giữ nguyên mọi dữ liệu của bước “{step}”. {reason}")
_OVERLAP: Final = QT_TRANSLATE_NOOP(
    "errors",
    "Giữ nguyên mọi dữ liệu: kỳ tham gia của bước “{step}” nay trùng với kỳ đã ghi sau đó. Huỷ "
    "biên lai ghi sau trước.",
)


def require_may_be_taken_back(
    unit: UnitOfWork, stored: StoredStep, lines: Sequence[AuditLine]
) -> None:
    """Raise `StepRefused` when a step wrote or changed receipts that must stay as they are."""
    for line in lines:
        if line.kind == "receipt" and line.row_id is not None:
            _require_receipt(unit, stored, line)
        elif line.kind == "cover" and line.action == "delete":
            _require_room(unit, stored, line)


def _require_receipt(unit: UnitOfWork, stored: StoredStep, line: AuditLine) -> None:
    found = unit.find("receipt", line.row_id or 0)
    values = found.values if found else audit_lines.typed(table_name("receipt"), line.before or {})
    if values.get("book_id") is None or not _is_money(line):
        return
    number, day = str(values["receipt_no"]), values["receipt_date"]
    if stored.at.date() != unit.at.date():
        raise StepRefused(
            "step.receipt_too_late",
            _TOO_LATE,
            number=number,
            step=stored.step.text(),
            day=f"{stored.at:%d/%m/%Y}",
        )
    sent = queries.sent_batches(ReadSnapshot(unit.connection), line.row_id or 0)
    if sent:
        raise StepRefused(
            "step.receipt_sent",
            _SENT,
            number=number,
            step=stored.step.text(),
            batch=", ".join(sent),
        )
    if isinstance(day, datetime.date):
        collector = values["collector_id"]
        _require_open(unit, stored, day, collector if isinstance(collector, int) else None)


def _is_money(line: AuditLine) -> bool:
    """Whether a line wrote a receipt or changed what it is worth, not its note or closing."""
    if line.action != "update":
        return True
    return not set(line.after or {}) <= {"note", "person_id", "household_id", "closing_id"}


def _require_open(
    unit: UnitOfWork, stored: StoredStep, day: datetime.date, collector_id: int | None
) -> None:
    try:
        require_open(unit, day, collector_id)
    except (DayClosed, PeriodLocked) as error:
        raise StepRefused(
            "step.receipt_closed", _NOT_OPEN, step=stored.step.text(), reason=error.text()
        ) from error


def _require_room(unit: UnitOfWork, stored: StoredStep, line: AuditLine) -> None:
    cover: Mapping[str, Any] = audit_lines.typed(table_name("cover"), line.before or {})
    if cover.get("contribution_id") is None:
        return
    if queries.overlapping(ReadSnapshot(unit.connection), dict(cover)):
        raise StepRefused("step.cover_overlaps", _OVERLAP, step=stored.step.text())
