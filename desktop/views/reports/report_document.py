"""Sets a report on paper: A4 lying, the margins and the type of official papers."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QTextDocument, QTextFormat

from desktop.domain.report_table import PaperReport, ReportTable
from desktop.views.reports.paper_view import A4_LANDSCAPE, PIXELS_PER_MM
from desktop.views.reports.report_html import page_html

LEFT_MM, RIGHT_MM, TOP_MM, BOTTOM_MM = 25, 15, 15, 12
"""Margins of Decree 30/2020/NĐ-CP, annex I, for a page that lies."""
STYLE = """
body { font-family: 'Times New Roman', 'Liberation Serif', serif; font-size: 15px; color: black; }
table.figures { border-collapse: collapse; border-style: solid; border-color: black; }
table.figures td, table.figures th { font-size: 14px; }
th { font-weight: bold; vertical-align: middle; }
td { vertical-align: middle; padding-left: 4px; padding-right: 4px; }
table.sign { margin-top: 10px; }
td.sign { vertical-align: top; }
p.title { text-align: center; margin-top: 10px; margin-bottom: 6px; }
p.table-title { text-align: center; margin-top: 4px; margin-bottom: 6px; }
p.note { font-size: 14px; font-style: italic; margin-top: 4px; margin-bottom: 0; }
"""


def report_document(
    report: PaperReport, table: ReportTable, parent: QObject | None = None
) -> QTextDocument:
    """Return the pages of one table of a report."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDefaultStyleSheet(STYLE)
    document.setHtml(page_html(report, table, QCoreApplication.translate))
    frame = document.rootFrame().frameFormat()
    frame.setLeftMargin(LEFT_MM * PIXELS_PER_MM)
    frame.setRightMargin(RIGHT_MM * PIXELS_PER_MM)
    frame.setTopMargin(TOP_MM * PIXELS_PER_MM)
    frame.setBottomMargin(BOTTOM_MM * PIXELS_PER_MM)
    document.rootFrame().setFrameFormat(frame)
    document.setPageSize(A4_LANDSCAPE)
    _keep_signatures_together(document)
    return document


def _keep_signatures_together(document: QTextDocument) -> None:
    """Move the signatures to the next page when they would be torn apart."""
    signatures = document.rootFrame().childFrames()[-1]
    place = document.documentLayout().frameBoundingRect(signatures)
    height = document.pageSize().height()
    if place.top() // height != place.bottom() // height:
        form = signatures.frameFormat()
        form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        signatures.setFrameFormat(form)
