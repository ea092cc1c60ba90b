"""Checks all data rows of a sheet: cells into values, columns joined, rules of the layout."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from desktop.domain.errors import Issue, Severity
from desktop.domain.legacy_fonts import LegacyFont
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.collector import COLLECTOR
from desktop.fields.enrolment import RECEIPT
from desktop.fields.event import EVENT
from desktop.fields.field_kinds import ParseContext
from desktop.fields.household import HOUSEHOLD
from desktop.fields.import_columns import TOLD_ONLY
from desktop.fields.list_columns import CORRECTED
from desktop.fields.person import PERSON
from desktop.workbooks import (
    event_rows,
    household_rows,
    insurance_rows,
    packed_notes,
    payment_rows,
    person_rows,
    receipt_rows,
)
from desktop.workbooks.class_years import class_days, year_of_list
from desktop.workbooks.column_mapping import ColumnMapping, column_letter
from desktop.workbooks.column_parsing import ColumnCells, context_of_column, read_column
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.header_detection import HeaderBlock
from desktop.workbooks.household_groups import (
    call_first_heads,
    group_households,
    household_numbers,
    names_whole_households,
    relations_agree,
)
from desktop.workbooks.household_title import join_household, read_household_title
from desktop.workbooks.noted_columns import ADDED_NOTE, note_columns
from desktop.workbooks.noted_fates import tell_noted_fates
from desktop.workbooks.row_classification import ClassifiedRows, SkippedRow
from desktop.workbooks.row_table import CheckedRow, RowTable
from desktop.workbooks.section_texts import Section
from desktop.workbooks.title_block import TitleBlock, unit_in_header
from desktop.workbooks.workbook_content import CellValue, SheetContent

_INSURANCE: Final = (
    "own_household",
    "household_class",
    "class_from",
    "class_to",
    "head_name",
    "scheme",
    "hi_group",
    "valid_from",
    "valid_to",
    "months",
    "receipt_book",
    "receipt_no",
    "receipt_date",
    "amount_paid",
    "amount_due",
    "collector_code",
    "plan_code",
    "decrease",
    "last_day",
    "end_reason",
    "household_phone",
    "household_note",
    ADDED_NOTE,
    *CORRECTED,
)
RECORD_FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "person": (*(spec.key for spec in PERSON.stored_fields), *_INSURANCE),
    "household": tuple(spec.key for spec in HOUSEHOLD.stored_fields),
    "collector": tuple(spec.key for spec in COLLECTOR.stored_fields),
    "event": tuple(spec.key for spec in EVENT.stored_fields),
    "receipt": (
        *(spec.key for spec in RECEIPT.stored_fields),
        "si_number",
        "national_id",
        "amount_vsi",
        "amount_hi",
    ),
}
"""The fields that a finished row of each kind can have."""
_OF_OTHER_ROWS: Final = frozenset(
    {"household_code", "own_household", *household_rows.OF_THE_HOUSEHOLD}
)
"""What a row may have from the rows above it."""
_NOT_READ: Final = (TOLD_ONLY - {"member_order", "amount_due", "province"}) | {
    "row_no",
    "collector_name",
}


@dataclass(frozen=True, slots=True)
class RecognisedSheet:
    """A sheet of which layout, header, columns and data rows are known, still unread."""

    sheet: SheetContent
    header: HeaderBlock
    layout: Layout
    mapping: ColumnMapping
    title: TitleBlock
    classified: ClassifiedRows
    context: ParseContext
    converted: Mapping[int, LegacyFont] = field(default_factory=dict)
    """Columns whose text was typed for an old font and is read in Unicode now."""
    from_memory: bool = False
    """Whether the columns are as a person mapped them for the same header before."""
    numbered_anew: bool = False
    """Whether its household codes are numbers that begin anew in another sheet."""

    @property
    def name(self) -> str:
        """The sheet's name."""
        return self.sheet.name

    def reads(self, key: str) -> bool:
        """Whether the cells of a mapped field are read, not only told to be there."""
        return key not in _NOT_READ or key in self.layout.noted


@dataclass(frozen=True, slots=True)
class CheckedSheet:
    """A sheet whose rows are checked; `fields` names the values of each row."""

    source: RecognisedSheet
    fields: tuple[str, ...]
    rows: tuple[CheckedRow, ...]
    contexts: Mapping[str, ParseContext]
    cells: Mapping[str, Sequence[CellValue]]
    """Field -> cells of the data rows, merged cells filled in."""
    typed: Mapping[int, Mapping[str, CellValue]] = field(default_factory=dict)
    """Position -> what a person typed instead of cells."""
    joined: frozenset[str] = frozenset()
    """Fields of which values were taken from a sheet beside it."""

    @property
    def skipped(self) -> tuple[SkippedRow, ...]:
        """The rows that are not data."""
        return self.source.classified.skipped


def check_sheet(source: RecognisedSheet) -> CheckedSheet:
    """Read and check every data row of a recognised sheet."""
    numbers, sections = source.classified.rows, source.classified.sections
    cells = _cells(source)
    contexts = {
        key: context_of_column(source.layout.spec(key), column, source.context, _unit(source, key))
        for key, column in cells.items()
    }
    table = _table(source, numbers, sections)
    uncalculated = _uncalculated(source, numbers)
    for key, column in cells.items():
        spec = source.layout.spec(key)
        places = uncalculated.get(key, frozenset())
        read_column(table, ColumnCells(spec, contexts[key], column, places))
    _tell_converted(table, source, cells)
    _join(table, source)
    fields = tuple(key for key in RECORD_FIELDS[source.layout.kind] if table.has(key))
    return CheckedSheet(source, fields, table.rows(fields), contexts, cells)


def _tell_converted(
    table: RowTable, source: RecognisedSheet, cells: Mapping[str, Sequence[CellValue]]
) -> None:
    """Tell once for each column that its text was converted, with an example to look at."""
    for index, font in source.converted.items():
        key = source.mapping.fields.get(index)
        if key is None or key not in cells:
            continue
        for position, cell in enumerate(cells[key]):
            if isinstance(cell, str) and not cell.isascii():
                issue = Issue(
                    "text.legacy_font",
                    QT_TRANSLATE_NOOP(
                        "issues",
                        "Cột này ghi bằng phông {font}, đã đổi sang Unicode: “{text}”. "
                        "Xem lại vài dòng.",
                    ),
                    Severity.REPAIRED,
                    {"font": font.value, "text": cell},
                )
                table.tell(position, key, issue)
                break


def with_typed(
    checked: CheckedSheet, position: int, typed: Mapping[str, CellValue]
) -> CheckedSheet:
    """Return the sheet with one row checked anew, what was typed put in place of its cells.

    What was typed in that row before stays.
    """
    replaced = {**checked.typed.get(position, {}), **typed}
    fresh = check_one_row(checked, position, replaced)
    rows = (*checked.rows[:position], fresh, *checked.rows[position + 1 :])
    return replace(checked, rows=rows, typed={**checked.typed, position: replaced})


def check_one_row(
    checked: CheckedSheet, position: int, replaced: Mapping[str, CellValue]
) -> CheckedRow:
    """Check one row anew with other cell values; what other rows gave it stays.

    `replaced` maps fields of the row to what was typed; a field without a column can be given.
    """
    source, before = checked.source, checked.rows[position]
    raw = {key: column[position] for key, column in checked.cells.items()}
    raw.update({key: value for key, value in replaced.items() if _is_readable(source.layout, key)})
    table = _table(source, (before.number,), (source.classified.sections[position],))
    for key, cell in raw.items():
        spec = source.layout.spec(key)
        context = source.context if key in replaced else checked.contexts.get(key, source.context)
        emptied = key in replaced and isinstance(cell, str) and not cell.strip()
        read_column(table, ColumnCells(spec, context, (None if emptied else cell,)))
    _join(table, replace(source, numbered_anew=False))
    values = dict(zip(checked.fields, before.values, strict=True))
    for key in checked.fields:
        value = table.columns[key][0] if table.has(key) else None
        carried = key in {*_OF_OTHER_ROWS, *checked.joined}
        # Who is not marked as a woman is a man by what the whole column says.
        carried = carried or (key == "sex" and source.layout.marked_are_women)
        # Codes that begin anew are no codes, which one row alone does not show.
        no_code = key == "household_code" and values[key] is None and key not in replaced
        if not (value is None and carried and key not in replaced) and not no_code:
            values[key] = value
    kept = [
        entry
        for entry in before.issues
        if entry.issue.code in {"date.order", "receipt_no.length"} and entry.field not in replaced
    ]
    issues = (*table.issues.get(0, ()), *kept)
    return CheckedRow(before.number, tuple(values[key] for key in checked.fields), issues)


def _is_readable(layout: Layout, key: str) -> bool:
    return any(spec.key == key for spec in layout.fields)


def _table(
    source: RecognisedSheet, numbers: tuple[int, ...], sections: tuple[Section, ...]
) -> RowTable:
    letters = {key: column_letter(index) for index, key in source.mapping.fields.items()}
    return RowTable(numbers, sections, letters)


def _unit(source: RecognisedSheet, key: str) -> int:
    index = source.mapping.columns[key]
    column = next((column for column in source.header.columns if column.index == index), None)
    own = unit_in_header(column.texts) if column else 1
    return own if own > 1 else source.title.money_unit


def _cells(source: RecognisedSheet) -> dict[str, Sequence[CellValue]]:
    """Return the cells of the columns that are read, vertically merged cells filled down."""
    rows = [source.sheet.rows[number - 1] for number in source.classified.rows]
    cells: dict[str, Sequence[CellValue]] = {}
    for index, key in source.mapping.fields.items():
        if source.reads(key):
            cells[key] = [row[index] for row in rows]
    places = {number: at for at, number in enumerate(source.classified.rows)}
    for block in source.sheet.merged:
        if block.first_row < source.header.first_data_row or block.last_row == block.first_row:
            continue
        value = source.sheet.rows[block.first_row - 1][block.first_column - 1]
        column_key = source.mapping.fields.get(block.first_column - 1)
        column = cells.get(column_key or "")
        if value is not None and isinstance(column, list) and column_key != "full_name":
            for number in range(block.first_row + 1, block.last_row + 1):
                if number in places and column[places[number]] is None:
                    column[places[number]] = value
    return cells


def _uncalculated(source: RecognisedSheet, numbers: tuple[int, ...]) -> dict[str, frozenset[int]]:
    if not source.sheet.formulas_without_value:
        return {}
    places = {number: at for at, number in enumerate(numbers)}
    found: dict[str, set[int]] = {}
    for row, column in source.sheet.formulas_without_value:
        key = source.mapping.fields.get(column - 1)
        if key is not None and source.reads(key) and row in places:
            found.setdefault(key, set()).add(places[row])
    return {key: frozenset(positions) for key, positions in found.items()}


def _join(table: RowTable, source: RecognisedSheet) -> None:
    """Run the steps that join, carry and check columns, for the kind of the layout."""
    layout, title = source.layout, source.title
    person_rows.move_values(table)
    if layout.kind in {"person", "collector"}:
        person_rows.join_names(table, may_lack=layout.only_known)
        person_rows.join_birth_and_sex(table, unmarked_are_men=layout.marked_are_women)
        person_rows.join_residence(table)
        person_rows.check_numbers(table)
    if layout.kind in {"person", "household"}:
        household_rows.mark_classes(table)
    if layout.kind == "person":
        _join_person(table, source)
    if layout.kind == "household":
        class_days(table, year_of_list(source.sheet, source.header.rows[0]))
        _require_household(table)
    if layout.kind == "event":
        event_rows.complete_events(table, source.context.today)
    if layout.kind == "receipt":
        receipt_rows.complete_receipts(table, title)
    elif layout.kind != "collector":
        household_rows.place(table, title)
    if layout.kind == "person":
        tell_noted_fates(table)
    note_columns(table, layout)


def _join_person(table: RowTable, source: RecognisedSheet) -> None:
    layout, title = source.layout, source.title
    household_rows.mark_heads(table)
    if source.mapping.heads_only:
        household_rows.found_households(table, source.name)
    if layout.household_in_title:
        home = read_household_title(source.sheet, source.header.rows[0])
        own = f"{source.name}!{source.header.rows[0]}"
        join_household(table, home, own, source.context)
    else:
        numbers = _household_numbers(table, source)
        group_households(table, source.name, numbers, anew=source.numbered_anew)
    household_rows.carry_down(table)
    household_rows.keep_one_head(table)
    if layout.class_from_notes:
        household_rows.class_from_notes(table)
    class_days(table, year_of_list(source.sheet, source.header.rows[0]))
    if layout.scheme == "VSI":
        packed_notes.read_packed_notes(table, source.context)
    insurance_rows.find_groups(table, title, layout.scheme)
    insurance_rows.join_facility(table)
    insurance_rows.leave_out_decrease(table)
    insurance_rows.find_periods(table)
    if layout.due_is_paid:
        payment_rows.take_due_for_paid(table)
    payment_rows.check_receipts(table, layout.scheme, without_amounts=layout.without_amounts)
    insurance_rows.check_children(table)
    insurance_rows.doubt_two_schemes(table, title)


def _household_numbers(table: RowTable, source: RecognisedSheet) -> Sequence[object] | None:
    """Return the column that numbers the households of a list without codes, if one does."""
    columns = source.mapping.columns
    rows = [source.sheet.rows[number - 1] for number in source.classified.rows]
    if table.has("household_no"):
        return household_numbers(table.columns["household_no"], table)
    relations = table.columns.get("relation")
    if relations is None and table.has("member_order"):
        return None
    for key in ("member_order", "row_no"):
        if key not in columns or len(rows) != len(table.numbers):
            continue
        numbers = household_numbers([row[columns[key]] for row in rows], table)
        if numbers is None:
            continue
        if relations is not None and relations_agree(relations, numbers):
            return numbers
        if relations is None and key == "row_no" and names_whole_households(source.header, columns):
            call_first_heads(table, numbers)
            return numbers
    return None


def _require_household(table: RowTable) -> None:
    codes, heads = table.column("household_code"), table.column("head_name")
    for at, code in enumerate(codes):
        if code is None and heads[at] is None:
            issue = Issue(
                "household.unnamed",
                QT_TRANSLATE_NOOP(
                    "issues", "Chưa có mã hộ và họ tên chủ hộ. Ghi ít nhất một trong hai."
                ),
            )
            table.tell(at, "household_code", issue)
