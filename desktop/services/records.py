"""Records of any kind: open one for a form, save it, delete it."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.changes import Changes
from desktop.domain.errors import Issue
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import same_name
from desktop.fields.catalogue import kind_of
from desktop.fields.record_kinds import Draft
from desktop.services import households, record_rules, step_names
from desktop.services.record_deletion import (
    let_go,
    refuse_change_of_money,
    refuse_if_referred_to,
)
from desktop.storage import links
from desktop.storage.database import Database
from desktop.storage.queries.lists import read_rows
from desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Saved:
    """The outcome of saving: the record's id, what changed, and warnings by field key.

    `step` is the number by which "Hoàn tác" takes it back; None when nothing was changed.
    """

    id: int
    changes: Changes
    warnings: Mapping[str, Issue]
    step: int | None = None


def load(database: Database, kind: str, record_id: int, today: datetime.date) -> Draft:
    """Return a record as a draft for a form; links are given by their names.

    Raises:
        RecordMissing: the record was deleted meanwhile.
    """
    with database.read() as snapshot:
        rows = read_rows(snapshot, kind, [record_id], today, as_entered=True)
    if not rows:
        raise households.record_missing()
    keys = [spec.key for spec in kind_of(kind).stored_fields]
    return Draft(kind, {key: rows[0].values[key] for key in keys}, record_id, rows[0].version)


def save(database: Database, draft: Draft, *, who: str) -> Saved:
    """Write a new or changed record.

    Raises:
        RecordInvalid: required fields are empty or a number is another person's.
        ChangedByAnotherUser: the row moved on since the draft was read; nothing was written.
    """
    kind = kind_of(draft.kind)
    _refuse(record_rules.missing_fields(kind, draft.values))
    with database.write(who) as unit:
        commune = record_rules.commune_of(unit, draft)
        _refuse(record_rules.taken_numbers(unit, draft))
        values = record_rules.resolved(unit, kind, draft.values, commune)
        if draft.kind in {"person", "household"}:
            values = record_rules.with_address_of_today(unit, draft, values, commune)
        if draft.kind == "person":
            households.settle_neighbourhood(unit, draft.id, values)
        if draft.kind == "household" and draft.id is not None:
            _keep_head_name(unit, draft.id, values)
        before = None if draft.id is None else unit.get(draft.kind, draft.id).values
        refuse_change_of_money(draft.kind, before, values)
        if draft.id is None:
            record_id = unit.insert(draft.kind, {**values, "commune_code": commune})
        else:
            record_id = draft.id
            unit.update(draft.kind, record_id, values, draft.version)
        households.keep_heads(unit, draft.kind, record_id, before)
        name = step_names.name_of(draft.kind, unit.get(draft.kind, record_id).values)
        named = step_names.adding if draft.id is None else step_names.changing
        unit.step = named(draft.kind, name)
    return Saved(record_id, unit.changes, record_rules.warnings_of(draft), unit.written_step)


def delete(
    database: Database, kind: str, record_id: int, *, who: str, version: int | None = None
) -> Changes:
    """Delete a record; members of a deleted household become "chưa xếp hộ".

    Raises:
        RecordMissing, ChangedByAnotherUser: it is gone, or no longer the `version` that was seen.
        InvalidInput: receipts or other records refer to it; the sentence says what to do.
    """
    with database.write(who) as unit:
        unit.step = step_names.deleting(kind, delete_in(unit, kind, record_id, version))
    return unit.changes


def delete_in(unit: UnitOfWork, kind: str, record_id: int, version: int | None = None) -> str:
    """Delete a record as part of a unit of work and return what it was called.

    What `delete` raises is raised before anything is written.
    """
    refuse_if_referred_to(unit, kind, record_id)
    unit.require_version(kind, record_id, version)
    before = unit.get(kind, record_id).values
    let_go(unit, kind, record_id)
    unit.delete(kind, record_id)
    if kind == "person":
        households.forget_head(unit, before)
    return step_names.name_of(kind, before)


def _refuse(problems: Mapping[str, Issue]) -> None:
    if problems:
        raise record_rules.invalid(problems)


def _keep_head_name(unit: UnitOfWork, household_id: int, values: dict[str, object]) -> None:
    """Leave the name of a head to the person who is head; refuse another name."""
    head = links.head_of(unit, household_id)
    name = values.get("head_name")
    if head is None or name is None:
        return
    if not same_name(head, str(name)):
        issue = Issue(
            "household.head",
            QT_TRANSLATE_NOOP(
                "issues",
                "Chủ hộ là thành viên {name}. Sửa tên ở người đó, hoặc ghi người khác là Chủ hộ.",
            ),
            values={"name": head},
        )
        raise record_rules.invalid({"head_name": issue})
    values["head_name"] = head
