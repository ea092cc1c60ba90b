"""The renewal desk's calendar: buckets of days, stages of reminders, words of outcomes."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from desktop.domain.messages import QT_TRANSLATE_NOOP

DeskScheme = Literal["HI", "VSI"]
REACH_DAYS: Final = 60
"""How many days before its end a card comes to the desk."""
AFTER_STAGES: Final = (-1, -31, -91)
"""Stages of reminders after the end, by the first day of each: they follow the late buckets."""


@dataclass(frozen=True, slots=True)
class Bucket:
    """Cards whose days left lie between `least` and `most`, both inclusive (None: no limit)."""

    key: str
    most: int | None
    least: int | None
    label: str
    """Marked source text of the context "renewals"."""

    @property
    def late(self) -> bool:
        """Whether the end has passed."""
        return self.most is not None and self.most < 0

    @property
    def soon(self) -> bool:
        """Whether the end is at most so near that a visit is due: 15 days."""
        return not self.late and self.most is not None and self.most <= 15  # noqa: PLR2004

    def holds(self, days: int) -> bool:
        """Whether a card with so many days left belongs here."""
        below = self.most is None or days <= self.most
        return below and (self.least is None or self.least <= days)


BUCKETS: tuple[Bucket, ...] = (
    Bucket("in_60", 60, 31, QT_TRANSLATE_NOOP("renewals", "Còn 31–60 ngày")),
    Bucket("in_30", 30, 16, QT_TRANSLATE_NOOP("renewals", "Còn 16–30 ngày")),
    Bucket("in_15", 15, 8, QT_TRANSLATE_NOOP("renewals", "Còn 8–15 ngày")),
    Bucket("in_7", 7, 1, QT_TRANSLATE_NOOP("renewals", "Còn 1–7 ngày")),
    Bucket("today", 0, 0, QT_TRANSLATE_NOOP("renewals", "Hết hạn hôm nay")),
    Bucket("late_30", -1, -30, QT_TRANSLATE_NOOP("renewals", "Quá hạn 1–30")),
    Bucket("late_90", -31, -90, QT_TRANSLATE_NOOP("renewals", "Quá hạn 31–90")),
    Bucket("late_more", -91, None, QT_TRANSLATE_NOOP("renewals", "Quá hạn trên 90")),
)
"""In the order of time; every day within reach lies in exactly one."""
BUCKET_KEYS: Final = tuple(bucket.key for bucket in BUCKETS)
FIRST_BUCKETS: Final = ("in_7", "today", "late_30")
"""What is looked at first, in the order of trying: the first that holds a card."""


def bucket_of(days: int) -> Bucket | None:
    """Return the bucket of a card with so many days left; None when it is not in reach yet."""
    return next((bucket for bucket in BUCKETS if bucket.holds(days)), None)


def stage_of(days: int, stages: Sequence[int]) -> int | None:
    """Return the stage of reminders that a card has come to; None before the first.

    `stages` are days before the end (60, 30, 15, 7, 0); after the end it is one of
    `AFTER_STAGES`.
    """
    if days < 0:
        return next(stage for stage in reversed(AFTER_STAGES) if days <= stage)
    return min((stage for stage in stages if days <= stage), default=None)


REASONS: tuple[tuple[str, str], ...] = (
    ("no_money", QT_TRANSLATE_NOOP("renewals", "Chưa có tiền")),
    ("away", QT_TRANSLATE_NOOP("renewals", "Đi làm xa")),
    ("company", QT_TRANSLATE_NOOP("renewals", "Sắp có thẻ nơi khác")),
    ("no_need", QT_TRANSLATE_NOOP("renewals", "Thấy không cần")),
    ("service", QT_TRANSLATE_NOOP("renewals", "Chê dịch vụ")),
)
"""Why families refuse: key kept in the contact, and its words."""
_REASON_WORDS = dict(REASONS)


def reason_words(key: str | None) -> str:
    """Return the marked words of a reason; what an office wrote itself stays as it is."""
    return _REASON_WORDS.get(key or "", key or "")


def promise_days(today: datetime.date, keep_by: datetime.date | None) -> tuple[datetime.date, ...]:
    """Return the next two working days to offer for a promise, never after continuity ends."""
    offered: list[datetime.date] = []
    day = today
    while len(offered) < 2:  # noqa: PLR2004 - two fit beside "another day"
        day += datetime.timedelta(days=1)
        if day.weekday() < 5:  # noqa: PLR2004 - Monday to Friday
            offered.append(day)
    if keep_by is None or keep_by <= today:
        return tuple(offered)
    return tuple(day for day in offered if day <= keep_by)
