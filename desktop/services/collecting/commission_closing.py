"""Closes a commission period, for good: each contribution is paid for in exactly one of them."""

import datetime
from dataclasses import dataclass
from typing import Final

from desktop.domain.changes import Changes
from desktop.domain.dates import cover_end
from desktop.domain.messages import QT_TRANSLATE_NOOP, first_of
from desktop.domain.money import show_money
from desktop.services.authority import Authority, note_authority, require_administrator
from desktop.services.collecting.commission import (
    CommissionRow,
    CommissionStatement,
    statement_in,
)
from desktop.services.collecting.refusals import CollectingRefused
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import commission as queries
from desktop.storage.unit_of_work import UnitOfWork

_NAMED_AT_MOST: Final = 5


class CommissionRefused(CollectingRefused):
    """A commission period cannot be closed; nothing was written."""


@dataclass(frozen=True, slots=True)
class PeriodToClose:
    """An organisation and any day of the month that is to be closed.

    `expected` is the commission that was on the screen: closing is refused when it has changed
    since, because nothing takes it back.
    """

    organisation_id: int
    month: datetime.date
    expected: int | None = None


def close_period(
    database: Database,
    period: PeriodToClose,
    authority: Authority,
    *,
    who: str,
    today: datetime.date,
) -> Changes:
    """Close the commission of an organisation for a month.

    It takes everything up to the end of the month that stands in no period yet: what was found
    late, and what was made void or given back since. Nothing takes it back, also "Hoàn tác" not.

    Raises:
        NotAuthorised: no name or no reason is given.
        CommissionRefused: the month has not ended, is closed, a later one is or an earlier one is
            not, there is nothing, a line has no rate, or the sum is not the one expected.
        RecordMissing: there is no such organisation.
    """
    answering = require_administrator(authority)
    with database.write(who) as unit:
        snapshot = ReadSnapshot(unit.connection)
        found = statement_in(snapshot, period.organisation_id, period.month)
        _require_closable(snapshot, found, period.month, today)
        _require_expected(found, period.expected)
        note_authority(unit, "commission_period", answering, f"{found.organisation} {found.period}")
        _write(unit, found, today)
    return unit.changes


def _write(unit: UnitOfWork, found: CommissionStatement, today: datetime.date) -> None:
    named = queries.organisation(ReadSnapshot(unit.connection), found.organisation_id)
    commune = named[1] if named else ""
    period_id = unit.insert(
        "commission_period",
        {
            "commune_code": commune,
            "organisation_id": found.organisation_id,
            "period": found.period,
            "closed_on": today,
            "line_count": len(found.lines.rows),
            "own_total": found.lines.own,
            "commission_total": found.lines.amount,
        },
    )
    for row in found.lines.rows:
        unit.insert(
            "commission_line",
            {
                "commune_code": row.source.commune_code,
                "commission_period_id": period_id,
                "contribution_id": row.source.contribution_id,
                "refund_id": row.source.refund_id,
                "collector_id": row.source.collector_id,
                "cause": row.cause,
                "region": row.region,
                "rate": "0" if row.rate is None else str(row.rate),
                "rate_source": row.rate_source or None,
                "own_payment": row.own,
                "commission": row.amount,
            },
        )


def _require_closable(
    snapshot: ReadSnapshot, found: CommissionStatement, month: datetime.date, today: datetime.date
) -> None:
    if cover_end(month.replace(day=1), 1) >= today:
        raise _refused(
            "running",
            QT_TRANSLATE_NOOP(
                "errors", "Tháng {month} chưa hết. Chốt thù lao sau ngày cuối tháng."
            ),
            found,
        )
    if found.closed is not None:
        raise _refused(
            "twice",
            QT_TRANSLATE_NOOP(
                "errors", "Thù lao tháng {month} của {organisation} đã chốt ngày {day}."
            ),
            found,
            day=f"{found.closed.closed_on:%d/%m/%Y}",
        )
    closed = queries.periods(snapshot, found.organisation_id)
    newest = closed[0].period if closed else ""
    if newest > found.period:
        raise _refused(
            "later",
            QT_TRANSLATE_NOOP(
                "errors",
                "{organisation} đã chốt thù lao tháng {newest}, sau tháng {month}. Các khoản sót "
                "của tháng {month} được tính vào kỳ chưa chốt tiếp theo.",
            ),
            found,
            newest=_shown(newest),
        )
    _require_in_order(found)
    _require_rates(found)


def _require_in_order(found: CommissionStatement) -> None:
    if found.open_before:
        raise _refused(
            "order",
            QT_TRANSLATE_NOOP(
                "errors",
                "{organisation} chưa chốt thù lao tháng {earlier}. Chốt tháng đó trước tháng "
                "{month}.",
            ),
            found,
            earlier=_shown(found.open_before[0]),
        )
    if not found.lines.rows:
        raise _refused(
            "empty",
            QT_TRANSLATE_NOOP(
                "errors", "{organisation} không có khoản nào để chốt thù lao tháng {month}."
            ),
            found,
        )


def _require_rates(found: CommissionStatement) -> None:
    without = found.lines.without_rate
    if without:
        raise _refused(
            "rate",
            QT_TRANSLATE_NOOP(
                "errors",
                "{count} dòng chưa có tỷ lệ thù lao: {named}. Thêm tỷ lệ (ghi 0 nếu không có thù "
                "lao) trong Cài đặt, mục Biểu mức, rồi chốt.",
            ),
            found,
            count=len(without),
            named=_named(without),
        )


def _require_expected(found: CommissionStatement, expected: int | None) -> None:
    if expected is not None and found.lines.amount != expected:
        raise _refused(
            "changed",
            QT_TRANSLATE_NOOP(
                "errors",
                "Thù lao tháng {month} của {organisation} vừa đổi từ {shown} thành {now}. Xem lại "
                "rồi chốt.",
            ),
            found,
            shown=show_money(expected),
            now=show_money(found.lines.amount),
        )


def _named(rows: tuple[CommissionRow, ...]) -> str:
    told = [f"{row.source.receipt_no} ({row.source.person_name})" for row in rows]
    return first_of(told, _NAMED_AT_MOST)


def _shown(period: str) -> str:
    year, month = period.split("-")
    return f"{month}/{year}"


def _refused(
    place: str, template: str, found: CommissionStatement, **values: object
) -> CommissionRefused:
    named = {"month": _shown(found.period), "organisation": found.organisation}
    return CommissionRefused(f"commission.{place}", template, place, **named, **values)
