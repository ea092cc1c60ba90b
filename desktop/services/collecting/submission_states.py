"""A batch is sent, comes back or is done; what must agree before it goes.

None of this is taken back by "Hoàn tác": it tells what happened outside. A batch that was sent
by mistake is noted as returned, with that reason.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.domain.changes import Changes
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.money import show_money
from desktop.services.authority import Authority, note_authority, require_administrator
from desktop.services.collecting.submission_lists import (
    SubmissionRefused,
    batch_in,
    require_open,
)
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import submissions as queries
from desktop.storage.queries.submissions import BatchLine, BatchReceipt, BatchRow
from desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class BatchCheck:
    """Whether the form, the receipts and the closed days tell the same money.

    `lines_total` is the form's own payments, `receipts_total` the money of its receipts that
    belongs there: what was taken, without the lines that stand elsewhere. `unclosed` are receipts
    whose day was not closed, `differing` those whose lines do not sum to what was taken, and
    `partly` those with money that is not on this form (the other scheme, another batch).
    """

    lines: int
    lines_total: int
    receipts_total: int
    receipts: int
    unclosed: tuple[BatchReceipt, ...]
    differing: tuple[BatchReceipt, ...]
    partly: tuple[BatchReceipt, ...]

    @property
    def agrees(self) -> bool:
        """Whether the sums are the same and every day was closed."""
        same = self.lines_total == self.receipts_total
        return same and not self.unclosed and not self.differing


@dataclass(frozen=True, slots=True)
class Sent:
    """The day on which a batch went to the agency, and the code that its portal gave.

    An `authority` lets it go before the days of its receipts are closed; it stays in the audit.
    """

    on: datetime.date
    portal_code: str
    authority: Authority | None = None


@dataclass(frozen=True, slots=True)
class Returned:
    """Why the agency gave a batch back: for all of it, or by contribution for single lines."""

    on: datetime.date
    reason: str = ""
    lines: Mapping[int, str] = field(default_factory=dict)


def check_batch(database: Database, batch_id: int) -> BatchCheck:
    """Return whether form = receipts = closed days.

    Raises:
        RecordMissing: there is no such batch.
    """
    with database.read() as snapshot:
        return check_in(snapshot, batch_in(snapshot, batch_id))


def check_in(snapshot: ReadSnapshot, row: BatchRow) -> BatchCheck:
    """Do what `check_batch` does, as one snapshot or unit of work sees it."""
    found = queries.receipts(snapshot, row.id)
    return BatchCheck(
        lines=row.line_count,
        lines_total=row.own_total,
        receipts_total=sum(one.amount_paid - one.all_lines + one.in_batch for one in found),
        receipts=len(found),
        unclosed=tuple(one for one in found if one.closing_id is None),
        differing=tuple(one for one in found if one.amount_paid != one.all_lines),
        partly=tuple(one for one in found if one.all_lines != one.in_batch),
    )


def send_batch(
    database: Database,
    batch_id: int,
    sent: Sent,
    *,
    who: str,
    today: datetime.date,
) -> Changes:
    """Note that a batch was sent; from then on its lines do not change.

    Raises:
        SubmissionRefused: sent already, empty, no code of the portal, a day that cannot be, the
            form and the receipts differ, or a day is not closed.
        NotAuthorised: the authority has no name or no reason.
        RecordMissing: there is no such batch.
    """
    with database.write(who) as unit:
        snapshot = ReadSnapshot(unit.connection)
        row = require_open(batch_in(snapshot, batch_id))
        if not sent.portal_code.strip():
            raise _refused(
                "portal_code",
                QT_TRANSLATE_NOOP(
                    "errors", "Ghi mã hồ sơ mà cổng dịch vụ trả về cho đợt {number}."
                ),
                row,
            )
        _require_day(row, sent.on, row.last_paid_on, today)
        _require_agreeing(unit, row, check_in(snapshot, row), sent.authority)
        for line in queries.lines(snapshot, batch_id):
            unit.update("contribution", line.contribution_id, {"returned_reason": None})
        values = {
            "state": "sent",
            "sent_on": sent.on,
            "portal_code": sent.portal_code.strip(),
            "returned_on": None,
            "return_reason": None,
        }
        unit.update("submission_batch", batch_id, values, row.version)
    return unit.changes


def return_batch(
    database: Database, batch_id: int, returned: Returned, *, who: str, today: datetime.date
) -> Changes:
    """Note that a batch, or single lines of it, came back with a reason; it can be mended.

    Raises:
        SubmissionRefused: it was not sent, no reason is given, a line is not in it, or the day
            is before it was sent or after today.
        RecordMissing: there is no such batch.
    """
    with database.write(who) as unit:
        snapshot = ReadSnapshot(unit.connection)
        row = batch_in(snapshot, batch_id)
        _require_handed_in(row)
        _require_day(row, returned.on, row.sent_on, today)
        inside = {line.contribution_id: line for line in queries.lines(snapshot, batch_id)}
        _require_reasons(row, returned, inside)
        for contribution_id, reason in returned.lines.items():
            unit.update("contribution", contribution_id, {"returned_reason": reason.strip()})
        values = {
            "state": "returned",
            "returned_on": returned.on,
            "return_reason": returned.reason.strip() or None,
            "done_on": None,
        }
        unit.update("submission_batch", batch_id, values, row.version)
    return unit.changes


def finish_batch(
    database: Database, batch_id: int, *, done_on: datetime.date, who: str, today: datetime.date
) -> Changes:
    """Note that the agency has settled a batch.

    Raises:
        SubmissionRefused: it is not sent, or the day is before it was sent or after today.
        RecordMissing: there is no such batch.
    """
    with database.write(who) as unit:
        row = batch_in(ReadSnapshot(unit.connection), batch_id)
        if row.state != "sent":
            raise _refused(
                "not_sent",
                QT_TRANSLATE_NOOP(
                    "errors", "Đợt {number} chưa ở trạng thái đã gửi, không ghi đã xong được."
                ),
                row,
            )
        _require_day(row, done_on, row.sent_on, today)
        unit.update(
            "submission_batch", batch_id, {"state": "done", "done_on": done_on}, row.version
        )
    return unit.changes


def _require_handed_in(row: BatchRow) -> None:
    if row.state not in {"sent", "done"}:
        raise _refused(
            "not_sent",
            QT_TRANSLATE_NOOP("errors", "Đợt {number} chưa gửi, không ghi bị trả lại được."),
            row,
        )


def _require_day(
    row: BatchRow, day: datetime.date, first: datetime.date | None, today: datetime.date
) -> None:
    if day > today or (first is not None and day < first):
        raise _refused(
            "day",
            QT_TRANSLATE_NOOP(
                "errors", "Ngày {day} của đợt {number} phải từ {first} đến hôm nay {last}. Sửa lại."
            ),
            row,
            day=f"{day:%d/%m/%Y}",
            first="–" if first is None else f"{first:%d/%m/%Y}",
            last=f"{today:%d/%m/%Y}",
        )


def _require_agreeing(
    unit: UnitOfWork, row: BatchRow, check: BatchCheck, authority: Authority | None
) -> None:
    if not check.lines:
        raise _refused(
            "empty_sent",
            QT_TRANSLATE_NOOP("errors", "Đợt {number} chưa có khoản đóng nào. Thêm rồi gửi."),
            row,
        )
    if check.differing or check.lines_total != check.receipts_total:
        raise _refused(
            "differs",
            QT_TRANSLATE_NOOP(
                "errors",
                "Đợt {number} cộng {lines}, các biên lai cộng {receipts}. Các dòng của biên lai "
                "{named} không bằng số tiền đã thu; huỷ và ghi lại biên lai đó.",
            ),
            row,
            lines=show_money(check.lines_total),
            receipts=show_money(check.receipts_total),
            named=", ".join(one.receipt_no for one in check.differing),
        )
    if check.unclosed and authority is None:
        raise _refused(
            "unclosed",
            QT_TRANSLATE_NOOP(
                "errors",
                "Chưa chốt tiền ngày của biên lai {named}. Chốt tiền trước khi gửi đợt {number}.",
            ),
            row,
            named=", ".join(
                f"{one.receipt_no} ({one.receipt_date:%d/%m/%Y})" for one in check.unclosed
            ),
        )
    if check.unclosed:
        answering = require_administrator(authority)
        note_authority(unit, "submission_batch", answering, f"{row.batch_no}: unclosed")


def _require_reasons(row: BatchRow, returned: Returned, inside: Mapping[int, BatchLine]) -> None:
    if not returned.reason.strip() and not returned.lines:
        raise _refused(
            "reason",
            QT_TRANSLATE_NOOP("errors", "Ghi lý do đợt {number} bị trả lại."),
            row,
        )
    for contribution_id, reason in returned.lines.items():
        line = inside.get(contribution_id)
        if line is None:
            raise _refused(
                "line_gone",
                QT_TRANSLATE_NOOP("errors", "Một dòng bị trả lại không còn ở trong đợt {number}."),
                row,
            )
        if not reason.strip():
            raise _refused(
                "line_reason",
                QT_TRANSLATE_NOOP("errors", "Ghi lý do dòng của {name} bị trả lại."),
                row,
                name=line.person_name,
            )


def _refused(place: str, template: str, row: BatchRow, **values: object) -> SubmissionRefused:
    return SubmissionRefused(f"batch.{place}", template, place, number=row.batch_no, **values)
