"""An amount of money in Vietnamese words, as receipts and official papers write it."""

from dataclasses import dataclass
from enum import Enum

LARGEST = 10**15
"""Nobody in a commune collects more; larger amounts are refused rather than misread."""
_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_BILLION = 10**9
_GROUP = 1000


@dataclass(frozen=True, slots=True)
class Reading:
    """The words in which north and south differ.

    `no_tens` stands for a zero in the tens (105), `four_after_it` for a four behind it.
    """

    no_tens: str
    four_after_it: str
    thousand: str


class ReadingWay(Enum):
    """How numbers are read aloud."""

    NORTHERN = Reading("linh", "tư", "nghìn")
    SOUTHERN = Reading("lẻ", "bốn", "ngàn")


def amount_in_words(amount: int, way: ReadingWay = ReadingWay.NORTHERN) -> str:
    """Return đồng in words, as a sentence begins: "Một triệu không trăm linh năm nghìn đồng".

    Raises:
        ValueError: the amount is larger than `LARGEST` or smaller than its negative.
    """
    if abs(amount) > LARGEST:
        raise ValueError(amount)
    words = number_in_words(abs(amount), way)
    if amount < 0:
        words = f"âm {words}"
    return f"{words[0].upper()}{words[1:]} đồng"


def number_in_words(number: int, way: ReadingWay = ReadingWay.NORTHERN) -> str:
    """Return a whole number that is not negative in words, all in small letters."""
    return " ".join(_read(number, way.value)) if number else _DIGITS[0]


def _read(number: int, reading: Reading, *, follows: bool = False) -> list[str]:
    """Read a number; one that `follows` larger groups names its missing hundreds and tens."""
    if number >= _BILLION:
        billions, rest = divmod(number, _BILLION)
        words = [*_read(billions, reading, follows=follows), "tỷ"]
        return [*words, *_read(rest, reading, follows=True)] if rest else words
    words = []
    for size, name in ((_GROUP**2, "triệu"), (_GROUP, reading.thousand), (1, "")):
        group = number // size % _GROUP
        if group:
            words += _read_group(group, reading, follows=follows or bool(words))
            words += [name] if name else []
    return words


def _read_group(group: int, reading: Reading, *, follows: bool) -> list[str]:
    """Read three digits: 5 alone is "năm", after larger groups "không trăm linh năm"."""
    hundreds, rest = divmod(group, 100)
    words = [_DIGITS[hundreds], "trăm"] if hundreds or follows else []
    tens, units = divmod(rest, 10)
    if not rest:
        return words
    if tens == 0:
        return [*words, *_after_no_tens(units, reading)] if words else [_DIGITS[units]]
    words += ["mười"] if tens == 1 else [_DIGITS[tens], "mươi"]
    return [*words, _after_tens(tens, units)] if units else words


def _after_no_tens(units: int, reading: Reading) -> tuple[str, str]:
    return reading.no_tens, reading.four_after_it if units == 4 else _DIGITS[units]  # noqa: PLR2004


def _after_tens(tens: int, units: int) -> str:
    """Read the units behind tens: mốt, tư and lăm, but mười một and mười bốn."""
    if units == 5:  # noqa: PLR2004 - the digits that are read in another way
        return "lăm"
    changed = {1: "mốt", 4: "tư"} if tens > 1 else {}
    return changed.get(units, _DIGITS[units])
