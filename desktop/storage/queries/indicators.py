"""Counts behind the indicators: movements, receipts, collectors and events of a period."""

import datetime
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Subquery, and_, case, exists, func, or_, select
from sqlalchemy.orm import aliased

from desktop.storage.collecting_tables import Contribution
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.population import Span, in_commune, resident_on
from desktop.storage.tables import Collector, Cover, Event, Organisation, Person, Receipt


@dataclass(frozen=True, slots=True)
class Start:
    """Persons whose first cover of the period starts on `day`, by the end of the one before."""

    scheme: str
    day: datetime.date
    previous_end: datetime.date | None
    persons: int


@dataclass(frozen=True, slots=True)
class End:
    """Persons whose last cover ended on `day` without one that follows."""

    scheme: str
    day: datetime.date
    months: int | None
    persons: int


@dataclass(frozen=True, slots=True)
class ReceiptCounts:
    """The valid receipts of one collector in one scheme, or in BOTH on one paper.

    `amount_hi` and `amount_vsi` are the parts of `amount` by scheme.
    """

    collector_id: int | None
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


@dataclass(frozen=True, slots=True)
class EventCounts:
    """The events of one type and state with the sums of their results."""

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


def started(snapshot: ReadSnapshot, span: Span) -> list[Start]:
    """Return the residents whose first cover of the period starts in it, grouped."""
    first_start = func.min(Cover.valid_from).label("day")
    newcomers = (
        select(Cover.person_id, Cover.scheme, first_start)
        .where(Cover.valid_from.between(span.first, span.closing))
        .group_by(Cover.person_id, Cover.scheme)
        .subquery()
    )
    previous_end = end_before(newcomers)
    statement = (
        select(newcomers.c.scheme, newcomers.c.day, previous_end, func.count())
        .join(Person, Person.id == newcomers.c.person_id)
        .where(resident_on(span.closing))
        .group_by(newcomers.c.scheme, newcomers.c.day, previous_end)
    )
    rows = snapshot.connection.execute(in_commune(statement, Person, span))
    return [Start(scheme, day, end, persons) for scheme, day, end, persons in rows]


def end_before(newcomers: Subquery) -> ColumnElement[Any]:
    """The end of the cover before that of `day`; newcomers name person, scheme and day."""
    earlier = aliased(Cover)
    began_before = or_(
        earlier.valid_from < newcomers.c.day,
        and_(earlier.valid_from.is_(None), earlier.valid_to < newcomers.c.day),
    )
    return (
        select(func.max(earlier.valid_to))
        .where(
            earlier.person_id == newcomers.c.person_id,
            earlier.scheme == newcomers.c.scheme,
            began_before,
        )
        .scalar_subquery()
        .label("previous_end")
    )


def ended(
    snapshot: ReadSnapshot, span: Span, scheme: str, ends: tuple[datetime.date, datetime.date]
) -> list[End]:
    """Return the residents whose last cover ended between two days and was not followed."""
    later = aliased(Cover)
    followed = exists().where(
        later.person_id == Cover.person_id,
        later.scheme == Cover.scheme,
        later.valid_to > Cover.valid_to,
        or_(later.valid_from.is_(None), later.valid_from <= span.closing),
    )
    last = (
        select(
            Cover.person_id, Cover.scheme, Cover.valid_to, func.max(Cover.months).label("months")
        )
        .where(Cover.scheme == scheme, Cover.valid_to.between(*ends), ~followed)
        .group_by(Cover.person_id, Cover.scheme, Cover.valid_to)
        .subquery()
    )
    statement = (
        select(last.c.scheme, last.c.valid_to, last.c.months, func.count())
        .join(Person, Person.id == last.c.person_id)
        .where(resident_on(span.closing))
        .group_by(last.c.scheme, last.c.valid_to, last.c.months)
    )
    rows = snapshot.connection.execute(in_commune(statement, Person, span))
    return [End(scheme, day, months, persons) for scheme, day, months, persons in rows]


def receipts(snapshot: ReadSnapshot, span: Span) -> list[ReceiptCounts]:
    """Return the valid receipts of the period by collector and scheme; void ones count nowhere."""
    health = case(
        (Receipt.scheme == "HI", Receipt.amount_paid),
        (Receipt.scheme == "BOTH", _health_part()),
        else_=0,
    )
    statement = (
        select(
            Receipt.collector_id,
            Receipt.scheme,
            func.count(),
            func.sum(Receipt.amount_paid),
            func.sum(health),
        )
        .where(Receipt.status == "valid", Receipt.receipt_date.between(span.first, span.closing))
        .group_by(Receipt.collector_id, Receipt.scheme)
    )
    rows = snapshot.connection.execute(in_commune(statement, Receipt, span))
    return [
        ReceiptCounts(who, scheme, count, int(amount), int(part), int(amount) - int(part))
        for who, scheme, count, amount, part in rows
    ]


def _health_part() -> ColumnElement[int]:
    """What of a receipt's money is for health insurance, by its contributions."""
    return (
        select(func.coalesce(func.sum(Contribution.own_payment), 0))
        .where(Contribution.receipt_id == Receipt.id, Contribution.scheme == "HI")
        .correlate(Receipt)
        .scalar_subquery()
    )


def collectors(snapshot: ReadSnapshot, span: Span) -> list[CollectorState]:
    """Return every collector of the office, in the order of the list."""
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
        )
        .outerjoin(Organisation, Organisation.id == Collector.organisation_id)
        .order_by(Collector.sort_key, Collector.id)
    )
    rows = snapshot.connection.execute(in_commune(statement, Collector, span))
    return [CollectorState(*row) for row in rows]


def events(snapshot: ReadSnapshot, span: Span) -> list[EventCounts]:
    """Return the events of the whole period by type and state, with their sums."""
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
        select(Event.event_type, Event.state, func.count(), *sums)
        .where(Event.held_on.between(span.first, span.last))
        .group_by(Event.event_type, Event.state)
    )
    rows = snapshot.connection.execute(in_commune(statement, Event, span))
    return [
        EventCounts(event_type, state, *(int(figure) for figure in figures))
        for event_type, state, *figures in rows
    ]
