"""What decides whether a collector may collect, and whether a day is still open."""

import datetime
from dataclasses import dataclass

from sqlalchemy import func, select

from desktop.domain.collector_leave import CollectorDays
from desktop.storage.collecting_tables import Closing, Contract, PeriodLock
from desktop.storage.database import ReadSnapshot
from desktop.storage.tables import Collector, Organisation


@dataclass(frozen=True, slots=True)
class Holder:
    """A collector with the card and the organisation; the contract of old offices is its own.

    `days` tell whether the collector works on a day.
    """

    id: int
    name: str
    commune_code: str
    days: CollectorDays
    card_valid_to: datetime.date | None
    organisation_id: int | None
    organisation: str | None
    contract_from: datetime.date | None
    contract_to: datetime.date | None


@dataclass(frozen=True, slots=True)
class ContractDays:
    """From when to when an organisation collects for a scheme."""

    scheme: str
    valid_from: datetime.date
    valid_to: datetime.date | None


def holder(snapshot: ReadSnapshot, collector_id: int) -> Holder | None:
    """Return a collector, or None."""
    statement = (
        select(
            Collector.id,
            Collector.full_name,
            Collector.commune_code,
            *(Collector.status, Collector.leave_from, Collector.leave_to, Collector.left_on),
            Collector.card_valid_to,
            Collector.organisation_id,
            Organisation.name,
            Organisation.contract_from,
            Organisation.contract_to,
        )
        .outerjoin(Organisation, Organisation.id == Collector.organisation_id)
        .where(Collector.id == collector_id)
    )
    row = snapshot.connection.execute(statement).first()
    if row is None:
        return None
    key, name, commune, status, leave_from, leave_to, left_on, *others = row
    days = CollectorDays(status, leave_from, leave_to, left_on)
    return Holder(key, name, commune, days, *others)


def contracts(snapshot: ReadSnapshot, organisation_id: int) -> list[ContractDays]:
    """Return the contracts of an organisation, by scheme."""
    statement = select(Contract.scheme, Contract.valid_from, Contract.valid_to).where(
        Contract.organisation_id == organisation_id
    )
    return [ContractDays(*row) for row in snapshot.connection.execute(statement)]


def is_locked(snapshot: ReadSnapshot, commune_code: str, period: str) -> bool:
    """Whether a month (YYYY-MM) of a commune is locked."""
    statement = select(func.count()).where(
        PeriodLock.commune_code == commune_code, PeriodLock.period == period
    )
    return bool(snapshot.connection.scalar(statement))


def lock_holding(snapshot: ReadSnapshot, commune_code: str, day: datetime.date) -> str | None:
    """Return the locked month (YYYY-MM) that a day belongs to; None for a day that is open."""
    statement = select(func.min(PeriodLock.period)).where(
        PeriodLock.commune_code == commune_code,
        PeriodLock.first_day <= day,
        PeriodLock.last_day >= day,
    )
    return snapshot.connection.scalar(statement)


def lock_id(snapshot: ReadSnapshot, commune_code: str, period: str) -> int | None:
    """Return the lock of a month, or None."""
    return snapshot.connection.scalar(
        select(PeriodLock.id).where(
            PeriodLock.commune_code == commune_code, PeriodLock.period == period
        )
    )


def locked_periods(snapshot: ReadSnapshot, commune_code: str) -> list[str]:
    """Return the locked months of a commune, the newest first."""
    statement = select(PeriodLock.period).where(PeriodLock.commune_code == commune_code)
    return list(snapshot.connection.scalars(statement.order_by(PeriodLock.period.desc())))


def is_day_closed(snapshot: ReadSnapshot, collector_id: int, day: datetime.date) -> bool:
    """Whether a collector's cash of a day was closed."""
    statement = select(func.count()).where(
        Closing.collector_id == collector_id, Closing.closed_on == day
    )
    return bool(snapshot.connection.scalar(statement))


def newest_lock(snapshot: ReadSnapshot) -> str | None:
    """Return the last month (`2026-11`) that any commune of the office has locked."""
    newest: str | None = snapshot.connection.scalar(select(func.max(PeriodLock.period)))
    return newest


def locked_days(
    snapshot: ReadSnapshot, year: int | None = None
) -> list[tuple[str, datetime.date, datetime.date]]:
    """Return (month, first day, last day) of the locked months, of a year or all, in order."""
    statement = select(PeriodLock.period, PeriodLock.first_day, PeriodLock.last_day)
    if year is not None:
        statement = statement.where(PeriodLock.period.like(f"{year:04d}-%"))
    rows = snapshot.connection.execute(statement.order_by(PeriodLock.period))
    return [(period, first, last) for period, first, last in rows]
