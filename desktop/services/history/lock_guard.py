"""When the lock of a month can be taken back with "Hoàn tác": on the day on which it was set.

Not where it was set with a package: that file is out, and says that its month is locked. Then, and
later, the month is opened on its page, by somebody who answers for it with a name and a reason.
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
_PACKAGE_IS_OUT: Final = QT_TRANSLATE_NOOP(
    "errors",
    "Giữ nguyên mọi dữ liệu: gói của bước “{step}” đã ra tệp nên không hoàn tác được. Muốn mở lại "
    "tháng, bấm “Mở khoá…” ở trang Báo cáo, ghi người cho phép và lý do, rồi tạo gói lần mới.",
)


def require_may_be_taken_back(
    unit: UnitOfWork, stored: StoredStep, lines: Sequence[AuditLine]
) -> None:
    """Raise `StepRefused` when taking a step back would open a month that was locked earlier."""
    opening = [line for line in lines if _opens(line)]
    if opening and any((line.action, line.kind) == ("export", "package") for line in lines):
        raise StepRefused("step.package_out", _PACKAGE_IS_OUT, step=stored.step.text())
    if stored.at.date() == unit.at.date():
        return
    for line in opening:
        if (found := unit.find("period_lock", line.row_id or 0)) is not None:
            reason = month_locked(str(found.values["period"])).text()
            raise StepRefused(
                "step.month_locked", _STAYS_LOCKED, step=stored.step.text(), reason=reason
            )


def _opens(line: AuditLine) -> bool:
    """Whether taking this line back would open a month."""
    return line.kind == "period_lock" and line.action in {"create", "restore"}
