"""When a collector works: leave and leaving have their days."""

import datetime

import pytest

from desktop.domain.collector_leave import CollectorDays

D = datetime.date
LEAVE = {"leave_from": D(2026, 4, 10), "leave_to": D(2026, 6, 20)}


@pytest.mark.parametrize(
    ("days", "day", "status"),
    [
        (CollectorDays("active"), D(2020, 1, 1), "active"),
        (CollectorDays("paused"), D(2020, 1, 1), "paused"),
        (CollectorDays("left"), D(2020, 1, 1), "left"),
        (CollectorDays("active", **LEAVE), D(2026, 4, 9), "active"),
        (CollectorDays("active", **LEAVE), D(2026, 4, 10), "paused"),
        (CollectorDays("active", **LEAVE), D(2026, 6, 20), "paused"),
        (CollectorDays("active", **LEAVE), D(2026, 6, 21), "active"),
        (CollectorDays("paused", leave_from=D(2026, 4, 10)), D(2026, 4, 9), "active"),
        (CollectorDays("paused", leave_from=D(2026, 4, 10)), D(2027, 4, 9), "paused"),
        (CollectorDays("left", left_on=D(2026, 7, 1)), D(2026, 6, 30), "active"),
        (CollectorDays("left", left_on=D(2026, 7, 1)), D(2026, 7, 1), "left"),
        (CollectorDays("left", **LEAVE, left_on=D(2026, 6, 1)), D(2026, 5, 31), "paused"),
        (CollectorDays("left", **LEAVE, left_on=D(2026, 6, 1)), D(2026, 6, 1), "left"),
    ],
)
def test_the_status_of_a_day(days: CollectorDays, day: D, status: str) -> None:
    assert days.status_on(day) == status


@pytest.mark.parametrize(
    ("days", "year", "months"),
    [
        (CollectorDays("active"), 2026, 12),
        (CollectorDays("paused"), 2026, 0),
        (CollectorDays("left"), 2026, 0),
        (CollectorDays("active", **LEAVE), 2026, 9),  # April, May and June mostly away
        (CollectorDays("active", **LEAVE), 2025, 12),
        (CollectorDays("left", left_on=D(2026, 7, 1)), 2026, 6),
        (CollectorDays("left", left_on=D(2026, 7, 1)), 2027, 0),
        (CollectorDays("paused", leave_from=D(2026, 12, 20)), 2026, 12),
    ],
)
def test_the_months_that_are_worked(days: CollectorDays, year: int, months: int) -> None:
    assert days.worked_months(year) == months
