"""The receipts of persons, newest first."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from desktop.storage.database import ReadSnapshot
from desktop.storage.tables import Collector, Receipt


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One receipt; `amount_paid` in đồng, `collector` by name, else by code."""

    person_id: int
    receipt_book: str | None
    receipt_no: str
    receipt_date: datetime.date | None
    scheme: str
    months: int | None
    amount_paid: int
    collector: str | None


def of_persons(snapshot: ReadSnapshot, person_ids: Sequence[int]) -> list[ReceiptLine]:
    """Return every receipt of these persons; those without a day come last."""
    statement = (
        select(
            Receipt.person_id,
            Receipt.receipt_book,
            Receipt.receipt_no,
            Receipt.receipt_date,
            Receipt.scheme,
            Receipt.months,
            Receipt.amount_paid,
            func.coalesce(Collector.full_name, Receipt.collector_code),
        )
        .outerjoin(Collector, Collector.id == Receipt.collector_id)
        .where(Receipt.person_id.in_(person_ids))
        .order_by(Receipt.receipt_date.desc().nulls_last(), Receipt.id.desc())
    )
    rows: Iterable[tuple[Any, ...]] = map(tuple, snapshot.connection.execute(statement))
    return [ReceiptLine(*row) for row in rows]
