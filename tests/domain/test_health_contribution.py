"""Health insurance line by line: order, support, refusals; every figure of the agency's tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.contribution import (
    ContributionLine,
    HealthPayer,
    MonthsNotAllowed,
    PaidElsewhere,
    UnknownGroup,
    health_contributions,
)
from desktop.domain.rates import NoRateInForce
from desktop.domain.reference_data import shipped_rates
from tests.domain.rate_books import book_with, day, office_rate

PAID_ON = day("2026-11-10")
GROUPS = ("GD", "CN", "GB", "DS", "HN", "TE", "HS", "CN:poor_commune", "village_health")


def household(
    groups: str, months: int = 12, paid_on: str = "2026-11-10", counted: int = 0
) -> tuple[ContributionLine, ...]:
    payers = [HealthPayer(str(at), group, months) for at, group in enumerate(groups.split())]
    return health_contributions(payers, day(paid_on), shipped_rates(), counted, at_school=True)


@pytest.mark.parametrize(
    ("paid_on", "total"), [("2026-11-10", 4_371_840), ("2026-06-30", 4_043_520)]
)
def test_a_household_of_five_for_a_year(paid_on: str, total: int) -> None:
    assert sum(line.own for line in household("GD GD GD GD GD", paid_on=paid_on)) == total


@pytest.mark.parametrize(
    ("group", "paid_on", "own"),
    [
        ("HN", "2026-11-10", 0),
        ("DT", "2026-11-10", 0),
        ("TE", "2026-11-10", 0),
        ("CN:poor_commune", "2026-11-10", 0),
        ("CN", "2026-11-10", 409_860),
        ("DS", "2026-11-10", 409_860),
        ("HS", "2026-11-10", 683_100),
        ("SV", "2026-11-10", 683_100),
        ("HS", "2026-06-30", 631_800),
        ("HS", "2025-06-30", 884_520),
        ("security_force", "2026-11-10", 683_100),
        ("village_health", "2026-11-10", 683_100),
        ("trafficking_victim", "2026-11-10", 683_100),
        ("GB", "2026-11-10", 956_340),
        ("GD", "2026-11-10", 1_366_200),
        ("GD", "2023-07-01", 972_000),
    ],
)
def test_own_payment_by_group(group: str, paid_on: str, own: int) -> None:
    (line,) = household(group, paid_on=paid_on)
    assert line.own == own
    assert line.order == (1 if group == "GD" else None)


def test_other_groups_take_no_order() -> None:
    lines = household("CN GD HN GD GB GD")
    assert [line.order for line in lines] == [None, 1, None, 2, None, 3]
    assert [line.due for line in lines] == [1_366_200, 1_366_200, 1_366_200, 956_340, 1_366_200,
                                            819_720]  # fmt: skip


def test_the_order_goes_on_from_those_who_paid_this_year() -> None:
    assert [line.due for line in household("GD GD", counted=3)] == [683_100, 546_480]
    assert household("GD", counted=8)[0].due == 546_480


def test_each_member_pays_for_months_of_his_own() -> None:
    payers = [HealthPayer("a", "GD", 3), HealthPayer("b", "GD", 6), HealthPayer("c", "GD", 12)]
    lines = health_contributions(payers, PAID_ON, shipped_rates())
    assert [line.own for line in lines] == [341_550, 478_170, 819_720]


@pytest.mark.parametrize(
    ("groups", "sentence"),
    [
        (
            "GD GD GD GD GD",
            "2.530.000 đ × 4,5% × 40% = 45.540 đ một tháng, × 12 tháng = 546.480 đ. "
            "Người thứ 5 trong hộ đóng 40% mức người thứ nhất.",
        ),
        (
            "GD",
            "2.530.000 đ × 4,5% = 113.850 đ một tháng, × 12 tháng = 1.366.200 đ. "
            "Người thứ nhất trong hộ đóng đủ mức.",
        ),
        (
            "CN",
            "2.530.000 đ × 4,5% = 113.850 đ một tháng, × 12 tháng = 1.366.200 đ. "
            "Nhà nước hỗ trợ 70%: 956.340 đ. Còn phải đóng 409.860 đ.",
        ),
        (
            "HN",
            "2.530.000 đ × 4,5% = 113.850 đ một tháng, × 12 tháng = 1.366.200 đ. "
            "Nhà nước đóng đủ, không phải nộp tiền.",
        ),
    ],
)
def test_a_line_explains_itself(groups: str, sentence: str) -> None:
    line = household(groups)[-1]
    assert " ".join(told.text() for told in line.sentences) == sentence


def test_support_of_the_province_and_of_a_sponsor_come_after_the_state() -> None:
    book = book_with(office_rate("hi_local_share", "0.2", "CN"))
    payer = HealthPayer("a", "CN", 12, other_support=100_000)
    (line,) = health_contributions([payer], PAID_ON, book)
    assert (line.state_support, line.local_support) == (956_340, 273_240)
    assert (line.other_support, line.own) == (100_000, 36_620)
    told = " ".join(sentence.text() for sentence in line.sentences)
    assert "Tỉnh hỗ trợ thêm 20%: 273.240 đ." in told
    assert "Nguồn khác hỗ trợ 100.000 đ." in told


def test_support_is_never_more_than_the_whole() -> None:
    book = book_with(office_rate("hi_local_share", "0.9", "CN"))
    payer = HealthPayer("a", "CN", 12, other_support=5_000_000)
    (line,) = health_contributions([payer], PAID_ON, book)
    assert (line.state_support, line.local_support) == (956_340, 409_860)
    assert (line.other_support, line.own) == (0, 0)


def test_amounts_are_rounded_half_up_to_the_unit_of_the_office() -> None:
    book = book_with(office_rate("rounding_unit", "100"))
    payers = [HealthPayer(str(at), "GD", 3) for at in range(2)]
    assert [line.own for line in health_contributions(payers, PAID_ON, book)] == [341_600, 239_100]


def test_a_rate_that_comes_later_changes_nothing_that_was_paid() -> None:
    before = household("GD CN", paid_on="2026-06-30")
    payers = [HealthPayer(str(at), group, 12) for at, group in enumerate(("GD", "CN"))]
    later = book_with(office_rate("base_salary", "9000000", since="2026-07-01"))
    assert health_contributions(payers, day("2026-06-30"), later) == before


@pytest.mark.parametrize("months", [0, 1, 2, 9, 13, 24])
def test_months_that_cannot_be_paid_are_refused(months: int) -> None:
    with pytest.raises(MonthsNotAllowed) as refused:
        household("GD", months=months)
    assert "3, 6, 12" in refused.value.text()


def test_pupils_pay_at_school_and_there_for_nine_months_too() -> None:
    payers = [HealthPayer("a", "HS", 9)]
    with pytest.raises(PaidElsewhere) as refused:
        health_contributions(payers, PAID_ON, shipped_rates())
    assert refused.value.code == "contribution.at_school"
    assert household("HS", months=9)[0].own == 512_325


@pytest.mark.parametrize("group", ["DN", "HT", "TN"])
def test_groups_of_employers_and_of_the_agency_are_not_collected(group: str) -> None:
    with pytest.raises(PaidElsewhere) as refused:
        household(group)
    assert group in refused.value.text()


def test_an_unknown_group_or_a_day_before_every_rate_is_refused() -> None:
    with pytest.raises(UnknownGroup):
        household("ZZ")
    with pytest.raises(NoRateInForce, match=r"rate\.missing"):
        household("GD", paid_on="2010-01-01")


@given(
    st.lists(st.sampled_from(GROUPS), min_size=1, max_size=9),
    st.sampled_from([3, 6, 12]),
    st.dates(day("2015-01-01"), day("2030-12-31")),
    st.integers(0, 6),
    st.decimals(0, 1, places=2),
    st.integers(0, 2_000_000),
)
def test_lines_add_up(
    groups: list[str], months: int, paid_on: object, counted: int, local: object, other: int
) -> None:
    book = book_with(*(office_rate("hi_local_share", str(local), group, "2015-01-01")
                       for group in GROUPS))  # fmt: skip
    payers = [HealthPayer(str(at), group, months, other) for at, group in enumerate(groups)]
    on = day(str(paid_on))
    lines = health_contributions(payers, on, book, counted, at_school=True)
    for line in lines:
        parts = (line.state_support, line.local_support, line.other_support, line.own)
        assert sum(parts) == line.due
        assert min(parts) >= 0
        assert line.state_share + line.local_share <= 1
    assert lines == health_contributions(payers, on, book, counted, at_school=True)


@given(st.sampled_from([*GROUPS[:4], "HS"]), st.integers(1, 7))
def test_more_months_cost_more(group: str, order: int) -> None:
    paid = [household(group, months, counted=order - 1)[0] for months in (3, 6, 12)]
    assert paid[0].own < paid[1].own < paid[2].own
    assert paid[0].due < paid[1].due < paid[2].due
