"""When closings, batches, refunds and what commission counted may be taken back with "Hoàn tác".

A closing, as long as no slip is there and its month is open; the lines of a batch, as long as it
was not sent; a refund, as long as no closed commission counted it. Making any of it again asks
the same, and that the receipts of the day still come to what was counted.
"""

import datetime
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services.collecting.period_locks import require_open
from desktop.services.collecting.refusals import PeriodLocked
from desktop.services.history.refusals import StepRefused
from desktop.storage import audit_lines
from desktop.storage.audit_lines import AuditLine
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import closings, commission, refunds, submissions
from desktop.storage.steps import StoredStep
from desktop.storage.unit_of_work import UnitOfWork, table_name

_SLIP: Final = QT_TRANSLATE_NOOP(
    "errors",
    "Giữ nguyên mọi dữ liệu: tiền của bước “{step}” đã nộp theo phiếu {number}. Nhờ người quản lý "
    "mở lại ngày đó.",
)
_LOCKED: Final = QT_TRANSLATE_NOOP("errors", "Giữ nguyên mọi dữ liệu của bước “{step}”. {reason}")
_OTHER_SUM: Final = QT_TRANSLATE_NOOP(
    "errors",
    "Giữ nguyên mọi dữ liệu: biên lai của ngày trong bước “{step}” đã đổi từ đó. Chốt tiền lại.",
)
_SENT: Final = QT_TRANSLATE_NOOP(
    "errors",
    "Giữ nguyên mọi dữ liệu: đợt kê khai của bước “{step}” đã gửi. Nếu cơ quan BHXH trả lại, ghi "
    "“Bị trả lại” kèm lý do.",
)
_NUMBER: Final = QT_TRANSLATE_NOOP(
    "errors", "Giữ nguyên mọi dữ liệu: số đợt {number} của bước “{step}” nay là của đợt khác."
)
_COUNTED: Final = QT_TRANSLATE_NOOP(
    "errors",
    "Giữ nguyên mọi dữ liệu: bước “{step}” đã tính vào kỳ thù lao đã chốt, không hoàn tác được "
    "nữa.",
)


def require_may_be_taken_back(
    unit: UnitOfWork, stored: StoredStep, lines: Sequence[AuditLine]
) -> None:
    """Raise `StepRefused` when a step wrote what was handed on since."""
    for line in lines:
        check = _CHECKS.get(line.kind)
        if check is not None and line.row_id is not None:
            check(unit, stored, line)


def _check_closing(unit: UnitOfWork, stored: StoredStep, line: AuditLine) -> None:
    snapshot = ReadSnapshot(unit.connection)
    if line.action == "update":
        return
    found = closings.closing(snapshot, line.row_id or 0)
    if found is not None and found.slip_no is not None:
        raise _refused("slip", _SLIP, stored, number=found.slip_no)
    values = _values(line)
    day, collector_id = values.get("closed_on"), values.get("collector_id")
    if not isinstance(day, datetime.date) or not isinstance(collector_id, int):
        return
    try:
        require_open(unit, day)
    except PeriodLocked as error:
        raise _refused("locked", _LOCKED, stored, reason=error.text()) from error
    if line.action == "delete":
        counted = (values["receipt_count"], values["receipt_total"])
        if closings.valid_total(snapshot, collector_id, day) != counted:
            raise _refused("other_sum", _OTHER_SUM, stored)
        if closings.closing_of_day(snapshot, collector_id, day) is not None:
            raise _refused("other_sum", _OTHER_SUM, stored)


def _check_contribution(unit: UnitOfWork, stored: StoredStep, line: AuditLine) -> None:
    before, after = line.before or {}, line.after or {}
    if line.action != "update" or "batch_id" not in after:
        return
    named = (values.get("batch_id") for values in (before, after))
    batches = [number for number in named if isinstance(number, int)]
    states = submissions.states_of_batches(ReadSnapshot(unit.connection), batches)
    if not all(map(submissions.is_open, states.values())):
        raise _refused("sent", _SENT, stored)


def _check_batch(unit: UnitOfWork, stored: StoredStep, line: AuditLine) -> None:
    snapshot = ReadSnapshot(unit.connection)
    found = submissions.batch(snapshot, line.row_id or 0)
    if found is not None and found.state != "draft":
        raise _refused("sent", _SENT, stored)
    values = _values(line)
    if found is None and line.action == "delete":
        number = str(values["batch_no"])
        if submissions.has_number(snapshot, str(values["commune_code"]), number):
            raise _refused("number", _NUMBER, stored, number=number)


def _check_receipt(unit: UnitOfWork, stored: StoredStep, line: AuditLine) -> None:
    """Void is counted once: neither the receipt nor its being void goes after that."""
    changed = {*(line.before or {}), *(line.after or {})}
    if line.action == "update" and "status" not in changed:
        return
    cause = "void" if line.action == "update" else "paid"
    snapshot = ReadSnapshot(unit.connection)
    if commission.contributions_counted(snapshot, line.row_id or 0, cause):
        raise _refused("counted", _COUNTED, stored)


def _check_refund(unit: UnitOfWork, stored: StoredStep, line: AuditLine) -> None:
    if refunds.counted_in_commission(ReadSnapshot(unit.connection), line.row_id or 0):
        raise _refused("counted", _COUNTED, stored)


_CHECKS: Final[Mapping[str, Callable[[UnitOfWork, StoredStep, AuditLine], None]]] = {
    "closing": _check_closing,
    "contribution": _check_contribution,
    "submission_batch": _check_batch,
    "receipt": _check_receipt,
    "refund": _check_refund,
}


def _values(line: AuditLine) -> dict[str, Any]:
    values = line.before if line.action == "delete" else line.after
    return audit_lines.typed(table_name(line.kind), values or {})


def _refused(code: str, template: str, stored: StoredStep, **values: object) -> StepRefused:
    return StepRefused(f"step.{code}", template, None, step=stored.step.text(), **values)
