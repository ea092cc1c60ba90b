"""A report of an earlier month shows a collector as working then; so do shares of targets."""

import datetime
from typing import Any

import pytest

from desktop.domain.indicator_scope import WHOLE
from desktop.domain.periods import Period
from desktop.services.indicators.counting import span_in
from desktop.storage.queries import reports, targets
from tests.office_data import TODAY
from tests.services.indicators.test_movements import _values

D = datetime.date


@pytest.mark.parametrize(
    ("days", "by_month"),
    [
        ({"status": "left", "left_on": D(2026, 11, 5)}, {"2026-10": "active", "2026-11": None}),
        (
            {"status": "paused", "leave_from": D(2026, 10, 31)},
            {"2026-09": "active", "2026-10": "paused"},
        ),
        (
            {"status": "active", "leave_from": D(2026, 9, 30), "leave_to": D(2026, 10, 30)},
            {"2026-09": "paused", "2026-10": "active", "2026-11": "active"},
        ),
        ({"status": "left"}, {"2026-09": None, "2026-11": None}),
    ],
)
def test_the_status_is_that_of_the_closing_day(
    office: Any, days: dict[str, Any], by_month: dict[str, str | None]
) -> None:
    office.add("collector", full_name="Lò Văn Thử", **days)
    for month, status in by_month.items():
        period = Period.parse(month)
        assert _values(office, period)["collectors"] == int(status == "active"), month
        with office.database.read() as snapshot:
            span = span_in(snapshot, period, TODAY, WHOLE)
            assert [one.status for one in reports.collectors(snapshot, span)] == (
                [] if status is None else [status]
            )


def test_who_was_away_is_given_the_months_that_were_worked(office: Any) -> None:
    office.add("collector", full_name="A", leave_from=D(2026, 4, 1), leave_to=D(2026, 6, 30))
    office.add("collector", full_name="B", status="left", left_on=D(2026, 3, 1))
    office.add("collector", full_name="C", status="paused")
    with office.database.read() as snapshot:
        found = targets.collectors(snapshot, TODAY)
    assert [(one.name, one.working, one.days.worked_months(2026)) for one in found if one.days] == [
        ("A", True, 9),
        ("B", False, 2),
        ("C", False, 0),
    ]
