"""Working days and deadlines over weekends, holidays and days that are made up for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.reference_data import shipped_rates
from desktop.domain.working_days import (
    deadline,
    dossier_deadline,
    holidays_known,
    is_working_day,
    remit_deadline,
)
from tests.domain.rate_books import book_with, day, office_rate


@pytest.mark.parametrize(
    ("on", "works"),
    [
        ("2026-11-20", True),
        ("2026-11-21", False),
        ("2026-11-22", False),
        ("2026-09-02", False),
        ("2026-08-31", False),
        ("2026-08-22", True),
        ("2026-04-27", False),
        ("2026-02-20", False),
        ("2026-02-23", True),
        ("2025-04-26", True),
        ("2025-05-02", False),
        ("2027-05-03", False),
    ],
)
def test_working_days(on: str, works: bool) -> None:
    assert is_working_day(day(on), shipped_rates()) is works


@pytest.mark.parametrize(
    ("received", "days", "last"),
    [
        ("2026-11-20", 0, "2026-11-20"),
        ("2026-11-20", 1, "2026-11-23"),
        ("2026-11-20", 3, "2026-11-25"),
        ("2026-11-21", 0, "2026-11-23"),
        ("2026-11-21", 1, "2026-11-23"),
        ("2026-08-28", 1, "2026-09-03"),
        ("2026-08-21", 1, "2026-08-22"),
        ("2026-02-13", 2, "2026-02-24"),
    ],
)
def test_deadlines(received: str, days: int, last: str) -> None:
    assert deadline(day(received), days, shipped_rates()) == day(last)


def test_the_office_sets_its_deadlines_and_its_days() -> None:
    book = book_with(
        office_rate("remit_deadline_days", "3"),
        office_rate("holiday", "work", "2026-11-21"),
        office_rate("holiday", "off", "2026-11-24"),
    )
    assert remit_deadline(day("2026-11-20"), book) == day("2026-11-25")
    assert dossier_deadline(day("2026-11-20"), book) == day("2026-11-21")
    assert remit_deadline(day("2026-11-20"), shipped_rates()) == day("2026-11-23")


def test_years_whose_holidays_are_known() -> None:
    years = [year for year in range(2020, 2035) if holidays_known(year, shipped_rates())]
    assert years == [2025, 2026, 2027]


@given(st.dates(day("2025-01-01"), day("2027-12-31")), st.integers(0, 10))
def test_a_deadline_is_a_working_day_and_later_with_more_days(received: object, days: int) -> None:
    book = shipped_rates()
    last = deadline(day(str(received)), days, book)
    assert is_working_day(last, book)
    assert last >= day(str(received))
    assert deadline(day(str(received)), days + 1, book) >= last
