"""Offers without saving: what a household or a person would pay, and which days it covers."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop.domain.contribution import (
    HOUSEHOLD,
    ContributionLine,
    HealthPayer,
    health_contributions,
    months_not_allowed,
    payment_months,
)
from desktop.domain.cover_period import CoverPeriod, hi_cover
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.rates import Rate, RateBook
from desktop.domain.reference_data import shipped_rates
from desktop.domain.voluntary_contribution import VoluntaryPlan, voluntary_contribution
from desktop.services.rates import rate_book
from desktop.storage.database import Database

MOST_MEMBERS: Final = 50
"""More is a slip of the finger, not a household."""
_CARD_LETTERS: Final = 2


@dataclass(frozen=True, slots=True)
class Quote:
    """Lines of an offer and the rates they follow from, each once."""

    lines: tuple[ContributionLine, ...]

    @property
    def total_due(self) -> int:
        """The sum before support, in đồng."""
        return sum(line.due for line in self.lines)

    @property
    def total_own(self) -> int:
        """The sum to pay, in đồng."""
        return sum(line.own for line in self.lines)

    @property
    def rates(self) -> tuple[Rate, ...]:
        """Every rate that was used, in the order of its first use."""
        return tuple(dict.fromkeys(rate for line in self.lines for rate in line.rates))


def book_of(database: Database | None) -> RateBook:
    """Return the book of an office, or what is shipped where there is no office."""
    if database is None:
        return shipped_rates()
    return rate_book(database)


def quote_household(
    groups: Sequence[str], months: int, paid_on: datetime.date, rates: RateBook
) -> Quote:
    """Return what the members of these groups pay together, in the order of payment.

    Pupils and students are counted too, although they pay at school: their line says so.
    Raises what `health_contributions` raises, and `InvalidInput` for no or too many members.
    """
    if not 1 <= len(groups) <= MOST_MEMBERS:
        raise InvalidInput(
            "quote.members",
            QT_TRANSLATE_NOOP(
                "errors", "Một hộ có từ 1 đến {most} người, không phải {count}. Sửa lại số người."
            ),
            where="members",
            most=MOST_MEMBERS,
            count=len(groups),
        )
    payers = [HealthPayer(str(at), group, months) for at, group in enumerate(groups, start=1)]
    return Quote(health_contributions(payers, paid_on, rates, at_school=True))


def groups_of(members: int, groups: str | None) -> list[str]:
    """Return a group for each member: those that are written, else household members."""
    if groups is None:
        return [HOUSEHOLD] * min(members, MOST_MEMBERS + 1)
    named = [group.strip() for group in groups.split(",")]
    named = [group.upper() if len(group) == _CARD_LETTERS else group for group in named]
    if len(named) != members:
        raise InvalidInput(
            "quote.groups",
            QT_TRANSLATE_NOOP(
                "errors",
                "Có {members} người nhưng ghi {count} nhóm. Ghi mỗi người một nhóm, theo thứ tự "
                "đóng.",
            ),
            where="groups",
            members=members,
            count=len(named),
        )
    return named


def quote_voluntary(plan: VoluntaryPlan, paid_on: datetime.date, rates: RateBook) -> Quote:
    """Return what a person pays for a plan."""
    return Quote((voluntary_contribution(plan, paid_on, rates),))


def card_cover(
    paid_on: datetime.date, months: int, previous_end: datetime.date | None, rates: RateBook
) -> CoverPeriod:
    """Return the card that a household member buys; raises `MonthsNotAllowed`."""
    allowed = payment_months(HOUSEHOLD, paid_on, rates)
    if months not in allowed:
        raise months_not_allowed(months, allowed)
    return hi_cover(paid_on, months, previous_end, rates)
