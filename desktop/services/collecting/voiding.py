"""Makes a receipt void: the number stays used, the covers go, the contributions stay to be read."""

import datetime
from dataclasses import dataclass
from typing import Final

from desktop.domain.changes import Changes
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.services.collecting.five_years import give_back
from desktop.services.collecting.late_void import booking_of_void, note_void
from desktop.services.collecting.period_locks import require_open
from desktop.services.collecting.receipts import receipt_in
from desktop.services.collecting.refusals import VoidRefused, day_closed, in_future
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import collected as queries

_VOIDING: Final = QT_TRANSLATE_NOOP("steps", "Huỷ biên lai {number} của {name}")


@dataclass(frozen=True, slots=True)
class Voided:
    """What changed; `with_later_cover` are persons whose later cover keeps its days."""

    changes: Changes
    with_later_cover: tuple[str, ...] = ()
    step: int | None = None


def void_receipt(
    database: Database, receipt_id: int, reason: str, *, who: str, today: datetime.date
) -> Voided:
    """Make a receipt void; a later cover of the same person keeps its own days.

    Raises:
        VoidRefused: no reason, void already, sent to the agency, or a refund was asked for.
        DayClosed, PeriodLocked: its day was closed or its month locked.
        RecordMissing: there is no such receipt.
    """
    if not reason.strip():
        raise VoidRefused(
            "void.reason", QT_TRANSLATE_NOOP("errors", "Ghi lý do huỷ biên lai."), "reason"
        )
    with database.write(who) as unit:
        snapshot = ReadSnapshot(unit.connection)
        stored = receipt_in(snapshot, receipt_id)
        found = stored.receipt
        if found.receipt_date is not None and found.receipt_date > today:
            raise in_future(found.receipt_date, today)
        require_can_be_void(snapshot, receipt_id, found.receipt_no, found.status)
        if found.closing_id is not None and found.receipt_date is not None:
            raise day_closed(found.receipt_date, found.collector or "–")
        if found.receipt_date is not None:
            require_open(unit, found.receipt_date, found.collector_id)
        unit.step = Step(_VOIDING, {"number": found.receipt_no, "name": found.payer_name})
        later = queries.following(snapshot, receipt_id)
        booking = booking_of_void(unit, stored, today, reason.strip())
        for cover_id in queries.covers(snapshot, receipt_id):
            unit.delete("cover", cover_id)
        for line in stored.lines:
            give_back(unit, line.person_id, line.inputs)
            if line.batch_id is not None:
                unit.update("contribution", line.contribution_id, {"batch_id": None})
        values = {"status": "void", "void_on": today, "void_reason": reason.strip()}
        unit.update("receipt", receipt_id, values, found.version)
        note_void(unit, stored, booking)
    return Voided(unit.changes, tuple(later), unit.written_step)


def require_can_be_void(snapshot: ReadSnapshot, receipt_id: int, number: str, status: str) -> None:
    """Raise `VoidRefused` for a receipt that is void, was sent, or has a refund."""
    if status == "void":
        raise VoidRefused(
            "void.already",
            QT_TRANSLATE_NOOP("errors", "Biên lai {number} đã huỷ trước đó."),
            number=number,
        )
    sent = queries.sent_batches(snapshot, receipt_id)
    if sent:
        raise VoidRefused(
            "void.sent",
            QT_TRANSLATE_NOOP(
                "errors",
                "Biên lai {number} đã gửi trong đợt kê khai {batch}. Lập thoái thu, hoặc ghi đợt "
                "đó bị trả lại trước.",
            ),
            number=number,
            batch=", ".join(sent),
        )
    if queries.refunds(snapshot, receipt_id):
        raise VoidRefused(
            "void.refund",
            QT_TRANSLATE_NOOP("errors", "Biên lai {number} đã có thoái thu, không huỷ được nữa."),
            number=number,
        )
