"""The receipts of persons, newest first."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal, select, union_all
from sqlalchemy.orm import InstrumentedAttribute

from desktop.storage.collecting_tables import Contribution
from desktop.storage.database import ReadSnapshot
from desktop.storage.tables import Collector, Receipt

_Column = InstrumentedAttribute[Any]


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
    """Return every valid receipt of these persons; those without a day come last.

    Of a receipt with contributions each person has the own lines, whoever paid the whole.
    """
    whole = (Receipt.person_id, Receipt.scheme, Receipt.months, Receipt.amount_paid)
    part = (
        Contribution.person_id,
        Contribution.scheme,
        Contribution.months,
        Contribution.own_payment,
    )
    lines = select(Contribution.id).where(Contribution.receipt_id == Receipt.id)
    listed = _receipts(whole, literal(0)).where(
        Receipt.person_id.in_(person_ids), ~lines.correlate(Receipt).exists()
    )
    written = _receipts(part, Contribution.line_no).join(
        Contribution, Contribution.receipt_id == Receipt.id
    )
    both = union_all(listed, written.where(Contribution.person_id.in_(person_ids))).subquery()
    statement = select(both).order_by(
        both.c.receipt_date.desc().nulls_last(), both.c.id.desc(), both.c.line_no
    )
    rows: Iterable[tuple[Any, ...]] = map(tuple, snapshot.connection.execute(statement))
    return [ReceiptLine(*row[2:]) for row in rows]


def _receipts(
    of_person: Sequence[_Column], line_no: ColumnElement[int] | InstrumentedAttribute[int]
) -> Select[*tuple[Any, ...]]:
    """Select valid receipts with (person, scheme, months, amount) of the whole or of a line."""
    person, scheme, months, amount = of_person
    return (
        select(
            Receipt.id,
            line_no.label("line_no"),
            person.label("person_id"),
            Receipt.receipt_book,
            Receipt.receipt_no,
            Receipt.receipt_date,
            scheme.label("scheme"),
            months.label("months"),
            amount.label("amount"),
            func.coalesce(Collector.full_name, Receipt.collector_code),
        )
        .outerjoin(Collector, Collector.id == Receipt.collector_id)
        .where(Receipt.status == "valid")
    )
