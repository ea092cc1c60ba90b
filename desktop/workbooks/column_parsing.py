"""Reads the cells of mapped columns into values, each different cell once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import BirthDate, Date, ParseContext, Parsed
from desktop.fields.field_spec import FieldSpec
from desktop.fields.import_kinds import StartMonth
from desktop.fields.money_kind import Money
from desktop.workbooks.column_profile import dot_is_thousands, doubtful_dates
from desktop.workbooks.row_table import RowTable
from desktop.workbooks.workbook_content import CellValue

_EXCEL_ERRORS: Final = frozenset(
    {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#GETTING_DATA"}
)
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
    spec = column.spec
    parse, context = spec.kind.parse, column.context
    known: dict[object, Parsed] = {}
    values: list[object] = []
    for position, cell in enumerate(column.cells):
        if cell is None:
            values.append(None)
            continue
        parsed = known.get(cell)
        if parsed is None or isinstance(cell, bool):
            parsed = parse(cell, context) if cell not in _EXCEL_ERRORS else _error_cell(str(cell))
            known[cell] = parsed
        values.append(parsed.value)
        if parsed.issues or parsed.belongs_to:
            _tell(table, position, spec.key, parsed, values)
    table.columns[spec.key] = values
    for position in column.uncalculated:
        table.tell(position, spec.key, _uncalculated())
    if isinstance(spec.kind, BirthDate | Date | StartMonth):
        sequence = spec.key in _IN_SEQUENCE
        for doubt in doubtful_dates(column.cells, in_sequence=sequence):
            if values[doubt.position] is not None:
                table.tell(doubt.position, spec.key, doubt.issue)


def _tell(table: RowTable, position: int, key: str, parsed: Parsed, values: list[object]) -> None:
    for issue in parsed.issues:
        table.tell(position, key, issue)
    if parsed.belongs_to and parsed.belongs_to != key and parsed.value is not None:
        values[position] = None
        table.moved.append((position, key, parsed.belongs_to, parsed.value))


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
