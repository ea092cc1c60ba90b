"""What a report is made of, and what its tables share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.report_table import ReportColumn, ReportValue
from desktop.services.indicators.counting import Gathered
from desktop.storage.queries.monthly_report import EventRow

NUMBER = ReportColumn("number", QT_TRANSLATE_NOOP("reports", "STT"), width=5)
TOTAL = QT_TRANSLATE_NOOP("reports", "TỔNG CỘNG")


@dataclass(frozen=True, slots=True)
class ReportData:
    """What a report is made of, read in one snapshot."""

    gathered: Gathered
    events: tuple[EventRow, ...]
    undated_receipts: int
    communes: tuple[tuple[str, str, str], ...]
    options: Mapping[str, str]


def sums(rows: Sequence[tuple[ReportValue, ...]], places: range) -> tuple[int, ...]:
    """Return the totals of the columns at these places; cells without a number are left out."""
    return tuple(
        sum(value for row in rows if isinstance(value := row[place], int)) for place in places
    )
