"""Reads the text of a PDF that Qt wrote back, letter by letter, as a reader's search finds it."""

import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_OBJECT = re.compile(rb"(\d+) 0 obj\b(.*?)\bendobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*)\r?\nendstream", re.DOTALL)
_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")
_TO_UNICODE = re.compile(rb"/ToUnicode (\d+) 0 R")
_BLOCK = re.compile(rb"beginbf(char|range)(.*?)endbf", re.DOTALL)
_HEX = re.compile(rb"<([0-9A-Fa-f]+)>")
_CONTENT = re.compile(rb"/F(\d+)\s+[\d.]+\s+Tf|<([0-9A-Fa-f]*)>")
_CODE = 4
"""Hexadecimal digits of a letter's code."""


@dataclass(frozen=True, slots=True)
class ReadPdf:
    """What a PDF holds: pages, embedded fonts, and its letters without the room between them."""

    pages: int
    fonts: int
    letters: str


def read_pdf(data: bytes) -> ReadPdf:
    """Return what is in the file; raises ValueError when it is no whole PDF."""
    if not data.startswith(b"%PDF-") or b"%%EOF" not in data[-64:]:
        raise ValueError("no whole PDF")
    objects = {int(found[1]): found[2] for found in _OBJECT.finditer(data)}
    letters = {
        number: _letters(_unpacked(objects[int(link[1])]))
        for number, body in objects.items()
        if (link := _TO_UNICODE.search(body)) is not None
    }
    text = "".join(piece for body in objects.values() for piece in _text(_unpacked(body), letters))
    return ReadPdf(
        pages=sum(bool(_PAGE.search(body)) for body in objects.values()),
        fonts=sum(b"/FontFile" in body for body in objects.values()),
        letters="".join(text.split()),
    )


def _unpacked(body: bytes) -> bytes:
    found = _STREAM.search(body)
    if found is None:
        return b""
    if b"/FlateDecode" not in body:
        return found[1]
    try:
        return zlib.decompressobj().decompress(found[1])
    except zlib.error:
        return b""


def _letters(table: bytes) -> Mapping[str, str]:
    """Return code -> letters out of the table that a font carries for searching."""
    found: dict[str, str] = {}
    for kind, block in _BLOCK.findall(table):
        parts = [part.decode() for part in _HEX.findall(block)]
        if kind == b"char":
            for code, letters in zip(parts[::2], parts[1::2], strict=False):
                found[code.upper()] = bytes.fromhex(letters).decode("utf-16-be")
        elif b"[" in block:
            found |= _listed(block)
        else:
            for first, last, start in zip(parts[::3], parts[1::3], parts[2::3], strict=False):
                for step in range(int(last, 16) - int(first, 16) + 1):
                    found[f"{int(first, 16) + step:0{_CODE}X}"] = chr(int(start, 16) + step)
    return found


def _listed(block: bytes) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for first, letters in re.findall(rb"<(\w+)>\s*<\w+>\s*\[([^\]]*)\]", block):
        for step, letter in enumerate(_HEX.findall(letters)):
            code = f"{int(first, 16) + step:0{_CODE}X}"
            found[code] = bytes.fromhex(letter.decode()).decode("utf-16-be")
    return found


def _text(content: bytes, letters: Mapping[int, Mapping[str, str]]) -> Iterator[str]:
    font: Mapping[str, str] = {}
    for found in _CONTENT.finditer(content):
        if found[1] is not None:
            font = letters.get(int(found[1]), {})
        elif font:
            codes = found[2].decode().upper()
            for place in range(0, len(codes), _CODE):
                yield font.get(codes[place : place + _CODE], "")
