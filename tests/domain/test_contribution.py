"""Base salary by day and the household amounts of the agency's table."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.contribution import (
    base_salary_at,
    household_amounts,
    household_fee_doubt,
)
from desktop.domain.errors import Severity
from desktop.domain.rates import Rate, RateBook
from desktop.domain.reference_data import shipped_rates

DAY = datetime.date(2026, 11, 10)


def office_rate(table: str, since: str, value: str, key: str = "") -> Rate:
    begin = datetime.date.fromisoformat(since)
    return Rate(table, key, begin, None, value, "nghị quyết", "U", "office")


def with_base(base: int) -> RateBook:
    return shipped_rates().also([office_rate("base_salary", "2026-01-01", str(base))])


@pytest.mark.parametrize(
    ("day", "amount"),
    [
        ("2013-06-30", None),
        ("2013-07-01", 1_150_000),
        ("2016-05-01", 1_210_000),
        ("2017-07-01", 1_300_000),
        ("2018-07-01", 1_390_000),
        ("2019-07-01", 1_490_000),
        ("2023-06-30", 1_490_000),
        ("2023-07-01", 1_800_000),
        ("2024-06-30", 1_800_000),
        ("2024-07-01", 2_340_000),
        ("2026-06-30", 2_340_000),
        ("2026-07-01", 2_530_000),
        ("2026-11-21", 2_530_000),
    ],
)
def test_base_salary_of_a_day(day: str, amount: int | None) -> None:
    assert base_salary_at(datetime.date.fromisoformat(day)) == amount


def test_an_entry_of_the_office_goes_before_the_shipped_one() -> None:
    entry = office_rate("base_salary", "2027-01-01", "3000000")
    book = shipped_rates().also([entry])
    assert base_salary_at(datetime.date(2027, 5, 1), book) == 3_000_000
    assert base_salary_at(datetime.date(2026, 12, 31), book) == 2_530_000
    assert base_salary_at(datetime.date(2026, 5, 1), RateBook([entry])) is None


@pytest.mark.parametrize(
    ("paid_on", "months", "amounts"),
    [
        ("2026-06-30", 1, (105_300, 73_710, 63_180, 52_650, 42_120)),
        ("2026-06-30", 12, (1_263_600, 884_520, 758_160, 631_800, 505_440)),
        ("2026-07-01", 1, (113_850, 79_695, 68_310, 56_925, 45_540)),
        ("2026-07-01", 3, (341_550, 239_085, 204_930, 170_775, 136_620)),
        ("2026-07-01", 6, (683_100, 478_170, 409_860, 341_550, 273_240)),
        ("2026-07-01", 12, (1_366_200, 956_340, 819_720, 683_100, 546_480)),
    ],
)
def test_amounts_by_order_in_the_household(
    paid_on: str, months: int, amounts: tuple[int, ...]
) -> None:
    assert household_amounts(months, datetime.date.fromisoformat(paid_on)) == amounts


@pytest.mark.parametrize(
    ("paid_on", "total"), [("2026-06-30", 4_043_520), ("2026-11-10", 4_371_840)]
)
def test_a_family_of_five_for_a_year(paid_on: str, total: int) -> None:
    assert sum(household_amounts(12, datetime.date.fromisoformat(paid_on))) == total


def test_first_member_at_the_salary_of_2023() -> None:
    day = datetime.date(2023, 7, 1)
    assert household_amounts(1, day)[0] == 81_000
    assert household_amounts(12, day)[0] == 972_000


@pytest.mark.parametrize(
    ("amount", "months", "paid_on", "doubtful"),
    [
        (1_366_200, 12, "2026-11-21", False),
        (956_340, 12, "2026-11-21", False),
        (1_263_600, 12, "2026-11-21", True),
        (1_263_600, 12, "2026-06-30", False),
        (1_366_200, 6, "2026-11-21", True),
        (1, 12, "2010-01-01", False),
        (1, 0, "2026-11-21", False),
    ],
)
def test_a_fee_unlike_the_rule_only_warns(
    amount: int, months: int, paid_on: str, doubtful: bool
) -> None:
    issue = household_fee_doubt(amount, months, datetime.date.fromisoformat(paid_on))
    assert (issue is not None) is doubtful
    if issue is not None:
        assert issue.severity is Severity.WARNING
        assert "{" not in issue.text()


@given(st.integers(1_000_000, 10_000_000), st.sampled_from([1, 3, 6, 12]))
def test_later_members_never_pay_more(base: int, months: int) -> None:
    amounts = household_amounts(months, DAY, with_base(base))
    assert len(amounts) == 5
    assert all(amount > 0 for amount in amounts)
    assert list(amounts) == sorted(amounts, reverse=True)


@given(st.integers(1_000_000, 10_000_000), st.integers(1, 24))
def test_more_months_cost_more(base: int, months: int) -> None:
    book = with_base(base)
    fewer, more = (household_amounts(count, DAY, book) for count in (months, months + 1))
    assert all(less < greater for less, greater in zip(fewer, more, strict=True))
