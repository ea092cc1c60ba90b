"""Base salary by day and the household amounts of the agency's table."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.contribution import (
    base_salary_at,
    household_amounts,
    household_fee_doubt,
    household_monthly,
)
from desktop.domain.errors import Severity
from desktop.domain.reference_data import BaseSalary


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


def test_a_table_of_the_office_goes_before_the_shipped_one() -> None:
    salaries = [BaseSalary(datetime.date(2027, 1, 1), 3_000_000, "")]
    assert base_salary_at(datetime.date(2027, 5, 1), salaries) == 3_000_000
    assert base_salary_at(datetime.date(2026, 5, 1), salaries) is None


@pytest.mark.parametrize(
    ("base", "months", "amounts"),
    [
        (2_340_000, 1, (105_300, 73_710, 63_180, 52_650, 42_120)),
        (2_340_000, 12, (1_263_600, 884_520, 758_160, 631_800, 505_440)),
        (2_530_000, 1, (113_850, 79_695, 68_310, 56_925, 45_540)),
        (2_530_000, 3, (341_550, 239_085, 204_930, 170_775, 136_620)),
        (2_530_000, 6, (683_100, 478_170, 409_860, 341_550, 273_240)),
        (2_530_000, 12, (1_366_200, 956_340, 819_720, 683_100, 546_480)),
    ],
)
def test_amounts_by_order_in_the_household(
    base: int, months: int, amounts: tuple[int, ...]
) -> None:
    assert household_amounts(base, months) == amounts


@pytest.mark.parametrize(("base", "total"), [(2_340_000, 4_043_520), (2_530_000, 4_371_840)])
def test_a_family_of_five_for_a_year(base: int, total: int) -> None:
    assert sum(household_amounts(base, 12)) == total


def test_first_member_at_the_salary_of_2023() -> None:
    assert household_monthly(1_800_000, 1) == 81_000
    assert household_amounts(1_800_000, 12)[0] == 972_000


def test_the_sixth_member_pays_as_the_fifth() -> None:
    assert household_monthly(2_530_000, 6) == household_monthly(2_530_000, 5)


@pytest.mark.parametrize("order", [0, -1])
def test_orders_start_at_one(order: int) -> None:
    with pytest.raises(ValueError, match="starts at 1"):
        household_monthly(2_530_000, order)


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
    amounts = household_amounts(base, months)
    assert all(amount > 0 for amount in amounts)
    assert list(amounts) == sorted(amounts, reverse=True)


@given(st.integers(1_000_000, 10_000_000), st.integers(1, 24))
def test_more_months_cost_more(base: int, months: int) -> None:
    fewer, more = household_amounts(base, months), household_amounts(base, months + 1)
    assert all(less < greater for less, greater in zip(fewer, more, strict=True))
