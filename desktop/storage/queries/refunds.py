"""Refunds, and the contribution that one is asked for."""

import datetime
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, select

from desktop.domain.cover_end import REFUNDED
from desktop.domain.dates import add_months
from desktop.storage.collecting_tables import CommissionLine, Contribution, Refund, SubmissionBatch
from desktop.storage.database import ReadSnapshot
from desktop.storage.tables import Collector, Cover, Person, Receipt


@dataclass(frozen=True, slots=True)
class PaidContribution:
    """A contribution as a refund sees it; `own_payment` in đồng."""

    id: int
    commune_code: str
    receipt_id: int
    receipt_no: str
    receipt_date: datetime.date
    receipt_status: str
    person_id: int | None
    person_name: str
    scheme: str
    hi_group: str | None
    payment_mode: str
    months: int
    valid_from: datetime.date
    valid_to: datetime.date
    own_payment: int
    inputs: str
    batch_state: str | None


@dataclass(frozen=True, slots=True)
class RefundRow:
    """A refund as it stands; `explanation` is stored text, `amount` in đồng."""

    id: int
    version: int
    procedure: str
    receipt_id: int
    receipt_no: str
    receipt_date: datetime.date | None
    collector: str | None
    contribution_id: int | None
    person_id: int | None
    person_name: str
    event_on: datetime.date | None
    months: int
    amount: int
    own_payment: int | None
    reason: str
    explanation: str | None
    asked_on: datetime.date
    state: str
    settled_on: datetime.date | None
    note: str | None


@dataclass(frozen=True, slots=True)
class CoverRow:
    """A cover that a contribution gave; `term_to` is its paid end where somebody stopped before."""

    id: int
    version: int
    valid_from: datetime.date | None
    valid_to: datetime.date
    months: int | None
    term_to: datetime.date | None


def contribution(snapshot: ReadSnapshot, contribution_id: int) -> PaidContribution | None:
    """Return a contribution with its receipt, or None."""
    columns: list[Any] = [
        Contribution.id,
        Contribution.commune_code,
        Receipt.id,
        Receipt.receipt_no,
        Receipt.receipt_date,
        Receipt.status,
        Contribution.person_id,
        Contribution.person_name,
        Contribution.scheme,
        Contribution.hi_group,
        Contribution.payment_mode,
        Contribution.months,
        Contribution.valid_from,
        Contribution.valid_to,
        Contribution.own_payment,
        Contribution.inputs,
        SubmissionBatch.state,
    ]
    statement = (
        select(*columns)
        .join(Receipt, Receipt.id == Contribution.receipt_id)
        .outerjoin(SubmissionBatch, SubmissionBatch.id == Contribution.batch_id)
        .where(Contribution.id == contribution_id)
    )
    row: Any = snapshot.connection.execute(statement).first()
    return None if row is None else PaidContribution(*row)


def refund(snapshot: ReadSnapshot, refund_id: int) -> RefundRow | None:
    """Return a refund, or None."""
    return next(iter(_refunds(snapshot, Refund.id == refund_id)), None)


def refunds(snapshot: ReadSnapshot, state: str | None) -> list[RefundRow]:
    """Return the refunds of a state (None: of all), the newest first."""
    return _refunds(snapshot, Refund.id > 0 if state is None else Refund.state == state)


def standing(snapshot: ReadSnapshot, contribution_id: int) -> list[RefundRow]:
    """Return the refunds of a contribution that were not refused."""
    wanted = and_(Refund.contribution_id == contribution_id, Refund.state != "refused")
    return _refunds(snapshot, wanted)


def covers(snapshot: ReadSnapshot, contribution_id: int) -> list[CoverRow]:
    """Return the covers that a contribution gave."""
    statement = select(
        *(Cover.id, Cover.row_version, Cover.valid_from, Cover.valid_to, Cover.months),
        Cover.term_to,
    ).where(Cover.contribution_id == contribution_id)
    return [CoverRow(*row) for row in snapshot.connection.execute(statement)]


def counted_in_commission(snapshot: ReadSnapshot, refund_id: int) -> bool:
    """Whether a refund was taken off a commission that is closed."""
    statement = select(func.count()).where(CommissionLine.refund_id == refund_id)
    return bool(snapshot.connection.scalar(statement))


def _refunds(snapshot: ReadSnapshot, condition: ColumnElement[bool]) -> list[RefundRow]:
    columns: list[Any] = [
        Refund.id,
        Refund.row_version,
        Refund.procedure,
        Refund.receipt_id,
        Receipt.receipt_no,
        Receipt.receipt_date,
        func.coalesce(Collector.full_name, Receipt.collector_code),
        Refund.contribution_id,
        Refund.person_id,
        Refund.person_name,
        Refund.event_on,
        Refund.months,
        Refund.amount,
        Contribution.own_payment,
        Refund.reason,
        Refund.explanation,
        Refund.asked_on,
        Refund.state,
        Refund.settled_on,
        Refund.note,
    ]
    statement = (
        select(*columns)
        .join(Receipt, Receipt.id == Refund.receipt_id)
        .outerjoin(Collector, Collector.id == Receipt.collector_id)
        .outerjoin(Contribution, Contribution.id == Refund.contribution_id)
        .where(condition)
        .order_by(Refund.asked_on.desc(), Refund.id.desc())
    )
    rows: list[Any] = list(snapshot.connection.execute(statement))
    return [RefundRow(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A contribution of which months may not be needed, since `event_on`."""

    contribution_id: int
    procedure: str
    event_on: datetime.date


def events_of(snapshot: ReadSnapshot, contribution_id: int) -> list[Candidate]:
    """Return what is known to make months needless: a death, another card, a stop."""
    return _candidates(snapshot, Contribution.id == contribution_id)


def candidates(snapshot: ReadSnapshot) -> list[Candidate]:
    """Return the valid contributions with months after a death, another card or a stop."""
    asked = select(Refund.contribution_id).where(
        Refund.contribution_id.is_not(None), Refund.state != "refused"
    )
    return _candidates(snapshot, Contribution.id.not_in(asked))


def _candidates(snapshot: ReadSnapshot, condition: ColumnElement[bool]) -> list[Candidate]:
    paid = and_(condition, Receipt.status == "valid", Contribution.own_payment > 0)
    died = (
        select(Contribution.id, Contribution.scheme, Person.life_date)
        .join(Receipt, Receipt.id == Contribution.receipt_id)
        .join(Person, Person.id == Contribution.person_id)
        .where(paid, Person.life_status == "dead", Person.life_date < Contribution.valid_to)
    )
    later = case(
        (Cover.valid_from > Contribution.valid_from, Cover.valid_from),
        else_=Contribution.valid_from,
    )
    doubled = (
        select(Contribution.id, func.min(later))
        .join(Receipt, Receipt.id == Contribution.receipt_id)
        .join(
            Cover,
            and_(
                Cover.person_id == Contribution.person_id,
                Cover.scheme == Contribution.scheme,
                Cover.contribution_id.is_(None),
                Cover.receipt_id.is_(None),
                Cover.hi_group != Contribution.hi_group,
                Cover.valid_from <= Contribution.valid_to,
                Cover.valid_to >= Contribution.valid_from,
            ),
        )
        .where(paid, Contribution.scheme == "HI")
        .group_by(Contribution.id)
    )
    rows = snapshot.connection.execute(died)
    found = [
        Candidate(number, "606B" if scheme == "HI" else "602A", day)
        for number, scheme, day in rows
        if day is not None
    ]
    dead = {one.contribution_id for one in found}
    found += [
        Candidate(number, "606A", day)
        for number, day in snapshot.connection.execute(doubled)
        if number not in dead
    ]
    told = {one.contribution_id for one in found}
    return found + [one for one in _stopped(snapshot, paid) if one.contribution_id not in told]


def _stopped(snapshot: ReadSnapshot, paid: ColumnElement[bool]) -> list[Candidate]:
    """Return the contributions with a whole month after the day on which somebody stopped.

    Only where a procedure knows the reason: who stops of their own will is given nothing back.
    """
    statement = (
        select(Contribution.id, Cover.scheme, Cover.valid_to, Cover.valid_from, Contribution.months)
        .join(Receipt, Receipt.id == Contribution.receipt_id)
        .join(Cover, Cover.contribution_id == Contribution.id)
        .where(paid, Cover.end_reason.in_(REFUNDED), Cover.valid_to < Cover.term_to)
        .order_by(Contribution.id)
    )
    found = []
    rows: list[Any] = list(snapshot.connection.execute(statement))
    for number, scheme, last, first, months in rows:
        event_on = last + datetime.timedelta(days=1)
        if first is not None and event_on <= add_months(first, months - 1):
            found.append(Candidate(number, "606A" if scheme == "HI" else "602A", event_on))
    return found
