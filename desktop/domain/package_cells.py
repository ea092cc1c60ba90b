"""Cells of a package in one canonical form, and the digests that are taken of them.

A workbook that Excel or LibreOffice saved again gives the same digests: whole numbers are equal to
floats, days to their serial numbers, texts are composed (NFC), empty cells and rows at the end do
not count, and nothing but values does.
"""

import base64
import datetime
import hashlib
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import zip_longest
from typing import Final
from unicodedata import is_normalized, normalize

CellContent = (
    str | int | float | Decimal | bool | datetime.date | datetime.datetime | datetime.time | None
)

_BETWEEN_CELLS: Final = "\x1f"
_BETWEEN_ROWS: Final = "\x1e"
_FIRST_SERIAL_DAY: Final = datetime.date(1899, 12, 30).toordinal()
_FALSE_LEAP_DAY: Final = 60
"""29/02/1900 exists in Excel only."""
_ISO_MONTH: Final = re.compile(r"(\d{4})-(\d\d)")
_SHOWN_MONTH: Final = re.compile(r"(\d\d)/(\d{4})")
_SHOWN_DAY: Final = re.compile(r"(\d\d)/(\d\d)/(\d{4})")
_DAY_SECONDS: Final = 86_400
_LOCATOR_BYTES: Final = 6
"""A row or column is found again by so much of its digest; the whole sheet has all of it."""
_LOCATOR_SIGNS: Final = 8
_CONTROL_SIGNS: Final = {
    **{code: 0x2400 + code for code in range(0x20) if code not in {0x09, 0x0A}},
    0x7F: 0x2421,
    **dict.fromkeys((*range(0xD800, 0xE000), 0xFFFE, 0xFFFF), 0xFFFD),
}
"""Control characters become their pictures, so that none stands for the signs between cells; what
no file can hold becomes the sign for that."""


def canonical_text(text: str) -> str:
    """Return a text composed, with line feeds for all ends of lines and no control characters."""
    if text.isascii() and text.isprintable():
        return text
    if not is_normalized("NFC", text):
        text = normalize("NFC", text)
    if text.isprintable():
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROL_SIGNS)


def canonical_cell(value: CellContent) -> str:
    """Return the canonical form of a cell: a letter for its type and the value; "" when empty."""
    if value.__class__ is str:
        return f"t{canonical_text(value)}" if value else ""
    if value is None:
        return ""
    return _of_other(value)


def _of_other(value: CellContent) -> str:
    # Days first: lists have 100,000 of them.
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return f"n{_serial(value)}"
    if isinstance(value, bool):
        return f"b{value:d}"
    if isinstance(value, (int, float, Decimal)):
        return f"n{_number(value)}"
    if isinstance(value, datetime.datetime):
        seconds = value.hour * 3600 + value.minute * 60 + value.second
        return f"n{_number(_serial(value) + seconds / _DAY_SECONDS)}"
    if isinstance(value, datetime.time):
        seconds = value.hour * 3600 + value.minute * 60 + value.second
        return f"n{_number(seconds / _DAY_SECONDS)}"
    return canonical_cell(str(value))


def _serial(day: datetime.date) -> int:
    """Return the number by which a workbook keeps a day."""
    return day.toordinal() - _FIRST_SERIAL_DAY


def day_cell(day: datetime.date) -> str | int:
    """Return what stands in the cell of a day: its number, or a text before March 1900."""
    serial = _serial(day)
    if serial > _FALSE_LEAP_DAY:
        return serial
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def partial_day_cell(iso: str) -> str | int:
    """Return what stands in the cell of a stored date of which parts may be unknown."""
    try:
        return day_cell(datetime.date.fromisoformat(iso))
    except ValueError:
        month = _ISO_MONTH.fullmatch(iso)
        return f"{month[2]}/{month[1]}" if month else iso


def day_in(canonical: str) -> datetime.date:
    """Return the day that `day_cell` wrote; raises `ValueError` for what is none."""
    kind, content = canonical[:1], canonical[1:]
    if kind == "n":
        return datetime.date.fromordinal(_FIRST_SERIAL_DAY + int(content))
    shown = _SHOWN_DAY.fullmatch(content)
    if shown:
        return datetime.date(int(shown[3]), int(shown[2]), int(shown[1]))
    return datetime.date.fromisoformat(content)


def partial_day_in(canonical: str) -> str:
    """Return the stored date that `partial_day_cell` wrote."""
    content = canonical[1:]
    if canonical.startswith("n"):
        return datetime.date.fromordinal(_FIRST_SERIAL_DAY + int(content)).isoformat()
    if _SHOWN_DAY.fullmatch(content):
        return day_in(canonical).isoformat()
    month = _SHOWN_MONTH.fullmatch(content)
    return f"{month[2]}-{month[1]}" if month else content


def _number(value: float | Decimal) -> str:
    """Return a number with the 15 digits that Excel keeps, whole ones without a point."""
    number = float(value)
    if not math.isfinite(number):
        return str(number)
    if number.is_integer() and abs(number) < 10**15:
        return str(int(number))
    return f"{number:.15g}"


def canonical_rows(rows: Iterable[Sequence[CellContent]]) -> list[list[str]]:
    """Return rows of canonical cells without the empty cells and rows at their ends."""
    canonical = []
    for row in rows:
        # Most cells are empty or plain text; a call for each would double the time of reading.
        cells = [
            ""
            if value is None
            else "t" + value
            if value.__class__ is str and value and value.isascii() and value.isprintable()
            else canonical_cell(value)
            for value in row
        ]
        while cells and not cells[-1]:
            del cells[-1]
        canonical.append(cells)
    while canonical and not canonical[-1]:
        del canonical[-1]
    return canonical


@dataclass(frozen=True, slots=True)
class SheetDigest:
    """The digest of a sheet, and locators of its rows and columns to name what was changed.

    `digest` is SHA-256 in hexadecimal; `rows` and `columns` hold 8 signs for each one.
    """

    name: str
    digest: str
    row_count: int
    rows: str
    columns: str

    @classmethod
    def of(cls, name: str, canonical: Sequence[Sequence[str]]) -> "SheetDigest":
        """Take the digests of a sheet's canonical rows."""
        lines = [_BETWEEN_CELLS.join(row) for row in canonical]
        return cls(
            name=name,
            digest=_whole_digest(lines),
            row_count=len(lines),
            rows="".join(map(_locator, lines)),
            columns="".join(_column_locators(canonical)),
        )

    def is_of(self, canonical: Sequence[Sequence[str]]) -> bool:
        """Tell whether these are the rows that the digest was taken of."""
        return _whole_digest([_BETWEEN_CELLS.join(row) for row in canonical]) == self.digest

    def differences(self, canonical: Sequence[Sequence[str]]) -> list[tuple[int, int | None]]:
        """Return (row, column) of what differs, from 1; the column where it can be told.

        One changed row with one changed column is one cell. Where the columns of several rows
        changed, only the rows are sure.
        """
        found_rows = _differing(
            _split(self.rows), [_locator(_BETWEEN_CELLS.join(row)) for row in canonical]
        )
        found_columns = _differing(_split(self.columns), _column_locators(canonical))
        column = found_columns[0] if len(found_columns) == 1 else None
        if len(found_rows) == 1 and found_columns:
            return [(found_rows[0], place) for place in found_columns]
        return [(row, column) for row in found_rows]


def _whole_digest(lines: Sequence[str]) -> str:
    return hashlib.sha256(_BETWEEN_ROWS.join(lines).encode("utf-8", "replace")).hexdigest()


def _locator(line: str) -> str:
    digest = hashlib.sha256(line.encode("utf-8", "replace")).digest()
    return base64.b64encode(digest[:_LOCATOR_BYTES]).decode()


def _column_locators(canonical: Sequence[Sequence[str]]) -> list[str]:
    return [
        _locator(_BETWEEN_CELLS.join(column).rstrip(_BETWEEN_CELLS))
        for column in zip_longest(*canonical, fillvalue="")
    ]


def _split(locators: str) -> list[str]:
    return [
        locators[start : start + _LOCATOR_SIGNS]
        for start in range(0, len(locators), _LOCATOR_SIGNS)
    ]


def _differing(signed: Sequence[str], found: Sequence[str]) -> list[int]:
    # Beyond the last filled row or column all are empty.
    pairs = zip_longest(signed, found, fillvalue=_locator(""))
    return [place for place, (one, other) in enumerate(pairs, start=1) if one != other]


def combined_digest(digests: Mapping[str, str]) -> str:
    """Return one digest over the digests of several sheets or tables, whatever their order."""
    lines = sorted(f"{name}\x1f{digest}" for name, digest in digests.items())
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
