"""Voluntary social insurance: limits, support, years ahead, missing months, deadlines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.contribution import ContributionLine, Mode, MonthsNotAllowed
from desktop.domain.errors import InvalidInput
from desktop.domain.rates import NoRateInForce, RateBook
from desktop.domain.reference_data import shipped_rates
from desktop.domain.voluntary_contribution import (
    IncomeOutsideLimits,
    UnknownSupport,
    VoluntaryPlan,
    income_limits,
    payment_deadline,
    voluntary_contribution,
)
from tests.domain.rate_books import book_with, day, office_rate

SUPPORTS = ["poor", "island", "near_poor", "ethnic_minority", "other"]


def line(
    income: int,
    months: int,
    support: str,
    mode: Mode = "monthly",
    paid_on: str = "2026-11-10",
    book: RateBook | None = None,
    **more: object,
) -> ContributionLine:
    plan = VoluntaryPlan(
        income=income,
        months=months,
        support=support,
        first_month=day(paid_on),
        mode=mode,
        **more,  # type: ignore[arg-type]
    )
    return voluntary_contribution(plan, day(paid_on), book or shipped_rates())


@pytest.mark.parametrize(
    ("paid_on", "support", "state", "own"),
    [
        ("2026-11-10", "poor", 165_000, 165_000),
        ("2026-11-10", "island", 165_000, 165_000),
        ("2026-11-10", "near_poor", 132_000, 198_000),
        ("2026-11-10", "ethnic_minority", 99_000, 231_000),
        ("2026-11-10", "other", 66_000, 264_000),
        ("2025-06-30", "poor", 99_000, 231_000),
        ("2025-06-30", "near_poor", 82_500, 247_500),
        ("2025-06-30", "other", 33_000, 297_000),
        ("2025-06-30", "ethnic_minority", 33_000, 297_000),
        ("2025-06-30", "island", 33_000, 297_000),
    ],
)
def test_own_payment_at_the_poverty_line(paid_on: str, support: str, state: int, own: int) -> None:
    found = line(1_500_000, 1, support, paid_on=paid_on)
    assert (found.due, found.state_support, found.own) == (330_000, state, own)


@pytest.mark.parametrize(
    ("income", "months", "support", "paid_on", "due", "own"),
    [
        (2_000_000, 3, "other", "2026-11-10", 1_320_000, 1_122_000),
        (3_000_000, 12, "near_poor", "2026-11-10", 7_920_000, 6_336_000),
        (46_800_000, 1, "other", "2026-06-30", 10_296_000, 10_230_000),
        (50_600_000, 1, "other", "2026-07-01", 11_132_000, 11_066_000),
        (1_500_000, 3, "other", "2026-11-21", 990_000, 792_000),
    ],
)
def test_worked_figures(
    income: int, months: int, support: str, paid_on: str, due: int, own: int
) -> None:
    found = line(income, months, support, paid_on=paid_on)
    assert (found.due, found.own, found.warnings) == (due, own, ())


@pytest.mark.parametrize(
    ("support", "state"),
    [("poor", 242_000), ("near_poor", 193_600), ("ethnic_minority", 145_200), ("other", 96_800)],
)
def test_a_higher_poverty_line_that_the_office_enters(support: str, state: int) -> None:
    book = book_with(office_rate("rural_poverty_line", "2200000", since="2027-01-01"))
    found = line(2_200_000, 1, support, paid_on="2027-01-04", book=book)
    assert (found.due, found.state_support) == (484_000, state)


@pytest.mark.parametrize(
    ("mode", "months", "due"),
    [
        ("ahead", 24, 7_644_801),
        ("ahead", 36, 11_259_443),
        ("ahead", 60, 18_098_148),
        ("missing", 12, 4_040_708),
        ("missing", 60, 21_791_542),
    ],
)
def test_years_ahead_and_missing_months(mode: Mode, months: int, due: int) -> None:
    assert line(1_500_000, months, "other", mode).due == due


def test_support_ahead_is_taken_at_once_and_for_missing_months_not_unless_chosen() -> None:
    assert line(1_500_000, 24, "other", "ahead").own == 6_060_801
    assert line(1_500_000, 12, "other", "missing").own == 4_040_708
    none = book_with(office_rate("vsi_support_ahead", "no"))
    assert line(1_500_000, 24, "other", "ahead", book=none).own == 7_644_801
    some = book_with(office_rate("vsi_support_missing", "yes"))
    assert line(1_500_000, 12, "other", "missing", book=some).own == 4_040_708 - 792_000


def test_years_ahead_need_the_return_of_their_year() -> None:
    with pytest.raises(NoRateInForce) as refused:
        line(1_500_000, 24, "other", "ahead", paid_on="2027-01-04")
    assert refused.value.table == "fund_return"


@pytest.mark.parametrize(
    ("used", "months", "state"), [(0, 12, 1_980_000), (114, 12, 990_000), (120, 12, 0), (200, 1, 0)]
)
def test_support_ends_after_120_months(used: int, months: int, state: int) -> None:
    found = line(1_500_000, months, "poor", supported_months_used=used)
    assert found.state_support == state
    told = " ".join(sentence.text() for sentence in found.sentences)
    assert ("không được hỗ trợ" in told) == (used > 0)


@pytest.mark.parametrize(
    ("since", "state"),
    [
        ("2026-11-30", 6 * 165_000),
        ("2027-01-01", 2 * 66_000 + 4 * 165_000),
        ("2027-12-01", 6 * 66_000),
        ("2020-01-01", 6 * 165_000),
    ],
)
def test_months_before_the_support_count_as_other(since: str, state: int) -> None:
    assert line(1_500_000, 6, "poor", support_from=day(since)).state_support == state


@pytest.mark.parametrize(
    ("paid_on", "floor", "ceiling"),
    [
        ("2026-11-10", 1_500_000, 50_600_000),
        ("2026-06-30", 1_500_000, 46_800_000),
        ("2021-06-30", 700_000, 29_800_000),
    ],
)
def test_an_income_outside_the_limits_is_refused_and_both_are_named(
    paid_on: str, floor: int, ceiling: int
) -> None:
    assert income_limits(day(paid_on), shipped_rates()) == (floor, ceiling)
    for income in (0, floor - 1, ceiling + 1):
        with pytest.raises(IncomeOutsideLimits) as refused:
            line(income, 1, "other", paid_on=paid_on)
        assert (refused.value.floor, refused.value.ceiling) == (floor, ceiling)
        assert f"{floor:,} đ".replace(",", ".") in refused.value.text()
        assert f"{ceiling:,} đ".replace(",", ".") in refused.value.text()


@pytest.mark.parametrize(
    ("income", "warned"), [(1_550_000, False), (1_560_000, True), (50_600_000, False)]
)
def test_an_income_off_the_step_only_warns(income: int, warned: bool) -> None:
    warnings = line(income, 1, "other").warnings
    assert bool(warnings) is warned
    assert all("{" not in issue.text() and not issue.blocks for issue in warnings)


@pytest.mark.parametrize(
    ("mode", "months"),
    [("monthly", 2), ("monthly", 24), ("ahead", 12), ("ahead", 25), ("ahead", 72),
     ("missing", 0), ("missing", 61)],
)  # fmt: skip
def test_months_that_the_mode_does_not_know_are_refused(mode: Mode, months: int) -> None:
    kind = InvalidInput if mode == "missing" else MonthsNotAllowed
    with pytest.raises(kind) as refused:
        line(1_500_000, months, "other", mode)
    assert "{" not in refused.value.text()
    assert refused.value.where == "months"


def test_unknown_support_is_refused() -> None:
    with pytest.raises(UnknownSupport):
        line(1_500_000, 1, "rich")


def test_the_line_explains_itself() -> None:
    found = line(3_000_000, 12, "near_poor")
    assert " ".join(sentence.text() for sentence in found.sentences) == (
        "Thu nhập 3.000.000 đ × 22% = 660.000 đ một tháng, × 12 tháng = 7.920.000 đ. "
        "Nhà nước hỗ trợ 40% × 22% × chuẩn nghèo 1.500.000 đ × 12 tháng = 1.584.000 đ. "
        "Còn phải đóng 6.336.000 đ."
    )


@pytest.mark.parametrize(
    ("months", "last"),
    [(1, "2026-11-30"), (3, "2027-01-31"), (6, "2027-02-28"), (12, "2027-05-31"), (24, None)],
)
def test_deadlines_of_the_modes(months: int, last: str | None) -> None:
    found = payment_deadline(day("2026-11-15"), months, shipped_rates())
    assert found == (day(last) if last else None)


@given(
    st.integers(30, 1012),
    st.sampled_from([1, 3, 6, 12]),
    st.sampled_from(SUPPORTS),
    st.integers(0, 130),
    st.decimals(0, 1, places=2),
    st.integers(0, 3_000_000),
)
def test_lines_add_up(
    steps: int, months: int, support: str, used: int, local: object, other: int
) -> None:
    book = book_with(office_rate("vsi_local_share", str(local), support))
    found = line(
        50_000 * steps, months, support, book=book, supported_months_used=used, other_support=other
    )
    parts = (found.state_support, found.local_support, found.other_support, found.own)
    assert sum(parts) == found.due
    assert min(parts) >= 0
    assert found.state_share + found.local_share <= 1


@given(st.integers(30, 1011), st.sampled_from(SUPPORTS))
def test_more_months_and_more_income_cost_more(steps: int, support: str) -> None:
    paid = [line(50_000 * steps, months, support).own for months in (1, 3, 6, 12)]
    assert paid == sorted(set(paid))
    assert line(50_000 * (steps + 1), 12, support).own > paid[-1]
