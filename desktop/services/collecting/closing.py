"""Closing a collector's day (chốt tiền): receipts = counted money = slip, to the đồng."""

import datetime
from dataclasses import dataclass
from typing import Final

from desktop.domain.changes import Changes
from desktop.domain.errors import RecordMissing
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.domain.working_days import remit_deadline
from desktop.services.authority import Authority, note_authority, require_administrator
from desktop.services.collecting.closing_parts import (
    ClosingRefused,
    CountDiffers,
    DayCount,
    DayToClose,
    Slip,
    require_closable,
    require_slip,
)
from desktop.services.collecting.period_locks import require_open
from desktop.services.collecting.refusals import in_future
from desktop.services.rates import book_of
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import closings as queries
from desktop.storage.queries import collecting_permission
from desktop.storage.queries.closings import ClosingRow, UnclosedDay
from desktop.storage.unit_of_work import UnitOfWork

_CLOSING: Final = QT_TRANSLATE_NOOP("steps", "Chốt tiền ngày {day} của {name}")
_SLIP: Final = QT_TRANSLATE_NOOP("steps", "Ghi phiếu nộp tiền {number} của {name}")
__all__ = ["ClosingRefused", "CountDiffers", "DayCount", "DayToClose", "Slip"]


@dataclass(frozen=True, slots=True)
class OpenDay:
    """A day that waits to be closed; `late` when its money should have been handed over."""

    found: UnclosedDay
    remit_by: datetime.date
    late: bool


@dataclass(frozen=True, slots=True)
class Closed:
    """What was written; `step` is the number by which "Hoàn tác" takes it back."""

    closing_id: int
    changes: Changes
    step: int | None


def open_day(database: Database, collector_id: int, day: datetime.date) -> DayToClose:
    """Return the receipts of a collector's day, and how it was closed if it was.

    Raises:
        RecordMissing: there is no such collector.
        NoRateInForce: the deadline for handing over is not known for that day.
    """
    with database.read() as snapshot:
        return day_in(snapshot, collector_id, day)


def day_in(snapshot: ReadSnapshot, collector_id: int, day: datetime.date) -> DayToClose:
    """Do what `open_day` does, as one snapshot or unit of work sees it."""
    holder = collecting_permission.holder(snapshot, collector_id)
    if holder is None:
        raise _missing()
    found = queries.receipts_of_day(snapshot, collector_id, day)
    listed, listed_total = queries.listed_of_day(snapshot, collector_id, day)
    return DayToClose(
        collector_id=collector_id,
        collector=holder.name,
        day=day,
        receipts=tuple(one for one in found if one.status == "valid"),
        void=tuple(one for one in found if one.status == "void"),
        listed=listed,
        listed_total=listed_total,
        remit_by=remit_deadline(day, book_of(snapshot)),
        closing=queries.closing_of_day(snapshot, collector_id, day),
    )


def open_days(
    database: Database, today: datetime.date, collector_id: int | None = None
) -> tuple[OpenDay, ...]:
    """Return the days up to today that wait to be closed, the oldest first."""
    with database.read() as snapshot:
        rates = book_of(snapshot)
        found = queries.unclosed_days(snapshot, today, collector_id)
    days = ((one, remit_deadline(one.day, rates)) for one in found)
    return tuple(OpenDay(one, remit_by, today > remit_by) for one, remit_by in days)


def closings(
    database: Database,
    first: datetime.date,
    last: datetime.date,
    collector_id: int | None = None,
) -> tuple[ClosingRow, ...]:
    """Return the closed days of a period, the newest first; `ClosingRow.is_late` tells delays."""
    with database.read() as snapshot:
        return tuple(queries.closings(snapshot, first, last, collector_id))


def late_closings(database: Database, today: datetime.date) -> tuple[ClosingRow, ...]:
    """Return the closed days whose money should have been handed over before today."""
    with database.read() as snapshot:
        found = queries.without_slip(snapshot)
    return tuple(one for one in reversed(found) if one.is_late(today))


def close_day(database: Database, count: DayCount, *, who: str, today: datetime.date) -> Closed:
    """Close a collector's day; from then on no receipt of it is written or made void.

    Raises:
        CountDiffers: the counted money is not that of the receipts, to the đồng.
        ClosingRefused: closed already, nothing to close, or an amount below zero.
        ReceiptInFuture, PeriodLocked: the day is after today, or its month locked.
        RecordMissing: there is no such collector.
    """
    day = count.day
    if day > today:
        raise in_future(day, today)
    with database.write(who) as unit:
        require_open(unit, day)
        snapshot = ReadSnapshot(unit.connection)
        found = day_in(snapshot, count.collector_id, day)
        require_closable(found, count)
        unit.step = Step(_CLOSING, {"day": f"{day:%d/%m/%Y}", "name": found.collector})
        closing_id = unit.insert(
            "closing",
            {
                "commune_code": unit.get("collector", count.collector_id).values["commune_code"],
                "collector_id": count.collector_id,
                "closed_on": day,
                "receipt_count": len(found.receipts),
                "receipt_total": found.total,
                "cash_total": count.cash,
                "transfer_total": count.transfer,
                "remit_by": found.remit_by,
                "note": count.note,
            },
        )
        for one in (*found.receipts, *found.void):
            unit.update("receipt", one.id, {"closing_id": closing_id}, one.version)
    return Closed(closing_id, unit.changes, unit.written_step)


def add_slip(
    database: Database, closing_id: int, slip: Slip, *, who: str, today: datetime.date
) -> Closed:
    """Write the slip by which the money of a closed day was handed over.

    Also in a locked month: a slip changes no receipt and often comes in the month after.

    Raises:
        ClosingRefused: another amount than the day's, no number or bank, a day before the closing
            or after today, a slip that was used before, or one is there already.
        RecordMissing: the closing was taken back meanwhile.
    """
    with database.write(who) as unit:
        found = _closing(unit, closing_id)
        require_slip(ReadSnapshot(unit.connection), found, slip, today)
        unit.step = Step(_SLIP, {"number": slip.number.strip(), "name": found.collector})
        values = {
            "slip_no": slip.number.strip(),
            "slip_date": slip.date,
            "slip_bank": slip.bank.strip(),
            "slip_amount": slip.amount,
        }
        unit.update("closing", closing_id, values, found.version)
    return Closed(closing_id, unit.changes, unit.written_step)


def reopen_day(database: Database, closing_id: int, authority: Authority, *, who: str) -> Changes:
    """Open a closed day again: its receipts can be changed, and it has to be closed anew.

    Who allowed it and why stays in the audit, with the closing and its slip as they were. It is
    not taken back by "Hoàn tác": the day is closed again by counting.

    Raises:
        NotAuthorised: no name or no reason is given.
        PeriodLocked: the month is locked.
        RecordMissing: the closing is not there any more.
    """
    answering = require_administrator(authority)
    with database.write(who) as unit:
        found = _closing(unit, closing_id)
        require_open(unit, found.closed_on)
        overruled = f"{found.collector} {found.closed_on:%d/%m/%Y}"
        note_authority(unit, "closing", answering, overruled)
        unit.delete("closing", closing_id, found.version)
    return unit.changes


def _closing(unit: UnitOfWork, closing_id: int) -> ClosingRow:
    found = queries.closing(ReadSnapshot(unit.connection), closing_id)
    if found is None:
        raise _missing()
    return found


def _missing() -> RecordMissing:
    return RecordMissing(
        "record.missing",
        QT_TRANSLATE_NOOP("errors", "Bản ghi này vừa bị xoá ở nơi khác. Mở lại danh sách để xem."),
    )
