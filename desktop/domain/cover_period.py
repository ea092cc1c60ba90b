"""The period of a cover: its last day, and whether it is active on a day."""

import datetime
from dataclasses import dataclass

from desktop.domain.dates import cover_end


@dataclass(frozen=True, slots=True)
class CoverPeriod:
    """From-to, both days inclusive; `valid_from` is None when a list tells only the end."""

    valid_from: datetime.date | None
    valid_to: datetime.date

    def __post_init__(self) -> None:
        """Refuse a period that ends before it starts."""
        if self.valid_from is not None and self.valid_to < self.valid_from:
            raise ValueError("a cover ends before it starts")

    @classmethod
    def of_months(cls, valid_from: datetime.date, months: int) -> "CoverPeriod":
        """Return the period of a payment for so many months."""
        return cls(valid_from, cover_end(valid_from, months))

    def days_left(self, on_day: datetime.date) -> int:
        """Return how many days remain after `on_day`; 0 on the last day, negative when over."""
        return (self.valid_to - on_day).days


def is_active(cover: CoverPeriod, on_day: datetime.date) -> bool:
    """Tell whether the cover holds on a day; an unknown start counts as past."""
    started = cover.valid_from is None or cover.valid_from <= on_day
    return started and on_day <= cover.valid_to
