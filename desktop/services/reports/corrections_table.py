"""The table "Điều chỉnh kỳ trước": what was entered late into months that were locked."""

import json
from decimal import Decimal
from typing import Final

from desktop.domain.indicator import show_number
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable, ReportValue
from desktop.services.indicators import BY_KEY
from desktop.services.monthly_report.data import NUMBER
from desktop.services.reports.reading import Reading
from desktop.storage.queries import reports as queries
from desktop.storage.queries.reports import CorrectionRow

KEY = "corrections"
_SIGNED: Final = "+{number}"


def correction_tables(reading: Reading) -> tuple[ReportTable, ...]:
    """Return the table of late entries booked in the period; none when there were none."""
    span = reading.span
    # A month that closes on another day than its last is still that month.
    before = f"{reading.period.first_day:%Y-%m}"
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
            ReportColumn("subject", QT_TRANSLATE_NOOP("reports", "Nội dung"), text, 34),
            ReportColumn("indicator", QT_TRANSLATE_NOOP("reports", "Chỉ tiêu"), text, 26),
            ReportColumn("delta", QT_TRANSLATE_NOOP("reports", "Tăng (+), giảm (−)"), text, 14),
            ReportColumn("reason", QT_TRANSLATE_NOOP("reports", "Lý do"), text, 22),
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
    deltas: dict[str, str] = json.loads(one.deltas)
    lines: list[tuple[ReportValue, ...]] = []
    for key, delta in deltas.items():
        first = not lines
        lines.append(
            (
                f"{month}/{year}" if first else None,
                one.subject if first else None,
                BY_KEY[key].name if key in BY_KEY else key,
                show_delta(Decimal(delta)),
                one.reason if first else None,
                one.entered_by if first else None,
                one.entered_on if first else None,
            )
        )
    return lines


def show_delta(delta: Decimal) -> str:
    """Return a change with its sign: +1.200.000, −3, +0,02."""
    whole = delta == delta.to_integral_value()
    shown = show_number(int(abs(delta)) if whole else abs(delta))
    return _SIGNED.format(number=shown) if delta >= 0 else f"\N{MINUS SIGN}{shown}"
