"""Names of neighbourhoods as people paste them: numbered, with bullets, twice, out of Excel."""

import re
from dataclasses import dataclass

from desktop.domain.vietnamese_text import fold, nfc

WORDS = (
    "Thôn",
    "Tổ dân phố",
    "Bản",
    "Buôn",
    "Ấp",
    "Khóm",
    "Làng",
    "Xóm",
    "Khu phố",
    "Khu",
    "Tiểu khu",
)
"""What a unit below the commune is called; the place decides, not the law."""
_LONG_WORD = "tổ dân phố"
LONGEST = 80
MOST_NUMBERED = 200
_CUT = re.compile(r"[\n\r;,\u2028\u2029]+")
_LEADING = re.compile(r"^(?:[-–—−•▪◦·*+>]+|\(?\d{1,3}[.)/:](?!\d)|\(\d{1,3}\)|[a-zđ]\))\s*", re.I)
_HEADINGS = frozenset(
    {
        "stt",
        "tt",
        "ten",
        "ten thon",
        "ten thon to",
        "thon to",
        "ten thon xom",
        "thon xom",
        "ten to dan pho",
        "thon buon tdp",
        "ten thon buon tdp",
        "danh sach thon",
        "danh sach thon to",
        "danh sach to dan pho",
        *map(fold, WORDS),
    }
)
_NUMBER = re.compile(r"\d{1,3}")


@dataclass(frozen=True, slots=True)
class PastedNames:
    """The names that a text holds, each once, and what was done to get them."""

    names: tuple[str, ...]
    doubled: tuple[str, ...] = ()
    """Names that stood there more than once, by their first spelling."""
    too_long: tuple[str, ...] = ()
    """Lines that are no name: longer than a name may be."""


def usual_word(commune_name: str) -> str:
    """Return what the units below a commune are usually called: a ward has tổ dân phố."""
    return "Tổ dân phố" if fold(commune_name).startswith("phuong ") else "Thôn"


def read_pasted(text: str, word: str) -> PastedNames:
    """Read one name a line (or between commas), or the column of names of an Excel sheet.

    Numbering and bullets go, a number alone becomes "Tổ dân phố 3" with the given word, names
    that differ only by case or marks are one.
    """
    names: dict[str, str] = {}
    doubled: dict[str, str] = {}
    too_long: list[str] = []
    for line in _CUT.split(text):
        name = _name_of(line, word)
        key = fold(name)
        if not key or key in _HEADINGS:
            continue
        if len(name) > LONGEST:
            too_long.append(name)
        elif key in names:
            doubled[key] = names[key]
        else:
            names[key] = name
    return PastedNames(tuple(names.values()), tuple(doubled.values()), tuple(too_long))


def numbered(word: str, first: int, last: int) -> tuple[str, ...]:
    """Return "Tổ dân phố 1", "Tổ dân phố 2", … with both ends; at most `MOST_NUMBERED`."""
    last = min(last, first + MOST_NUMBERED - 1)
    return tuple(f"{word} {number}" for number in range(first, last + 1))


def _name_of(line: str, word: str) -> str:
    cells = [_stripped(cell) for cell in line.split("\t")]
    named = [cell for cell in cells if any(letter.isalpha() for letter in cell)]
    if named:
        return named[0]
    number = next((cell for cell in cells if _NUMBER.fullmatch(cell)), "")
    return f"{word} {int(number)}" if number else ""


def _stripped(cell: str) -> str:
    name = nfc(cell).strip(" .:|\"'")
    while (shorter := nfc(_LEADING.sub("", name)).strip(" .:|\"'")) != name and shorter:
        name = shorter
    return name


def short_name(name: str) -> str:
    """Return a neighbourhood's name as it is abbreviated where room is short: TDP 4."""
    if not name.casefold().startswith(_LONG_WORD):
        return name
    return f"TDP {name[len(_LONG_WORD) :].strip()}"
