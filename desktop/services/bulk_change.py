"""Gives one field of many records the same value: first what would happen, then all in one step."""

import datetime
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from desktop.domain.changes import Changes
from desktop.domain.errors import Issue
from desktop.domain.list_query import ListRow
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold
from desktop.fields.catalogue import kind_of
from desktop.fields.field_kinds import BirthDate, Name
from desktop.fields.field_spec import FieldSpec
from desktop.fields.identity_kinds import CollectorCode, HiCard, NationalId, Phone, SiNumber
from desktop.services import households, record_rules, step_names
from desktop.services.garbage_pause import collector_paused
from desktop.services.progress import Progress, no_progress
from desktop.storage.database import Database
from desktop.storage.queries.lists import read_rows
from desktop.storage.unit_of_work import StoredRecord, UnitOfWork

READ_AT_ONCE = 1000
_READING = QT_TRANSLATE_NOOP("lists", "Đang xem các dòng sẽ sửa")
_WRITING = QT_TRANSLATE_NOOP("lists", "Đang sửa các dòng đã chọn")
_WHO_SOMEBODY_IS: Final = (NationalId, SiNumber, HiCard, Phone, CollectorCode, BirthDate)
_OF_ONE_RECORD: Final = frozenset(
    {
        "household_code",
        "old_id",
        "relation",
        "email",
        "organisation_code",
        "certificate_no",
        "card_no",
    }
)
"""Numbers and ties that belong to one record alone."""


class Fate(Enum):
    """What becomes of a record."""

    CHANGED = "changed"
    SAME = "same"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class BulkChange:
    """The wish: `field` of these records gets `value` (words for a link, None empties it)."""

    kind: str
    ids: tuple[int, ...]
    field: str
    value: object


@dataclass(frozen=True, slots=True)
class BulkRow:
    """One record under a change: what it is called, what it holds now, what becomes of it."""

    id: int
    version: int
    name: str
    old: object
    fate: Fate
    reason: Issue | None = None


@dataclass(frozen=True, slots=True)
class BulkPreview:
    """What a change would do; nothing is written."""

    change: BulkChange
    rows: tuple[BulkRow, ...]

    def count(self, fate: Fate) -> int:
        """Return how many records have this fate."""
        return sum(row.fate is fate for row in self.rows)


@dataclass(frozen=True, slots=True)
class BulkResult:
    """What was written; `skipped` records were changed or deleted since the preview.

    `step` is the number by which "Hoàn tác" takes all of it back; None when nothing was written.
    """

    count: int
    skipped: int
    changes: Changes
    step: int | None = None


def changeable_fields(kind: str) -> tuple[FieldSpec, ...]:
    """Return the stored fields that many records can share: no name, no number of one's own."""
    record_kind = kind_of(kind)
    return tuple(
        spec
        for spec in record_kind.form_fields
        if spec.key != record_kind.name_field
        and spec.key not in _OF_ONE_RECORD
        and not isinstance(spec.kind, _WHO_SOMEBODY_IS)
        and (spec.link is not None or not isinstance(spec.kind, Name))
    )


def preview(
    database: Database,
    change: BulkChange,
    *,
    today: datetime.date,
    progress: Progress = no_progress,
) -> BulkPreview:
    """Tell of each record what the change would do to it.

    Raises:
        RecordInvalid: the value cannot be that field's in any record.
        Cancelled: from `progress`.
    """
    spec = kind_of(change.kind).field(change.field)
    _require_value(change, spec)
    rows = tuple(
        _foreseen(change, spec, row, today) for row in _read(database, change, today, progress)
    )
    return BulkPreview(change, rows)


def _require_value(change: BulkChange, spec: FieldSpec) -> None:
    if spec.required:
        kind = kind_of(change.kind)
        others = {one.key: True for one in kind.form_fields if one.key != spec.key}
        problems = record_rules.missing_fields(kind, {**others, spec.key: change.value})
        if problems:
            raise record_rules.invalid(problems)
    issue = spec.check(change.value) if spec.check and change.value is not None else None
    if issue is not None and issue.blocks:
        raise record_rules.invalid({spec.key: issue})


def _read(
    database: Database, change: BulkChange, today: datetime.date, progress: Progress
) -> Iterator[ListRow]:
    keys = [spec.key for spec in kind_of(change.kind).stored_fields]
    with database.read() as snapshot:
        for start in range(0, len(change.ids), READ_AT_ONCE):
            progress(_READING, start / len(change.ids))
            part = change.ids[start : start + READ_AT_ONCE]
            yield from read_rows(snapshot, change.kind, part, today, keys, as_entered=True)


def _foreseen(change: BulkChange, spec: FieldSpec, row: ListRow, today: datetime.date) -> BulkRow:
    old = row.values[change.field]
    name = step_names.name_of(change.kind, row.values)
    if _is_same(spec, old, change.value):
        return BulkRow(row.id, row.version, name, old, Fate.SAME)
    refuse = _REFUSALS.get((change.kind, change.field))
    reason = refuse(row.values, change.value, today) if refuse is not None else None
    fate = Fate.CHANGED if reason is None else Fate.REFUSED
    return BulkRow(row.id, row.version, name, old, fate, reason)


def _is_same(spec: FieldSpec, old: object, new: object) -> bool:
    if spec.link is not None and old is not None and new is not None:
        return fold(str(old)) == fold(str(new))
    return old == new


def apply(
    database: Database, foreseen: BulkPreview, *, who: str, progress: Progress = no_progress
) -> BulkResult:
    """Write a change as it was previewed, in one step that "Hoàn tác" takes back whole.

    Raises:
        RecordInvalid: a link names what the office does not know; nothing was written.
        Cancelled: from `progress`; nothing was written.
    """
    change = foreseen.change
    rows = [row for row in foreseen.rows if row.fate is Fate.CHANGED]
    spec = kind_of(change.kind).field(change.field)
    count = skipped = 0
    with collector_paused, database.write(who) as unit:
        values_of: dict[str, dict[str, object]] = {}
        for place, row in enumerate(rows):
            progress(_WRITING, place / len(rows))
            stored = unit.find(change.kind, row.id)
            if stored is None or stored.version != row.version:
                skipped += 1  # Somebody else was at this record; what they wrote stays.
            else:
                count += _change_one(unit, change, stored, values_of)
        unit.step = step_names.changing_many(change.kind, spec.label.lower(), count)
        progress(_WRITING, 1.0)
    return BulkResult(count, skipped, unit.changes, unit.step_id if count else None)


def _change_one(
    unit: UnitOfWork,
    change: BulkChange,
    stored: StoredRecord,
    values_of: dict[str, dict[str, object]],
) -> bool:
    """Change a record; `values_of` remembers by commune which rows the words of a link mean."""
    commune = str(stored.values["commune_code"])
    if commune not in values_of:
        kind = kind_of(change.kind)
        values_of[commune] = record_rules.resolved(
            unit, kind, {change.field: change.value}, commune
        )
    values = dict(values_of[commune])
    if change.kind == "person" and "neighbourhood_id" in values:
        households.settle_neighbourhood(unit, stored.id, values)
    if change.kind == "household" and change.field == "household_class":
        values |= households.class_days(stored.values, change.value, unit.at.date())
    return unit.update(change.kind, stored.id, values)


def _still_alive(values: Mapping[str, object], new: object, today: datetime.date) -> Issue | None:
    del today
    if new is None or values["life_status"] == "dead":
        return None
    return Issue(
        "bulk.alive",
        QT_TRANSLATE_NOOP(
            "issues", "Người này ghi là còn sống. Sửa tình trạng trước, rồi mới ghi ngày mất."
        ),
    )


def _still_to_come(values: Mapping[str, object], new: object, today: datetime.date) -> Issue | None:
    held_on = values["held_on"]
    if new != "held" or not isinstance(held_on, datetime.date) or held_on <= today:
        return None
    return Issue(
        "bulk.to_come",
        QT_TRANSLATE_NOOP("issues", "Buổi ngày {date} chưa đến, chưa ghi là đã tổ chức được."),
        values={"date": held_on.strftime("%d/%m/%Y")},
    )


_Refuse = Callable[[Mapping[str, object], object, datetime.date], Issue | None]
_REFUSALS: dict[tuple[str, str], _Refuse] = {
    ("person", "life_date"): _still_alive,
    ("event", "state"): _still_to_come,
}
"""(kind, field) -> why a record may not take the value, though another one may."""
