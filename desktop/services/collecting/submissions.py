"""Submission batches (đợt kê khai): contributions are handed to the agency on D03 or D05.

draft -> sent -> done, or sent -> returned -> sent again. A contribution stands in one batch; the
lines of a batch change only before it is sent or after it came back.
"""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.domain.changes import Changes
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.services.collecting.submission_lists import (
    Form,
    batch_in,
    missing,
    refused,
    require_open,
    sent_already,
)
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import offices
from desktop.storage.queries import submissions as queries
from desktop.storage.queries.submissions import BatchLine
from desktop.storage.unit_of_work import UnitOfWork

_OPENING: Final = QT_TRANSLATE_NOOP("steps", "Lập đợt kê khai {number}")
_ADDING: Final = QT_TRANSLATE_NOOP("steps", "Thêm {count} khoản đóng vào đợt {number}")
_REMOVING: Final = QT_TRANSLATE_NOOP("steps", "Bỏ {count} khoản đóng khỏi đợt {number}")
_DISCARDING: Final = QT_TRANSLATE_NOOP("steps", "Bỏ đợt kê khai {number}")


@dataclass(frozen=True, slots=True, kw_only=True)
class NewBatch:
    """A batch that is to be opened.

    Without `contribution_ids` it takes everything that waits up to `until`, of one organisation
    when `organisation_id` is given. Without `batch_no` it gets the next one (D03-2026-001).
    """

    form: Form
    until: datetime.date
    organisation_id: int | None = None
    contribution_ids: tuple[int, ...] | None = None
    batch_no: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class BatchWritten:
    """What was written; `step` is None for what "Hoàn tác" does not take back."""

    batch_id: int
    batch_no: str
    changes: Changes
    step: int | None


def open_batch(
    database: Database, new: NewBatch, *, who: str, today: datetime.date
) -> BatchWritten:
    """Open a batch with the contributions that are named, or with everything that waits.

    Raises:
        SubmissionRefused: nothing waits, the number is taken, or a contribution cannot go in.
    """
    with database.write(who) as unit:
        snapshot = ReadSnapshot(unit.connection)
        commune = offices.first_commune(unit)
        number = _number(snapshot, commune, new, today)
        unit.step = Step(_OPENING, {"number": number})
        if new.contribution_ids is None:
            lines = queries.waiting(snapshot, new.form, new.until, new.organisation_id)
        else:
            lines = _named_lines(snapshot, new.contribution_ids)
        if not lines:
            raise refused(
                "empty",
                QT_TRANSLATE_NOOP("errors", "Không có khoản đóng nào chưa kê khai đến ngày {day}."),
                day=f"{new.until:%d/%m/%Y}",
            )
        _require_fit(lines, new.form, new.organisation_id)
        batch_id = unit.insert(
            "submission_batch",
            {
                "commune_code": commune,
                "form": new.form,
                "batch_no": number,
                "opened_on": today,
                "organisation_id": new.organisation_id,
                "note": new.note,
            },
        )
        _move(unit, lines, batch_id)
    return BatchWritten(batch_id, number, unit.changes, unit.written_step)


def add_lines(
    database: Database, batch_id: int, contribution_ids: Iterable[int], *, who: str
) -> BatchWritten:
    """Put more contributions into a batch that was not sent or came back.

    Raises:
        SubmissionRefused: the batch is sent, or a contribution stands in a batch, is of another
            scheme or organisation, or its receipt is void.
        RecordMissing: the batch or a contribution is gone.
    """
    with database.write(who) as unit:
        snapshot = ReadSnapshot(unit.connection)
        row = require_open(batch_in(snapshot, batch_id))
        lines = _named_lines(snapshot, contribution_ids)
        _require_fit(lines, row.form, row.organisation_id)
        unit.step = Step(_ADDING, {"count": str(len(lines)), "number": row.batch_no})
        _move(unit, lines, batch_id)
    return BatchWritten(batch_id, row.batch_no, unit.changes, unit.written_step)


def remove_lines(
    database: Database, batch_id: int, contribution_ids: Iterable[int], *, who: str
) -> BatchWritten:
    """Take contributions out of a batch; they wait again.

    Raises:
        SubmissionRefused: the batch is sent, a contribution is not in it, or only single lines
            came back and this is none of them.
        RecordMissing: the batch or a contribution is gone.
    """
    with database.write(who) as unit:
        snapshot = ReadSnapshot(unit.connection)
        row = require_open(batch_in(snapshot, batch_id))
        lines = _named_lines(snapshot, contribution_ids)
        for line in lines:
            if line.batch_id != batch_id:
                raise refused(
                    "not_inside",
                    QT_TRANSLATE_NOOP(
                        "errors", "Khoản đóng của {name} không nằm trong đợt {number}."
                    ),
                    name=line.person_name,
                    number=row.batch_no,
                )
            if row.returned_lines and line.returned_reason is None:
                raise refused(
                    "accepted",
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "Đợt {number} chỉ bị trả lại {count} dòng, dòng của {name} thì không. "
                        "Chỉ bỏ dòng bị trả lại.",
                    ),
                    number=row.batch_no,
                    count=row.returned_lines,
                    name=line.person_name,
                )
        unit.step = Step(_REMOVING, {"count": str(len(lines)), "number": row.batch_no})
        _move(unit, lines, None)
    return BatchWritten(batch_id, row.batch_no, unit.changes, unit.written_step)


def discard_batch(database: Database, batch_id: int, *, who: str) -> BatchWritten:
    """Delete a batch that was never sent; its contributions wait again.

    Raises:
        SubmissionRefused: the batch was sent.
        RecordMissing: there is no such batch.
    """
    with database.write(who) as unit:
        snapshot = ReadSnapshot(unit.connection)
        row = batch_in(snapshot, batch_id)
        if row.state != "draft":
            raise sent_already(row)
        unit.step = Step(_DISCARDING, {"number": row.batch_no})
        _move(unit, queries.lines(snapshot, batch_id), None)
        unit.delete("submission_batch", batch_id, row.version)
    return BatchWritten(batch_id, row.batch_no, unit.changes, unit.written_step)


def _number(snapshot: ReadSnapshot, commune: str, new: NewBatch, today: datetime.date) -> str:
    """Return the number that was given, or the one after the highest of the year."""
    given = (new.batch_no or "").strip()
    if given:
        if queries.has_number(snapshot, commune, given):
            raise refused(
                "number",
                QT_TRANSLATE_NOOP("errors", "Đã có đợt kê khai {number}. Chọn số khác."),
                "batch_no",
                number=given,
            )
        return given
    prefix = f"{new.form}-{today:%Y}-"
    tails = [number[len(prefix) :] for number in queries.numbers_like(snapshot, commune, prefix)]
    highest = max((int(tail) for tail in tails if tail.isdigit()), default=0)
    return f"{prefix}{highest + 1:03d}"


def _named_lines(snapshot: ReadSnapshot, contribution_ids: Iterable[int]) -> list[BatchLine]:
    wanted = set(contribution_ids)
    found = queries.lines_of(snapshot, wanted)
    if len(found) != len(wanted):
        raise missing()
    return found


def _require_fit(lines: Sequence[BatchLine], form: str, organisation_id: int | None) -> None:
    """Refuse contributions that stand in a batch, are void, or belong on another form."""
    for line in lines:
        if line.batch_id is not None:
            raise refused(
                "twice",
                QT_TRANSLATE_NOOP(
                    "errors", "Khoản đóng của {name} (biên lai {receipt}) đã ở trong đợt {number}."
                ),
                name=line.person_name,
                receipt=line.receipt_no,
                number=line.batch_no,
            )
        if line.receipt_status != "valid":
            raise refused(
                "void",
                QT_TRANSLATE_NOOP("errors", "Biên lai {receipt} của {name} đã huỷ."),
                receipt=line.receipt_no,
                name=line.person_name,
            )
        if queries.FORM_OF_SCHEME[line.scheme] != form:
            raise refused(
                "form",
                QT_TRANSLATE_NOOP(
                    "errors", "Khoản đóng của {name} thuộc mẫu {right}-TS, không phải {form}-TS."
                ),
                name=line.person_name,
                right=queries.FORM_OF_SCHEME[line.scheme],
                form=form,
            )
        if organisation_id is not None and line.organisation_id != organisation_id:
            raise refused(
                "organisation",
                QT_TRANSLATE_NOOP(
                    "errors", "Biên lai {receipt} của {collector} không thuộc tổ chức của đợt này."
                ),
                receipt=line.receipt_no,
                collector=line.collector or "–",
            )


def _move(unit: UnitOfWork, lines: Iterable[BatchLine], batch_id: int | None) -> None:
    for line in lines:
        unit.update("contribution", line.contribution_id, {"batch_id": batch_id})
