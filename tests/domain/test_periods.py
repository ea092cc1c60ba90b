"""Periods of reports."""

import datetime
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InvalidInput
from desktop.domain.periods import Period, PeriodKind


@pytest.mark.parametrize(
    ("text", "first", "last", "title"),
    [
        ("2026", "2026-01-01", "2026-12-31", "năm 2026"),
        ("2026-Q1", "2026-01-01", "2026-03-31", "quý I năm 2026"),
        ("2026-Q4", "2026-10-01", "2026-12-31", "quý IV năm 2026"),
        ("2026-H1", "2026-01-01", "2026-06-30", "6 tháng đầu năm 2026"),
        ("2026-H2", "2026-07-01", "2026-12-31", "6 tháng cuối năm 2026"),
        ("2026-9M", "2026-01-01", "2026-09-30", "9 tháng năm 2026"),
        ("2026-11", "2026-11-01", "2026-11-30", "tháng 11 năm 2026"),
        ("2024-02", "2024-02-01", "2024-02-29", "tháng 2 năm 2024"),
        ("2026-W47", "2026-11-16", "2026-11-22", "tuần 47 năm 2026"),
        ("2026-W53", "2026-12-28", "2027-01-03", "tuần 53 năm 2026"),
        (" 2026-q4 ", "2026-10-01", "2026-12-31", "quý IV năm 2026"),
        ("2026-11-21", "2026-11-21", "2026-11-21", "ngày 21/11/2026"),
        (
            "2026-11-01..2026-11-15",
            "2026-11-01",
            "2026-11-15",
            "từ ngày 01/11/2026 đến hết ngày 15/11/2026",
        ),
    ],
)
def test_periods(text: str, first: str, last: str, title: str) -> None:
    period = Period.parse(text)
    assert period.show() == text.strip().upper()
    assert Period.parse(period.show()) == period
    assert (period.first_day.isoformat(), period.last_day.isoformat()) == (first, last)
    assert period.title() == title


@pytest.mark.parametrize(
    "text",
    ["", "2026-13", "2026-00", "2026-Q5", "2026-H3", "2026-6M", "2026-W00", "2025-W53", "0000",
     "9999-W52", "2026-1", "tháng 11", "2026-02-30",
     "2026-11-15..2026-11-01", "2026-01-01..2027-06-30", "2026-11-01.."],
)  # fmt: skip
def test_other_texts_are_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        Period.parse(text)
    assert caught.value.code == "period.unreadable"
    assert "2026-Q4" in caught.value.text()


@pytest.mark.parametrize(
    ("kind", "number"),
    [(PeriodKind.YEAR, 1), (PeriodKind.NINE_MONTHS, 6), (PeriodKind.QUARTER, 0)],
)
def test_impossible_numbers_are_refused(kind: PeriodKind, number: int) -> None:
    with pytest.raises(ValueError, match="no such period"):
        Period(kind, 2026, number)


def test_the_month_of_a_day() -> None:
    period = Period.month_of(datetime.date(2026, 11, 21))
    assert period == Period.parse("2026-11")
    assert period.contains(datetime.date(2026, 11, 30))
    assert not period.contains(datetime.date(2026, 12, 1))


@given(
    st.integers(1900, 2100),
    st.sampled_from(["", "-Q3", "-H1", "-H2", "-9M", "-01", "-12", "-W01", "-W52"]),
)
def test_what_is_shown_reads_back(year: int, suffix: str) -> None:
    period = Period.parse(f"{year}{suffix}")
    assert Period.parse(period.show()) == period
    assert period.first_day <= period.last_day
    assert period.contains(period.first_day)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026-11", "2026-10-21", "2026-11-20"),
        ("2026-01", "2026-01-01", "2026-01-20"),
        ("2026-12", "2026-11-21", "2026-12-31"),
        ("2026-Q2", "2026-03-21", "2026-06-20"),
        ("2026-H1", "2026-01-01", "2026-06-20"),
        ("2026-H2", "2026-06-21", "2026-12-31"),
        ("2026-9M", "2026-01-01", "2026-09-20"),
        ("2026", "2026-01-01", "2026-12-31"),
        ("2026-W47", "2026-11-16", "2026-11-22"),
        ("2026-11-21", "2026-11-21", "2026-11-21"),
    ],
)
def test_an_office_that_closes_its_months_on_the_20th(text: str, first: str, last: str) -> None:
    period = Period.parse(text).closed_on(20)
    assert (period.first_day.isoformat(), period.last_day.isoformat()) == (first, last)
    assert period.show() == text


def test_weeks_may_end_on_friday() -> None:
    week = Period.parse("2026-W47").closed_on(week_end=5)
    assert (week.first_day, week.last_day) == (
        datetime.date(2026, 11, 14),
        datetime.date(2026, 11, 20),
    )


@given(st.integers(2000, 2090), st.integers(0, 28))
def test_months_make_quarters_halves_and_the_year_whatever_day_they_close(
    year: int, cut_off: int
) -> None:
    months = [Period(PeriodKind.MONTH, year, one).closed_on(cut_off) for one in range(1, 13)]
    one_day = datetime.timedelta(days=1)
    for before, after in itertools.pairwise(months):
        assert after.first_day == before.last_day + one_day
    for kind, count in ((PeriodKind.QUARTER, 3), (PeriodKind.HALF, 6), (PeriodKind.YEAR, 12)):
        for number in range(12 // count):
            parts = months[number * count : (number + 1) * count]
            whole = Period(kind, year, 0 if kind is PeriodKind.YEAR else number + 1)
            closed = whole.closed_on(cut_off)
            assert (closed.first_day, closed.last_day) == (parts[0].first_day, parts[-1].last_day)


@pytest.mark.parametrize(("cut_off", "week_end"), [(29, 7), (-1, 7), (0, 0), (0, 8)])
def test_days_that_not_every_month_or_week_has_close_none(cut_off: int, week_end: int) -> None:
    with pytest.raises(ValueError, match="no day of every month or week"):
        Period.parse("2026-11").closed_on(cut_off, week_end)


@given(st.dates(datetime.date(2001, 1, 1), datetime.date(2089, 12, 31)), st.integers(0, 28))
def test_every_day_is_reported_in_the_one_month_that_holds_it(
    day: datetime.date, cut_off: int
) -> None:
    month = Period.month_holding(day, cut_off)
    assert month.kind is PeriodKind.MONTH
    assert month.contains(day)
    assert month.cut_off == cut_off


@pytest.mark.parametrize(
    ("day", "cut_off", "month"),
    [
        ("2026-11-25", 25, "2026-11"),
        ("2026-11-26", 25, "2026-12"),
        ("2026-11-28", 0, "2026-11"),
        ("2026-12-31", 25, "2026-12"),
        ("2027-01-01", 25, "2027-01"),
    ],
)
def test_a_day_after_the_closing_day_belongs_to_the_next_month(
    day: str, cut_off: int, month: str
) -> None:
    assert Period.month_holding(datetime.date.fromisoformat(day), cut_off).show() == month


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("2026-11", ["2026-11"]),
        ("2026-Q3", ["2026-07", "2026-08", "2026-09"]),
        ("2026-9M", [f"2026-{n:02d}" for n in range(1, 10)]),
        ("2026", [f"2026-{n:02d}" for n in range(1, 13)]),
        ("2026-W47", []),
        ("2026-11-01..2026-11-30", []),
    ],
)
@pytest.mark.parametrize("cut_off", [0, 25])
def test_the_months_of_a_period(text: str, months: list[str], cut_off: int) -> None:
    found = Period.parse(text).closed_on(cut_off).months()
    assert [one.show() for one in found] == months
    assert {one.cut_off for one in found} <= {cut_off}
