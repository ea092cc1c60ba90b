"""What an import tells about the workbook itself: hidden rows and sheets, what was not opened."""

from collections.abc import Iterable, Iterator
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP, Filled
from desktop.domain.money import show_money
from desktop.fields.field_kinds import FieldKind, ParseContext
from desktop.workbooks.column_letters import column_letter
from desktop.workbooks.row_classification import SkipReason
from desktop.workbooks.row_validation import CheckedSheet, RecognisedSheet
from desktop.workbooks.workbook_content import WorkbookContent

_HIDDEN_ROWS: Final = QT_TRANSLATE_NOOP(
    "import", "Trang tính “{sheet}” có {count} dòng đang ẩn hoặc bị lọc: vẫn được đọc."
)
_HIDDEN_COLUMNS: Final = QT_TRANSLATE_NOOP(
    "import", "Trang tính “{sheet}” có cột đang ẩn ({columns}): vẫn được đọc."
)
_HIDDEN_SHEET: Final = QT_TRANSLATE_NOOP(
    "import", "Trang tính ẩn “{sheet}” không được đọc. Bỏ ẩn trong Excel nếu cần nhập."
)
_NOT_TAKEN: Final = QT_TRANSLATE_NOOP(
    "import", "Trang tính “{sheet}” cũng là danh sách nhưng không nhập lần này."
)
_REMEMBERED: Final = QT_TRANSLATE_NOOP(
    "import",
    "Các cột của “{sheet}” được ghép như đã chọn ở lần nhập trước. Muốn ghép lại, mở bước "
    "Ghép cột.",
)
_LEFT_OUT: Final = {
    "macros": QT_TRANSLATE_NOOP("import", "Tệp có macro: không mở và không giữ lại."),
    "external_links": QT_TRANSLATE_NOOP("import", "Tệp có liên kết ra tệp khác: không đọc theo."),
    "embedded_objects": QT_TRANSLATE_NOOP("import", "Tệp có đối tượng nhúng: không mở."),
    "connections": QT_TRANSLATE_NOOP("import", "Tệp có kết nối dữ liệu ngoài: không mở."),
}


_OTHER_TOTAL: Final = QT_TRANSLATE_NOOP(
    "import",
    "Dòng cộng {row} của “{sheet}” ghi {told} ở cột {column}, các dòng cộng lại được {found}. "
    "Xem có thiếu dòng hoặc sai số tiền không.",
)
_SUMMED: Final = ("amount_paid", "amount_vsi", "amount_hi", "amount_both")


def notes_about_totals(sheets: Iterable[CheckedSheet]) -> tuple[str, ...]:
    """Tell each total of a list of receipts that is not the sum of its rows."""
    return tuple(
        note
        for checked in sheets
        if checked.source.layout.kind == "receipt"
        for note in _totals(checked)
    )


def _totals(checked: CheckedSheet) -> Iterator[str]:
    source = checked.source
    totals = [row.row for row in checked.skipped if row.reason is SkipReason.TOTAL]
    void = [row.row for row in checked.skipped if row.reason is SkipReason.VOID]
    last = totals[-1:] if len(totals) > 1 else totals
    for row in last:
        for key in _SUMMED:
            index = source.mapping.columns.get(key)
            if index is None or key not in checked.contexts:
                continue
            kind, context = source.layout.spec(key).kind, checked.contexts[key]

            def amount(
                number: int,
                at: int = index,
                kind: FieldKind = kind,
                context: ParseContext = context,
            ) -> int:
                value = kind.parse(source.sheet.rows[number - 1][at], context).value
                return value if isinstance(value, int) else 0

            told = amount(row)
            found = sum(amount(number) for number in source.classified.rows if number < row)
            cancelled = sum(amount(number) for number in void if number < row)
            if told and told not in {found, found + cancelled}:
                values: dict[str, object] = {
                    "row": row,
                    "sheet": source.name,
                    "told": show_money(told),
                    "column": column_letter(index),
                    "found": show_money(found),
                }
                yield Filled("import", _OTHER_TOTAL, values)


def about_left_out(sheet: str) -> str:
    """Return that a sheet is a list, too, and is not taken in."""
    return Filled("import", _NOT_TAKEN, {"sheet": sheet})


def notes_about(
    content: WorkbookContent, taken: Iterable[RecognisedSheet], left_out: Iterable[str]
) -> tuple[str, ...]:
    """Return one sentence for each thing about the workbook that a person should know."""
    return tuple(_notes(content, taken, left_out))


def _notes(
    content: WorkbookContent, taken: Iterable[RecognisedSheet], left_out: Iterable[str]
) -> Iterator[str]:
    read = set()
    for source in taken:
        read.add(source.name)
        if source.from_memory:
            yield Filled("import", _REMEMBERED, {"sheet": source.name})
        hidden = set(source.sheet.hidden_rows).intersection(source.classified.rows)
        if hidden:
            values: dict[str, object] = {"sheet": source.name, "count": len(hidden)}
            yield Filled("import", _HIDDEN_ROWS, values)
        columns = [n for n in source.sheet.hidden_columns if n - 1 in source.mapping.fields]
        if columns:
            letters = ", ".join(column_letter(number - 1) for number in columns)
            values = {"sheet": source.name, "columns": letters}
            yield Filled("import", _HIDDEN_COLUMNS, values)
    for sheet in content.sheets:
        if not sheet.visible and sheet.rows and sheet.name not in read:
            yield Filled("import", _HIDDEN_SHEET, {"sheet": sheet.name})
    for name in left_out:
        yield about_left_out(name)
    for part in content.left_out:
        if part in _LEFT_OUT:
            yield Filled("import", _LEFT_OUT[part])
