"""Writes .xls books record by record, as Excel 5/95 (BIFF5) and 97 to 2003 (BIFF8) keep them.

Only for tests: no program on this side of the year 2000 writes BIFF5, but offices keep such files.
"""

import datetime
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from desktop.workbooks.readers.compound_file import compound_file

_GENERAL, _DAY, _PERCENT = 0, 1, 2
_DAY_FORMAT = 164
ERRORS = {"#NULL!": 0, "#DIV/0!": 7, "#VALUE!": 15, "#REF!": 23, "#NAME?": 29, "#NUM!": 36,
           "#N/A": 42}  # fmt: skip


class Biff(IntEnum):
    """The two generations of .xls in use."""

    EXCEL_95 = 5
    EXCEL_97 = 8


@dataclass(frozen=True, slots=True)
class Failed:
    """A cell that shows an error."""

    text: str


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula with its stored number, None where the writer stored none (and wrote 0)."""

    result: float | None


@dataclass(frozen=True, slots=True)
class BiffSheet:
    """One sheet of a book; `visibility` 0 shown, 1 hidden, 2 very hidden."""

    name: str
    rows: Sequence[Sequence[object]]
    visibility: int = 0
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class BiffBook:
    """A book and how it keeps its text and its days."""

    sheets: tuple[BiffSheet, ...]
    version: Biff = Biff.EXCEL_97
    code_page: int = 1258
    date_1904: bool = False
    day_format: str = "dd/mm/yyyy"

    def text(self, text: str) -> bytes:
        """The bytes of a text: in the code page (tones as signs of their own), or Unicode."""
        if self.version is Biff.EXCEL_97:
            return text.encode("utf-16-le")
        return code_page_bytes(text, self.code_page)

    def short(self, text: str) -> bytes:
        """A text behind one byte of length."""
        if self.version is Biff.EXCEL_97:
            return struct.pack("<BB", len(text), 1) + self.text(text)
        return struct.pack("<B", len(self.text(text))) + self.text(text)

    def long(self, text: str) -> bytes:
        """A text behind two bytes of length."""
        if self.version is Biff.EXCEL_97:
            return struct.pack("<HB", len(text), 1) + self.text(text)
        return struct.pack("<H", len(self.text(text))) + self.text(text)


def code_page_bytes(text: str, code_page: int) -> bytes:
    """Text in a Windows code page; in 1258 the tone stands behind its vowel."""
    if code_page != 1258:
        return text.encode(f"cp{code_page}")
    return b"".join(_CODE_PAGE_LETTERS.get(sign) or sign.encode("cp1258") for sign in text)


def _letters() -> dict[str, bytes]:
    found = {}
    for base in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY":
        for tone in "\u0300\u0301\u0303\u0309\u0323":
            import unicodedata

            whole = unicodedata.normalize("NFC", base + tone)
            found[whole] = base.encode("cp1258") + tone.encode("cp1258")
    return found


_CODE_PAGE_LETTERS = _letters()


def xls_bytes(book: BiffBook) -> bytes:
    """The whole .xls file: a compound file with the stream of its generation."""
    name = "Workbook" if book.version is Biff.EXCEL_97 else "Book"
    return compound_file({name: book_stream(book)})


def book_stream(book: BiffBook, extra: bytes = b"") -> bytes:
    """The records of the globals, `extra` behind their beginning, and of each sheet."""
    sheets = [_sheet(book, sheet) for sheet in book.sheets]
    head = _globals(book, [0] * len(sheets), extra)
    places, place = [], len(head)
    for sheet in sheets:
        places.append(place)
        place += len(sheet)
    return _globals(book, places, extra) + b"".join(sheets)


def record(number: int, content: bytes = b"") -> bytes:
    """One record: its number, its length, its content."""
    return struct.pack("<HH", number, len(content)) + content


def _bof(book: BiffBook, kind: int) -> bytes:
    if book.version is Biff.EXCEL_97:
        return record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0x0DBB, 0x07CC, 0, 6))
    return record(0x0809, struct.pack("<HHHH", 0x0500, kind, 0x096C, 0x07C9))


def _globals(book: BiffBook, places: Sequence[int], extra: bytes) -> bytes:
    code_page = 1200 if book.version is Biff.EXCEL_97 else book.code_page
    parts = [_bof(book, 5), extra, record(0x42, struct.pack("<H", code_page))]
    parts.append(record(0x22, struct.pack("<H", book.date_1904)))
    shown = book.long(book.day_format)
    if book.version is Biff.EXCEL_95:
        shown = book.short(book.day_format)
    parts.append(record(0x41E, struct.pack("<H", _DAY_FORMAT) + shown))
    rest = 16 if book.version is Biff.EXCEL_97 else 12
    parts += [record(0xE0, struct.pack("<HH", 0, fmt) + bytes(rest)) for fmt in (0, 164, 10)]
    for place, sheet in zip(places, book.sheets, strict=True):
        bound = struct.pack("<IBB", place, sheet.visibility, 0) + book.short(sheet.name)
        parts.append(record(0x85, bound))
    return b"".join(parts) + record(0x0A)


def _sheet(book: BiffBook, sheet: BiffSheet) -> bytes:
    width = max(map(len, sheet.rows), default=0)
    size = "<IIHHH" if book.version is Biff.EXCEL_97 else "<HHHHH"
    parts = [_bof(book, 0x10), record(0x200, struct.pack(size, 0, len(sheet.rows), 0, width, 0))]
    parts += [
        record(0x7D, struct.pack("<HHHHHH", column - 1, column - 1, 2340, 0, 1, 0))
        for column in sheet.hidden_columns
    ]
    for number in range(len(sheet.rows)):
        flags = 0x0120 if number + 1 in sheet.hidden_rows else 0x0100
        parts.append(record(0x208, struct.pack("<HHHHHHHH", number, 0, width, 255, 0, 0, flags, 0)))
    for number, row in enumerate(sheet.rows):
        parts += [cell(book, number, column, value) for column, value in enumerate(row)]
    return b"".join(parts) + record(0x0A)


def cell(book: BiffBook, row: int, column: int, value: object) -> bytes:
    """The record of one cell, places from 0; nothing for an empty one."""
    form = _DAY if isinstance(value, datetime.date) else _GENERAL
    match value:
        case None:
            return b""
        case str():
            number, content = 0x204, book.long(value)
        case bool():
            number, content = 0x205, struct.pack("<BB", value, 0)
        case Failed(text):
            number, content = 0x205, struct.pack("<BB", ERRORS[text], 1)
        case Formula(result):
            one = b"\x1e\x01\x00"
            flags = struct.pack("<HIH", 0 if result is not None else 3, 0, len(one))
            number, content = 0x06, struct.pack("<d", result or 0.0) + flags + one
        case datetime.date():
            number, content = 0x203, struct.pack("<d", serial(value, book.date_1904))
        case int() | float():
            number, content = 0x203, struct.pack("<d", value)
        case _:
            raise TypeError(value)
    return record(number, struct.pack("<HHH", row, column, form) + content)


def serial(day: datetime.date, date_1904: bool) -> float:
    """A day or moment as Excel counts it."""
    zero = datetime.datetime(1904, 1, 1) if date_1904 else datetime.datetime(1899, 12, 30)  # noqa: DTZ001 - a day of Excel has no zone
    moment = day if isinstance(day, datetime.datetime) else datetime.datetime(*day.timetuple()[:3])  # noqa: DTZ001
    return (moment - zero) / datetime.timedelta(days=1)
