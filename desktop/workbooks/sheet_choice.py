"""Finds which sheets of a workbook are data, of which layout, and which belong together."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from desktop.domain.errors import ImportRefused
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import ParseContext
from desktop.workbooks.column_mapping import column_index, map_columns
from desktop.workbooks.column_memory import Recall, nothing_remembered, signature_of
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.registry import LAYOUTS, known_headers, layout_named
from desktop.workbooks.header_detection import HeaderBlock, find_header
from desktop.workbooks.legacy_text import in_unicode
from desktop.workbooks.ragged_rows import has_ragged_rows, mended
from desktop.workbooks.row_classification import classify_rows
from desktop.workbooks.row_validation import RecognisedSheet
from desktop.workbooks.title_block import TitleBlock, read_title_block
from desktop.workbooks.workbook_content import SheetContent, WorkbookContent

HOUSEHOLD_KEY: Final = "household_code"


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """What a person decided before the search: sheet, layout, columns (letters -> field).

    `recall` gives what was decided for the same header in an earlier file; decisions about this
    one come before it.
    """

    sheet: str | None = None
    layout: str | None = None
    mapping: Mapping[str, str | None] | None = None
    recall: Recall = nothing_remembered

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
    if not found:
        raise _unknown_form(content, options)
    filled = [recognised for recognised in found if recognised.classified.rows]
    used = _belonging_together(filled) if filled else found[:1]
    names = {recognised.name for recognised in used}
    left_out = tuple(recognised.name for recognised in filled if recognised.name not in names)
    return ChosenSheets(tuple(used), left_out)


def recognise(
    sheet: SheetContent,
    layouts: tuple[Layout, ...],
    options: SheetOptions,
    context: ParseContext,
) -> RecognisedSheet | None:
    """Return the sheet as the layout that fits best, None when it is no known list."""
    sheet, converted = in_unicode(sheet)
    header = find_header(sheet, known_headers().knows)
    if header is None:
        return None
    title = read_title_block(sheet, header.rows[0])
    recalled = options.with_memory(header)
    if recalled is not None:
        options, layouts = recalled, _layouts(recalled)
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
        score = layout.score(mapping.fields.values(), title.words)
        if len(layouts) == 1 and options.layout and not score:
            score = layout.score({*mapping.fields.values(), *_needed(layout)}, title.words)
        if score and (best is None or score > best[0]):
            best = (score, layout)
    return best[1] if best else None


def _needed(layout: Layout) -> set[str]:
    """Fields that satisfy a layout: a person who names it decides the columns by hand."""
    return {min(group) for group in layout.needs}


def _belonging_together(filled: list[RecognisedSheet]) -> list[RecognisedSheet]:
    """Return the sheets of the best layout, and the list of their households."""
    order = {layout.key: place for place, layout in enumerate(LAYOUTS)}
    counts: dict[str, int] = {}
    for recognised in filled:
        if recognised.layout.kind != "household":
            key = recognised.layout.key
            counts[key] = counts.get(key, 0) + len(recognised.classified.rows)
    households = [recognised for recognised in filled if recognised.layout.kind == "household"]
    if not counts:
        return households
    best = min(counts, key=lambda key: (-counts[key], order[key]))
    main = [recognised for recognised in filled if recognised.layout.key == best]
    joined = [
        recognised
        for recognised in households
        if HOUSEHOLD_KEY in recognised.mapping.columns
        and any(HOUSEHOLD_KEY in other.mapping.columns for other in main)
    ]
    return [*joined, *main]


def _layouts(options: SheetOptions) -> tuple[Layout, ...]:
    if options.layout is None:
        return LAYOUTS
    layout = layout_named(options.layout)
    if layout is None:
        raise ImportRefused(
            "import.layout",
            QT_TRANSLATE_NOOP("errors", "Không có kiểu danh sách “{layout}”. Chọn: {known}."),
            layout=options.layout,
            known=", ".join(known.key for known in LAYOUTS),
        )
    return (replace(layout, only_if_named=False),)


def _candidates(content: WorkbookContent, options: SheetOptions) -> list[SheetContent]:
    if options.sheet is None:
        return [sheet for sheet in content.sheets if sheet.visible]
    for sheet in content.sheets:
        if sheet.name == options.sheet:
            return [sheet]
    raise ImportRefused(
        "import.sheet",
        QT_TRANSLATE_NOOP("errors", "Tệp không có trang tính “{sheet}”. Các trang tính: {known}."),
        content.file_name,
        sheet=options.sheet,
        known=", ".join(sheet.name for sheet in content.sheets),
    )


def _unknown_form(content: WorkbookContent, options: SheetOptions) -> ImportRefused:
    if not any(sheet.rows for sheet in content.sheets):
        return ImportRefused(
            "import.empty",
            QT_TRANSLATE_NOOP("errors", "Tệp {where} không có dữ liệu. Kiểm tra lại tệp đã chọn."),
            content.file_name,
        )
    return ImportRefused(
        "import.unknown_form",
        QT_TRANSLATE_NOOP(
            "errors",
            "Không nhận ra danh sách nào trong tệp {where}: không thấy dòng tiêu đề có họ tên, "
            "hộ, nhân viên thu hay buổi truyền thông. Kiểm tra lại tệp hoặc tải tệp mẫu để ghi.",
        ),
        options.sheet or content.file_name,
    )
