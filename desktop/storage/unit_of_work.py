"""One unit of work: every write of a use case, with its keys, row versions and audit."""

import datetime
import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from desktop.domain.changes import Changes
from desktop.domain.dates import PartialDate
from desktop.domain.errors import ChangedByAnotherUser, RecordMissing
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.storage import key_tables as _keys_known_to_the_metadata  # noqa: F401
from desktop.storage import province_tables as _known_to_the_metadata  # noqa: F401
from desktop.storage import search_index, steps
from desktop.storage.collecting_tables import (
    Closing,
    CommissionLine,
    CommissionPeriod,
    Contact,
    Contract,
    Contribution,
    PeriodLock,
    RateEntry,
    ReceiptBook,
    Refund,
    Reminder,
    SubmissionBatch,
)
from desktop.storage.denominator_tables import Denominator
from desktop.storage.foreign_keys import ForeignKey, read_foreign_keys
from desktop.storage.import_tables import LeftOutRow
from desktop.storage.report_tables import ReportCorrection, ReportDesign, ReportRun
from desktop.storage.row_identity import next_id
from desktop.storage.tables import (
    AuditEntry,
    Collector,
    Cover,
    Event,
    Household,
    Neighbourhood,
    Organisation,
    Person,
    PlaceAlias,
    Receipt,
    Record,
)
from desktop.storage.target_tables import Directive, Milestone, Target
from desktop.storage.text_columns import has_keys, keys_of

TABLE_OF: dict[str, type[Record]] = {
    "person": Person,
    "household": Household,
    "collector": Collector,
    "organisation": Organisation,
    "event": Event,
    "receipt": Receipt,
    "cover": Cover,
    "neighbourhood": Neighbourhood,
    "place_alias": PlaceAlias,
    "receipt_book": ReceiptBook,
    "contribution": Contribution,
    "closing": Closing,
    "submission_batch": SubmissionBatch,
    "refund": Refund,
    "rate_entry": RateEntry,
    "contract": Contract,
    "commission_period": CommissionPeriod,
    "commission_line": CommissionLine,
    "contact": Contact,
    "reminder": Reminder,
    "period_lock": PeriodLock,
    "denominator": Denominator,
    "directive": Directive,
    "target": Target,
    "milestone": Milestone,
    "report_run": ReportRun,
    "report_correction": ReportCorrection,
    "report_design": ReportDesign,
    "left_out_row": LeftOutRow,
}
SET_OPTION = "set_option"
"""The note of a choice of the office: the one that can be taken back."""
_OWN_COLUMNS = {"id", "uid", "row_version", "import_batch_id", "sort_key", "search_key"}


@dataclass(frozen=True, slots=True)
class StoredRecord:
    """A record as it stands: values by column, never a live ORM object."""

    kind: str
    id: int
    uid: str
    version: int
    values: Mapping[str, object]


@functools.cache
def foreign_keys() -> tuple[ForeignKey, ...]:
    """Return every reference from one kind of record to another."""
    return read_foreign_keys(TABLE_OF)


@functools.cache
def stored_columns(kind: str) -> tuple[str, ...]:
    """Return the columns of a kind that hold its values (keys and versions left out)."""
    columns = TABLE_OF[kind].__table__.columns  # type: ignore[attr-defined]
    return tuple(column.key for column in columns if column.key not in _OWN_COLUMNS)


class UnitOfWork:
    """Reads and writes records inside one transaction; `changes` tells what was touched."""

    def __init__(
        self, session: Session, *, who: str, at: datetime.datetime, step: Step | None = None
    ) -> None:
        """Work for `who` at the moment `at`, both written into the audit.

        `step` is the name of the work; it may be given to the attribute later, until the end.
        """
        self._session = session
        self.who = who
        self.at = at
        self.step = step
        self._touched: set[tuple[str, int]] = set()
        self._everything = False
        self._role: steps.Role | None = None
        self._reverses: int | None = None
        self._batch_id: int | None = None
        self._step_id: int | None = None
        self._can_be_undone = False

    @property
    def changes(self) -> Changes:
        """What was touched so far."""
        return Changes(frozenset(self._touched), self._everything)

    @changes.setter
    def changes(self, changes: Changes) -> None:
        self._touched = set(changes.ids)
        self._everything = changes.everything

    def take_part_in(
        self, role: steps.Role, *, reverses: int | None = None, batch_id: int | None = None
    ) -> None:
        """Say, before anything is written, that the work is an import or takes a step back."""
        self._role, self._reverses, self._batch_id = role, reverses, batch_id

    @property
    def step_id(self) -> int:
        """The number of this work among the steps; asking for it writes the step."""
        if self._step_id is None:
            self._step_id = steps.add(
                self.connection,
                at=self.at,
                who=self.who,
                reverses=self._reverses,
                import_batch_id=self._batch_id,
            )
        return self._step_id

    @property
    def written_step(self) -> int | None:
        """The number of this work among the steps; None when nothing was written."""
        return self._step_id

    @property
    def connection(self) -> Connection:
        """The connection of this transaction, for queries and bulk statements of storage."""
        return self._session.connection()

    def find(self, kind: str, record_id: int) -> StoredRecord | None:
        """Return a record, or None when there is none."""
        row = self._session.get(TABLE_OF[kind], record_id)
        return None if row is None else _stored(kind, row)

    def get(self, kind: str, record_id: int) -> StoredRecord:
        """Return a record; raises `RecordMissing` when it was deleted meanwhile."""
        return _stored(kind, self._row(kind, record_id))

    def require_version(self, kind: str, record_id: int, version: int | None) -> None:
        """Raise `RecordMissing` or `ChangedByAnotherUser` unless the record is as it was seen."""
        self._check_version(self._row(kind, record_id), version)

    def insert(self, kind: str, values: Mapping[str, object]) -> int:
        """Write a new record and return its id."""
        number = next_id(self.connection, kind, table_name(kind))
        row = TABLE_OF[kind](**{"id": number, **_with_usual(kind, values)})
        self._add(kind, row)
        self._audit("create", kind, row, before=None, after=_values(kind, row))
        return row.id

    def bring_back(
        self, kind: str, record_id: int, uid: str, version: int, values: Mapping[str, object]
    ) -> None:
        """Write a deleted record again as the one it was; `version` is the last it had.

        Its version goes on, so that who opened it before the deletion has an old one.
        """
        row = TABLE_OF[kind](**{"id": record_id, "uid": uid, **_with_usual(kind, values)})
        self._add(kind, row)
        table = TABLE_OF[kind]
        self.connection.execute(
            update(table).where(table.id == record_id).values(row_version=version + 1)
        )
        set_committed_value(row, "row_version", version + 1)
        self._audit("restore", kind, row, before=None, after=_whole(kind, row))

    def _add(self, kind: str, row: Record) -> None:
        self._refresh_keys(kind, row)
        self._session.add(row)
        self._session.flush()
        self._index(kind, row)

    def update(
        self, kind: str, record_id: int, values: Mapping[str, object], version: int | None = None
    ) -> bool:
        """Write the given values; return whether anything differed.

        Raises:
            RecordMissing: the record is gone.
            ChangedByAnotherUser: `version` is given and is no longer the row's.
        """
        row = self._row(kind, record_id)
        self._check_version(row, version)
        before = _values(kind, row)
        values = _with_usual(kind, values)
        changed = {key for key, value in values.items() if before[key] != value}
        if not changed:
            return False
        for key in changed:
            setattr(row, key, values[key])
        self._refresh_keys(kind, row)
        self._session.flush()
        self._index(kind, row)
        after = _values(kind, row)
        self._audit(
            "update",
            kind,
            row,
            before={key: before[key] for key in changed},
            after={key: after[key] for key in changed},
        )
        return True

    def delete(self, kind: str, record_id: int, version: int | None = None) -> None:
        """Delete a record; its last state stays in the audit.

        What the database would let go or delete along with it is so before, each with its own
        line: silently, nobody could bring it back.
        """
        row = self._row(kind, record_id)
        self._check_version(row, version)
        for reference in foreign_keys():
            if reference.target == kind:
                self._let_go(reference, record_id)
        self._audit("delete", kind, row, before=_whole(kind, row), after=None)
        self._session.delete(row)
        self._session.flush()
        if kind in search_index.INDEXED_KINDS:
            search_index.remove(self.connection, kind, record_id)

    def _let_go(self, reference: ForeignKey, record_id: int) -> None:
        if reference.on_delete is None:
            return
        for referring in reference.ids(self.connection, record_id):
            if reference.on_delete == "CASCADE":
                self.delete(reference.kind, referring)
            else:
                self.update(reference.kind, referring, {reference.column: None})

    def note(
        self,
        action: str,
        kind: str,
        after: Mapping[str, object],
        batch_id: int | None = None,
        *,
        before: Mapping[str, object] | None = None,
    ) -> None:
        """Write one audit row for what is no record: bulk work, a choice of the office."""
        self._session.add(
            AuditEntry(
                at=self.at,
                who=self.who,
                action=action,
                kind=kind,
                before=None if before is None else to_json(before),
                after=to_json(after),
                import_batch_id=batch_id,
                step_id=self.step_id,
            )
        )
        self._can_be_undone |= action == SET_OPTION
        self._everything = True

    def finish(self) -> None:
        """Send everything to the database before the commit."""
        self._session.flush()
        if self._step_id is not None:
            # Only now: what was done may tell the name, and whether it can be taken back.
            usual: steps.Role = "step" if self.step and self._can_be_undone else "other"
            steps.settle(self.connection, self._step_id, self.step, self._role or usual)

    def _row(self, kind: str, record_id: int) -> Record:
        table = TABLE_OF[kind]
        row = self._session.scalars(select(table).where(table.id == record_id)).one_or_none()
        if row is None:
            raise RecordMissing(
                "record.missing",
                QT_TRANSLATE_NOOP(
                    "errors", "Bản ghi này vừa bị xoá ở nơi khác. Mở lại danh sách để xem."
                ),
            )
        return row

    @staticmethod
    def _check_version(row: Record, version: int | None) -> None:
        if version is not None and row.row_version != version:
            raise ChangedByAnotherUser(
                "record.changed",
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Bản ghi này vừa được sửa ở nơi khác, chưa ghi gì. Mở lại rồi sửa tiếp.",
                ),
            )

    @staticmethod
    def _refresh_keys(kind: str, row: Record) -> None:
        if not has_keys(kind):
            return
        sort, search = keys_of(kind, _values(kind, row))
        row.sort_key = sort  # type: ignore[attr-defined]
        row.search_key = search  # type: ignore[attr-defined]

    def _index(self, kind: str, row: Record) -> None:
        if kind in search_index.INDEXED_KINDS:
            words: str = row.search_key  # type: ignore[attr-defined]
            search_index.put(self.connection, kind, row.id, words)

    def _audit(
        self,
        action: str,
        kind: str,
        row: Record,
        *,
        before: Mapping[str, object] | None,
        after: Mapping[str, object] | None,
    ) -> None:
        self._session.add(
            AuditEntry(
                at=self.at,
                who=self.who,
                action=action,
                kind=kind,
                row_id=row.id,
                row_uid=row.uid,
                row_version=row.row_version,
                before=None if before is None else to_json(before),
                after=None if after is None else to_json(after),
                step_id=self.step_id,
            )
        )
        self._can_be_undone = True
        self._touched.add((kind, row.id))


def table_name(kind: str) -> str:
    """Return the name of the table of a kind."""
    return str(TABLE_OF[kind].__tablename__)  # type: ignore[attr-defined]


def _with_usual(kind: str, values: Mapping[str, object]) -> dict[str, object]:
    """Put a column's usual value where it must hold one and None was given.

    Who empties "Tình trạng" of a person means nothing else than the usual "Còn sống".
    """
    columns = TABLE_OF[kind].__table__.columns  # type: ignore[attr-defined]
    return {
        key: columns[key].default.arg
        if value is None and not columns[key].nullable and columns[key].default is not None
        else value
        for key, value in values.items()
    }


def _values(kind: str, row: Record) -> dict[str, object]:
    return {key: getattr(row, key) for key in stored_columns(kind)}


def _whole(kind: str, row: Record) -> dict[str, object]:
    """Return the values, and the import that the record came from, if any."""
    origin = {key: getattr(row, key) for key in ("import_batch_id",)}
    return {**_values(kind, row), **{key: batch for key, batch in origin.items() if batch}}


def _stored(kind: str, row: Record) -> StoredRecord:
    return StoredRecord(kind, row.id, row.uid, row.row_version, _values(kind, row))


def plain_values(values: Mapping[str, object]) -> dict[str, object]:
    """Return values as they come back from the audit."""
    plain: dict[str, object] = json.loads(to_json(values))
    return plain


def to_json(values: Mapping[str, object]) -> str:
    """Return values as the audit keeps them: compact JSON, dates as ISO text."""
    return json.dumps(values, ensure_ascii=False, default=_plain, separators=(",", ":"))


def _plain(value: object) -> str:
    if isinstance(value, PartialDate):
        return value.iso()
    if isinstance(value, datetime.date):
        return value.isoformat()
    raise TypeError(type(value).__name__)
