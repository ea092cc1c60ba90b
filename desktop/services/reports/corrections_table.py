"""The table "Điều chỉnh kỳ trước": what was entered late into months that were locked."""

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from desktop.domain.indicator import show_number
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable, ReportValue
from desktop.services.collecting.correction_figures import COLLECTOR
from desktop.services.collecting.period_locks import month_in
from desktop.services.indicators import BY_KEY
from desktop.services.monthly_report.data import NUMBER
from desktop.services.reports.reading import Reading
from desktop.storage.queries import reports as queries
from desktop.storage.queries.reports import CorrectionRow

KEY = "corrections"
_SIGNED: Final = "+{number}"
_OFFICE: Final = QT_TRANSLATE_NOOP("reports", "Toàn đơn vị")
_COLLECTOR: Final = QT_TRANSLATE_NOOP("reports", "Nhân viên thu {name}")


def correction_tables(reading: Reading) -> tuple[ReportTable, ...]:
    """Return the table of late entries booked in the period; none when there were none."""
    span = reading.span
    before = month_in(reading.snapshot, span.first).show()
    found = queries.corrections(reading.snapshot, span.first, span.last, before)
    rows = [cells for one in found for cells in _cells(one)]
    if not rows:
        return ()
    text = CellFormat.TEXT
    table = ReportTable(
        key=KEY,
        sheet=QT_TRANSLATE_NOOP("reports", "Điều chỉnh kỳ trước"),
        title=QT_TRANSLATE_NOOP("reports", "Điều chỉnh số liệu kỳ trước đã khoá"),
        columns=(
            NUMBER,
            ReportColumn("month", QT_TRANSLATE_NOOP("reports", "Tháng"), text, 9),
            ReportColumn("subject", QT_TRANSLATE_NOOP("reports", "Nội dung"), text, 30),
            ReportColumn("whose", QT_TRANSLATE_NOOP("reports", "Của"), text, 18),
            ReportColumn("indicator", QT_TRANSLATE_NOOP("reports", "Chỉ tiêu"), text, 22),
            ReportColumn("delta", QT_TRANSLATE_NOOP("reports", "Tăng (+), giảm (−)"), text, 13),
            ReportColumn("reason", QT_TRANSLATE_NOOP("reports", "Lý do"), text, 24),
            ReportColumn("by", QT_TRANSLATE_NOOP("reports", "Người ghi"), text, 16),
            ReportColumn("on", QT_TRANSLATE_NOOP("reports", "Ngày ghi"), CellFormat.DATE, 11),
        ),
        rows=tuple((number, *cells) for number, cells in enumerate(rows, start=1)),
        note=QT_TRANSLATE_NOOP(
            "reports",
            "Báo cáo đã gửi của tháng bị điều chỉnh giữ nguyên; số chênh lệch báo ở kỳ này.",
        ),
    )
    return (table,)


def _cells(one: CorrectionRow) -> list[tuple[ReportValue, ...]]:
    year, month = one.period.split("-")
    lines: list[tuple[ReportValue, ...]] = []
    for whose, deltas in _parts(one):
        for at, (key, delta) in enumerate(deltas.items()):
            first = not lines
            lines.append(
                (
                    f"{month}/{year}" if first else None,
                    one.subject if first else None,
                    whose if at == 0 else None,
                    BY_KEY[key].name if key in BY_KEY else key,
                    show_delta(Decimal(delta)),
                    one.reason if first else None,
                    one.entered_by if first else None,
                    one.entered_on if first else None,
                )
            )
    return lines


def _parts(one: CorrectionRow) -> list[tuple[str, dict[str, str]]]:
    """Return whose figures changed by how much: the office's first, then of thôn and collectors."""
    parts: list[dict[str, Any]] = json.loads(one.parts) if one.parts else []
    named = [(_name_of(part), part["deltas"]) for part in parts]
    return [(_OFFICE, json.loads(one.deltas)), *named]


def _name_of(part: Mapping[str, Any]) -> str:
    name: str = part["name"]
    return _COLLECTOR.format(name=name) if part["of"] == COLLECTOR and part["id"] else name


def show_delta(delta: Decimal) -> str:
    """Return a change with its sign: +1.200.000, −3, +0,02."""
    whole = delta == delta.to_integral_value()
    shown = show_number(int(abs(delta)) if whole else abs(delta))
    return _SIGNED.format(number=shown) if delta >= 0 else f"\N{MINUS SIGN}{shown}"
