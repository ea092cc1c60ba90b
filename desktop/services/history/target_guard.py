"""When a target can be taken back with "Hoàn tác": not once its month is locked, or over by a day.

A slip of the pen is taken back on the day it was made, whatever month it speaks of. Later, a
target of days that are over is changed on its page, with the name of who answers for it.
"""

from collections.abc import Sequence
from typing import Any, Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services.history.refusals import StepRefused
from desktop.services.targets.reading import days_of
from desktop.services.targets.writing import books_locked
from desktop.storage import audit_lines
from desktop.storage.audit_lines import AuditLine
from desktop.storage.steps import StoredStep
from desktop.storage.unit_of_work import UnitOfWork, table_name

_FROZEN: Final = QT_TRANSLATE_NOOP(
    "errors",
    "Giữ nguyên mọi dữ liệu: bước “{step}” đặt chỉ tiêu của thời gian đã qua hoặc đã khoá sổ. Sửa "
    "ở trang Chỉ tiêu kèm lý do.",
)


def require_may_be_taken_back(
    unit: UnitOfWork, stored: StoredStep, lines: Sequence[AuditLine]
) -> None:
    """Raise `StepRefused` when a step wrote targets that are frozen by now."""
    for line in lines:
        if line.kind == "target" and line.row_id is not None:
            _require_open(unit, stored, line)


def _require_open(unit: UnitOfWork, stored: StoredStep, line: AuditLine) -> None:
    found = unit.find("target", line.row_id or 0)
    values: Any = found.values if found else _typed(line)
    year, month = int(values["year"]), int(values["month"])
    _, last = days_of(year, month)
    locked = books_locked(unit, str(values["commune_code"]), year, month)
    today = unit.at.date()
    if locked or (last < today and stored.at.date() != today):
        raise StepRefused("step.target_frozen", _FROZEN, step=stored.step.text())


def _typed(line: AuditLine) -> dict[str, Any]:
    return audit_lines.typed(table_name("target"), line.before or line.after or {})
