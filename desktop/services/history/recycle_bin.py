"""Thùng rác: what was deleted in the last 30 days, and bringing it back with what went along."""

import datetime
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.domain.changes import Changes
from desktop.domain.step import Step
from desktop.services import households, step_names
from desktop.services.history import refusals
from desktop.services.history.names import record_name
from desktop.services.history.reversal import name_of_line, require_own_numbers, typed_before
from desktop.services.history.undoing import KEPT_FOR
from desktop.storage import audit_lines, links
from desktop.storage.audit_lines import AuditLine
from desktop.storage.database import Database
from desktop.storage.queries import history as queries
from desktop.storage.queries import reversal
from desktop.storage.unit_of_work import UnitOfWork, foreign_keys, plain_values

MOST_LINES: Final = 2_000
KINDS: Final = (
    "neighbourhood",
    "organisation",
    "collector",
    "household",
    "person",
    "receipt",
    "event",
)
"""The kinds that lie in the bin, each before what refers to it; covers go with their person."""


@dataclass(frozen=True, slots=True)
class DeletedRecord:
    """A record in the recycle bin; `along` counts what went with it, by kind."""

    line_id: int
    kind: str
    name: str
    who: str
    at: datetime.datetime
    along: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Restored:
    """What was brought back: the name of the step, how many records, and what changed."""

    step: Step
    count: int
    changes: Changes


def recycle_bin(
    database: Database, now: datetime.datetime, *, limit: int = MOST_LINES
) -> tuple[DeletedRecord, ...]:
    """Return the records deleted in the last 30 days that are still gone, newest first."""
    with database.read() as snapshot:
        lines = queries.deletions(snapshot, KINDS, now - KEPT_FOR, limit)
        step_ids = {line.step_id for line in lines if line.step_id is not None}
        along = _Along(_all_lines(audit_lines.of_steps(snapshot.connection, step_ids)))
        return tuple(
            DeletedRecord(
                line.id,
                line.kind,
                record_name(snapshot, line.kind, line.row_id or 0, typed_before(line)),
                line.who,
                line.at,
                Counter(other.kind for other in along.of(line)),
            )
            for line in lines
        )


def restore(database: Database, line_ids: Collection[int], *, who: str) -> Restored:
    """Bring deleted records back, with their own ids and with what went along with them.

    What moved on since stays where it is: a member who joined another household meanwhile is not
    taken out of it. It is one step, which can be taken back.

    Raises:
        StepRefused: a record is back already, or a number of it is another's meanwhile; nothing
            was changed.
    """
    with database.write(who) as unit:
        wanted = [line for number in line_ids if (line := queries.line(unit, number)) is not None]
        wanted.sort(key=lambda line: (KINDS.index(line.kind), -line.id))
        step_ids = {line.step_id for line in wanted if line.step_id is not None}
        along = _Along(_all_lines(audit_lines.of_steps(unit.connection, step_ids)))
        names = [name_of_line(unit, line) for line in wanted]
        if wanted:
            unit.step = step_names.restoring(wanted[0].kind, names[0], len(wanted))
        for line in wanted:
            _bring_back(unit, unit.step or Step(""), line, along)
    return Restored(unit.step or Step(""), len(wanted), unit.changes)


class _Along:
    """The lines of steps, found by the record that they referred to before."""

    def __init__(self, lines: Iterable[AuditLine]) -> None:
        self._by_target: dict[tuple[int | None, str, object], list[AuditLine]] = {}
        for line in lines:
            for reference in foreign_keys():
                linked = (line.before or {}).get(reference.column)
                if reference.kind == line.kind and linked is not None:
                    place = (line.step_id, reference.target, linked)
                    self._by_target.setdefault(place, []).append(line)

    def of(self, line: AuditLine) -> Sequence[AuditLine]:
        """Return what went along with a deletion: deleted too, or let go."""
        found = self._by_target.get((line.step_id, line.kind, line.row_id), ())
        return [
            other
            for other in found
            if other.id < line.id and (other.action == "delete" or _let_go(other, line))
        ]


def _let_go(other: AuditLine, line: AuditLine) -> bool:
    """Whether a change took the link to the deleted record away."""
    return other.action == "update" and any(
        (other.before or {}).get(reference.column) == line.row_id
        and reference.column in (other.after or {})
        for reference in foreign_keys()
        if reference.kind == other.kind and reference.target == line.kind
    )


def _all_lines(by_step: Mapping[int, Sequence[AuditLine]]) -> list[AuditLine]:
    return [line for lines in by_step.values() for line in lines]


def _bring_back(unit: UnitOfWork, step: Step, line: AuditLine, along: _Along) -> None:
    kind, record_id = line.kind, line.row_id
    if record_id is None or unit.find(kind, record_id) is not None:
        raise refusals.already_back(name_of_line(unit, line))
    values = _without_lost_links(unit, step, line)
    require_own_numbers(unit, step, line, values, changed=values)
    if kind == "person":
        _leave_other_head(unit, values, record_id)
    unit.bring_back(kind, record_id, line.row_uid or "", line.row_version or 0, values)
    for other in reversed(along.of(line)):
        if other.action == "delete":
            _bring_back(unit, step, other, along)
        else:
            _take_again(unit, other)
    households.keep_heads(unit, kind, record_id)
    if kind == "household":
        head = links.head_of(unit, record_id)
        if head is not None:
            unit.update("household", record_id, {"head_name": head})


def _without_lost_links(unit: UnitOfWork, step: Step, line: AuditLine) -> dict[str, object]:
    """Return the record's values, links empty whose record is gone as well."""
    values = typed_before(line)
    for column, may_be_empty in list(reversal.missing_links(unit, line.kind, values)):
        if not may_be_empty:
            raise refusals.link_gone(step, name_of_line(unit, line))
        values[column] = None
        if column == "household_id":
            values["relation"] = None
    return values


def _leave_other_head(unit: UnitOfWork, values: dict[str, object], person_id: int) -> None:
    """Let a household keep the head that it got meanwhile."""
    home = values.get("household_id")
    if (
        values.get("relation") == links.HEAD
        and isinstance(home, int)
        and links.other_heads(unit, home, person_id)
    ):
        values["relation"] = None


def _take_again(unit: UnitOfWork, line: AuditLine) -> None:
    """Link a record again that was let go, unless it moved on since."""
    if line.row_id is None:
        return
    found = unit.find(line.kind, line.row_id)
    if found is None:
        return
    present = plain_values(found.values)
    former = typed_before(line)
    as_left = all(present.get(key) == left for key, left in (line.after or {}).items())
    if as_left and not any(reversal.missing_links(unit, line.kind, former)):
        unit.update(line.kind, line.row_id, former)
        # Who had become head of another household goes back: that one is not named so any longer.
        households.keep_heads(unit, line.kind, line.row_id, found.values)
