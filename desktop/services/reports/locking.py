"""Locks the months of a period: receipts of them are then entered late, with a reason."""

import datetime
from enum import Enum

from desktop.domain.changes import Changes
from desktop.domain.indicator_scope import WHOLE, Scope
from desktop.domain.periods import Period
from desktop.services.authority import Authority
from desktop.services.collecting.period_locks import lock_periods, unlock_periods
from desktop.services.indicators.choices import choices_for
from desktop.services.reports.making import make
from desktop.services.reports.runs import keep
from desktop.services.reports.since_lock import LOCK_FORM
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import collecting_permission, offices


class LockState(Enum):
    """Whether the months of a period are locked."""

    LOCKED = "locked"
    OPEN = "open"
    """They have ended and can be locked."""
    RUNNING = "running"
    """Its last month has not ended."""
    NO_MONTHS = "no_months"
    """A week or a day: money is locked by whole months."""


def months_of(period: Period) -> tuple[datetime.date, ...]:
    """Return the first day of each month of a period; none unless it is made of whole months."""
    return tuple(datetime.date(month.year, month.number, 1) for month in period.months())


def lock_state_in(snapshot: ReadSnapshot, period: Period, today: datetime.date) -> LockState:
    """Return whether a period's months are locked, for the first commune of the office."""
    months = months_of(period)
    if not months:
        return LockState.NO_MONTHS
    served = offices.served(snapshot)
    code = served[0][0] if served else ""
    locked = set(collecting_permission.locked_periods(snapshot, code))
    if all(f"{month:%Y-%m}" in locked for month in months):
        return LockState.LOCKED
    closed = choices_for(snapshot, period.year).period(period)
    return LockState.RUNNING if closed.last_day >= today else LockState.OPEN


def lock_months(database: Database, period: Period, *, who: str, today: datetime.date) -> Changes:
    """Lock every month of a period in one step, all or none; the report of each is kept before.

    Raises:
        CollectingRefused: the last month has not ended; none was locked.
    """
    months = months_of(period)
    if not months:
        return Changes()
    keep_reports(database, period, who=who, today=today)
    return lock_periods(database, months, who=who, today=today)


def keep_reports(database: Database, period: Period, *, who: str, today: datetime.date) -> None:
    """Keep the report of each month that is about to be locked: what it said stays known.

    Of the office, and of each commune where it serves several. It is no part of the step that
    locks: a report that was kept is not taken back with the lock.
    """
    with database.read() as snapshot:
        is_open = lock_state_in(snapshot, period, today) is LockState.OPEN
        codes = [code for code, *_ in offices.served(snapshot)]
        locked = set(collecting_permission.locked_periods(snapshot, codes[0] if codes else ""))
    if not is_open:
        return
    scopes = [WHOLE, *(Scope(code) for code in codes if len(codes) > 1)]
    for month in period.months():
        for scope in scopes if month.show() not in locked else ():
            keep(database, make(database, LOCK_FORM, month, today, scope), who=who)


def unlock_months(database: Database, period: Period, authority: Authority, *, who: str) -> Changes:
    """Open every month of a period again; who allowed it and why stays in the audit."""
    months = months_of(period)
    return unlock_periods(database, months, authority, who=who) if months else Changes()
