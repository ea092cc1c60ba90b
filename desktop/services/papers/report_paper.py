"""The periodic report on paper: one of its tables, or all of them under one title block."""

import datetime

from desktop.domain.paper import Letter, Orientation, PageNumbers, Paper, PaperTrace
from desktop.services.monthly_report import MonthlyReport
from desktop.services.monthly_report.heading import letter_of
from desktop.services.paper_settings import next_number_line, read_settings
from desktop.storage.database import Database


def report_paper(
    database: Database, report: MonthlyReport, key: str | None, today: datetime.date
) -> Paper:
    """Return the table `key` of a report, or with None the whole report.

    A report that has no number yet says which one it would get; nothing is taken.
    """
    tables = report.tables if key is None else (report.paper.table(key),)
    period = report.period.show()
    letter = letter_of(report.period)
    with database.read() as snapshot:
        settings = read_settings(snapshot)
        open_letter = None
        if settings.counts_letters and letter not in settings.issued:
            open_letter = Letter(letter, next_number_line(snapshot, settings, today.year))
    return Paper(
        name=f"bao_cao_{period}" if key is None else f"bao_cao_{period}_{key}",
        heading=report.heading,
        parts=tables,
        signatures=report.signatures,
        numbers=PageNumbers.OFFICIAL,
        orientation=Orientation.LANDSCAPE,
        letter=open_letter,
        trace=PaperTrace("report", {"period": period, "tables": [table.key for table in tables]}),
    )
