"""What people type to find somebody, as the words that are looked up."""

import re

from desktop.domain.vietnamese_text import fold

_GROUPED = re.compile(
    # A phone number with its country code, whole or still being typed.
    r"(?<!\w)\+84[\d .()-]*\d(?!\w)"
    # Nine and more digits in groups: `0912 345 678`, `0912.345.678`, `036 085 012 345`.
    r"|(?<!\w)\(?\d(?:[ .()-]{0,2}\d){8,14}(?!\w)"
    # A card number as it is printed: `GD 4 38 0123654789`.
    r"|(?<!\w)[A-Za-z]{2} ?[1-5] \d\d(?: ?\d){0,10}(?!\w)"
)
_BETWEEN_GROUPS = re.compile(r"[ .()-]")
_COUNTRY_CODE = re.compile(r"^(?:\+84|0084|84(?=\d{9}$))0?")


def search_words(text: str) -> list[str]:
    """Return the folded words of a search; a number typed in groups is one word.

    A phone number with its country code is read as the office stores it, with the leading 0.
    """
    return fold(_GROUPED.sub(_joined, text)).split()


def _joined(number: re.Match[str]) -> str:
    digits = _BETWEEN_GROUPS.sub("", number.group())
    return _COUNTRY_CODE.sub("0", digits, count=1)
