"""The kind of a file by its content; the name's ending decides nothing about binary files."""

import re

from desktop.workbooks.readers.bare_records import are_bare_records
from desktop.workbooks.readers.refusal import ReadingRefused

OLE_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP_SIGNATURE = b"PK\x03\x04"
EMPTY_ZIP_SIGNATURE = b"PK\x05\x06"
XML_2003_NAMESPACE = b"urn:schemas-microsoft-com:office:spreadsheet"

_FOREIGN_SIGNATURES = (
    (b"%PDF", "pdf"),
    (b"{\\rtf", "word"),
    (b"\x89PNG", "not_a_workbook"),
    (b"\xff\xd8\xff", "not_a_workbook"),
    (b"GIF8", "not_a_workbook"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"MIME-Version:", "not_a_workbook"),
    (b"SQLite format 3", "not_a_workbook"),
    (b"MZ", "not_a_workbook"),
)
_LOCK_FILE_LIMIT = 1024
_HEAD = 8192


def sniff(data: bytes, file_name: str) -> str:
    """Return encrypted, xls, records, zip, xml2003, html or text.

    `zip` is settled by the pre-scan; `records` is an .xls without the compound file around it.

    Raises ReadingRefused for files that are known not to be workbooks.
    """
    if not data.strip(b"\x00\r\n\t "):
        raise ReadingRefused("empty")
    if _is_lock_file(data, file_name):
        raise ReadingRefused("lock_file", original=_original_name(file_name))
    if data.startswith(ZIP_SIGNATURE):
        return "zip"
    if data.startswith(EMPTY_ZIP_SIGNATURE):
        raise ReadingRefused("empty")
    if data.startswith(OLE_SIGNATURE):
        return _ole_kind(data)
    if are_bare_records(data):
        return "records"
    for signature, reason in _FOREIGN_SIGNATURES:
        if data.startswith(signature):
            raise ReadingRefused(reason)
    return _markup_kind(data[:_HEAD])


def zip_kind(names: list[str]) -> str:
    """Return xlsx, xlsb or ods by the parts of a zip archive, or refuse it."""
    known = {name.lower().replace("\\", "/") for name in names}
    if "xl/workbook.bin" in known:
        return "xlsb"
    if "[content_types].xml" in known and any(name.startswith("xl/") for name in known):
        return "xlsx"
    if "content.xml" in known and "mimetype" in known:
        return "ods"
    if any(name.startswith("word/") for name in known):
        raise ReadingRefused("word")
    raise ReadingRefused("archive")


def _is_lock_file(data: bytes, file_name: str) -> bool:
    named = file_name.startswith(("~$", ".~lock."))
    return named and len(data) < _LOCK_FILE_LIMIT


def _original_name(file_name: str) -> str:
    return file_name.removeprefix("~$").removeprefix(".~lock.").removesuffix("#")


def _ole_kind(data: bytes) -> str:
    """Tell the programs apart by the stream names of the compound file."""

    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") + b"\x00\x00" in data

    if holds("EncryptedPackage"):
        return "encrypted"
    if holds("Workbook") or holds("Book"):
        return "xls"
    if holds("WordDocument"):
        raise ReadingRefused("word")
    raise ReadingRefused("not_a_workbook")


def _markup_kind(head: bytes) -> str:
    """Tell XML 2003, HTML and plain text apart; UTF-16 is squeezed for the search only."""
    squeezed = head.replace(b"\x00", b"").lower()
    if XML_2003_NAMESPACE in squeezed and b"<workbook" in squeezed:
        return "xml2003"
    text = squeezed.removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").lstrip()
    if re.search(rb"<(html|table|body|meta|!doctype html)\b", text) and text.startswith(b"<"):
        return "html"
    if text.startswith(b"<?xml"):
        raise ReadingRefused("not_a_workbook")
    return "text"
