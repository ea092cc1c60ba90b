"""Receipts that were written here, with their contributions."""

import datetime
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Subquery, and_, func, select

from desktop.storage.collecting_tables import Contribution, Refund, SubmissionBatch
from desktop.storage.database import ReadSnapshot
from desktop.storage.tables import Collector, Cover, Person, Receipt


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """One receipt as it stands."""

    id: int
    version: int
    commune_code: str
    person_id: int | None
    household_id: int | None
    collector_id: int | None
    collector: str | None
    book_id: int | None
    serial: str | None
    receipt_no: str
    receipt_date: datetime.date | None
    scheme: str
    amount_paid: int
    pay_method: str | None
    payer_name: str
    status: str
    void_on: datetime.date | None
    void_reason: str | None
    closing_id: int | None
    note: str | None


def receipt(snapshot: ReadSnapshot, receipt_id: int) -> ReceiptRow | None:
    """Return a receipt, or None."""
    statement = (
        select(
            Receipt.id,
            Receipt.row_version,
            Receipt.commune_code,
            Receipt.person_id,
            Receipt.household_id,
            Receipt.collector_id,
            func.coalesce(Collector.full_name, Receipt.collector_code),
            Receipt.book_id,
            Receipt.receipt_book,
            Receipt.receipt_no,
            Receipt.receipt_date,
            Receipt.scheme,
            Receipt.amount_paid,
            Receipt.pay_method,
            Receipt.payer_name,
            Receipt.status,
            Receipt.void_on,
            Receipt.void_reason,
            Receipt.closing_id,
            Receipt.note,
        )
        .outerjoin(Collector, Collector.id == Receipt.collector_id)
        .where(Receipt.id == receipt_id)
    )
    row = snapshot.connection.execute(statement).first()
    if row is None:
        return None
    cells: tuple[Any, ...] = tuple(row)
    return ReceiptRow(*cells)


def lines(snapshot: ReadSnapshot, receipt_id: int) -> list[dict[str, Any]]:
    """Return the contributions of a receipt, by column, in their order."""
    columns = [column for column in Contribution.__table__.columns]  # noqa: C416 - for mypy
    statement = (
        select(*columns).where(Contribution.receipt_id == receipt_id).order_by(Contribution.line_no)
    )
    return [dict(row) for row in snapshot.connection.execute(statement).mappings()]


def covers(snapshot: ReadSnapshot, receipt_id: int) -> list[int]:
    """Return the covers that a receipt gave."""
    statement = select(Cover.id).where(Cover.receipt_id == receipt_id).order_by(Cover.id)
    return list(snapshot.connection.scalars(statement))


def sent_batches(snapshot: ReadSnapshot, receipt_id: int) -> list[str]:
    """Return the numbers of the batches already sent in which lines of a receipt stand."""
    statement = (
        select(SubmissionBatch.batch_no)
        .join(Contribution, Contribution.batch_id == SubmissionBatch.id)
        .where(Contribution.receipt_id == receipt_id, SubmissionBatch.state.in_(("sent", "done")))
        .distinct()
    )
    return list(snapshot.connection.scalars(statement))


def refunds(snapshot: ReadSnapshot, receipt_id: int) -> int:
    """Return how many refunds that were not refused were asked for out of a receipt."""
    statement = select(func.count()).where(
        Refund.receipt_id == receipt_id, Refund.state != "refused"
    )
    return snapshot.connection.scalar(statement) or 0


def following(snapshot: ReadSnapshot, receipt_id: int) -> list[str]:
    """Return who has a later cover in the same scheme than the one a receipt gave."""
    own = select(Cover.person_id, Cover.scheme, Cover.valid_to).where(
        Cover.receipt_id == receipt_id
    )
    given = own.subquery()
    statement = (
        select(Person.full_name)
        .join(Cover, Cover.person_id == Person.id)
        .join(given, _follows(given))
        .distinct()
    )
    return list(snapshot.connection.scalars(statement.order_by(Person.full_name)))


def _follows(given: Subquery) -> ColumnElement[bool]:
    return and_(
        Cover.person_id == given.c.person_id,
        Cover.scheme == given.c.scheme,
        Cover.valid_to > given.c.valid_to,
    )


def overlapping(snapshot: ReadSnapshot, cover: dict[str, Any]) -> bool:
    """Whether a cover that would come back lies over another one of the person and scheme."""
    statement = select(func.count()).where(
        Cover.person_id == cover["person_id"],
        Cover.scheme == cover["scheme"],
        Cover.valid_to >= cover["valid_from"],
        func.coalesce(Cover.valid_from, Cover.valid_to) <= cover["valid_to"],
    )
    return bool(snapshot.connection.scalar(statement))
