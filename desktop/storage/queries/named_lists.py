"""Who stands in each list that is opened by name; the conditions that indicators count by."""

import datetime
from collections.abc import Callable, Mapping

from sqlalchemy import ColumnElement, Text, and_, exists, or_, type_coerce

from desktop.domain.dates import add_months
from desktop.domain.movement_rules import rules_on
from desktop.domain.named_lists import SMALL_CHILD_YEARS
from desktop.storage.queries.population import participating_on, resident_on, valid_on
from desktop.storage.tables import Cover, Person

Condition = ColumnElement[bool]


def insured_on(day: datetime.date) -> Condition:
    """Tell which persons have a health insurance card that holds on a day."""
    return exists().where(Cover.person_id == Person.id, Cover.scheme == "HI", valid_on(day))


def _insured(today: datetime.date) -> Condition:
    return and_(resident_on(today), insured_on(today))


def _uninsured(today: datetime.date) -> Condition:
    return and_(resident_on(today), ~insured_on(today))


def _in_vsi(today: datetime.date) -> Condition:
    counts = participating_on(today, rules_on(today))
    taking_part = exists().where(Cover.person_id == Person.id, Cover.scheme == "VSI", counts)
    return and_(resident_on(today), taking_part)


def _children_uninsured(today: datetime.date) -> Condition:
    """Small children without a card; one born in the year six years ago may still be small."""
    birth = type_coerce(Person.birth_date, Text)
    day = add_months(today, -12 * SMALL_CHILD_YEARS).isoformat()
    return and_(_uninsured(today), or_(birth > day, birth.in_((day[:4], day[:7]))))


_NAMED: Mapping[tuple[str, str], Callable[[datetime.date], Condition]] = {
    ("person", "residents"): resident_on,
    ("person", "insured"): _insured,
    ("person", "uninsured"): _uninsured,
    ("person", "in_vsi"): _in_vsi,
    ("person", "children_uninsured"): _children_uninsured,
}


def named_condition(kind: str, name: str, today: datetime.date) -> Condition | None:
    """Return who stands in a list of `domain.named_lists`, or None when it has no such name."""
    condition = _NAMED.get((kind, name))
    return None if condition is None else condition(today)
