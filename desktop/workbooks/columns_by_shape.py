"""Tells what the columns of a list without a header hold, by what their cells look like.

Only what can be one thing alone is told; the rest is left to a person in the mapping.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from typing import Final

from desktop.domain.dates import PartialDate
from desktop.domain.vietnamese_text import nfc
from desktop.fields.field_kinds import ParseContext, raw_text
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.workbook_content import CellValue, SheetContent

_LOOKED_AT: Final = 300
"""Rows: more of them tell nothing new."""
_SURE: Final = 0.8
"""Share of the filled cells that must look alike."""
_SELDOM: Final = 0.2
_DIFFERENT: Final = 0.5
"""Share of different names in a column of people; villages and peoples repeat."""
_DAYS_OF_ANOTHER_KIND: Final = 2
"""Years: a column of days as young as that holds when something was done, not births."""

_CCCD: Final = re.compile(r"0?\d{11}")
_CARD: Final = re.compile(r"[A-Z]{2}\d{13}")
_TEN_DIGITS: Final = re.compile(r"\d{10}")
_MOBILE: Final = re.compile(
    r"0?(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}|01(?:2\d|6[2-9]|8[68]|99)\d{7}"
)
_MAYBE_SI: Final = re.compile(r"08\d{8}")
"""Begins as numbers of a province do, and as those of a mobile network."""
_LOST_ZEROS: Final = re.compile(r"[12468][0-3]\d{8}")
"""A number of social insurance, or one of a citizen whose two zeros Excel took."""
_NAME: Final = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){1,6}")
_PLACE: Final = re.compile(r"(?:thôn|tổ|tdp|bản|xóm|ấp|buôn|làng|khóm|khu)\b.*")
_ADDRESS: Final = re.compile(
    r".*\b(?:xã|phường|số|đường|huyện|tỉnh|thôn|tổ|bản|xóm|ấp|ngõ|khóm|buôn)\b.*"
)
"""With their marks: a family is called Bàn, too."""
_LIVING: Final = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:19|20)\d\d")
_NAMES: Final = ("full_name", "head_name", "payer_name")
_CHOICES: Final = ("sex", "relation", "ethnic_group", "household_class")

Cells = Sequence[CellValue]
Test = Callable[[str], bool]


def looks_like_data(row: Cells) -> bool:
    """Whether a row holds what no header does: a day, a number of a person, a phone."""
    texts = [_text(cell) for cell in row if cell is not None]
    shapes = (_CCCD, _CARD, _TEN_DIGITS, _MOBILE, _LIVING)
    return any(shape.fullmatch(text) for text in texts for shape in shapes)


def columns_by_shape(sheet: SheetContent, layout: Layout, context: ParseContext) -> dict[int, str]:
    """Return column -> field of a list without a header, for the columns that tell themselves."""
    rows = [row for row in sheet.rows if sum(cell is not None for cell in row) > 1][:_LOOKED_AT]
    if not rows:
        return {}
    columns = {
        index: [cell for cell in column if cell is not None]
        for index, column in enumerate(zip(*rows, strict=True))
    }
    filled = {index: cells for index, cells in columns.items() if len(cells) > 0}
    reader = _ShapeReader(filled, layout, context)
    return reader.read()


class _ShapeReader:
    """Gives columns to fields, the surest first; a field is given once."""

    def __init__(self, columns: Mapping[int, Cells], layout: Layout, context: ParseContext) -> None:
        self._columns = columns
        self._specs = {spec.key: spec for spec in layout.fields}
        self._context = context
        self._found: dict[int, str] = {}

    def read(self) -> dict[int, str]:
        for index, cells in self._columns.items():
            self._give(index, self._number(index, cells))
        self._give_birth()
        for index, cells in self._columns.items():
            if index not in self._found:
                self._give(index, self._word(cells))
        self._give_names()
        for index, cells in self._columns.items():
            if index not in self._found and _share(cells, _is(_ADDRESS, lower=True)) >= _SURE:
                self._give(index, "address")
        return self._found

    def _give(self, index: int, key: str | None) -> None:
        if key is not None and key in self._specs and key not in self._found.values():
            self._found[index] = key

    def _number(self, index: int, cells: Cells) -> str | None:
        texts = [_text(cell) for cell in cells]
        if (index == 0 or len(texts) > 1) and texts == [
            str(number) for number in range(1, len(texts) + 1)
        ]:
            return "row_no"
        if _share(cells, _is(_CARD)) >= _SURE:
            return "hi_card_no"
        mobile = _share(cells, _is(_MOBILE))
        if mobile >= _SURE and _share(cells, _is(_MAYBE_SI)) <= _DIFFERENT:
            return "phone"
        doubtful = max(mobile, _share(cells, _is(_LOST_ZEROS)))
        if _share(cells, _is(_TEN_DIGITS)) >= _SURE and doubtful < _SELDOM:
            return "si_number"
        return "national_id" if _share(cells, _is(_CCCD)) >= _SURE else None

    def _give_birth(self) -> None:
        """Births are the oldest days of a list; days of this year alone are none."""
        ages = {
            index: year
            for index, cells in self._columns.items()
            if index not in self._found and (year := self._usual_year(cells)) is not None
        }
        if ages:
            oldest = min(ages, key=lambda index: ages[index])
            if ages[oldest] <= self._context.today.year - _DAYS_OF_ANOTHER_KIND:
                self._give(oldest, "birth_date")

    def _usual_year(self, cells: Cells) -> float | None:
        spec = self._specs.get("birth_date")
        if spec is None:
            return None
        written = [cell for cell in cells if _LIVING.fullmatch(_text(cell))]
        values = [spec.kind.parse(cell, self._context).value for cell in written]
        years = [value.year for value in values if isinstance(value, PartialDate)]
        return median(years) if years and len(written) >= _SURE * len(cells) else None

    def _word(self, cells: Cells) -> str | None:
        if _share(cells, _is(_PLACE, lower=True)) >= _SURE:
            return "neighbourhood"
        if any(any(map(str.isdigit, _text(cell))) for cell in cells):
            return None
        for key in _CHOICES:
            spec = self._specs.get(key)
            if spec is None or key in self._found.values():
                continue
            known = sum(spec.kind.parse(cell, self._context).value is not None for cell in cells)
            if known >= _SURE * len(cells):
                return key
        return None

    def _give_names(self) -> None:
        """The first column of names is the people's own; heads and parents come after it."""
        for index, cells in self._columns.items():
            texts = [_text(cell) for cell in cells]
            named = _share(cells, _is(_NAME)) >= _SURE
            placed = _share(cells, _is(_ADDRESS, lower=True)) >= _SELDOM
            different = len(set(texts)) >= _DIFFERENT * len(texts)
            if index not in self._found and named and different and not placed:
                self._give(index, next((key for key in _NAMES if key in self._specs), None))
                return


def _text(cell: CellValue) -> str:
    return " ".join(raw_text(cell).split())


def _is(shape: re.Pattern[str], *, lower: bool = False) -> Test:
    def test(text: str) -> bool:
        return shape.fullmatch(nfc(text).lower() if lower else text) is not None

    return test


def _share(cells: Cells, test: Test) -> float:
    return sum(test(_text(cell)) for cell in cells) / len(cells)
