"""Which backups stay."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storage.backup_files import BackupInfo
from desktop.storage.backup_retention import LARGE, USUAL, plan_for, superfluous

START = datetime(2026, 1, 5, 8, 0)  # noqa: DTZ001 - the office's wall clock


def _made(at: datetime, reason: str = "tu-dong") -> BackupInfo:
    return BackupInfo(Path(f"{at:%Y%m%d_%H%M%S}_{reason}.db"), 1, at, reason)


def _after_years_of_use(days: int, a_day: int) -> tuple[list[BackupInfo], int]:
    """Back up `a_day` times on each of the days; return what stays and the most there ever was."""
    kept: list[BackupInfo] = []
    most = 0
    for day in range(days):
        for session in range(a_day):
            now = START + timedelta(days=day, hours=session)
            kept.append(_made(now))
            gone = superfluous(kept, now)
            kept = [backup for backup in kept if backup not in gone]
            most = max(most, len(kept))
    return kept, most


def test_three_years_leave_days_weeks_and_months() -> None:
    kept, most = _after_years_of_use(3 * 365, 2)
    assert most <= 10 + 12 + 10 + 9
    newest = kept[-1].made_at
    days = {backup.made_at.date() for backup in kept}
    for back in range(12):
        assert (newest - timedelta(days=back)).date() in days
    weeks = {backup.made_at.isocalendar()[:2] for backup in kept}
    for back in range(10):
        assert (newest - timedelta(weeks=back)).isocalendar()[:2] in weeks
    months = {(backup.made_at.year, backup.made_at.month) for backup in kept}
    assert len(months) >= 9
    assert newest - kept[0].made_at > timedelta(days=210)


@pytest.mark.parametrize(("age", "stays"), [(29, True), (31, False)])
def test_a_copy_before_an_import_stays_thirty_days(age: int, stays: bool) -> None:
    now = START + timedelta(days=100)
    before = _made(now - timedelta(days=age, hours=12), "truoc-nhap")
    # Later copies of the same day, week and month; the import's is none of the newest.
    sessions = [_made(now - timedelta(hours=hour)) for hour in range(24 * (age + 1))]
    assert (before not in superfluous([before, *sessions], now)) == stays


def test_a_clock_that_leaps_forward_removes_nothing() -> None:
    backups = [_made(START + timedelta(hours=hour)) for hour in range(50)]
    ten_years_on = START + timedelta(days=3650)
    assert superfluous([*backups, _made(ten_years_on)], ten_years_on) == []


def test_copies_of_the_future_do_not_push_out_todays() -> None:
    future = [_made(START + timedelta(days=3650 + day)) for day in range(40)]
    today = [_made(START + timedelta(hours=hour)) for hour in range(12)]
    gone = superfluous([*future, *today], today[-1].made_at)
    assert [backup for backup in gone if backup in today] == today[1::-1]
    assert len([backup for backup in gone if backup in future]) == 30


@given(
    st.lists(st.integers(0, 24 * 900), min_size=1, unique=True),
    st.integers(0, 24 * 900),
    st.sampled_from([USUAL, LARGE]),
)
def test_the_newest_copies_never_go(hours: list[int], now: int, plan: object) -> None:
    assert plan in (USUAL, LARGE)
    backups = [_made(START + timedelta(hours=hour)) for hour in hours]
    moment = START + timedelta(hours=now)
    chosen = USUAL if plan is USUAL else LARGE
    gone = superfluous(backups, moment, chosen)
    assert max(backups, key=lambda backup: backup.made_at) not in gone
    past = [backup for backup in backups if backup.made_at <= moment]
    if past:
        assert max(past, key=lambda backup: backup.made_at) not in gone


def test_a_large_database_keeps_fewer() -> None:
    assert plan_for(500_000_001) is LARGE
    assert plan_for(30_000_000) is USUAL
    backups = [_made(START + timedelta(days=day)) for day in range(300)]
    before = [_made(START + timedelta(days=290, minutes=-n), "truoc-nhap") for n in (1, 2)]
    now = START + timedelta(days=299)
    gone = superfluous([*backups, *before], now, LARGE)
    assert len(backups) + 2 - len(gone) <= 3 + 4 + 3 + 1
    assert [backup for backup in before if backup in gone] == [before[1]]
