"""The sort and search keys that are stored beside the words people typed.

SQLite sorts Ánh after Ea and does not find "Đặng" by "dang"; so every write goes through here.
A search key holds folded words, and each number twice: as it is and, marked with `r`, reversed,
so that the tail of a CCCD, card or phone number is the beginning of a word.
"""

from collections.abc import Callable, Mapping

from desktop.domain.vietnamese_text import fold, name_sort_key, sort_key

Values = Mapping[str, object]


def number_words(number: object) -> str:
    """Return the search words of an identity, card, receipt or phone number ('' for None)."""
    if not number:
        return ""
    word = "".join(filter(str.isalnum, str(number))).lower()
    return f"{word} r{word[::-1]}"


def person_keys(full_name: str, *numbers: str | None) -> tuple[str, str]:
    """Return (sort key, search key) of a person, collector or payer."""
    words = " ".join(filter(None, (number_words(number) for number in numbers)))
    return name_sort_key(full_name), f"{fold(full_name)} {words}".rstrip()


def _person(values: Values) -> tuple[str, str]:
    numbers = (values.get(key) for key in ("national_id", "old_id", "si_number"))
    return person_keys(
        str(values["full_name"]),
        *(_text(number) for number in numbers),
        _text(values.get("hi_card_no")),
        _text(values.get("phone")),
    )


def _household(values: Values) -> tuple[str, str]:
    head, code = _text(values.get("head_name")) or "", _text(values.get("household_code")) or ""
    phone = number_words(values.get("phone"))
    return name_sort_key(head), f"{fold(head)} {fold(code)} {number_words(code)} {phone}".strip()


def _collector(values: Values) -> tuple[str, str]:
    keys = ("collector_code", "national_id", "si_number", "phone")
    return person_keys(str(values["full_name"]), *(_text(values.get(key)) for key in keys))


def _receipt(values: Values) -> tuple[str, str]:
    payer = str(values["payer_name"])
    number = _text(values["receipt_no"]) or ""
    return sort_key(number), f"{fold(payer)} {number_words(number)}".strip()


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


def _text(value: object) -> str | None:
    return None if value is None else str(value)


_KEYS: dict[str, Callable[[Values], tuple[str, str]]] = {
    "person": _person,
    "household": _household,
    "collector": _collector,
    "organisation": _organisation,
    "event": _event,
    "receipt": _receipt,
    "neighbourhood": _neighbourhood,
}


def has_keys(kind: str) -> bool:
    """Whether records of this kind carry a sort and a search key."""
    return kind in _KEYS


def keys_of(kind: str, values: Values) -> tuple[str, str]:
    """Return (sort key, search key) of a record from its stored values."""
    return _KEYS[kind](values)
