"""The rows that were not taken in, as a workbook of the same layout with the reasons beside."""

import datetime
import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from desktop.domain.left_out_codes import MARK_WORDS, REASON_HEADER
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.workbooks.column_memory import SHEET_NAME
from desktop.workbooks.kept_rows import Cells, KeptRow, KeptSheet
from desktop.workbooks.writing import LONGEST_CELL, WrittenFile, sheet_name, write_workbook

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

ORIGINAL_ROW: Final = QT_TRANSLATE_NOOP("import", "Dòng {row} của tệp gốc.")
_FIRST_YEAR: Final = 1900
"""Excel has no dates before it."""
_REASON_WIDTH: Final = 70
_COLUMN_WIDTH: Final = 16


@dataclass(frozen=True, slots=True)
class FailedSheet:
    """The failed rows of one sheet, in their order."""

    kept: KeptSheet
    rows: Sequence[KeptRow]


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

    Columns of passwords are left blank; a hidden sheet tells those that a person mapped. Raises
    OutputUnwritable.
    """

    def produce(file: BinaryIO) -> None:
        from xlsxwriter import Workbook  # at first use: the wizard may never need it

        options = {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True}
        # Into memory first: a full disk must not meet the packer half-way.
        packed = io.BytesIO()
        with Workbook(packed, {**options, "strings_to_numbers": False}) as workbook:
            formats = _formats(workbook)
            names = {SHEET_NAME}
            for failed in sheets:
                name = sheet_name(failed.kept.name)
                while name.lower() in names:
                    name = sheet_name(name[:28] + f"_{len(names)}")
                names.add(name.lower())
                _SheetWriter(workbook.add_worksheet(name), failed, formats).write()
            _tell_columns(workbook, dict(one.kept.told for one in sheets if one.kept.told))
        file.write(packed.getbuffer())

    return write_workbook(target, produce)


def _tell_columns(workbook: "Workbook", told: Mapping[str, str]) -> None:
    """Write the columns by the header's signature; of two choices the later one counts."""
    if not told:
        return
    sheet = workbook.add_worksheet(SHEET_NAME)
    sheet.very_hidden()
    for line, (signature, columns) in enumerate(told.items()):
        sheet.write_string(line, 0, signature)
        sheet.write_string(line, 1, columns)


class _SheetWriter:
    """Writes title block, header, the failed rows with the sections above them, and reasons."""

    def __init__(self, worksheet: "Worksheet", failed: FailedSheet, formats: _Formats) -> None:
        self._sheet = worksheet
        self._kept = failed.kept
        self._rows = failed.rows
        self._formats = formats

    def write(self) -> None:
        first, last = self._kept.header
        for number, cells in enumerate(self._kept.top, start=1):
            format_ = self._formats.header if number >= first else None
            self._raw_row(number - 1, cells, format_)
        self._merge_header()
        width = self._kept.width
        self._sheet.write_string(last - 1, width, REASON_HEADER, self._formats.header)
        self._sheet.set_column(0, width - 1, _COLUMN_WIDTH)
        self._sheet.set_column(width, width, _REASON_WIDTH)
        self._sheet.freeze_panes(last, 0)
        line = last
        sections = list(self._kept.sections)
        for row in self._rows:
            while sections and sections[0][0] < row.number:
                self._raw_row(line, sections.pop(0)[1], None)
                line += 1
            self._data_row(line, row)
            line += 1

    def _raw_row(self, line: int, cells: Cells, format_: "Format | None") -> None:
        for index, cell in enumerate(cells):
            self._cell(line, index, cell, format_ or self._formats.text, format_)

    def _merge_header(self) -> None:
        first, last = self._kept.header
        for block in self._kept.merged:
            inside = first <= block.first_row and block.last_row <= last
            if inside and block.last_column <= self._kept.width:
                text = self._kept.top[block.first_row - 1][block.first_column - 1]
                self._sheet.merge_range(
                    block.first_row - 1,
                    block.first_column - 1,
                    block.last_row - 1,
                    block.last_column - 1,
                    "" if text is None else str(text),
                    self._formats.header,
                )

    def _data_row(self, line: int, row: KeptRow) -> None:
        for index, cell in enumerate(row.cells):
            marked = index in row.marked
            self._cell(
                line,
                index,
                cell,
                self._formats.bad if marked else self._formats.text,
                self._formats.bad_date if marked else self._formats.date,
            )
        told = (row.reason, MARK_WORDS.format(mark=row.mark), ORIGINAL_ROW.format(row=row.number))
        self._sheet.write_string(
            line, self._kept.width, " ".join(filter(None, told)), self._formats.reason
        )

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
