"""Which automatic backups are kept: many of the last days, fewer of the past months."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.storage.backup_files import BEFORE_REASONS, BackupInfo

LARGE_DATABASE = 500_000_000
"""Bytes from which fewer backups are kept."""
BEFORE_DAYS = 30
CLOCK_SLACK = timedelta(days=1)
CLOCK_LEAP = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class RetentionPlan:
    """How many backups of each rhythm stay; `before` those made before an import or upgrade."""

    sessions: int
    daily: int
    weekly: int
    monthly: int
    before: int | None


USUAL = RetentionPlan(sessions=10, daily=12, weekly=10, monthly=9, before=None)
LARGE = RetentionPlan(sessions=3, daily=0, weekly=4, monthly=3, before=1)


def plan_for(size: int) -> RetentionPlan:
    """Return the plan for a database of `size` bytes."""
    return LARGE if size > LARGE_DATABASE else USUAL


def superfluous(
    backups: Iterable[BackupInfo], now: datetime, plan: RetentionPlan = USUAL
) -> list[BackupInfo]:
    """Return the backups that may go; the newest never does.

    Days, weeks and months are counted as they occur among the backups, not back from `now`: a
    wrong clock or a long holiday must not make good copies "too old". Copies dated after `now`
    are left alone, and after a leap of the clock nothing goes at all.
    """
    newest_first = sorted(backups, key=lambda backup: backup.made_at, reverse=True)
    past = [backup for backup in newest_first if backup.made_at <= now + CLOCK_SLACK]
    ahead = newest_first[: len(newest_first) - len(past)]
    earlier = [backup for backup in past if backup.made_at < now]
    if not earlier or now - earlier[0].made_at > CLOCK_LEAP:
        return []
    kept = set(ahead[: plan.sessions]) | set(past[: max(plan.sessions, 1)])
    kept |= _newest_of_each(past, _day, plan.daily)
    kept |= _newest_of_each(past, _week, plan.weekly)
    kept |= _newest_of_each(past, _month, plan.monthly)
    kept |= set(_recent_before(past, now)[: plan.before])
    return [backup for backup in newest_first if backup not in kept]


def _recent_before(past: list[BackupInfo], now: datetime) -> list[BackupInfo]:
    since = now - timedelta(days=BEFORE_DAYS)
    return [
        backup for backup in past if backup.reason in BEFORE_REASONS and backup.made_at >= since
    ]


def _newest_of_each(
    newest_first: list[BackupInfo], period: Callable[[BackupInfo], Hashable], count: int
) -> set[BackupInfo]:
    first: dict[Hashable, BackupInfo] = {}
    for backup in newest_first:
        first.setdefault(period(backup), backup)
    return set(list(first.values())[:count])


def _day(backup: BackupInfo) -> Hashable:
    return backup.made_at.date()


def _week(backup: BackupInfo) -> Hashable:
    return backup.made_at.isocalendar()[:2]


def _month(backup: BackupInfo) -> Hashable:
    return backup.made_at.year, backup.made_at.month
