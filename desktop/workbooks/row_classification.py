"""Tells the data rows of a sheet from sections, totals, notes, signatures and empty forms."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import nfc
from desktop.workbooks.column_mapping import ColumnMapping
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.registry import aliases_of
from desktop.workbooks.header_detection import HeaderBlock
from desktop.workbooks.receipt_states import VOID_KEYS, is_void, says_void
from desktop.workbooks.section_texts import (
    NO_SECTION,
    Section,
    after_section,
    is_note,
    is_section_number,
    is_signature,
    is_total,
    neighbourhood_named,
)
from desktop.workbooks.workbook_content import CellValue, SheetContent

Row = Sequence[CellValue]

_INDEX_CELL = re.compile(r"\(?\s*(?:[0-9]{1,2}|[A-Za-z])\s*\)?(?:\s*=.*)?")
_EXAMPLE = re.compile(r"\s*\(?(?:ví dụ|vd)\s*[:.)]*\s*", re.IGNORECASE)
"""What stands first in a row that shows how to write."""
_FEW_INDEX_CELLS: Final = 3
_SURELY_A_NUMBER: Final = 4
"""Digits; a text with fewer among many letters is a sentence."""
_LONGEST_NAME: Final = 8
"""Words; a longer text in the name column is a sentence."""


class SkipReason(Enum):
    """Why a row was not read as data."""

    TITLE = "title"
    HEADER = "header"
    EMPTY = "empty"
    INDEX = "index"
    HEADER_AGAIN = "header_again"
    SECTION = "section"
    TOTAL = "total"
    NOTE = "note"
    SIGNATURE = "signature"
    NUMBER_ONLY = "number_only"
    TEXT_ONLY = "text_only"
    VOID = "void"
    EXAMPLE = "example"
    JOINED = "joined"


SKIP_SENTENCES: Final = {
    SkipReason.TITLE: QT_TRANSLATE_NOOP("import", "Phần trên bảng: {text}"),
    SkipReason.HEADER: QT_TRANSLATE_NOOP("import", "Dòng tiêu đề của các cột."),
    SkipReason.EMPTY: QT_TRANSLATE_NOOP("import", "Dòng trống."),
    SkipReason.INDEX: QT_TRANSLATE_NOOP("import", "Dòng đánh số cột."),
    SkipReason.HEADER_AGAIN: QT_TRANSLATE_NOOP("import", "Dòng tiêu đề lặp lại."),
    SkipReason.SECTION: QT_TRANSLATE_NOOP("import", "Dòng tên mục: {text}"),
    SkipReason.TOTAL: QT_TRANSLATE_NOOP("import", "Dòng cộng: {text}"),
    SkipReason.NOTE: QT_TRANSLATE_NOOP("import", "Dòng ghi chú: {text}"),
    SkipReason.SIGNATURE: QT_TRANSLATE_NOOP("import", "Phần ký tên: {text}"),
    SkipReason.NUMBER_ONLY: QT_TRANSLATE_NOOP("import", "Dòng mẫu chỉ có số thứ tự."),
    SkipReason.TEXT_ONLY: QT_TRANSLATE_NOOP("import", "Dòng chỉ có chữ, không có dữ liệu: {text}"),
    SkipReason.VOID: QT_TRANSLATE_NOOP("import", "Biên lai đã hủy, không ghi: {text}"),
    SkipReason.EXAMPLE: QT_TRANSLATE_NOOP("import", "Dòng ví dụ về cách ghi, không nhập."),
    SkipReason.JOINED: QT_TRANSLATE_NOOP("import", "Đã ghép vào dòng của người này ở {text}."),
}
_SHOWN_TEXT: Final = 60


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that is not data, with its reason; `text` is what it begins with."""

    row: int
    reason: SkipReason
    text: str = ""

    def sentence(self) -> str:
        """Return the reason as people read it."""
        return SKIP_SENTENCES[self.reason].format(text=self.text)


@dataclass(frozen=True, slots=True)
class ClassifiedRows:
    """The data rows (numbered from 1), the section above each, and what was skipped."""

    rows: tuple[int, ...]
    sections: tuple[Section, ...]
    skipped: tuple[SkippedRow, ...]


@dataclass(frozen=True, slots=True)
class _Anchors:
    """Columns that tell a data row, by what they prove."""

    names: tuple[int, ...]
    strong: tuple[int, ...]
    weak: tuple[int, ...]
    row_no: int | None
    mapped: tuple[int, ...]


_STRONG: Final = {
    "person": ("national_id", "old_id", "si_number", "hi_card_no", "receipt_no"),
    "household": ("household_code",),
    "collector": ("collector_code", "national_id", "card_no", "certificate_no", "si_number"),
    "event": ("held_on",),
    "receipt": ("receipt_no", "si_number", "national_id"),
}
_NAMES: Final = {
    "person": ("full_name", "first_name", "last_name"),
    "household": ("head_name", "household_code"),
    "collector": ("full_name", "first_name", "last_name"),
    "event": ("title", "event_type", "place"),
    "receipt": ("payer_name", "receipt_no"),
}
_WEAK: Final = ("birth_date", "birth_year", "birth_male", "birth_female", "phone")
_WEAK_OF_RECEIPTS: Final = ("receipt_date",)


def classify_rows(
    sheet: SheetContent, header: HeaderBlock, mapping: ColumnMapping, layout: Layout
) -> ClassifiedRows:
    """Sort the rows under the header into data and what is skipped."""
    return _Classifier(sheet, header, mapping, layout).run()


class _Classifier:
    """Walks down a sheet, remembering the section and whether the table has ended."""

    def __init__(
        self, sheet: SheetContent, header: HeaderBlock, mapping: ColumnMapping, layout: Layout
    ) -> None:
        self._sheet = sheet
        self._header = header
        self._layout = layout
        columns = mapping.columns

        def indices(keys: Sequence[str]) -> tuple[int, ...]:
            return tuple(columns[key] for key in keys if key in columns)

        self._anchors = _Anchors(
            indices(_NAMES[layout.kind]),
            indices(_STRONG[layout.kind]),
            indices(_WEAK_OF_RECEIPTS if layout.kind == "receipt" else _WEAK),
            columns.get("row_no"),
            tuple(index for key, index in columns.items() if key not in {"row_no", "note"}),
        )
        start = NO_SECTION
        if "neighbourhood" not in columns:
            start = Section(neighbourhood_named(sheet.of_sheet or sheet.name))
        self._void_at = (
            tuple(columns[key] for key in VOID_KEYS if key in columns)
            if layout.kind == "receipt"
            else ()
        )
        self._number_at = columns.get("receipt_no")
        self._section = start
        self._ended = False
        self._rows: list[int] = []
        self._sections: list[Section] = []
        self._skipped: list[SkippedRow] = []

    def run(self) -> ClassifiedRows:
        anchors = self._anchors
        name_at = anchors.names[0] if anchors.names else -1
        sure, row_no = anchors.strong + anchors.weak, anchors.row_no
        rows, sections = self._rows, self._sections
        for number, row in enumerate(
            self._sheet.rows[self._header.rows[-1] :], start=self._header.first_data_row
        ):
            name = row[name_at] if name_at >= 0 else None
            if (
                type(name) is str
                and (row_no is None or type(row[row_no]) is not str)
                and not is_total(name)
                and any(map(_ends_in_digit, map(row.__getitem__, sure)))
                and number > self._header.first_data_row
            ):
                rows.append(number)
                sections.append(self._section)
            else:
                self._look_closer(number, row)
        if self._layout.kind == "receipt":
            self._leave_out_void()
        return ClassifiedRows(tuple(rows), tuple(sections), tuple(self._skipped))

    def _leave_out_void(self) -> None:
        """Skip receipts that were cancelled; their numbers stay in the list of skipped rows."""
        kept: list[tuple[int, Section]] = []
        for number, section in zip(self._rows, self._sections, strict=True):
            row = self._sheet.rows[number - 1]
            if is_void([row[index] for index in self._void_at]) or any(map(says_void, row)):
                told = "" if self._number_at is None else _plain(row[self._number_at] or "")
                self._skipped.append(SkippedRow(number, SkipReason.VOID, told))
            else:
                kept.append((number, section))
        self._rows[:] = [number for number, _ in kept]
        self._sections[:] = [section for _, section in kept]
        self._skipped.sort(key=lambda one: one.row)

    def _look_closer(self, number: int, row: Row) -> None:
        reason, text = self._reason(number, row)
        if reason is None:
            self._rows.append(number)
            self._sections.append(self._section)
            return
        self._skipped.append(SkippedRow(number, reason, text[:_SHOWN_TEXT]))
        if reason in {SkipReason.SIGNATURE, SkipReason.NOTE}:
            self._ended = True
        elif reason is SkipReason.TOTAL and "cộng" in text.lower():
            self._ended = text.lower().startswith("tổng")

    def _reason(  # noqa: PLR0911 - one answer for each kind of row
        self, number: int, row: Row
    ) -> tuple[SkipReason | None, str]:
        """Return why a row is not data, or None for a data row."""
        texts = [nfc(cell) for cell in row if isinstance(cell, str) and not cell.isspace()]
        filled = [
            cell
            for cell in row
            if cell is not None and not (isinstance(cell, str) and not cell.strip())
        ]
        first = texts[0] if texts else ""
        if not filled:
            return SkipReason.EMPTY, ""
        if isinstance(filled[0], str) and _EXAMPLE.fullmatch(first):
            return SkipReason.EXAMPLE, ""
        if self._is_index(row):
            return SkipReason.INDEX, ""
        if self._is_header_again(row):
            return SkipReason.HEADER_AGAIN, first
        strong = self._strong_proof(row)
        if strong and self._layout.kind == "receipt" and any(map(is_total, texts[:2])):
            # "Tổng cộng: 35" under the numbers counts receipts and is none.
            strong = False
        if not strong:
            total = next((text for text in texts[:2] if is_total(text)), None)
            if total is not None and not (self._has_own_number(row) and self._weak_proof(row)):
                return SkipReason.TOTAL, total
            if any(map(is_signature, texts)) and not self._weak_proof(row):
                return SkipReason.SIGNATURE, max(texts[:3], key=len)
        if strong or self._proof(row):
            return None, first
        return self._reason_without_proof(row, texts, len(filled))

    def _reason_without_proof(
        self, row: Row, texts: list[str], filled: int
    ) -> tuple[SkipReason | None, str]:
        first = texts[0] if texts else ""
        if not texts:
            return SkipReason.NUMBER_ONLY, ""
        section = self._section_of(texts)
        if section is not None:
            self._section = section
            self._ended = False
            return SkipReason.SECTION, " ".join(texts[:2])
        longest = max(texts[:3], key=len)
        if is_note(first) or len(first.split()) > _LONGEST_NAME:
            return SkipReason.NOTE, longest
        if filled <= 2 and _begins_section(first):  # noqa: PLR2004 - number and title
            return SkipReason.SECTION, " ".join(texts[:2])
        if self._named(row) and not self._ended:
            return None, first
        return (SkipReason.SIGNATURE if self._ended else SkipReason.TEXT_ONLY), longest

    def _section_of(self, texts: list[str]) -> Section | None:
        """Return the section that the first one or two texts begin."""
        if len(texts) > 3:  # noqa: PLR2004 - a section row says one thing
            return None
        candidates = texts[:1] if not is_section_number(texts[0]) else [" ".join(texts[:2]), *texts]
        for text in candidates:
            section = after_section(text, self._section)
            if section is not None:
                return section
        return None

    def _proof(self, row: Row) -> bool:
        """Whether a row without a number of its own holds what only data hold."""
        anchors = self._anchors
        has_name = any(
            isinstance(cell := row[index], str) and not aliases_of(self._layout.key).knows(cell)
            for index in anchors.names
        )
        weak = self._weak_proof(row)
        if has_name and weak:
            return True
        filled = sum(1 for index in anchors.mapped if row[index] is not None)
        return filled > 2 and (weak or has_name)  # noqa: PLR2004 - one and two more

    def _weak_proof(self, row: Row) -> bool:
        return any(
            row[index] is not None and any(map(str.isdigit, str(row[index])))
            for index in self._anchors.weak
        )

    def _strong_proof(self, row: Row) -> bool:
        for index in self._anchors.strong:
            cell = row[index]
            if cell is None or (isinstance(cell, str) and not _is_number(cell)):
                continue
            if self._layout.kind == "household" and neighbourhood_named(str(cell)):
                continue
            return True
        return False

    def _has_own_number(self, row: Row) -> bool:
        index = self._anchors.row_no
        if index is None or row[index] is None:
            return False
        return str(row[index]).strip().rstrip(".").replace(".0", "").isdigit()

    def _named(self, row: Row) -> bool:
        """Whether a row with nothing but a name is a person's: numbered, as far as rows are."""
        names = [row[index] for index in self._anchors.names if isinstance(row[index], str)]
        if not names or any(map(str.isdigit, str(names[0]))) or ":" in str(names[0]):
            return False
        return self._has_own_number(row) or self._anchors.row_no is None

    def _is_index(self, row: Row) -> bool:
        """Tell a row of letters and growing numbers under the header: A B 1 2 3, (1) (2) (3)."""
        cells = [_plain(cell) for cell in row if cell is not None]
        if len(cells) < _FEW_INDEX_CELLS or not all(map(_INDEX_CELL.fullmatch, cells)):
            return False
        numbers = [int(found.group()) for cell in cells if (found := re.search(r"\d+", cell))]
        return numbers == sorted(set(numbers))

    def _is_header_again(self, row: Row) -> bool:
        aliases = aliases_of(self._layout.key)
        texts = [cell for cell in row if isinstance(cell, str) and len(cell) <= _SHOWN_TEXT]
        known = sum(1 for text in texts if aliases.knows(text))
        return known >= _FEW_INDEX_CELLS and known * 2 > len(texts)


def _ends_in_digit(cell: CellValue) -> bool:
    """Whether a cell can be a number or a date, as every proof of a person is."""
    return cell is not None and (type(cell) is not str or cell[-1:].isdigit())


def _begins_section(text: str) -> bool:
    """Whether a text is a section's number, or begins with one: I.1 Người tham gia (no Y Wơn)."""
    number = text.partition(" ")[0]
    return is_section_number(text) or ("." in number and is_section_number(number))


def _is_number(text: str) -> bool:
    """Whether a text is a number of its own: not the "Mã 10 số" of a hint under the table."""
    digits = sum(map(str.isdigit, text))
    letters = sum(map(str.isalpha, text))
    few_words = len(text.split()) < 3  # noqa: PLR2004 - "BL 7"
    sure = digits >= _SURELY_A_NUMBER or letters <= (2 * digits if few_words else digits)
    return digits > 0 and sure and not (letters > digits and is_note(text))


def _plain(cell: CellValue) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return nfc(str(cell))
