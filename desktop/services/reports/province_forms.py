"""The forms of a province's reports: consolidated out of the packages that were taken in."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from desktop.domain.indicator import show_number
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import PeriodKind
from desktop.domain.report_table import ReportChart, ReportTable
from desktop.services.monthly_report.checks import ReportCheck
from desktop.services.province.ranking_table import ranking_table
from desktop.services.province.target_tables import province_targets
from desktop.services.province.workbook import Consolidated, consolidated_in
from desktop.services.reports.forms import ReportForm
from desktop.services.reports.made_report import Content
from desktop.services.reports.reading import Reading

_KINDS: Final = frozenset(
    {
        PeriodKind.MONTH,
        PeriodKind.QUARTER,
        PeriodKind.HALF,
        PeriodKind.NINE_MONTHS,
        PeriodKind.YEAR,
    }
)
"""The periods that packages are made of."""
_SUBJECT: Final = QT_TRANSLATE_NOOP(
    "reports", "Kết quả phát triển người tham gia BHYT, BHXH tự nguyện toàn tỉnh {period}"
)
_SHORT: Final = (
    "totals",
    "communes",
    "targets",
    "outliers",
    "missing",
    "late",
    "corrections",
    "controls",
)
"""Tables of the report, in the order of the paper; the ranking stands before the targets."""
_SENT: Final = QT_TRANSLATE_NOOP("reports", "Xã đã nhận gói + chưa nhận = số xã của tỉnh")
_SUM: Final = QT_TRANSLATE_NOOP("reports", "{sum} = {total} xã, phường")
_SAME: Final = QT_TRANSLATE_NOOP("reports", "{sum} = {total}")


def _report(reading: Reading) -> Content:
    """Return what a leader reads: sums, communes, ranking, targets, and what is to be asked."""
    made = consolidated_in(reading.snapshot, reading.period, reading.today)
    targets = province_targets(reading.snapshot, reading.period)
    ranked = ranking_table(made.figures, targets)
    shown = _without_numbers([table for table in made.paper.tables if table.key in _SHORT])
    place = next(number for number, table in enumerate(shown) if table.key == "targets")
    tables = (*shown[:place], ranked, *shown[place:])
    whole = made.paper.charts[0]
    chart = ReportChart(
        ranked.key, whole.title, labels="commune", values="value", target=whole.target
    )
    return Content(tables, (chart,), _checks(made), data_line=made.paper.heading.data_line)


def _everything(reading: Reading) -> Content:
    """Return every table of the consolidated workbook."""
    made = consolidated_in(reading.snapshot, reading.period, reading.today)
    paper = made.paper
    return Content(paper.tables, paper.charts, _checks(made), data_line=paper.heading.data_line)


def _without_numbers(tables: Sequence[ReportTable]) -> list[ReportTable]:
    """Return the tables without the numbers that they have in the full workbook."""
    return [replace(table, title=table.title.partition(". ")[2] or table.title) for table in tables]


def _checks(made: Consolidated) -> tuple[ReportCheck, ...]:
    """Return what must tie: the parts with the whole, and who sent with who is due."""
    found = made.figures
    told = len(found.communes) + len(found.missing)
    values = {"sum": show_number(told), "total": show_number(found.expected)}
    controls = made.paper.table("controls")
    return (
        ReportCheck(told == found.expected, _SENT, _SUM, values),
        *(
            ReportCheck(
                parts == whole,
                str(name),
                _SAME,
                {"sum": show_number(_count(parts)), "total": show_number(_count(whole))},
            )
            for name, parts, whole in zip(
                controls.column("name"),
                controls.column("parts"),
                controls.column("whole"),
                strict=True,
            )
        ),
    )


def _count(value: object) -> int:
    return value if isinstance(value, int) else 0


PROVINCE_FORMS: Final = (
    ReportForm(
        key="province",
        name=QT_TRANSLATE_NOOP("reports", "Báo cáo tổng hợp tỉnh"),
        code=QT_TRANSLATE_NOOP("reports", "Mẫu T01"),
        subject=_SUBJECT,
        content=_report,
        kinds=_KINDS,
    ),
    ReportForm(
        key="province_full",
        name=QT_TRANSLATE_NOOP("reports", "Bảng tổng hợp đầy đủ"),
        code=QT_TRANSLATE_NOOP("reports", "Mẫu T02"),
        subject=_SUBJECT,
        content=_everything,
        kinds=_KINDS,
    ),
)
