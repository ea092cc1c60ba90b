"""Takes a report out: its workbook, its paper; every file keeps the report as a run."""

import datetime
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.paper import Letter, Orientation, PageNumbers, Paper, PaperTrace
from desktop.services.export_audit import note_export
from desktop.services.monthly_report.heading import letter_of
from desktop.services.paper_files import write_pdf_file
from desktop.services.paper_settings import next_number_line, read_settings
from desktop.services.progress import Progress, no_progress
from desktop.services.reports.forms import PERIOD_FORM
from desktop.services.reports.made_report import MadeReport
from desktop.services.reports.runs import KeptRun, keep
from desktop.storage.database import Database
from desktop.storage.database_errors import DatabaseReadOnly
from desktop.workbooks.report_writer import write_report
from desktop.workbooks.writing import WrittenFile, write_workbook

_WRITING: Final = QT_TRANSLATE_NOOP("reports", "Đang ghi báo cáo ra Excel")


@dataclass(frozen=True, slots=True)
class SentReport:
    """A file that was written, and the run that keeps what is in it."""

    file: WrittenFile
    run: KeptRun | None


def export_workbook(
    database: Database,
    made: MadeReport,
    target: Path,
    who: str,
    progress: Progress = no_progress,
) -> SentReport:
    """Write the report as a workbook, note who took it out, and keep it as a run.

    Raises:
        OutputUnwritable: the file cannot be written; it is then as it was before.
        Cancelled: the user stopped; the file is as it was before.
    """
    progress(_WRITING, 0.0)
    paper = made.for_sending()
    written = write_workbook(target, lambda file: write_report(paper, file))
    return _sent(database, made, written, who)


def export_pdf(
    database: Database,
    made: MadeReport,
    target: Path,
    who: str,
    paint: Callable[[BinaryIO], None],
) -> SentReport:
    """Write the report as the PDF that `paint` sets, note it, and keep it as a run.

    Raises:
        OutputUnwritable: the file cannot be written; it is then as it was before.
        Cancelled: the user stopped; the file is as it was before.
    """
    return _sent(database, made, write_pdf_file(target, paint), who)


def _sent(database: Database, made: MadeReport, written: WrittenFile, who: str) -> SentReport:
    note_export(database, who, "report", {**_trace(made), **_file(written)})
    if made.run_id is not None:
        return SentReport(written, None)
    # A database on a disk that can only be read keeps nothing; its report may still go out.
    with suppress(DatabaseReadOnly):
        return SentReport(written, keep(database, made, who=who, file=written))
    return SentReport(written, None)


def _trace(made: MadeReport) -> Mapping[str, object]:
    return {
        "period": made.period.show(),
        "form": made.form_key,
        "tables": [table.key for table in made.tables],
    }


def _file(written: WrittenFile) -> Mapping[str, object]:
    return {"file": written.path.name, "sha256": written.sha256}


def paper_of_table(made: MadeReport, table: str) -> Paper:
    """Return one table of a report as a paper of its own, which takes no number of a letter."""
    part = made.with_table(table)
    return _paper(part, made.file_stem_of(table), None)


def paper_of_report(database: Database, made: MadeReport, today: datetime.date) -> Paper:
    """Return a report as a paper for the preview, the printer and PDF.

    A report that has no number yet says which one it would get; nothing is taken.
    """
    letter = None if made.run_id is not None else _open_letter(database, made, today)
    return _paper(made, made.file_stem, letter)


def _paper(made: MadeReport, name: str, letter: Letter | None) -> Paper:
    report = made.for_sending()
    return Paper(
        name=name,
        heading=report.heading,
        parts=report.parts(),
        signatures=report.signatures,
        numbers=PageNumbers.OFFICIAL,
        orientation=Orientation.LANDSCAPE,
        letter=letter,
        trace=PaperTrace("report", _trace(made)),
    )


def _open_letter(database: Database, made: MadeReport, today: datetime.date) -> Letter | None:
    key = letter_of(made.period, "" if made.form_key == PERIOD_FORM.key else made.form_key)
    with database.read() as snapshot:
        settings = read_settings(snapshot)
        if not settings.counts_letters or key in settings.issued:
            return None
        return Letter(key, next_number_line(snapshot, settings, today.year))
