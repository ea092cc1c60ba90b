"""Turns sheets typed for old fonts (TCVN3, VNI) into Unicode before anything else reads them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from desktop.domain.legacy_fonts import LegacyFont, legacy_font_of, to_unicode
from desktop.workbooks.workbook_content import SheetContent

_SEARCHED_ROWS: Final = 500


def in_unicode(sheet: SheetContent) -> tuple[SheetContent, Mapping[int, LegacyFont]]:
    """Return the sheet in Unicode, and which columns were converted from what.

    The sheet as a whole tells the font; a column that holds any Vietnamese letter in Unicode
    stays as it is.
    """
    searched = sheet.rows[:_SEARCHED_ROWS]
    texts: dict[int, list[str]] = {}
    for row in searched:
        for index, cell in enumerate(row):
            if isinstance(cell, str) and not cell.isascii():
                texts.setdefault(index, []).append(cell)
    fonts = {index: legacy_font_of(cells) for index, cells in texts.items()}
    found = [font for font in fonts.values() if font is not None]
    if not found:
        return sheet, {}
    font = max(set(found), key=found.count)
    columns = {
        index: font
        for index, cells in texts.items()
        if fonts[index] is not None or legacy_font_of([*cells, *_PROOF[font]]) is font
    }
    rows = tuple(
        tuple(
            to_unicode(cell, font) if index in columns and isinstance(cell, str) else cell
            for index, cell in enumerate(row)
        )
        for row in sheet.rows
    )
    return replace(sheet, rows=rows), columns


_PROOF: Final = {LegacyFont.TCVN3: ("¨", "©"), LegacyFont.VNI: ("aê", "aâ")}
"""With these added, a column without proof of its own follows the sheet, unless it is Unicode."""
