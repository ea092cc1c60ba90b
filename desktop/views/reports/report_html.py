"""A report table as the HTML that Qt sets on paper: header of one or two rows, bold total."""

from collections.abc import Callable, Iterator, Sequence
from html import escape
from itertools import groupby, pairwise

from desktop.domain.messages import Translate
from desktop.domain.report_table import (
    CellFormat,
    PaperReport,
    ReportColumn,
    ReportHeading,
    ReportTable,
    ReportValue,
    Signature,
    show_cell,
)

CONTEXT = "reports"
_ALIGN = {
    CellFormat.TEXT: "left",
    CellFormat.COUNT: "right",
    CellFormat.RATE: "right",
    CellFormat.DATE: "center",
}
_HEADING_WIDTHS = (42, 58)
NEXT_PART = '<p class="part"></p>'
_ROOM_TO_SIGN = "<br>" * 3


def page_html(
    report: PaperReport, table: ReportTable, translate: Translate, breaks: Sequence[int] = ()
) -> str:
    """Return one table of a report between the title block and the signatures.

    `breaks` are the rows (the total is the last one) at which the table begins anew.
    """

    def words(text: str) -> str:
        return escape(translate(CONTEXT, text))

    note = f'<p class="note">{words(table.note)}</p>' if table.note else ""
    tables = NEXT_PART.join(table_parts(table, translate, breaks))
    return (
        f"<html><body>{_heading(report.heading, words)}"
        f'<p class="table-title"><b>{words(table.title)}</b></p>'
        f"{tables}{note}{_signatures(report.signatures, words)}</body></html>"
    )


def _heading(heading: ReportHeading, words: Callable[[str], str]) -> str:
    left, right = _HEADING_WIDTHS
    return (
        '<table width="100%" cellspacing="0" cellpadding="0"><tr>'
        f'<td width="{left}%" align="center">{words(heading.authority)}<br>'
        f'<b>{words(heading.office)}</b><hr width="70">{words(heading.number)}</td>'
        f'<td width="{right}%" align="center"><b>{words(heading.country)}</b><br>'
        f'<b>{words(heading.motto)}</b><hr width="170"><i>{words(heading.place_and_date)}</i></td>'
        "</tr></table>"
        f'<p class="title"><b>{words(heading.title)}</b><br><b>{words(heading.subject)}</b><br>'
        f"<i>{words(heading.data_line)}</i></p>"
    )


def _signatures(signatures: Sequence[Signature], words: Callable[[str], str]) -> str:
    width = 100 // max(1, len(signatures))
    cells = ""
    for signature in signatures:
        capacity = "<br>".join(f"<b>{words(text)}</b>" for text in signature.capacity)
        cells += (
            f'<td width="{width}%" align="center" class="sign">{capacity}<br>'
            f"<i>{words(signature.hint)}</i>{_ROOM_TO_SIGN}<b>{words(signature.name)}</b></td>"
        )
    return (
        f'<table class="sign" width="100%" cellspacing="0" cellpadding="0"><tr>{cells}</tr></table>'
    )


def table_parts(
    table: ReportTable, translate: Translate, breaks: Sequence[int] = ()
) -> Iterator[str]:
    """Yield a report's table, cut before the rows `breaks`; each part has the whole header."""
    rows = [_row(table.columns, row) for row in table.rows]
    if table.total is not None:
        rows.append(_row(table.columns, table.total, bold=True))
    header = "".join(_header_rows(table, translate))
    for start, end in pairwise((0, *breaks, len(rows))):
        yield (
            '<table class="figures" width="100%" border="1" cellspacing="0" cellpadding="0">'
            f"<thead>{header}</thead><tbody>{''.join(rows[start:end])}</tbody></table>"
        )


def _header_rows(table: ReportTable, translate: Translate) -> Iterator[str]:
    whole = sum(column.width for column in table.columns)
    if not table.has_parents:
        cells = (_header(column, translate, whole) for column in table.columns)
        yield f"<tr>{''.join(cells)}</tr>"
        return
    upper = ""
    for parent, group in groupby(table.columns, key=lambda column: column.parent):
        columns = list(group)
        if parent:
            text = escape(translate(CONTEXT, parent))
            upper += f'<th colspan="{len(columns)}">{text}</th>'
        else:
            upper += "".join(_header(column, translate, whole, 2) for column in columns)
    yield f"<tr>{upper}</tr>"
    lower = (_header(column, translate, whole) for column in table.columns if column.parent)
    yield f"<tr>{''.join(lower)}</tr>"


def _header(column: ReportColumn, translate: Translate, whole: float, rows: int = 1) -> str:
    text = escape(translate(CONTEXT, column.header))
    width = round(100 * column.width / whole, 2)
    return f'<th rowspan="{rows}" width="{width}%">{text}</th>'


def _row(
    columns: Sequence[ReportColumn], values: Sequence[ReportValue], *, bold: bool = False
) -> str:
    cells = []
    for column, value in zip(columns, values, strict=True):
        text = escape(show_cell(value, column.format))
        text = f"<b>{text}</b>" if bold else text
        kind = "words" if column.format is CellFormat.TEXT else "number"
        cells.append(f'<td class="{kind}" align="{_ALIGN[column.format]}">{text}</td>')
    return f"<tr>{''.join(cells)}</tr>"
