"""A receipt that was booked late and is made void: its correction is taken back by another.

What was told stays in the report it was told in; the report of the day of the void tells the rest.
"""

import datetime

from desktop.services.collecting.correction_figures import figures_of, moved
from desktop.services.collecting.late_entry import (
    Booking,
    Late,
    corrected_months,
    write_correction,
)
from desktop.services.collecting.period_locks import month_in
from desktop.services.collecting.receipts import StoredReceipt
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.indicators import receipts_by_id
from desktop.storage.unit_of_work import UnitOfWork


def booking_of_void(
    unit: UnitOfWork, stored: StoredReceipt, today: datetime.date, reason: str
) -> Booking:
    """Return when a receipt is made void; when it was booked late, what the months are before."""
    snapshot = ReadSnapshot(unit.connection)
    late = _late_in(snapshot, stored)
    if late is None:
        return Booking(today)
    receipts = receipts_by_id(snapshot, [stored.receipt.id])
    months = corrected_months(unit, late.paid_on, late.booked)
    before = {
        month: figures_of(snapshot, month, today, () if at else receipts)
        for at, month in enumerate(months)
    }
    return Booking(today, reason, before)


def note_void(unit: UnitOfWork, stored: StoredReceipt, booking: Booking) -> None:
    """Write what the locked months are less by again; nothing for a receipt in time."""
    snapshot = ReadSnapshot(unit.connection)
    late = _late_in(snapshot, stored)
    if late is None:
        return
    for month, before in booking.before.items():
        after = figures_of(snapshot, month, booking.day)
        write_correction(unit, late, booking, month, moved(before, after))


def _late_in(snapshot: ReadSnapshot, stored: StoredReceipt) -> Late | None:
    """Return when a receipt was paid and booked; None when it was booked in its own month."""
    found = stored.receipt
    paid_on = stored.paid_on
    if found.receipt_date is None or paid_on is None:
        return None
    booked_in = month_in(snapshot, found.receipt_date).show()
    if month_in(snapshot, paid_on).show() >= booked_in:
        return None
    return Late(paid_on, found.receipt_date, found.receipt_no)
