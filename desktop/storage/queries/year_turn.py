"""What the turn of a year asks of the database: classes of households, orders of payment."""

import datetime
from collections.abc import Sequence

from sqlalchemy import func, or_, select

from desktop.storage.collecting_tables import Contribution
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.data_checks import YEARLY_CLASSES
from desktop.storage.tables import Household, Neighbourhood, Receipt


def class_homes(snapshot: ReadSnapshot, since: datetime.date) -> Sequence[tuple[object, ...]]:
    """Return the households with a class that has no end, or ended on `since` or later."""
    statement = (
        select(
            Household.id,
            Household.household_code,
            Household.head_name,
            Neighbourhood.name,
            Household.household_class,
            Household.class_from,
            Household.class_to,
        )
        .outerjoin(Neighbourhood, Neighbourhood.id == Household.neighbourhood_id)
        .where(
            Household.household_class.in_(YEARLY_CLASSES),
            or_(Household.class_to.is_(None), Household.class_to >= since),
        )
        .order_by(Neighbourhood.name, Household.sort_key, Household.id)
    )
    return [tuple(row) for row in snapshot.connection.execute(statement)]


def households_with_order(snapshot: ReadSnapshot, first: datetime.date, last: datetime.date) -> int:
    """Return how many households had members who paid by order between two days."""
    statement = (
        select(func.count(Receipt.household_id.distinct()))
        .join(Contribution, Contribution.receipt_id == Receipt.id)
        .where(
            Receipt.status == "valid",
            Receipt.receipt_date.between(first, last),
            Contribution.member_order.is_not(None),
        )
    )
    return snapshot.connection.scalar(statement) or 0
