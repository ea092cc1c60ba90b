"""Campaigns: their days, how they are kept, and where their pace leads."""

import datetime

import pytest

from desktop.domain.campaign import Campaign, Measure
from desktop.domain.errors import InvalidInput

FIRST, LAST = datetime.date(2026, 11, 10), datetime.date(2026, 11, 24)
CAMPAIGN = Campaign(FIRST, LAST, {Measure.HEALTH: 300, Measure.MONEY: 80_000_000})


def _day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("today", "gone", "done", "forecast"),
    [
        ("2026-11-09", 0, 0, None),
        ("2026-11-10", 1, 10, 150),
        ("2026-11-16", 7, 100, 214),
        ("2026-11-17", 8, 1, 2),
        ("2026-11-24", 15, 290, 290),
        ("2026-12-24", 15, 290, 290),
    ],
)
def test_where_the_pace_leads(today: str, gone: int, done: int, forecast: int | None) -> None:
    assert CAMPAIGN.days == 15
    assert CAMPAIGN.days_gone(_day(today)) == gone
    assert CAMPAIGN.forecast(done, _day(today)) == forecast


def test_a_campaign_is_kept_whole() -> None:
    assert Campaign.of_text(CAMPAIGN.as_text()) == CAMPAIGN
    assert Campaign.of_text("") is None


@pytest.mark.parametrize(
    ("last", "code"), [("2026-11-09", "campaign.order"), ("2028-11-10", "campaign.long")]
)
def test_days_that_are_no_campaign_are_refused(last: str, code: str) -> None:
    with pytest.raises(InvalidInput) as told:
        Campaign(FIRST, _day(last))
    assert (told.value.code, told.value.where) == (code, "last")
