"""Takes a step back: the inverse of each of its audit lines, from the last to the first.

Everything goes through the unit of work, so that keys, search index, versions and audit follow.
It is all or nothing: what stands in the way is told and the unit of work rolls back.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.services.history import (
    handover_guard,
    lock_guard,
    receipt_guard,
    refusals,
    target_guard,
)
from desktop.services.history.names import record_name
from desktop.services.progress import Progress, no_progress
from desktop.storage import audit_lines
from desktop.storage.audit_lines import AuditLine
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import offices, reversal
from desktop.storage.steps import StoredStep
from desktop.storage.unit_of_work import SET_OPTION, UnitOfWork, plain_values, table_name

TAKING_BACK: Final = QT_TRANSLATE_NOOP("lists", "Đang hoàn tác")
LINES_A_STEP: Final = 50
"""Audit lines between two looks at "Dừng"."""
REVERSIBLE: Final = ("create", "update", "delete", "restore")


def reverse(unit: UnitOfWork, stored: StoredStep, progress: Progress = no_progress) -> None:
    """Take back what a step did.

    Raises:
        Cancelled: from `progress`.
        StepRefused: a record of the step was changed or is used by other work since, or a number
            of it is another's now.
    """
    lines = audit_lines.of_step(unit.connection, stored.id)
    handover_guard.require_may_be_taken_back(unit, stored, lines)
    receipt_guard.require_may_be_taken_back(unit, stored, lines)
    target_guard.require_may_be_taken_back(unit, stored, lines)
    lock_guard.require_may_be_taken_back(unit, stored, lines)
    _require_untouched(unit, stored.step, lines)
    for place, line in enumerate(reversed(lines)):
        if place % LINES_A_STEP == 0:
            progress(TAKING_BACK, place / len(lines))
        take_back = _INVERSES.get(line.action)
        if take_back is not None:
            take_back(unit, stored.step, line)


def _require_untouched(unit: UnitOfWork, step: Step, lines: list[AuditLine]) -> None:
    """Refuse when other work on a record of the step stands after the step's last line on it."""
    last = {(line.kind, line.row_id): line for line in lines if line.action in REVERSIBLE}
    for line in last.values():
        if audit_lines.worked_on_since(unit.connection, line):
            raise refusals.changed(step, name_of_line(unit, line))


def _uncreate(unit: UnitOfWork, step: Step, line: AuditLine) -> None:
    kind, record_id = _record(line)
    _require_as_left(unit, step, line)
    if reversal.is_used(unit, kind, record_id):
        raise refusals.used(step, name_of_line(unit, line))
    unit.delete(kind, record_id)


def _unchange(unit: UnitOfWork, step: Step, line: AuditLine) -> None:
    kind, record_id = _record(line)
    current = _require_as_left(unit, step, line)
    former = typed_before(line)
    require_own_numbers(unit, step, line, {**current, **former}, changed=former)
    if any(reversal.missing_links(unit, kind, former)):
        raise refusals.link_gone(step, name_of_line(unit, line))
    unit.update(kind, record_id, former)


def _undelete(unit: UnitOfWork, step: Step, line: AuditLine) -> None:
    kind, record_id = _record(line)
    values = typed_before(line)
    if unit.find(kind, record_id) is not None:
        raise refusals.changed(step, name_of_line(unit, line))
    require_own_numbers(unit, step, line, values, changed=values)
    if any(reversal.missing_links(unit, kind, values)):
        raise refusals.link_gone(step, name_of_line(unit, line))
    unit.bring_back(kind, record_id, line.row_uid or "", line.row_version or 0, values)


def _unchoose(unit: UnitOfWork, step: Step, line: AuditLine) -> None:
    """Give choices of the office their former values."""
    before, after = line.before or {}, line.after or {}
    present = offices.options(ReadSnapshot(unit.connection))
    for key, chosen in after.items():
        if present.get(key) != chosen:
            raise refusals.changed(step, key)
        offices.put_option(unit, key, before.get(key))
    unit.note(SET_OPTION, line.kind, before, before=after)


_INVERSES: Final[Mapping[str, Callable[[UnitOfWork, Step, AuditLine], None]]] = {
    "create": _uncreate,
    "restore": _uncreate,
    "update": _unchange,
    "delete": _undelete,
    SET_OPTION: _unchoose,
}


def _require_as_left(unit: UnitOfWork, step: Step, line: AuditLine) -> Mapping[str, object]:
    """Return the record's values; refuse when it is gone or is not as the line left it."""
    kind, record_id = _record(line)
    found = unit.find(kind, record_id)
    if found is None or found.uid != line.row_uid:
        raise refusals.changed(step, name_of_line(unit, line))
    left: Mapping[str, Any] = line.after or {}
    present = plain_values(found.values)
    if any(present[key] != value for key, value in left.items() if key in present):
        raise refusals.changed(step, name_of_line(unit, line))
    return found.values


def require_own_numbers(
    unit: UnitOfWork,
    step: Step,
    line: AuditLine,
    values: Mapping[str, object],
    *,
    changed: Mapping[str, object],
) -> None:
    """Refuse when a number or code that comes back is another record's meanwhile."""
    kind, record_id = _record(line)
    held = reversal.holder(unit, kind, record_id, values, changed=changed, line_id=line.id)
    if held is not None:
        number, other = held
        raise refusals.taken(step, number, record_name(unit, kind, other))


def typed_before(line: AuditLine) -> dict[str, object]:
    """Return what a record was before a line, as its columns hold it."""
    return audit_lines.typed(table_name(line.kind), line.before or {})


def name_of_line(unit: UnitOfWork, line: AuditLine) -> str:
    """Return what the record of a line is called, now or, when it is gone, as the line knew it."""
    kind, record_id = _record(line)
    return record_name(unit, kind, record_id, typed_before(line))


def _record(line: AuditLine) -> tuple[str, int]:
    if line.row_id is None:
        raise ValueError(f"audit line {line.id} names no record")
    return line.kind, line.row_id
