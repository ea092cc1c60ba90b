"""What an import leaves out stays as work: each row with its reason, until it is taken in."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Final

from desktop.domain.errors import Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services.importing.column_memory import chosen_columns
from desktop.services.importing.earlier_work import (
    LEFT_OUT,
    NAMES,
    NUMBERS,
    EarlierWork,
    fields_read,
    mark_of,
    said,
)
from desktop.services.importing.issues import UNKNOWN_PERSON
from desktop.services.importing.matching import row_values
from desktop.services.importing.plan import Decision, ImportPlan, Outcome, RowResult
from desktop.services.importing.population import is_unlike, theirs_of
from desktop.storage import bulk_import
from desktop.storage.bulk_import import RowChange
from desktop.storage.queries import left_out as queries
from desktop.storage.unit_of_work import UnitOfWork
from desktop.workbooks.kept_rows import (
    KeptRow,
    cells_from,
    cells_text,
    faults_from,
    keep_row,
    keep_sheet,
    needed_sections,
    sheets_text,
)

KIND: Final = "left_out_row"
SKIPPED: Final = QT_TRANSLATE_NOOP("import", "Đã chọn bỏ dòng này khi nhập.")
_RENEWED: Final = ("fate", "reason", "known_uid", "name", "number", "cells")
"""What changes of work whose row came back and is left out again: what was mended stays so."""
_LONGEST: Final = {"name": 160, "number": 60, "place": 120, "sheet_name": 255}
_COLUMNS: Final = (
    "commune_code", "sheet_name", "row_number", "row_kind", "row_mark", "fate", "name", "number",
    "place", "reason", "cells", "known_uid", "state",
)  # fmt: skip


def kept_rows_of(plan: ImportPlan) -> Iterator[tuple[RowResult, KeptRow]]:
    """Yield each row that is not taken in, and how it is kept."""
    for row in plan.rows:
        if row.outcome in LEFT_OUT:
            checked = plan.sheets[row.sheet]
            values = row_values(checked, row.values)
            kept = keep_row(checked, row.number, values, row.issues, mark_of(plan, row))
            yield row, replace(kept, theirs=theirs_of(plan, row))


def keep_left_out(unit: UnitOfWork, plan: ImportPlan, batch: int) -> int:
    """Write what an import leaves out as work; return how much earlier work it settles.

    A row is known again by its mark (an error workbook bears it) or, in a file of the same name,
    by its sheet with its number and one of name and number, or by both of these: never by a name
    alone, for the next list of the same people is no answer to this one. What was at fault must
    have been read again: a column that is not read any more hides its fault, it mends nothing.
    """
    earlier = EarlierWork(queries.open_rows(unit, plan.commune))
    taken_in: dict[int, RowChange] = {}
    read: dict[int, int] = {}
    if earlier:
        for row in plan.rows:
            known = None if row.outcome in LEFT_OUT else earlier.find(plan, row)
            if known is not None:
                day = unit.at.date().isoformat()
                values = {"state": "taken_in", "settled_on": day}
                taken_in[known.id] = RowChange(known.id, known.version, values)
                read[known.id] = row.sheet
    for unread in _with_faults_unread(unit, plan, read):
        del taken_in[unread]
    replaced = _replaced(unit, plan, earlier)
    bulk_import.update_rows(unit, KIND, [*taken_in.values(), *replaced], batch)
    _write(unit, plan, batch, earlier, taken_in)
    return len(taken_in)


def _replaced(unit: UnitOfWork, plan: ImportPlan, earlier: EarlierWork) -> list[RowChange]:
    """Return the earlier work about people whom a newer return tells again, in its own words."""
    replaced: dict[int, RowChange] = {}
    for row in plan.rows:
        known = earlier.of_person(plan, row) if is_unlike(row) else None
        if known is not None and known.mark != mark_of(plan, row):
            values = {"state": "taken_in", "settled_on": unit.at.date().isoformat()}
            replaced[known.id] = RowChange(known.id, known.version, values)
            earlier.forget(known)
    return list(replaced.values())


def _write(
    unit: UnitOfWork,
    plan: ImportPlan,
    batch: int,
    earlier: EarlierWork,
    taken_in: Collection[int],
) -> None:
    """Write the rows that are new work; work that is there already gets its newest reason."""
    uids = _uids(unit, plan)
    renewed: dict[int, RowChange] = {}
    read: dict[int, int] = {}
    new: list[tuple[object, ...]] = []
    numbers: dict[int, list[int]] = {}
    for row, kept in kept_rows_of(plan):
        values = _values(plan, row, kept, uids)
        known = earlier.find(plan, row)
        if known is None:
            new.append(tuple(values[key] for key in _COLUMNS))
            numbers.setdefault(row.sheet, []).append(row.number)
        elif known.id not in renewed and known.id not in taken_in:
            again = {key: values[key] for key in _RENEWED}
            renewed[known.id] = RowChange(known.id, known.version, again)
            read[known.id] = row.sheet
    for unread in _with_faults_unread(unit, plan, read):
        # Its reason is still the one to mend.
        del renewed[unread]
    bulk_import.update_rows(unit, KIND, _fitting(unit, renewed), batch)
    if new:
        bulk_import.insert_rows(unit, KIND, _COLUMNS, new, batch)
        tops = [
            keep_sheet(source, needed_sections(source, own), chosen_columns(plan, source))
            for place, own in numbers.items()
            for source in [plan.sheets[place].source]
        ]
        bulk_import.keep_tops_of_sheets(unit, batch, sheets_text(tops))


def _with_faults_unread(unit: UnitOfWork, plan: ImportPlan, sheets: Mapping[int, int]) -> list[int]:
    """Return the rows (id -> sheet that has them again) with a fault in a field not read now."""
    return [
        one.id
        for one in queries.rows_to_mend(unit, sheets)
        if not faults_from(one.cells) <= fields_read(plan.sheets[sheets[one.id]])
    ]


def _fitting(unit: UnitOfWork, renewed: Mapping[int, RowChange]) -> list[RowChange]:
    """Return the changes; new cells only where the new file has the columns of the first."""
    kept = {one.id: len(cells_from(one.cells)[0]) for one in queries.rows_to_mend(unit, renewed)}
    fitting = []
    for change in renewed.values():
        values = dict(change.values)
        if len(cells_from(str(values["cells"]))[0]) != kept[change.id]:
            del values["cells"]
        fitting.append(replace(change, values=values))
    return fitting


def _values(
    plan: ImportPlan, row: RowResult, kept: KeptRow, uids: Mapping[int, str]
) -> dict[str, object]:
    kind = plan.sheets[row.sheet].source.layout.kind
    reason = " ".join(filter(None, (kept.reason, _skipped(row))))
    person = _known_person(plan, row)
    found: dict[str, object] = {
        "commune_code": plan.commune,
        "sheet_name": plan.sheets[row.sheet].source.name,
        "row_number": row.number,
        "row_kind": kind,
        "row_mark": kept.mark,
        "fate": fate_of(row),
        "name": said(plan, row, NAMES[kind]),
        "number": said(plan, row, NUMBERS[kind]),
        "place": said(plan, row, ("neighbourhood",)) or _home(plan, person),
        "reason": reason,
        "cells": cells_text(kept),
        "known_uid": uids.get(person or 0),
        "state": "open",
    }
    for key, length in _LONGEST.items():
        value = found[key]
        found[key] = value[:length] if isinstance(value, str) else value
    return found


def _home(plan: ImportPlan, person: int | None) -> str | None:
    """Return the neighbourhood of a stored person, where the file tells none: work is by hamlet."""
    known = None if person is None else plan.known.persons.get(person)
    return None if known is None else known.neighbourhood


def _skipped(row: RowResult) -> str:
    return SKIPPED if row.decision is Decision.SKIP else ""


def fate_of(row: RowResult) -> str:
    """Return why a row is left out, as `left_out_codes.FATES` names it."""
    if row.outcome is Outcome.REJECTED:
        return "error"
    if row.decision is Decision.SKIP:
        return "skipped"
    if is_unlike(row):
        return "unlike"
    return "unknown" if is_unknown(row) else "waiting"


def is_unknown(row: RowResult) -> bool:
    """Whether a row waits because it names somebody whom the office does not know."""
    doubts = {one.issue.code for one in row.issues if one.issue.severity is Severity.DOUBT}
    return row.outcome is Outcome.HELD_BACK and bool(doubts) and doubts <= UNKNOWN_PERSON


def _known_person(plan: ImportPlan, row: RowResult) -> int | None:
    """Return the stored person that a row speaks of, be it by its number alone."""
    kind = plan.sheets[row.sheet].source.layout.kind
    if kind == "person" and row.match is not None:
        return row.match
    if kind == "person" and len(row.similar) == 1:
        return row.similar[0]
    return plan.known.person_of(
        plan.value(row, "national_id"),
        plan.value(row, "si_number"),
        plan.value(row, "hi_card_no"),
    )


def _uids(unit: UnitOfWork, plan: ImportPlan) -> dict[int, str]:
    known = {_known_person(plan, row) for row in plan.rows if row.outcome in LEFT_OUT}
    ids = sorted(one for one in known if one is not None)
    return dict(bulk_import.column_of_ids(unit, "person", "uid", ids))
