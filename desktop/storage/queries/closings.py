"""The receipts of a collector's day, the days that were closed and those that were not."""

import datetime
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select

from desktop.storage.collecting_tables import Closing
from desktop.storage.database import ReadSnapshot
from desktop.storage.tables import Collector, Receipt


@dataclass(frozen=True, slots=True)
class DayReceipt:
    """One receipt of a day, written here; a void one keeps its amount to be read."""

    id: int
    version: int
    receipt_no: str
    serial: str | None
    payer_name: str
    amount_paid: int
    pay_method: str
    scheme: str
    status: str
    void_on: datetime.date | None
    void_reason: str | None
    closing_id: int | None


@dataclass(frozen=True, slots=True)
class UnclosedDay:
    """A day on which a collector wrote receipts that were not counted yet."""

    collector_id: int
    collector: str
    day: datetime.date
    receipts: int
    total: int


@dataclass(frozen=True, slots=True)
class ClosingRow:
    """A closed day as it stands; without a slip number the money was not handed over yet."""

    id: int
    version: int
    collector_id: int
    collector: str
    closed_on: datetime.date
    receipt_count: int
    receipt_total: int
    cash_total: int
    transfer_total: int
    remit_by: datetime.date
    slip_no: str | None
    slip_date: datetime.date | None
    slip_bank: str | None
    slip_amount: int | None
    note: str | None

    def is_late(self, today: datetime.date) -> bool:
        """Whether the money was handed over after the last day for it, or is not yet."""
        if self.receipt_total == 0:
            return False
        return (self.slip_date or today) > self.remit_by


def receipts_of_day(
    snapshot: ReadSnapshot, collector_id: int, day: datetime.date
) -> list[DayReceipt]:
    """Return the receipts that a collector wrote here on a day, by number, void ones too."""
    statement = (
        select(
            Receipt.id,
            Receipt.row_version,
            Receipt.receipt_no,
            Receipt.receipt_book,
            Receipt.payer_name,
            Receipt.amount_paid,
            func.coalesce(Receipt.pay_method, "cash"),
            Receipt.scheme,
            Receipt.status,
            Receipt.void_on,
            Receipt.void_reason,
            Receipt.closing_id,
        )
        .where(_of_day(collector_id, day), Receipt.book_id.is_not(None))
        .order_by(Receipt.receipt_book, Receipt.receipt_no, Receipt.id)
    )
    rows: list[Any] = list(snapshot.connection.execute(statement))
    return [DayReceipt(*row) for row in rows]


def listed_of_day(snapshot: ReadSnapshot, collector_id: int, day: datetime.date) -> tuple[int, int]:
    """Return number and sum of a day's receipts that were only taken in from a list."""
    statement = select(func.count(), func.coalesce(func.sum(Receipt.amount_paid), 0)).where(
        _of_day(collector_id, day), Receipt.book_id.is_(None), Receipt.status == "valid"
    )
    count, total = snapshot.connection.execute(statement).one()
    return count, int(total)


def _of_day(collector_id: int, day: datetime.date) -> ColumnElement[bool]:
    return and_(Receipt.collector_id == collector_id, Receipt.receipt_date == day)


def unclosed_days(
    snapshot: ReadSnapshot, until: datetime.date, collector_id: int | None = None
) -> list[UnclosedDay]:
    """Return the days with valid receipts that were not closed, the oldest first."""
    statement = (
        select(
            Collector.id,
            Collector.full_name,
            Receipt.receipt_date,
            func.count(),
            func.sum(Receipt.amount_paid),
        )
        .join(Collector, Collector.id == Receipt.collector_id)
        .where(
            Receipt.book_id.is_not(None),
            Receipt.closing_id.is_(None),
            Receipt.status == "valid",
            Receipt.receipt_date <= until,
        )
        .group_by(Collector.id, Receipt.receipt_date)
        .order_by(Receipt.receipt_date, Collector.sort_key, Collector.id)
    )
    if collector_id is not None:
        statement = statement.where(Collector.id == collector_id)
    rows: list[Any] = list(snapshot.connection.execute(statement))
    return [UnclosedDay(who, name, day, count, int(sum_)) for who, name, day, count, sum_ in rows]


def closing(snapshot: ReadSnapshot, closing_id: int) -> ClosingRow | None:
    """Return a closed day, or None."""
    return next(iter(_closings(snapshot, Closing.id == closing_id)), None)


def closing_of_day(
    snapshot: ReadSnapshot, collector_id: int, day: datetime.date
) -> ClosingRow | None:
    """Return how a collector's day was closed, or None."""
    same = and_(Closing.collector_id == collector_id, Closing.closed_on == day)
    return next(iter(_closings(snapshot, same)), None)


def closings(
    snapshot: ReadSnapshot,
    first: datetime.date,
    last: datetime.date,
    collector_id: int | None = None,
) -> list[ClosingRow]:
    """Return the closed days of a period, the newest first."""
    condition: ColumnElement[bool] = Closing.closed_on.between(first, last)
    if collector_id is not None:
        condition = and_(condition, Closing.collector_id == collector_id)
    return _closings(snapshot, condition)


def without_slip(snapshot: ReadSnapshot) -> list[ClosingRow]:
    """Return the closed days whose money was not handed over yet, the newest first."""
    return _closings(snapshot, and_(Closing.slip_no.is_(None), Closing.receipt_total > 0))


def closing_of_slip(snapshot: ReadSnapshot, slip_no: str, bank: str) -> ClosingRow | None:
    """Return the closed day that a slip of this number and bank belongs to, or None."""
    same = and_(Closing.slip_no == slip_no, Closing.slip_bank == bank)
    return next(iter(_closings(snapshot, same)), None)


def valid_total(snapshot: ReadSnapshot, collector_id: int, day: datetime.date) -> tuple[int, int]:
    """Return number and sum of the valid receipts that a collector wrote here on a day."""
    statement = select(func.count(), func.coalesce(func.sum(Receipt.amount_paid), 0)).where(
        _of_day(collector_id, day), Receipt.book_id.is_not(None), Receipt.status == "valid"
    )
    count, total = snapshot.connection.execute(statement).one()
    return count, int(total)


def _closings(snapshot: ReadSnapshot, condition: ColumnElement[bool]) -> list[ClosingRow]:
    rows: list[Any] = list(snapshot.connection.execute(_statement().where(condition)))
    return [ClosingRow(*row) for row in rows]


def _statement() -> Select[Any]:
    columns: list[Any] = [
        Closing.id,
        Closing.row_version,
        Closing.collector_id,
        Collector.full_name,
        Closing.closed_on,
        Closing.receipt_count,
        Closing.receipt_total,
        Closing.cash_total,
        Closing.transfer_total,
        Closing.remit_by,
        Closing.slip_no,
        Closing.slip_date,
        Closing.slip_bank,
        Closing.slip_amount,
        Closing.note,
    ]
    return (
        select(*columns)
        .join(Collector, Collector.id == Closing.collector_id)
        .order_by(Closing.closed_on.desc(), Collector.sort_key, Closing.id)
    )
