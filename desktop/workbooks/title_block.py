"""What stands above the header and holds for all rows: group, organisation, unit of money."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.reference_data import hi_groups
from desktop.domain.vietnamese_text import fold, nfc
from desktop.workbooks.section_texts import neighbourhood_named
from desktop.workbooks.workbook_content import SheetContent

_GROUP_CODE = re.compile(r"mã đối tượng\s*:\s*([A-Za-z]{2})\b", re.IGNORECASE)
_GROUP_WORDS = re.compile(r"đối tượng tham gia\s*:\s*(\S.*)", re.IGNORECASE)
_ORGANISATION = re.compile(r"tên đơn vị(?:\s*/\s*điểm thu)?\s*:\s*(\S.*)", re.IGNORECASE)
_ORGANISATION_CODE = re.compile(r"mã đơn vị(?:\s*/\s*điểm thu)?\s*:\s*(\S+)", re.IGNORECASE)
_UNIT = re.compile(
    r"\b(?:(?:dvt|don vi tinh)\b.*?\b(nghin|ngan|trieu|1000|1 000)d?\b"
    r"|don vi (nghin|ngan|trieu|1000|1 000)(?:$| ?(?:dong|d|vnd|vn d)\b))"
)
"""The unit stands in one cell: names of organisations and places hold these words too."""
_UNIT_ALONE = re.compile(r".*\b(?:dvt|don vi tinh|don vi)")
_OTHER_NGAN = re.compile(r"\bngân\b", re.IGNORECASE)
"""Ngân (sách, hàng) is no ngàn, though both are folded alike."""
_UNIT_IN_HEADER = re.compile(
    r"\b(nghin dong|ngan dong|nghin d|trieu dong|1000 dong|1000d|1 000 dong)\b"
)
_PLACE = re.compile(
    r"^(?:địa bàn|thôn/tdp|thôn/tổ dân phố|thôn, tổ dân phố)\s*:\s*(\S.*)", re.IGNORECASE
)
_ROMAN = re.compile(r"^\s*[IVX]{1,5}\s*[.)/:\-]\s*")
_THOUSAND, _MILLION = 1_000, 1_000_000


@dataclass(frozen=True, slots=True)
class TitleBlock:
    """The context that a sheet gives all its rows; `words` is its folded text."""

    words: str = ""
    hi_group: str | None = None
    organisation: str | None = None
    organisation_code: str | None = None
    neighbourhood: str | None = None
    money_unit: int = 1


def read_title_block(sheet: SheetContent, first_header_row: int) -> TitleBlock:
    """Read the rows above the header and the sheet's name."""
    texts = [
        nfc(cell)
        for row in sheet.rows[: max(0, first_header_row - 1)]
        for cell in row
        if isinstance(cell, str)
    ]
    folded = " ".join(fold(text) for text in (sheet.of_sheet or sheet.name, *texts))
    unit = _unit_words(texts)
    group = _first(_GROUP_CODE, texts)
    if group is None and (words := _first(_GROUP_WORDS, texts)):
        group = hi_groups().code_of(words)
    elif group is not None:
        group = hi_groups().code_of(group)
    place = _first(_PLACE, texts)
    named = [name for text in texts if (name := neighbourhood_named(_ROMAN.sub("", text)))]
    return TitleBlock(
        words=folded,
        hi_group=group,
        organisation=_first(_ORGANISATION, texts),
        organisation_code=_first(_ORGANISATION_CODE, texts),
        neighbourhood=place or (named[0] if len(named) == 1 else None),
        money_unit=_unit_of(unit) if unit else 1,
    )


def _unit_words(texts: Sequence[str]) -> str | None:
    """Return the word of the unit of money: in the cell of its label, or in the cell after it."""
    before = ""
    for text in texts:
        cell = fold(_OTHER_NGAN.sub(" ", text))
        found = _UNIT.search(f"{before} {cell}".strip())
        if found is not None:
            return found.group(1) or found.group(2)
        before = cell if _UNIT_ALONE.fullmatch(cell) else ""
    return None


def unit_in_header(texts: Sequence[str]) -> int:
    """Return the unit that a column's header tells ("Số tiền (nghìn đồng)"), 1 without one."""
    for text in texts:
        match = _UNIT_IN_HEADER.search(fold(text))
        if match:
            return _unit_of(match.group(1))
    return 1


def _unit_of(words: str) -> int:
    return _MILLION if words.startswith("trieu") else _THOUSAND


def _first(pattern: re.Pattern[str], texts: Sequence[str]) -> str | None:
    for text in texts:
        match = pattern.search(text)
        if match:
            return match.group(1).strip()
    return None
