"""The rows that were not taken in, as a workbook of the same layout with the reasons beside."""

import datetime
import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from desktop.domain.errors import Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import raw_text
from desktop.fields.money_kind import Money
from desktop.workbooks.column_mapping import column_letter
from desktop.workbooks.row_classification import SkipReason
from desktop.workbooks.row_table import CellIssue
from desktop.workbooks.row_validation import CheckedSheet
from desktop.workbooks.workbook_content import CellValue
from desktop.workbooks.writing import LONGEST_CELL, WrittenFile, sheet_name, write_workbook

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

REASON_HEADER: Final = QT_TRANSLATE_NOOP("import", "Lỗi cần sửa")
ORIGINAL_ROW: Final = QT_TRANSLATE_NOOP("import", "Dòng {row} của tệp gốc.")
_KEPT_AS_TEXT: Final = frozenset(
    {
        "national_id",
        "old_id",
        "si_number",
        "hi_card_no",
        "household_code",
        "phone",
        "receipt_no",
        "collector_code",
    }
)
_FIRST_YEAR: Final = 1900
"""Excel has no dates before it."""
_REASON_WIDTH: Final = 70
_COLUMN_WIDTH: Final = 16


@dataclass(frozen=True, slots=True)
class FailedRow:
    """A row that was not taken in: its number in the sheet and everything told about it."""

    number: int
    values: Mapping[str, object]
    issues: Sequence[CellIssue]


@dataclass(frozen=True, slots=True)
class FailedSheet:
    """The failed rows of one sheet, in their order."""

    checked: CheckedSheet
    rows: Sequence[FailedRow]


@dataclass(frozen=True, slots=True)
class _Formats:
    header: "Format"
    text: "Format"
    date: "Format"
    bad: "Format"
    bad_date: "Format"
    reason: "Format"


def write_error_workbook(target: Path, sheets: Sequence[FailedSheet]) -> WrittenFile:
    """Write exactly the failed rows, under the same headers, so that they can be read again.

    Columns of passwords are left blank. Raises OutputUnwritable.
    """

    def produce(file: BinaryIO) -> None:
        from xlsxwriter import Workbook  # at first use: the wizard may never need it

        options = {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True}
        # Into memory first: a full disk must not meet the packer half-way.
        packed = io.BytesIO()
        with Workbook(packed, {**options, "strings_to_numbers": False}) as workbook:
            formats = _formats(workbook)
            names: set[str] = set()
            for failed in sheets:
                name = sheet_name(failed.checked.source.name)
                while name.lower() in names:
                    name = sheet_name(name[:28] + f"_{len(names)}")
                names.add(name.lower())
                _SheetWriter(workbook.add_worksheet(name), failed, formats).write()
        file.write(packed.getbuffer())

    return write_workbook(target, produce)


class _SheetWriter:
    """Writes title block, header, the failed rows with the sections above them, and reasons."""

    def __init__(self, worksheet: "Worksheet", failed: FailedSheet, formats: _Formats) -> None:
        self._sheet = worksheet
        self._failed = failed
        self._source = failed.checked.source
        self._formats = formats
        self._width = max(column.index for column in self._source.header.columns) + 1
        self._secret = self._source.mapping.secret

    def write(self) -> None:
        header = self._source.header
        for number in range(1, header.rows[-1] + 1):
            is_header = number >= header.rows[0]
            self._raw_row(number - 1, number, self._formats.header if is_header else None)
        self._merge_header()
        last = header.rows[-1] - 1
        self._sheet.write_string(last, self._width, REASON_HEADER, self._formats.header)
        self._sheet.set_column(0, self._width - 1, _COLUMN_WIDTH)
        self._sheet.set_column(self._width, self._width, _REASON_WIDTH)
        self._sheet.freeze_panes(last + 1, 0)
        line = last + 1
        written: set[int] = set()
        for row in self._failed.rows:
            for section in self._sections_above(row.number):
                if section not in written:
                    written.add(section)
                    self._raw_row(line, section, None)
                    line += 1
            self._data_row(line, row)
            line += 1

    def _sections_above(self, number: int) -> list[int]:
        skipped = self._source.classified.skipped
        return [one.row for one in skipped if one.reason is SkipReason.SECTION and one.row < number]

    def _raw_row(self, line: int, number: int, format_: "Format | None") -> None:
        for index, cell in enumerate(self._source.sheet.rows[number - 1][: self._width]):
            if index not in self._secret or number <= self._source.header.rows[-1]:
                self._cell(line, index, cell, format_ or self._formats.text, format_)

    def _merge_header(self) -> None:
        first, last = self._source.header.rows[0], self._source.header.rows[-1]
        for block in self._source.sheet.merged:
            inside = first <= block.first_row and block.last_row <= last
            if inside and block.last_column <= self._width:
                text = self._source.sheet.rows[block.first_row - 1][block.first_column - 1]
                self._sheet.merge_range(
                    block.first_row - 1,
                    block.first_column - 1,
                    block.last_row - 1,
                    block.last_column - 1,
                    "" if text is None else str(text),
                    self._formats.header,
                )

    def _data_row(self, line: int, row: FailedRow) -> None:
        bad = {
            entry.column
            for entry in row.issues
            if entry.issue.severity in {Severity.ERROR, Severity.DOUBT}
        }
        cells = self._source.sheet.rows[row.number - 1]
        for index in range(self._width):
            if index in self._secret:
                continue
            marked = column_letter(index) in bad
            self._cell(
                line,
                index,
                self._settled(index, cells[index], row),
                self._formats.bad if marked else self._formats.text,
                self._formats.bad_date if marked else self._formats.date,
            )
        reasons = " ".join([*map(_reason, row.issues), ORIGINAL_ROW.format(row=row.number)])
        self._sheet.write_string(line, self._width, reasons, self._formats.reason)

    def _settled(self, index: int, cell: CellValue, row: FailedRow) -> object:
        """Return the cell; what only its column or the row above tells is written out.

        Numbers that name something become text: Excel would drop their zeros.
        """
        key = self._source.mapping.fields.get(index)
        value = row.values.get(key or "")
        if key in _KEPT_AS_TEXT and isinstance(cell, int | float) and not isinstance(cell, bool):
            return str(value) if value is not None else raw_text(cell)
        if key is None or value is None:
            return cell
        if isinstance(self._source.layout.spec(key).kind, Money):
            return value
        return str(value) if cell is None and key == "household_code" else cell

    def _cell(
        self, line: int, index: int, cell: object, format_: "Format", date: "Format | None"
    ) -> None:
        if cell is None:
            self._sheet.write_blank(line, index, None, format_)
        elif isinstance(cell, bool):
            self._sheet.write_boolean(line, index, cell, format_)
        elif isinstance(cell, datetime.date) and cell.year >= _FIRST_YEAR:
            self._sheet.write_datetime(line, index, cell, date or self._formats.date)
        elif isinstance(cell, int | float) and math.isfinite(cell):
            self._sheet.write_number(line, index, cell, format_)
        else:
            self._sheet.write_string(line, index, str(cell)[:LONGEST_CELL], format_)


def _reason(entry: CellIssue) -> str:
    """Return the sentence without the row, which is another one in this workbook."""
    return f"Cột {entry.column}: {entry.issue.text()}" if entry.column else entry.issue.text()


def _formats(workbook: "Workbook") -> _Formats:
    base = {"font_name": "Times New Roman", "font_size": 12, "border": 1, "valign": "top"}

    def make(extra: Mapping[str, object]) -> "Format":
        return workbook.add_format({**base, **extra})

    tint = {"bg_color": "#FCE4E4"}
    return _Formats(
        header=make({"bold": True, "text_wrap": True, "align": "center", "valign": "vcenter"}),
        text=make({}),
        date=make({"num_format": "dd/mm/yyyy"}),
        bad=make(tint),
        bad_date=make({**tint, "num_format": "dd/mm/yyyy"}),
        reason=make({"text_wrap": True, "font_color": "#A61B1B"}),
    )
