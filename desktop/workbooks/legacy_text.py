"""Turns sheets typed for old fonts (TCVN3, VNI) into Unicode before anything else reads them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from desktop.domain.legacy_fonts import (
    LegacyFont,
    in_capitals,
    legacy_font_of,
    legacy_possible,
    proves,
    to_unicode,
)
from desktop.workbooks.workbook_content import CellValue, SheetContent

_SEARCHED_ROWS: Final = 500
_HEAD_ROWS: Final = 40
_FEW: Final = 3
"""So many texts that are surely of an old font make it the font of a sheet."""


def in_unicode(sheet: SheetContent) -> tuple[SheetContent, Mapping[int, LegacyFont]]:
    """Return the sheet in Unicode, and which columns were converted from what.

    The sheet as a whole tells the font. A column with Vietnamese letters in Unicode stays as it
    is unless more of its texts are surely of the old font (old rows under new heads); else only
    such texts are converted, and heads that stand beside them (an old form over new rows).
    """
    texts: dict[int, list[str]] = {}
    for row in sheet.rows[:_SEARCHED_ROWS]:
        for index, cell in enumerate(row):
            if isinstance(cell, str) and not cell.isascii():
                texts.setdefault(index, []).append(cell)
    fonts = {index: _font_of_column(cells) for index, cells in texts.items()}
    font = _font_of_sheet(fonts.values(), texts.values())
    if font is None:
        return sheet, {}
    columns = {
        index: font
        for index, cells in texts.items()
        if fonts[index] is not None or legacy_font_of([*cells, *_PROOF[font]]) is font
    }
    capitals = frozenset(index for index in columns if _mostly_capitals(sheet.rows, index))

    def converted(index: int, cell: CellValue, among_heads: bool) -> CellValue:
        if not isinstance(cell, str) or cell.isascii():
            return cell
        if index in columns or among_heads or proves(cell, font):
            return to_unicode(cell, font, among_capitals=index in capitals)
        return cell

    heads = {
        place for place, row in enumerate(sheet.rows[:_HEAD_ROWS]) if _are_old_heads(row, font)
    }
    rows = tuple(
        tuple(converted(index, cell, place in heads) for index, cell in enumerate(row))
        for place, row in enumerate(sheet.rows)
    )
    return replace(sheet, rows=rows), columns


def _font_of_column(cells: Sequence[str]) -> LegacyFont | None:
    """Return the font of a column; letters in Unicode outweigh it unless they are fewer."""
    font = legacy_font_of(cells)
    if font is not None:
        return font
    sure = {font: sum(proves(cell, font) for cell in cells) for font in LegacyFont}
    best = max(LegacyFont, key=sure.__getitem__)
    in_unicode_already = sum(not legacy_possible(cell) for cell in cells)
    return best if sure[best] > max(in_unicode_already, 1) else None


def _are_old_heads(row: Sequence[CellValue], font: LegacyFont) -> bool:
    """Whether a row holds heads of the old font: words alone, of which some surely are."""
    texts = [cell for cell in row if isinstance(cell, str)]
    if any(cell is not None and not isinstance(cell, str) for cell in row):
        return False
    if any(2 * sum(map(str.isdigit, text)) > len(text) or not legacy_possible(text)
           for text in texts):  # fmt: skip
        return False
    return sum(proves(text, font) for text in texts) > 1


def _font_of_sheet(
    fonts: Iterable[LegacyFont | None], texts: Iterable[Sequence[str]]
) -> LegacyFont | None:
    """Return the font of most columns; if no column tells, that of a few sure texts."""
    found = [font for font in fonts if font is not None]
    if found:
        return max(found, key=found.count)
    cells = [cell for column in texts for cell in column]
    sure = {font: len({cell for cell in cells if proves(cell, font)}) for font in LegacyFont}
    best = max(LegacyFont, key=sure.__getitem__)
    return best if sure[best] >= _FEW else None


def _mostly_capitals(rows: Sequence[Sequence[CellValue]], index: int) -> bool:
    """Whether most texts of a column were typed for a capitals font (.VnTimeH)."""
    told = [
        in_capitals(cell)
        for row in rows[:_SEARCHED_ROWS]
        if isinstance(cell := row[index], str) and not cell.isascii()
    ]
    return told.count(True) > told.count(False)


_PROOF: Final = {LegacyFont.TCVN3: ("V¨n", "T©m"), LegacyFont.VNI: ("aê", "aâ")}
"""With these added, a column without proof of its own follows the sheet, unless it is Unicode."""
