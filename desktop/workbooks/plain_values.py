"""Short cuts for cells that are plainly right, for lists of tens of thousands of rows.

A short cut returns exactly what the field's kind would return without an issue, or None: then
the kind reads the cell. A test holds both against each other.
"""

import datetime
import re
from collections.abc import Callable
from typing import Final

from desktop.domain.dates import FIRST_YEAR, LAST_YEAR, DayOrder, PartialDate
from desktop.domain.reference_data import hi_group_details, national_id_provinces
from desktop.fields.field_kinds import BirthDate, Date, FieldKind, Name, Note, ParseContext, Text
from desktop.fields.identity_kinds import HiCard, NationalId, Phone, SiNumber
from desktop.workbooks.workbook_content import CellValue

Shortcut = Callable[[CellValue], object]

_CLEAN_SIGNS: Final = r"!-~\u00C0-\u00CF\u00D1-\u00EF\u00F1-\u024F\u1E00-\u1EFF"
_CLEAN_TEXT: Final = re.compile(f"[{_CLEAN_SIGNS}]+(?: [{_CLEAN_SIGNS}]+)*")
_LETTERS: Final = (
    r"A-Za-z\u00C0-\u00CF\u00D1-\u00D6\u00D8-\u00EF\u00F1-\u00F6\u00F8-\u01BA\u1EA0-\u1EF9"
)
_CLEAN_NAME: Final = re.compile(f"[{_LETTERS}]+(?: [{_LETTERS}]+){{1,6}}")
_CCCD: Final = re.compile(r"0[0-9]{11}")
_SI_NUMBER: Final = re.compile(r"[0-9]{10}")
_CARD: Final = re.compile(r"[A-Z]{2}[1-5][0-9]{12}")
_MOBILE: Final = re.compile(r"0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-9])[0-9]{7}")
_DAY: Final = re.compile(r"([0-2][0-9])/([01][0-9])/([0-9]{4})")
_SAFE_DAY: Final = 28


def shortcut_of(kind: FieldKind, context: ParseContext) -> Shortcut | None:
    """Return the short cut for a kind of field, None when it has none."""
    if type(kind) in {BirthDate, Date} and context.day_order is DayOrder.DAY_FIRST:
        return _births(context.today) if type(kind) is BirthDate else _day
    make = _BY_KIND.get(type(kind))
    return None if make is None else make()


def _text() -> Shortcut:
    clean = _CLEAN_TEXT.fullmatch
    return lambda cell: cell if type(cell) is str and clean(cell) else None


def _name() -> Shortcut:
    clean = _CLEAN_NAME.fullmatch
    return lambda cell: cell if type(cell) is str and clean(cell) else None


def _national_id() -> Shortcut:
    form, provinces = _CCCD.fullmatch, national_id_provinces()
    return lambda cell: cell if type(cell) is str and form(cell) and cell[:3] in provinces else None


def _si_number() -> Shortcut:
    form = _SI_NUMBER.fullmatch
    return lambda cell: cell if type(cell) is str and form(cell) else None


def _hi_card() -> Shortcut:
    form = _CARD.fullmatch
    usual = {f"{code}{group.benefit}" for code, group in hi_group_details().items()}
    return lambda cell: cell if type(cell) is str and form(cell) and cell[:3] in usual else None


def _phone() -> Shortcut:
    form = _MOBILE.fullmatch
    return lambda cell: cell if type(cell) is str and form(cell) else None


def _day(cell: CellValue) -> object:
    usual = type(cell) is datetime.date and FIRST_YEAR <= cell.year <= LAST_YEAR
    return cell if usual else None


def _births(today: datetime.date) -> Shortcut:
    form = _DAY.fullmatch

    def born(cell: CellValue) -> object:
        if type(cell) is not str:
            return None
        match = form(cell)
        if match is None:
            return None
        day, month, year = int(match[1]), int(match[2]), int(match[3])
        if not (0 < day <= _SAFE_DAY and 0 < month <= 12 and FIRST_YEAR <= year < today.year):  # noqa: PLR2004 - months
            return None
        return PartialDate(year, month, day)

    return born


_BY_KIND: Final[dict[type[FieldKind], Callable[[], Shortcut]]] = {
    Text: _text,
    Note: _text,
    Name: _name,
    NationalId: _national_id,
    SiNumber: _si_number,
    HiCard: _hi_card,
    Phone: _phone,
}
