"""Residents by neighbourhood and by their state of insurance, on the days of a period."""

import datetime
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import astuple, dataclass
from functools import partial
from typing import Any, Self

from sqlalchemy import ColumnElement, Date, Select, and_, case, exists, func, literal, or_, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from desktop.domain.cover_end import REASONS_OF
from desktop.domain.dates import PartialDate
from desktop.domain.movement_rules import MovementRules
from desktop.storage.column_types import PartialDateText
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.exits import HOUSEHOLD_GROUP, awaited, ended, goes_on
from desktop.storage.queries.scoped import Span, home_of_person, in_charge_of_person, in_scope
from desktop.storage.tables import Cover, Household, Neighbourhood, Person

Condition = ColumnElement[bool]

SOONER_DAYS, SOON_DAYS = 30, 60
"""Cards that end within so many days are looked ahead to; the later is the furthest."""
_UNKNOWN_CARD, _OTHER_CARD, _OWN_CARD = 1, 2, 3
"""What card holds: of a group that nobody knows, of another one, of the household; 0 for none."""
_ENDS_SOONER = 2


@dataclass(frozen=True, slots=True)
class PopulationCounts:
    """Persons by their state of insurance; the same figures for a thôn and for the commune.

    Exits are of those who took part at the opening and no longer do at the closing: by death, as
    no residents any more, or by the reason that ended their last term (`domain.cover_end`).
    `hi_exited_switched` also counts who had a card of their household at the opening and has one
    of another group now: that needs no entry.
    """

    population: int = 0
    population_opening: int = 0
    hi_opening: int = 0
    hi_insured: int = 0
    hi_household: int = 0
    hi_exited_death: int = 0
    hi_exited_moved: int = 0
    hi_exited_switched: int = 0
    hi_exited_other: int = 0
    cards_expiring_30: int = 0
    cards_expiring_60: int = 0
    vsi_opening: int = 0
    vsi_added: int = 0
    vsi_removed: int = 0
    vsi_participants: int = 0
    vsi_exited_death: int = 0
    vsi_exited_moved: int = 0
    vsi_exited_compulsory: int = 0
    vsi_exited_withdrawn: int = 0
    vsi_exited_pension: int = 0
    vsi_exited_other: int = 0


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
    at, born_by = _written(day), _written(PartialDate.of(day))
    return and_(
        or_(Person.life_status == "alive", Person.life_date > at),
        or_(
            Person.residence_status.is_(None),
            Person.residence_status != "moved_out",
            Person.residence_date > at,
        ),
        or_(Person.birth_date.is_(None), Person.birth_date <= born_by),
    )


def valid_on(day: datetime.date) -> Condition:
    """Tell which covers hold on a day, both ends inclusive."""
    at = _written(day)
    started = or_(Cover.valid_from.is_(None), Cover.valid_from <= at)
    return and_(Cover.valid_to >= at, started)


def _written(day: datetime.date | PartialDate) -> ColumnElement[Any]:
    """A day in the text of a statement: SQLite reads a bound one anew in every row."""
    kind = PartialDateText() if isinstance(day, PartialDate) else Date()
    return literal(day, kind, literal_execute=True)


def participating_on(day: datetime.date, rules: MovementRules) -> Condition:
    """Tell which covers of voluntary insurance count: paid for, or the next still in time.

    Of a term that was ended no other is waited for.
    """
    ends = dict(rules.earliest_vsi_ends(day))
    in_time = [Cover.valid_to >= ends.pop(None)]
    in_time += [
        and_(Cover.months == months, Cover.valid_to >= end, awaited())
        for months, end in ends.items()
    ]
    return and_(or_(Cover.valid_from.is_(None), Cover.valid_from <= day), or_(*in_time))


def by_neighbourhood(
    snapshot: ReadSnapshot, span: Span, wanted: Collection[str] | None = None
) -> list[NeighbourhoodCounts]:
    """Return the figures of every thôn in their order, those without one last.

    Of the figures of persons only the `wanted` ones need to be counted; others may stay 0.
    """
    households = _households_by(snapshot, span, Household.neighbourhood_id)
    persons = _persons_by(snapshot, span, "home", wanted)
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
    found = []
    for states, figures in _SOURCES:
        if figure in figures:
            persons, state = states(span)
            rows = snapshot.connection.execute(persons.with_only_columns(Person.id, state))
            counts = figures[figure]
            found += [person for person, packed in rows if counts(*_unpacked(packed))]
    return found


def _households_by(
    snapshot: ReadSnapshot, span: Span, part: InstrumentedAttribute[int | None]
) -> dict[int | None, int]:
    statement = select(part, func.count()).group_by(part)
    rows = snapshot.connection.execute(in_scope(statement, Household, span))
    return {key: count for key, count in rows}  # noqa: C416 - rows, not pairs, for mypy


def _persons_by(
    snapshot: ReadSnapshot,
    span: Span,
    part: str,
    wanted: Collection[str] | None = None,
) -> dict[int | None, PopulationCounts]:
    """Count persons of one part and state together: a few hundred rows for any commune."""
    found: dict[int | None, Counter[str]] = {}
    for states, figures in _SOURCES:
        if wanted is not None and not any(figure in wanted for figure in figures):
            continue
        people, state = states(span)
        # One number to group by, the part with the state, is sorted far quicker than two.
        packed_part = func.coalesce(_PARTS[part], 0) * _STATES + state
        one = people.with_only_columns(packed_part.label("state")).subquery()
        statement = select(one.c.state, func.count()).group_by(one.c.state)
        for packed, persons in snapshot.connection.execute(statement):
            key, of_persons = divmod(packed, _STATES)
            of_part = found.setdefault(key or None, Counter())
            flags = _unpacked(of_persons)
            for figure, counts in figures.items():
                if figure != "no_card" and counts(*flags):
                    of_part[figure] += persons
    return {key: PopulationCounts(**of_part) for key, of_part in found.items()}


_States = tuple[Select[*tuple[Any, ...]], ColumnElement[int]]
"""The persons (a row each), and the state of each: flags packed into a number below `_STATES`."""
_STATES = 256
_PARTS: Mapping[str, ColumnElement[int | None]] = {
    "home": home_of_person(),
    "in_charge": in_charge_of_person(),
}
_Counts = Callable[[bool, bool, bool, int, int], bool]
"""Whether a figure counts a person: here, was here, dead, the states now and before."""


def _card_states(span: Span) -> _States:
    """Every person with what card holds at the closing and held at the opening.

    The join asks for ends from the opening on: older covers say nothing of either day.
    """
    card = case(
        (Cover.hi_group == HOUSEHOLD_GROUP, literal(_OWN_CARD)),
        (Cover.hi_group.is_(None), literal(_UNKNOWN_CARD)),
        else_=literal(_OTHER_CARD),
    )
    now = case((valid_on(span.closing), card))
    before = case((valid_on(span.opening), card))
    of_person = and_(
        Cover.person_id == Person.id, Cover.scheme == "HI", Cover.valid_to >= span.opening
    )
    people = select(Person.id).select_from(Person).outerjoin(Cover, of_person).group_by(Person.id)
    none = literal(0)
    state = _packed(span, func.coalesce(func.max(now), none), func.coalesce(func.max(before), none))
    return in_scope(people, Person, span), state


_OF_CARDS: Mapping[str, _Counts] = {
    "population": lambda here, _was, _dead, _card, _before: here,
    "population_opening": lambda _here, was, _dead, _card, _before: was,
    "hi_opening": lambda _here, was, _dead, _card, before: was and before > 0,
    "hi_insured": lambda here, _was, _dead, card, _before: here and card > 0,
    "no_card": lambda here, _was, _dead, card, _before: here and card == 0,
    "hi_household": lambda here, _was, _dead, card, _before: here and card == _OWN_CARD,
    "hi_exited_switched": lambda here, was, _dead, card, before: (
        here and was and before == _OWN_CARD and card == _OTHER_CARD
    ),
    "hi_exited_death": lambda here, was, dead, _card, before: (
        was and before > 0 and not here and dead
    ),
    "hi_exited_moved": lambda here, was, dead, _card, before: (
        was and before > 0 and not here and not dead
    ),
}


def _expiring_states(span: Span) -> _States:
    """The persons whose last card ends soon after the closing; 1 within 60 days, 2 within 30."""
    sooner = span.closing + datetime.timedelta(days=SOONER_DAYS)
    last = span.closing + datetime.timedelta(days=SOON_DAYS)
    later = aliased(Cover)
    followed = exists().where(
        later.person_id == Cover.person_id, later.scheme == "HI", later.valid_to > Cover.valid_to
    )
    ends = (
        select(Cover.person_id, Cover.valid_to)
        .where(
            Cover.scheme == "HI",
            Cover.valid_to.between(span.closing, last),
            goes_on(),
            ~followed,
        )
        .distinct()
        .subquery()
    )
    people = select(Person.id).select_from(Person).join(ends, ends.c.person_id == Person.id)
    within = case((ends.c.valid_to <= sooner, literal(_ENDS_SOONER)), else_=literal(1))
    return in_scope(people, Person, span), _packed(span, within, literal(0))


_OF_ENDS: Mapping[str, _Counts] = {
    "cards_expiring_30": lambda here, _was, _dead, ends, _before: here and ends == _ENDS_SOONER,
    "cards_expiring_60": lambda here, _was, _dead, ends, _before: here and ends > 0,
}


def _voluntary_states(span: Span) -> _States:
    """The persons who ever paid voluntary insurance: whether they take part now and did before."""
    now, before = (
        func.max(_flag(participating_on(day, span.rules))) for day in (span.closing, span.opening)
    )
    paid = and_(Cover.person_id == Person.id, Cover.scheme == "VSI")
    people = select(Person.id).select_from(Person).join(Cover, paid).group_by(Person.id)
    return in_scope(people, Person, span), _packed(span, now, before)


_OF_VOLUNTARY: Mapping[str, _Counts] = {
    "vsi_participants": lambda here, _was, _dead, now, _before: here and now > 0,
    "vsi_opening": lambda _here, was, _dead, _now, before: was and before > 0,
    "vsi_added": lambda here, was, _dead, now, before: (
        here and now > 0 and not (was and before > 0)
    ),
    "vsi_removed": lambda here, was, _dead, now, before: (
        was and before > 0 and not (here and now > 0)
    ),
    "vsi_exited_death": lambda here, was, dead, _now, before: (
        was and before > 0 and not here and dead
    ),
    "vsi_exited_moved": lambda here, was, dead, _now, before: (
        was and before > 0 and not here and not dead
    ),
}


def _ended_states(scheme: str) -> Callable[[Span], _States]:
    """The persons whose last term of a scheme was ended in the period: why, and the state before.

    The reason is its place in `REASONS_OF`, counted from 1.
    """
    places = {reason: place for place, reason in enumerate(REASONS_OF[scheme], 1)}

    def states(span: Span) -> _States:
        gone = ended(span, scheme).subquery()
        before = (
            valid_on(span.opening) if scheme == "HI" else participating_on(span.opening, span.rules)
        )
        took_part = exists().where(Cover.person_id == Person.id, Cover.scheme == scheme, before)
        people = (
            select(Person.id)
            .select_from(Person)
            .join(gone, gone.c.person_id == Person.id)
            .group_by(Person.id)
        )
        reason = func.max(case(places, value=gone.c.end_reason, else_=literal(0)))
        return in_scope(people, Person, span), _packed(span, reason, _flag(took_part))

    return states


def _of_ended(scheme: str) -> Mapping[str, _Counts]:
    return {
        f"{scheme.lower()}_exited_{reason}": partial(_ended_by, place)
        for place, reason in enumerate(REASONS_OF[scheme], 1)
    }


def _ended_by(place: int, here: bool, was: bool, _dead: bool, now: int, before: int) -> bool:
    return here and was and before > 0 and now == place


_SOURCES: tuple[tuple[Callable[[Span], _States], Mapping[str, _Counts]], ...] = (
    (_card_states, _OF_CARDS),
    (_expiring_states, _OF_ENDS),
    (_voluntary_states, _OF_VOLUNTARY),
    *((_ended_states(scheme), _of_ended(scheme)) for scheme in REASONS_OF),
)
"""Which persons are read with which flags, and which figures count them by these flags.

Nobody is counted by one figure in two of them: who has another card now has no ended last term.
"""


def _packed(span: Span, now: ColumnElement[int], before: ColumnElement[int]) -> ColumnElement[int]:
    """Pack the flags of a person into one number: grouping by it is far quicker than by five.

    `now` is 0 to 7, `before` 0 to 3.
    """
    here, was_here = (_flag(resident_on(day)) for day in (span.closing, span.opening))
    dead = _flag(Person.life_status != "alive")
    packed: ColumnElement[int] = here + was_here * 2 + dead * 4 + now * 8 + before * 64
    return packed


def _unpacked(state: int) -> tuple[bool, bool, bool, int, int]:
    """Return here, was here, dead, and the states now and before."""
    return bool(state & 1), bool(state & 2), bool(state & 4), state >> 3 & 7, state >> 6 & 3


def _flag(condition: Condition) -> ColumnElement[int]:
    return case((condition, literal(1)), else_=literal(0))
