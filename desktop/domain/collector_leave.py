"""Whether a collector worked on a day: leave and leaving have their days (domain.md 2)."""

import datetime
from dataclasses import dataclass
from typing import Final

from desktop.domain.dates import add_months

ACTIVE: Final = "active"
PAUSED: Final = "paused"
LEFT: Final = "left"
_YEAR_MONTHS: Final = 12
_ONE_DAY: Final = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class CollectorDays:
    """The status that was entered, and the days it holds; without days it holds on every day.

    `leave_to` is the last day of the leave (None: not known yet), `left_on` the first day on
    which the collector is none any more.
    """

    status: str
    leave_from: datetime.date | None = None
    leave_to: datetime.date | None = None
    left_on: datetime.date | None = None

    def status_on(self, day: datetime.date) -> str:
        """Return the status on a day: that of an earlier one stays what it was then."""
        if self.left_on is not None and day >= self.left_on:
            return LEFT
        if self._on_leave(day):
            return PAUSED
        first = {PAUSED: self.leave_from, LEFT: self.left_on}.get(self.status)
        return self.status if first is None else ACTIVE

    def worked_months(self, year: int) -> int:
        """Return in how many months of a year the collector works: on most of their days."""
        if self.leave_from is None and self.left_on is None:
            return _YEAR_MONTHS if self.status == ACTIVE else 0
        return sum(
            self._works_in(datetime.date(year, month + 1, 1)) for month in range(_YEAR_MONTHS)
        )

    def _works_in(self, first: datetime.date) -> bool:
        days = (add_months(first, 1) - first).days
        worked = sum(self.status_on(first + n * _ONE_DAY) == ACTIVE for n in range(days))
        return worked * 2 > days

    def _on_leave(self, day: datetime.date) -> bool:
        if self.leave_from is None or day < self.leave_from:
            return False
        return self.leave_to is None or day <= self.leave_to
