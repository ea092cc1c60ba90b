"""Covers of persons, and who belongs to a household."""

import datetime
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import case, select

from desktop.storage.database import ReadSnapshot
from desktop.storage.links import HEAD
from desktop.storage.queries.exits import HOUSEHOLD_GROUP
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
    end_reason: str | None = None
    term_to: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LastTerm:
    """The term of a scheme that ends last; `paid` tells whether money was taken for it here."""

    id: int
    version: int
    scheme: str
    hi_group: str | None
    valid_from: datetime.date | None
    valid_to: datetime.date
    end_reason: str | None
    term_to: datetime.date | None
    paid: bool

    @property
    def end(self) -> datetime.date:
        """The end that was paid for or listed, whether somebody stopped before it or not."""
        return self.term_to or self.valid_to


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
            Cover.end_reason,
            Cover.term_to,
        )
        .outerjoin(Receipt, Receipt.id == Cover.receipt_id)
        .where(Cover.person_id.in_(person_ids))
        .order_by(Cover.valid_to.desc(), Cover.id.desc())
    )
    lines: dict[int, list[CoverLine]] = defaultdict(list)
    for person_id, *cells in snapshot.connection.execute(statement):
        lines[person_id].append(CoverLine(*cells))
    return {person_id: tuple(found) for person_id, found in lines.items()}


def last_terms(snapshot: ReadSnapshot, person_id: int) -> tuple[LastTerm, ...]:
    """Return the term of each scheme of a person that ends last, health insurance first.

    A card of the household that goes on beside one of another group comes before that: it is the
    one that nobody needs, and that is ended.
    """
    statement = (
        select(
            Cover.id,
            Cover.row_version,
            Cover.scheme,
            Cover.hi_group,
            Cover.valid_from,
            Cover.valid_to,
            Cover.end_reason,
            Cover.term_to,
            Cover.contribution_id.is_not(None),
        )
        .where(Cover.person_id == person_id)
        .order_by(Cover.scheme, Cover.valid_to, Cover.id)
    )
    found: dict[str, LastTerm] = {}
    for (
        key,
        version,
        scheme,
        group,
        first,
        last,
        reason,
        term_to,
        paid,
    ) in snapshot.connection.execute(statement):
        before = found.get(scheme)
        if before is not None and _goes_on_beside(before, group, first):
            continue
        found[scheme] = LastTerm(
            id=key,
            version=version,
            scheme=scheme,
            hi_group=group,
            valid_from=first,
            valid_to=last,
            end_reason=reason,
            term_to=term_to,
            paid=bool(paid),
        )
    return tuple(found.values())


def _goes_on_beside(own: LastTerm, group: str | None, first: datetime.date | None) -> bool:
    """Whether a household card holds on days of the card of another group that ends after it."""
    is_running = own.hi_group == HOUSEHOLD_GROUP and own.end_reason is None
    of_another = group not in {None, HOUSEHOLD_GROUP}
    return is_running and of_another and first is not None and first <= own.valid_to


def name_of(snapshot: ReadSnapshot, person_id: int) -> str | None:
    """Return the name of a person, or None when there is none."""
    return snapshot.connection.scalar(select(Person.full_name).where(Person.id == person_id))


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
