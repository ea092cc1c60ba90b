"""What only the monthly report asks for: the events one by one, and totals to check sums by."""

import datetime
from dataclasses import dataclass

from sqlalchemy import func, select

from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.scoped import Span, in_scope
from desktop.storage.tables import Event, Receipt


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event of the period, as the report lists it."""

    held_on: datetime.date
    event_type: str
    state: str
    title: str | None
    place: str | None
    partner: str | None
    people_reached: int | None
    new_vsi: int | None
    new_hi: int | None
    vssid_accounts: int | None
    donated_cards: int | None
    cost: int | None


def receipts_total(snapshot: ReadSnapshot, span: Span) -> tuple[int, int]:
    """Return number and sum of the period's receipts, counted apart from the collectors."""
    statement = select(func.count(), func.coalesce(func.sum(Receipt.amount_paid), 0)).where(
        Receipt.status == "valid", Receipt.receipt_date.between(span.first, span.closing)
    )
    count, amount = snapshot.connection.execute(in_scope(statement, Receipt, span)).one()
    return count, int(amount)


def event_rows(snapshot: ReadSnapshot, span: Span) -> list[EventRow]:
    """Return the events of the whole period one by one, by date."""
    statement = (
        select(
            Event.held_on,
            Event.event_type,
            Event.state,
            Event.title,
            Event.place,
            Event.partner,
            Event.people_reached,
            Event.new_vsi,
            Event.new_hi,
            Event.vssid_accounts,
            Event.donated_cards,
            Event.cost,
        )
        .where(Event.held_on.between(span.first, span.last))
        .order_by(Event.held_on, Event.id)
    )
    return [
        EventRow(*tuple(row))
        for row in snapshot.connection.execute(in_scope(statement, Event, span))
    ]


def events_without_result(snapshot: ReadSnapshot, span: Span, today: datetime.date) -> int:
    """Return how many events of the period were to be before `today` and are planned still."""
    statement = select(func.count()).select_from(Event)
    statement = statement.where(
        Event.held_on.between(span.first, span.last),
        Event.held_on < today,
        Event.state == "planned",
    )
    return snapshot.connection.execute(in_scope(statement, Event, span)).scalar_one()


def undated_receipts(snapshot: ReadSnapshot, span: Span) -> int:
    """Return the number of receipts without a date: no period counts them."""
    statement = select(func.count()).select_from(Receipt)
    statement = statement.where(Receipt.status == "valid", Receipt.receipt_date.is_(None))
    return snapshot.connection.execute(in_scope(statement, Receipt, span)).scalar_one()
