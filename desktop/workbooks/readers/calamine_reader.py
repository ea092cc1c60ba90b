"""Values of xlsx, xlsm, xlsb, xls and ods by python-calamine, row by row."""

import datetime
import io
import math
from collections.abc import Callable, Iterator
from itertools import islice, repeat
from typing import TYPE_CHECKING

from desktop.workbooks.readers.raw_sheet import MergedBlock, RawCell, RawRow, RawSheet
from desktop.workbooks.readers.refusal import ReadingRefused
from desktop.workbooks.sheet_facts import SheetFacts

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_LARGEST_AREA = 500_000_000
"""Cells from A1 to the last one, empty ones included: a lone cell far right and far down."""

FactsOf = Callable[[int], SheetFacts]


def _no_facts(_index: int) -> SheetFacts:
    return SheetFacts()


def read_with_calamine(data: bytes, facts_of: FactsOf = _no_facts) -> Iterator[RawSheet]:
    """Yield the worksheets in the order of the workbook; chart and macro sheets are left out.

    Raises ReadingRefused for protected and for damaged files.
    """
    import python_calamine

    try:
        workbook = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        for index, metadata in enumerate(workbook.sheets_metadata):
            if metadata.typ is python_calamine.SheetTypeEnum.WorkSheet:
                visible = metadata.visible is python_calamine.SheetVisibleEnum.Visible
                yield _sheet(workbook, index, visible, facts_of)
    except python_calamine.PasswordError as error:
        raise ReadingRefused("password") from error
    except python_calamine.CalamineError as error:
        raise ReadingRefused("damaged") from error


def _sheet(workbook: "CalamineWorkbook", index: int, visible: bool, facts_of: FactsOf) -> RawSheet:
    sheet = workbook.get_sheet_by_index(index)
    facts = facts_of(index)
    height, width = (sheet.end[0] + 1, sheet.end[1] + 1) if sheet.end else (0, 0)
    if height * width > _LARGEST_AREA:
        raise ReadingRefused("too_large")
    return RawSheet(
        name=sheet.name,
        visible=visible,
        width=width,
        expected_rows=height,
        rows=_rows(sheet, facts) if height else (),
        merged=_merged(sheet) or facts.merged,
        formulas_without_value=facts.formulas_without_value,
        hidden_rows=facts.hidden_rows,
        hidden_columns=facts.hidden_columns,
        formulas=facts.formulas,
    )


def _merged(sheet: "CalamineSheet") -> tuple[MergedBlock, ...]:
    ranges = sheet.merged_cell_ranges or ()
    blocks = [
        (first[0] + 1, first[1] + 1, last[0] + 1, last[1] + 1)
        for first, last in ranges
        if first != last
    ]
    return tuple(sorted(blocks))


def _rows(sheet: "CalamineSheet", facts: SheetFacts) -> Iterator[RawRow]:
    """Yield every row from row 1 on with None for empty cells and texts for error cells.

    Unlike the empty rows above the first cell, the parser leaves off the columns before it.
    """
    first_row, first_column = sheet.start or (0, 0)
    errors: dict[int, list[tuple[int, str]]] = {}
    for number, column, text in facts.error_cells:
        errors.setdefault(number, []).append((column, text))
    before: list[RawCell] = [None] * first_column
    blank: list[RawCell] = [None] * (sheet.end[1] + 1 if sheet.end else 0)
    yield from repeat(blank, first_row)
    for number, cells in enumerate(islice(sheet.iter_rows(), first_row, None), first_row + 1):
        row = before + [
            value if value.__class__ is str and value else _plain(value) for value in cells
        ]
        if number in errors:
            for column, text in errors[number]:
                if column <= len(row):
                    row[column - 1] = text
        yield row


def _plain(value: object) -> RawCell:
    """Turn what is no text into a value of the contract; the empty text into None."""
    return _CONVERSIONS[value.__class__](value)


def _finite(value: float) -> RawCell:
    """Keep numbers; "not a number" and infinity become text, which no number field takes."""
    return value if math.isfinite(value) else str(value)


def _hours(value: datetime.timedelta) -> RawCell:
    """Show a length of time as Excel does with the format [h]:mm:ss."""
    seconds = round(value.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _same(value: RawCell) -> RawCell:
    return value


_CONVERSIONS: dict[type, Callable[..., RawCell]] = {
    str: lambda value: value or None,
    float: _finite,
    int: float,  # BIFF stores small whole numbers apart; the other kinds do not
    bool: _same,
    datetime.date: _same,
    datetime.datetime: _same,
    datetime.time: _same,
    datetime.timedelta: _hours,
}
