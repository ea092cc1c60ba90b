"""Rows copied from Excel, as members of a household: by their headers, else by their places."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from desktop.domain.vietnamese_text import fold
from desktop.models.household_members_rows import MEMBER_FIELDS, SPECS

MOST_ROWS = 40
"""No household has more members; a whole village belongs into the import."""
_MOST_NUMBER_DIGITS = 3


@dataclass(frozen=True, slots=True)
class PastedRows:
    """What a clipboard holds: texts by field for each person, and headers nobody asked for."""

    rows: tuple[Mapping[str, str], ...] = ()
    ignored: tuple[str, ...] = ()


def is_table(text: str) -> bool:
    """Whether a text is more than the content of one cell."""
    body = text.strip("\r\n")
    return any(sign in body for sign in "\t\n\r")


def pasted_rows(text: str, first_field: str) -> PastedRows:
    """Read what Excel puts on the clipboard.

    A first row of headers says which column is what. Without one, columns follow those of the
    form from `first_field` on; a column of running numbers before them is left out.
    """
    table = [row for row in _cells(text) if any(cell.strip() for cell in row)]
    if not table:
        return PastedRows()
    columns = _headed(table[0])
    if columns:
        named = set(columns)
        ignored = [cell.strip() for place, cell in enumerate(table[0]) if place not in named]
        return PastedRows(_rows(table[1:], columns), tuple(filter(None, ignored)))
    start = MEMBER_FIELDS.index(first_field)
    skipped = int(start == 0 and _are_running_numbers(table))
    columns = {skipped + place: key for place, key in enumerate(MEMBER_FIELDS[start:])}
    return PastedRows(_rows(table, columns))


def _cells(text: str) -> list[list[str]]:
    if text.count('"') % 2 == 0:
        try:
            return list(csv.reader(io.StringIO(text, newline=""), dialect=csv.excel_tab))
        except csv.Error:
            pass
    return [line.split("\t") for line in text.splitlines()]


def _headed(cells: Sequence[str]) -> dict[int, str]:
    """Return place -> field of a row of headers; nothing when it is a row of a person."""
    found: dict[int, str] = {}
    for place, cell in enumerate(cells):
        key = _fields_by_header().get(fold(cell))
        if key is not None and key not in found.values():
            found[place] = key
    alone = len([cell for cell in cells if cell.strip()]) == 1
    return found if len(found) > 1 or (alone and found) else {}


@cache
def _fields_by_header() -> Mapping[str, str]:
    return {
        fold(header): key
        for key, spec in SPECS.items()
        for header in (*spec.header_aliases, spec.label)
    }


def _rows(table: Sequence[Sequence[str]], columns: Mapping[int, str]) -> tuple[dict[str, str], ...]:
    rows = (
        {key: row[place].strip() for place, key in columns.items() if place < len(row)}
        for row in table
    )
    return tuple(row for row in rows if any(row.values()))


def _are_running_numbers(table: Sequence[Sequence[str]]) -> bool:
    firsts = [row[0].strip() for row in table]
    return all(len(row) > 1 for row in table) and all(
        first.isascii() and first.isdigit() and len(first) <= _MOST_NUMBER_DIGITS
        for first in firsts
    )
