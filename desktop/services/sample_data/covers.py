"""Health insurance and voluntary social insurance of invented people."""

import datetime
import random
from collections.abc import Iterator

from desktop.domain.dates import add_months, cover_end
from desktop.domain.reference_data import hi_group_details
from desktop.services.sample_data.records import (
    SampleCover,
    SampleHousehold,
    SamplePayment,
    SamplePerson,
)
from desktop.services.sample_data.source_lists import Pool, SourceLists

_KINH = "01"
_TE_MONTHS = 72
_SCHOOL_BEGINS = (9, 30)
_LONGEST_CARD = 5
"""Years that the card of an employee or pensioner holds at most."""
_FIRST_CARD_WAIT = 30
"""Days from the first payment to the first day of the card."""

_WORKING = Pool.of(
    [("DN", 30), ("HC", 4), ("XK", 1), ("HX", 1), ("CC", 1), ("TN", 1), ("paid", 62)]
)
_PENSIONERS = Pool.of([("HT", 24), ("CT", 6), ("BT", 14), ("CB", 5), ("KC", 2), ("paid", 49)])
_STUDENTS = Pool.of([("SV", 55), ("DN", 15), ("paid", 30)])
_MODES = Pool.of([("12", 78), ("6", 14), ("3", 8)])
_YEARLY = {"HN", "BT", "DT"}
_PAID = {"GD", "GB", "CN"}
_SCHOOL = {"HS", "SV"}

_UNINSURED = {"TE": 0.012, "HS": 0.03, "SV": 0.07, "HN": 0.004, "DT": 0.01, "BT": 0.005}
_UNINSURED_PAYING = {"CN": 0.06, "GB": 0.17, "GD": 0.19}


class CoverMaker:
    """Gives people covers that end around `today`, some before, most after."""

    def __init__(
        self, chance: random.Random, today: datetime.date, lists: SourceLists, issuer: str
    ) -> None:
        """`issuer` are the two digits of the province on the card."""
        self._chance = chance
        self._today = today
        self._lists = lists
        self._issuer = issuer
        self._starts: dict[int, datetime.date] = {}

    def covers(self, person: SamplePerson) -> Iterator[SampleCover]:
        """Yield the covers of a person, older ones first, and settle group and card number."""
        person.hi_group = self._group(person)
        yield from self._health(person)
        if person.is_here and self._may_join_voluntary(person) and self._happens(0.058):
            yield from self._voluntary(person)

    def _group(self, person: SamplePerson) -> str:
        age = self._years(person)
        household_class = person.household.household_class if person.household else "other"
        if age < 6:  # noqa: PLR2004 - art. 12 of the law: children under six
            return "TE"
        if household_class == "poor":
            return "HN"
        if person.ethnic_group != _KINH and person.neighbourhood % 6 == 0:
            return "DT"
        if age < 18:  # noqa: PLR2004 - school
            return "HS"
        pool = _STUDENTS if age < 22 else _WORKING if age < 60 else _PENSIONERS  # noqa: PLR2004
        group = pool.pick(self._chance)
        if group != "paid":
            return group
        return {"near_poor": "CN", "average_living": "GB"}.get(household_class, "GD")

    def _health(self, person: SamplePerson) -> Iterator[SampleCover]:
        group = person.hi_group
        if not person.is_here:
            yield from self._ended(person)
            return
        uninsured = _UNINSURED.get(group, _UNINSURED_PAYING.get(group, 0.008))
        if self._happens(uninsured):
            if self._happens(0.55):
                self._give_card_number(person)
                yield from self._ended(person)
            return
        self._give_card_number(person)
        if group in _PAID:
            yield from self._paid(person)
        elif group == "TE":
            yield self._child(person)
        elif group in _YEARLY or (group in _SCHOOL and self._happens(0.25)):
            yield from self._calendar_year(person)
        elif group in _SCHOOL:
            yield self._school_year(person)
        else:
            yield self._through_employer_or_agency(person)

    def _give_card_number(self, person: SamplePerson) -> None:
        if person.si_number is not None:
            benefit = hi_group_details()[person.hi_group].benefit
            person.hi_card_no = f"{person.hi_group}{benefit}{self._issuer}{person.si_number}"

    def _ended(self, person: SamplePerson) -> Iterator[SampleCover]:
        """Yield a cover that ended up to 400 days ago, for those who let it lapse or left."""
        end = self._today - datetime.timedelta(days=1 + int(self._chance.random() * 400))
        if person.life_date is not None:
            end = datetime.date.fromisoformat(person.life_date)
        start = max(add_months(end + datetime.timedelta(days=1), -12), person.born)
        if start > end:
            return
        payment = None
        if person.hi_group in _PAID and person.is_here:
            end = cover_end(start, 12)
            wait = datetime.timedelta(days=_FIRST_CARD_WAIT)
            payment = SamplePayment(start - wait, months=12)
        yield SampleCover(person, "HI", person.hi_group, start, end, payment)

    def _paid(self, person: SamplePerson) -> Iterator[SampleCover]:
        """Yield the cover of a household that pays itself; its members mostly pay together."""
        months = int(_MODES.pick(self._chance))
        start = self._common_start(person.household) if months == 12 else None  # noqa: PLR2004
        if start is None:
            days = (self._today - add_months(self._today, -months)).days
            start = self._today - datetime.timedelta(days=int(self._chance.random() * days))
        if cover_end(start, months) < self._today:
            start = self._today
        renewed = self._happens(0.78)
        if renewed:
            yield self._unpaid(person, add_months(start, -12), start)
        days_before = 1 + int(self._chance.random() * 25) if renewed else _FIRST_CARD_WAIT
        paid_on = start - datetime.timedelta(days=days_before)
        yield self._bought(person, start, SamplePayment(paid_on, months))
        end = cover_end(start, months)
        if (end - self._today).days <= 30 and self._happens(0.22):  # noqa: PLR2004
            paid_on = self._today - datetime.timedelta(days=int(self._chance.random() * 20))
            next_day = end + datetime.timedelta(days=1)
            yield self._bought(person, next_day, SamplePayment(paid_on, months))

    @staticmethod
    def _bought(person: SamplePerson, start: datetime.date, payment: SamplePayment) -> SampleCover:
        end = cover_end(start, payment.months)
        return SampleCover(person, "HI", person.hi_group, start, end, payment)

    def _common_start(self, household: SampleHousehold | None) -> datetime.date | None:
        if household is None or not self._happens(0.75):
            return None
        start = self._starts.get(household.number)
        if start is None:
            back = int(self._chance.random() * 365)
            start = self._today - datetime.timedelta(days=back)
            self._starts[household.number] = start
        return start

    def _child(self, person: SamplePerson) -> SampleCover:
        end = add_months(person.born, _TE_MONTHS) - datetime.timedelta(days=1)
        school = datetime.date(end.year, *_SCHOOL_BEGINS)
        return SampleCover(person, "HI", "TE", person.born, max(end, school))

    def _calendar_year(self, person: SamplePerson) -> Iterator[SampleCover]:
        year = self._today.year
        if self._happens(0.8) and person.born.year < year - 1:
            yield self._unpaid(person, datetime.date(year - 1, 1, 1), datetime.date(year, 1, 1))
        yield self._unpaid(person, datetime.date(year, 1, 1), datetime.date(year + 1, 1, 1))

    def _school_year(self, person: SamplePerson) -> SampleCover:
        year = self._today.year - (self._today.month < 10)  # noqa: PLR2004 - from 1 October
        begin, end = datetime.date(year, 10, 1), datetime.date(year + 1, 10, 1)
        return self._unpaid(person, begin, end)

    def _through_employer_or_agency(self, person: SamplePerson) -> SampleCover:
        year = self._today.year
        begin = datetime.date(year - self._chance.randint(0, 4), self._chance.randint(1, 12), 1)
        end = datetime.date(year + self._chance.randint(2, 5), 1, 1)
        longest = end.replace(year=end.year - _LONGEST_CARD)
        begin = max(longest, min(begin, self._today.replace(day=1)))
        return self._unpaid(person, begin, end)

    @staticmethod
    def _unpaid(person: SamplePerson, start: datetime.date, next_day: datetime.date) -> SampleCover:
        """Return a cover up to the day before `next_day`, without a receipt of ours."""
        end = next_day - datetime.timedelta(days=1)
        return SampleCover(person, "HI", person.hi_group, start, end)

    def _may_join_voluntary(self, person: SamplePerson) -> bool:
        working_age = 18 <= self._years(person) < 60  # noqa: PLR2004
        return working_age and person.hi_group in {"GD", "GB", "CN", "HN", "DT"}

    def _voluntary(self, person: SamplePerson) -> Iterator[SampleCover]:
        """Yield the terms of a participant: some go on, some let it lapse."""
        months = (1, 3, 3, 6, 12, 12)[int(self._chance.random() * 6)]
        incomes = self._lists.voluntary_incomes
        income = incomes[int(self._chance.random() * len(incomes))]
        first = self._today.replace(day=1)
        back = self._chance.randint(0, 2 * months - 1 if self._happens(0.15) else months - 1)
        start = add_months(first, -back)
        terms = self._chance.randint(1, max(1, 12 // months))
        for term in reversed(range(terms)):
            begin = add_months(start, -term * months)
            paid_on = begin + datetime.timedelta(days=int(self._chance.random() * 15))
            payment = SamplePayment(min(paid_on, self._today), months, income)
            yield SampleCover(person, "VSI", None, begin, cover_end(begin, months), payment)

    def _years(self, person: SamplePerson) -> int:
        today, born = self._today, person.born
        return today.year - born.year - ((today.month, today.day) < (born.month, born.day))

    def _happens(self, probability: float) -> bool:
        return self._chance.random() < probability
