"""Records of any kind: open one for a form, save it, delete it."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.changes import Changes
from desktop.domain.dates import PartialDate
from desktop.domain.errors import Issue, RecordInvalid
from desktop.domain.identity_numbers import check_national_id
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import same_name
from desktop.fields.catalogue import kind_of
from desktop.fields.record_kinds import Draft, RecordKind
from desktop.services import households
from desktop.services.record_deletion import let_go, refuse_if_referred_to
from desktop.storage import links
from desktop.storage.database import Database
from desktop.storage.queries import offices
from desktop.storage.queries.lists import read_rows
from desktop.storage.unit_of_work import UnitOfWork

_UNIQUE = {"person": ("national_id", "si_number")}


@dataclass(frozen=True, slots=True)
class Saved:
    """The outcome of saving: the record's id, what changed, and warnings by field key."""

    id: int
    changes: Changes
    warnings: Mapping[str, Issue]


def load(database: Database, kind: str, record_id: int, today: datetime.date) -> Draft:
    """Return a record as a draft for a form; links are given by their names.

    Raises:
        RecordMissing: the record was deleted meanwhile.
    """
    with database.read() as snapshot:
        rows = read_rows(snapshot, kind, [record_id], today)
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
    _require_fields(kind, draft.values)
    with database.write(who) as unit:
        commune = _commune(unit, draft)
        _require_own_numbers(unit, draft)
        values = _resolve(unit, kind, draft.values, commune)
        if draft.kind == "person":
            households.settle_neighbourhood(unit, draft.id, values)
        if draft.kind == "household" and draft.id is not None:
            _keep_head_name(unit, draft.id, values)
        before = None if draft.id is None else unit.get(draft.kind, draft.id).values
        if draft.id is None:
            record_id = unit.insert(draft.kind, {**values, "commune_code": commune})
        else:
            record_id = draft.id
            unit.update(draft.kind, record_id, values, draft.version)
        households.keep_heads(unit, draft.kind, record_id, before)
    return Saved(record_id, unit.changes, warnings_of(draft))


def delete(
    database: Database, kind: str, record_id: int, *, who: str, version: int | None = None
) -> Changes:
    """Delete a record; members of a deleted household become "chưa xếp hộ".

    Raises:
        RecordMissing, ChangedByAnotherUser: it is gone, or no longer the `version` that was seen.
        InvalidInput: receipts or other records refer to it; the sentence says what to do.
    """
    with database.write(who) as unit:
        refuse_if_referred_to(unit, kind, record_id)
        before = unit.get(kind, record_id).values
        let_go(unit, kind, record_id)
        unit.delete(kind, record_id, version)
        if kind == "person":
            households.forget_head(unit, before)
    return unit.changes


def warnings_of(draft: Draft) -> dict[str, Issue]:
    """Return what looks odd across the fields of a record but may be saved."""
    number = draft.values.get("national_id")
    if not isinstance(number, str):
        return {}
    birth, sex = draft.values.get("birth_date"), draft.values.get("sex")
    found = check_national_id(
        number,
        sex=sex if isinstance(sex, str) else None,
        birth_year=birth.year if isinstance(birth, PartialDate) else None,
    )
    return {"national_id": found.issues[0]} if found.issues else {}


def _require_fields(kind: RecordKind, values: Mapping[str, object]) -> None:
    problems = {
        spec.key: Issue(
            "field.required",
            QT_TRANSLATE_NOOP("issues", "Chưa có {label}."),
            values={"label": spec.label.lower()},
        )
        for spec in kind.form_fields
        if spec.required and values.get(spec.key) in (None, "")
    }
    if problems:
        raise _invalid(problems)


def _require_own_numbers(unit: UnitOfWork, draft: Draft) -> None:
    problems = {}
    for key in _UNIQUE.get(draft.kind, ()):
        number = draft.values.get(key)
        owner = links.owner_of(unit, key, str(number), draft.id) if number else None
        if owner is not None:
            problems[key] = Issue(
                "field.taken",
                QT_TRANSLATE_NOOP(
                    "issues", "Số này đã có ở {name}. Kiểm tra lại số, hoặc mở người đó để sửa."
                ),
                values={"name": owner[1], "id": owner[0]},
            )
    if problems:
        raise _invalid(problems)


def _invalid(problems: Mapping[str, Issue]) -> RecordInvalid:
    return RecordInvalid(
        "record.invalid", QT_TRANSLATE_NOOP("errors", "Còn {count} chỗ cần sửa."), problems
    )


def _commune(unit: UnitOfWork, draft: Draft) -> str:
    if draft.id is not None:
        return str(unit.get(draft.kind, draft.id).values["commune_code"])
    given = draft.values.get("commune_code")
    return str(given) if given else offices.first_commune(unit)


def _resolve(
    unit: UnitOfWork, kind: RecordKind, values: Mapping[str, object], commune: str
) -> dict[str, object]:
    """Turn the words of link fields into row ids; keep the other stored fields."""
    resolved: dict[str, object] = {}
    for spec in kind.stored_fields:
        if spec.key not in values:
            continue
        if spec.link is None:
            resolved[spec.key] = values[spec.key]
            continue
        column, resolve = links.RESOLVE[spec.key]
        words = values[spec.key]
        resolved[column] = resolve(unit, commune, str(words)) if words else None
        if words and resolved[column] is None:
            raise _invalid({spec.key: _no_such_household(str(words))})
    return resolved


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
        raise _invalid({"head_name": issue})
    values["head_name"] = head


def _no_such_household(code: str) -> Issue:
    return Issue(
        "household.unknown",
        QT_TRANSLATE_NOOP(
            "issues", "Chưa có hộ mã {code}. Thêm hộ trước, hoặc để trống nếu chưa xếp hộ."
        ),
        values={"code": code},
    )
