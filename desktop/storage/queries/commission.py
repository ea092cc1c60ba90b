"""Contributions and refunds as the commission counts them, and the periods that were closed."""

import datetime
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, true
from sqlalchemy.orm import aliased

from desktop.storage.collecting_tables import (
    CommissionLine,
    CommissionPeriod,
    Contribution,
    Refund,
    SubmissionBatch,
)
from desktop.storage.database import ReadSnapshot
from desktop.storage.tables import Collector, Commune, Organisation, Person, Receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class Earned:
    """A contribution with all that its commission depends on; amounts in đồng.

    `region`, `rate`, `rate_source` and `commission` are those of the closed line, None before;
    `period` is the month in which it was closed. For a refund, `refund_id` and `refunded` tell
    what was given back on `cause_on`; for a void receipt `cause_on` is that day.
    """

    contribution_id: int
    commune_code: str
    collector_id: int | None
    collector: str | None
    organisation_id: int | None
    organisation: str | None
    receipt_id: int
    serial: str | None
    receipt_no: str
    receipt_date: datetime.date
    closing_id: int | None
    person_name: str
    scheme: str
    hi_group: str | None
    plan_code: str
    payment_mode: str
    months: int
    own_payment: int
    province_code: str
    province: str
    batch_no: str | None
    portal_code: str | None
    period: str | None
    region: str | None
    rate: str | None
    rate_source: str | None
    commission: int | None
    cause_on: datetime.date | None = None
    refund_id: int | None = None
    refunded: int = 0
    line_period: str | None = None
    line_commission: int | None = None


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """A closed period of an organisation (`2026-11`); totals in đồng."""

    id: int
    organisation_id: int
    organisation: str
    period: str
    closed_on: datetime.date
    line_count: int
    own_total: int
    commission_total: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines are asked for; None takes all.

    `first` and `last` are the days of the receipt, of the voiding, or of the payment back.
    `open_only` leaves out what stands in a closed period.
    """

    first: datetime.date | None = None
    last: datetime.date | None = None
    collector_id: int | None = None
    organisation_id: int | None = None
    open_only: bool = False
    period_id: int | None = None


_PAID = aliased(CommissionLine)
_PAID_IN = aliased(CommissionPeriod)
_LINE = aliased(CommissionLine)
_LINE_IN = aliased(CommissionPeriod)
_OWNER = func.coalesce(_PAID_IN.organisation_id, Collector.organisation_id)


def paid(snapshot: ReadSnapshot, wanted: Wanted) -> list[Earned]:
    """Return contributions by the day of their receipt.

    One made void counts only when it was closed before that: the line that takes it back is
    `voided`.
    """
    conditions = [
        or_(Receipt.status == "valid", _PAID.id.is_not(None)),
        _between(Receipt.receipt_date, wanted),
        _of_whom(wanted),
    ]
    if wanted.open_only:
        conditions.append(_PAID.id.is_(None))
    if wanted.period_id is not None:
        conditions.append(_PAID.commission_period_id == wanted.period_id)
    return [_earned(row) for row in _rows(snapshot, _statement([]).where(*conditions))]


def voided(snapshot: ReadSnapshot, wanted: Wanted) -> list[Earned]:
    """Return contributions that were made void after their commission was closed."""
    own = and_(_LINE.contribution_id == Contribution.id, _LINE.cause == "void")
    extra: list[Any] = [Receipt.void_on, _LINE_IN.period, _LINE.commission]
    statement = _with_line(_statement(extra), own).where(
        Receipt.status == "void",
        _PAID.id.is_not(None),
        _between(Receipt.void_on, wanted),
        _of_whom(wanted),
        *_line_wanted(wanted),
    )
    return [
        _earned(row, cause_on=row[-3], line_period=row[-2], line_commission=row[-1])
        for row in _rows(snapshot, statement)
    ]


def refunded(snapshot: ReadSnapshot, wanted: Wanted) -> list[Earned]:
    """Return contributions of which a part was paid back, one entry a refund."""
    own = _LINE.refund_id == Refund.id
    extra: list[Any] = [
        Refund.id,
        Refund.amount,
        Refund.settled_on,
        _LINE_IN.period,
        _LINE.commission,
    ]
    statement = _with_line(
        _statement(extra).join(Refund, Refund.contribution_id == Contribution.id), own
    ).where(
        Refund.state == "paid",
        _between(Refund.settled_on, wanted),
        _of_whom(wanted),
        *_line_wanted(wanted),
    )
    return [
        _earned(
            row,
            refund_id=row[-5],
            refunded=row[-4],
            cause_on=row[-3],
            line_period=row[-2],
            line_commission=row[-1],
        )
        for row in _rows(snapshot, statement)
    ]


def periods(snapshot: ReadSnapshot, organisation_id: int | None = None) -> list[PeriodRow]:
    """Return the closed periods, the newest first."""
    statement = (
        select(
            CommissionPeriod.id,
            CommissionPeriod.organisation_id,
            Organisation.name,
            CommissionPeriod.period,
            CommissionPeriod.closed_on,
            CommissionPeriod.line_count,
            CommissionPeriod.own_total,
            CommissionPeriod.commission_total,
        )
        .join(Organisation, Organisation.id == CommissionPeriod.organisation_id)
        .order_by(CommissionPeriod.period.desc(), Organisation.name, CommissionPeriod.id)
    )
    if organisation_id is not None:
        statement = statement.where(CommissionPeriod.organisation_id == organisation_id)
    return [PeriodRow(*row) for row in snapshot.connection.execute(statement)]


def organisation(snapshot: ReadSnapshot, organisation_id: int) -> tuple[str, str] | None:
    """Return name and commune of an organisation, or None."""
    statement = select(Organisation.name, Organisation.commune_code).where(
        Organisation.id == organisation_id
    )
    row = snapshot.connection.execute(statement).first()
    return None if row is None else (row[0], row[1])


def contributions_counted(snapshot: ReadSnapshot, receipt_id: int, cause: str) -> int:
    """Return how many contributions of a receipt stand in a closed period with a cause."""
    statement = (
        select(func.count())
        .select_from(CommissionLine)
        .join(Contribution, Contribution.id == CommissionLine.contribution_id)
        .where(Contribution.receipt_id == receipt_id, CommissionLine.cause == cause)
    )
    return snapshot.connection.scalar(statement) or 0


def _between(column: Any, wanted: Wanted) -> ColumnElement[bool]:
    conditions: list[ColumnElement[bool]] = [true()]
    if wanted.first is not None:
        conditions.append(column >= wanted.first)
    if wanted.last is not None:
        conditions.append(column <= wanted.last)
    return and_(*conditions)


def _of_whom(wanted: Wanted) -> ColumnElement[bool]:
    conditions: list[ColumnElement[bool]] = [true()]
    if wanted.collector_id is not None:
        conditions.append(Receipt.collector_id == wanted.collector_id)
    if wanted.organisation_id is not None:
        conditions.append(_OWNER.is_not_distinct_from(wanted.organisation_id))
    return and_(*conditions)


def _line_wanted(wanted: Wanted) -> list[ColumnElement[bool]]:
    """The lines that take something back: all, those not closed, or those of a period."""
    if wanted.period_id is not None:
        return [_LINE.commission_period_id == wanted.period_id]
    return [_LINE.id.is_(None)] if wanted.open_only else []


def _with_line(statement: Select[Any], own: ColumnElement[bool]) -> Select[Any]:
    return statement.outerjoin(_LINE, own).outerjoin(
        _LINE_IN, _LINE_IN.id == _LINE.commission_period_id
    )


def _statement(extra: list[Any]) -> Select[Any]:
    home = func.coalesce(Person.commune_code, Contribution.commune_code)
    columns: list[Any] = [
        Contribution.id,
        Contribution.commune_code,
        Receipt.collector_id,
        func.coalesce(Collector.full_name, Receipt.collector_code),
        _OWNER,
        Organisation.name,
        Receipt.id,
        Receipt.receipt_book,
        Receipt.receipt_no,
        Receipt.receipt_date,
        Receipt.closing_id,
        Contribution.person_name,
        Contribution.scheme,
        Contribution.hi_group,
        Contribution.plan_code,
        Contribution.payment_mode,
        Contribution.months,
        Contribution.own_payment,
        Commune.province_code,
        Commune.province_name,
        SubmissionBatch.batch_no,
        SubmissionBatch.portal_code,
        _PAID_IN.period,
        _PAID.region,
        _PAID.rate,
        _PAID.rate_source,
        _PAID.commission,
    ]
    first_line = and_(_PAID.contribution_id == Contribution.id, _PAID.cause == "paid")
    return (
        select(*columns, *extra)
        .select_from(Contribution)
        .join(Receipt, Receipt.id == Contribution.receipt_id)
        .outerjoin(Collector, Collector.id == Receipt.collector_id)
        .outerjoin(Person, Person.id == Contribution.person_id)
        .join(Commune, Commune.code == home)
        .outerjoin(SubmissionBatch, SubmissionBatch.id == Contribution.batch_id)
        .outerjoin(_PAID, first_line)
        .outerjoin(_PAID_IN, _PAID_IN.id == _PAID.commission_period_id)
        .outerjoin(Organisation, Organisation.id == _OWNER)
        .order_by(Receipt.receipt_date, Receipt.receipt_no, Receipt.id, Contribution.line_no)
    )


_COLUMNS = (
    "contribution_id",
    "commune_code",
    "collector_id",
    "collector",
    "organisation_id",
    "organisation",
    "receipt_id",
    "serial",
    "receipt_no",
    "receipt_date",
    "closing_id",
    "person_name",
    "scheme",
    "hi_group",
    "plan_code",
    "payment_mode",
    "months",
    "own_payment",
    "province_code",
    "province",
    "batch_no",
    "portal_code",
    "period",
    "region",
    "rate",
    "rate_source",
    "commission",
)


def _earned(row: Any, **more: Any) -> Earned:
    return Earned(**dict(zip(_COLUMNS, row, strict=False)), **more)


def _rows(snapshot: ReadSnapshot, statement: Select[Any]) -> list[Any]:
    return list(snapshot.connection.execute(statement))
