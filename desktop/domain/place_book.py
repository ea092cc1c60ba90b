"""What a commune's neighbourhoods are called, and were called: finds the one that a text means."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum

from desktop.domain.former_communes import FormerCommune, rewritten
from desktop.domain.place_names import AlikeNames, Sameness, place_name, sameness
from desktop.domain.vietnamese_text import fold


class FoundBy(Enum):
    """Why a text means a neighbourhood."""

    NAME = "name"
    """It is the name, case and marks aside."""
    ALIAS = "alias"
    """It is an old name that the office keeps."""
    SPELLING = "spelling"
    """It is another spelling of one name only."""


@dataclass(frozen=True, slots=True)
class Place:
    """A neighbourhood by its name of today."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """What a text means: the place, when that is sure; else those that it may mean."""

    place: Place | None = None
    by: FoundBy | None = None
    maybe: tuple[Place, ...] = ()


@dataclass(slots=True)
class PlaceBook:
    """Names and old names of one commune; answers are kept, for lists name few places often."""

    places: dict[int, Place] = field(default_factory=dict)
    communes: tuple[FormerCommune, ...] = ()
    _by_name: dict[str, Place] = field(default_factory=dict)
    _aliases: dict[str, tuple[str, Place]] = field(default_factory=dict)
    _names: AlikeNames[Place] = field(default_factory=AlikeNames)
    _old_names: AlikeNames[tuple[str, Place]] = field(default_factory=AlikeNames)
    _found: dict[str, FoundPlace] = field(default_factory=dict)
    _addresses: dict[str, str | None] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        places: Iterable[tuple[int, str]],
        aliases: Iterable[tuple[str, int]] = (),
        communes: Iterable[tuple[str, str]] = (),
    ) -> "PlaceBook":
        """Return the book of (id, name), (old name, id) and (old commune, new name)."""
        book = cls({row_id: Place(row_id, name) for row_id, name in places})
        for place in book.places.values():
            book._by_name[fold(place.name)] = place
            book._names.add(place.name, place)
        for old, row_id in aliases:
            if row_id in book.places:
                book._aliases[fold(old)] = (old, book.places[row_id])
        for words, place in book._aliases.values():
            book._old_names.add(words, (words, place))
        former = (FormerCommune.of(old, new) for old, new in communes)
        book.communes = tuple(one for one in former if one is not None)
        return book

    def find(self, text: str) -> FoundPlace:
        """Return the neighbourhood that a text means."""
        key = fold(text)
        if text not in self._found:
            # Brackets and commas are lost in the folded text, and tell places apart.
            self._found[text] = self._search(text, key)
        return self._found[text]

    def _search(self, text: str, key: str) -> FoundPlace:
        if key in self._by_name:
            return FoundPlace(self._by_name[key], FoundBy.NAME)
        if key in self._aliases:
            return FoundPlace(self._aliases[key][1], FoundBy.ALIAS)
        named = {place: sameness(text, place.name) for place in self._names.like(text)}
        old: dict[Place, Sameness] = {}
        for words, place in self._old_names.like(text):
            like = _as_old(text, words)
            if old.get(place) is not Sameness.SURE:
                old[place] = like
        sure = [place for place, like in named.items() if like is Sameness.SURE]
        if len(sure) == 1 and not _others(sure[0], old, Sameness.SURE):
            return FoundPlace(sure[0], FoundBy.SPELLING)
        sure_old = [place for place, like in old.items() if like is Sameness.SURE]
        if not sure and len(sure_old) == 1:
            return FoundPlace(sure_old[0], FoundBy.ALIAS)
        ordered = (*sure, *sure_old, *_maybe(named), *_maybe(old))
        return FoundPlace(maybe=tuple(dict.fromkeys(ordered)))

    def new_address(self, address: str) -> str | None:
        """Return an address with the new name of its commune, None where nothing is to change."""
        if not self.communes:
            return None
        if address not in self._addresses:
            self._addresses[address] = rewritten(address, self.communes)
        return self._addresses[address]


def _as_old(text: str, old: str) -> Sameness:
    """Compare a text with an old name: "(cũ)" says no more than that it is one."""
    found = sameness(text, old)
    one, two = place_name(text), place_name(old)
    if found is Sameness.MAYBE and one.former != two.former:
        same = (one.word, one.core, one.aside) == (two.word, two.core, two.aside)
        return Sameness.SURE if same else found
    return found


def _others(place: Place, found: dict[Place, Sameness], like: Sameness) -> bool:
    return any(one is like and other != place for other, one in found.items())


def _maybe(found: dict[Place, Sameness]) -> list[Place]:
    return [place for place, like in found.items() if like is Sameness.MAYBE]
