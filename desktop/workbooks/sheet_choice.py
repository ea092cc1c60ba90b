"""Finds which sheets of a workbook are data, of which layout, and which belong together."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from desktop.domain.errors import ImportRefused
from desktop.domain.legacy_fonts import LegacyFont
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold
from desktop.fields.field_kinds import ParseContext
from desktop.workbooks import commission_lists
from desktop.workbooks.column_letters import column_letter
from desktop.workbooks.column_mapping import column_index, map_columns
from desktop.workbooks.column_memory import Recall, nothing_remembered, signature_of
from desktop.workbooks.columns_by_shape import columns_by_shape
from desktop.workbooks.formats.generic_list import GENERIC_LIST
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.registry import (
    FOUND_BY_THEMSELVES,
    LAYOUTS,
    LAYOUTS_TO_CHOOSE,
    known_headers,
    layout_named,
)
from desktop.workbooks.header_by_shape import (
    WITHOUT_HEADER,
    has_table,
    header_at,
    header_by_shape,
)
from desktop.workbooks.header_detection import SEARCHED_ROWS, HeaderBlock, find_header
from desktop.workbooks.legacy_text import in_unicode
from desktop.workbooks.named_persons import knows_names
from desktop.workbooks.ragged_rows import has_ragged_rows, mended
from desktop.workbooks.row_classification import classify_rows
from desktop.workbooks.row_validation import RecognisedSheet
from desktop.workbooks.several_tables import tables_of
from desktop.workbooks.title_block import TitleBlock, read_title_block
from desktop.workbooks.workbook_content import SheetContent, WorkbookContent

HOUSEHOLD_KEY: Final = "household_code"
_SURELY_NAMES: Final = 0.8
_MEMBERS_SHEET: Final = "phu luc"


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """What a person decided before the search: sheet, layout, columns (letters -> field).

    `recall` gives what was decided for the same header in an earlier file; decisions about this
    one come before it. `header_row` is the row, as Excel counts, that a person says holds the
    names of the columns; 0 says that no row does.
    """

    sheet: str | None = None
    layout: str | None = None
    mapping: Mapping[str, str | None] | None = None
    recall: Recall = nothing_remembered
    header_row: int | None = None

    def with_memory(self, header: HeaderBlock) -> "SheetOptions | None":
        """Return the options with what is remembered for a header, None when nothing fits."""
        found = self.recall(signature_of(header))
        if found is None or self.layout not in (None, found.layout):
            return None
        if layout_named(found.layout) is None:
            return None
        return replace(self, layout=found.layout, mapping={**found.columns, **(self.mapping or {})})

    @property
    def chosen(self) -> dict[int, str | None]:
        """The decided columns, counted from 0."""
        return {column_index(letters): key for letters, key in (self.mapping or {}).items()}


@dataclass(frozen=True, slots=True)
class ChosenSheets:
    """The sheets to take in (households before persons), and those left out with data."""

    sheets: tuple[RecognisedSheet, ...]
    left_out: tuple[str, ...]


def choose_sheets(
    content: WorkbookContent, options: SheetOptions, context: ParseContext
) -> ChosenSheets:
    """Return the sheets that hold data of one layout, joined with their list of households.

    Raises:
        ImportRefused: no such sheet or layout, or nothing in the workbook is a known list.
    """
    layouts = _layouts(options)
    candidates = _candidates(content, options)
    found = [
        recognised
        for sheet in candidates
        if (recognised := recognise(sheet, layouts, options, context)) is not None
    ]
    found = _with_sheets_beside(candidates, found, options, context)
    if not found:
        found = _by_shape(candidates, layouts, options, context)
    commission = [
        one.name
        for one in found
        if options.layout is None and commission_lists.is_only_commission(one)
    ]
    found = [one for one in found if one.name not in commission]
    if not found:
        raise _unknown_form(content, candidates, options)
    # Lists of codes beside an empty sheet of declarations are no data either.
    filled = [one for one in found if one.classified.rows or one.layout.joins]
    used = _belonging_together(filled) if filled else found[:1]
    names = {recognised.name for recognised in used}
    left_out = tuple(recognised.name for recognised in filled if recognised.name not in names)
    return ChosenSheets(tuple(used), (*left_out, *commission))


def recognise(
    sheet: SheetContent,
    layouts: tuple[Layout, ...],
    options: SheetOptions,
    context: ParseContext,
) -> RecognisedSheet | None:
    """Return the sheet as the layout that fits best, None when it is no known list."""
    sheet, converted = in_unicode(sheet)
    if options.header_row is None:
        header = find_header(sheet, knows_names(known_headers().knows))
    else:
        header = header_at(sheet, options.header_row)
    if header is None:
        return None
    return _as_list(sheet, converted, header, layouts, options, context)


def _as_list(  # noqa: PLR0913, PLR0917 - a sheet with its header and what is known of both
    sheet: SheetContent,
    converted: Mapping[int, LegacyFont],
    header: HeaderBlock,
    layouts: tuple[Layout, ...],
    options: SheetOptions,
    context: ParseContext,
) -> RecognisedSheet | None:
    """Return the sheet under a header as the layout that fits best, None when none does."""
    title = read_title_block(sheet, header.rows[0])
    headless = header.rows[0] == WITHOUT_HEADER
    # All lists without a header look alike to the memory, whatever their columns hold.
    recalled = None if headless else options.with_memory(header)
    if recalled is not None:
        options, layouts = recalled, _layouts(recalled)
    if headless and len(layouts) == 1:
        options = _with_shapes(sheet, layouts[0], options, context)
    layout = _best_layout(sheet, header, title, layouts, options, context)
    if layout is None:
        return None
    mapping = map_columns(sheet, header, layout, context, chosen=options.chosen)
    if has_ragged_rows(sheet, header):
        specs = {spec.key: spec for spec in layout.fields}
        sheet = mended(sheet, header, mapping, specs, context)
    classified = classify_rows(sheet, header, mapping, layout)
    return RecognisedSheet(
        sheet,
        header,
        layout,
        mapping,
        title,
        classified,
        context,
        converted,
        from_memory=recalled is not None,
    )


def _with_shapes(
    sheet: SheetContent, layout: Layout, options: SheetOptions, context: ParseContext
) -> SheetOptions:
    """Return the options with what the cells of a list without a header tell of its columns.

    What a person decided of a column, or gave to another one, stays.
    """
    chosen = options.mapping or {}
    told = {
        column_letter(index): key
        for index, key in columns_by_shape(sheet, layout, context).items()
        if key not in chosen.values()
    }
    return replace(options, mapping={**told, **chosen})


def _with_sheets_beside(
    candidates: list[SheetContent],
    found: list[RecognisedSheet],
    options: SheetOptions,
    context: ParseContext,
) -> list[RecognisedSheet]:
    """Read the sheet of members ("Phụ lục") as what the layout of its workbook says it is."""
    joins = next((one.layout.joins for one in found if one.layout.joins), None)
    layout = layout_named(joins) if joins else None
    if layout is None:
        return found
    members = [
        recognised
        for sheet in candidates
        if _MEMBERS_SHEET in fold(sheet.name)
        and (recognised := recognise(sheet, (layout,), replace(options, layout=None), context))
    ]
    names = {one.name for one in members}
    return [*(one for one in found if one.name not in names), *members]


def _by_shape(
    candidates: list[SheetContent],
    layouts: tuple[Layout, ...],
    options: SheetOptions,
    context: ParseContext,
) -> list[RecognisedSheet]:
    """Return the fullest sheet of a header that nobody knows.

    Its columns are as a person mapped them before, or theirs to map when they say what kind of
    list it is; by itself only a column of people's names makes it a list.
    """
    found: list[RecognisedSheet] = []
    if options.layout is None:
        layouts = (GENERIC_LIST,)
    for candidate in candidates:
        sheet, converted = in_unicode(candidate)
        header = _header_of_unknown(sheet, options)
        if header is None:
            continue
        recognised = _as_list(sheet, converted, header, layouts, options, context)
        if recognised is not None and (
            options.layout or recognised.from_memory or _names_people(recognised, context)
        ):
            found.append(recognised)
    return sorted(found, key=lambda one: -len(one.classified.rows))[:1]


def _header_of_unknown(sheet: SheetContent, options: SheetOptions) -> HeaderBlock | None:
    """Return the header that a person names, one that is remembered, or one by its shape."""
    if options.header_row is not None:
        return header_at(sheet, options.header_row)
    for number in range(1, min(len(sheet.rows), SEARCHED_ROWS + 1)):
        header = header_at(sheet, number)
        if options.with_memory(header) is not None:
            return header
    found = header_by_shape(sheet)
    if found is None and options.layout and has_table(sheet):
        # Who says what kind of list it is may have one without a header.
        found = header_at(sheet, WITHOUT_HEADER)
    return found


def _names_people(recognised: RecognisedSheet, context: ParseContext) -> bool:
    """Whether a column is headed as people's names and holds nothing else."""
    index = recognised.mapping.columns.get("full_name")
    if index is None:
        return False
    names = [recognised.sheet.rows[row - 1][index] for row in recognised.classified.rows]
    texts = [name for name in names if isinstance(name, str)]
    kind = recognised.layout.spec("full_name").kind
    fine = [name for name in texts if kind.parse(name, context).ok and " " in name.strip()]
    return bool(names) and len(fine) >= _SURELY_NAMES * len(names)


def _best_layout(  # noqa: PLR0913, PLR0917 - everything that speaks for a layout
    sheet: SheetContent,
    header: HeaderBlock,
    title: TitleBlock,
    layouts: tuple[Layout, ...],
    options: SheetOptions,
    context: ParseContext,
) -> Layout | None:
    best: tuple[float, Layout] | None = None
    for layout in layouts:
        mapping = map_columns(
            sheet, header, layout, context, chosen=options.chosen, similar=len(layouts) == 1
        )
        coded = header.coded
        score = layout.score(mapping.fields.values(), title.words, coded=coded)
        if len(layouts) == 1 and options.layout and not score:
            mapped = {*mapping.fields.values(), *_needed(layout)}
            score = layout.score(mapped - layout.refuses, title.words, coded=True)
        if score and (best is None or score > best[0]):
            best = (score, layout)
    return best[1] if best else None


def _needed(layout: Layout) -> set[str]:
    """Fields that satisfy a layout: a person who names it decides the columns by hand."""
    return {min(group - layout.under_title or group) for group in layout.needs}


def _belonging_together(filled: list[RecognisedSheet]) -> list[RecognisedSheet]:
    """Return the sheets of the best layout, and the list of their households."""
    order = {layout.key: place for place, layout in enumerate(LAYOUTS)}
    counts: dict[str, int] = {}
    beside = {recognised.layout.joins for recognised in filled}
    for recognised in filled:
        if recognised.layout.kind != "household" and recognised.layout.key not in beside:
            key = recognised.layout.key
            counts[key] = counts.get(key, 0) + len(recognised.classified.rows)
    households = [recognised for recognised in filled if recognised.layout.kind == "household"]
    if not counts:
        return households
    leading = [key for key in counts if _leads(key)]
    best = leading[0] if leading else min(counts, key=lambda key: (-counts[key], order[key]))
    members = [one for one in filled if one.layout.key == _joined_with(best)]
    main = [recognised for recognised in filled if recognised.layout.key == best]
    main += _tables_beside(filled, main)
    joined = [
        recognised
        for recognised in households
        if HOUSEHOLD_KEY in recognised.mapping.columns
        and any(HOUSEHOLD_KEY in other.mapping.columns for other in main)
    ]
    return [*joined, *members, *main]


def _tables_beside(
    filled: list[RecognisedSheet], main: list[RecognisedSheet]
) -> list[RecognisedSheet]:
    """Return the other tables of the same sheets and the same kind: one title stands above all."""
    sheets = {one.sheet.of_sheet for one in main} - {None}
    kinds = {one.layout.kind for one in main}
    return [
        one
        for one in filled
        if one not in main and one.sheet.of_sheet in sheets and one.layout.kind in kinds
    ]


def _leads(key: str) -> bool:
    """Whether a layout's workbook holds lists of codes besides, however long they are."""
    layout = layout_named(key)
    return layout is not None and layout.joins is not None


def _joined_with(key: str) -> str | None:
    layout = layout_named(key)
    return None if layout is None else layout.joins


def _layouts(options: SheetOptions) -> tuple[Layout, ...]:
    if options.layout is None:
        return FOUND_BY_THEMSELVES
    layout = layout_named(options.layout)
    if layout is None:
        raise ImportRefused(
            "import.layout",
            QT_TRANSLATE_NOOP("errors", "Không có kiểu danh sách “{layout}”. Chọn: {known}."),
            layout=options.layout,
            known=", ".join(known.key for known in LAYOUTS_TO_CHOOSE),
        )
    return (replace(layout, only_if_named=False, coded_only=False),)


def _candidates(content: WorkbookContent, options: SheetOptions) -> list[SheetContent]:
    if options.sheet is None:
        visible = [sheet for sheet in content.sheets if sheet.visible]
        return [table for sheet in visible for table in _tables(sheet, options)]
    for sheet in content.sheets:
        if sheet.name == options.sheet:
            return _tables(sheet, options)
    for sheet in content.sheets:
        if options.sheet.startswith(sheet.name):
            for table in tables_of(sheet, knows_names(known_headers().knows)):
                if table.name == options.sheet:
                    return [table]
    raise ImportRefused(
        "import.sheet",
        QT_TRANSLATE_NOOP("errors", "Tệp không có trang tính “{sheet}”. Các trang tính: {known}."),
        content.file_name,
        sheet=options.sheet,
        known=", ".join(sheet.name for sheet in content.sheets),
    )


def _tables(sheet: SheetContent, options: SheetOptions) -> list[SheetContent]:
    """Return the tables of a sheet; who says which row is the header means one table."""
    if options.header_row is not None:
        return [sheet]
    return list(tables_of(sheet, knows_names(known_headers().knows)))


def _unknown_form(
    content: WorkbookContent, candidates: list[SheetContent], options: SheetOptions
) -> ImportRefused:
    if not any(sheet.rows for sheet in content.sheets):
        return ImportRefused(
            "import.empty",
            QT_TRANSLATE_NOOP("errors", "Tệp {where} không có dữ liệu. Kiểm tra lại tệp đã chọn."),
            content.file_name,
        )
    if any(map(commission_lists.is_commission_list, candidates)):
        return commission_lists.refusal(options.sheet or content.file_name)
    return ImportRefused(
        "import.unknown_form",
        QT_TRANSLATE_NOOP(
            "errors",
            "Không nhận ra danh sách nào trong tệp {where}: không thấy dòng tiêu đề có họ tên, "
            "hộ, nhân viên thu hay buổi truyền thông. Kiểm tra lại tệp hoặc tải tệp mẫu để ghi.",
        ),
        options.sheet or content.file_name,
    )
