"""Turns rows of members into households: codes written once, marks, classes, neighbourhoods."""

import re
from collections.abc import Callable
from typing import Final

from desktop.domain.code_tables import HOUSEHOLD_CLASSES
from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold, nfc
from desktop.workbooks.row_table import RowTable
from desktop.workbooks.title_block import TitleBlock

HEAD: Final = "00"
OF_THE_HOUSEHOLD: Final = ("neighbourhood", "address", "head_name", "household_class")
"""What members share: carried down with the household's code."""
_CLASS_MARKS: Final = (
    ("poor_mark", "poor"),
    ("near_poor_mark", "near_poor"),
    ("average_mark", "average_living"),
)
_CLASS_OF_CARD: Final = {"HN": "poor", "CN": "near_poor"}
_WORD_AND_NUMBER = re.compile(r"(thon|buon|ban|ap|khom|to|tdp|kp|xom|lang|khu)\s*0*(\d{1,3})")
_FULL_WORDS: Final = {
    "thon": "Thôn", "buon": "Buôn", "ban": "Bản", "ap": "Ấp", "khom": "Khóm", "to": "Tổ",
    "tdp": "Tổ dân phố", "kp": "Khu phố", "xom": "Xóm", "lang": "Làng", "khu": "Khu",
}  # fmt: skip


def mark_heads(table: RowTable) -> None:
    """Read a column of marks under "Chủ hộ" as the relation to the head."""
    if table.has("head_mark"):
        relations = table.column("relation")
        for at, marked in enumerate(table.columns["head_mark"]):
            if marked and relations[at] is None:
                relations[at] = HEAD


def found_households(table: RowTable, sheet_name: str) -> None:
    """In a list of heads: make each person head of a household that the row itself names."""
    relations, codes = table.column("relation"), table.column("household_code")
    own = table.column("own_household")
    for at, relation in enumerate(relations):
        if relation is None:
            relations[at] = HEAD
        if codes[at] is None and relations[at] == HEAD:
            own[at] = f"{sheet_name}!{table.numbers[at]}"


def mark_classes(table: RowTable) -> None:
    """Read one-hot columns (Hộ nghèo, Cận nghèo) as the household's class."""
    for key, household_class in _CLASS_MARKS:
        if table.has(key):
            classes = table.column("household_class")
            for at, marked in enumerate(table.columns[key]):
                if marked:
                    classes[at] = household_class
    if any(section.household_class for section in table.sections):
        classes = table.column("household_class")
        for at, section in enumerate(table.sections):
            if classes[at] is None:
                classes[at] = section.household_class


def carry_down(table: RowTable) -> None:
    """Give members the household code that only the first row of a household shows.

    A row takes the code above it while it is not a head itself: its relation is another one, or
    its order in the household grows. Nothing else makes a person a member of a household.
    """
    if not table.has("household_code"):
        return
    codes = table.columns["household_code"]
    belongs = _belongs_to_row_above(table)
    above: int | None = None
    for at, code in enumerate(codes):
        if code is not None:
            above = at
            continue
        if above is not None and (table.sections[at] is not table.sections[above]):
            above = None
        if above is None or not belongs(at):
            above = None
            continue
        codes[at] = codes[above]
        for key in OF_THE_HOUSEHOLD:
            if table.has(key) and table.columns[key][at] is None:
                table.columns[key][at] = table.columns[key][above]


def _belongs_to_row_above(table: RowTable) -> Callable[[int], bool]:
    relations = table.columns.get("relation")
    orders = table.columns.get("member_order")

    def belongs(at: int) -> bool:
        if relations is not None:
            unknown = any(entry.field == "relation" for entry in table.issues.get(at, ()))
            return unknown or relations[at] not in (None, HEAD)
        if orders is not None and at:
            order, before = orders[at], orders[at - 1]
            return isinstance(order, int) and isinstance(before, int) and order == before + 1
        return False

    return belongs


def keep_one_head(table: RowTable) -> None:
    """Leave a household the first of its rows called "Chủ hộ" as head, and tell the others."""
    codes, relations = table.columns.get("household_code"), table.columns.get("relation")
    if codes is None or relations is None:
        return
    heads: dict[object, int] = {}
    for at, relation in enumerate(relations):
        if relation != HEAD or codes[at] is None:
            continue
        first = heads.setdefault(codes[at], at)
        if first != at:
            relations[at] = None
            issue = Issue(
                "relation.two_heads",
                QT_TRANSLATE_NOOP(
                    "issues", "Hộ {code} đã có chủ hộ ở dòng {row}. Ghi lại quan hệ của người này."
                ),
                Severity.WARNING,
                {"code": codes[at], "row": table.numbers[first]},
            )
            table.tell(at, "relation", issue)


def class_from_notes(table: RowTable) -> None:
    """In lists of poor households: read the class from notes and card groups of the members."""
    codes, classes = _homes(table), table.column("household_class")
    notes, cards = table.column("note"), table.column("hi_card_no")
    found: dict[object, str] = {}
    for at, code in enumerate(codes):
        if code is None or classes[at] is not None:
            continue
        word = HOUSEHOLD_CLASSES.code_of(str(notes[at])) if notes[at] is not None else None
        word = word or _CLASS_OF_CARD.get(str(cards[at] or "")[:2])
        if word is not None:
            found.setdefault(code, word)
    for at, code in enumerate(codes):
        if classes[at] is None:
            classes[at] = found.get(code)


def _homes(table: RowTable) -> list[object]:
    """Return what names each row's household: the code, or its place in a list without codes."""
    owns = table.columns.get("own_household", [None] * len(table.numbers))
    codes = table.column("household_code")
    return [code if code is not None else own for code, own in zip(codes, owns, strict=True)]


def place(table: RowTable, title: TitleBlock) -> None:
    """Give rows the neighbourhood of their section or title, and write names one way."""
    if title.neighbourhood or any(section.neighbourhood for section in table.sections):
        column = table.column("neighbourhood")
        for at, section in enumerate(table.sections):
            if column[at] is None:
                column[at] = section.neighbourhood or title.neighbourhood
    if table.has("neighbourhood"):
        tidy: dict[object, object] = {}
        column = table.columns["neighbourhood"]
        for at, name in enumerate(column):
            if name is not None:
                if name not in tidy:
                    tidy[name] = neighbourhood_name(str(name))
                column[at] = tidy[name]


def neighbourhood_name(text: str) -> str:
    """Return a neighbourhood as people write it: `THON09` is Thôn 9, `Thôn 03` is Thôn 3."""
    match = _WORD_AND_NUMBER.fullmatch(fold(text))
    if match is None:
        return nfc(text)
    return f"{_FULL_WORDS[match.group(1)]} {match.group(2)}"
