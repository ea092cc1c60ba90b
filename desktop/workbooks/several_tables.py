"""Parts a sheet that holds several tables: side by side, or under one another with other heads."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import nfc
from desktop.workbooks.column_letters import column_letter
from desktop.workbooks.header_detection import LEAST_KNOWN, HeaderBlock, find_header
from desktop.workbooks.header_texts import header_key
from desktop.workbooks.workbook_content import CellValue, SheetContent

_SIDE: Final = QT_TRANSLATE_NOOP("import", "{sheet} (cột {first}–{last})")
_UNDER: Final = QT_TRANSLATE_NOOP("import", "{sheet} (dòng {first}–{last})")
_NUMBERS: Final = frozenset({"stt", "tt", "so tt", "so thu tu"})
_USUAL: Final = frozenset(
    {"STT", "TT", "Stt", "Họ và tên", "Họ tên", "HỌ VÀ TÊN", "HỌ TÊN", "Họ và Tên", "Họ Và Tên"}
)
_LEAST_REPEATED: Final = 2
_MOST_TITLE_ROWS: Final = 6
_MOST_IN_TITLE: Final = 2

Row = Sequence[CellValue]
Knows = Callable[[str], bool]


def tables_of(sheet: SheetContent, knows: Knows) -> tuple[SheetContent, ...]:
    """Return each table of a sheet as a sheet of its own; cells stay in their places.

    What stands above the first table holds for the tables beside it too.
    """
    header = find_header(sheet, knows)
    if header is None:
        return (sheet,)
    return tuple(
        beside for part in _under_one_another(sheet, header, knows) for beside in _beside(*part)
    )


def _under_one_another(
    sheet: SheetContent, header: HeaderBlock, knows: Knows
) -> list[tuple[SheetContent, HeaderBlock]]:
    starts: list[tuple[int, HeaderBlock]] = []
    above = _by_column(sheet.rows[_named_row(sheet, header, knows) - 1])
    usual = _USUAL | {cell for cell in above.values() if isinstance(cell, str)}
    last = header.rows[-1]
    for number in range(last + 1, len(sheet.rows) + 1):
        row = sheet.rows[number - 1]
        if number <= last or usual.isdisjoint(row) or not _is_header(row, knows):
            continue
        found = find_header(_from_row(sheet, _first_of_table(sheet, number, last)), knows)
        if found is None or _same(above, _by_column(row)):
            continue
        starts.append((_first_of_table(sheet, found.rows[0], last), found))
        above, last = _by_column(row), found.rows[-1]
    if not starts:
        return [(sheet, header)]
    begins = [1, *(start for start, _ in starts), len(sheet.rows) + 1]
    blocks = [header, *(found for _, found in starts)]
    parts = []
    for (start, end), block in zip(pairwise(begins), blocks, strict=True):
        part = _from_row(replace(sheet, rows=sheet.rows[: end - 1]), start)
        name = _UNDER.format(sheet=sheet.name, first=start, last=end - 1)
        parts.append((replace(part, name=name, of_sheet=sheet.name), block))
    return parts


def _named_row(sheet: SheetContent, header: HeaderBlock, knows: Knows) -> int:
    """Return the row of a header that names the most."""
    return max(header.rows, key=lambda number: _known(sheet.rows[number - 1], knows))


def _by_column(row: Row) -> dict[int, CellValue]:
    return {index: cell for index, cell in enumerate(row) if cell is not None}


def _known(row: Row, knows: Knows) -> int:
    return sum(1 for cell in row if isinstance(cell, str) and knows(nfc(cell)))


def _is_header(row: Row, knows: Knows) -> bool:
    texts = [cell for cell in row if cell is not None]
    known = _known(row, knows)
    return known >= LEAST_KNOWN and known * 2 > len(texts)


def _same(above: dict[int, CellValue], row: dict[int, CellValue]) -> bool:
    """Whether a header is the one above again: no column is called otherwise."""
    return all(
        index in above and header_key(str(above[index])) == header_key(str(cell))
        for index, cell in row.items()
    )


def _first_of_table(sheet: SheetContent, number: int, after: int) -> int:
    """Return where a table begins: its title stands right above its header."""
    first = number
    for above in range(number - 1, max(after, number - 1 - _MOST_TITLE_ROWS), -1):
        filled = [cell for cell in sheet.rows[above - 1] if cell is not None]
        if not filled or len(filled) > _MOST_IN_TITLE or not isinstance(filled[0], str):
            break
        first = above
    return first


def _from_row(sheet: SheetContent, start: int) -> SheetContent:
    """Return a sheet whose rows above one are empty, so that rows keep their numbers."""
    if start <= 1:
        return sheet
    empty: tuple[CellValue, ...] = (None,) * len(sheet.rows[0])
    merged = tuple(block for block in sheet.merged if block.first_row >= start)
    return replace(sheet, rows=(*([empty] * (start - 1)), *sheet.rows[start - 1 :]), merged=merged)


def _beside(sheet: SheetContent, header: HeaderBlock) -> tuple[SheetContent, ...]:
    starts = max((_repeats(sheet.rows[number - 1]) for number in header.rows), key=len)
    if len(starts) < _LEAST_REPEATED:
        return (sheet,)
    ends = [*starts[1:], len(sheet.rows[0])]
    whole = sheet.of_sheet or sheet.name
    parts = []
    for first, end in zip(starts, ends, strict=True):
        first_kept = 0 if first == starts[0] else first
        rows = tuple(
            row if number < header.rows[0] else _only(row, first_kept, end)
            for number, row in enumerate(sheet.rows, start=1)
        )
        name = _SIDE.format(
            sheet=sheet.name, first=column_letter(first), last=column_letter(end - 1)
        )
        merged = tuple(block for block in sheet.merged if first_kept < block.first_column <= end)
        parts.append(replace(sheet, name=name, rows=rows, merged=merged, of_sheet=whole))
    return tuple(parts)


def _only(row: Row, first: int, end: int) -> tuple[CellValue, ...]:
    return (*(None,) * first, *row[first:end], *(None,) * (len(row) - end))


def _repeats(row: Row) -> list[int]:
    """Return the columns where a row of headers begins anew, with its numbers or after a gap."""
    keys = {index: header_key(cell) for index, cell in enumerate(row) if isinstance(cell, str)}
    if not keys:
        return []
    begin = min(keys)
    named = list(keys.values())
    starts = [begin]
    for index, key in keys.items():
        if index == begin or key != keys[begin]:
            continue
        numbered = key in _NUMBERS
        gap = row[index - 1] is None
        again = [at for at in sorted(keys) if at >= index][:LEAST_KNOWN]
        if (numbered or gap) and [keys[at] for at in again] == named[: len(again)]:
            starts.append(index)
    return starts
