"""Sets a report on paper: A4 lying, the margins and the type of official papers."""

from PySide6.QtCore import QCoreApplication, QObject, QSizeF
from PySide6.QtGui import QTextDocument, QTextFormat, QTextOption, QTextTable

from desktop.domain.report_table import PaperReport, ReportTable
from desktop.views.reports.paper_view import A4_LANDSCAPE, PIXELS_PER_MM
from desktop.views.reports.report_html import page_html

LEFT_MM, RIGHT_MM, TOP_MM, BOTTOM_MM = 25, 15, 15, 12
"""Margins of a page that lies; the wide one is where it is bound."""
ENDLESS = 1_000_000.0
PART_GAP = 16
"""Pixels of the empty line that Qt keeps between two parts of a table."""
STYLE = """
body { font-family: 'Times New Roman', 'Liberation Serif', serif; font-size: 15px; color: black; }
table.figures { border-collapse: collapse; border-style: solid; border-color: black; }
table.figures td, table.figures th { font-size: 14px; }
th { font-weight: bold; vertical-align: middle; }
td { vertical-align: middle; padding-left: 4px; padding-right: 4px; }
td.number { white-space: nowrap; }
table.sign { margin-top: 10px; }
td.sign { vertical-align: top; }
p.title { text-align: center; margin-top: 10px; margin-bottom: 6px; }
p.table-title { text-align: center; margin-top: 4px; margin-bottom: 6px; }
p.note { font-size: 14px; font-style: italic; margin-top: 4px; margin-bottom: 0; }
p.part { font-size: 1px; margin: 0; }
"""
MEASURED = STYLE.replace("td { vertical-align: middle;", "td { vertical-align: top;")
"""Cells begin at the top of their row, so that their place tells the row's."""


def report_document(
    report: PaperReport, table: ReportTable, parent: QObject | None = None
) -> QTextDocument:
    """Return the pages of one table of a report.

    Qt tears rows apart where a page ends, so the table is cut here: first it is set on endless
    paper to learn the height of its rows, then in parts that fit.
    """
    endless = QSizeF(A4_LANDSCAPE.width(), ENDLESS)
    measured = _set(page_html(report, table, QCoreApplication.translate), MEASURED, endless)
    breaks = _breaks(measured, 2 if table.has_parents else 1, has_total=table.total is not None)
    html = page_html(report, table, QCoreApplication.translate, breaks)
    document = _set(html, STYLE, A4_LANDSCAPE)
    document.setParent(parent)
    for part in figures(document)[1:]:
        _begin_page(part)
    _keep_signatures_together(document)
    return document


def figures(document: QTextDocument) -> list[QTextTable]:
    """Return the parts of the report's table, without title block and signatures."""
    tables = [frame for frame in document.rootFrame().childFrames() if _is_table(frame)]
    return tables[1:-1]  # type: ignore[return-value]


def _is_table(frame: object) -> bool:
    return isinstance(frame, QTextTable)


def _set(html: str, style: str, paper: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    option = document.defaultTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    document.setDefaultTextOption(option)
    document.setDefaultStyleSheet(style)
    document.setHtml(html)
    frame = document.rootFrame().frameFormat()
    frame.setLeftMargin(LEFT_MM * PIXELS_PER_MM)
    frame.setRightMargin(RIGHT_MM * PIXELS_PER_MM)
    frame.setTopMargin(TOP_MM * PIXELS_PER_MM)
    frame.setBottomMargin(BOTTOM_MM * PIXELS_PER_MM)
    document.rootFrame().setFrameFormat(frame)
    document.setPageSize(paper)
    return document


def _breaks(document: QTextDocument, header_rows: int, *, has_total: bool) -> list[int]:
    """Return the rows that begin a page; a total never stands alone."""
    table = figures(document)[0]
    place = document.documentLayout().frameBoundingRect(table)
    tops = [_row_top(document, table, row) for row in range(header_rows, table.rows())]
    if not tops:
        return []
    # The frame's own place counts a margin that its cells do not.
    header_top = _row_top(document, table, 0, table.columns())
    header = tops[0] - header_top
    end = place.bottom() - (place.top() - header_top)
    foot = A4_LANDSCAPE.height() - BOTTOM_MM * PIXELS_PER_MM - 2
    breaks: list[int] = []
    shift = 0.0
    for row, bottom in enumerate([*tops[1:], end]):
        if bottom - shift > foot and row > (breaks[-1] if breaks else 0):
            alone = has_total and row == len(tops) - 1 and row - 1 > (breaks or [0])[-1]
            first = row - 1 if alone else row
            breaks.append(first)
            shift = tops[first] - TOP_MM * PIXELS_PER_MM - PART_GAP - header
    return breaks


def _row_top(document: QTextDocument, table: QTextTable, row: int, columns: int = 1) -> float:
    """Return where a row begins; cells of a header do not all begin at its top."""
    layout = document.documentLayout()
    blocks = (table.cellAt(row, at).firstCursorPosition().block() for at in range(columns))
    return min(layout.blockBoundingRect(block).top() for block in blocks)


def _begin_page(table: QTextTable) -> None:
    form = table.format().toTableFormat()
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    table.setFormat(form)


def _keep_signatures_together(document: QTextDocument) -> None:
    """Move the signatures to the next page when they would be torn apart."""
    signatures = [frame for frame in document.rootFrame().childFrames() if _is_table(frame)][-1]
    place = document.documentLayout().frameBoundingRect(signatures)
    height = document.pageSize().height()
    foot = BOTTOM_MM * PIXELS_PER_MM
    if place.top() // height != (place.bottom() + foot) // height:
        _begin_page(signatures)  # type: ignore[arg-type]


def texts(table: QTextTable) -> list[list[str]]:
    """Return the texts of a table's cells, as they are read on the paper."""
    return [
        [_cell_text(table, row, column) for column in range(table.columns())]
        for row in range(table.rows())
    ]


def _cell_text(table: QTextTable, row: int, column: int) -> str:
    cell = table.cellAt(row, column)
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastCursorPosition().position(), cursor.MoveMode.KeepAnchor)
    # Qt writes the spaces of a cell that must not wrap as hard ones.
    return cursor.selectedText().replace("\xa0", " ")
