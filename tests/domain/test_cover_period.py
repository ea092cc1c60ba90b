"""From which day to which day a payment covers; continuity; five years."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.cover_period import (
    child_cover,
    copayment_ceiling,
    ended_by_change,
    five_year_date,
    free_visit_limit,
    hi_cover,
    last_day_to_stay_continuous,
    vsi_cover,
)
from desktop.domain.errors import InvalidInput
from desktop.domain.reference_data import shipped_rates
from tests.domain.rate_books import book_with, day, office_rate

ONE_DAY = datetime.timedelta(days=1)
DAYS = st.dates(day("2016-01-01"), day("2040-12-31"))


@pytest.mark.parametrize(
    ("paid_on", "months", "old_end", "first", "last", "rule", "continuous"),
    [
        ("2026-11-10", 12, None, "2026-12-10", "2027-12-09", "first_time", False),
        ("2026-11-21", 12, None, "2026-12-21", "2027-12-20", "first_time", False),
        ("2026-11-20", 12, "2026-11-30", "2026-12-01", "2027-11-30", "renewal", True),
        ("2026-11-30", 3, "2026-11-30", "2026-12-01", "2027-02-28", "renewal", True),
        ("2026-12-01", 12, "2026-11-30", "2026-12-01", "2027-11-30", "short_gap", True),
        ("2027-02-28", 6, "2026-11-30", "2027-02-28", "2027-08-27", "short_gap", True),
        ("2027-03-01", 12, "2026-11-30", "2027-03-31", "2028-03-30", "long_gap", False),
        ("2026-06-15", 12, "2026-03-15", "2026-06-15", "2027-06-14", "short_gap", True),
        ("2026-06-16", 12, "2026-03-15", "2026-07-16", "2027-07-15", "long_gap", False),
    ],
)
def test_first_renewal_and_gaps(
    paid_on: str,
    months: int,
    old_end: str | None,
    first: str,
    last: str,
    rule: str,
    continuous: bool,
) -> None:
    cover = hi_cover(day(paid_on), months, day(old_end) if old_end else None, shipped_rates())
    assert (cover.valid_from, cover.valid_to) == (day(first), day(last))
    assert (cover.rule, cover.continuous) == (rule, continuous)
    told = cover.explanation.text()
    assert "{" not in told
    assert told.endswith(".")


@pytest.mark.parametrize(
    ("choice", "first"),
    [
        ("PAYMENT_DATE", "2026-12-20"),
        ("PAYMENT_DATE_PLUS_1", "2026-12-21"),
        ("OLD_END_PLUS_1", "2026-12-01"),
    ],
)
def test_the_office_chooses_how_a_short_gap_begins(choice: str, first: str) -> None:
    book = book_with(office_rate("short_gap_rule", choice))
    assert hi_cover(day("2026-12-20"), 12, day("2026-11-30"), book).valid_from == day(first)


@pytest.mark.parametrize(
    ("limit", "choice", "last"),
    [
        ("3 months", "PAYMENT_DATE", "2026-06-30"),
        ("90 days", "PAYMENT_DATE", "2026-06-29"),
        ("3 months", "OLD_END_PLUS_1", "2026-06-30"),
        ("90 days", "PAYMENT_DATE_PLUS_1", "2026-06-28"),
    ],
)
def test_the_last_day_that_keeps_continuity(limit: str, choice: str, last: str) -> None:
    book = book_with(office_rate("gap_limit", limit), office_rate("short_gap_rule", choice))
    old_end = day("2026-03-31")
    found = last_day_to_stay_continuous(old_end, book, day("2026-05-01"))
    assert found == day(last)
    assert hi_cover(found, 12, old_end, book).rule == "short_gap"
    assert hi_cover(found + ONE_DAY, 12, old_end, book).rule == "long_gap"


def test_the_waiting_time_is_a_setting_too() -> None:
    book = book_with(office_rate("first_card_wait_days", "15"))
    assert hi_cover(day("2026-11-10"), 12, None, book).valid_from == day("2026-11-25")


def test_cards_end_with_a_shorter_month() -> None:
    cover = hi_cover(day("2027-11-30"), 3, day("2027-11-30"), shipped_rates())
    assert cover.valid_to == day("2028-02-29")
    book = book_with(office_rate("first_card_wait_days", "0"))
    assert hi_cover(day("2026-08-31"), 6, None, book).valid_to == day("2027-02-27")


def test_a_card_of_no_month_is_refused() -> None:
    with pytest.raises(InvalidInput):
        hi_cover(day("2026-11-10"), 0, None, shipped_rates())


@pytest.mark.parametrize(
    ("decided", "old_end", "first", "last", "rule"),
    [
        ("2026-01-01", None, "2026-01-01", "2026-12-31", "calendar_year"),
        ("2026-05-14", None, "2026-05-14", "2026-12-31", "from_decision"),
        ("2026-12-20", "2026-12-31", "2027-01-01", "2027-12-31", "calendar_year"),
        ("2026-05-14", "2026-08-31", "2026-09-01", "2026-12-31", "from_decision"),
    ],
)
def test_groups_that_the_state_pays(
    decided: str, old_end: str | None, first: str, last: str, rule: str
) -> None:
    end = day(old_end) if old_end else None
    cover = hi_cover(day(decided), 12, end, shipped_rates(), group="HN")
    assert (cover.valid_from, cover.valid_to, cover.rule) == (day(first), day(last), rule)


@pytest.mark.parametrize(
    ("born", "last"),
    [("2020-03-10", "2026-09-30"), ("2020-09-30", "2026-09-30"), ("2020-10-05", "2026-10-31"),
     ("2020-12-31", "2026-12-31"), ("2020-02-29", "2026-09-30"), ("2024-05-01", "2030-09-30")],
)  # fmt: skip
def test_children_under_six(born: str, last: str) -> None:
    cover = child_cover(day(born))
    assert (cover.valid_from, cover.valid_to) == (day(born), day(last))


def test_voluntary_terms_are_whole_months() -> None:
    cover = vsi_cover(day("2026-11-21"), 3)
    assert (cover.valid_from, cover.valid_to) == (day("2026-11-01"), day("2027-01-31"))
    assert "11/2026 đến 01/2027" in cover.explanation.text()


@pytest.mark.parametrize(
    ("changed", "last", "unused"),
    [
        ("2026-01-10", None, 12),
        ("2026-01-11", "2026-01-10", 11),
        ("2026-02-10", "2026-02-09", 11),
        ("2026-02-11", "2026-02-10", 10),
        ("2027-01-09", "2027-01-08", 0),
        ("2027-01-10", "2027-01-09", 0),
        ("2028-01-10", "2027-01-09", 0),
    ],
)
def test_another_payer_takes_over(changed: str, last: str | None, unused: int) -> None:
    ended = ended_by_change(day("2026-01-10"), day("2027-01-09"), 12, day(changed))
    assert ended.last_day == (day(last) if last else None)
    assert ended.unused_months == unused


@pytest.mark.parametrize(
    ("covers", "reached"),
    [
        ([], None),
        ([("2022-01-01", "2022-12-31")], "2027-01-01"),
        ([("2023-01-01", "2023-12-31"), ("2022-01-01", "2022-12-31")], "2027-01-01"),
        ([("2022-01-01", "2022-12-31"), ("2023-03-31", "2024-03-30")], "2027-01-01"),
        ([("2022-01-01", "2022-12-31"), ("2023-04-01", "2024-03-31")], "2028-04-01"),
        ([("2022-01-01", "2024-12-31"), ("2023-01-01", "2023-06-30"),
          ("2025-02-01", "2026-01-31")], "2027-01-01"),
    ],
)  # fmt: skip
def test_five_years_by_the_unbroken_chain(
    covers: list[tuple[str, str]], reached: str | None
) -> None:
    chain = [(day(first), day(last)) for first, last in covers]
    assert five_year_date(chain, shipped_rates()) == (day(reached) if reached else None)


def test_five_years_are_lost_when_the_gap_is_too_long_today() -> None:
    chain = [(day("2022-01-01"), day("2025-12-31"))]
    assert five_year_date(chain, shipped_rates(), day("2026-03-31")) == day("2027-01-01")
    assert five_year_date(chain, shipped_rates(), day("2026-04-01")) is None


@pytest.mark.parametrize(
    ("on", "ceiling", "visit"),
    [("2026-06-30", 14_040_000, 351_000), ("2026-07-01", 15_180_000, 379_500)],
)
def test_limits_of_co_payment(on: str, ceiling: int, visit: int) -> None:
    assert copayment_ceiling(day(on), shipped_rates()) == ceiling
    assert free_visit_limit(day(on), shipped_rates()) == visit


@given(DAYS, st.sampled_from([3, 6, 12]), st.none() | DAYS)
def test_covers_follow_the_old_card_and_come_out_the_same_again(
    paid_on: datetime.date, months: int, old_end: datetime.date | None
) -> None:
    book = shipped_rates()
    cover = hi_cover(paid_on, months, old_end, book)
    assert cover == hi_cover(paid_on, months, old_end, book)
    assert cover.valid_from < cover.valid_to
    assert cover.valid_from >= paid_on
    assert old_end is None or cover.valid_from > old_end
    assert hi_cover(paid_on, 12, old_end, book).valid_to >= cover.valid_to


@given(DAYS, DAYS)
def test_renewing_twice_for_half_a_year_reaches_as_far_as_once_for_a_year(
    paid_on: datetime.date, old_end: datetime.date
) -> None:
    book = shipped_rates()
    end = max(paid_on, old_end)
    once = hi_cover(paid_on, 12, end, book)
    half = hi_cover(paid_on, 6, end, book)
    twice = hi_cover(paid_on, 6, half.valid_to, book)
    assert half.valid_from == once.valid_from
    assert twice.valid_from == half.valid_to + ONE_DAY
    # A start on a day that a month between lacks moves to that month's end, by three days at most.
    assert datetime.timedelta(0) <= once.valid_to - twice.valid_to <= 3 * ONE_DAY
