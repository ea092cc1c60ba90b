"""A receipt that was booked late and is made void: its correction is taken back by another.

What was told stays in the report it was told in; the report of the day of the void tells the rest.
"""

import datetime

from desktop.services.collecting.late_entry import Booking, Late, counts_of, write_correction
from desktop.services.collecting.period_locks import period_of
from desktop.services.collecting.receipts import StoredReceipt
from desktop.storage.database import ReadSnapshot
from desktop.storage.unit_of_work import UnitOfWork


def booking_of_void(
    unit: UnitOfWork, stored: StoredReceipt, today: datetime.date, reason: str
) -> Booking:
    """Return when a receipt is made void; when it was booked late, what its own month is before."""
    late = _late_in(stored)
    if late is None:
        return Booking(today)
    return Booking(today, reason, counts_of(ReadSnapshot(unit.connection), late.paid_on, today))


def note_void(unit: UnitOfWork, stored: StoredReceipt, booking: Booking) -> None:
    """Write what the locked month is less by again; nothing for a receipt in time."""
    late = _late_in(stored)
    if late is not None:
        told = {"receipts": -1, "receipts_amount": -stored.receipt.amount_paid}
        write_correction(unit, late, booking, told)


def _late_in(stored: StoredReceipt) -> Late | None:
    """Return when a receipt was paid and booked; None when it was booked in its own month."""
    found = stored.receipt
    paid = next((line.inputs["paid_on"] for line in stored.lines if "paid_on" in line.inputs), None)
    if found.receipt_date is None or not isinstance(paid, str):
        return None
    paid_on = datetime.date.fromisoformat(paid)
    if period_of(paid_on) >= period_of(found.receipt_date):
        return None
    return Late(paid_on, found.receipt_date, found.receipt_no)
