"""What is given back of a contribution: own payment of the months not used, never more."""

import datetime
import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.contribution import Mode
from desktop.domain.reference_data import shipped_rates
from desktop.domain.refund import PaidTerm, refundable, shortened_end, used_months
from desktop.domain.voluntary_contribution import VoluntaryPlan, voluntary_contribution

D = datetime.date
PAID_ON = D(2026, 11, 10)
HEALTH = PaidTerm(scheme="HI", mode="monthly", valid_from=D(2026, 12, 10), months=12, own=1_366_200)


def voluntary(plan: VoluntaryPlan) -> PaidTerm:
    """A term as it is stored: with the inputs and rates that it was computed with."""
    line = voluntary_contribution(plan, PAID_ON, shipped_rates())
    rates = [{"table": one.table, "key": one.key, "value": one.value} for one in line.rates]
    begins = plan.support_from
    inputs = {
        "income": plan.income,
        "support": plan.support,
        "support_from": None if begins is None else begins.isoformat(),
        "first_month": plan.first_month.isoformat(),
        "supported_months_used": plan.supported_months_used,
        "other_support": plan.other_support,
        "rates": rates,
    }
    return PaidTerm(
        scheme="VSI",
        mode=line.mode,
        valid_from=plan.first_month,
        months=line.months,
        own=line.own,
        inputs=inputs,
    )


def plan(months: int = 12, mode: Mode = "monthly", **others: object) -> VoluntaryPlan:
    values: dict[str, object] = {
        "income": 1_500_000,
        "support": "other",
        "first_month": D(2026, 12, 1),
    }
    return VoluntaryPlan(months=months, mode=mode, **{**values, **others})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("procedure", "event_on", "used"),
    [
        ("606B", D(2026, 12, 9), 0),  # The day before the card begins
        ("606B", D(2026, 12, 10), 1),
        ("606B", D(2027, 3, 9), 3),
        ("606B", D(2027, 3, 10), 4),
        ("606B", D(2027, 12, 31), 12),
        ("606A", D(2026, 12, 10), 0),  # The other card begins the same day: all is doubled
        ("606A", D(2027, 3, 9), 3),
        ("606A", D(2027, 3, 10), 3),
        ("606A", D(2027, 3, 11), 4),
        ("602A", D(2027, 3, 10), 3),
    ],
)
def test_months_that_were_begun_are_used(procedure: str, event_on: D, used: int) -> None:
    assert used_months(HEALTH, procedure, event_on) == used


def test_months_from_the_last_of_a_month() -> None:
    term = PaidTerm(scheme="HI", mode="monthly", valid_from=D(2027, 1, 31), months=3, own=300)
    assert used_months(term, "606B", D(2027, 2, 27)) == 1
    assert used_months(term, "606B", D(2027, 2, 28)) == 2
    assert shortened_end(term, 1) == D(2027, 3, 30)


@pytest.mark.parametrize(
    ("unused", "amount", "end"),
    [
        (12, 1_366_200, None),
        (9, 1_024_650, D(2027, 3, 9)),
        (1, 113_850, D(2027, 11, 9)),
        (0, 0, D(2027, 12, 9)),
    ],
)
def test_health_insurance_by_equal_months(unused: int, amount: int, end: D | None) -> None:
    assert refundable(HEALTH, unused) == amount
    assert shortened_end(HEALTH, unused) == end


@pytest.mark.parametrize(
    ("asked", "unused", "amount"),
    [
        (plan(), 12, 12 * 264_000),
        (plan(), 5, 5 * 264_000),
        # Near-poor from March: what is given back of those months cost less than the first ones.
        (plan(support="near_poor", support_from=D(2027, 3, 1)), 9, 9 * 198_000),
        (plan(support="near_poor", support_from=D(2027, 3, 1)), 10, 9 * 198_000 + 264_000),
        # Support ran out after two months: the last ones were paid in full.
        (plan(supported_months_used=118), 10, 10 * 330_000),
        (plan(supported_months_used=118), 11, 10 * 330_000 + 264_000),
    ],
)
def test_voluntary_insurance_by_what_each_month_cost(
    asked: VoluntaryPlan, unused: int, amount: int
) -> None:
    assert refundable(voluntary(asked), unused) == amount


def test_years_ahead_cost_less_the_later_they_lie() -> None:
    term = voluntary(plan(24, "ahead"))
    assert term.own == 6_060_801
    last = refundable(term, 1)
    exact = Decimal(330_000) / Decimal("1.0031") ** 23 - 66_000
    assert abs(last - exact) <= 1
    assert refundable(term, 24) == 6_060_801


def test_without_inputs_every_month_costs_the_same() -> None:
    term = PaidTerm(
        scheme="VSI", mode="monthly", valid_from=D(2026, 12, 1), months=3, own=1_000_000
    )
    assert [refundable(term, unused) for unused in range(4)] == [0, 333_333, 666_667, 1_000_000]


def test_inputs_that_do_not_come_to_what_was_paid_are_not_believed() -> None:
    term = voluntary(plan(support="near_poor", support_from=D(2027, 3, 1)))
    wrong = PaidTerm(
        scheme="VSI",
        mode="monthly",
        valid_from=term.valid_from,
        months=12,
        own=1_200_000,
        inputs=term.inputs,
    )
    assert refundable(wrong, 6) == 600_000


PLANS = st.builds(
    plan,
    months=st.sampled_from((1, 3, 6, 12)),
    income=st.integers(30, 1000).map(lambda steps: steps * 50_000),
    support=st.sampled_from(("poor", "island", "near_poor", "ethnic_minority", "other")),
    support_from=st.none() | st.dates(D(2026, 9, 1), D(2028, 1, 1)),
    supported_months_used=st.integers(0, 125),
    other_support=st.sampled_from((0, 0, 50_000, 100_000_000)),
) | st.builds(plan, months=st.sampled_from((24, 36, 60)), mode=st.just("ahead"))


@given(PLANS, st.data())
def test_never_more_than_was_paid_and_more_for_more_months(
    asked: VoluntaryPlan, data: st.DataObject
) -> None:
    term = voluntary(asked)
    given_back = [refundable(term, unused) for unused in range(term.months + 1)]
    assert given_back[0] == 0
    assert given_back[-1] == term.own
    assert all(few <= many for few, many in itertools.pairwise(given_back))
    event_on = data.draw(st.dates(D(2026, 1, 1), D(2033, 1, 1)))
    for procedure in ("606A", "606B", "602A"):
        used = used_months(term, procedure, event_on)
        assert 0 <= used <= term.months
        end = shortened_end(term, term.months - used)
        assert (end is None) == (used == 0)
