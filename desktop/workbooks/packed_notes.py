"""Reads what collectors pack into the note of D05-TS: phone, birth date, sex, e-mail, people."""

import re
from typing import Final

from desktop.fields.choices import ETHNIC_GROUP, SEX
from desktop.fields.field_kinds import BirthDate, FieldKind, ParseContext
from desktop.fields.identity_kinds import Phone
from desktop.workbooks.row_table import RowTable

_BEHIND = r"\s*[:.=\-]?\s*"
_PHONE = re.compile(
    rf"(?:SĐT|SDT|S\.ĐT|Số ĐT|ĐTDĐ|ĐT|DT|Điện thoại|Di động|Tel|Phone){_BEHIND}"
    r"((?:\+|00)?\d[\d .\-]{7,14}\d)",
    re.IGNORECASE,
)
_BIRTH = re.compile(
    rf"(?:ngày,? tháng,? năm sinh|ngày sinh|năm sinh|sinh ngày|sinh năm|NTNS|N\.sinh|\bNS)"
    rf"{_BEHIND}(\d[\d/\-.]{{3,9}})",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_SEX = re.compile(rf"(?:giới tính|\bGT){_BEHIND}(nam|nữ)\b", re.IGNORECASE)
_PEOPLE = re.compile(rf"(?:dân tộc|\bDTộc){_BEHIND}([^\W\d_][^,;:\d]*)", re.IGNORECASE)
_KINDS: Final[tuple[tuple[str, re.Pattern[str], FieldKind], ...]] = (
    ("phone", _PHONE, Phone()),
    ("birth_date", _BIRTH, BirthDate()),
    ("sex", _SEX, SEX),
    ("ethnic_group", _PEOPLE, ETHNIC_GROUP),
)


def read_packed_notes(table: RowTable, context: ParseContext) -> None:
    """Fill in from the notes what has no column or a blank cell; the note itself stays whole.

    What cannot be read surely is left in the note only: nothing is told of a remark.
    """
    if not table.has("note"):
        return
    emails = table.column("email")
    for at, note in enumerate(table.columns["note"]):
        if not isinstance(note, str):
            continue
        for key, pattern, kind in _KINDS:
            match = pattern.search(note)
            column = table.column(key)
            if match is None or column[at] is not None or _told(table, at, key):
                continue
            read = kind.parse(match.group(1).strip(" .-"), context)
            if read.ok and read.belongs_to in {None, key}:
                column[at] = read.value
        if emails[at] is None and (email := _EMAIL.search(note)):
            emails[at] = email.group()


def _told(table: RowTable, at: int, key: str) -> bool:
    """Whether the row's own cell has something in it that could not be read."""
    return any(entry.field == key for entry in table.issues.get(at, ()))
