"""Residents by neighbourhood and by their state of insurance, on the days of a period."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, Subquery, and_, case, func, literal, or_, select

from desktop.domain.dates import PartialDate
from desktop.domain.movement_rules import ONE_DAY, MovementRules
from desktop.storage.database import ReadSnapshot
from desktop.storage.tables import Cover, Household, Neighbourhood, Person, Record

Condition = ColumnElement[bool]
_Statement = TypeVar("_Statement", bound=Select[*tuple[Any, ...]])

HOUSEHOLD_GROUP = "GD"
"""The health insurance group of households that pay themselves."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days a report speaks of: `closing` is the last day, or today while the period runs.

    `commune_code` limits everything to one commune of the office.
    """

    first: datetime.date
    last: datetime.date
    closing: datetime.date
    rules: MovementRules
    commune_code: str | None = None

    @property
    def opening(self) -> datetime.date:
        """The day before the period, or the closing day of a period still to come."""
        return min(self.first - ONE_DAY, self.closing)


@dataclass(frozen=True, slots=True)
class PopulationCounts:
    """Persons by their state of insurance; the same figures for a thôn and for the commune."""

    population: int = 0
    hi_insured: int = 0
    hi_household: int = 0
    cards_expiring_30: int = 0
    cards_expiring_60: int = 0
    vsi_opening: int = 0
    vsi_added: int = 0
    vsi_removed: int = 0
    vsi_participants: int = 0


@dataclass(frozen=True, slots=True)
class NeighbourhoodCounts:
    """The figures of one thôn; `neighbourhood_id` is None for those not yet assigned."""

    neighbourhood_id: int | None
    name: str | None
    commune_code: str | None
    households: int
    persons: PopulationCounts


def resident_on(day: datetime.date) -> Condition:
    """Tell who counts as a resident on a day: born, alive and not moved away."""
    return and_(
        or_(Person.life_status == "alive", Person.life_date > day),
        or_(
            Person.residence_status.is_(None),
            Person.residence_status != "moved_out",
            Person.residence_date > day,
        ),
        or_(Person.birth_date.is_(None), Person.birth_date <= PartialDate.of(day)),
    )


def valid_on(day: datetime.date) -> Condition:
    """Tell which covers hold on a day, both ends inclusive."""
    started = or_(Cover.valid_from.is_(None), Cover.valid_from <= day)
    return and_(Cover.valid_to >= day, started)


def participating_on(day: datetime.date, rules: MovementRules) -> Condition:
    """Tell which covers of voluntary insurance count: paid for, or the next still in time."""
    ends = dict(rules.earliest_vsi_ends(day))
    in_time = [Cover.valid_to >= ends.pop(None)]
    in_time += [and_(Cover.months == months, Cover.valid_to >= end) for months, end in ends.items()]
    return and_(or_(Cover.valid_from.is_(None), Cover.valid_from <= day), or_(*in_time))


def by_neighbourhood(snapshot: ReadSnapshot, span: Span) -> list[NeighbourhoodCounts]:
    """Return the figures of every thôn in their order, those without one last."""
    households = _households_by_neighbourhood(snapshot, span)
    persons = _persons_by_neighbourhood(snapshot, span)
    names = select(Neighbourhood.id, Neighbourhood.name, Neighbourhood.commune_code).order_by(
        Neighbourhood.commune_code, Neighbourhood.sort_key, Neighbourhood.id
    )
    rows = snapshot.connection.execute(in_commune(names, Neighbourhood, span))
    named: list[tuple[int | None, str | None, str | None]] = [
        (key, name, commune) for key, name, commune in rows
    ]
    counts = [
        NeighbourhoodCounts(
            key, name, commune, households.pop(key, 0), persons.pop(key, PopulationCounts())
        )
        for key, name, commune in named
    ]
    # Those without a thôn, and those whose thôn lies in another commune of the office.
    rest = NeighbourhoodCounts(None, None, None, sum(households.values()), _sum(persons.values()))
    return [*counts, rest] if rest.households or rest.persons != PopulationCounts() else counts


def _sum(parts: Iterable[PopulationCounts]) -> PopulationCounts:
    figures = [astuple(part) for part in parts]
    return PopulationCounts(*(sum(column) for column in zip(*figures, strict=True)))


def population_total(snapshot: ReadSnapshot, span: Span) -> int:
    """Return the number of residents, counted apart from the thôn: the check of their sum."""
    statement = select(func.count()).select_from(Person).where(resident_on(span.closing))
    return snapshot.connection.execute(in_commune(statement, Person, span)).scalar_one()


def person_ids(snapshot: ReadSnapshot, span: Span, figure: str) -> list[int]:
    """Return the persons whom a figure counts; `no_card` is who has no card that holds."""
    people = _people(span)
    counted = _counted(people, span.closing)
    no_card = and_(counted["population"], people.c.insured == 0)
    wanted = no_card if figure == "no_card" else counted[figure]
    statement = select(people.c.person_id).where(wanted)
    return [person_id for (person_id,) in snapshot.connection.execute(statement)]


def in_commune(statement: _Statement, table: type[Record], span: Span) -> _Statement:
    """Limit a query to the commune of the span, when there is one."""
    if span.commune_code is None:
        return statement
    return statement.where(table.commune_code == span.commune_code)


def _households_by_neighbourhood(snapshot: ReadSnapshot, span: Span) -> dict[int | None, int]:
    statement = select(Household.neighbourhood_id, func.count()).group_by(
        Household.neighbourhood_id
    )
    rows = snapshot.connection.execute(in_commune(statement, Household, span))
    return {key: count for key, count in rows}  # noqa: C416 - rows, not pairs, for mypy


def _persons_by_neighbourhood(
    snapshot: ReadSnapshot, span: Span
) -> dict[int | None, PopulationCounts]:
    people = _people(span)
    counted = _counted(people, span.closing)
    statement = select(
        people.c.home, *(func.count().filter(condition) for condition in counted.values())
    ).group_by(people.c.home)
    return {
        home: PopulationCounts(**dict(zip(counted, figures, strict=True)))
        for home, *figures in snapshot.connection.execute(statement)
    }


def _counted(people: Subquery, closing: datetime.date) -> Mapping[str, Condition]:
    """Return who is counted for each figure of `PopulationCounts`, in one place."""
    here, was_here = people.c.here == 1, people.c.was_here == 1
    vsi_now = and_(here, people.c.vsi_now == 1)
    vsi_before = and_(was_here, people.c.vsi_before == 1)
    return {
        "population": here,
        "hi_insured": and_(here, people.c.insured == 1),
        "hi_household": and_(here, people.c.household_card == 1),
        "cards_expiring_30": and_(here, _ends_within(people, closing, 30)),
        "cards_expiring_60": and_(here, _ends_within(people, closing, 60)),
        "vsi_opening": vsi_before,
        "vsi_added": and_(vsi_now, ~vsi_before),
        "vsi_removed": and_(vsi_before, ~vsi_now),
        "vsi_participants": vsi_now,
    }


def _ends_within(people: Subquery, day: datetime.date, days: int) -> Condition:
    return people.c.last_end.between(day, day + datetime.timedelta(days=days))


def _people(span: Span) -> Subquery:
    """Every person with the flags that the counts need; 0 and never NULL, for the negations."""
    cards, vsi = _cards(span), _voluntary(span)
    statement = (
        select(
            Person.id.label("person_id"),
            func.coalesce(Person.neighbourhood_id, Household.neighbourhood_id).label("home"),
            _flag(resident_on(span.closing)).label("here"),
            _flag(resident_on(span.opening)).label("was_here"),
            func.coalesce(cards.c.insured, 0).label("insured"),
            func.coalesce(cards.c.household_card, 0).label("household_card"),
            cards.c.last_end,
            func.coalesce(vsi.c.now, 0).label("vsi_now"),
            func.coalesce(vsi.c.before, 0).label("vsi_before"),
        )
        .outerjoin(Household, Household.id == Person.household_id)
        .outerjoin(cards, cards.c.person_id == Person.id)
        .outerjoin(vsi, vsi.c.person_id == Person.id)
    )
    return in_commune(statement, Person, span).subquery()


def _cards(span: Span) -> Subquery:
    # Without a WHERE the index on (person, scheme, ends, group) alone answers, in its own order.
    card = Cover.scheme == "HI"
    valid = and_(card, valid_on(span.closing))
    of_household = and_(valid, Cover.hi_group == HOUSEHOLD_GROUP)
    return (
        select(
            Cover.person_id,
            func.max(_flag(valid)).label("insured"),
            func.max(_flag(of_household)).label("household_card"),
            func.max(case((card, Cover.valid_to))).label("last_end"),
        )
        .group_by(Cover.person_id)
        .subquery()
    )


def _voluntary(span: Span) -> Subquery:
    return (
        select(
            Cover.person_id,
            func.max(_flag(participating_on(span.closing, span.rules))).label("now"),
            func.max(_flag(participating_on(span.opening, span.rules))).label("before"),
        )
        .where(Cover.scheme == "VSI")
        .group_by(Cover.person_id)
        .subquery()
    )


def _flag(condition: Condition) -> ColumnElement[int]:
    return case((condition, literal(1)), else_=literal(0))
