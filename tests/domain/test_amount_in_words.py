"""Amounts in words: every rule of reading, and back again."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.amount_in_words import (
    LARGEST,
    ReadingWay,
    amount_in_words,
    number_in_words,
)

CASES = [
    (0, "không"),
    (1, "một"),
    (4, "bốn"),
    (5, "năm"),
    (10, "mười"),
    (11, "mười một"),
    (14, "mười bốn"),
    (15, "mười lăm"),
    (20, "hai mươi"),
    (21, "hai mươi mốt"),
    (24, "hai mươi tư"),
    (25, "hai mươi lăm"),
    (91, "chín mươi mốt"),
    (100, "một trăm"),
    (101, "một trăm linh một"),
    (104, "một trăm linh tư"),
    (105, "một trăm linh năm"),
    (110, "một trăm mười"),
    (111, "một trăm mười một"),
    (115, "một trăm mười lăm"),
    (555, "năm trăm năm mươi lăm"),
    (1_000, "một nghìn"),
    (1_001, "một nghìn không trăm linh một"),
    (1_010, "một nghìn không trăm mười"),
    (1_021, "một nghìn không trăm hai mươi mốt"),
    (1_100, "một nghìn một trăm"),
    (10_000, "mười nghìn"),
    (21_000, "hai mươi mốt nghìn"),
    (100_000, "một trăm nghìn"),
    (632_700, "sáu trăm ba mươi hai nghìn bảy trăm"),
    (1_000_000, "một triệu"),
    (1_000_500, "một triệu năm trăm"),
    (1_005_000, "một triệu không trăm linh năm nghìn"),
    (1_793_880, "một triệu bảy trăm chín mươi ba nghìn tám trăm tám mươi"),
    (15_000_000, "mười lăm triệu"),
    (1_000_000_000, "một tỷ"),
    (1_000_000_005, "một tỷ không trăm linh năm"),
    (2_050_000_000, "hai tỷ không trăm năm mươi triệu"),
    (1_000_000_000_000, "một nghìn tỷ"),
    (1_005_000_000_000, "một nghìn không trăm linh năm tỷ"),
    (1_000_005_000_000, "một nghìn tỷ không trăm linh năm triệu"),
    (LARGEST, "một triệu tỷ"),
]


@pytest.mark.parametrize(("number", "words"), CASES)
def test_numbers_are_read_as_people_read_them(number: int, words: str) -> None:
    assert number_in_words(number) == words
    sentence = amount_in_words(number)
    assert sentence == f"{words[0].upper()}{words[1:]} đồng"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (104, "một trăm lẻ bốn"),
        (105, "một trăm lẻ năm"),
        (24, "hai mươi tư"),
        (1_005_000, "một triệu không trăm lẻ năm ngàn"),
        (3_000_000_000_000, "ba ngàn tỷ"),
    ],
)
def test_the_south_says_le_and_ngan(number: int, words: str) -> None:
    assert number_in_words(number, ReadingWay.SOUTHERN) == words


def test_a_negative_amount_begins_with_am() -> None:
    assert amount_in_words(-1_500) == "Âm một nghìn năm trăm đồng"


@pytest.mark.parametrize("amount", [LARGEST + 1, -LARGEST - 1])
def test_an_amount_that_nobody_collects_is_refused(amount: int) -> None:
    with pytest.raises(ValueError, match=str(amount)):
        amount_in_words(amount)


VALUES = {
    word: value
    for value, words in enumerate(
        (
            "không", "một mốt", "hai", "ba", "bốn tư", "năm lăm", "sáu", "bảy", "tám", "chín",
        )
    )
    for word in words.split()
}  # fmt: skip


def read_back(words: str) -> int:
    """Understand a number by what each word does to the value so far."""
    total = millions = group = digit = 0
    for word in words.split():
        if word in VALUES:
            digit = VALUES[word]
        elif word == "mười":
            group, digit = group + 10, 0
        elif word == "mươi":
            group, digit = group + 10 * digit, 0
        elif word == "trăm":
            group, digit = group + 100 * digit, 0
        elif word in {"linh", "lẻ"}:
            continue
        elif word in {"nghìn", "ngàn", "triệu"}:
            size = 1_000_000 if word == "triệu" else 1_000
            millions, group, digit = millions + (group + digit) * size, 0, 0
        else:
            assert word == "tỷ"
            total = (total + millions + group + digit) * 10**9
            millions = group = digit = 0
    return total + millions + group + digit


@given(st.integers(min_value=0, max_value=LARGEST), st.sampled_from(ReadingWay))
def test_what_is_read_is_the_number(number: int, way: ReadingWay) -> None:
    assert read_back(number_in_words(number, way)) == number


@given(st.integers(min_value=0, max_value=LARGEST))
def test_no_word_is_said_that_misleads(number: int) -> None:
    words = number_in_words(number).split()
    pairs = list(pairwise(words))
    for wrong in (
        ("mươi", "một"),
        ("mươi", "năm"),
        ("mười", "mốt"),
        ("một", "mươi"),
        ("mươi", "không"),
    ):
        assert wrong not in pairs
    assert "  " not in " ".join(words)
