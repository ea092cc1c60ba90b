"""The period before, and the same a year ago."""

import pytest

from desktop.domain.periods import Period
from desktop.domain.previous_period import previous_period, same_period_last_year


@pytest.mark.parametrize(
    ("text", "before", "a_year_ago"),
    [
        ("2026-11", "2026-10", "2025-11"),
        ("2026-01", "2025-12", "2025-01"),
        ("2026-Q1", "2025-Q4", "2025-Q1"),
        ("2026-H2", "2026-H1", "2025-H2"),
        ("2026-9M", "2025-9M", "2025-9M"),
        ("2026", "2025", "2025"),
        ("2026-W47", "2026-W46", "2025-W47"),
        ("2026-11-21", "2026-11-20", "2025-11-21"),
        ("2026-11-01..2026-11-15", "2026-10-17..2026-10-31", "2025-11-01..2025-11-15"),
        ("2026-01-01", "2025-12-31", "2025-01-01"),
        ("2028-02-29", "2028-02-28", "2027-02-28"),
    ],
)
def test_what_a_period_is_compared_with(text: str, before: str, a_year_ago: str) -> None:
    period = Period.parse(text)
    assert previous_period(period).show() == before
    assert same_period_last_year(period).show() == a_year_ago
