"""Locked months: no receipt of one is written, made void or taken back any more."""

import datetime
from collections.abc import Sequence
from typing import Final

from desktop.domain.changes import Changes
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period
from desktop.domain.step import Step
from desktop.services import offices as offices_service
from desktop.services.authority import Authority, note_authority, require_administrator
from desktop.services.collecting.refusals import CollectingRefused, day_closed, month_locked
from desktop.services.indicators.choices import choices_for
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import collecting_permission as queries
from desktop.storage.queries import offices
from desktop.storage.unit_of_work import UnitOfWork

_LOCKING: Final = QT_TRANSLATE_NOOP("steps", "Khoá sổ tháng {month}")
_UNLOCKING: Final = QT_TRANSLATE_NOOP("steps", "Mở khoá sổ tháng {month}")


def period_of(day: datetime.date) -> str:
    """Return the calendar month of a day as locks name it: `2026-11`."""
    return f"{day:%Y-%m}"


def month_in(snapshot: ReadSnapshot, day: datetime.date) -> Period:
    """Return the month that a day is reported in, as the office closes its months."""
    return Period.month_holding(day, choices_for(snapshot, day.year).cut_off)


def lock_period(
    database: Database,
    month: datetime.date,
    *,
    who: str,
    today: datetime.date,
    reason: str | None = None,
) -> Changes:
    """Lock the month of a day; a month that is locked stays so.

    Raises:
        CollectingRefused: the month has not ended.
    """
    return lock_periods(database, (month,), who=who, today=today, reason=reason)


def lock_periods(
    database: Database,
    months: Sequence[datetime.date],
    *,
    who: str,
    today: datetime.date,
    reason: str | None = None,
) -> Changes:
    """Lock several months in one step, all or none.

    Raises:
        CollectingRefused: one of them has not ended.
    """
    with database.write(who, Step(_LOCKING, {"month": _named(months)})) as unit:
        lock_in(unit, months, today=today, reason=reason)
    return unit.changes


def lock_in(
    unit: UnitOfWork,
    months: Sequence[datetime.date],
    *,
    today: datetime.date,
    reason: str | None = None,
) -> None:
    """Lock months inside a unit of work that is open; raises what `lock_periods` raises."""
    commune = offices.first_commune(unit)
    snapshot = ReadSnapshot(unit.connection)
    for month in months:
        closed = choices_for(snapshot, month.year).period(Period.month_of(month))
        if closed.last_day >= today:
            raise _running(closed)
        if queries.is_locked(snapshot, commune, period_of(month)):
            continue
        days = {"first_day": closed.first_day, "last_day": closed.last_day}
        values = {"period": period_of(month), "locked_on": today, "reason": reason, **days}
        unit.insert("period_lock", {"commune_code": commune, **values})


def _running(month: Period) -> CollectingRefused:
    return CollectingRefused(
        "lock.running",
        QT_TRANSLATE_NOOP(
            "errors", "Tháng {month} chưa hết. Khoá sổ sau ngày chốt số liệu {last}."
        ),
        "month",
        month=f"{month.number:02d}/{month.year}",
        last=f"{month.last_day:%d/%m/%Y}",
    )


def _named(months: Sequence[datetime.date]) -> str:
    return ", ".join(f"{month:%m/%Y}" for month in months)


def unlock_period(
    database: Database, month: datetime.date, authority: Authority, *, who: str
) -> Changes:
    """Open a locked month again; who allowed it and why stays in the audit."""
    return unlock_periods(database, (month,), authority, who=who)


def unlock_periods(
    database: Database, months: Sequence[datetime.date], authority: Authority, *, who: str
) -> Changes:
    """Open several locked months again in one step, all or none."""
    answering = require_administrator(authority)
    with database.write(who, Step(_UNLOCKING, {"month": _named(months)})) as unit:
        commune = offices.first_commune(unit)
        for month in months:
            found = queries.lock_id(ReadSnapshot(unit.connection), commune, period_of(month))
            if found is not None:
                note_authority(unit, "period_lock", answering, period_of(month))
                unit.delete("period_lock", found)
    return unit.changes


def locked_periods(database: Database) -> tuple[str, ...]:
    """Return the locked months (`2026-11`), the newest first."""
    commune = offices_service.office_communes(database)[0].code
    with database.read() as snapshot:
        return tuple(queries.locked_periods(snapshot, commune))


def require_open(unit: UnitOfWork, day: datetime.date, collector_id: int | None = None) -> None:
    """Raise `PeriodLocked` or `DayClosed` when nothing may be changed on a day any more.

    With a collector, the day is open as long as that collector's cash was not closed.
    """
    snapshot = ReadSnapshot(unit.connection)
    locked = queries.lock_holding(snapshot, offices.first_commune(unit), day)
    if locked is not None:
        raise month_locked(locked)
    if collector_id is not None and queries.is_day_closed(snapshot, collector_id, day):
        found = queries.holder(snapshot, collector_id)
        raise day_closed(day, found.name if found else "–")
