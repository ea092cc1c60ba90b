"""What a locked month counts otherwise today than it did when it was locked, and why.

Receipts of a locked month cannot be written, but what was entered late or mended since still moves
its stocks: a card of October that is entered in December holds on the last day of October. The
figures are counted anew everywhere, so that every number still opens its names; how they were is
kept by the run of the lock, and whoever takes a report or a package of that month out is told.
"""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final

from desktop.domain.indicator_scope import WHOLE, Scope
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable, ReportValue
from desktop.services.indicators import INDICATORS
from desktop.services.indicators.counting import Gathered, gather, span_in
from desktop.services.indicators.declarations import BY_KEY
from desktop.services.monthly_report.area_tables import indicator_table
from desktop.services.monthly_report.data import NUMBER
from desktop.services.reports.canonical import paper_of
from desktop.services.reports.locked_causes import LateCauses, MendedRecords
from desktop.services.reports.locked_change import LockedChange
from desktop.services.reports.made_report import area_of
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import offices
from desktop.storage.queries import reports as queries
from desktop.storage.queries.reports import MonthLock

KEY: Final = "since_lock"
LOCK_FORM: Final = "period"
"""The form that is kept when a month is locked: it has every indicator."""
_KEY_OF: Final[Mapping[str, str]] = {one.name: one.key for one in INDICATORS}


def changes_since_lock(
    snapshot: ReadSnapshot,
    period: Period,
    today: datetime.date,
    scope: Scope = WHOLE,
    gathered: Gathered | None = None,
) -> tuple[LockedChange, ...]:
    """Return what the locked months of a period count otherwise than when they were locked.

    `gathered` is what the period comes to in the scope, where it was counted already; a period of
    several months is counted month by month. Of a thôn or a collector nothing is kept by a lock.
    """
    months, served = period.months(), offices.served(snapshot)
    if scope.in_parts or not months or not served:
        return ()
    locks = queries.month_locks(snapshot, served[0][0])
    found: list[LockedChange] = []
    for month in months:
        lock = locks.get(month.show())
        before = None if lock is None else _kept(snapshot, lock, scope)
        if lock is None or before is None:
            continue
        counted = gathered if period == month else None
        if counted is None:
            counted = gather(snapshot, span_in(snapshot, month, today, scope))
        found += _compared(snapshot, lock, before, counted)
    return tuple(found)


def since_lock_tables(changes: Sequence[LockedChange]) -> tuple[ReportTable, ...]:
    """Return the table of what differs; none when nothing does."""
    return (_table(changes),) if changes else ()


def _kept(snapshot: ReadSnapshot, lock: MonthLock, scope: Scope) -> dict[str, ReportValue] | None:
    """Return the indicators as the lock found them; None for a lock that kept no report."""
    area = area_of(scope)
    if [code for code, *_ in offices.served(snapshot)] == [scope.commune_code]:
        area = ""  # the office's only commune
    text = queries.figures_at_lock(snapshot, lock, LOCK_FORM, area)
    if text is None:
        return None
    return _figures(paper_of(text).table("indicators"))


def _figures(table: ReportTable) -> dict[str, ReportValue]:
    return dict(zip(map(str, table.column("name")), table.column("value"), strict=True))


def _compared(
    snapshot: ReadSnapshot,
    lock: MonthLock,
    before: Mapping[str, ReportValue],
    counted: Gathered,
) -> Iterator[LockedChange]:
    then = {_KEY_OF[name]: value for name, value in before.items() if name in _KEY_OF}
    now = {_KEY_OF[name]: value for name, value in _figures(indicator_table(counted)).items()}
    moved = [key for key, value in now.items() if key in then and then[key] != value]
    if not moved:
        return
    late = queries.corrections_after(snapshot, lock.audit_line, lock.period, lock.period)
    causes, mended = LateCauses(late, then, now, counted.counts()), None
    for key in moved:
        of_it, is_mended = causes.of(BY_KEY[key])
        if is_mended and mended is None:
            mended = MendedRecords(snapshot, lock.audit_line, counted)
        yield LockedChange(
            lock.period,
            key,
            BY_KEY[key].name,
            _number(then[key]),
            _number(now[key]),
            late=of_it,
            is_mended=is_mended,
            mended=mended.of(BY_KEY[key]) if is_mended and mended is not None else (),
        )


def _number(value: ReportValue) -> int | Decimal | None:
    return value if isinstance(value, int | Decimal) else None


def _table(changes: Sequence[LockedChange]) -> ReportTable:
    text, rate, signed = CellFormat.TEXT, CellFormat.RATE, CellFormat.SIGNED
    return ReportTable(
        key=KEY,
        sheet=QT_TRANSLATE_NOOP("reports", "Khác lúc khoá sổ"),
        title=QT_TRANSLATE_NOOP("reports", "Số liệu kỳ đã khoá sổ khác lúc khoá"),
        columns=(
            NUMBER,
            ReportColumn("month", QT_TRANSLATE_NOOP("reports", "Tháng"), text, 9),
            ReportColumn("indicator", QT_TRANSLATE_NOOP("reports", "Chỉ tiêu"), text, 34),
            ReportColumn("before", QT_TRANSLATE_NOOP("reports", "Lúc khoá"), rate, 14),
            ReportColumn("after", QT_TRANSLATE_NOOP("reports", "Hiện nay"), rate, 14),
            ReportColumn("delta", QT_TRANSLATE_NOOP("reports", "Tăng (+), giảm (−)"), signed, 12),
            ReportColumn("reason", QT_TRANSLATE_NOOP("reports", "Lý do"), text, 44),
        ),
        rows=tuple(
            (
                number,
                one.show_month(),
                one.name,
                one.before,
                one.after,
                one.delta,
                "; ".join(one.reasons()),
            )
            for number, one in enumerate(changes, start=1)
        ),
        note=QT_TRANSLATE_NOOP(
            "reports",
            "Các biểu trong báo cáo này là số hiện nay. Tiền và biên lai ghi muộn không nằm ở kỳ "
            "này mà ở báo cáo của tháng ghi.",
        ),
    )
