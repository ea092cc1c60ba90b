"""What a basket is made of: the household, its members, what is chosen, what it comes to."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from desktop.domain.contribution import ContributionLine, Explanation, Mode
from desktop.domain.cover_period import CoverPeriod
from desktop.domain.dates import PartialDate
from desktop.domain.errors import Issue, UserFacingError

PlanCode = Literal["TM", "ON"]
Split = Literal["one", "person", "scheme"]
"""Whether a basket becomes one receipt, one a person, or one a scheme."""


@dataclass(frozen=True, slots=True)
class Term:
    """A cover that is there: `valid_from` is None where a list told only the end."""

    scheme: str
    hi_group: str | None
    valid_from: datetime.date | None
    valid_to: datetime.date


@dataclass(frozen=True, slots=True)
class VoluntaryState:
    """The voluntary insurance of a member so far; `first_month` is what the window offers.

    `months_left` is how many of the 120 supported months remain.
    """

    last_end: datetime.date | None
    first_month: datetime.date
    used_months: int
    months_left: int
    income: int | None = None
    months: int | None = None
    mode: Mode = "monthly"


@dataclass(frozen=True, slots=True, kw_only=True)
class BasketMember:
    """A member as the basket shows one.

    `group` is what the member would pay as; `may_pay` and `reason` say whether money is taken
    at all. `previous_end` is the last day of any health cover, `keep_by` the last day of
    payment that keeps the five years counting (None without a cover). `order_in_year` is set
    for who paid as a household member this year already. `five_year_estimate` stands in for
    `five_year_date` where none is written down: by the covers that are known. `last_months` is
    for how many months the last health cover was paid, where that is known.
    """

    person_id: int
    name: str
    birth: PartialDate | None
    relation: str | None
    ethnic_group: str | None
    group: str
    may_pay: bool
    reason: Issue | None
    gone: bool
    previous_end: datetime.date | None
    previous_group: str | None
    keep_by: datetime.date | None
    five_year_date: datetime.date | None
    order_in_year: int | None
    terms: tuple[Term, ...]
    voluntary: VoluntaryState
    notes: tuple[Issue, ...] = ()
    five_year_estimate: datetime.date | None = None
    last_months: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Basket:
    """A household on the day of payment, with what the last receipt was written with.

    `taken_orders` are the orders of the year that were given out, also to who has left.
    `next_number` is the next free number of `book_id`.
    """

    household_id: int | None
    commune_code: str
    household_code: str | None
    head_name: str | None
    neighbourhood: str | None
    household_class: str | None
    class_from: datetime.date | None
    class_to: datetime.date | None
    island: bool
    paid_on: datetime.date
    members: tuple[BasketMember, ...]
    taken_orders: frozenset[int]
    collector_id: int | None
    book_id: int | None
    next_number: str | None
    payer_name: str
    pay_method: str

    def member(self, person_id: int) -> BasketMember | None:
        """Return one of the members."""
        return next((member for member in self.members if member.person_id == person_id), None)


@dataclass(frozen=True, slots=True)
class HealthChoice:
    """A member pays health insurance for so many months; without a group, as the member's own."""

    person_id: int
    months: int
    group: str | None = None
    other_support: int = 0


@dataclass(frozen=True, slots=True)
class VoluntaryChoice:
    """A member pays voluntary insurance; what is not given follows from the member.

    `first_month` is any day of the first month paid for; `support` a key of
    `domain.rates.SUPPORT_KEYS`.
    """

    person_id: int
    income: int
    months: int
    mode: Mode = "monthly"
    first_month: datetime.date | None = None
    support: str | None = None
    support_from: datetime.date | None = None
    other_support: int = 0


Choice = HealthChoice | VoluntaryChoice


class LineDays(NamedTuple):
    """Whose days a line was computed for: from the end of the card before, to which cover."""

    person_id: int
    scheme: str
    previous_end: datetime.date | None
    valid_from: datetime.date
    valid_to: datetime.date


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """What one choice comes to: the money, the cover, new (TM) or going on (ON), and why.

    `inputs` is everything that the line follows from besides the rates; `sentences` explain the
    amount and the cover.
    """

    person_id: int
    person_name: str
    scheme: str
    contribution: ContributionLine
    cover: CoverPeriod
    plan_code: PlanCode
    inputs: Mapping[str, object]
    warnings: tuple[Issue, ...] = ()

    @property
    def sentences(self) -> tuple[Explanation, ...]:
        """Why it is so much, and why the cover begins on that day."""
        return (*self.contribution.sentences, self.cover.explanation)

    @property
    def days(self) -> LineDays:
        """What the line was computed for, by which a later change is noticed."""
        end = self.inputs.get("previous_end")
        previous_end = end if isinstance(end, datetime.date) else None
        cover = self.cover
        return LineDays(self.person_id, self.scheme, previous_end, cover.valid_from, cover.valid_to)


@dataclass(frozen=True, slots=True)
class Problem:
    """Why the choice at a place of the basket cannot be recorded."""

    place: int
    person_id: int
    error: UserFacingError


@dataclass(frozen=True, slots=True)
class BasketQuote:
    """All lines of a basket in the order of the choices, those with a problem left out."""

    lines: tuple[QuoteLine, ...]
    problems: tuple[Problem, ...]
    rates_version: str

    def own_of(self, scheme: str) -> int:
        """Return what is to be paid for a scheme, in đồng."""
        return sum(line.contribution.own for line in self.lines if line.scheme == scheme)

    @property
    def own(self) -> int:
        """What the family pays in all, in đồng."""
        return sum(line.contribution.own for line in self.lines)

    @property
    def due(self) -> int:
        """What is due before any support, in đồng."""
        return sum(line.contribution.due for line in self.lines)

    @property
    def state_support(self) -> int:
        """What the state gives in all, in đồng."""
        return sum(line.contribution.state_support for line in self.lines)

    @property
    def local_support(self) -> int:
        """What the province gives in all, in đồng."""
        return sum(line.contribution.local_support for line in self.lines)

    @property
    def other_support(self) -> int:
        """What sponsors give in all, in đồng."""
        return sum(line.contribution.other_support for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class BasketDraft:
    """A basket that is to be recorded.

    Either `household_id`, or `person_id` for somebody without a household. `receipt_no` is the
    number of the first receipt; with a `split`, `more_numbers` are those of the following ones,
    or the next free ones of the book when there are too few. `expected_own` is the sum that was
    on the screen, `expected_days` the days of each of its lines: recording is refused when they
    have changed since. A household that was renewed elsewhere meanwhile pays the same for a year
    later, which the sum alone does not show.
    """

    paid_on: datetime.date
    choices: tuple[Choice, ...]
    collector_id: int
    book_id: int
    receipt_no: str
    payer_name: str
    household_id: int | None = None
    person_id: int | None = None
    payer_id: int | None = None
    pay_method: str = "cash"
    split: Split = "one"
    more_numbers: tuple[str, ...] = ()
    note: str | None = None
    expected_own: int | None = None
    expected_days: tuple[LineDays, ...] | None = None
