"""The household that a form names above its table of members (TK1-TS, phụ lục)."""

import re
from dataclasses import dataclass
from typing import Final

from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import nfc, same_name
from desktop.fields.field_kinds import ParseContext, raw_text
from desktop.fields.identity_kinds import Phone
from desktop.workbooks.household_rows import HEAD
from desktop.workbooks.row_table import RowTable
from desktop.workbooks.workbook_content import SheetContent

_LABELS: Final = {
    "head_name": r"(?:họ\s+và\s+tên|họ\s+tên|tên)\s+chủ\s+hộ|chủ\s+hộ",
    "book": r"số\s+(?:sổ\s+hộ\s+khẩu|sổ\s+tạm\s+trú|hộ\s+khẩu)(?:\s*/\s*sổ\s+tạm\s+trú)?",
    "household_code": r"mã(?:\s+số)?\s+hộ(?:\s+gia\s+đình)?",
    "phone": r"(?:số\s+)?điện\s+thoại(?:\s+liên\s+hệ)?|sđt",
    "address": r"địa\s+chỉ(?:\s+(?:hộ|thường\s+trú|hộ\s+khẩu))?|nơi\s+thường\s+trú",
}
_LABEL = re.compile(
    "|".join(rf"(?P<{key}>\b(?:{words})\b)" for key, words in _LABELS.items()), re.IGNORECASE
)
_HINT = re.compile(r"^\s*(?:\([^)]*\)\s*)*[:;]?\s*")
_NUMBER_OF_FIELD = re.compile(r"[\[(]\d+(?:\.\d+)*[\])]\s*\.?")
_DOTS = re.compile(r"[.…_]{3,}")
_BETWEEN_CELLS: Final = "\t"


@dataclass(frozen=True, slots=True)
class HouseholdTitle:
    """What the title says of the household; `book` is the old number of the family's book."""

    head_name: str | None = None
    book: str | None = None
    household_code: str | None = None
    phone: str | None = None
    address: str | None = None


def read_household_title(sheet: SheetContent, first_header_row: int) -> HouseholdTitle:
    """Read the labelled lines above the header; the first value of each label counts."""
    found: dict[str, str] = {}
    for row in sheet.rows[: max(0, first_header_row - 1)]:
        line = _BETWEEN_CELLS.join(nfc(raw_text(cell)) for cell in row if cell is not None)
        line = _DOTS.sub(" ", _NUMBER_OF_FIELD.sub(" ", line))
        labels = list(_LABEL.finditer(line))
        for at, label in enumerate(labels):
            end = labels[at + 1].start() if at + 1 < len(labels) else len(line)
            value = _value(line[label.end() : end])
            if value and label.lastgroup:
                found.setdefault(label.lastgroup, value)
    return HouseholdTitle(**found)


def _value(text: str) -> str:
    """Return what stands behind a label: after its hint in brackets and colon, in a next cell."""
    told = _HINT.sub("", text)
    return " ".join(told.replace(_BETWEEN_CELLS, " ").split()).strip(" .;,|-–")


def join_household(table: RowTable, home: HouseholdTitle, own: str, context: ParseContext) -> None:
    """Make all rows members of the household of the title.

    Without a code the number of its old book names it; without both `own` does, for this list.
    """
    code = home.household_code or home.book
    codes, relations = table.column("household_code"), table.column("relation")
    owns, heads = table.column("own_household"), table.column("head_name")
    addresses, names = table.column("address"), table.column("full_name")
    phones = table.column("household_phone")
    notes = table.column("household_note")
    phone = Phone().parse(home.phone, context).value if home.phone else None
    for at, name in enumerate(names):
        if code is not None:
            codes[at] = code
        else:
            owns[at] = own
        heads[at] = home.head_name
        addresses[at] = addresses[at] or home.address
        phones[at] = phone
        if home.household_code and home.book:
            notes[at] = f"Số sổ hộ khẩu: {home.book}"
        same = home.head_name is not None and same_name(str(name or ""), home.head_name)
        if relations[at] is None and same:
            relations[at] = HEAD
    if not home.head_name and HEAD not in relations and names:
        table.tell(0, "relation", _no_head(), "full_name")


def _no_head() -> Issue:
    return Issue(
        "household.no_head",
        QT_TRANSLATE_NOOP(
            "issues", "Phần đầu tờ khai và cột quan hệ không cho biết ai là chủ hộ. Bổ sung chủ hộ."
        ),
        Severity.WARNING,
    )
