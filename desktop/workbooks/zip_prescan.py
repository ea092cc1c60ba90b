"""The look at a zip archive before any parser sees it: size, parts, names, document types.

It inflates every part once, with a hard limit, and so stops zip bombs, billion laughs and books
with two parts of one name (of which parsers read the second) at the cost of the inflating alone.
"""

import io
import re
import stat
import zipfile
import zlib
from typing import NamedTuple

from desktop.workbooks.readers.refusal import ReadingRefused
from desktop.workbooks.sheet_facts import SheetFacts, facts_of_sheet
from desktop.workbooks.sniffing import zip_kind

_MACRO_PART = re.compile(r"vbaproject[^/]*$")
_LEFT_OUT = (
    (re.compile(r"vbaproject"), "macros"),
    (re.compile(r"^xl/externallinks/"), "external_links"),
    (re.compile(r"/embeddings/|/activex/"), "embedded_objects"),
    (re.compile(r"^xl/connections\.xml$"), "connections"),
)
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED_FLAG = 0x1
_WORKBOOK_PART = "xl/workbook.xml"
_RELATIONS_PART = "xl/_rels/workbook.xml.rels"


class ZipFindings(NamedTuple):
    """What the pre-scan learned on its way; `facts` follow the order of the sheets."""

    kind: str
    date_1904: bool
    left_out: tuple[str, ...]
    facts: tuple[SheetFacts | None, ...]


def prescan(data: bytes, part_limit: int, inflated_limit: int) -> ZipFindings:
    """Inspect every part of the archive; raise ReadingRefused for anything unsafe or broken."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _inspect(archive, part_limit, inflated_limit)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, UnicodeError) as error:
        raise ReadingRefused("damaged") from error


def _inspect(archive: zipfile.ZipFile, part_limit: int, inflated_limit: int) -> ZipFindings:
    infos = archive.infolist()
    _check_directory(infos, part_limit, inflated_limit)
    kind = zip_kind([info.filename for info in infos])
    small: dict[str, bytes] = {}
    facts: dict[str, SheetFacts] = {}
    for info in infos:
        name = _plain(info.filename)
        if _MACRO_PART.search(name):
            continue
        content = _inflate(archive, info)
        if name.endswith((".xml", ".rels")):
            _refuse_document_type(content)
        if name.startswith("xl/worksheets/") and name.endswith(".xml"):
            facts[name] = facts_of_sheet(content)
        elif name in {_WORKBOOK_PART, _RELATIONS_PART}:
            small[name] = content
        elif name.startswith("xl/externallinks/") and b"ddeLink" in content:
            raise ReadingRefused("dde")
    return _findings(kind, infos, small, facts)


def _check_directory(infos: list[zipfile.ZipInfo], part_limit: int, inflated_limit: int) -> None:
    if len(infos) > part_limit or sum(info.file_size for info in infos) > inflated_limit:
        raise ReadingRefused("too_large")
    names = [_plain(info.filename) for info in infos]
    # Parsers look parts up without regard to case, so two spellings are one part as well.
    if len(set(names)) != len(names):
        raise ReadingRefused("unsafe")
    for info, name in zip(infos, names, strict=True):
        if name.startswith("/") or ".." in name.split("/"):
            raise ReadingRefused("unsafe")
        if stat.S_ISLNK(info.external_attr >> 16):
            raise ReadingRefused("unsafe")
        if info.flag_bits & _ENCRYPTED_FLAG:
            raise ReadingRefused("password_unsupported")
        if info.compress_type not in _METHODS:
            raise ReadingRefused("damaged")


def _plain(name: str) -> str:
    return name.replace("\\", "/").lower()


def _inflate(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Read one part; a part longer than its directory entry says fails its checksum."""
    with archive.open(info) as part:
        return part.read(info.file_size + 1)


def _refuse_document_type(content: bytes) -> None:
    """Refuse DOCTYPE in any case and in UTF-16; `<!` alone is rare, so look for that first."""
    if b"\x00" in content[:4] or content.startswith((b"\xff\xfe", b"\xfe\xff")):
        content = content.replace(b"\x00", b"")
    if b"<!" in content and re.search(rb"<!doctype|<!entity", content, re.IGNORECASE):
        raise ReadingRefused("document_type")


def _findings(
    kind: str,
    infos: list[zipfile.ZipInfo],
    small: dict[str, bytes],
    facts: dict[str, SheetFacts],
) -> ZipFindings:
    names = [_plain(info.filename) for info in infos]
    left_out = tuple(
        code for pattern, code in _LEFT_OUT if any(pattern.search(name) for name in names)
    )
    workbook = small.get(_WORKBOOK_PART, b"")
    date_1904 = bool(re.search(rb"""date1904=["'](?:1|true)["']""", workbook))
    full_calculation = bool(re.search(rb"""fullCalcOnLoad=["'](?:1|true)["']""", workbook))
    parts = _sheet_parts(workbook, small.get(_RELATIONS_PART, b""))
    ordered = tuple(facts.get(part) for part in parts)
    if full_calculation:
        ordered = tuple(fact and fact.doubting_zeros() for fact in ordered)
    return ZipFindings(kind, date_1904, left_out, ordered)


def _sheet_parts(workbook: bytes, relations: bytes) -> list[str]:
    """Return the part of each sheet in the order of the workbook."""
    targets = {}
    for tag in re.findall(rb"<(?:\w+:)?Relationship\b[^>]*>", relations):
        identifier, target = _attribute(tag, b"Id"), _attribute(tag, b"Target")
        absolute = target.startswith("/")
        targets[identifier] = _plain(target.lstrip("/") if absolute else f"xl/{target}")
    sheets = re.findall(rb"<(?:\w+:)?sheet\b[^>]*>", workbook)
    return [targets.get(_attribute(tag, rb"\w+:id"), "") for tag in sheets]


def _attribute(tag: bytes, name: bytes) -> str:
    found = re.search(rb"\s" + name + rb"""\s*=\s*["']([^"']*)["']""", tag)
    return found.group(1).decode("utf-8", "replace") if found else ""
