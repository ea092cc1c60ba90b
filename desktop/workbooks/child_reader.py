"""The child process that parses workbooks: bytes in by standard input, rows out by frames.

It imports nothing of the program but the readers, holds a memory cap before any parser is
loaded, opens no file and no connection, and may die without harm.
"""

import gc
import os
import sys
from collections.abc import Iterable, Iterator
from itertools import islice, repeat
from typing import BinaryIO, NamedTuple
from unicodedata import normalize

from desktop.workbooks.facts_search import FactsSearch
from desktop.workbooks.frames import (
    CHUNK_ROWS,
    decode_frame,
    read_payload,
    write_frame,
)
from desktop.workbooks.readers.bare_records import in_compound_file
from desktop.workbooks.readers.calamine_reader import read_with_calamine
from desktop.workbooks.readers.encrypted import decrypt
from desktop.workbooks.readers.raw_sheet import RawCell, RawRow, RawSheet
from desktop.workbooks.readers.refusal import ReadingRefused
from desktop.workbooks.readers.text_decoding import VIETNAMESE, typed_for_old_fonts
from desktop.workbooks.readers.text_reader import read_text
from desktop.workbooks.readers.xml2003_reader import read_xml2003
from desktop.workbooks.sniffing import sniff
from desktop.workbooks.zip_prescan import prescan, with_usual_name

_STANDARD_INPUT = 0
_STANDARD_OUTPUT = 1
_SAMPLE_TEXTS = 2_000


class Request(NamedTuple):
    """What the parent asks for; the workbook's bytes follow as a message of their own."""

    file_name: str
    password: str | None
    memory_bytes: int
    processor_seconds: int
    part_limit: int
    inflated_limit: int
    cell_limit: int


class _Book(NamedTuple):
    kind: str
    sheets: Iterable[RawSheet]
    date_1904: bool = False
    left_out: tuple[str, ...] = ()


def main(argv: list[str]) -> int:
    """Serve one request and return the exit code; `argv` is not used.

    Nothing secret and no file name stands on the command line, which other users can see.
    """
    del argv
    gc.disable()  # the process is short and makes no cycles; collecting costs a tenth of it
    _binary_streams()
    with (
        os.fdopen(_STANDARD_INPUT, "rb", closefd=False) as source,
        os.fdopen(_STANDARD_OUTPUT, "wb", buffering=1 << 16, closefd=False) as target,
    ):
        return _serve(source, target)


def _serve(source: BinaryIO, target: BinaryIO) -> int:
    head = read_payload(source)
    if head is None:
        return 2
    request = Request(*decode_frame(head))  # type: ignore[arg-type]  # our own parent wrote it
    _limit_resources(request.memory_bytes, request.processor_seconds)
    data = read_payload(source)
    if data is None:
        return 2
    try:
        _send(target, _read(data, request), request.cell_limit)
    except ReadingRefused as refusal:
        write_frame(target, ("refused", refusal.reason, tuple(refusal.values.items())))
    except MemoryError:
        del data
        write_frame(target, ("refused", "too_large", ()))
    return 0


def _binary_streams() -> None:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - only Windows has it

        msvcrt.setmode(_STANDARD_INPUT, os.O_BINARY)
        msvcrt.setmode(_STANDARD_OUTPUT, os.O_BINARY)


def _limit_resources(memory_bytes: int, processor_seconds: int) -> None:
    """Cap this process; on Windows the parent's job object does it from outside."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - Windows lacks it

        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        # Ends the process even when its parent was killed and nobody watches the clock.
        resource.setrlimit(resource.RLIMIT_CPU, (processor_seconds, processor_seconds + 1))


def _read(data: bytes, request: Request) -> _Book:
    """Find out what the bytes are and start the reader that fits."""
    kind = sniff(data, request.file_name)
    if kind == "encrypted":
        data = decrypt(data, request.password)
        kind = sniff(data, request.file_name)
    if kind == "zip":
        return _read_zip(data, request)
    if kind == "records":
        data, kind = in_compound_file(data), "xls"
    if kind == "xls":
        return _read_xls(data, request.password)
    if kind == "xml2003":
        book = read_xml2003(data, request.cell_limit)
        return _Book(kind, book.sheets, book.date_1904)
    if kind == "html":
        # Rare, and its parser would cost every start.
        from desktop.workbooks.readers.html_reader import read_html  # noqa: PLC0415

        return _Book(kind, [read_html(data, request.file_name, request.cell_limit)])
    if kind == "text":
        return _Book("csv", [read_text(data, request.file_name, request.cell_limit)])
    raise ReadingRefused("damaged")


def _read_zip(data: bytes, request: Request) -> _Book:
    findings = prescan(data, request.part_limit, request.inflated_limit)
    if findings.workbook_part:
        data = with_usual_name(data, findings.workbook_part)
    search = FactsSearch(findings)
    search.start()
    sheets = _password_unsupported(read_with_calamine(data, search.facts))
    return _Book(findings.kind, sheets, findings.date_1904, findings.left_out)


def _password_unsupported(sheets: Iterable[RawSheet]) -> Iterator[RawSheet]:
    """Zip-based books that ask for a password here are OpenDocument ones: not decrypted."""
    try:
        yield from sheets
    except ReadingRefused as refusal:
        if refusal.reason == "password":
            raise ReadingRefused("password_unsupported") from refusal
        raise


def _read_xls(data: bytes, password: str | None) -> _Book:
    """Read BIFF; its kind of password stands among its records."""
    # Rare, and it would cost every start.
    from desktop.workbooks.biff_facts import facts_of_biff  # noqa: PLC0415

    facts = facts_of_biff(data)
    if facts.protected:
        data = decrypt(data, password)
        facts = facts_of_biff(data)
    sheets = [_composed(sheet, facts.code_page) for sheet in read_with_calamine(data, facts.of)]
    return _Book("xls", sheets, facts.date_1904)


def _composed(sheet: RawSheet, code_page: int) -> RawSheet:
    """Compose letters and tones, which the Vietnamese code page of Excel 95 keeps apart.

    Texts of old fonts, which it shuffles, get their Latin look back.
    """
    rows = [list(row) for row in sheet.rows]
    if code_page == VIETNAMESE and typed_for_old_fonts(_sample(rows)):
        rows = [[_in_latin(cell) for cell in row] for row in rows]
    composed = [
        [normalize("NFC", cell) if isinstance(cell, str) else cell for cell in row] for row in rows
    ]
    return sheet._replace(name=normalize("NFC", sheet.name), rows=composed)


def _sample(rows: list[list[RawCell]]) -> bytes:
    texts = (cell for row in rows for cell in row if isinstance(cell, str))
    return " ".join(islice(texts, _SAMPLE_TEXTS)).encode("cp1258", "ignore")


def _in_latin(cell: RawCell) -> RawCell:
    if not isinstance(cell, str) or cell.isascii():
        return cell
    return cell.encode("cp1258", "replace").decode("cp1252", "replace")


def _send(target: BinaryIO, book: _Book, cell_limit: int) -> None:
    write_frame(target, ("book", book.kind, book.date_1904, book.left_out))
    cells_left = cell_limit
    for sheet in book.sheets:
        head = sheet._replace(rows=())
        write_frame(target, ("sheet", *head))
        rows = _Rows(sheet, cells_left)
        for chunk in _chunks(iter(rows)):
            write_frame(target, ("rows", chunk))
            target.flush()
        cells_left = rows.cells_left
    write_frame(target, ("end",))


class _Rows:
    """Rows without the empty ones at the end, which are held back until a filled one follows.

    All empty rows are one tuple, so that a lone cell in the last row of a sheet costs little;
    only filled rows count against the limit of cells.
    """

    def __init__(self, sheet: RawSheet, cell_limit: int) -> None:
        self.cells_left = cell_limit
        self._rows = sheet.rows
        self._width = sheet.width

    def __iter__(self) -> Iterator[RawRow]:
        blank: list[object] = [None] * self._width
        shared = tuple(blank)
        waiting = 0
        for row in self._rows:
            if row == blank:
                waiting += 1
                continue
            yield from repeat(shared, waiting)
            waiting = 0
            self.cells_left -= self._width
            if self.cells_left < 0:
                raise ReadingRefused("too_large")
            yield tuple(row)


def _chunks(rows: Iterator[RawRow]) -> Iterator[tuple[RawRow, ...]]:
    while chunk := tuple(islice(rows, CHUNK_ROWS)):
        yield chunk
