"""Persons who reach an age at which a card ends or another payer begins."""

import datetime
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Text, and_, false, func, or_, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute, aliased

from desktop.domain.age_events import SCHOOL_LEAVING, AgeRule, BirthSpan
from desktop.domain.dates import PartialDate, Precision
from desktop.domain.reference_data import age_rules, usual_school_leaving
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.list_columns import ListSource, list_source, living_here
from desktop.storage.tables import Household, OfficeOption, Person

Condition = ColumnElement[bool]
_Column = ColumnElement[Any] | InstrumentedAttribute[Any]
_LENGTHS = {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}


@dataclass(frozen=True, slots=True)
class Reaching:
    """A person who reaches the age of a rule."""

    rule: AgeRule
    person_id: int
    full_name: str
    birth_date: PartialDate
    household_id: int | None
    household_code: str | None
    head_name: str | None
    neighbourhood: str | None


def reaching(
    snapshot: ReadSnapshot,
    today: datetime.date,
    last: datetime.date,
    *,
    household_id: int | None = None,
    person_id: int | None = None,
) -> list[Reaching]:
    """Return who living here reaches an age from `today` to `last`, rule by rule.

    With an id, only that person or the members of that household.
    """
    source = list_source("person", today)
    shown = (
        Person.id,
        Person.full_name,
        Person.birth_date,
        Person.household_id,
        source.columns["household_code"],
        source.columns["head_name"],
        source.columns["neighbourhood"],
    )
    found = []
    for rule in age_rules():
        statement = select(*shown).where(living_here(), _reaches(rule, source, today, last))
        if household_id is not None:
            statement = statement.where(Person.household_id == household_id)
        if person_id is not None:
            statement = statement.where(Person.id == person_id)
        statement = statement.order_by(Person.sort_key, Person.id)
        found += [
            Reaching(rule, *row) for row in map(tuple, snapshot.connection.execute(statement))
        ]
    return found


def any_age_event(
    source: ListSource, today: datetime.date, last: datetime.date
) -> ColumnElement[bool]:
    """Tell which persons of a list reach some age from `today` to `last`."""
    rules = age_rules()
    # The few persons of these births are found by their index before anything else is asked.
    born = aliased(Person)
    spans = dict.fromkeys(span for rule in rules for span in rule.births_between(today, last))
    of_births = or_(false(), *(_between(born.birth_date, span) for span in spans))
    return and_(
        source.table.c.id.in_(select(born.id).where(of_births)),
        or_(*(_reaches(rule, source, today, last) for rule in rules)),
    )


def _reaches(
    rule: AgeRule, source: ListSource, today: datetime.date, last: datetime.date
) -> ColumnElement[bool]:
    births = rule.births_between(today, last)
    conditions = [or_(false(), *(_born_in(Person.birth_date, span) for span in births))]
    if rule.choice is not None:
        chosen = select(OfficeOption.value).where(OfficeOption.key == SCHOOL_LEAVING)
        usual = usual_school_leaving()
        conditions.append(func.coalesce(chosen.scalar_subquery(), usual) == rule.choice)
    group = source.columns["hi_group"]
    if rule.except_groups:
        conditions.append(or_(group.is_(None), group.not_in(rule.except_groups)))
    if rule.card_groups:
        conditions.append(or_(group.is_(None), group.in_(rule.card_groups)))
    if rule.household_classes:
        classes = (
            select(Household.household_class)
            .where(Household.id == Person.household_id)
            .correlate(Person)
            .scalar_subquery()
        )
        conditions.append(classes.in_(rule.household_classes))
    return and_(*conditions)


def _born_in(column: _Column, span: BirthSpan) -> Condition:
    lengths = [_LENGTHS[precision] for precision in span.known]
    return and_(_between(column, span), func.length(type_coerce(column, Text)).in_(lengths))


def _between(column: _Column, span: BirthSpan) -> Condition:
    return type_coerce(column, Text).between(span.low, span.high)
