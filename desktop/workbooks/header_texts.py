"""How headers are compared: without brackets, marks, case, stars and line breaks."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from desktop.domain.vietnamese_text import fold, nfc

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_WORDS = re.compile(r"\w+")
_LEAST_SQUASHED = 4
"""Shorter names written without spaces (`Ho`, `DT`) mean too many things."""


@lru_cache(maxsize=4096)
def header_key(text: str) -> str:
    """Return the folded form of a header; what stands in brackets is a hint, not the name."""
    return fold(_without_brackets(text)) or fold(text)


@lru_cache(maxsize=4096)
def marked_key(text: str) -> str:
    """Return the form that keeps the Vietnamese marks: ĐT (phone) is not DT (ethnic group)."""
    bare = " ".join(_WORDS.findall(nfc(_without_brackets(text)).lower()))
    return bare or " ".join(_WORDS.findall(nfc(text).lower()))


def _without_brackets(text: str) -> str:
    """Leave out what stands in brackets, brackets within brackets too."""
    while (bare := _BRACKETS.sub(" ", text)) != text:
        text = bare
    # A hint whose bracket nobody closed is one all the same.
    return text.partition("(")[0] or text


def squashed(key: str) -> str:
    """Return a folded header without spaces, as programs write it (`SoDienThoai`, `MA_HO_GD`)."""
    return key.replace(" ", "")


@dataclass(slots=True)
class AliasIndex:
    """The headers that fields are known by, in the order the fields were given."""

    _marked: dict[str, list[str]] = field(default_factory=dict)
    _folded: dict[str, list[str]] = field(default_factory=dict)
    _squashed: dict[str, list[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, aliases: Iterable[tuple[str, Iterable[str]]]) -> "AliasIndex":
        """Index (field key, aliases) pairs; a header may mean several fields."""
        index = cls()
        for key, texts in aliases:
            for text in texts:
                folded = header_key(text)
                _add(index._marked, marked_key(text), key)
                _add(index._folded, folded, key)
                if len(squashed(folded)) >= _LEAST_SQUASHED:
                    _add(index._squashed, squashed(folded), key)
        return index

    def fields_of(self, header: str) -> tuple[str, ...]:
        """Return the fields that a header names exactly; the marks decide first if they can."""
        folded = header_key(header)
        found = (
            self._marked.get(marked_key(header))
            or self._folded.get(folded)
            or self._squashed.get(squashed(folded))
        )
        return tuple(found or ())

    def knows(self, header: str) -> bool:
        """Whether a header is the name of any field."""
        return bool(self.fields_of(header))

    @property
    def folded(self) -> Mapping[str, list[str]]:
        """Folded alias -> fields."""
        return self._folded


def _add(index: dict[str, list[str]], key: str, value: str) -> None:
    fields = index.setdefault(key, [])
    if key and value not in fields:
        fields.append(value)
