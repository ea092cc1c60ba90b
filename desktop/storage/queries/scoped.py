"""The days and the scope of a report, and what they leave of each table."""

import datetime
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, true

from desktop.domain.indicator_scope import WHOLE, Scope
from desktop.domain.movement_rules import ONE_DAY, MovementRules
from desktop.storage.tables import (
    Collector,
    Event,
    Household,
    Neighbourhood,
    Person,
    Receipt,
    Record,
)

Condition = ColumnElement[bool]
_Statement = TypeVar("_Statement", bound=Select[*tuple[Any, ...]])


@dataclass(frozen=True, slots=True)
class Span:
    """The days a report speaks of: `closing` is the last day, or today while the period runs.

    `scope` limits everything to a commune, a neighbourhood or a collector.
    """

    first: datetime.date
    last: datetime.date
    closing: datetime.date
    rules: MovementRules
    scope: Scope = WHOLE

    @property
    def opening(self) -> datetime.date:
        """The day before the period, or the closing day of a period still to come."""
        return min(self.first - ONE_DAY, self.closing)

    @property
    def commune_code(self) -> str | None:
        """The commune that limits everything, if one does."""
        return self.scope.commune_code


def in_scope(statement: _Statement, table: type[Record], span: Span) -> _Statement:
    """Limit a query to the rows of a table that the span's scope holds."""
    condition = scope_condition(table, span.scope)
    return statement if condition is None else statement.where(condition)


def scope_condition(table: type[Record], scope: Scope) -> Condition | None:
    """Return which rows of a table a scope holds, or None when it holds all.

    A part that a table knows nothing of limits nothing in it: a collector has no thôn.
    """
    conditions: list[Condition] = []
    if scope.commune_code is not None:
        conditions.append(table.commune_code == scope.commune_code)
    home = _HOMES.get(table)
    if scope.neighbourhood_id is not None and home is not None:
        conditions.append(_at_home(home, scope))
    collector = _COLLECTORS.get(table)
    if scope.by_collector and collector is not None:
        conditions.append(of_collectors(collector, scope))
    return and_(true(), *conditions) if conditions else None


def of_collectors(collector: ColumnElement[Any], scope: Scope) -> Condition:
    """Return whether a column names the scope's collector, or one of its organisation."""
    conditions: list[Condition] = []
    if scope.collector_id is not None:
        held = collector == scope.collector_id
        conditions.append(held if scope.collector_id else collector.is_(None))
    if scope.organisation_id:
        members = select(Collector.id).where(Collector.organisation_id == scope.organisation_id)
        conditions.append(collector.in_(members))
    elif scope.organisation_id is not None:
        members = select(Collector.id).where(Collector.organisation_id.is_not(None))
        conditions.append(or_(collector.is_(None), collector.not_in(members)))
    return and_(true(), *conditions)


def _at_home(home: ColumnElement[Any], scope: Scope) -> Condition:
    if scope.neighbourhood_id:
        return home == scope.neighbourhood_id
    if scope.commune_code is None:
        return home.is_(None)
    of_commune = select(Neighbourhood.id).where(Neighbourhood.commune_code == scope.commune_code)
    return or_(home.is_(None), home.not_in(of_commune))


def home_of_person() -> ColumnElement[int | None]:
    """A person's own neighbourhood, else the household's."""
    of_household = select(Household.neighbourhood_id).where(Household.id == Person.household_id)
    return _first_of(Person.neighbourhood_id, of_household.correlate(Person).scalar_subquery())


def home_of_receipt() -> ColumnElement[int | None]:
    """The neighbourhood of the household that paid, else of the payer."""
    household = select(Household.neighbourhood_id).where(Household.id == Receipt.household_id)
    payer = select(home_of_person()).where(Person.id == Receipt.person_id)
    return _first_of(
        household.correlate(Receipt).scalar_subquery(), payer.correlate(Receipt).scalar_subquery()
    )


def in_charge_of_person() -> ColumnElement[int | None]:
    """Who is in charge of a person's household."""
    in_charge = select(Household.collector_id).where(Household.id == Person.household_id)
    return in_charge.correlate(Person).scalar_subquery()


def _first_of(*columns: Any) -> ColumnElement[int | None]:
    found: ColumnElement[int | None] = func.coalesce(*columns)
    return found


_HOMES: dict[type[Record], ColumnElement[Any]] = {
    Person: home_of_person(),
    Household: Household.__table__.c.neighbourhood_id,
    Receipt: home_of_receipt(),
    Event: Event.__table__.c.neighbourhood_id,
    Neighbourhood: Neighbourhood.__table__.c.id,
}
_COLLECTORS: dict[type[Record], ColumnElement[Any]] = {
    Person: in_charge_of_person(),
    Household: Household.__table__.c.collector_id,
    Receipt: Receipt.__table__.c.collector_id,
    Collector: Collector.__table__.c.id,
}
