"""Names of neighbourhoods in their many spellings: which surely mean one place, which may."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Final, Generic, TypeVar

from desktop.domain.name_likeness import is_one_slip
from desktop.domain.vietnamese_text import fold

_WORDS: Final = {
    "to dan pho": "to", "tdp": "to", "to dan cu": "to", "to": "to",
    "khu pho": "khu pho", "kp": "khu pho", "tieu khu": "tieu khu", "tk": "tieu khu",
    "khu dan cu": "khu dan cu", "kdc": "khu dan cu", "khu vuc": "khu vuc", "kv": "khu vuc",
    "khu": "khu", "thon": "thon", "buon": "buon", "ban": "ban", "ap": "ap", "khom": "khom",
    "lang": "lang", "xom": "xom", "soc": "soc", "phum": "phum",
}  # fmt: skip
"""What stands before a name -> its class; words of one class are one word in long and short."""
_BY_WORD = re.compile(
    rf"(?P<word>{'|'.join(sorted(_WORDS, key=len, reverse=True))})(?:\s+|(?=\d)|$)"
)
_NUMBER_WORD = re.compile(r"so\s*(?=\d)")
_NUMBER = re.compile(r"0*(\d{1,3})")
_ASIDE = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]|\s[-–—]\s(.*)$|,(.*)$")
_FORMER = re.compile(r"\bcu$|^cu\b")
_LEAST_LETTERS: Final = 4
"""Shorter names are one slip from too many others."""
_LEAST_WORDS: Final = 2
"""One word that another name has, too, says nothing."""


Kept = TypeVar("Kept")


class Sameness(Enum):
    """How surely two names mean one neighbourhood."""

    SURE = "sure"
    MAYBE = "maybe"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A name taken apart: `Tổ dân phố số 03 (Nà Tông cũ)`.

    `word` is the class of the kind word ('' for none), `number` and `name` what follows it, folded,
    `aside` what stands in brackets or behind a comma (another commune, mostly), `former` whether it
    calls itself an old one.
    """

    word: str
    number: str
    name: str
    aside: str = ""
    former: bool = False

    @property
    def core(self) -> tuple[str, str]:
        """What the place is called without its kind word."""
        return self.number, self.name


@lru_cache(maxsize=4_096)
def place_name(text: str) -> PlaceName:
    """Take a name apart."""
    asides = [fold("".join(filter(None, found))) for found in _ASIDE.findall(text)]
    words = fold(_ASIDE.sub(" ", text))
    former = bool(_FORMER.search(words))
    if former:
        words = _FORMER.sub("", words).strip()
    aside = " ".join(filter(None, asides))
    if _FORMER.search(aside):
        former, aside = True, _FORMER.sub("", aside).strip()
    found = _BY_WORD.match(words)
    word = _WORDS[found["word"]] if found else ""
    rest = words[found.end() :] if found else words
    rest = _NUMBER_WORD.sub("", rest, count=1) if _NUMBER_WORD.match(rest) else rest
    number = _NUMBER.fullmatch(rest)
    if number:
        return PlaceName(word, number[1], "", aside, former)
    return PlaceName(word, "", rest, aside, former)


def sameness(first: str, second: str) -> Sameness:
    """Compare two names of neighbourhoods of one commune.

    Sure is only the same number or name under the same kind word, however it is written. What
    calls itself old, or names a former commune that the other does not, may be another place: two
    former communes had a "Tổ 3" each. A village word that differs ("Bản", "Thôn") may be only the
    newer word where there is a name; under numbers it is another place.
    """
    if fold(first) == fold(second):
        return Sameness.SURE
    one, two = place_name(first), place_name(second)
    if not any(one.core) or not any(two.core):
        return Sameness.OTHER
    if one.core == two.core:
        return _same_core(one, two)
    if one.number or two.number or one.word != two.word or _digits(one) != _digits(two):
        return Sameness.OTHER
    return Sameness.MAYBE if _is_slip(one.name, two.name) else Sameness.OTHER


def _same_core(one: PlaceName, two: PlaceName) -> Sameness:
    if one.word != two.word:
        if one.number and one.word and two.word:
            return Sameness.OTHER
        return Sameness.MAYBE
    if one.aside != two.aside:
        return Sameness.OTHER if one.aside and two.aside else Sameness.MAYBE
    return Sameness.SURE if one.former == two.former else Sameness.MAYBE


def _digits(place: PlaceName) -> list[str]:
    return re.findall(r"\d+", place.name)


def _is_slip(one: str, two: str) -> bool:
    return min(len(one), len(two)) >= _LEAST_LETTERS and is_one_slip(one, two)


class AlikeNames(Generic[Kept]):
    """Finds among many names those that can be the same as a text; all others surely are not.

    A column of addresses taken for one of neighbourhoods holds thousands of texts: comparing each
    with each name would take minutes.
    """

    def __init__(self) -> None:
        """Begin without names."""
        self._kept: list[Kept] = []
        self._at: dict[tuple[str, ...], list[int]] = {}

    def add(self, name: str, kept: Kept) -> None:
        """Keep something under a name."""
        for key in set(_keys(name)):
            self._at.setdefault(key, []).append(len(self._kept))
        self._kept.append(kept)

    def like(self, text: str) -> list[Kept]:
        """Return what is kept under names that `sameness` may call the same, in their order."""
        found = {at for key in _keys(text) for at in self._at.get(key, ())}
        return [self._kept[at] for at in sorted(found)]


def _keys(text: str) -> Iterator[tuple[str, ...]]:
    """Give keys of which two names that are not surely others share one."""
    place = place_name(text)
    yield "text", fold(text)
    if any(place.core):
        yield "core", *place.core
    if place.number or len(place.name) < _LEAST_LETTERS:
        return
    # Names one letter apart, or with two swapped, are alike when each leaves out a letter at most.
    letters = place.name.replace(" ", "")
    yield "letters", place.word, letters
    for at in range(len(letters)):
        yield "letters", place.word, letters[:at] + letters[at + 1 :]
    words = place.name.split()
    if len(words) >= _LEAST_WORDS:
        yield "words", place.word, *words
    if len(words) > _LEAST_WORDS:
        for at in range(len(words)):
            yield "words", place.word, *words[:at], *words[at + 1 :]
