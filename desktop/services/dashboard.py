"""The figures of the overview, all from one read snapshot, and the list behind each of them."""

# ruff: noqa: PLC0415 - the first frame is painted without SQLAlchemy

import datetime
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import zip_longest
from typing import TYPE_CHECKING, Literal

from desktop.domain.denominators import ENTERED
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
    from desktop.services.indicators.entered import EnteredFigures
    from desktop.storage.database import ReadSnapshot
    from desktop.storage.queries.dashboard import MonthEnd
    from desktop.storage.queries.population import NeighbourhoodCounts
    from desktop.storage.queries.scoped import Span

Part = Literal["renewed", "joined"]
MONTHS = 12
_ONE_DAY = datetime.timedelta(days=1)
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
    """A neighbourhood with its residents and those who have a card; `name` None: without one.

    `covered` is the population that coverage is of: the residents, or what the office entered.
    """

    name: str | None
    residents: int
    insured: int
    covered: int | None

    @property
    def coverage(self) -> Decimal | None:
        """Insured in percent of the population, to two decimals; None where it is not known."""
        return ratio(self.insured, self.covered)


@dataclass(frozen=True, slots=True)
class PeopleFigures:
    """Residents with their insurance; the openings are those of 31 December before.

    `covered` is the population that coverage is of; `entered_on` are the days of its numbers
    where the office entered them, none where it is the counted residents.
    """

    neighbourhoods: tuple[NeighbourhoodFigures, ...]
    vsi: int
    vsi_opening: int
    covered: int | None
    coverage_opening: Decimal | None = None
    entered_on: tuple[datetime.date, ...] = ()

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
        """Insured in percent of the population, to two decimals; None where it is not known."""
        return ratio(self.insured, self.covered)


@dataclass(frozen=True, slots=True)
class CardFigures:
    """Cards that end soon, the households they belong to, and cards that have ended."""

    expiring: int
    households: int
    expired: int


@dataclass(frozen=True, slots=True)
class MoneyFigures:
    """Đồng taken in this month until today, and over the same days of the month before.

    `days` and `days_before` are the first and last of these days, by the office's closing day;
    `number` is the month's own, 1 to 12.
    """

    month: int
    before: int
    number: int
    days: tuple[datetime.date, datetime.date]
    days_before: tuple[datetime.date, datetime.date]

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
        choices = _choices(snapshot)
        people = _people(snapshot, today, choices)
        households = expiring_households(snapshot, today)
        listed = work_of_lists(snapshot, today, households)
        count = {work.key: work.count for work in listed}
        anybody = has_records(snapshot, today)
        return DashboardFigures(
            today,
            anybody,
            people,
            CardFigures(count["expiring"], households, count["expired"]),
            _money(snapshot, today, choices),
            _progress(snapshot, people, today),
            _months(snapshot, today, choices),
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


def receipts_of_month(money: MoneyFigures) -> ListQuery:
    """Return the receipts of this month until today, as the report lists them."""
    from desktop.services.indicators.declarations import BY_KEY

    listed = BY_KEY["receipts_amount"].drill_down
    if listed is None:
        raise LookupError("receipts_amount")
    newest_first = (SortBy("receipt_date", descending=True),)
    return replace(listed(*money.days), sort=newest_first)


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

    with database.read() as snapshot:
        choices = _choices(snapshot)
        month = _month_end(today.year - years_back, number, today, choices)
        found = dashboard.card_starters(snapshot, month)
    rules = choices.rules_on(month.closing)
    ids = [
        person_id
        for person_id, day, end in found
        if part in (None, _part(rules.movement(day, end)))
    ]
    return ListQuery("person", sort=(SortBy("full_name"),), ids=tuple(ids))


# How they are counted


def _people(
    snapshot: "ReadSnapshot", today: datetime.date, choices: "IndicatorChoices"
) -> PeopleFigures:
    from desktop.services.indicators.counting import span_of
    from desktop.storage.queries import population

    span = span_of(Period(PeriodKind.YEAR, today.year), today, choices=choices)
    places = population.by_neighbourhood(snapshot, span, _COUNTED)
    residents = sum(one.persons.population for one in places)
    opening = sum(one.persons.population_opening for one in places)
    entered, before = _entered(snapshot, span, choices)
    own = entered.sources("population") if choices.coverage_population == ENTERED else ()
    return PeopleFigures(
        _by_name(places, entered),
        sum(one.persons.vsi_participants for one in places),
        sum(one.persons.vsi_opening for one in places),
        entered.covered(residents),
        ratio(sum(one.persons.hi_opening for one in places), before.covered(opening)),
        tuple(sorted({one.as_of for one in own})),
    )


def _entered(
    snapshot: "ReadSnapshot", span: "Span", choices: "IndicatorChoices"
) -> "tuple[EnteredFigures, EnteredFigures]":
    """Return what was entered until now and until the year began; nothing where all is counted."""
    from desktop.services.indicators.entered import EnteredFigures, entered_figures

    if choices.coverage_population != ENTERED:
        return EnteredFigures(), EnteredFigures()
    opening = replace(span, closing=span.first - _ONE_DAY)
    return entered_figures(snapshot, span), entered_figures(snapshot, opening)


def _by_name(
    places: "Sequence[NeighbourhoodCounts]", entered: "EnteredFigures"
) -> tuple[NeighbourhoodFigures, ...]:
    """Join neighbourhoods of one name (in two communes), for lists are limited by the name."""
    joined: dict[str, NeighbourhoodFigures] = {}
    for one in places:
        key = fold(one.name or "")
        before = joined.get(key, NeighbourhoodFigures(one.name, 0, 0, 0))
        covered = entered.covered_in(one.neighbourhood_id, one.persons.population)
        known = covered is not None and before.covered is not None
        joined[key] = NeighbourhoodFigures(
            before.name,
            before.residents + one.persons.population,
            before.insured + one.persons.hi_insured,
            (covered or 0) + (before.covered or 0) if known else None,
        )
    return tuple(one for one in joined.values() if one.residents)


def _money(
    snapshot: "ReadSnapshot", today: datetime.date, choices: "IndicatorChoices"
) -> MoneyFigures:
    from desktop.services.indicators.counting import span_of
    from desktop.storage.queries import indicators

    month = choices.period_holding(PeriodKind.MONTH, today)
    last_month = choices.period_holding(PeriodKind.MONTH, month.first_day - _ONE_DAY)
    same_day = min(last_month.first_day + (today - month.first_day), last_month.last_day)
    money, before = (
        sum(
            one.amount
            for one in indicators.receipts(snapshot, span_of(period, day, choices=choices))
        )
        for period, day in ((month, today), (last_month, same_day))
    )
    days = (month.first_day, today), (last_month.first_day, same_day)
    return MoneyFigures(money, before, month.number, *days)


def _progress(
    snapshot: "ReadSnapshot", people: PeopleFigures, today: datetime.date
) -> dict[TargetKey, Progress]:
    targets = targets_in(snapshot, today.year)
    found = {}
    known = people.coverage is not None or not people.residents
    if TargetKey.COVERAGE in targets and known:
        opening = people.coverage_opening or Decimal(0)
        value = people.coverage or Decimal(0)
        target = targets[TargetKey.COVERAGE]
        found[TargetKey.COVERAGE] = Progress(value, target, opening, today)
    if TargetKey.VOLUNTARY in targets:
        value, opening = Decimal(people.vsi), Decimal(people.vsi_opening)
        target = targets[TargetKey.VOLUNTARY]
        found[TargetKey.VOLUNTARY] = Progress(value, target, opening, today)
    return found


def _months(
    snapshot: "ReadSnapshot", today: datetime.date, choices: "IndicatorChoices"
) -> tuple[MonthFigures, ...]:
    from desktop.storage.queries import dashboard

    running = choices.period_holding(PeriodKind.MONTH, today).number
    now, before = (
        [_month_end(year, number, today, choices) for number in range(1, last + 1)]
        for year, last in ((today.year, running), (today.year - 1, MONTHS))
    )
    rules = {one.month: choices.rules_on(one.closing) for one in now}
    closings = [one.closing for one in now]
    counts: Counter[tuple[str, Part]] = Counter()
    for start in dashboard.card_starts(snapshot, now):
        month = now[bisect_left(closings, start.day)].month
        part = _part(rules[month].movement(start.day, start.previous_end))
        counts[month, part] += start.persons
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


def _month_end(
    year: int, number: int, today: datetime.date, choices: "IndicatorChoices"
) -> "MonthEnd":
    from desktop.storage.queries.dashboard import MonthEnd

    month = choices.period(Period(PeriodKind.MONTH, year, number))
    return MonthEnd(month.show(), month.first_day, min(month.last_day, today))


def _choices(snapshot: "ReadSnapshot") -> "IndicatorChoices":
    from desktop.services.indicators.choices import choices_of
    from desktop.storage.queries import offices

    return choices_of(offices.options(snapshot))


def _part(movement: Movement) -> Part:
    return "renewed" if movement is Movement.RENEWED else "joined"
