"""Buckets and stages: every day in exactly one, each stage told once it is reached."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.renewals import (
    BUCKETS,
    REACH_DAYS,
    bucket_of,
    promise_days,
    reason_words,
    stage_of,
)

STAGES = (60, 30, 15, 7, 0)


@pytest.mark.parametrize(
    ("days", "bucket", "stage"),
    [
        (61, None, None),
        (60, "in_60", 60),
        (31, "in_60", 60),
        (30, "in_30", 30),
        (16, "in_30", 30),
        (15, "in_15", 15),
        (8, "in_15", 15),
        (7, "in_7", 7),
        (1, "in_7", 7),
        (0, "today", 0),
        (-1, "late_30", -1),
        (-30, "late_30", -1),
        (-31, "late_90", -31),
        (-90, "late_90", -31),
        (-91, "late_more", -91),
        (-4000, "late_more", -91),
    ],
)
def test_where_a_card_stands(days: int, bucket: str | None, stage: int | None) -> None:
    found = bucket_of(days)
    assert (found.key if found else None) == bucket
    assert stage_of(days, STAGES) == stage


@given(st.integers(-5000, REACH_DAYS))
def test_every_day_in_reach_lies_in_one_bucket(days: int) -> None:
    assert sum(bucket.holds(days) for bucket in BUCKETS) == 1


@given(st.integers(-200, 60))
def test_stages_only_go_on(days: int) -> None:
    today, tomorrow = stage_of(days, STAGES), stage_of(days - 1, STAGES)
    assert today is not None
    assert tomorrow is not None
    assert tomorrow <= today


def test_promises_are_offered_on_working_days_while_continuity_lasts() -> None:
    saturday = datetime.date(2026, 11, 21)
    monday, tuesday = datetime.date(2026, 11, 23), datetime.date(2026, 11, 24)
    assert promise_days(saturday, None) == (monday, tuesday)
    assert promise_days(saturday, monday) == (monday,)
    assert promise_days(saturday, datetime.date(2026, 11, 22)) == ()
    assert promise_days(saturday, datetime.date(2026, 1, 1)) == (monday, tuesday)


def test_own_reasons_stay_as_they_are() -> None:
    assert reason_words("no_money") == "Chưa có tiền"
    assert reason_words("Chờ con về") == "Chờ con về"
    assert reason_words(None) == ""
