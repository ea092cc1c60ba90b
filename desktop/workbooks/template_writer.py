"""Empty workbooks to fill in: the headers of a layout, lists to choose from, an explanation."""

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.choices import Choice
from desktop.fields.field_kinds import Number
from desktop.fields.field_spec import FieldSpec
from desktop.fields.money_kind import Money
from desktop.workbooks.column_mapping import column_letter
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.template_columns import (
    WORDS_OF,
    example_of,
    template_fields,
)
from desktop.workbooks.writing import WrittenFile, sheet_name, write_whole

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

GUIDE_SHEET: Final = QT_TRANSLATE_NOOP("import", "Cách ghi")
GUIDE_HEADERS: Final = (
    QT_TRANSLATE_NOOP("import", "Cột"),
    QT_TRANSLATE_NOOP("import", "Bắt buộc"),
    QT_TRANSLATE_NOOP("import", "Ví dụ"),
    QT_TRANSLATE_NOOP("import", "Giải thích"),
)
WORDS_SHEET: Final = QT_TRANSLATE_NOOP("import", "Danh mục")
WORD_UNKNOWN_TITLE: Final = QT_TRANSLATE_NOOP("import", "Chưa có trong danh mục")
WORD_UNKNOWN: Final = QT_TRANSLATE_NOOP(
    "import", "Từ này chưa có trong danh mục. Giữ lại nếu đúng; khi nhập, chương trình sẽ hỏi."
)
_VALIDATED_ROWS: Final = 5_000
_REQUIRED: Final = QT_TRANSLATE_NOOP("import", "Phải có")
_TITLE_ROW, _HEADER_ROW, _EXAMPLE_ROW, _FIRST_ROW = range(4)
"""Rows of the sheet from 0: what it is, the columns, how to write, and where to begin."""
TITLE_HINT: Final = QT_TRANSLATE_NOOP(
    "import",
    "Ghi từ dòng 4. Dòng “Ví dụ” chỉ để xem cách ghi, không được nhập. Cột nền vàng phải có.",
)
_AS_NUMBERS: Final = (Money, Number)
"""Kinds that are added up in Excel; all others are text, so that no zero and no day is lost."""
_GUIDE_WIDTHS: Final = (26, 12, 26, 70)
_PIXELS_OF_A_CHARACTER: Final = 7.0


def write_template(
    target: Path, layout: Layout, own_words: Mapping[str, Sequence[str]] | None = None
) -> WrittenFile:
    """Write an empty workbook that the import recognises once it is filled in.

    A cell of a field with a table of words offers these words; `own_words` are those of the
    office's own lists, by field. Other words can be typed all the same: the import knows more
    spellings than a list can hold. Raises OutputUnwritable.
    """

    def produce(file: BinaryIO) -> None:
        from xlsxwriter import Workbook  # at first use: the window may never need it

        packed = io.BytesIO()
        with Workbook(packed, {"in_memory": True}) as workbook:
            specs = template_fields(layout)
            sheet = _write_list(workbook, layout, specs)
            _write_guide(workbook, layout, specs)
            _offer_words(workbook, sheet, specs, own_words or {})
        file.write(packed.getbuffer())

    return write_whole(target, produce)


def _write_list(workbook: "Workbook", layout: Layout, specs: Sequence[FieldSpec]) -> "Worksheet":
    sheet = workbook.add_worksheet(sheet_name(layout.label))
    look = {"bold": True, "border": 1, "text_wrap": True, "valign": "vcenter", "align": "center"}
    usual = workbook.add_format({**look, "bg_color": "#EEF1F6"})
    required = workbook.add_format({**look, "bg_color": "#FFF1D6"})
    sheet.set_row(_HEADER_ROW, 32)
    for column, spec in enumerate(specs):
        form = _number_format(spec)
        cells = workbook.add_format({"num_format": form})
        example = workbook.add_format({"num_format": form, "italic": True, "font_color": "#6B7280"})
        width = max(spec.column_width, 80) / _PIXELS_OF_A_CHARACTER
        sheet.set_column(column, column, width, cells)
        sheet.write_string(_HEADER_ROW, column, spec.label, required if spec.required else usual)
        if spec.help_text:
            sheet.write_comment(_HEADER_ROW, column, spec.help_text)
        said = example_of(layout, spec)
        if said.isdecimal() and isinstance(spec.kind, _AS_NUMBERS):
            sheet.write_number(_EXAMPLE_ROW, column, int(said), example)
        else:
            sheet.write_string(_EXAMPLE_ROW, column, said, example)
    title = workbook.add_format({"bold": True, "font_size": 13, "num_format": "@"})
    hint = workbook.add_format({"italic": True, "font_color": "#6B7280"})
    sheet.write_rich_string(_TITLE_ROW, 0, title, layout.label, hint, f"   {TITLE_HINT}")
    sheet.freeze_panes(_FIRST_ROW, 0)
    return sheet


def _number_format(spec: FieldSpec) -> str:
    return spec.kind.excel_format if isinstance(spec.kind, _AS_NUMBERS) else "@"


def _offer_words(
    workbook: "Workbook",
    sheet: "Worksheet",
    specs: Sequence[FieldSpec],
    own_words: Mapping[str, Sequence[str]],
) -> None:
    """Let the cells of some columns offer words, which stand in a sheet of their own.

    A list inside the validation itself may hold 255 characters, too few for ethnic groups.
    """
    words = {spec.key: _words_of(spec, own_words) for spec in specs}
    if not any(words.values()):
        return
    lists = workbook.add_worksheet(WORDS_SHEET)
    bold = workbook.add_format({"bold": True, "bottom": 1})
    filled = 0
    for column, spec in enumerate(specs):
        offered = words[spec.key]
        if not offered:
            continue
        lists.write_string(0, filled, spec.label, bold)
        lists.write_column(1, filled, offered)
        lists.set_column(filled, filled, max(map(len, offered)) + 2)
        letters = column_letter(filled)
        sheet.data_validation(
            _FIRST_ROW,
            column,
            _VALIDATED_ROWS,
            column,
            {
                "validate": "list",
                "source": f"='{WORDS_SHEET}'!${letters}$2:${letters}${len(offered) + 1}",
                "ignore_blank": True,
                # A warning and not a bar: "Nùng (Phàn Slình)" or a new village are right, too.
                "error_type": "information",
                "error_title": WORD_UNKNOWN_TITLE,
                "error_message": WORD_UNKNOWN,
            },
        )
        filled += 1


def _words_of(spec: FieldSpec, own_words: Mapping[str, Sequence[str]]) -> Sequence[str]:
    if spec.key in own_words:
        return own_words[spec.key]
    if isinstance(spec.kind, Choice):
        return [label for _, label in spec.kind.options]
    return WORDS_OF.get(spec.key, ())


def _write_guide(workbook: "Workbook", layout: Layout, specs: Sequence[FieldSpec]) -> None:
    sheet = workbook.add_worksheet(GUIDE_SHEET)
    bold = workbook.add_format({"bold": True, "bottom": 1})
    wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
    for column, (header, width) in enumerate(zip(GUIDE_HEADERS, _GUIDE_WIDTHS, strict=True)):
        sheet.set_column(column, column, width, wrapped)
        sheet.write_string(0, column, header, bold)
    for row, spec in enumerate(specs, start=1):
        required = _REQUIRED if spec.required else ""
        texts = (spec.label, required, example_of(layout, spec), spec.help_text)
        for column, text in enumerate(texts):
            sheet.write_string(row, column, text)
