"""The period of a cover."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.cover_period import CoverPeriod, is_active

DAYS = st.dates(datetime.date(2000, 1, 1), datetime.date(2060, 1, 1))


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2026-12-10", 12, "2027-12-09"),
        ("2026-12-01", 12, "2027-11-30"),
        ("2026-08-31", 6, "2027-02-27"),
        ("2026-01-01", 3, "2026-03-31"),
    ],
)
def test_period_of_a_payment(start: str, months: int, end: str) -> None:
    period = CoverPeriod.of_months(datetime.date.fromisoformat(start), months)
    assert period.valid_to.isoformat() == end


@pytest.mark.parametrize(
    ("day", "active"),
    [
        ("2026-12-09", False),
        ("2026-12-10", True),
        ("2027-12-09", True),
        ("2027-12-10", False),
    ],
)
def test_both_ends_are_inside(day: str, active: bool) -> None:
    period = CoverPeriod(datetime.date(2026, 12, 10), datetime.date(2027, 12, 9))
    assert is_active(period, datetime.date.fromisoformat(day)) is active


def test_an_unknown_start_counts_as_past() -> None:
    period = CoverPeriod(None, datetime.date(2026, 12, 31))
    assert is_active(period, datetime.date(2020, 1, 1))
    assert not is_active(period, datetime.date(2027, 1, 1))


def test_days_left() -> None:
    period = CoverPeriod(None, datetime.date(2026, 12, 31))
    assert period.days_left(datetime.date(2026, 12, 1)) == 30
    assert period.days_left(datetime.date(2026, 12, 31)) == 0
    assert period.days_left(datetime.date(2027, 1, 1)) == -1


def test_a_period_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValueError, match="ends before"):
        CoverPeriod(datetime.date(2026, 2, 1), datetime.date(2026, 1, 31))


@given(DAYS, st.integers(1, 60))
def test_the_day_after_a_cover_is_not_covered(start: datetime.date, months: int) -> None:
    period = CoverPeriod.of_months(start, months)
    assert is_active(period, start)
    assert is_active(period, period.valid_to)
    assert not is_active(period, period.valid_to + datetime.timedelta(days=1))
