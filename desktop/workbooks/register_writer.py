"""Big flat lists to Excel: typed cells, frozen header, filter and print set-up, row by row.

A Rust writer does the work (performance.md section 2): 30,000 rows of 20 columns in under a
second and without holding the sheet in memory.
"""

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO

from desktop.domain.errors import OutputUnwritable
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.workbooks.writing import (
    A4,
    DATE_FORMAT,
    LAST_ROW,
    LONGEST_CELL,
    PRINT_FONT,
    TEXT_FORMAT,
    CellValue,
    sheet_name,
)

if TYPE_CHECKING:
    from rustpy_xlsxwriter import Format

HEADER_FILL = "#DCE6F1"
HEADER_HEIGHT = 32.0
TITLE_HEIGHT = 22.0
FONT_SIZE = 11
TITLE_SIZE = 14
MARGINS = {"left": 0.5, "right": 0.4, "top": 0.6, "bottom": 0.6, "header": 0.3, "footer": 0.3}
"""Inches: a list is for the office, so it uses more of the paper than a report."""
FOOTER = "&RTrang &P/&N"


@dataclass(frozen=True, slots=True)
class RegisterColumn:
    """One column: its header, Excel number format, and width in characters."""

    header: str
    number_format: str = TEXT_FORMAT
    width: float = 12.0


@dataclass(frozen=True, slots=True)
class Register:
    """A list with its title; `lines` stand under the title (commune, date, filter, count)."""

    title: str
    lines: tuple[str, ...]
    columns: tuple[RegisterColumn, ...]
    frozen_columns: int = 0


def write_register(register: Register, rows: Iterable[Sequence[CellValue]], file: BinaryIO) -> int:
    """Write the list into `file` and return the number of its rows.

    Texts stay texts, whatever they begin with; a list without rows keeps its header.

    Raises:
        OutputUnwritable: more rows or a longer text than a sheet of Excel can hold.
    """
    from rustpy_xlsxwriter import write_worksheet

    headers = _distinct([column.header for column in register.columns])
    header_row = 1 + len(register.lines)
    counted = _Counted(headers, rows, LAST_ROW - header_row - 1)
    # Into memory first: the writer cannot give an error of the disk its number.
    packed = io.BytesIO()
    try:
        write_worksheet(
            iter(counted),
            packed,
            sheet_name=sheet_name(register.title),
            freeze_row=header_row + 1,
            freeze_col=register.frozen_columns,
            column_widths=[column.width for column in register.columns],
            column_formats=[_column_format(column) for column in register.columns],
            header_format=_header_format(),
            header_row=header_row,
            merge_ranges=_title_block(register),
            row_heights={0: TITLE_HEIGHT, header_row: HEADER_HEIGHT},
            autofilter=True,
            ignore_errors=_numbers_kept_as_text(headers, register.columns),
            page_setup=_page_setup(header_row),
        )
    except RuntimeError as error:
        raise counted.too_long_text() or error from error
    file.write(packed.getbuffer())
    return counted.count


class _Counted:
    """Rows as the writer wants them (mappings), counted, and refused past the last row."""

    def __init__(
        self, headers: Sequence[str], rows: Iterable[Sequence[CellValue]], limit: int
    ) -> None:
        self.count = 0
        self._headers = headers
        self._rows = rows
        self._limit = limit
        self._newest: dict[str, CellValue] = {}

    def __iter__(self) -> Iterator[dict[str, CellValue]]:
        headers, limit = self._headers, self._limit
        for number, row in enumerate(self._rows, start=1):
            if number > limit:
                raise _too_many(limit)
            self.count = number
            self._newest = dict(zip(headers, row, strict=True))
            yield self._newest
        if not self.count:
            # The writer takes the header from the first row; an empty one leaves the header only.
            yield dict.fromkeys(headers)

    def too_long_text(self) -> OutputUnwritable | None:
        """Return the refusal of the newest row's text that no cell can hold, if there is one."""
        for header, value in self._newest.items():
            if isinstance(value, str) and len(value) > LONGEST_CELL:
                return _too_long(header, self.count, len(value))
        return None


def _numbers_kept_as_text(headers: Sequence[str], columns: Sequence[RegisterColumn]) -> list[str]:
    """Return the columns where Excel would mark every number kept as text as a mistake."""
    return [
        header
        for header, column in zip(headers, columns, strict=True)
        if column.number_format == TEXT_FORMAT
    ]


def _distinct(headers: Sequence[str]) -> list[str]:
    """Return the headers with a number behind those that repeat: a column needs its own name."""
    seen: dict[str, int] = {}
    distinct = []
    for header in headers:
        seen[header] = seen.get(header, 0) + 1
        distinct.append(header if seen[header] == 1 else f"{header} ({seen[header]})")
    return distinct


def _title_block(register: Register) -> list[tuple[Any, ...]]:
    last = len(register.columns) - 1
    texts = [register.title, *register.lines]
    formats = [_title_format(bold=True), *(_title_format(bold=False) for _ in register.lines)]
    if last == 0:
        # One cell cannot be merged with itself.
        last = 1
    return [
        (row, 0, row, last, text, form)
        for row, (text, form) in enumerate(zip(texts, formats, strict=True))
    ]


def _page_setup(header_row: int) -> dict[str, object]:
    return {
        "landscape": True,
        "paper_size": A4,
        "margins": MARGINS,
        "repeat_rows": header_row,
        "fit_to_pages": (1, 0),
        "center_horizontally": True,
        "print_gridlines": True,
        "footer": FOOTER,
    }


def _font() -> "Format":
    from rustpy_xlsxwriter import Format

    return Format().set_font_name(PRINT_FONT).set_font_size(FONT_SIZE)


def _column_format(column: RegisterColumn) -> "Format":
    # No borders: the writer gives them to the whole column of the sheet, down to the last row.
    form = _font().set_num_format(column.number_format).set_align("vcenter")
    # A year alone is a text and would stand left of the full dates.
    return form.set_align("center") if column.number_format == DATE_FORMAT else form


def _header_format() -> "Format":
    form = _font().set_bold().set_background_color(HEADER_FILL).set_border("thin")
    return form.set_align("center").set_align("vcenter").set_text_wrap()


def _title_format(*, bold: bool) -> "Format":
    # White borders hide the printed grid lines around the title.
    form = _font().set_border("thin").set_border_color("#FFFFFF").set_align("left")
    return form.set_bold().set_font_size(TITLE_SIZE) if bold else form.set_italic()


def _too_many(limit: int) -> OutputUnwritable:
    return OutputUnwritable(
        "output.too_many_rows",
        QT_TRANSLATE_NOOP(
            "errors",
            "Danh sách dài hơn {limit} dòng mà một trang Excel chứa được. Lọc bớt rồi xuất.",
        ),
        limit=f"{limit:,}".replace(",", "."),
    )


def _too_long(header: str, number: int, length: int) -> OutputUnwritable:
    return OutputUnwritable(
        "output.too_long_text",
        QT_TRANSLATE_NOOP(
            "errors",
            "Ô “{where}” ở dòng thứ {number} dài {length} ký tự, Excel chỉ nhận {limit}. "
            "Rút ngắn rồi xuất lại.",
        ),
        where=header,
        number=number,
        length=length,
        limit=LONGEST_CELL,
    )
