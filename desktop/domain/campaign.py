"""A campaign of some days: what it is to bring, how far it is, and where its pace leads."""

import datetime
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum
from typing import Self

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import LONGEST_DAYS

USUAL_DAYS = 15
"""Days of the campaigns that provinces usually order."""


class Measure(Enum):
    """What a campaign counts."""

    HEALTH = "hi"
    VOLUNTARY = "vsi"
    MONEY = "money"


@dataclass(frozen=True, slots=True)
class Campaign:
    """The days of a campaign, both inclusive, and what it is to bring of each measure."""

    first: datetime.date
    last: datetime.date
    plans: Mapping[Measure, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse days that are no campaign.

        Raises:
            InvalidInput: the last day lies before the first, or more than a year behind it.
        """
        if self.last < self.first:
            raise InvalidInput(
                "campaign.order",
                QT_TRANSLATE_NOOP("errors", "Ngày cuối đợt phải từ ngày đầu đợt trở đi."),
                where="last",
            )
        if (self.last - self.first).days >= LONGEST_DAYS:
            raise InvalidInput(
                "campaign.long",
                QT_TRANSLATE_NOOP("errors", "Một đợt cao điểm dài nhất là một năm."),
                where="last",
            )

    @property
    def days(self) -> int:
        """How many days there are."""
        return (self.last - self.first).days + 1

    def days_gone(self, today: datetime.date) -> int:
        """How many days there were until the end of `today`."""
        return min(max((today - self.first).days + 1, 0), self.days)

    def forecast(self, done: int, today: datetime.date) -> int | None:
        """Return what there will be at the end if every day brings as much; None before it began.

        Half a person is rounded up.
        """
        gone = self.days_gone(today)
        if not gone:
            return None
        whole = Decimal(done) * self.days / gone
        return int(whole.quantize(Decimal(1), rounding=ROUND_HALF_UP))

    def as_text(self) -> str:
        """Return the campaign as it is kept."""
        plans = {measure.value: plan for measure, plan in self.plans.items() if plan}
        return json.dumps([self.first.isoformat(), self.last.isoformat(), plans])

    @classmethod
    def of_text(cls, text: str) -> Self | None:
        """Return a campaign that was kept; None where none was."""
        if not text:
            return None
        first, last, plans = json.loads(text)
        days = datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)
        return cls(*days, {Measure(key): int(plan) for key, plan in plans.items()})
