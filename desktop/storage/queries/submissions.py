"""Submission batches, their lines, and the contributions that wait for one."""

import datetime
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, func, select

from desktop.storage.collecting_tables import Contribution, SubmissionBatch
from desktop.storage.database import ReadSnapshot
from desktop.storage.tables import Collector, Organisation, Person, Receipt

FORM_OF_SCHEME: Final = {"HI": "D03", "VSI": "D05"}
SCHEME_OF_FORM: Final = {form: scheme for scheme, form in FORM_OF_SCHEME.items()}
_IDS_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A batch as it stands; `first_paid_on` is the oldest day on which a line of it was paid."""

    id: int
    version: int
    form: str
    batch_no: str
    opened_on: datetime.date
    organisation_id: int | None
    organisation: str | None
    state: str
    sent_on: datetime.date | None
    portal_code: str | None
    returned_on: datetime.date | None
    return_reason: str | None
    done_on: datetime.date | None
    note: str | None
    line_count: int
    own_total: int
    returned_lines: int
    first_paid_on: datetime.date | None
    last_paid_on: datetime.date | None


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One contribution, in a batch or waiting for one; amounts in đồng."""

    contribution_id: int
    batch_id: int | None
    batch_no: str | None
    receipt_id: int
    receipt_no: str
    serial: str | None
    receipt_date: datetime.date
    receipt_status: str
    closing_id: int | None
    collector_id: int | None
    collector: str | None
    organisation_id: int | None
    organisation: str | None
    person_id: int | None
    person_name: str
    scheme: str
    hi_group: str | None
    plan_code: str
    months: int
    valid_from: datetime.date
    valid_to: datetime.date
    amount_due: int
    own_payment: int
    returned_reason: str | None


@dataclass(frozen=True, slots=True)
class BatchReceipt:
    """A receipt of a batch: what was taken, what all its lines come to, what of them is here."""

    receipt_id: int
    receipt_no: str
    receipt_date: datetime.date
    collector: str | None
    closing_id: int | None
    amount_paid: int
    all_lines: int
    in_batch: int


def batch(snapshot: ReadSnapshot, batch_id: int) -> BatchRow | None:
    """Return a batch, or None."""
    return next(iter(_batches(snapshot, SubmissionBatch.id == batch_id)), None)


def batches(snapshot: ReadSnapshot, form: str | None, state: str | None) -> list[BatchRow]:
    """Return the batches of a form and state (None: of all), the newest first."""
    wanted: list[ColumnElement[bool]] = [SubmissionBatch.id > 0]
    if form is not None:
        wanted.append(SubmissionBatch.form == form)
    if state is not None:
        wanted.append(SubmissionBatch.state == state)
    return _batches(snapshot, and_(*wanted))


def lines(snapshot: ReadSnapshot, batch_id: int) -> list[BatchLine]:
    """Return the lines of a batch by day and number of the receipt."""
    return _lines(snapshot, Contribution.batch_id == batch_id)


def numbers_of_lines(
    snapshot: ReadSnapshot, batch_id: int
) -> dict[int, tuple[str | None, str | None]]:
    """Return by contribution the SI number and the CCCD of its person, as far as known."""
    statement = (
        select(Contribution.id, Person.si_number, Person.national_id)
        .join(Person, Person.id == Contribution.person_id)
        .where(Contribution.batch_id == batch_id)
    )
    rows: list[Any] = list(snapshot.connection.execute(statement))
    return {row_id: (si_number, national_id) for row_id, si_number, national_id in rows}


def waiting(
    snapshot: ReadSnapshot, form: str, until: datetime.date, organisation_id: int | None = None
) -> list[BatchLine]:
    """Return the contributions up to a day that stand in no batch; void receipts have none."""
    wanted: list[ColumnElement[bool]] = [
        Contribution.batch_id.is_(None),
        Contribution.scheme == SCHEME_OF_FORM[form],
        Receipt.status == "valid",
        Receipt.receipt_date <= until,
    ]
    if organisation_id is not None:
        wanted.append(Collector.organisation_id == organisation_id)
    return _lines(snapshot, and_(*wanted))


def waiting_by_day(snapshot: ReadSnapshot, until: datetime.date) -> list[tuple[datetime.date, int]]:
    """Return how many contributions of each day stand in no batch, as `waiting` lists them."""
    statement = (
        select(Receipt.receipt_date, func.count())
        .join(Contribution, Contribution.receipt_id == Receipt.id)
        .where(
            Contribution.batch_id.is_(None),
            Contribution.scheme.in_(FORM_OF_SCHEME),
            Receipt.status == "valid",
            Receipt.receipt_date <= until,
        )
        .group_by(Receipt.receipt_date)
    )
    rows: list[Any] = list(snapshot.connection.execute(statement))
    return [(day, count) for day, count in rows]


def lines_of(snapshot: ReadSnapshot, contribution_ids: Collection[int]) -> list[BatchLine]:
    """Return contributions by their ids, in a batch or not."""
    wanted = sorted(set(contribution_ids))
    found: list[BatchLine] = []
    for start in range(0, len(wanted), _IDS_AT_ONCE):
        some = wanted[start : start + _IDS_AT_ONCE]
        found += _lines(snapshot, Contribution.id.in_(some))
    return found


def receipts(snapshot: ReadSnapshot, batch_id: int) -> list[BatchReceipt]:
    """Return the receipts whose lines stand in a batch, with the sums that must agree."""
    every = (
        select(func.coalesce(func.sum(Contribution.own_payment), 0))
        .where(Contribution.receipt_id == Receipt.id)
        .correlate(Receipt)
        .scalar_subquery()
    )
    statement = (
        select(
            Receipt.id,
            Receipt.receipt_no,
            Receipt.receipt_date,
            Collector.full_name,
            Receipt.closing_id,
            Receipt.amount_paid,
            every,
            func.sum(Contribution.own_payment),
        )
        .join(Contribution, Contribution.receipt_id == Receipt.id)
        .outerjoin(Collector, Collector.id == Receipt.collector_id)
        .where(Contribution.batch_id == batch_id)
        .group_by(Receipt.id, Collector.full_name)
        .order_by(Receipt.receipt_date, Receipt.receipt_no, Receipt.id)
    )
    rows: list[Any] = list(snapshot.connection.execute(statement))
    return [BatchReceipt(*row) for row in rows]


def numbers_like(snapshot: ReadSnapshot, commune_code: str, prefix: str) -> list[str]:
    """Return the batch numbers of a commune that begin so."""
    statement = select(SubmissionBatch.batch_no).where(
        SubmissionBatch.commune_code == commune_code,
        SubmissionBatch.batch_no.startswith(prefix, autoescape=True),
    )
    return list(snapshot.connection.scalars(statement))


def has_number(snapshot: ReadSnapshot, commune_code: str, batch_no: str) -> bool:
    """Whether a batch of a commune has this number."""
    statement = select(func.count()).where(
        SubmissionBatch.commune_code == commune_code, SubmissionBatch.batch_no == batch_no
    )
    return bool(snapshot.connection.scalar(statement))


def _batches(snapshot: ReadSnapshot, condition: ColumnElement[bool]) -> list[BatchRow]:
    columns: list[Any] = [
        SubmissionBatch.id,
        SubmissionBatch.row_version,
        SubmissionBatch.form,
        SubmissionBatch.batch_no,
        SubmissionBatch.opened_on,
        SubmissionBatch.organisation_id,
        Organisation.name,
        SubmissionBatch.state,
        SubmissionBatch.sent_on,
        SubmissionBatch.portal_code,
        SubmissionBatch.returned_on,
        SubmissionBatch.return_reason,
        SubmissionBatch.done_on,
        SubmissionBatch.note,
        func.count(Contribution.id),
        func.coalesce(func.sum(Contribution.own_payment), 0),
        func.count(Contribution.returned_reason),
        func.min(Receipt.receipt_date),
        func.max(Receipt.receipt_date),
    ]
    statement = (
        select(*columns)
        .outerjoin(Organisation, Organisation.id == SubmissionBatch.organisation_id)
        .outerjoin(Contribution, Contribution.batch_id == SubmissionBatch.id)
        .outerjoin(Receipt, Receipt.id == Contribution.receipt_id)
        .where(condition)
        .group_by(SubmissionBatch.id, Organisation.name)
        .order_by(SubmissionBatch.opened_on.desc(), SubmissionBatch.id.desc())
    )
    rows: list[Any] = list(snapshot.connection.execute(statement))
    return [BatchRow(*row) for row in rows]


def _lines(snapshot: ReadSnapshot, condition: ColumnElement[bool]) -> list[BatchLine]:
    rows: list[Any] = list(snapshot.connection.execute(_line_statement().where(condition)))
    return [BatchLine(*row) for row in rows]


def _line_statement() -> Select[Any]:
    columns: list[Any] = [
        Contribution.id,
        Contribution.batch_id,
        SubmissionBatch.batch_no,
        Receipt.id,
        Receipt.receipt_no,
        Receipt.receipt_book,
        Receipt.receipt_date,
        Receipt.status,
        Receipt.closing_id,
        Receipt.collector_id,
        func.coalesce(Collector.full_name, Receipt.collector_code),
        Collector.organisation_id,
        Organisation.name,
        Contribution.person_id,
        Contribution.person_name,
        Contribution.scheme,
        Contribution.hi_group,
        Contribution.plan_code,
        Contribution.months,
        Contribution.valid_from,
        Contribution.valid_to,
        Contribution.amount_due,
        Contribution.own_payment,
        Contribution.returned_reason,
    ]
    return (
        select(*columns)
        .join(Receipt, Receipt.id == Contribution.receipt_id)
        .outerjoin(Collector, Collector.id == Receipt.collector_id)
        .outerjoin(Organisation, Organisation.id == Collector.organisation_id)
        .outerjoin(SubmissionBatch, SubmissionBatch.id == Contribution.batch_id)
        .order_by(Receipt.receipt_date, Receipt.receipt_no, Receipt.id, Contribution.line_no)
    )


def is_open(state: str) -> bool:
    """Whether the lines of a batch may still change: it was not sent, or came back."""
    return state in {"draft", "returned"}


def states_of_batches(snapshot: ReadSnapshot, batch_ids: Collection[int]) -> dict[int, str]:
    """Return the states of batches by id."""
    statement = select(SubmissionBatch.id, SubmissionBatch.state).where(
        SubmissionBatch.id.in_(sorted(batch_ids))
    )
    return {number: state for number, state in snapshot.connection.execute(statement)}  # noqa: C416
