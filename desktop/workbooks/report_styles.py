"""The formats of an official paper: Times New Roman 13 to 14, tables in 12 (Decree 30/2020)."""

from typing import TYPE_CHECKING, Any

from desktop.domain.report_table import CellFormat
from desktop.workbooks.writing import COUNT_FORMAT, DATE_FORMAT, PRINT_FONT, TEXT_FORMAT

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

BODY = 13
HEADING = 14
TABLE = 12
RATE_FORMAT = "#,##0.00"
SIGNED_RATE_FORMAT = '+#,##0.00;"\N{MINUS SIGN}"#,##0.00;0.00'
SIGNED_FORMAT = '+#,##0;"\N{MINUS SIGN}"#,##0;0'
_CENTRE = {"align": "center", "valign": "vcenter"}
_CELLS: dict[CellFormat, dict[str, Any]] = {
    CellFormat.TEXT: {"num_format": TEXT_FORMAT, "align": "left", "text_wrap": True, "indent": 1},
    CellFormat.COUNT: {"num_format": COUNT_FORMAT, "align": "right"},
    CellFormat.RATE: {"num_format": RATE_FORMAT, "align": "right"},
    CellFormat.SIGNED: {"num_format": SIGNED_FORMAT, "align": "right"},
    CellFormat.SIGNED_RATE: {"num_format": SIGNED_RATE_FORMAT, "align": "right"},
    CellFormat.DATE: {"num_format": DATE_FORMAT, "align": "center"},
}


class Styles:
    """Every format of a report's workbook, made once."""

    def __init__(self, book: "Workbook") -> None:
        """Add the formats to a workbook."""
        self._book = book
        self.authority = self._format(BODY, **_CENTRE)
        self.office = self._format(BODY, bold=True, **_CENTRE)
        self.office_part = self._format(BODY, bold=True)
        self.office_lined = self._format(BODY, bold=True, underline=1)
        self.country = self._format(BODY, bold=True, **_CENTRE)
        self.motto = self._format(HEADING, bold=True, underline=1, **_CENTRE)
        self.number_line = self._format(BODY, **_CENTRE)
        self.place_and_date = self._format(BODY, italic=True, **_CENTRE)
        self.title = self._format(HEADING, bold=True, **_CENTRE)
        self.subject = self._format(HEADING, bold=True, **_CENTRE)
        self.table_title = self._format(BODY, bold=True, **_CENTRE)
        self.data_line = self._format(BODY, italic=True, text_wrap=True, **_CENTRE)
        self.header = self._format(TABLE, bold=True, border=1, text_wrap=True, **_CENTRE)
        self.note = self._format(TABLE, italic=True, align="left", valign="vcenter", text_wrap=True)
        self.capacity = self._format(BODY, bold=True, **_CENTRE)
        self.hint = self._format(BODY, italic=True, **_CENTRE)
        self.name = self._format(BODY, bold=True, **_CENTRE)
        self.ordinal = self._format(TABLE, border=1, num_format="0", **_CENTRE)
        self._cells = {
            (form, bold): self._format(TABLE, bold=bold, border=1, valign="vcenter", **look)
            for form, look in _CELLS.items()
            for bold in (False, True)
        }

    def cell(self, form: CellFormat, *, bold: bool) -> "Format":
        """Return the format of a figure's cell."""
        return self._cells[form, bold]

    def _format(self, size: int, **look: Any) -> "Format":
        return self._book.add_format({"font_name": PRINT_FONT, "font_size": size, **look})
