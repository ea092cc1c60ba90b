"""The figures of the overview, all from one read snapshot, and the list behind each of them."""

# ruff: noqa: PLC0415 - the first frame is painted without SQLAlchemy

import datetime
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import zip_longest
from typing import TYPE_CHECKING, Literal

from desktop.domain.indicator import ratio
from desktop.domain.list_query import Filter, ListQuery, Operator, SortBy
from desktop.domain.movement_rules import Movement
from desktop.domain.periods import Period, PeriodKind
from desktop.domain.vietnamese_text import fold
from desktop.domain.year_targets import Progress, TargetKey
from desktop.services.due_work import (
    DueWork,
    expiring_households,
    has_records,
    work_in,
    work_of_lists,
)
from desktop.services.year_targets import targets_in
from desktop.storage.database import Database

if TYPE_CHECKING:
    from desktop.services.indicators.choices import IndicatorChoices
    from desktop.storage.database import ReadSnapshot
    from desktop.storage.queries.dashboard import MonthEnd
    from desktop.storage.queries.population import NeighbourhoodCounts

Part = Literal["renewed", "joined"]
MONTHS = 12
_COUNTED = frozenset(
    {
        "population",
        "population_opening",
        "hi_insured",
        "hi_opening",
        "vsi_participants",
        "vsi_opening",
    }
)
"""What of the figures of persons is shown."""

INSURED = ListQuery("person", sort=(SortBy("full_name"),), chip="insured")
IN_VSI = ListQuery("person", sort=(SortBy("full_name"),), chip="in_vsi")


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """Persons with a household card that begins in a month: renewed, or new and come back.

    None for a month still to come; `last_year` is the total of the same month a year before.
    """

    number: int
    renewed: int | None
    joined: int | None
    last_year: int

    @property
    def total(self) -> int | None:
        """All of them."""
        return None if self.renewed is None or self.joined is None else self.renewed + self.joined


@dataclass(frozen=True, slots=True)
class NeighbourhoodFigures:
    """A neighbourhood with its residents and those who have a card; `name` None: without one."""

    name: str | None
    residents: int
    insured: int

    @property
    def coverage(self) -> Decimal | None:
        """Insured in percent of the residents, to two decimals."""
        return ratio(self.insured, self.residents)


@dataclass(frozen=True, slots=True)
class PeopleFigures:
    """Residents with their insurance; the openings are those of 31 December before."""

    neighbourhoods: tuple[NeighbourhoodFigures, ...]
    vsi: int
    vsi_opening: int
    coverage_opening: Decimal | None = None

    @property
    def residents(self) -> int:
        """All residents."""
        return sum(one.residents for one in self.neighbourhoods)

    @property
    def insured(self) -> int:
        """Residents with a card that holds."""
        return sum(one.insured for one in self.neighbourhoods)

    @property
    def coverage(self) -> Decimal | None:
        """Insured in percent of the residents, to two decimals."""
        return ratio(self.insured, self.residents)


@dataclass(frozen=True, slots=True)
class CardFigures:
    """Cards that end soon, the households they belong to, and cards that have ended."""

    expiring: int
    households: int
    expired: int


@dataclass(frozen=True, slots=True)
class MoneyFigures:
    """Đồng taken in this month until today, and over the same days of the month before."""

    month: int
    before: int

    @property
    def growth(self) -> Decimal | None:
        """By how many percent more (or less) came in, to two decimals; None without a before."""
        return ratio(self.month - self.before, self.before)


@dataclass(frozen=True, slots=True)
class DashboardFigures:
    """Everything the overview shows of one moment."""

    today: datetime.date
    has_records: bool
    people: PeopleFigures
    cards: CardFigures
    money: MoneyFigures
    progress: Mapping[TargetKey, Progress]
    months: tuple[MonthFigures, ...]
    work: tuple[DueWork, ...]


def figures(database: Database, today: datetime.date) -> DashboardFigures:
    """Return the figures of today, all from one read snapshot."""
    with database.read() as snapshot:
        people = _people(snapshot, today)
        households = expiring_households(snapshot, today)
        listed = work_of_lists(snapshot, today, households)
        count = {work.key: work.count for work in listed}
        anybody = has_records(snapshot, today)
        return DashboardFigures(
            today,
            anybody,
            people,
            CardFigures(count["expiring"], households, count["expired"]),
            _money(snapshot, today),
            _progress(snapshot, people, today),
            _months(snapshot, today),
            work_in(snapshot, listed, database.path, today) if anybody else (),
        )


# The lists behind the figures


def insured_in(place: NeighbourhoodFigures) -> ListQuery:
    """Return the residents of a neighbourhood who have a card."""
    return _of_place(place, "insured")


def uninsured_in(place: NeighbourhoodFigures) -> ListQuery:
    """Return the residents of a neighbourhood who have none."""
    return _of_place(place, "uninsured")


def _of_place(place: NeighbourhoodFigures, chip: str) -> ListQuery:
    here = Filter("neighbourhood", Operator.EQUALS, place.name)
    if place.name is None:
        here = Filter("neighbourhood", Operator.EMPTY)
    return ListQuery("person", (here,), (SortBy("full_name"),), chip)


def receipts_of_month(today: datetime.date) -> ListQuery:
    """Return the receipts of this month until today, as the report lists them."""
    from desktop.services.indicators.declarations import BY_KEY

    listed = BY_KEY["receipts_amount"].drill_down
    if listed is None:
        raise LookupError("receipts_amount")
    newest_first = (SortBy("receipt_date", descending=True),)
    return replace(listed(today.replace(day=1), today), sort=newest_first)


def starters(
    database: Database,
    today: datetime.date,
    number: int,
    part: Part | None,
    *,
    years_back: int = 0,
) -> ListQuery:
    """Return the persons whom a month counts, all of them or one part; of this year usually."""
    from desktop.storage.queries import dashboard

    month = _month_end(today.year - years_back, number, today)
    with database.read() as snapshot:
        found = dashboard.card_starters(snapshot, month)
        rules = _choices(snapshot).rules_on(month.closing)
    ids = [
        person_id
        for person_id, day, end in found
        if part in (None, _part(rules.movement(day, end)))
    ]
    return ListQuery("person", sort=(SortBy("full_name"),), ids=tuple(ids))


# How they are counted


def _people(snapshot: "ReadSnapshot", today: datetime.date) -> PeopleFigures:
    from desktop.services.indicators.counting import span_in
    from desktop.storage.queries import population

    span = span_in(snapshot, Period(PeriodKind.YEAR, today.year), today)
    places = population.by_neighbourhood(snapshot, span, _COUNTED)
    return PeopleFigures(
        _by_name(places),
        sum(one.persons.vsi_participants for one in places),
        sum(one.persons.vsi_opening for one in places),
        ratio(
            sum(one.persons.hi_opening for one in places),
            sum(one.persons.population_opening for one in places),
        ),
    )


def _by_name(places: "Sequence[NeighbourhoodCounts]") -> tuple[NeighbourhoodFigures, ...]:
    """Join neighbourhoods of one name (in two communes), for lists are limited by the name."""
    joined: dict[str, NeighbourhoodFigures] = {}
    for one in places:
        key = fold(one.name or "")
        before = joined.get(key, NeighbourhoodFigures(one.name, 0, 0))
        joined[key] = NeighbourhoodFigures(
            before.name,
            before.residents + one.persons.population,
            before.insured + one.persons.hi_insured,
        )
    return tuple(one for one in joined.values() if one.residents)


def _money(snapshot: "ReadSnapshot", today: datetime.date) -> MoneyFigures:
    from desktop.services.indicators.counting import span_of
    from desktop.storage.queries import indicators

    last_month = today.replace(day=1) - datetime.timedelta(days=1)
    same_day = last_month.replace(day=min(today.day, last_month.day))
    month, before = (
        sum(
            one.amount
            for one in indicators.receipts(
                snapshot, span_of(Period(PeriodKind.MONTH, day.year, day.month), day)
            )
        )
        for day in (today, same_day)
    )
    return MoneyFigures(month, before)


def _progress(
    snapshot: "ReadSnapshot", people: PeopleFigures, today: datetime.date
) -> dict[TargetKey, Progress]:
    targets = targets_in(snapshot, today.year)
    found = {}
    if TargetKey.COVERAGE in targets:
        opening = people.coverage_opening or Decimal(0)
        value = people.coverage or Decimal(0)
        target = targets[TargetKey.COVERAGE]
        found[TargetKey.COVERAGE] = Progress(value, target, opening, today)
    if TargetKey.VOLUNTARY in targets:
        value, opening = Decimal(people.vsi), Decimal(people.vsi_opening)
        target = targets[TargetKey.VOLUNTARY]
        found[TargetKey.VOLUNTARY] = Progress(value, target, opening, today)
    return found


def _months(snapshot: "ReadSnapshot", today: datetime.date) -> tuple[MonthFigures, ...]:
    from desktop.storage.queries import dashboard

    now, before = (
        [_month_end(year, number, today) for number in range(1, last + 1)]
        for year, last in ((today.year, today.month), (today.year - 1, MONTHS))
    )
    choices = _choices(snapshot)
    rules = {one.month: choices.rules_on(one.closing) for one in now}
    counts: Counter[tuple[str, Part]] = Counter()
    for start in dashboard.card_starts(snapshot, now):
        part = _part(rules[start.month].movement(start.day, start.previous_end))
        counts[start.month, part] += start.persons
    totals = dashboard.card_start_totals(snapshot, before)
    return tuple(
        _month_figures(number, month, counts, totals.get(year_before.month, 0))
        for number, (year_before, month) in enumerate(zip_longest(before, now), 1)
    )


def _month_figures(
    number: int, month: "MonthEnd | None", counts: "Counter[tuple[str, Part]]", last_year: int
) -> MonthFigures:
    if month is None:
        return MonthFigures(number, None, None, last_year)
    key = month.month
    return MonthFigures(number, counts[key, "renewed"], counts[key, "joined"], last_year)


def _month_end(year: int, number: int, today: datetime.date) -> "MonthEnd":
    from desktop.storage.queries.dashboard import MonthEnd

    last = Period(PeriodKind.MONTH, year, number).last_day
    return MonthEnd(f"{year:04d}-{number:02d}", min(last, today))


def _choices(snapshot: "ReadSnapshot") -> "IndicatorChoices":
    from desktop.services.indicators.choices import choices_of
    from desktop.storage.queries import offices

    return choices_of(offices.options(snapshot))


def _part(movement: Movement) -> Part:
    return "renewed" if movement is Movement.RENEWED else "joined"
