"""Writes the binary books of Excel (.xlsb) record by record, for tests."""

import datetime
import struct
import zipfile
from collections.abc import Sequence
from pathlib import Path

from tests.workbooks.biff_writer import ERRORS, BiffSheet, Failed, Formula, serial

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
_STATES = (0, 1, 2)
_GENERAL, _DAY = 0, 1


def write_xlsb(
    path: Path,
    sheets: Sequence[BiffSheet],
    *,
    shared: bool = True,
    date_1904: bool = False,
    day_format: str = "dd/mm/yyyy",
) -> Path:
    """Write a book; texts stand in the shared table or, without it, in their cells."""
    texts: dict[str, int] | None = {} if shared else None
    parts = {
        f"xl/worksheets/sheet{number}.bin": _sheet(sheet, texts, date_1904)
        for number, sheet in enumerate(sheets, 1)
    }
    parts["[Content_Types].xml"] = (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="bin" '
        'ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>'
    ).encode()
    parts["_rels/.rels"] = _relations([("rId1", "officeDocument", "xl/workbook.bin")])
    parts["xl/workbook.bin"] = _workbook(sheets, date_1904)
    parts["xl/styles.bin"] = _styles(day_format)
    links = [
        (f"rId{number}", "worksheet", f"worksheets/sheet{number}.bin")
        for number in range(1, len(sheets) + 1)
    ]
    links.append(("rIdStyles", "styles", "styles.bin"))
    if texts is not None:
        parts["xl/sharedStrings.bin"] = _shared(texts)
        links.append(("rIdTexts", "sharedStrings", "sharedStrings.bin"))
    parts["xl/_rels/workbook.bin.rels"] = _relations(links)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def _relations(links: Sequence[tuple[str, str, str]]) -> bytes:
    tags = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for name, kind, target in links
    )
    text = f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{tags}</Relationships>'
    return text.encode()


def record(number: int, content: bytes = b"") -> bytes:
    """One record: number and length in seven bits a byte."""
    name = bytes([number]) if number < 0x80 else bytes([number & 0x7F | 0x80, number >> 7])
    size, left = b"", len(content)
    while left > 0x7F:
        size += bytes([left & 0x7F | 0x80])
        left >>= 7
    return name + size + bytes([left]) + content


def _wide(text: str) -> bytes:
    data = text.encode("utf-16-le")
    return struct.pack("<I", len(data) // 2) + data


def _workbook(sheets: Sequence[BiffSheet], date_1904: bool) -> bytes:
    parts = [record(0x83), record(0x99, struct.pack("<II", date_1904, 0) + _wide(""))]
    parts.append(record(0x8F))
    for number, sheet in enumerate(sheets, 1):
        state = struct.pack("<II", _STATES[sheet.visibility], number)
        parts.append(record(0x9C, state + _wide(f"rId{number}") + _wide(sheet.name)))
    return b"".join([*parts, record(0x90), record(0x84)])


def _styles(day_format: str) -> bytes:
    formats = record(0x267, struct.pack("<I", 1))
    formats += record(0x2C, struct.pack("<H", 164) + _wide(day_format)) + record(0x268)
    cells = record(0x269, struct.pack("<I", 2))
    cells += b"".join(
        record(0x2F, struct.pack("<HH", 0xFFFF, number) + bytes(12)) for number in (0, 164)
    )
    return record(0x116) + formats + cells + record(0x26A) + record(0x117)


def _shared(texts: dict[str, int]) -> bytes:
    items = b"".join(record(0x13, b"\0" + _wide(text)) for text in texts)
    head = record(0x9F, struct.pack("<II", len(texts), len(texts)))
    return head + items + record(0xA0)


def _sheet(sheet: BiffSheet, texts: dict[str, int] | None, date_1904: bool) -> bytes:
    width = max(map(len, sheet.rows), default=1)
    size = struct.pack("<IIII", 0, max(len(sheet.rows) - 1, 0), 0, max(width - 1, 0))
    parts = [record(0x81), record(0x94, size)]
    if sheet.hidden_columns:
        columns = b"".join(
            record(0x3C, struct.pack("<IIIIH", number - 1, number - 1, 2340, 0, 1))
            for number in sheet.hidden_columns
        )
        parts += [record(0x186), columns, record(0x187)]
    parts.append(record(0x91))
    for number, row in enumerate(sheet.rows):
        hidden = 0x10 if number + 1 in sheet.hidden_rows else 0
        parts.append(record(0x00, struct.pack("<IIHBBBI", number, 0, 300, 0, hidden, 0, 0)))
        parts += [_cell(column, value, texts, date_1904) for column, value in enumerate(row)]
    return b"".join([*parts, record(0x92), record(0x82)])


def _cell(column: int, value: object, texts: dict[str, int] | None, date_1904: bool) -> bytes:
    form = _DAY if isinstance(value, datetime.date) else _GENERAL
    match value:
        case None:
            return b""
        case str() if texts is None:
            number, content = 0x06, _wide(value)
        case str():
            number, content = 0x07, struct.pack("<I", texts.setdefault(value, len(texts)))
        case bool():
            number, content = 0x04, struct.pack("<B", value)
        case Failed(text):
            number, content = 0x03, struct.pack("<B", ERRORS[text])
        case Formula(result):
            flags = struct.pack("<HI", 2 if result is None else 0, 3) + b"\x1e\x01\x00" + bytes(4)
            number, content = 0x09, struct.pack("<d", result or 0.0) + flags
        case datetime.date():
            number, content = 0x05, struct.pack("<d", serial(value, date_1904))
        case int() | float():
            number, content = 0x05, struct.pack("<d", value)
        case _:
            raise TypeError(value)
    return record(number, struct.pack("<II", column, form) + content)
