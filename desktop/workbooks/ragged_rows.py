"""Puts together text that unquoted commas tore apart, when there is only one way to do it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop.domain.errors import ImportRefused
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import Name, ParseContext, Text
from desktop.fields.field_spec import FieldSpec
from desktop.workbooks.column_mapping import ColumnMapping
from desktop.workbooks.header_detection import HeaderBlock
from desktop.workbooks.workbook_content import CellValue, SheetContent

Row = Sequence[CellValue]
_LIKELY = ("address", "second_address", "note", "title", "areas", "place")
"""Fields that commas are usual in, likeliest first."""


def has_ragged_rows(sheet: SheetContent, header: HeaderBlock) -> bool:
    """Whether data rows hold more cells than the header has names for."""
    return any(number > header.rows[-1] for number in sheet.ragged_rows)


def mended(
    sheet: SheetContent,
    header: HeaderBlock,
    mapping: ColumnMapping,
    specs: Mapping[str, FieldSpec],
    context: ParseContext,
) -> SheetContent:
    """Return the sheet with its ragged rows put together.

    Raises ImportRefused when a row cannot be mended surely: values would land in wrong columns.
    """
    width = max(column.index for column in header.columns) + 1
    kinds = {index: specs[key] for index, key in mapping.fields.items()}
    rows = list(sheet.rows)
    for number in sheet.ragged_rows:
        if number <= header.rows[-1]:
            continue
        row = _mended_row(rows[number - 1], width, kinds, context)
        if row is None:
            raise ImportRefused(
                "import.ragged",
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Dòng {row} của tệp có nhiều ô hơn dòng tiêu đề, không rõ ô nào thuộc cột nào. "
                    "Mở tệp bằng Excel, sửa dòng đó rồi lưu dạng .xlsx và nhập lại.",
                ),
                where=sheet.name,
                row=number,
            )
        rows[number - 1] = row
    return replace(sheet, rows=tuple(rows), ragged_rows=())


def _mended_row(
    row: Row, width: int, kinds: Mapping[int, FieldSpec], context: ParseContext
) -> tuple[CellValue, ...] | None:
    for surplus in range(1, len(row) - width + 1):
        fitting = []
        for at in _torn_columns(kinds):
            joined = _joined(row, at, surplus)
            if all(cell is None for cell in joined[width:]) and _fits(joined, kinds, context):
                fitting.append(joined)
        if fitting:
            # The likeliest column: the others would be as good only if nothing stands between.
            return (*fitting[0][:width], *[None] * (len(row) - width))
    return None


def _torn_columns(kinds: Mapping[int, FieldSpec]) -> list[int]:
    """Return the columns of free text, those that usually hold commas first."""
    texts = [
        (_LIKELY.index(spec.key), index)
        for index, spec in kinds.items()
        if spec.key in _LIKELY and isinstance(spec.kind, Text) and not isinstance(spec.kind, Name)
    ]
    return [index for _, index in sorted(texts)]


def _joined(row: Row, at: int, surplus: int) -> list[CellValue]:
    torn = [str(cell).strip() for cell in row[at : at + surplus + 1] if cell is not None]
    return [*row[:at], ", ".join(torn) or None, *row[at + surplus + 1 :]]


def _fits(row: Row, kinds: Mapping[int, FieldSpec], context: ParseContext) -> bool:
    """Whether every column that has a form of its own can read its cell."""
    for index, spec in kinds.items():
        if isinstance(spec.kind, Text) and not isinstance(spec.kind, Name):
            continue
        value = row[index]
        if value is None:
            continue
        parsed = spec.kind.parse(value, context)
        if not parsed.ok or (parsed.value is None and spec.key == "phone"):
            return False
    return True
