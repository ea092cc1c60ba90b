"""Who stopped taking part in a period, and why: terms that were ended, cards of another group."""

import datetime

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select
from sqlalchemy.orm import aliased

from desktop.storage.queries.scoped import Span
from desktop.storage.tables import Cover

Condition = ColumnElement[bool]

HOUSEHOLD_GROUP = "GD"
"""The health insurance group of households that pay themselves."""
_ONE_DAY = datetime.timedelta(days=1)


def ended(span: Span, scheme: str) -> Select[int, str | None]:
    """Return (person, reason) of whose last term of a scheme was ended in the period.

    The last day that counts lies before the closing day, and no other term began after it.
    """
    later = aliased(Cover)
    followed = exists().where(
        later.person_id == Cover.person_id,
        later.scheme == scheme,
        later.valid_to > Cover.valid_to,
        or_(later.valid_from.is_(None), later.valid_from <= span.closing),
    )
    return (
        select(Cover.person_id, Cover.end_reason)
        .where(
            Cover.scheme == scheme,
            Cover.valid_to.between(span.opening, span.closing - _ONE_DAY),
            Cover.end_reason.is_not(None),
            ~followed,
        )
        .distinct()
    )


def goes_on() -> Condition:
    """Tell which terms are to be followed by another: those that nobody ended."""
    return Cover.end_reason.is_(None)


def ended_after(later: type[Cover]) -> Condition:
    """Tell which later terms were ended: the one before is then not to be followed either."""
    return and_(later.end_reason.is_not(None), later.valid_to >= Cover.valid_to)


def awaited() -> Condition:
    """Tell which terms the next payment is waited for: neither they nor a later one was ended."""
    later = aliased(Cover)
    stopped = exists().where(
        later.person_id == Cover.person_id, later.scheme == Cover.scheme, ended_after(later)
    )
    return and_(goes_on(), ~stopped)


def switched(person: ColumnElement[int], span: Span) -> Condition:
    """Tell who had a card of the household at the opening and has one of another group now."""
    now, before, still = aliased(Cover), aliased(Cover), aliased(Cover)
    return and_(
        _holds(now, person, span.closing, now.hi_group != HOUSEHOLD_GROUP),
        _holds(before, person, span.opening, before.hi_group == HOUSEHOLD_GROUP),
        ~_holds(still, person, span.closing, still.hi_group == HOUSEHOLD_GROUP),
    )


def _holds(
    cover: type[Cover], person: ColumnElement[int], day: datetime.date, of_group: Condition
) -> ColumnElement[bool]:
    return exists().where(
        cover.person_id == person,
        cover.scheme == "HI",
        cover.valid_to >= day,
        or_(cover.valid_from.is_(None), cover.valid_from <= day),
        of_group,
    )
