"""Residents by neighbourhood and by their state of insurance, on the days of a period."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass
from typing import Self

from sqlalchemy import ColumnElement, Subquery, and_, case, func, literal, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from desktop.domain.dates import PartialDate
from desktop.domain.movement_rules import MovementRules
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.scoped import Span, in_scope
from desktop.storage.tables import Cover, Household, Neighbourhood, Person

Condition = ColumnElement[bool]

HOUSEHOLD_GROUP = "GD"
"""The health insurance group of households that pay themselves."""


@dataclass(frozen=True, slots=True)
class PopulationCounts:
    """Persons by their state of insurance; the same figures for a thôn and for the commune.

    Exits are of those who took part at the opening and are no residents at the closing;
    `hi_switched` had a card of their household and now have one of another group.
    """

    population: int = 0
    hi_opening: int = 0
    hi_insured: int = 0
    hi_household: int = 0
    hi_switched: int = 0
    hi_exited_death: int = 0
    hi_exited_moved: int = 0
    cards_expiring_30: int = 0
    cards_expiring_60: int = 0
    vsi_opening: int = 0
    vsi_added: int = 0
    vsi_removed: int = 0
    vsi_participants: int = 0
    vsi_exited_death: int = 0
    vsi_exited_moved: int = 0


@dataclass(frozen=True, slots=True)
class NeighbourhoodCounts:
    """The figures of one thôn; `neighbourhood_id` is None for those not yet assigned."""

    neighbourhood_id: int | None
    name: str | None
    commune_code: str | None
    households: int
    persons: PopulationCounts

    @classmethod
    def nowhere(cls, households: int = 0, persons: PopulationCounts | None = None) -> Self:
        """Return figures that belong to no thôn."""
        return cls(None, None, None, households, persons or PopulationCounts())


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
    households = _households_by(snapshot, span, Household.neighbourhood_id)
    persons = _persons_by(snapshot, span, "home")
    names = select(Neighbourhood.id, Neighbourhood.name, Neighbourhood.commune_code).order_by(
        Neighbourhood.commune_code, Neighbourhood.sort_key, Neighbourhood.id
    )
    rows = snapshot.connection.execute(in_scope(names, Neighbourhood, span))
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


def by_collector(snapshot: ReadSnapshot, span: Span) -> dict[int | None, PopulationCounts]:
    """Return the figures of the persons by who is in charge of their household."""
    return _persons_by(snapshot, span, "in_charge")


def households_by_collector(snapshot: ReadSnapshot, span: Span) -> dict[int | None, int]:
    """Return the number of households by who is in charge of them."""
    return _households_by(snapshot, span, Household.collector_id)


def population_total(snapshot: ReadSnapshot, span: Span) -> int:
    """Return the number of residents, counted apart from the thôn: the check of their sum."""
    statement = select(func.count()).select_from(Person).where(resident_on(span.closing))
    return snapshot.connection.execute(in_scope(statement, Person, span)).scalar_one()


def person_ids(snapshot: ReadSnapshot, span: Span, figure: str) -> list[int]:
    """Return the persons whom a figure counts; `no_card` is who has no card that holds."""
    people = _people(span)
    counted = _counted(people, span.closing)
    no_card = and_(counted["population"], people.c.insured == 0)
    wanted = no_card if figure == "no_card" else counted[figure]
    statement = select(people.c.person_id).where(wanted)
    return [person_id for (person_id,) in snapshot.connection.execute(statement)]


def _households_by(
    snapshot: ReadSnapshot, span: Span, part: InstrumentedAttribute[int | None]
) -> dict[int | None, int]:
    statement = select(part, func.count()).group_by(part)
    rows = snapshot.connection.execute(in_scope(statement, Household, span))
    return {key: count for key, count in rows}  # noqa: C416 - rows, not pairs, for mypy


def _persons_by(
    snapshot: ReadSnapshot, span: Span, part: str
) -> dict[int | None, PopulationCounts]:
    people = _people(span)
    counted = _counted(people, span.closing)
    statement = select(
        people.c[part], *(func.sum(_flag(condition)) for condition in counted.values())
    ).group_by(people.c[part])
    return {
        key: PopulationCounts(**dict(zip(counted, map(int, figures), strict=True)))
        for key, *figures in snapshot.connection.execute(statement)
    }


def _counted(people: Subquery, closing: datetime.date) -> Mapping[str, Condition]:
    """Return who is counted for each figure of `PopulationCounts`, in one place."""
    here, was_here = people.c.here == 1, people.c.was_here == 1
    dead = people.c.dead == 1
    hi_before = and_(was_here, people.c.was_insured == 1)
    own_before = and_(was_here, people.c.had_household_card == 1)
    vsi_now = and_(here, people.c.vsi_now == 1)
    vsi_before = and_(was_here, people.c.vsi_before == 1)
    switched = and_(here, own_before, people.c.insured == 1, people.c.household_card == 0)
    return {
        "population": here,
        "hi_opening": hi_before,
        "hi_insured": and_(here, people.c.insured == 1),
        "hi_household": and_(here, people.c.household_card == 1),
        "hi_switched": switched,
        "hi_exited_death": and_(hi_before, ~here, dead),
        "hi_exited_moved": and_(hi_before, ~here, ~dead),
        "cards_expiring_30": and_(here, _ends_within(people, closing, 30)),
        "cards_expiring_60": and_(here, _ends_within(people, closing, 60)),
        "vsi_opening": vsi_before,
        "vsi_added": and_(vsi_now, ~vsi_before),
        "vsi_removed": and_(vsi_before, ~vsi_now),
        "vsi_participants": vsi_now,
        "vsi_exited_death": and_(vsi_before, ~here, dead),
        "vsi_exited_moved": and_(vsi_before, ~here, ~dead),
    }


def _ends_within(people: Subquery, day: datetime.date, days: int) -> Condition:
    return people.c.last_end.between(day, day + datetime.timedelta(days=days))


def _people(span: Span) -> Subquery:
    """Every person with the flags that the counts need; 0 and never NULL, for the negations."""
    cards, vsi = _cards(span), _voluntary(span)
    zero = literal(0)
    statement = (
        select(
            Person.id.label("person_id"),
            func.coalesce(Person.neighbourhood_id, Household.neighbourhood_id).label("home"),
            Household.collector_id.label("in_charge"),
            _flag(resident_on(span.closing)).label("here"),
            _flag(resident_on(span.opening)).label("was_here"),
            _flag(Person.life_status != "alive").label("dead"),
            func.coalesce(cards.c.insured, zero).label("insured"),
            func.coalesce(cards.c.household_card, zero).label("household_card"),
            func.coalesce(cards.c.was_insured, zero).label("was_insured"),
            func.coalesce(cards.c.had_household_card, zero).label("had_household_card"),
            cards.c.last_end,
            func.coalesce(vsi.c.now, zero).label("vsi_now"),
            func.coalesce(vsi.c.before, zero).label("vsi_before"),
        )
        .outerjoin(Household, Household.id == Person.household_id)
        .outerjoin(cards, cards.c.person_id == Person.id)
        .outerjoin(vsi, vsi.c.person_id == Person.id)
    )
    return in_scope(statement, Person, span).subquery()


def _cards(span: Span) -> Subquery:
    # Without a WHERE the index on (person, scheme, ends, group) alone answers, in its own order.
    card, own = Cover.scheme == "HI", Cover.hi_group == HOUSEHOLD_GROUP
    valid, before = and_(card, valid_on(span.closing)), and_(card, valid_on(span.opening))
    return (
        select(
            Cover.person_id,
            func.max(_flag(valid)).label("insured"),
            func.max(_flag(and_(valid, own))).label("household_card"),
            func.max(_flag(before)).label("was_insured"),
            func.max(_flag(and_(before, own))).label("had_household_card"),
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
