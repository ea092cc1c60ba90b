"""Cells whose stored value says something else than the cell: what stood there, what it became."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.legacy_fonts import LegacyFont, in_old_font
from desktop.domain.money import without_currency
from desktop.domain.vietnamese_text import fold
from desktop.fields.field_kinds import BirthDate, Code, Date, Text, raw_text
from desktop.fields.field_spec import FieldSpec
from desktop.services.importing.plan import ImportPlan, RowResult
from desktop.workbooks.plain_values import Shortcut, shortcut_of
from desktop.workbooks.row_validation import CheckedSheet
from desktop.workbooks.workbook_content import CellValue

_SIGNS: Final = re.compile(r"[\W_]+")
_NUMBERS: Final = re.compile(r"\d+")


class Reading(NamedTuple):
    """A cell as the file has it, and as it is stored ('' when nothing of it is)."""

    was: str
    now: str

    def text(self) -> str:
        """Return `“00/00/1972” → 1972`."""
        words = QCoreApplication.translate("ImportPreview", "“{was}” → {now}")
        nothing = QCoreApplication.translate("ImportPreview", "(không ghi)")
        return words.format(was=self.was, now=self.now or nothing)


def reading_of(plan: ImportPlan, place: int, spec: FieldSpec) -> Reading | None:
    """Return how a cell was read when its value differs from it by more than its writing."""
    row = plan.rows[place]
    checked = plan.sheets[row.sheet]
    cells = checked.cells.get(spec.key)
    if cells is None or spec.key not in checked.fields:
        return None
    position = place - _start(plan, row.sheet)
    cell = checked.typed.get(position, {}).get(spec.key, cells[position])
    value = row.values[checked.fields.index(spec.key)]
    font = None if spec.key in checked.typed.get(position, {}) else _font_of(checked, spec.key)
    if font is not None and _is_converted(cell):
        was = " ".join(in_old_font(str(cell), font).split())
        return Reading(was, "" if value is None else _shown(value, spec))
    if _is_plain(cell, value) or (value is None and _is_told(row, spec.key)):
        return None
    return _reading(cell, value, spec)


def places_read_otherwise(plan: ImportPlan) -> list[int]:
    """Return the places of all rows with a cell that is read as something else, ascending.

    Each different cell of a column is looked at once: lists have tens of thousands of rows.
    """
    found: set[int] = set()
    for sheet, checked in enumerate(plan.sheets):
        start = _start(plan, sheet)
        for key, cells in checked.cells.items():
            if key in checked.fields:
                found.update(start + at for at in _positions(plan, checked, start, key, cells))
    return sorted(found)


def is_read_otherwise(plan: ImportPlan, place: int) -> bool:
    """Whether a cell of a row is read as something else."""
    checked = plan.sheets[plan.rows[place].sheet]
    layout = checked.source.layout
    return any(reading_of(plan, place, layout.spec(key)) is not None for key in checked.cells)


def _positions(
    plan: ImportPlan, checked: CheckedSheet, start: int, key: str, cells: Sequence[CellValue]
) -> Iterator[int]:
    spec = checked.source.layout.spec(key)
    at = checked.fields.index(key)
    column = list(cells)
    for position, typed in checked.typed.items():
        column[position] = typed.get(key, column[position])
    rows = plan.rows[start : start + len(column)]
    values = [row.values[at] for row in rows]
    plain = shortcut_of(spec.kind, checked.contexts.get(key, checked.source.context))
    if _font_of(checked, key) is not None:
        yield from (place for place, cell in enumerate(column) if _is_converted(cell))
        return
    told = {pair for pair in set(zip(column, values, strict=True)) if _differs(pair, spec, plain)}
    if told:
        for position, pair in enumerate(zip(column, values, strict=True)):
            if pair in told and not (pair[1] is None and _is_told(rows[position], key)):
                yield position


def _differs(pair: tuple[CellValue, object], spec: FieldSpec, plain: Shortcut | None) -> bool:
    cell, value = pair
    if _is_plain(cell, value) or (plain is not None and plain(cell) == value):
        return False
    return _reading(cell, value, spec) is not None


def _font_of(checked: CheckedSheet, key: str) -> LegacyFont | None:
    index = checked.source.mapping.columns.get(key)
    return None if index is None else checked.source.converted.get(index)


def _is_converted(cell: CellValue) -> bool:
    return isinstance(cell, str) and not cell.isascii()


def _shown(value: object, spec: FieldSpec) -> str:
    return spec.kind.show(value, QCoreApplication.translate)


def _is_plain(cell: CellValue, value: object) -> bool:
    return cell is None or cell == value


def _reading(cell: CellValue, value: object, spec: FieldSpec) -> Reading | None:
    was = " ".join(raw_text(cell).split())
    now = "" if value is None else _shown(value, spec)
    if not _SIGNS.sub("", was) or _is_same(was, now, spec):
        return None
    return Reading(was, now)


def _is_same(was: str, now: str, spec: FieldSpec) -> bool:
    """Whether two texts differ in spaces, signs and letters' case alone."""
    if isinstance(spec.kind, BirthDate | Date):
        numbers = [int(part) for part in _NUMBERS.findall(was)]
        shown = [int(part) for part in _NUMBERS.findall(now)]
        return shown in (numbers, numbers[::-1])
    before, after = (_SIGNS.sub("", fold(without_currency(text))) for text in (was, now))
    # Words that were only added to, such as a note that took in another column, lost nothing.
    words = isinstance(spec.kind, Text) and not isinstance(spec.kind, Code)
    return before == after or (words and before in after)


def _is_told(row: RowResult, key: str) -> bool:
    """Whether an issue says already what is wrong with a cell."""
    return any(entry.field == key for entry in row.issues)


def _start(plan: ImportPlan, sheet: int) -> int:
    """Return the place in the plan of the first row of a sheet."""
    return sum(len(one.rows) for one in plan.sheets[:sheet])
