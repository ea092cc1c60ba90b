"""When the lock of a month can be taken back with "Hoàn tác": on the day on which it was set.

Later the month is opened on its page, by somebody who answers for it with a name and a reason.
"""

from collections.abc import Sequence
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services.collecting.refusals import month_locked
from desktop.services.history.refusals import StepRefused
from desktop.storage.audit_lines import AuditLine
from desktop.storage.steps import StoredStep
from desktop.storage.unit_of_work import UnitOfWork

_STAYS_LOCKED: Final = QT_TRANSLATE_NOOP(
    "errors", "Giữ nguyên mọi dữ liệu của bước “{step}”. {reason}"
)


def require_may_be_taken_back(
    unit: UnitOfWork, stored: StoredStep, lines: Sequence[AuditLine]
) -> None:
    """Raise `StepRefused` when taking a step back would open a month that was locked earlier."""
    if stored.at.date() == unit.at.date():
        return
    for line in lines:
        opens = line.kind == "period_lock" and line.action in {"create", "restore"}
        if opens and (found := unit.find("period_lock", line.row_id or 0)) is not None:
            reason = month_locked(str(found.values["period"])).text()
            raise StepRefused(
                "step.month_locked", _STAYS_LOCKED, step=stored.step.text(), reason=reason
            )
