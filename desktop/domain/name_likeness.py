"""How alike two names of people are: the same, the same but for marks, or one slip apart."""

from enum import Enum
from itertools import zip_longest

from desktop.domain.vietnamese_text import fold, same_name


class NameLikeness(Enum):
    """From the same name to another one; the value orders them, the most alike first."""

    SAME = 0
    """Case and the place of a tone aside."""
    OTHER_MARKS = 1
    """Nguyen Van Duc and Nguyễn Văn Đức."""
    ONE_SLIP = 2
    """One letter wrong, missing, doubled or swapped, or one word more."""
    OTHER = 3


def name_likeness(first: str, second: str) -> NameLikeness:
    """Compare two full names as people mistype them."""
    one, two = fold(first), fold(second)
    if one.replace(" ", "") == two.replace(" ", ""):
        return NameLikeness.SAME if same_name(first, second) else NameLikeness.OTHER_MARKS
    if is_one_slip(one, two):
        return NameLikeness.ONE_SLIP
    return NameLikeness.OTHER


def is_one_slip(first: str, second: str) -> bool:
    """Tell whether two folded names, not the same, are one letter or one word apart.

    A whole word that differs is another name: twins are called so.
    """
    return _one_letter(first.replace(" ", ""), second.replace(" ", "")) or _one_word_more(
        first.split(), second.split()
    )


def _one_letter(first: str, second: str) -> bool:
    if abs(len(first) - len(second)) > 1:
        return False
    begin = _common(first, second)
    rest, other = first[begin:], second[begin:]
    if len(rest) == len(other):
        swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
        return rest[1:] == other[1:] or swapped
    return rest[1:] == other or rest == other[1:]


def _common(first: str, second: str) -> int:
    """Return how many letters the beginnings have in common."""
    pairs = enumerate(zip_longest(first, second))
    return next((place for place, (one, two) in pairs if one != two), len(first))


def _one_word_more(first: list[str], second: list[str]) -> bool:
    short, long = sorted((first, second), key=len)
    if len(long) != len(short) + 1 or len(short) < 2:  # noqa: PLR2004 - "Hoa" says nothing
        return False
    return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))
