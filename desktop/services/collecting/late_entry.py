"""Receipts found after their month was locked: booked today, and told as a correction.

The money is of the day it is entered: that day's cash, closing and report hold it. What the
receipt covers follows from the day it was paid. The locked months' reports stay as they were
sent; the report of the month it is booked in shows by how much the locked months would differ,
for the office and for the thôn and collectors whom it concerns.
"""

import datetime
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period
from desktop.domain.working_days import deadline
from desktop.services.collecting.basket_parts import BasketDraft
from desktop.services.collecting.correction_figures import (
    OFFICE,
    Counted,
    Figures,
    figures_of,
    moved,
)
from desktop.services.collecting.period_locks import month_in
from desktop.services.collecting.refusals import DayClosed
from desktop.services.rates import book_of
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import collecting_permission as queries
from desktop.storage.queries import offices
from desktop.storage.queries.indicators import receipts_by_id
from desktop.storage.unit_of_work import UnitOfWork

_NOTE: Final = QT_TRANSLATE_NOOP("reports", "Thu ngày {day}, ghi muộn: {reason}")
_SUBJECT: Final = QT_TRANSLATE_NOOP(
    "reports", "Biên lai {number} thu ngày {day}, ghi ngày {booked}"
)
_FIRST_TOLD: Final = (
    "receipts",
    "receipts_amount",
    "receipts_amount_hi",
    "receipts_amount_vsi",
)
"""What is told first of a receipt; everything else follows in the order of the indicators."""


@dataclass(frozen=True, slots=True)
class Booking:
    """The day a receipt is booked on; when it is late, what the locked months were before it."""

    day: datetime.date
    reason: str = ""
    before: Mapping[Period, Counted] = field(default_factory=dict)

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


@dataclass(frozen=True, slots=True)
class Late:
    """Receipts that were booked in another month than they were paid in."""

    paid_on: datetime.date
    booked: datetime.date
    numbers: str


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
    if late_reason is None or queries.lock_holding(snapshot, commune, paid_on) is None:
        return Booking(paid_on)
    reason = " ".join(late_reason.split())
    if not reason:
        raise InvalidInput(
            "late.reason",
            QT_TRANSLATE_NOOP("errors", "Ghi lý do biên lai ghi muộn. Lý do in trong báo cáo."),
            where="reason",
        )
    months = corrected_months(unit, paid_on, today)
    return Booking(today, reason, {one: figures_of(snapshot, one, today) for one in months})


def require_open_late(unit: UnitOfWork, day: datetime.date, collector_id: int) -> None:
    """Refuse a late receipt on a day whose cash was closed, and tell where it can go.

    Raises:
        DayClosed: the collector closed the cash of the day it would be booked on.
    """
    snapshot = ReadSnapshot(unit.connection)
    if not queries.is_day_closed(snapshot, collector_id, day):
        return
    found = queries.holder(snapshot, collector_id)
    raise DayClosed(
        "late.day_closed",
        QT_TRANSLATE_NOOP(
            "errors",
            "Biên lai ghi muộn được ghi vào hôm nay ({day}), nhưng hôm nay {collector} đã chốt "
            "tiền. Ghi biên lai này từ ngày làm việc tới ({next_day}), hoặc hoàn tác lần chốt tiền "
            "hôm nay nếu chưa ghi phiếu nộp, rồi ghi lại.",
        ),
        "paid_on",
        day=f"{day:%d/%m/%Y}",
        collector=found.name if found else "–",
        next_day=f"{deadline(day, 1, book_of(snapshot)):%d/%m/%Y}",
    )


def corrected_months(
    unit: UnitOfWork, paid_on: datetime.date, booked: datetime.date
) -> tuple[Period, ...]:
    """Return the months a late entry corrects: the one it was paid in, and locked ones after it.

    A card of October that is entered in December is also one more on the last day of a locked
    November.
    """
    snapshot = ReadSnapshot(unit.connection)
    commune = offices.first_commune(unit)
    locked = queries.lock_holding(snapshot, commune, paid_on)
    paid_in = Period.parse(locked) if locked else month_in(snapshot, paid_on)
    first, last = paid_in.show(), month_in(snapshot, booked).show()
    later = [one for one in queries.locked_periods(snapshot, commune) if first < one < last]
    return (Period.parse(first), *map(Period.parse, sorted(later)))


def note_correction(
    unit: UnitOfWork,
    draft: BasketDraft,
    booking: Booking,
    numbers: Sequence[str],
    receipt_ids: Sequence[int],
) -> None:
    """Write what the locked months would be more by; nothing for a receipt in time."""
    if not booking.is_late:
        return
    snapshot = ReadSnapshot(unit.connection)
    receipts = receipts_by_id(snapshot, receipt_ids)
    late = Late(draft.paid_on, booking.day, ", ".join(numbers))
    for at, (month, before) in enumerate(booking.before.items()):
        after = figures_of(snapshot, month, booking.day, receipts if at == 0 else ())
        write_correction(unit, late, booking, month, moved(before, after))


def write_correction(
    unit: UnitOfWork, late: Late, booking: Booking, month: Period, changes: Counted
) -> None:
    """Write by how much a month differs; nothing for a month that stays as it was."""
    if not changes:
        return
    subject = _SUBJECT.format(
        number=late.numbers, day=f"{late.paid_on:%d/%m/%Y}", booked=f"{late.booked:%d/%m/%Y}"
    )
    parts = [
        {"of": whose.of, "id": whose.id, "name": whose.name, "deltas": _texts(figures)}
        for whose, figures in changes.items()
        if whose != OFFICE
    ]
    unit.insert(
        "report_correction",
        {
            "commune_code": offices.first_commune(unit),
            "period": month.show(),
            "booked_in": month_in(ReadSnapshot(unit.connection), booking.day).show(),
            "entered_on": booking.day,
            "entered_by": unit.who,
            "subject": subject,
            "reason": booking.reason,
            "deltas": json.dumps(_texts(changes.get(OFFICE, {}))),
            "parts": json.dumps(parts, ensure_ascii=False) if parts else None,
        },
    )


def _texts(figures: Figures) -> dict[str, str]:
    return {key: str(Decimal(figures[key])) for key in _in_order(figures)}


def _in_order(figures: Figures) -> Iterator[str]:
    yield from (key for key in _FIRST_TOLD if key in figures)
    yield from (key for key in figures if key not in _FIRST_TOLD)
