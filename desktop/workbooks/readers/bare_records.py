"""Records of .xls that stand in a file without the compound file that should hold them.

Excel opens them, and web pages of the time before xlsx write them: often one sheet's records
alone, without the book around it. The parser gets what is missing.
"""

import struct
from typing import Final

from desktop.workbooks.readers.compound_file import compound_file

_BEGIN, _END, _CODE_PAGE, _BOUND_SHEET, _LABEL = 0x0809, 0x000A, 0x0042, 0x0085, 0x0204
_BOOK, _SHEET = 0x0005, 0x0010
_EXCEL_95, _EXCEL_97 = 0x0500, 0x0600
_UTF_8, _VIETNAMESE = 65_001, 1258
_BEGIN_SIZES: Final = frozenset({6, 8, 16})
_HEADER: Final = struct.Struct("<HH")
_NAME: Final = b"Sheet1"


def are_bare_records(data: bytes) -> bool:
    """Whether a file begins as the stream inside an .xls does."""
    if len(data) < _HEADER.size + min(_BEGIN_SIZES):
        return False
    number, size = _HEADER.unpack_from(data)
    return number == _BEGIN and size in _BEGIN_SIZES


def in_compound_file(data: bytes) -> bytes:
    """Return the .xls file that these records belong in."""
    version, kind = struct.unpack_from("<HH", data, _HEADER.size)
    if kind != _BOOK:
        version = _EXCEL_97 if version == _EXCEL_97 else _EXCEL_95
        data = _book_around(data, version)
    return compound_file({"Workbook" if version == _EXCEL_97 else "Book": data})


def _book_around(sheet: bytes, version: int) -> bytes:
    """Put a book with one sheet around the records of that sheet."""
    _number, size = _HEADER.unpack_from(sheet)
    sheet = _begin(version, _SHEET) + sheet[_HEADER.size + size :]
    name = b"\0" + _NAME if version == _EXCEL_97 else _NAME
    head = _begin(version, _BOOK) + _record(_CODE_PAGE, struct.pack("<H", _code_page(sheet)))
    bound = _record(_BOUND_SHEET, struct.pack("<IHB", 0, 0, len(_NAME)) + name)
    place = len(head) + len(bound) + _HEADER.size
    bound = _record(_BOUND_SHEET, struct.pack("<IHB", place, 0, len(_NAME)) + name)
    return head + bound + _record(_END) + sheet


def _begin(version: int, kind: int) -> bytes:
    if version == _EXCEL_97:
        return _record(_BEGIN, struct.pack("<HHHHII", version, kind, 0x0DBB, 0x07CC, 0, 6))
    return _record(_BEGIN, struct.pack("<HHHH", version, kind, 0x096C, 0x07C9))


def _record(number: int, content: bytes = b"") -> bytes:
    return _HEADER.pack(number, len(content)) + content


def _code_page(sheet: bytes) -> int:
    """Return the code page that a sheet states, else UTF-8 if its texts are, else cp1258."""
    position, is_utf8 = 0, True
    while position + _HEADER.size <= len(sheet):
        number, size = _HEADER.unpack_from(sheet, position)
        content = sheet[position + _HEADER.size : position + _HEADER.size + size]
        if number == _CODE_PAGE and size == 2:  # noqa: PLR2004 - one number of two bytes
            return int.from_bytes(content, "little")
        if number == _LABEL and is_utf8:
            try:
                content[8:].decode("utf-8")
            except UnicodeDecodeError:
                is_utf8 = False
        position += _HEADER.size + size
    return _UTF_8 if is_utf8 else _VIETNAMESE
