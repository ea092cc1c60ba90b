"""Refunds (thoái thu): what is given back of a contribution, asked for, sent, paid or refused.

A refund never changes the receipt. When it is paid, the cover ends with the months that were
used; until then it stays as it is.
"""

import datetime
from dataclasses import dataclass
from typing import Final

from desktop.domain.changes import Changes
from desktop.domain.contribution import Explanation
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.money import show_money
from desktop.domain.refund import shortened_end
from desktop.domain.step import Step
from desktop.services.collecting.period_locks import require_open
from desktop.services.collecting.recording import explanation_text, sentences_of
from desktop.services.collecting.refund_proposal import (
    Procedure,
    RefundProposal,
    RefundRequest,
    proposal_in,
    refused,
    term_of,
)
from desktop.services.collecting.submission_lists import missing
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import refunds as queries
from desktop.storage.queries.refunds import Candidate, RefundRow
from desktop.storage.unit_of_work import UnitOfWork

_ASKING: Final = QT_TRANSLATE_NOOP("steps", "Đề nghị thoái thu {amount} cho {name}")
_SENDING: Final = QT_TRANSLATE_NOOP("steps", "Gửi đề nghị thoái thu của {name}")
_PAYING: Final = QT_TRANSLATE_NOOP("steps", "Ghi đã hoàn {amount} cho {name}")
_REFUSING: Final = QT_TRANSLATE_NOOP("steps", "Ghi thoái thu của {name} không được duyệt")


@dataclass(frozen=True, slots=True)
class RefundWritten:
    """What was written; `step` is the number by which "Hoàn tác" takes it back."""

    refund_id: int
    amount: int
    changes: Changes
    step: int | None


@dataclass(frozen=True, slots=True)
class Refund:
    """A refund as it stands, and why it is so much."""

    row: RefundRow
    sentences: tuple[Explanation, ...]


def refund_candidates(database: Database) -> tuple[Candidate, ...]:
    """Return the contributions with months after a death, a stop, or under another's card."""
    with database.read() as snapshot:
        return tuple(queries.candidates(snapshot))


def known_events(database: Database, contribution_id: int) -> tuple[Candidate, ...]:
    """Return the procedure and day that the data tell for a contribution: what to offer first."""
    with database.read() as snapshot:
        return tuple(queries.events_of(snapshot, contribution_id))


def propose_refund(
    database: Database,
    contribution_id: int,
    procedure: Procedure,
    event_on: datetime.date,
    months: int | None = None,
) -> RefundProposal:
    """Return what would be given back, and why.

    `event_on` is the day of death (606B), the first day of the other card (606A), or the first
    day of compulsory insurance or of what else ends the voluntary one (602A).

    Raises:
        RefundRefused: another scheme, nothing paid, every month used, a void receipt, or a refund
            was asked for already.
        RecordMissing: there is no such contribution.
    """
    with database.read() as snapshot:
        return proposal_in(
            snapshot, RefundRequest(contribution_id, procedure, event_on, "", months)
        )


def refunds(database: Database, state: str | None = None) -> tuple[Refund, ...]:
    """Return the refunds of a state (None: of all), the newest first."""
    with database.read() as snapshot:
        found = queries.refunds(snapshot, state)
    return tuple(
        Refund(row, sentences_of(row.explanation) if row.explanation else ()) for row in found
    )


def ask_refund(
    database: Database, request: RefundRequest, *, who: str, today: datetime.date
) -> RefundWritten:
    """Ask for a refund; the amount is computed anew inside the unit of work.

    Raises:
        RefundRefused: as `propose_refund`, no reason, or a day after today.
        PeriodLocked: today's month is locked.
        RecordMissing: there is no such contribution.
    """
    if not request.reason.strip():
        raise refused("reason", QT_TRANSLATE_NOOP("errors", "Ghi lý do thoái thu."), "reason")
    with database.write(who) as unit:
        require_open(unit, today)
        proposal = proposal_in(ReadSnapshot(unit.connection), request)
        paid = proposal.contribution
        told = {"amount": show_money(proposal.amount), "name": paid.person_name}
        unit.step = Step(_ASKING, told)
        refund_id = unit.insert(
            "refund",
            {
                "commune_code": paid.commune_code,
                "procedure": proposal.procedure,
                "receipt_id": paid.receipt_id,
                "contribution_id": paid.id,
                "person_id": paid.person_id,
                "person_name": paid.person_name,
                "event_on": proposal.event_on,
                "months": proposal.months,
                "amount": proposal.amount,
                "reason": request.reason.strip(),
                "explanation": explanation_text(proposal.sentences),
                "asked_on": today,
                "note": request.note,
            },
        )
    return RefundWritten(refund_id, proposal.amount, unit.changes, unit.written_step)


def send_refund(database: Database, refund_id: int, *, who: str) -> RefundWritten:
    """Note that a refund was sent to the agency.

    Raises:
        RefundRefused: it is not waiting to be sent.
        RecordMissing: there is no such refund.
    """
    with database.write(who) as unit:
        row = _in_state(unit, refund_id, "asked")
        unit.step = Step(_SENDING, {"name": row.person_name})
        unit.update("refund", refund_id, {"state": "sent"}, row.version)
    return RefundWritten(refund_id, row.amount, unit.changes, unit.written_step)


def pay_refund(
    database: Database, refund_id: int, *, paid_on: datetime.date, who: str, today: datetime.date
) -> RefundWritten:
    """Note that the money was given back; the cover ends with the months that were used.

    Raises:
        RefundRefused: it is settled already, or the day is before it was asked for or after today.
        PeriodLocked: the month of the day is locked.
        RecordMissing: there is no such refund.
    """
    with database.write(who) as unit:
        row = _in_state(unit, refund_id, "asked", "sent")
        _require_day(row, paid_on, today)
        require_open(unit, paid_on)
        told = {"amount": show_money(row.amount), "name": row.person_name}
        unit.step = Step(_PAYING, told)
        _shorten(unit, row)
        unit.update("refund", refund_id, {"state": "paid", "settled_on": paid_on}, row.version)
    return RefundWritten(refund_id, row.amount, unit.changes, unit.written_step)


def refuse_refund(
    database: Database, refund_id: int, *, refused_on: datetime.date, who: str, today: datetime.date
) -> RefundWritten:
    """Note that the agency did not allow a refund; it can be asked for anew.

    Raises:
        RefundRefused: it is settled already, or the day is before it was asked for or after today.
        RecordMissing: there is no such refund.
    """
    with database.write(who) as unit:
        row = _in_state(unit, refund_id, "asked", "sent")
        _require_day(row, refused_on, today)
        unit.step = Step(_REFUSING, {"name": row.person_name})
        values = {"state": "refused", "settled_on": refused_on}
        unit.update("refund", refund_id, values, row.version)
    return RefundWritten(refund_id, row.amount, unit.changes, unit.written_step)


def _shorten(unit: UnitOfWork, row: RefundRow) -> None:
    """End the cover of a refunded contribution with the months that remain paid."""
    snapshot = ReadSnapshot(unit.connection)
    paid = queries.contribution(snapshot, row.contribution_id or 0)
    if paid is None:
        return
    end = shortened_end(term_of(paid), row.months)
    for cover in queries.covers(snapshot, paid.id):
        if end is None:
            unit.delete("cover", cover.id, cover.version)
        elif (cover.term_to or cover.valid_to) > end:
            months = paid.months - row.months
            values: dict[str, object] = {"valid_to": min(cover.valid_to, end), "months": months}
            if cover.term_to is not None:
                # Who stopped before keeps the last day; what is paid for ends here all the same.
                values["term_to"] = end
            unit.update("cover", cover.id, values, cover.version)


def _in_state(unit: UnitOfWork, refund_id: int, *states: str) -> RefundRow:
    row = queries.refund(ReadSnapshot(unit.connection), refund_id)
    if row is None:
        raise missing()
    if row.state not in states:
        raise refused(
            "state",
            QT_TRANSLATE_NOOP(
                "errors",
                "Thoái thu của {name} không còn ở trạng thái này. Mở lại danh sách để xem.",
            ),
            name=row.person_name,
        )
    return row


def _require_day(row: RefundRow, day: datetime.date, today: datetime.date) -> None:
    if not row.asked_on <= day <= today:
        raise refused(
            "day",
            QT_TRANSLATE_NOOP(
                "errors", "Ngày {day} phải từ ngày đề nghị {first} đến hôm nay {last}. Sửa lại."
            ),
            "day",
            day=f"{day:%d/%m/%Y}",
            first=f"{row.asked_on:%d/%m/%Y}",
            last=f"{today:%d/%m/%Y}",
        )
