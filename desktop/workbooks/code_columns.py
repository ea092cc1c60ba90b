"""Tells what a column cannot be, whatever its header resembles: codes are no amounts."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Final

from desktop.domain.errors import Severity
from desktop.domain.identity_numbers import check_national_id
from desktop.fields.catalogue import kind_of
from desktop.fields.field_kinds import FieldKind, Number, ParseContext, raw_text
from desktop.fields.identity_kinds import Phone
from desktop.fields.money_kind import Money
from desktop.workbooks.header_texts import header_key
from desktop.workbooks.workbook_content import CellValue

_MOSTLY: Final = 0.8
"""Share of a column's cells that must be codes; the rest is dirt."""
_SI_CODE: Final = re.compile(r"\d{10}|\d{6}(?!000)\d{3}")
"""Ten digits, or nine where Excel took a zero: amounts of that size are round."""
_CITIZEN_DIGITS: Final = re.compile(r"\d{11,12}")

_Test = Callable[[str, ParseContext], bool]


def _is_si_code(text: str, _context: ParseContext) -> bool:
    return _SI_CODE.fullmatch(text) is not None


def _is_citizen_number(text: str, context: ParseContext) -> bool:
    """Whether digits are a CCCD: of a province that there is, its lost zero put back."""
    if not _CITIZEN_DIGITS.fullmatch(text):
        return False
    found = check_national_id(text, latest_year=context.today.year)
    odd = (issue for issue in found.issues if issue.severity is not Severity.REPAIRED)
    return found.value is not None and next(odd, None) is None


_NEVER: Final[tuple[tuple[_Test, tuple[type[FieldKind], ...]], ...]] = (
    (_is_si_code, (Money, Number)),
    (_is_citizen_number, (Money, Number, Phone)),
)
"""Codes, and the kinds of fields that a column of them never holds."""


def may_hold(kind: FieldKind, cells: Sequence[CellValue], context: ParseContext) -> bool:
    """Whether the cells of a column leave it open that it holds a field of a kind."""
    for is_code, kinds in _NEVER:
        if cells and isinstance(kind, kinds):
            codes = sum(is_code(raw_text(cell).strip(), context) for cell in cells)
            if codes >= _MOSTLY * len(cells):
                return False
    return True


@cache
def _worked_out(kind: str) -> frozenset[str]:
    return frozenset(header_key(spec.label) for spec in kind_of(kind).fields if spec.computed)


def is_worked_out(header: str, kind: str) -> bool:
    """Whether a header is that of a column which the program's own list only works out."""
    return header_key(header) in _worked_out(kind)
