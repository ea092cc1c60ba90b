"""What the desk consists of: cards that are due, households, and its rows.

Cards and households are named tuples: an office has thousands, made each time the desk opens.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from desktop.domain.rates import RateBook
from desktop.domain.renewals import DeskScheme

Key = tuple[str, int]
"""("household", its id), or ("person", the id of somebody without a household)."""


class DueCard(NamedTuple):
    """The last cover of a person who pays, with the days left until its end (HI) or deadline.

    `due_on` is the last day of the card, or the last day to pay an instalment; `keep_by` the last
    day of payment that keeps what went before (five years; VSI: the same deadline). `fee` is what
    an instalment costs (VSI); None where it follows from the household (HI) or is not known.
    """

    person_id: int
    name: str
    group: str
    end: datetime.date
    due_on: datetime.date
    keep_by: datetime.date
    days: int
    bucket: str
    months: int
    fee: int | None = None
    income: int | None = None


@dataclass(frozen=True, slots=True)
class LastContact:
    """The newest contact about the cards that are due now."""

    on: datetime.date
    outcome: str
    promised_on: datetime.date | None
    reason: str | None


class DeskHome(NamedTuple):
    """A household at the desk, or somebody without one: its cards due, the most urgent first.

    `taken` are orders of the year given out, `own_orders` who holds which of them. `muted_until`
    is a promised day still to come.
    """

    key: Key
    head: str
    code: str | None
    commune_code: str
    neighbourhood_id: int | None
    neighbourhood: str
    collector_id: int | None
    collector: str
    phone: str | None
    cards: tuple[DueCard, ...]
    taken: frozenset[int] = frozenset()
    own_orders: Mapping[int, int] = MappingProxyType({})
    contact: LastContact | None = None
    muted_until: datetime.date | None = None
    refused: str | None = None

    @property
    def household_id(self) -> int | None:
        """The household, or None for somebody without one."""
        return self.key[1] if self.key[0] == "household" else None


@dataclass(frozen=True, slots=True)
class BucketCount:
    """So many cards of so many households."""

    cards: int = 0
    homes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything that is due on a day in a scheme; nothing in it is read again."""

    scheme: DeskScheme
    today: datetime.date
    rates: RateBook
    homes: tuple[DeskHome, ...]
    counts: Mapping[str, BucketCount]
    promised: BucketCount
    neighbourhoods: Mapping[int, str]
    collectors: Mapping[int, str]
    """Collectors at work, in the order of their names."""

    @property
    def cards(self) -> int:
        """All cards in reach: the buckets' sum and those that are promised for a later day."""
        return sum(count.cards for count in self.counts.values()) + self.promised.cards

    @property
    def home_count(self) -> int:
        """All households with a card in reach, each once."""
        return len(self.homes)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRow:
    """One line: a household with those of its cards that lie in the chosen buckets.

    `days_left` is counted to `keep_by`, the next day that can still be lost; both are None when
    continuity is broken for all of them. `fee` is None when some amount is not known.
    """

    home: DeskHome
    cards: tuple[DueCard, ...]
    end: datetime.date
    keep_by: datetime.date | None
    days_left: int | None
    fee: int | None
    months: int
    promised_today: bool
