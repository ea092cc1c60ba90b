"""Reads the cells of mapped columns into values, each different cell once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import BirthDate, Date, ParseContext, Parsed, raw_text
from desktop.fields.field_spec import FieldSpec
from desktop.fields.import_kinds import StartMonth
from desktop.fields.money_kind import Money
from desktop.workbooks.column_profile import dot_is_thousands, doubtful_dates
from desktop.workbooks.loose_cells import day_of_serial, early_serial, reread, told_if_partial
from desktop.workbooks.plain_values import shortcut_of
from desktop.workbooks.row_table import RowTable
from desktop.workbooks.workbook_content import CellValue

_EXCEL_ERRORS: Final = frozenset(
    {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#GETTING_DATA"}
)
_TOO_LARGE: Final = 10**15
_IN_SEQUENCE: Final = frozenset({"receipt_date", "held_on"})


@dataclass(frozen=True, slots=True)
class ColumnCells:
    """One mapped column: its field, context and the cells of the data rows.

    `uncalculated` are positions of formulas whose result the file does not hold.
    """

    spec: FieldSpec
    context: ParseContext
    cells: Sequence[CellValue]
    uncalculated: frozenset[int] = frozenset()


def context_of_column(
    spec: FieldSpec, cells: Sequence[CellValue], context: ParseContext, unit: int
) -> ParseContext:
    """Return what the column as a whole settles for each of its cells."""
    if isinstance(spec.kind, Money):
        return replace(
            context, money_unit=unit, dot_is_thousands=dot_is_thousands(cells, unit=unit)
        )
    return context


def read_column(table: RowTable, column: ColumnCells) -> None:
    """Put the column's values and issues into the table."""
    spec, cells = column.spec, column.cells
    different = set(cells)
    different.discard(None)
    if not different.isdisjoint({0, 1}) and any(type(cell) is bool for cell in cells):
        # True and 1 are one key of a dictionary, but not one cell.
        cells = [str(cell) if type(cell) is bool else cell for cell in cells]
        different = {cell for cell in cells if cell is not None}
    values, told = _read_each(spec, column.context, different)
    read: list[object] = list(map(values.get, cells))
    table.columns[spec.key] = read
    if told:
        for position, cell in enumerate(cells):
            if cell in told:
                _tell(table, position, spec.key, told[cell])
    for position in column.uncalculated:
        table.tell(position, spec.key, _uncalculated())
    if isinstance(spec.kind, BirthDate | Date | StartMonth):
        _tell_doubtful_dates(table, column, read)


def _read_each(
    spec: FieldSpec, context: ParseContext, different: Iterable[CellValue]
) -> tuple[dict[CellValue, object], dict[CellValue, Parsed]]:
    """Return cell -> value, and cell -> outcome for those that need a word."""
    shortcut = shortcut_of(spec.kind, context) or _no_shortcut
    values: dict[CellValue, object] = {}
    told: dict[CellValue, Parsed] = {}
    for cell in different:
        value = shortcut(cell)
        if value is None:
            parsed = _parsed(spec, context, cell, different)
            if isinstance(parsed.value, int) and not 0 <= parsed.value < _TOO_LARGE:
                parsed = _out_of_range(cell)
            elsewhere = parsed.belongs_to not in {None, spec.key} and parsed.value is not None
            value = None if elsewhere else parsed.value
            if parsed.issues or elsewhere:
                told[cell] = parsed
        values[cell] = value
    return values, told


def _out_of_range(cell: CellValue) -> Parsed:
    issue = Issue(
        "number.out_of_range",
        QT_TRANSLATE_NOOP("issues", "Số {text} âm hoặc quá lớn. Kiểm tra lại số trong ô."),
        Severity.ERROR,
        {"text": raw_text(cell)},
    )
    return Parsed(None, (issue,))


def _parsed(
    spec: FieldSpec, context: ParseContext, cell: CellValue, column: Iterable[CellValue]
) -> Parsed:
    if cell in _EXCEL_ERRORS:
        return _error_cell(str(cell))
    read = spec.kind.parse(cell, context)
    if isinstance(spec.kind, BirthDate):
        number = cell if isinstance(cell, int | float) else 0
        if not read.ok and early_serial(number, column, context):
            return day_of_serial(number)
        read = told_if_partial(cell, read)
    return read if read.ok else reread(spec.kind, cell, context) or read


def _no_shortcut(cell: CellValue) -> object:
    del cell
    return None


def _tell(table: RowTable, position: int, key: str, parsed: Parsed) -> None:
    for issue in parsed.issues:
        table.tell(position, key, issue)
    if parsed.belongs_to and parsed.belongs_to != key and parsed.value is not None:
        table.moved.append((position, key, parsed.belongs_to, parsed.value))


def _tell_doubtful_dates(table: RowTable, column: ColumnCells, values: Sequence[object]) -> None:
    sequence = column.spec.key in _IN_SEQUENCE
    for doubt in doubtful_dates(column.cells, in_sequence=sequence):
        if values[doubt.position] is not None:
            table.tell(doubt.position, column.spec.key, doubt.issue)


def _error_cell(text: str) -> Parsed:
    issue = Issue(
        "cell.excel_error",
        QT_TRANSLATE_NOOP(
            "issues", "Ô báo lỗi {text} của Excel. Sửa công thức hoặc nhập giá trị vào ô."
        ),
        Severity.ERROR,
        {"text": text},
    )
    return Parsed(None, (issue,))


def _uncalculated() -> Issue:
    return Issue(
        "cell.not_calculated",
        QT_TRANSLATE_NOOP(
            "issues", "Ô có công thức chưa được tính. Mở tệp bằng Excel, lưu lại rồi nhập lại."
        ),
        Severity.ERROR,
    )
