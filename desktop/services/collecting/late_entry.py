"""Receipts found after their month was locked: booked today, and told as a correction.

The money is of the day it is entered: that day's cash, closing and report hold it. What the
receipt covers follows from the day it was paid. The locked month's report stays as it was sent;
the report of the month it is booked in shows by how much the locked month would differ.
"""

import datetime
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period
from desktop.services import indicators
from desktop.services.collecting.basket_parts import BasketDraft, QuoteLine
from desktop.services.collecting.period_locks import period_of
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import collecting_permission as queries
from desktop.storage.queries import offices
from desktop.storage.unit_of_work import UnitOfWork

_NOTE: Final = QT_TRANSLATE_NOOP("reports", "Thu ngày {day}, ghi muộn: {reason}")
_SUBJECT: Final = QT_TRANSLATE_NOOP(
    "reports", "Biên lai {number} thu ngày {day}, ghi ngày {booked}"
)


@dataclass(frozen=True, slots=True)
class Booking:
    """The day a receipt is booked on; when it is late, what its month was before it."""

    day: datetime.date
    reason: str = ""
    before: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_late(self) -> bool:
        """Whether the receipt goes into another month than it was paid in."""
        return bool(self.reason)

    def note(self, draft: BasketDraft) -> str | None:
        """Return the receipt's note: a late one says when it was paid and why it is late."""
        if not self.is_late:
            return draft.note
        late = _NOTE.format(day=f"{draft.paid_on:%d/%m/%Y}", reason=self.reason)
        return f"{draft.note}. {late}" if draft.note else late


def booking_of(
    unit: UnitOfWork, paid_on: datetime.date, today: datetime.date, late_reason: str | None
) -> Booking:
    """Return when a receipt is booked: the day it was paid, or today when that month is locked.

    Without a reason a locked month is left to `require_open`, which refuses it.

    Raises:
        InvalidInput: the reason is empty.
    """
    snapshot = ReadSnapshot(unit.connection)
    commune = offices.first_commune(unit)
    if late_reason is None or not queries.is_locked(snapshot, commune, period_of(paid_on)):
        return Booking(paid_on)
    reason = " ".join(late_reason.split())
    if not reason:
        raise InvalidInput(
            "late.reason",
            QT_TRANSLATE_NOOP("errors", "Ghi lý do biên lai ghi muộn. Lý do in trong báo cáo."),
            where="reason",
        )
    return Booking(today, reason, counts_of(snapshot, paid_on, today))


def note_correction(
    unit: UnitOfWork,
    draft: BasketDraft,
    booking: Booking,
    numbers: Sequence[str],
    lines: Sequence[QuoteLine],
) -> None:
    """Write what the locked month would be more by; nothing for a receipt in time."""
    if not booking.is_late:
        return
    told = {"receipts": len(numbers), "receipts_amount": sum(one.contribution.own for one in lines)}
    write_correction(unit, Late(draft.paid_on, booking.day, ", ".join(numbers)), booking, told)


@dataclass(frozen=True, slots=True)
class Late:
    """Receipts that were booked in another month than they were paid in."""

    paid_on: datetime.date
    booked: datetime.date
    numbers: str


def write_correction(
    unit: UnitOfWork, late: Late, booking: Booking, told: Mapping[str, int]
) -> None:
    """Write a correction of the month that was paid in: what is told, and what else moved."""
    after = counts_of(ReadSnapshot(unit.connection), late.paid_on, booking.day)
    moved = {key: value - booking.before[key] for key, value in after.items()}
    deltas = {**told, **{key: value for key, value in moved.items() if value}}
    subject = _SUBJECT.format(
        number=late.numbers, day=f"{late.paid_on:%d/%m/%Y}", booked=f"{late.booked:%d/%m/%Y}"
    )
    unit.insert(
        "report_correction",
        {
            "commune_code": offices.first_commune(unit),
            "period": period_of(late.paid_on),
            "booked_in": period_of(booking.day),
            "entered_on": booking.day,
            "entered_by": unit.who,
            "subject": subject,
            "reason": booking.reason,
            "deltas": json.dumps({key: str(Decimal(value)) for key, value in deltas.items()}),
        },
    )


def counts_of(
    snapshot: ReadSnapshot, paid_on: datetime.date, today: datetime.date
) -> dict[str, int]:
    """Return the whole numbers of a month: rates follow from them."""
    values = indicators.compute_in(snapshot, Period.month_of(paid_on), today)
    return {
        key: value.value
        for key, value in values.items()
        if value.denominator is None and isinstance(value.value, int)
    }
