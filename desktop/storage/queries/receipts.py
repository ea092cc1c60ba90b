"""The receipts of persons, newest first."""

import datetime
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, func, literal, select, union_all
from sqlalchemy.orm import InstrumentedAttribute

from desktop.storage.collecting_tables import Contribution
from desktop.storage.database import ReadSnapshot
from desktop.storage.tables import Collector, Receipt

_Column = InstrumentedAttribute[Any]

PAID_ON = "paid_on"
"""What a contribution was computed from: the day the money was taken, as ISO text."""


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One receipt; `amount_paid` in đồng, `collector` by name, else by code.

    `paid_on` is the day the money was taken where the receipt was booked later, else None.
    """

    person_id: int
    receipt_book: str | None
    receipt_no: str
    receipt_date: datetime.date | None
    scheme: str
    months: int | None
    amount_paid: int
    collector: str | None
    paid_on: datetime.date | None = None


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
    listed = _receipts(whole, literal(0), literal(None, Text)).where(
        Receipt.person_id.in_(person_ids), ~lines.correlate(Receipt).exists()
    )
    written = _receipts(part, Contribution.line_no, Contribution.inputs).join(
        Contribution, Contribution.receipt_id == Receipt.id
    )
    both = union_all(listed, written.where(Contribution.person_id.in_(person_ids))).subquery()
    statement = select(both).order_by(
        both.c.receipt_date.desc().nulls_last(), both.c.id.desc(), both.c.line_no
    )
    rows: Iterable[tuple[Any, ...]] = map(tuple, snapshot.connection.execute(statement))
    return [_line(ReceiptLine(*cells), inputs) for _, _, *cells, inputs in rows]


def _line(booked: ReceiptLine, inputs: str | None) -> ReceiptLine:
    paid = json.loads(inputs).get(PAID_ON) if inputs else None
    paid_on = datetime.date.fromisoformat(paid) if isinstance(paid, str) else booked.receipt_date
    return booked if paid_on == booked.receipt_date else replace(booked, paid_on=paid_on)


def _receipts(
    of_person: Sequence[_Column],
    line_no: ColumnElement[int] | InstrumentedAttribute[int],
    inputs: ColumnElement[str | None] | InstrumentedAttribute[str],
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
            inputs.label("inputs"),
        )
        .outerjoin(Collector, Collector.id == Receipt.collector_id)
        .where(Receipt.status == "valid")
    )
