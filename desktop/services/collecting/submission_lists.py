"""What waits to be declared, the batches and their lines, and how late they are."""

import datetime
from dataclasses import dataclass
from typing import Literal

from desktop.domain.errors import RecordMissing
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.rates import RateBook
from desktop.domain.working_days import dossier_deadline
from desktop.services.collecting.refusals import CollectingRefused
from desktop.services.rates import book_of
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import submissions as queries
from desktop.storage.queries.submissions import BatchLine, BatchRow

Form = Literal["D03", "D05"]


class SubmissionRefused(CollectingRefused):
    """A batch cannot be opened, changed or moved to another state; nothing was written."""


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch with its lines; `send_by` is the last day for its oldest line (None: no line)."""

    row: BatchRow
    lines: tuple[BatchLine, ...]
    send_by: datetime.date | None

    def is_late(self, today: datetime.date) -> bool:
        """Whether it was first due before it was sent, or is due and not sent."""
        return is_late(self.row, self.send_by, today)


@dataclass(frozen=True, slots=True)
class BatchSummary:
    """A batch in a list of batches; `late` when it was or is sent after `send_by`."""

    row: BatchRow
    send_by: datetime.date | None
    late: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits to be declared for one organisation (None: collectors without one)."""

    form: Form
    organisation_id: int | None
    organisation: str | None
    lines: tuple[BatchLine, ...]
    send_by: datetime.date
    late: bool

    @property
    def own(self) -> int:
        """What the lines come to, in đồng."""
        return sum(line.own_payment for line in self.lines)


def waiting(
    database: Database, form: Form, until: datetime.date, *, today: datetime.date
) -> tuple[Waiting, ...]:
    """Return what waits for a batch of a form up to a day, by organisation: a batch of each."""
    with database.read() as snapshot:
        rates = book_of(snapshot)
        found = queries.waiting(snapshot, form, until)
    groups: dict[int | None, list[BatchLine]] = {}
    for line in found:
        groups.setdefault(line.organisation_id, []).append(line)
    made = []
    for organisation_id, lines in groups.items():
        send_by = dossier_deadline(min(line.receipt_date for line in lines), rates)
        name = lines[0].organisation
        made.append(Waiting(form, organisation_id, name, tuple(lines), send_by, today > send_by))
    return tuple(made)


def batches(
    database: Database,
    *,
    today: datetime.date,
    form: Form | None = None,
    state: str | None = None,
) -> tuple[BatchSummary, ...]:
    """Return the batches of a form and state (None: of all), the newest first."""
    with database.read() as snapshot:
        rates = book_of(snapshot)
        found = queries.batches(snapshot, form, state)
    made = []
    for row in found:
        send_by = send_by_of(row, rates)
        made.append(BatchSummary(row, send_by, is_late(row, send_by, today)))
    return tuple(made)


def batch(database: Database, batch_id: int) -> Batch:
    """Return a batch with its lines.

    Raises:
        RecordMissing: there is no such batch.
    """
    with database.read() as snapshot:
        row = batch_in(snapshot, batch_id)
        lines = tuple(queries.lines(snapshot, batch_id))
        return Batch(row, lines, send_by_of(row, book_of(snapshot)))


def batch_in(snapshot: ReadSnapshot, batch_id: int) -> BatchRow:
    """Return a batch; raises `RecordMissing`."""
    found = queries.batch(snapshot, batch_id)
    if found is None:
        raise missing()
    return found


def require_open(row: BatchRow) -> BatchRow:
    """Return a batch whose lines may change; raises `SubmissionRefused` when it is sent."""
    if not queries.is_open(row.state):
        raise sent_already(row)
    return row


def sent_already(row: BatchRow) -> SubmissionRefused:
    """Return the refusal of a change to a batch that was sent."""
    return refused(
        "sent",
        QT_TRANSLATE_NOOP(
            "errors",
            "Đợt {number} đã gửi ngày {day}, không sửa được nữa. Nếu cơ quan BHXH trả lại, ghi "
            "“Bị trả lại” kèm lý do trước.",
        ),
        number=row.batch_no,
        day="–" if row.sent_on is None else f"{row.sent_on:%d/%m/%Y}",
    )


def send_by_of(row: BatchRow, rates: RateBook) -> datetime.date | None:
    """Return the last day to hand in a batch: the deadline of its oldest receipt."""
    return None if row.first_paid_on is None else dossier_deadline(row.first_paid_on, rates)


def is_late(row: BatchRow, send_by: datetime.date | None, today: datetime.date) -> bool:
    """Whether a batch was sent after its last day, or is not sent and that day is over."""
    return send_by is not None and (row.sent_on or today) > send_by


def missing() -> RecordMissing:
    """Return the error for a record that was deleted meanwhile."""
    return RecordMissing(
        "record.missing",
        QT_TRANSLATE_NOOP("errors", "Bản ghi này vừa bị xoá ở nơi khác. Mở lại danh sách để xem."),
    )


def refused(
    place: str, template: str, where: str | None = None, **values: object
) -> SubmissionRefused:
    """Return the refusal of what is asked of a batch."""
    return SubmissionRefused(f"batch.{place}", template, where, **values)
