"""Reads a list of targets: communes in rows, indicators in columns or one target a row.

Nothing is guessed about whose a row is: what cannot be told is left to a person, with the row.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.domain.vietnamese_text import fold
from desktop.workbooks.header_texts import header_key
from desktop.workbooks.workbook_content import CellValue, SheetContent

CODE, NAME, INDICATOR, VALUE, YEAR, MONTH, PERIOD = (
    "code",
    "name",
    "indicator",
    "value",
    "year",
    "month",
    "period",
)
_HEADERS: Final[Mapping[str, frozenset[str]]] = {
    CODE: frozenset({"ma don vi", "ma xa", "ma xa phuong", "ma dvhc", "ma don vi hanh chinh"}),
    NAME: frozenset(
        {"xa phuong", "ten xa", "ten xa phuong", "don vi", "ten don vi", "xa", "dia phuong"}
    ),
    INDICATOR: frozenset({"chi so", "ten chi tieu", "ten chi so", "noi dung chi tieu", "chi tieu"}),
    VALUE: frozenset(
        {"gia tri", "so giao", "duoc giao", "chi tieu giao", "chi tieu duoc giao", "so luong"}
    ),
    YEAR: frozenset({"nam"}),
    MONTH: frozenset({"thang"}),
    PERIOD: frozenset({"ky", "ky giao"}),
}
_TARGET_TAIL: Final = " chi tieu"
"""Ends the header of a target in the table that this program writes."""
_HEADER_ROWS: Final = 20
"""A header stands in one of the first rows."""
_YEAR_OF_TITLE: Final = re.compile(r"\bnam (\d{4})\b")


@dataclass(frozen=True, slots=True)
class TargetCellRead:
    """A target as it stands in a sheet; texts are as typed, `row` counts as Excel does.

    `indicator` is the key where its column says it, `indicator_text` what a row says.
    """

    sheet: str
    row: int
    code: str
    name: str
    indicator: str
    indicator_text: str
    value: CellValue
    year: CellValue = None
    month: CellValue = None
    period: CellValue = None


@dataclass(frozen=True, slots=True)
class TargetSheet:
    """The targets of a sheet, and the year that its title names."""

    name: str
    year: int | None
    cells: tuple[TargetCellRead, ...]


def read_target_sheet(
    sheet: SheetContent, indicators: Mapping[str, Sequence[str]]
) -> TargetSheet | None:
    """Return the targets of a sheet; None where it is no list of targets.

    `indicators` are the names of each indicator by its key.
    """
    names = {fold(name): key for key, each in indicators.items() for name in (key, *each)}
    for number, row in enumerate(sheet.rows[:_HEADER_ROWS]):
        columns = _columns(row, names)
        if columns is not None:
            title = " ".join(_text(cell) for above in sheet.rows[:number] for cell in above)
            found = set(_YEAR_OF_TITLE.findall(fold(title)))
            year = int(found.pop()) if len(found) == 1 else None
            return TargetSheet(sheet.name, year, tuple(_cells(sheet, number, columns)))
    return None


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where what stands: places by role, and the places of indicators."""

    roles: Mapping[str, int]
    indicators: Mapping[int, str]


def _columns(row: Sequence[CellValue], names: Mapping[str, str]) -> _Columns | None:
    roles: dict[str, int] = {}
    found: dict[int, str] = {}
    for place, cell in enumerate(row):
        if not isinstance(cell, str):
            continue
        key = _indicator_of(cell, names)
        role = next((role for role, known in _HEADERS.items() if header_key(cell) in known), None)
        if key is not None:
            found.setdefault(place, key)
        elif role is not None:
            roles.setdefault(role, place)
    one_a_row = INDICATOR in roles and VALUE in roles
    if (CODE in roles or NAME in roles) and (found or one_a_row):
        return _Columns(roles, {} if one_a_row else found)
    return None


def _indicator_of(header: str, names: Mapping[str, str]) -> str | None:
    """Return the indicator whose targets a column holds; its results and percents are none."""
    for words in (fold(header), header_key(header)):
        for known in (words, words.removesuffix(_TARGET_TAIL)):
            if known in names:
                return names[known]
    return None


def _cells(sheet: SheetContent, header: int, columns: _Columns) -> Iterator[TargetCellRead]:
    roles = columns.roles
    for number, row in enumerate(sheet.rows[header + 1 :], start=header + 2):
        code, name = (_text(_at(row, roles.get(role))) for role in (CODE, NAME))
        if not code and not name:
            continue
        when = [_at(row, roles.get(role)) for role in (YEAR, MONTH, PERIOD)]
        if columns.indicators:
            told = [(key, "", _at(row, place)) for place, key in columns.indicators.items()]
        else:
            text = _text(_at(row, roles[INDICATOR]))
            told = [("", text, _at(row, roles[VALUE]))]
        for key, words, value in told:
            if not _is_empty(value):
                yield TargetCellRead(sheet.name, number, code, name, key, words, value, *when)


def _at(row: Sequence[CellValue], place: int | None) -> CellValue:
    return None if place is None or place >= len(row) else row[place]


def _is_empty(value: CellValue) -> bool:
    return value is None or (isinstance(value, str) and value.strip() in {"", "-", "–", "x"})


def _text(value: CellValue) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value).strip()
