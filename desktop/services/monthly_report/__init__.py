"""The periodic report: one object of figures for the preview, the workbook and the print."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.indicator import IndicatorValue
from desktop.domain.indicator_scope import Scope
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period
from desktop.domain.report_table import PaperReport, ReportHeading, ReportTable, Signature
from desktop.services.export_audit import note_export
from desktop.services.indicators import values_of
from desktop.services.indicators.counting import gather, span_in
from desktop.services.monthly_report.area_tables import indicator_table, neighbourhood_table
from desktop.services.monthly_report.checks import FiguresDisagree, ReportCheck, check_figures
from desktop.services.monthly_report.collector_table import collector_table
from desktop.services.monthly_report.data import ReportData
from desktop.services.monthly_report.event_tables import event_table, event_type_table
from desktop.services.monthly_report.heading import heading_of, signatures_of
from desktop.services.progress import Progress, no_progress
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import monthly_report as queries
from desktop.storage.queries import offices, population
from desktop.storage.queries.scoped import Span
from desktop.workbooks.report_writer import write_report
from desktop.workbooks.writing import WrittenFile, write_workbook

__all__ = [
    "FiguresDisagree",
    "MonthlyReport",
    "export",
    "figures",
    "read_data",
    "usual_file_name",
    "write",
]

ReportFile = WrittenFile

_WRITING = QT_TRANSLATE_NOOP("reports", "Đang ghi báo cáo ra Excel")


@dataclass(frozen=True, slots=True)
class MonthlyReport:
    """The figures of a period with the paper they stand on; nothing in it changes later."""

    period: Period
    indicators: Mapping[str, IndicatorValue]
    paper: PaperReport
    checks: tuple[ReportCheck, ...]

    @property
    def heading(self) -> ReportHeading:
        """The title block."""
        return self.paper.heading

    @property
    def tables(self) -> tuple[ReportTable, ...]:
        """The tables, each on pages of its own."""
        return self.paper.tables

    @property
    def signatures(self) -> tuple[Signature, ...]:
        """Who signs, from left to right."""
        return self.paper.signatures


def figures(
    database: Database, period: Period, today: datetime.date, commune_code: str | None = None
) -> MonthlyReport:
    """Return the report of a period as of `today`, all from one read snapshot.

    Raises:
        FiguresDisagree: sums that must be equal are not: a bug, never the user's matter.
    """
    with database.read() as snapshot:
        span = span_in(snapshot, period, today, Scope(commune_code))
        data = read_data(snapshot, span)
        totals = (
            population.population_total(snapshot, span),
            *queries.receipts_total(snapshot, span),
        )
    tables = _tables(data)
    paper = PaperReport(heading_of(data, period, today), tables, signatures_of(data))
    indicators = values_of(data.gathered.counts())
    return MonthlyReport(period, indicators, paper, check_figures(paper, *totals))


def read_data(snapshot: ReadSnapshot, span: Span) -> ReportData:
    """Return what the tables of a report are made of, from one snapshot."""
    return ReportData(
        gathered=gather(snapshot, span),
        events=tuple(queries.event_rows(snapshot, span)),
        undated_receipts=queries.undated_receipts(snapshot, span),
        communes=tuple(offices.served(snapshot)),
        options=offices.options(snapshot),
    )


def _tables(data: ReportData) -> tuple[ReportTable, ...]:
    return (
        indicator_table(data.gathered),
        neighbourhood_table(data),
        collector_table(data),
        event_type_table(data.gathered.events),
        event_table(data.events),
    )


def write(report: MonthlyReport, target: Path) -> ReportFile:
    """Write the report as a workbook that a person reads and prints.

    Raises:
        OutputUnwritable: the file cannot be written; it is then as it was before.
    """
    return write_workbook(target, lambda file: write_report(report.paper, file))


def export(
    database: Database,
    report: MonthlyReport,
    target: Path,
    who: str,
    progress: Progress = no_progress,
) -> ReportFile:
    """Write the report as `write` does and note in the audit who took it out.

    Raises:
        OutputUnwritable: the file cannot be written; it is then as it was before.
        Cancelled: the user stopped; the file is as it was before.
    """
    progress(_WRITING, 0.0)
    written = write(report, target)
    note_export(
        database,
        who,
        "report",
        {
            "file": written.path.name,
            "period": report.period.show(),
            "tables": [table.key for table in report.tables],
            "sha256": written.sha256,
        },
    )
    return written


def usual_file_name(period: Period) -> str:
    """Return the usual name of a report's file, in letters that every USB stick can hold."""
    return f"bao_cao_{period.show()}.xlsx"
