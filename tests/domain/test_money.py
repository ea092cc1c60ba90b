"""Amounts of money: shown with dots, read as offices write them, never a float."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import Severity
from desktop.domain.money import (
    MILLION,
    THOUSAND,
    parse_money,
    round_to_dong,
    show_money,
    without_currency,
)

AMOUNTS = st.integers(-(10**14), 10**14)


@pytest.mark.parametrize(
    ("amount", "shown"),
    [(1793880, "1.793.880 đ"), (0, "0 đ"), (999, "999 đ"), (-1000, "-1.000 đ")],
)
def test_money_as_people_read_it(amount: int, shown: str) -> None:
    assert show_money(amount) == shown


@pytest.mark.parametrize(
    ("raw", "unit", "value"),
    [
        ("1.366.200", 1, 1_366_200),
        ("1,366,200 đ", 1, 1_366_200),
        ("1,366,200đ", 1, 1_366_200),
        ("15,100,020", 1, 15_100_020),
        ("1 366 200 VNĐ", 1, 1_366_200),
        ("1.366.200,00", 1, 1_366_200),
        ("1,366,200.00", 1, 1_366_200),
        ("'1366200", 1, 1_366_200),
        ("704.025 đ", 1, 704_025),
        ("704,025 đồng", 1, 704_025),
        ("1366,2", THOUSAND, 1_366_200),
        (1366.2, THOUSAND, 1_366_200),
        ("1,3662", MILLION, 1_366_200),
        ("1,5 triệu", 1, 1_500_000),
        ("500 nghìn", 1, 500_000),
        ("1.366.200 đ", THOUSAND, 1_366_200),
        (1366200, 1, 1_366_200),
        (1366200.0, 1, 1_366_200),
        (113849.99999999999, 1, 113_850),
        ("-1.000.000", 1, -1_000_000),
        ("0", 1, 0),
        ("", 1, None),
        (" - ", 1, None),
    ],
)
def test_amounts_read_without_remark(raw: str | float, unit: int, value: int | None) -> None:
    read = parse_money(raw, unit)
    assert (read.value, read.issues) == (value, ())


@pytest.mark.parametrize(
    ("raw", "likely", "other"),
    [
        ("704.025", "704.025 đ", "704 đ"),
        ("704,025", "704.025 đ", "704 đ"),
        (704.025, "704.025 đ", "704 đ"),
        ("1366,2", "1.366.200 đ", "1.366 đ"),
    ],
)
def test_a_single_separator_is_a_doubt(raw: str | float, likely: str, other: str) -> None:
    read = parse_money(raw)
    assert [issue.severity for issue in read.issues] == [Severity.DOUBT]
    assert read.issues[0].text() == f"Số tiền {raw} là {likely} hay {other}? Chọn cách hiểu đúng."
    assert read.value is not None
    assert show_money(read.value) == likely


@pytest.mark.parametrize(
    ("raw", "dot_is_thousands", "value", "doubt"),
    [
        ("704.025", True, 704_025, False),
        ("704,025", True, 704_025, True),
        ("704,025", False, 704_025, False),
        ("704.025", None, 704_025, True),
    ],
)
def test_the_column_settles_the_dot(
    raw: str, dot_is_thousands: bool | None, value: int, doubt: bool
) -> None:
    read = parse_money(raw, dot_is_thousands=dot_is_thousands)
    assert read.value == value
    assert [issue.severity for issue in read.issues] == [Severity.DOUBT] * doubt


def test_the_english_dot_is_a_fraction_of_the_unit() -> None:
    read = parse_money("704.025", THOUSAND, dot_is_thousands=False)
    assert (read.value, read.issues) == (704_025, ())


def test_halves_of_a_dong_are_rounded_up_and_told() -> None:
    read = parse_money(23908.5)
    assert read.value == 23_909
    assert [issue.severity for issue in read.issues] == [Severity.REPAIRED]
    assert round_to_dong(Decimal("23908.4999")) == 23_908


@pytest.mark.parametrize(
    "raw",
    [
        "abc",
        "1.2.3",
        "12 tờ",
        "1.366.20",
        "12-3",
        float("nan"),
        float("inf"),
        1e300,
        "9" * 40,
        True,
    ],
)
def test_other_texts_are_refused_with_a_reason(raw: str | float) -> None:
    read = parse_money(raw)
    assert read.value is None
    assert [issue.severity for issue in read.issues] == [Severity.ERROR]


@given(AMOUNTS)
def test_what_is_shown_reads_back(amount: int) -> None:
    read = parse_money(show_money(amount))
    assert (read.value, read.issues) == (amount, ())


@given(AMOUNTS)
def test_whole_numbers_are_never_changed(amount: int) -> None:
    assert parse_money(amount).value == amount
    assert parse_money(str(amount)).value == amount


@given(st.one_of(st.text(max_size=20), st.floats(), st.from_regex(r"[\d.,]{1,15}( đ)?")))
def test_a_value_is_whole_and_nothing_is_lost_silently(raw: str | float) -> None:
    read = parse_money(raw)
    assert read.value is None or type(read.value) is int
    if isinstance(raw, str) and any(character.isdigit() for character in raw):
        assert read.value is not None or read.issues


@pytest.mark.parametrize(
    ("text", "amount"),
    [("1.200.000 đ", "1.200.000"), ("500 VND.", "500"), ("12 đồng", "12"), ("12", "12")],
)
def test_the_currency_is_left_out(text: str, amount: str) -> None:
    assert without_currency(text) == amount
