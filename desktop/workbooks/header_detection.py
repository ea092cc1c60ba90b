"""Finds the header of a sheet: where it begins, how many rows it takes, what each column says."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.domain.vietnamese_text import nfc
from desktop.workbooks.header_texts import header_key
from desktop.workbooks.workbook_content import CellValue, MergedRange, SheetContent

SEARCHED_ROWS: Final = 40
LEAST_KNOWN: Final = 3
_MOST_HEADER_ROWS: Final = 4
_MOST_ROWS_ABOVE: Final = 2
_TITLE_SHARE: Final = 0.6
"""A merged block over more of the width than this is a title, not a parent of columns."""
_CODE = re.compile(r"[A-Za-z_][A-Za-z0-9_./]*")
_LONGEST_HEADER: Final = 200
_LEAST_CODES: Final = 8
_CODE_SHARE: Final = 0.9

Row = Sequence[CellValue]
IsKnown = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class HeaderColumn:
    """One column's header; `texts` run from the topmost parent to the header itself."""

    index: int
    texts: tuple[str, ...]
    code: str | None = None
    """The name in a row of field codes, which decides when there is one."""

    @property
    def joined(self) -> str:
        """The header with its parents."""
        return " | ".join(self.texts)


@dataclass(frozen=True, slots=True)
class HeaderBlock:
    """The header of a table: its rows (numbered as Excel shows them) and its columns."""

    rows: tuple[int, ...]
    columns: tuple[HeaderColumn, ...]
    known: int

    @property
    def coded(self) -> bool:
        """Whether field codes name the columns: in a row of their own, or instead of words."""
        if any(column.code for column in self.columns):
            return True
        texts = [column.texts[-1] for column in self.columns]
        codes = sum(1 for text in texts if _CODE.fullmatch(text) and text.isascii())
        return codes >= _LEAST_CODES and codes >= _CODE_SHARE * len(texts)

    @property
    def first_data_row(self) -> int:
        """The row under the header."""
        return self.rows[-1] + 1


def find_header(sheet: SheetContent, is_known: IsKnown) -> HeaderBlock | None:
    """Return the header whose first row, in the first 40, names at least 3 known fields.

    Empty rows above everything do not count.
    """
    start = next((at for at, row in enumerate(sheet.rows) if any(map(_filled, row))), 0)
    for number, row in enumerate(sheet.rows[start : start + SEARCHED_ROWS], start=start + 1):
        known = sum(1 for text in _texts(row) if is_known(text))
        if known >= LEAST_KNOWN:
            return _block(sheet, number, known, is_known)
    return _spread_header(sheet, is_known, start + 1)


def _filled(cell: CellValue) -> bool:
    return cell is not None


def block_at(sheet: SheetContent, number: int) -> HeaderBlock:
    """Return the header that begins in a row, whatever it says."""
    return _block(sheet, number, 0, _nothing_known)


def _nothing_known(text: str) -> bool:
    del text
    return False


def _spread_header(sheet: SheetContent, is_known: IsKnown, start: int) -> HeaderBlock | None:
    """Find a header of two rows of which neither alone names enough fields."""
    for number in range(start, min(len(sheet.rows), start + SEARCHED_ROWS - 1)):
        upper = [text for text in _texts(sheet.rows[number - 1]) if is_known(text)]
        lower = [text for text in _texts(sheet.rows[number]) if is_known(text)]
        if len(upper) >= 2 and len(upper) + len(lower) >= LEAST_KNOWN:  # noqa: PLR2004 - two of three
            block = _block(sheet, number, len(upper) + len(lower), is_known)
            if len(block.rows) > 1:
                return block
    return None


def _texts(row: Row) -> list[str]:
    """Return the short texts of a row; hints in brackets do not make a header long."""
    return [
        nfc(cell)
        for cell in row
        if isinstance(cell, str)
        and (len(cell) <= _LONGEST_HEADER or len(header_key(cell)) <= _LONGEST_HEADER)
    ]


def _block(sheet: SheetContent, number: int, known: int, is_known: IsKnown) -> HeaderBlock:
    first = _first_row(sheet, number)
    last = _last_row(sheet, number)
    code_row = _code_row(sheet, last, is_known)
    columns = []
    width = len(sheet.rows[0]) if sheet.rows else 0
    for index in range(width):
        texts = _column_texts(sheet, first, last, index)
        code = nfc(str(sheet.rows[code_row - 1][index] or "")) if code_row else ""
        if texts or code:
            columns.append(HeaderColumn(index, texts or (code,), code or None))
    return HeaderBlock(tuple(range(first, (code_row or last) + 1)), tuple(columns), known)


def _first_row(sheet: SheetContent, number: int) -> int:
    """Take in rows above that group columns (merged over two or more, but not a title)."""
    width = max(1, len(sheet.rows[0]))
    first = number
    for above in range(number - 1, max(0, number - 1 - _MOST_ROWS_ABOVE), -1):
        filled = [cell for cell in sheet.rows[above - 1] if cell is not None]
        groups = [
            block
            for block in sheet.merged
            if block.first_row <= above <= block.last_row
            and 1 < _width(block) <= width * _TITLE_SHARE
        ]
        if len(filled) < 2 or not groups or ":" in str(filled[0]):  # noqa: PLR2004 - one is a title
            break
        first = above
    return first


def _last_row(sheet: SheetContent, first: int) -> int:
    limit = min(first + _MOST_HEADER_ROWS - 1, len(sheet.rows))
    last = first
    while last < limit:
        deeper = _merged_bottom(sheet, first, last)
        if deeper > last:
            last = min(deeper, limit)
        elif _has_children(sheet, last):
            last += 1
        else:
            break
    return last


def _merged_bottom(sheet: SheetContent, first: int, last: int) -> int:
    reaching = (
        block.last_row
        for block in sheet.merged
        if first <= block.first_row <= last < block.last_row <= first + _MOST_HEADER_ROWS
    )
    return max(reaching, default=last)


def _has_children(sheet: SheetContent, last: int) -> bool:
    """Whether the row below splits parents of row `last` into named columns, and does no more."""
    above, below = sheet.rows[last - 1], sheet.rows[last]
    if not sheet.merged:
        return _splits_unmerged(above, below)
    under_parents: set[int] = set()
    for block in sheet.merged:
        title = sheet.rows[block.first_row - 1][block.first_column - 1]
        if block.first_row <= last == block.last_row and _width(block) > 1 and title is not None:
            under_parents.update(range(block.first_column - 1, block.last_column))
    filled = [index for index, cell in enumerate(below) if cell is not None]
    if not filled or not under_parents.issuperset(filled):
        return False
    return all(_is_label(below[index]) for index in filled)


def _splits_unmerged(above: Row, below: Row) -> bool:
    """Tell children without merged cells: they stand under blanks and the text left of them."""
    filled = [index for index, cell in enumerate(below) if cell is not None]
    if not filled or not all(_is_label(below[index]) for index in filled):
        return False
    blanks = {index for index, cell in enumerate(above) if cell is None}
    if not blanks.intersection(filled) or all(index in blanks for index in filled[:1]):
        return False
    return all(index in blanks or index + 1 in blanks for index in filled)


def _is_label(cell: CellValue) -> bool:
    return isinstance(cell, str) and not any(sign.isdigit() for sign in cell)


def _code_row(sheet: SheetContent, last: int, is_known: IsKnown) -> int | None:
    """Return the row of field codes under the header (HoTen, MasoBHXH), when there is one."""
    if last >= len(sheet.rows):
        return None
    cells = [cell for cell in sheet.rows[last] if cell is not None]
    codes = [cell for cell in cells if isinstance(cell, str) and _CODE.fullmatch(cell.strip())]
    if len(codes) < len(cells) or sum(1 for code in codes if is_known(code)) < LEAST_KNOWN:
        return None
    return last + 1


def _column_texts(sheet: SheetContent, first: int, last: int, index: int) -> tuple[str, ...]:
    texts: list[str] = []
    for number in range(first, last + 1):
        text = _header_cell(sheet, first, last, number, index)
        if text and (not texts or texts[-1] != text):
            texts.append(text)
    return tuple(texts)


def _header_cell(sheet: SheetContent, first: int, last: int, number: int, index: int) -> str:
    cell = sheet.rows[number - 1][index]
    if cell is None:
        for block in sheet.merged:
            inside = block.first_column <= index + 1 <= block.last_column
            if inside and first <= block.first_row <= number <= block.last_row:
                cell = sheet.rows[block.first_row - 1][block.first_column - 1]
                break
    if cell is None and not sheet.merged and number < last:
        cell = _parent_to_the_left(sheet, number, index)
    return "" if cell is None else nfc(str(cell))


def _parent_to_the_left(sheet: SheetContent, number: int, index: int) -> CellValue:
    """Return the parent of a child without merged cells: the nearest text left of the blank."""
    if sheet.rows[number][index] is None:
        return None
    row = sheet.rows[number - 1]
    return next((row[left] for left in range(index - 1, -1, -1) if row[left] is not None), None)


def _width(block: MergedRange) -> int:
    return block.last_column - block.first_column + 1
