"""Finds communes in the official list by what a person types: words in any order, or the code."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from desktop.domain.reference_data import Commune, commune_list
from desktop.domain.vietnamese_text import fold, sort_key

_TELEX_LETTERS = str.maketrans("", "", "sfrxjw")
_VOWEL = re.compile("[aeiouy]")
_DOUBLED = (("aa", "a"), ("ee", "e"), ("oo", "o"), ("dd", "d"))


@dataclass(frozen=True, slots=True)
class Place:
    """A commune with the name of its province: names alone repeat up to seven times."""

    commune: Commune
    province: str

    @property
    def label(self) -> str:
        """The text that tells it apart: "Phường Lào Cai – Tỉnh Lào Cai"."""
        return f"{self.commune.name} – {self.province}"


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: by the commune's own name or code, and by province with its name."""

    words: tuple[str, ...]
    named: tuple[Place, ...] = ()
    in_provinces: tuple[tuple[str, tuple[Place, ...]], ...] = ()

    def __bool__(self) -> bool:
        """Whether anything was found."""
        return bool(self.named or self.in_provinces)


@dataclass(frozen=True, slots=True)
class _Known:
    place: Place
    own: str
    """Folded own name and code, each word after a space."""
    whole: str


@cache
def all_places() -> tuple[Place, ...]:
    """Return every commune, in alphabetical order of its own name without the kind."""
    places = [
        Place(commune, province.name)
        for province in commune_list().provinces
        for commune in province.communes
    ]
    places.sort(key=lambda place: sort_key(place.commune.name.partition(" ")[2]))
    return tuple(places)


@cache
def _known() -> tuple[_Known, ...]:
    made = []
    for place in all_places():
        own = f" {fold(place.commune.name)} {place.commune.code}"
        made.append(_Known(place, own, f"{own} {fold(place.province)}"))
    return tuple(made)


def find(text: str) -> Found:
    """Find communes whose name, province or code holds every word as the beginning of a word.

    Words typed while UniKey was off ("lafo cai", "la2o cai") count as what they were meant to be
    when nothing is found for them as they are.
    """
    words = tuple(fold(text).split())
    found = _find(words)
    if words and not found:
        return _find(tuple(map(_meant, words)))
    return found


def _find(words: tuple[str, ...]) -> Found:
    if not words:
        return Found(())
    named: list[_Known] = []
    rest: dict[str, list[Place]] = {}
    for known in _known():
        if _holds(known.own, words):
            named.append(known)
        elif _holds(known.whole, words):
            rest.setdefault(known.place.province, []).append(known.place)
    named.sort(key=lambda known: _distance(known, words))
    provinces = sorted(rest.items(), key=lambda item: sort_key(item[0]))
    return Found(
        words,
        tuple(known.place for known in named),
        tuple((province, tuple(places)) for province, places in provinces),
    )


def _holds(key: str, words: Iterable[str]) -> bool:
    return all(f" {word}" in key for word in words)


def _distance(known: _Known, words: tuple[str, ...]) -> int:
    """Tell how far a name is from what was typed: the very name, its beginning, anything else."""
    typed, name = " ".join(words), fold(known.place.commune.name)
    bare = name.partition(" ")[2]
    if typed in (name, bare, known.place.commune.code):
        return 0
    return 1 if bare.startswith(typed) or name.startswith(typed) else 2


def _meant(word: str) -> str:
    """Return what a word typed without UniKey was meant to be, without marks."""
    if word.isdigit():
        return word
    word = "".join(letter for letter in word if not letter.isdigit())
    vowel = _VOWEL.search(word)
    if vowel is not None:
        word = word[: vowel.end()] + word[vowel.end() :].translate(_TELEX_LETTERS)
    for double, single in _DOUBLED:
        word = word.replace(double, single)
    return word


def marks_in(text: str, words: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield (begin, length) of the parts of a shown text that typed words begin, from the left."""
    typed = tuple(words)
    for match in re.finditer(r"\w+", text):
        key = fold(match[0])
        # Every letter of a composed text folds to one letter, so that lengths are the same.
        longest = max((len(word) for word in typed if key.startswith(word)), default=0)
        if longest and len(key) == len(match[0]):
            yield match.start(), longest
