"""The sort and search keys that are stored beside the words people typed.

SQLite sorts Ánh after Ea and does not find "Đặng" by "dang"; so every write goes through here.
A search key holds folded words, and each number twice: as it is and, marked with `TAIL`,
reversed, so that the tail of a CCCD, card or phone number is the beginning of a word.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from operator import itemgetter
from typing import Final

from desktop.domain.vietnamese_text import fold, name_sort_key, sort_key

TAIL: Final = "§"
"""Begins a reversed number. Folding takes the sign away, so that nobody's word begins with it."""

Values = Mapping[str, object]
Row = tuple[object, ...]

_NUMBERS: Final = {
    "person": ("national_id", "old_id", "si_number", "hi_card_no", "phone"),
    "collector": ("collector_code", "national_id", "si_number", "phone"),
}
"""The numbers by which people of a kind are found."""


def number_words(number: object) -> str:
    """Return the search words of an identity, card, receipt or phone number ('' for None)."""
    if not number:
        return ""
    word = str(number).lower()
    if not word.isalnum():
        word = "".join(filter(str.isalnum, word))
    return f"{word} {TAIL}{word[::-1]}"


def person_keys(full_name: str, *numbers: object) -> tuple[str, str]:
    """Return (sort key, search key) of a person, collector or payer."""
    words = " ".join(filter(None, (number_words(number) for number in numbers)))
    return name_sort_key(full_name), f"{fold(full_name)} {words}".rstrip()


def _named(kind: str, values: Values) -> tuple[str, str]:
    return person_keys(str(values["full_name"]), *(values.get(key) for key in _NUMBERS[kind]))


def _household(values: Values) -> tuple[str, str]:
    head, code = _text(values.get("head_name")) or "", _text(values.get("household_code")) or ""
    phone = number_words(values.get("phone"))
    return name_sort_key(head), f"{fold(head)} {fold(code)} {number_words(code)} {phone}".strip()


def _receipt(values: Values) -> tuple[str, str]:
    payer = str(values["payer_name"])
    number = _text(values["receipt_no"]) or ""
    return sort_key(number), f"{fold(payer)} {number_words(number)}".strip()


def _receipt_book(values: Values) -> tuple[str, str]:
    serial = str(values["serial"])
    return sort_key(serial), number_words(serial)


def _organisation(values: Values) -> tuple[str, str]:
    name = str(values["name"])
    code = number_words(values.get("organisation_code"))
    return sort_key(name), f"{fold(name)} {code}".strip()


def _event(values: Values) -> tuple[str, str]:
    words = " ".join(_text(values.get(key)) or "" for key in ("title", "place", "partner"))
    return sort_key(words.strip()), fold(words)


def _neighbourhood(values: Values) -> tuple[str, str]:
    name = str(values["name"])
    return sort_key(name), fold(name)


def _directive(values: Values) -> tuple[str, str]:
    title = str(values["title"])
    words = " ".join(_text(values.get(key)) or "" for key in ("title", "owner", "issuer"))
    number = number_words(values.get("document_number"))
    return sort_key(title), f"{fold(words)} {number}".strip()


def _left_out_row(values: Values) -> tuple[str, str]:
    name = _text(values.get("name")) or ""
    words = " ".join(_text(values.get(key)) or "" for key in ("name", "place"))
    return name_sort_key(name), f"{fold(words)} {number_words(values.get('number'))}".strip()


def _place_alias(values: Values) -> tuple[str, str]:
    old = str(values["old_text"])
    return sort_key(old), fold(old)


def _text(value: object) -> str | None:
    return None if value is None else str(value)


_KEYS: dict[str, Callable[[Values], tuple[str, str]]] = {
    "person": partial(_named, "person"),
    "household": _household,
    "collector": partial(_named, "collector"),
    "organisation": _organisation,
    "event": _event,
    "receipt": _receipt,
    "receipt_book": _receipt_book,
    "neighbourhood": _neighbourhood,
    "place_alias": _place_alias,
    "directive": _directive,
    "left_out_row": _left_out_row,
}


def has_keys(kind: str) -> bool:
    """Whether records of this kind carry a sort and a search key."""
    return kind in _KEYS


def keys_of(kind: str, values: Values) -> tuple[str, str]:
    """Return (sort key, search key) of a record from its stored values."""
    return _KEYS[kind](values)


def key_maker(kind: str, columns: Sequence[str]) -> Callable[[Row], tuple[str, str]]:
    """Return what `keys_of` makes, for rows whose values stand in the order of `columns`."""
    keys = (*columns,)
    if kind not in _NUMBERS:
        make = _KEYS[kind]
        return lambda row: make(dict(zip(keys, row, strict=True)))
    # A list of 100,000 people would spend more on dictionaries than on the keys themselves.
    name = keys.index("full_name")
    numbers = [keys.index(key) for key in _NUMBERS[kind] if key in keys]
    # A second place, so that a row without numbers is picked as a tuple too.
    pick = itemgetter(*numbers, name, name)

    def from_places(row: Row) -> tuple[str, str]:
        *found, full_name, _ = pick(row)
        return person_keys(str(full_name), *found)

    return from_places
