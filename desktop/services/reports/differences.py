"""What changed since a report was made: cell by cell, and the records behind it by name."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package_state import STATE_LABELS
from desktop.domain.periods import Period
from desktop.domain.report_table import (
    CellFormat,
    PaperReport,
    ReportColumn,
    ReportHeading,
    ReportTable,
    ReportValue,
    show_cell,
)
from desktop.fields.catalogue import kind_of
from desktop.services.history.names import record_name
from desktop.services.monthly_report.data import NUMBER
from desktop.services.reports.corrections_table import corrections_table
from desktop.services.reports.made_report import MadeReport
from desktop.services.reports.making import make
from desktop.services.reports.runs import open_run
from desktop.services.reports.since_lock import KEY as SINCE_LOCK
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import received_packages as received
from desktop.storage.queries import reports as queries
from desktop.storage.queries.reports import ChangedRecord, CorrectionRow

_COUNTED: Final = frozenset(
    {"person", "household", "cover", "receipt", "event", "collector", "neighbourhood", "contact"}
)
"""The kinds of records that the figures of reports count or name."""
_MOST_RECORDS: Final = 2_000
_KEYS: Final = ("name", "type", "held_on", "title", "commune")
"""Columns that name a row, so that it is found again when others came between."""
_ACTIONS: Final[Mapping[str, str]] = {
    "create": QT_TRANSLATE_NOOP("reports", "Thêm"),
    "update": QT_TRANSLATE_NOOP("reports", "Sửa"),
    "delete": QT_TRANSLATE_NOOP("reports", "Xoá"),
    "restore": QT_TRANSLATE_NOOP("reports", "Lấy lại"),
}
_TITLE: Final = QT_TRANSLATE_NOOP("reports", "THAY ĐỔI SAU KHI LẬP BÁO CÁO")
_TOTAL_NAME: Final = QT_TRANSLATE_NOOP("reports", "TỔNG CỘNG")
_PACKAGE: Final = QT_TRANSLATE_NOOP("reports", "Gói số liệu")
_VERSION: Final = QT_TRANSLATE_NOOP("reports", "{name}, lần {version}")
_LATE: Final = QT_TRANSLATE_NOOP("reports", "Ghi muộn cho kỳ này sau khi lập báo cáo")
_LATE_SHEET: Final = QT_TRANSLATE_NOOP("reports", "Ghi muộn")
_LATE_NOTE: Final = QT_TRANSLATE_NOOP(
    "reports",
    "Tiền và biên lai ghi muộn nằm trong báo cáo của tháng ghi; kỳ này đã gửi thì giữ nguyên.",
)
_ABSENT: Final = QT_TRANSLATE_NOOP("reports", "(không có dòng này)")


@dataclass(frozen=True, slots=True)
class CellChange:
    """One cell that says something else today; a row that came or went has one side empty."""

    table: str
    row: str
    column: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RecordChange:
    """A record that was written since: what kind, what it is called, who did what and when."""

    kind: str
    record_id: int
    name: str
    action: str
    at: datetime.datetime
    who: str


@dataclass(frozen=True, slots=True)
class Differences:
    """What changed between a stored report and the figures of today."""

    stored: MadeReport
    today: MadeReport
    cells: tuple[CellChange, ...]
    records: tuple[RecordChange, ...]
    late: tuple[CorrectionRow, ...] = ()
    """What was entered late for the period: its money is in the figures of a later month."""

    @property
    def same(self) -> bool:
        """Whether every cell says what it said."""
        return not self.cells


def changed_since(database: Database, run_id: int, today: datetime.date) -> Differences:
    """Compare a stored report with the same report as of the present data.

    The period is counted on the day the report was made, so that only corrections show and not
    the days that passed.

    Raises:
        RecordMissing: there is no such run.
        InvalidInput: its form is a design that was deleted meanwhile.
    """
    stored = open_run(database, run_id)
    day = min(today, max(stored.made_on, stored.period.first_day))
    present = make(database, stored.form_key, stored.period, day, stored.scope)
    with database.read() as snapshot:
        changed = queries.changed_after(snapshot, stored.audit_line, _COUNTED, _MOST_RECORDS)
        records = _records(snapshot, changed) + _packages(snapshot, run_id, stored.period)
        late = _late(snapshot, stored)
    return Differences(stored, present, _cells(stored.paper, present.paper), records, late)


def _late(snapshot: ReadSnapshot, stored: MadeReport) -> tuple[CorrectionRow, ...]:
    """Return the late entries for the months of a report; a part's report has none of its own."""
    if stored.scope.in_parts:
        return ()
    first, last = stored.period.first_day, stored.period.last_day
    return tuple(
        queries.corrections_after(snapshot, stored.audit_line, f"{first:%Y-%m}", f"{last:%Y-%m}")
    )


def _cells(before: PaperReport, after: PaperReport) -> tuple[CellChange, ...]:
    # What differs from the lock is itself a comparison: it would tell each change once more.
    tables_after = {table.key: table for table in after.tables if table.key != SINCE_LOCK}
    found: list[CellChange] = []
    for table in (one for one in before.tables if one.key != SINCE_LOCK):
        other = tables_after.pop(table.key, None)
        found += _of_table(table, other)
    for table in tables_after.values():
        found += _of_table(None, table)
    return tuple(found)


def _of_table(before: ReportTable | None, after: ReportTable | None) -> list[CellChange]:
    table = after or before
    if table is None:
        return []
    old, new = _rows(before), _rows(after)
    found: list[CellChange] = []
    for name in [*old, *(name for name in new if name not in old)]:
        if name not in old or name not in new:
            side = (_ABSENT, name) if name not in old else (name, _ABSENT)
            found.append(CellChange(_title(table), name, "", *side))
            continue
        for column in table.columns:
            left, right = old[name].get(column.key), new[name].get(column.key)
            if left != right and column.key != NUMBER.key:
                shown = (show_cell(left, column.format), show_cell(right, column.format))
                found.append(CellChange(_title(table), name, _header(column), *shown))
    return found


def _title(table: ReportTable) -> str:
    return table.title or table.sheet


def _header(column: ReportColumn) -> str:
    return f"{column.parent}: {column.header}" if column.parent else column.header


def _rows(table: ReportTable | None) -> dict[str, dict[str, ReportValue]]:
    """Return the rows by name; rows of one name are told apart by a number."""
    if table is None:
        return {}
    keys = [column.key for column in table.columns]
    named = [place for place, key in enumerate(keys) if key in _KEYS] or [0]
    found: dict[str, dict[str, ReportValue]] = {}
    for row in table.rows:
        texts = [show_cell(row[place], table.columns[place].format) for place in named]
        name = ", ".join(text for text in texts if text) or str(row[0])
        found[_free(name, found)] = dict(zip(keys, row, strict=True))
    if table.total is not None:
        found[_free(_TOTAL_NAME, found)] = dict(zip(keys, table.total, strict=True))
    return found


def _free(name: str, taken: Mapping[str, object]) -> str:
    number, free = 2, name
    while free in taken:
        free = f"{name} ({number})"
        number += 1
    return free


def _records(snapshot: ReadSnapshot, changed: Sequence[ChangedRecord]) -> tuple[RecordChange, ...]:
    """Return each record once: what came of it last, unless it came and went meanwhile."""
    by_record: dict[tuple[str, int], list[ChangedRecord]] = {}
    for one in changed:
        by_record.setdefault((one.kind, one.row_id), []).append(one)
    found: list[RecordChange] = []
    for (kind, record_id), lines in by_record.items():
        first, last = lines[0].action, lines[-1].action
        if first == "create" and last == "delete":
            continue
        action = first if first == "create" else last
        name = record_name(snapshot, kind, record_id)
        found.append(
            RecordChange(
                kind_of(kind).label, record_id, name, _ACTIONS[action], lines[-1].at, lines[-1].who
            )
        )
    return tuple(found)


def _packages(snapshot: ReadSnapshot, run_id: int, period: Period) -> tuple[RecordChange, ...]:
    """Return the packages of a period that came, or were decided on, since a province's report."""
    run = queries.run(snapshot, run_id)
    if run is None:
        return ()
    return tuple(
        RecordChange(
            _PACKAGE,
            one.id,
            _VERSION.format(name=one.commune_name or one.file_name, version=one.version or "?"),
            STATE_LABELS[one.state],
            one.decided_at or one.received_at,
            one.decided_by or one.received_by,
        )
        for one in received.of_period(snapshot.connection, period.show())
        if (one.decided_at or one.received_at) > run.made_at
    )


# As a paper


def as_report(found: Differences) -> MadeReport:
    """Return the differences as a report of its own, to be looked at and written to Excel."""
    stored = found.stored
    heading = replace(stored.paper.heading, title=_TITLE)
    return replace(
        stored, form_key="", paper=differences_paper(found, heading), name=_TITLE, checks=()
    )


def differences_paper(found: Differences, heading: ReportHeading) -> PaperReport:
    """Return the differences as tables for the screen and Excel."""
    tables = [_cells_table(found.cells)]
    if found.late:
        table = corrections_table(found.late)
        tables.append(replace(table, title=_LATE, sheet=_LATE_SHEET, note=_LATE_NOTE))
    tables.append(_records_table(found.records))
    return PaperReport(heading, tuple(tables), ())


def _cells_table(cells: Sequence[CellChange]) -> ReportTable:
    text = CellFormat.TEXT
    return ReportTable(
        key="changed_cells",
        sheet=QT_TRANSLATE_NOOP("reports", "Số liệu thay đổi"),
        title=QT_TRANSLATE_NOOP("reports", "Số liệu thay đổi so với bản đã lập"),
        columns=(
            NUMBER,
            ReportColumn("table", QT_TRANSLATE_NOOP("reports", "Biểu"), text, 26),
            ReportColumn("row", QT_TRANSLATE_NOOP("reports", "Dòng"), text, 26),
            ReportColumn("column", QT_TRANSLATE_NOOP("reports", "Cột"), text, 22),
            ReportColumn("before", QT_TRANSLATE_NOOP("reports", "Bản đã lập"), text, 16),
            ReportColumn("after", QT_TRANSLATE_NOOP("reports", "Hiện nay"), text, 16),
        ),
        rows=tuple(
            (number, one.table, one.row, one.column, one.before, one.after)
            for number, one in enumerate(cells, start=1)
        ),
    )


def _records_table(records: Sequence[RecordChange]) -> ReportTable:
    text = CellFormat.TEXT
    return ReportTable(
        key="changed_records",
        sheet=QT_TRANSLATE_NOOP("reports", "Bản ghi thay đổi"),
        title=QT_TRANSLATE_NOOP("reports", "Bản ghi thêm, sửa, xoá sau khi lập báo cáo"),
        columns=(
            NUMBER,
            ReportColumn("kind", QT_TRANSLATE_NOOP("reports", "Loại"), text, 16),
            ReportColumn("name", QT_TRANSLATE_NOOP("reports", "Tên"), text, 30),
            ReportColumn("action", QT_TRANSLATE_NOOP("reports", "Việc"), text, 10),
            ReportColumn("at", QT_TRANSLATE_NOOP("reports", "Lúc"), text, 16),
            ReportColumn("who", QT_TRANSLATE_NOOP("reports", "Ai"), text, 18),
        ),
        rows=tuple(
            (number, one.kind, one.name, one.action, f"{one.at:%d/%m/%Y %H:%M}", one.who)
            for number, one in enumerate(records, start=1)
        ),
    )
