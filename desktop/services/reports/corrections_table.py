"""The table "Điều chỉnh kỳ trước": what was entered late into months that were locked."""

import datetime
import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable, ReportValue
from desktop.services.collecting.correction_figures import COLLECTOR, NEIGHBOURHOOD, WHOLE_OFFICE
from desktop.services.collecting.period_locks import month_in
from desktop.services.indicators import BY_KEY
from desktop.services.monthly_report.data import NUMBER
from desktop.services.reports.reading import Reading
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import reports as queries
from desktop.storage.queries.reports import CorrectionRow
from desktop.storage.queries.scoped import Span

KEY = "corrections"
_COLLECTOR: Final = QT_TRANSLATE_NOOP("reports", "Nhân viên thu {name}")
_NOBODY_IN_CHARGE: Final = QT_TRANSLATE_NOOP("reports", "Hộ chưa giao nhân viên thu")
"""Money is of who took it; persons and cards are of who is in charge of the household."""


def correction_tables(reading: Reading) -> tuple[ReportTable, ...]:
    """Return the table of late entries booked in the period; none when there were none."""
    found = _booked(reading.snapshot, reading.span)
    return (corrections_table(found),) if found else ()


def corrections_table(found: Sequence[CorrectionRow]) -> ReportTable:
    """Return late entries with what each changes of whose figures."""
    rows = [cells for one in found for cells in _cells(one)]
    text, signed = CellFormat.TEXT, CellFormat.SIGNED
    return ReportTable(
        key=KEY,
        sheet=QT_TRANSLATE_NOOP("reports", "Điều chỉnh kỳ trước"),
        title=QT_TRANSLATE_NOOP("reports", "Điều chỉnh số liệu kỳ trước đã khoá"),
        columns=(
            NUMBER,
            ReportColumn("month", QT_TRANSLATE_NOOP("reports", "Tháng"), text, 9),
            ReportColumn("subject", QT_TRANSLATE_NOOP("reports", "Nội dung"), text, 30),
            ReportColumn("whose", QT_TRANSLATE_NOOP("reports", "Của"), text, 18),
            ReportColumn("indicator", QT_TRANSLATE_NOOP("reports", "Chỉ tiêu"), text, 22),
            ReportColumn("delta", QT_TRANSLATE_NOOP("reports", "Tăng (+), giảm (−)"), signed, 13),
            ReportColumn("reason", QT_TRANSLATE_NOOP("reports", "Lý do"), text, 24),
            ReportColumn("by", QT_TRANSLATE_NOOP("reports", "Người ghi"), text, 16),
            ReportColumn("on", QT_TRANSLATE_NOOP("reports", "Ngày ghi"), CellFormat.DATE, 11),
        ),
        rows=tuple((number, *cells) for number, cells in enumerate(rows, start=1)),
        note=QT_TRANSLATE_NOOP(
            "reports",
            "Báo cáo đã gửi của tháng bị điều chỉnh giữ nguyên. Số liệu kỳ này đã gồm các số chênh "
            "lệch trên: không cộng thêm. Phần nhân viên thu: biên lai, tiền và lượt mới, gia hạn "
            "tính cho người thu; số người, số thẻ tính cho người phụ trách hộ.",
        ),
    )


def correction_lines(
    snapshot: ReadSnapshot, span: Span, areas: Collection[int] | None = None
) -> list[tuple[str, str, str, str, int, datetime.date]]:
    """Return the late entries of a period, each line complete, for the province.

    A line is month, subject, whose figure, indicator, change and day of entry. The reason is left
    out: it is free text, and a package without lists names nobody. `areas` limits an office of
    several communes to the neighbourhoods of one.
    """
    return [
        (
            _month(one),
            one.subject,
            whose,
            BY_KEY[key].name if key in BY_KEY else key,
            int(delta),
            one.entered_on,
        )
        for one in _booked(snapshot, span)
        for whose, deltas in _parts(one, areas)
        for key, delta in deltas.items()
    ]


def _booked(snapshot: ReadSnapshot, span: Span) -> list[CorrectionRow]:
    before = month_in(snapshot, span.first).show()
    return queries.corrections(snapshot, span.first, span.last, before)


def _month(one: CorrectionRow) -> str:
    year, month = one.period.split("-")
    return f"{month}/{year}"


def _cells(one: CorrectionRow) -> list[tuple[ReportValue, ...]]:
    lines: list[tuple[ReportValue, ...]] = []
    for whose, deltas in _parts(one):
        for key, delta in deltas.items():
            first = not lines
            lines.append(
                (
                    _month(one),
                    one.subject,  # in every row: a page may begin in the middle of an entry
                    whose,
                    BY_KEY[key].name if key in BY_KEY else key,
                    int(delta),
                    one.reason if first else None,
                    one.entered_by if first else None,
                    one.entered_on if first else None,
                )
            )
    return lines


def _parts(
    one: CorrectionRow, areas: Collection[int] | None = None
) -> list[tuple[str, dict[str, str]]]:
    """Return whose figures changed by how much: the office's first, then of thôn and collectors."""
    parts: list[dict[str, Any]] = json.loads(one.parts) if one.parts else []
    if areas is not None:
        of_commune = [part for part in parts if part["of"] == NEIGHBOURHOOD and part["id"] in areas]
        return [(_name_of(part), part["deltas"]) for part in of_commune]
    named = [(_name_of(part), part["deltas"]) for part in parts]
    return [(WHOLE_OFFICE, json.loads(one.deltas)), *named]


def _name_of(part: Mapping[str, Any]) -> str:
    name: str = part["name"]
    if part["of"] != COLLECTOR:
        return name
    return _COLLECTOR.format(name=name) if part["id"] else _NOBODY_IN_CHARGE
