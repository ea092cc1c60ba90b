"""The lines of a basket as they stand on the screen, and what they come to; no widgets."""

import datetime
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from typing import Final

from desktop.domain.contribution import payment_months
from desktop.domain.errors import Issue, UserFacingError
from desktop.domain.rates import RateBook
from desktop.domain.reference_data import hi_group_details
from desktop.domain.voluntary_contribution import payment_deadline
from desktop.services.collecting.basket import (
    Basket,
    BasketMember,
    BasketQuote,
    Choice,
    HealthChoice,
    QuoteLine,
    VoluntaryChoice,
    VoluntaryState,
    quote,
)
from desktop.services.collecting.payer_group import why_not

DUE_DAYS: Final = 60
"""A card that ends within so many days is ticked when the basket opens."""
VOLUNTARY_DUE_DAYS: Final = 30
"""Voluntary insurance whose last paid month ends within so many days is ticked as well."""
VOLUNTARY_MONTHS: Final = (1, 3, 6, 12)
USUAL_MONTHS: Final = 12


@dataclass(slots=True, eq=False)
class SheetLine:
    """A member who pays health insurance, or one who pays voluntary insurance."""

    choice: Choice
    ticked: bool
    reason: Issue | None = None
    """Why nothing can be taken on this line."""
    quoted: QuoteLine | None = None
    problem: UserFacingError | None = None

    @property
    def is_voluntary(self) -> bool:
        """Whether the line is of voluntary insurance."""
        return isinstance(self.choice, VoluntaryChoice)

    @property
    def may_pay(self) -> bool:
        """Whether the line can be ticked."""
        return self.reason is None

    @property
    def lacks_income(self) -> bool:
        """Whether nobody said yet of which income the voluntary insurance is paid."""
        return isinstance(self.choice, VoluntaryChoice) and not self.choice.income

    @property
    def pays(self) -> bool:
        """Whether the line is part of the receipt."""
        return self.ticked and self.may_pay


@dataclass(slots=True)
class BasketSheet:
    """The basket, the choices in the order of payment, and the quote; every change counts anew."""

    basket: Basket
    rates: RateBook
    lines: list[SheetLine] = field(default_factory=list)
    months_before: int | None = None
    """For how many months all who are due paid the last time; None when that differs."""
    quote: BasketQuote = field(init=False)

    def __post_init__(self) -> None:
        """Count what the lines come to."""
        self.count()

    @classmethod
    def of(cls, basket: Basket, rates: RateBook, ticked: Collection[int] = ()) -> "BasketSheet":
        """Return the lines of a basket just opened: those who can pay first.

        Ticked are `ticked` (person ids), or else whose card has ended, ends soon or never began.
        """
        sheet = cls(basket, rates)
        due = {
            member.person_id
            for member in basket.members
            if (member.person_id in ticked if ticked else _is_due(member, basket.paid_on))
        }
        sheet.months_before = _months_before(basket, due)
        for member in sorted(basket.members, key=_cannot_pay):
            choice = HealthChoice(member.person_id, sheet.usual_months)
            line = SheetLine(choice, member.person_id in due)
            sheet.lines.append(line)
            sheet._fit_months(line)
            if member.voluntary.last_end is not None and not member.gone:
                sheet.lines.append(sheet._voluntary_line(member, others_chosen=bool(ticked)))
        sheet.count()
        return sheet

    def _voluntary_line(self, member: BasketMember, *, others_chosen: bool) -> SheetLine:
        """Return the line of who paid voluntary insurance before, as it was paid the last time.

        It is ticked only when the next instalment is due: nobody pays for a term that lapsed long
        ago, or for one that still runs, without having been asked.
        """
        state = member.voluntary
        monthly = state.mode == "monthly" and state.months in VOLUNTARY_MONTHS
        months = (state.months or 1) if monthly else 1
        choice = VoluntaryChoice(member.person_id, state.income or 0, months)
        due = bool(state.income) and not others_chosen and self._is_next_due(state, months)
        return SheetLine(choice, due)

    def _is_next_due(self, state: VoluntaryState, months: int) -> bool:
        """Whether the paid term has ended or ends soon, and the next can still follow it."""
        on = self.basket.paid_on
        if state.last_end is None or (state.last_end - on).days > VOLUNTARY_DUE_DAYS:
            return False
        deadline = payment_deadline(state.first_month, months, self.rates)
        return deadline is None or on <= deadline

    # What is shown

    @property
    def usual_months(self) -> int:
        """For how many months health insurance is offered."""
        return self.months_before or USUAL_MONTHS

    def is_as_before(self, line: SheetLine) -> bool:
        """Whether a line is paid for as many months as its member paid the last time."""
        return (
            isinstance(line.choice, HealthChoice)
            and line.choice.months == self.months_before == self.member(line).last_months
        )

    def member(self, line: SheetLine) -> BasketMember:
        """Return the member that a line is of."""
        found = self.basket.member(line.choice.person_id)
        if found is None:
            raise LookupError(line.choice.person_id)
        return found

    def group(self, line: SheetLine) -> str:
        """Return the group that a line of health insurance is paid as."""
        chosen = line.choice.group if isinstance(line.choice, HealthChoice) else None
        return chosen or self.member(line).group

    def groups(self, line: SheetLine) -> tuple[str, ...]:
        """Return the groups that a member can pay as; a special case where the card's is none."""
        on = self.basket.paid_on
        keys = (*hi_group_details(), *self.rates.keys("hi_state_share"))
        paying = [key for key in dict.fromkeys(keys) if why_not(key, on, self.rates) is None]
        usual = self.member(line).group
        ordered = sorted(paying, key=lambda key: (key not in ("GD", "CN"), key != "GD"))
        return tuple(dict.fromkeys((usual, *ordered)))

    def months(self, line: SheetLine) -> tuple[int, ...]:
        """Return for how many months a line can be paid; the chosen number is among them."""
        if isinstance(line.choice, VoluntaryChoice):
            return tuple(sorted({*VOLUNTARY_MONTHS, line.choice.months}))
        return payment_months(self.group(line), self.basket.paid_on, self.rates)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What is to be recorded, in the order of payment."""
        return tuple(line.choice for line in self.lines if line.pays)

    @property
    def schemes(self) -> frozenset[str]:
        """The schemes that money is taken for; health insurance while nobody is ticked."""
        found = {"VSI" if line.is_voluntary else "HI" for line in self.lines if line.pays}
        return frozenset(found or {"HI"})

    # Changes

    def tick(self, row: int, *, ticked: bool) -> None:
        """Let a line pay, or not."""
        if self.lines[row].may_pay:
            self.lines[row].ticked = ticked
            self.count()

    def tick_all(self) -> None:
        """Let everybody pay who can; when all do already, nobody."""
        paying = [line for line in self.lines if line.may_pay and not line.lacks_income]
        ticked = not all(line.ticked for line in paying)
        for line in paying:
            line.ticked = ticked
        self.count()

    def set_months(self, row: int, months: int) -> None:
        """Pay a line for so many months; an unticked line is ticked with it."""
        line = self.lines[row]
        if isinstance(line.choice, VoluntaryChoice):
            mode = line.choice.mode if months == line.choice.months else "monthly"
            line.choice = replace(line.choice, months=months, mode=mode)
        else:
            line.choice = replace(line.choice, months=months)
        line.ticked = True
        self.count()

    def set_group(self, row: int, group: str) -> None:
        """Pay a line as another group."""
        line = self.lines[row]
        if isinstance(line.choice, HealthChoice):
            chosen = None if group == self.member(line).group else group
            line.choice = replace(line.choice, group=chosen)
            self._fit_months(line)
            line.ticked = why_not(group, self.basket.paid_on, self.rates) is None
            self.count()

    def set_voluntary(self, choice: VoluntaryChoice) -> int:
        """Add or change the voluntary line of a member; returns its row."""
        person = choice.person_id
        line = next((one for one in self.lines if one.is_voluntary and _is_of(one, person)), None)
        if line is None:
            line = SheetLine(choice, ticked=True)
            self.lines.insert(self._row_after(person), line)
        line.choice = choice
        line.ticked = True
        self.count()
        return self.lines.index(line)

    def _row_after(self, person_id: int) -> int:
        rows = [at for at, line in enumerate(self.lines) if _is_of(line, person_id)]
        return rows[-1] + 1 if rows else len(self.lines)

    def voluntary_of(self, person_id: int) -> VoluntaryChoice | None:
        """Return the voluntary choice of a member, if there is a line for it."""
        found = (line.choice for line in self.lines if _is_of(line, person_id))
        return next((one for one in found if isinstance(one, VoluntaryChoice)), None)

    def remove(self, row: int) -> None:
        """Take a voluntary line away; members always stay."""
        if self.lines[row].is_voluntary:
            del self.lines[row]
            self.count()

    def move(self, row: int, target: int) -> bool:
        """Put a line to another place among those that can pay; tells whether it moved."""
        last = sum(line.may_pay for line in self.lines) - 1
        target = max(0, min(target, last))
        if row == target or not self.lines[row].may_pay:
            return False
        self.lines.insert(target, self.lines.pop(row))
        self.count()
        return True

    def on_basket(self, basket: Basket, rates: RateBook) -> None:
        """Take the basket as it is read anew (another day, other data) and keep the choices."""
        kept = [line for line in self.lines if basket.member(line.choice.person_id) is not None]
        known = {line.choice.person_id for line in kept}
        newcomers = [
            SheetLine(HealthChoice(member.person_id, self.usual_months), ticked=False)
            for member in basket.members
            if member.person_id not in known
        ]
        self.basket, self.rates, self.lines = basket, rates, [*kept, *newcomers]
        for line in self.lines:
            self._fit_months(line)
        self.count()

    # Counting

    def count(self) -> None:
        """Count every line anew; who cannot pay goes behind those who can."""
        for line in self.lines:
            line.reason = self._reason(line)
            line.quoted = line.problem = None
        self.lines.sort(key=_blocked)
        paying = [line for line in self.lines if line.pays]
        self.quote = quote(self.basket, [line.choice for line in paying], self.rates)
        wrong = {problem.place: problem.error for problem in self.quote.problems}
        fine = iter(self.quote.lines)
        for place, line in enumerate(paying):
            line.problem = wrong.get(place)
            line.quoted = None if place in wrong else next(fine)

    def _reason(self, line: SheetLine) -> Issue | None:
        member = self.member(line)
        if member.gone:
            return member.reason
        if line.is_voluntary:
            return None
        return why_not(self.group(line), self.basket.paid_on, self.rates)

    def _fit_months(self, line: SheetLine) -> None:
        """Keep to the months that the group can pay for."""
        if isinstance(line.choice, HealthChoice):
            allowed = self.months(line)
            if line.choice.months not in allowed:
                line.choice = replace(line.choice, months=max(allowed))


def _cannot_pay(member: BasketMember) -> bool:
    return not member.may_pay


def _is_of(line: SheetLine, person_id: int) -> bool:
    return line.choice.person_id == person_id


def _blocked(line: SheetLine) -> bool:
    return not line.may_pay


def _is_due(member: BasketMember, on: datetime.date) -> bool:
    end = member.previous_end
    return member.may_pay and (end is None or (end - on).days <= DUE_DAYS)


def _months_before(basket: Basket, due: Collection[int]) -> int | None:
    """Return the months of the last payment when they are the same for all who are due."""
    paying = [one for one in basket.members if one.may_pay and one.person_id in due]
    found = {member.last_months for member in paying}
    return found.pop() if len(found) == 1 else None
