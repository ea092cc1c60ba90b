"""Counts behind the indicators: receipts, collectors and events of a period."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, Select, and_, case, func, select

from desktop.domain.collector_leave import CollectorDays
from desktop.storage.collecting_tables import Contribution
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.scoped import Span, home_of_receipt, in_scope
from desktop.storage.tables import Collector, Event, Organisation, Receipt


@dataclass(frozen=True, slots=True)
class ReceiptCounts:
    """The valid receipts of one collector and thôn in one scheme, or in BOTH on one paper.

    `amount_hi` and `amount_vsi` are the parts of `amount` by scheme.
    """

    collector_id: int | None
    home: int | None
    scheme: str
    receipts: int
    amount: int
    amount_hi: int
    amount_vsi: int

    def is_of(self, scheme: str) -> bool:
        """Whether these receipts hold money of a scheme (HI or VSI)."""
        return self.scheme in {scheme, "BOTH"}


@dataclass(frozen=True, slots=True)
class CollectorState:
    """A collector as the reports show one."""

    id: int
    name: str
    organisation: str | None
    areas: str | None
    card_no: str | None
    card_valid_to: datetime.date | None
    last_training: datetime.date | None
    status: str
    certificate_no: str | None = None
    organisation_id: int | None = None


@dataclass(frozen=True, slots=True)
class EventCounts:
    """The events of one thôn, type and state with the sums of their results."""

    home: int | None
    event_type: str
    state: str
    events: int
    people_reached: int
    new_vsi: int
    new_hi: int
    vssid_accounts: int
    noncash_switches: int
    donated_cards: int
    cost: int


def receipts(snapshot: ReadSnapshot, span: Span) -> list[ReceiptCounts]:
    """Return the valid receipts of the period by collector, thôn and scheme."""
    statement = _receipt_counts().where(valid_receipts(span))
    return _counted_receipts(snapshot, in_scope(statement, Receipt, span))


def receipts_by_id(snapshot: ReadSnapshot, receipt_ids: Sequence[int]) -> list[ReceiptCounts]:
    """Return these receipts by collector, thôn and scheme, of whatever day they are."""
    return _counted_receipts(snapshot, _receipt_counts().where(Receipt.id.in_(receipt_ids)))


def _receipt_counts() -> "Select[int | None, int | None, str, int, int, int]":
    home = home_of_receipt()
    statement = select(
        Receipt.collector_id,
        home.label("home"),
        Receipt.scheme,
        func.count(),
        func.sum(Receipt.amount_paid),
        func.sum(health_part()),
    )
    return statement.group_by(Receipt.collector_id, home, Receipt.scheme)


def _counted_receipts(
    snapshot: ReadSnapshot, statement: "Select[int | None, int | None, str, int, int, int]"
) -> list[ReceiptCounts]:
    rows = snapshot.connection.execute(statement)
    return [
        ReceiptCounts(who, home, scheme, count, int(amount), int(part), int(amount) - int(part))
        for who, home, scheme, count, amount, part in rows
    ]


def valid_receipts(span: Span) -> ColumnElement[bool]:
    """Tell which receipts count in the period; void ones and those without a date never do."""
    return and_(Receipt.status == "valid", Receipt.receipt_date.between(span.first, span.closing))


def health_part() -> ColumnElement[int]:
    """What of a receipt's money is for health insurance; a paper may be for both."""
    return case(
        (Receipt.scheme == "HI", Receipt.amount_paid),
        (Receipt.scheme == "BOTH", _paid_for_health()),
        else_=0,
    )


def voluntary_part() -> ColumnElement[int]:
    """What of a receipt's money is for voluntary insurance: the rest of it."""
    part: ColumnElement[int] = Receipt.amount_paid - health_part()
    return part


def _paid_for_health() -> ColumnElement[int]:
    """What of a receipt's money is for health insurance, by its contributions."""
    return (
        select(func.coalesce(func.sum(Contribution.own_payment), 0))
        .where(Contribution.receipt_id == Receipt.id, Contribution.scheme == "HI")
        .correlate(Receipt)
        .scalar_subquery()
    )


def collectors(snapshot: ReadSnapshot, span: Span) -> list[CollectorState]:
    """Return every collector of the office in the order of the list, as on the closing day."""
    statement = (
        select(
            Collector.id,
            Collector.full_name,
            Organisation.name,
            Collector.areas,
            Collector.card_no,
            Collector.card_valid_to,
            Collector.last_training,
            Collector.status,
            Collector.certificate_no,
            Collector.organisation_id,
            Collector.leave_from,
            Collector.leave_to,
            Collector.left_on,
        )
        .outerjoin(Organisation, Organisation.id == Collector.organisation_id)
        .order_by(Collector.sort_key, Collector.id)
    )
    rows = snapshot.connection.execute(in_scope(statement, Collector, span))
    found = []
    for *cells, leave_from, leave_to, left_on in map(tuple, rows):
        one = CollectorState(*cells)
        days = CollectorDays(one.status, leave_from, leave_to, left_on)
        found.append(replace(one, status=days.status_on(span.closing)))
    return found


def events(snapshot: ReadSnapshot, span: Span) -> list[EventCounts]:
    """Return the events of the whole period by thôn, type and state, with their sums."""
    sums = [
        func.coalesce(func.sum(column), 0)
        for column in (
            Event.people_reached,
            Event.new_vsi,
            Event.new_hi,
            Event.vssid_accounts,
            Event.noncash_switches,
            Event.donated_cards,
            Event.cost,
        )
    ]
    statement = (
        select(Event.neighbourhood_id, Event.event_type, Event.state, func.count(), *sums)
        .where(Event.held_on.between(span.first, span.last))
        .group_by(Event.neighbourhood_id, Event.event_type, Event.state)
    )
    rows = snapshot.connection.execute(in_scope(statement, Event, span))
    return [
        EventCounts(home, event_type, state, *(int(figure) for figure in figures))
        for home, event_type, state, *figures in rows
    ]
