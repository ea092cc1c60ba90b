"""A report as PDF for the command line: set and painted without a screen or a window."""

import datetime
import os
from functools import partial
from pathlib import Path

from desktop.services.reports import MadeReport, sending
from desktop.storage.database import Database
from desktop.workbooks.writing import WrittenFile


def write(
    database: Database, report: MadeReport, target: Path, *, today: datetime.date, who: str
) -> WrittenFile:
    """Write the report to `target`, note who took it out, keep it as a run.

    Raises:
        OutputUnwritable: the file cannot be written; it is then as it was before.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop.application.qt_application import make_application
    from desktop.views.printing.page_layout import lay_out
    from desktop.views.printing.page_painter import write_pdf

    app = make_application(["ansinhxa"])
    paper = sending.paper_of_report(database, report, today)
    paint = partial(write_pdf, lay_out(paper), paper.heading.title)
    sent = sending.export_pdf(database, report, target, who, paint)
    app.processEvents()
    return sent.file
