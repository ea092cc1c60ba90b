"""Covers of persons, and who belongs to a household."""

import datetime
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import case, select

from desktop.storage.database import ReadSnapshot
from desktop.storage.links import HEAD
from desktop.storage.tables import Cover, Person, Receipt


@dataclass(frozen=True, slots=True)
class CoverLine:
    """One cover with the receipt it came from; `amount_paid` in đồng, None without a receipt."""

    id: int
    scheme: str
    hi_group: str | None
    valid_from: datetime.date | None
    valid_to: datetime.date
    months: int | None
    receipt_no: str | None
    receipt_date: datetime.date | None
    amount_paid: int | None


def of_persons(
    snapshot: ReadSnapshot, person_ids: Sequence[int]
) -> dict[int, tuple[CoverLine, ...]]:
    """Return every cover of these persons, the one that ends last first."""
    statement = (
        select(
            Cover.person_id,
            Cover.id,
            Cover.scheme,
            Cover.hi_group,
            Cover.valid_from,
            Cover.valid_to,
            Cover.months,
            Receipt.receipt_no,
            Receipt.receipt_date,
            Receipt.amount_paid,
        )
        .outerjoin(Receipt, Receipt.id == Cover.receipt_id)
        .where(Cover.person_id.in_(person_ids))
        .order_by(Cover.valid_to.desc(), Cover.id.desc())
    )
    lines: dict[int, list[CoverLine]] = defaultdict(list)
    for person_id, *cells in snapshot.connection.execute(statement):
        lines[person_id].append(CoverLine(*cells))
    return {person_id: tuple(found) for person_id, found in lines.items()}


def member_ids(snapshot: ReadSnapshot, household_id: int) -> list[int]:
    """Return the ids of a household's members: the head first, then the oldest first."""
    statement = (
        select(Person.id)
        .where(Person.household_id == household_id)
        .order_by(
            case((Person.relation == HEAD, 0), else_=1),
            Person.birth_date.nulls_last(),
            Person.id,
        )
    )
    return list(snapshot.connection.scalars(statement))


def household_of(snapshot: ReadSnapshot, person_id: int) -> int | None:
    """Return the household a person belongs to, or None."""
    return snapshot.connection.scalar(select(Person.household_id).where(Person.id == person_id))
