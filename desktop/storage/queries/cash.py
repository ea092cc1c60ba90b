"""Money that collectors took in and have not handed over: receipts without a bank's slip."""

import datetime
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, func, or_, select

from desktop.storage.collecting_tables import Closing
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.scoped import Span, in_scope
from desktop.storage.tables import Receipt


@dataclass(frozen=True, slots=True)
class HeldCash:
    """Receipts of one collector and day that were not handed over on the closing day.

    `remit_by` is told of a day that was closed; of others only its own date is known.
    """

    collector_id: int | None
    received_on: datetime.date
    remit_by: datetime.date | None
    receipts: int
    amount: int


def held(snapshot: ReadSnapshot, span: Span) -> list[HeldCash]:
    """Return what was written here until the closing day and not handed over by then."""
    columns = Receipt.collector_id, Receipt.receipt_date, Closing.remit_by
    statement = (
        select(*columns, func.count(), func.sum(Receipt.amount_paid))
        .outerjoin(Closing, Closing.id == Receipt.closing_id)
        .where(_held(span))
        .group_by(*columns)
    )
    rows = snapshot.connection.execute(in_scope(statement, Receipt, span))
    return [
        HeldCash(collector, day, remit_by, count, int(amount))
        for collector, day, remit_by, count, amount in rows
        if day is not None
    ]


def held_receipts(
    snapshot: ReadSnapshot, span: Span
) -> list[tuple[int, datetime.date, datetime.date | None]]:
    """Return (receipt, its day, the day to hand over by) of those that `held` counts."""
    statement = (
        select(Receipt.id, Receipt.receipt_date, Closing.remit_by)
        .outerjoin(Closing, Closing.id == Receipt.closing_id)
        .where(_held(span))
    )
    rows = snapshot.connection.execute(in_scope(statement, Receipt, span))
    return [(row_id, day, remit_by) for row_id, day, remit_by in rows if day is not None]


def _held(span: Span) -> ColumnElement[bool]:
    return and_(
        Receipt.status == "valid",
        Receipt.book_id.is_not(None),
        Receipt.receipt_date <= span.closing,
        or_(Closing.slip_no.is_(None), Closing.slip_date > span.closing),
    )
