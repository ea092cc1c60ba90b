"""The office's keys, the packages that were made, and the lists that a package may carry."""

import datetime
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import delete, func, insert, or_, select

from desktop.domain.dates import PartialDate
from desktop.storage.database import ReadSnapshot
from desktop.storage.key_tables import OfficeKey, PackageRun
from desktop.storage.queries.population import resident_on
from desktop.storage.tables import (
    AuditEntry,
    Collector,
    Cover,
    Household,
    Neighbourhood,
    Person,
    Receipt,
)
from desktop.storage.unit_of_work import UnitOfWork


class StoredKey(NamedTuple):
    """A key as it stands; `secret` and `public` are hexadecimal."""

    secret: str
    public: str | None
    owner: str | None
    made_at: datetime.datetime


class RunRow(NamedTuple):
    """A package that was made; `figures` is JSON."""

    period: str
    version: int
    made_at: datetime.datetime
    made_by: str
    file_name: str
    file_digest: str
    content_digest: str
    figures_digest: str
    figures: str
    lists: str
    protected: bool


_RUN_COLUMNS = (
    PackageRun.period,
    PackageRun.version,
    PackageRun.made_at,
    PackageRun.made_by,
    PackageRun.file_name,
    PackageRun.file_digest,
    PackageRun.content_digest,
    PackageRun.figures_digest,
    PackageRun.figures,
    PackageRun.lists,
    PackageRun.protected,
)


_OF_MONEY = ("receipt", "contribution", "cover", "refund", "import_batch")


def money_mark(snapshot: ReadSnapshot) -> tuple[int, int]:
    """Return a mark that moves with every receipt, contribution, cover and refund.

    Their number counts too: of two clerks at a server the one that began first may end last, and
    its lines then have smaller numbers than those that were there before.
    """
    statement = select(func.count(), func.max(AuditEntry.id)).where(AuditEntry.kind.in_(_OF_MONEY))
    count, newest = snapshot.connection.execute(statement).one()
    return int(count), int(newest or 0)


def key(snapshot: ReadSnapshot, purpose: str) -> StoredKey | None:
    """Return the key of a purpose."""
    statement = select(OfficeKey.secret, OfficeKey.public, OfficeKey.owner, OfficeKey.made_at)
    row = snapshot.connection.execute(statement.where(OfficeKey.purpose == purpose)).one_or_none()
    return None if row is None else StoredKey(*row)


def put_key(unit: UnitOfWork, purpose: str, stored: StoredKey) -> None:
    """Write the key of a purpose in the place of the one before."""
    unit.connection.execute(delete(OfficeKey).where(OfficeKey.purpose == purpose))
    unit.connection.execute(insert(OfficeKey).values(purpose=purpose, **stored._asdict()))


def newest_run(snapshot: ReadSnapshot, commune_code: str, period: str) -> RunRow | None:
    """Return the last package of a period, None when there is none."""
    statement = (
        select(*_RUN_COLUMNS)
        .where(PackageRun.commune_code == commune_code, PackageRun.period == period)
        .order_by(PackageRun.version.desc())
    )
    row = snapshot.connection.execute(statement.limit(1)).one_or_none()
    return None if row is None else RunRow(*row)


def add_run(unit: UnitOfWork, commune_code: str, run: RunRow) -> None:
    """Keep what was made; raises the database's refusal when the version exists already."""
    unit.connection.execute(insert(PackageRun).values(commune_code=commune_code, **run._asdict()))


class PersonRow(NamedTuple):
    """A resident as the personal list names one."""

    uid: str
    household: str | None
    full_name: str
    birth_date: PartialDate | None
    sex: str | None
    national_id: str | None
    si_number: str | None
    neighbourhood: str | None
    residence: str | None


def persons(
    snapshot: ReadSnapshot, closing: datetime.date, commune_code: str
) -> Sequence[PersonRow]:
    """Return the residents of a day by their id."""
    home = func.coalesce(Person.neighbourhood_id, Household.neighbourhood_id)
    statement = (
        select(
            Person.uid,
            Household.household_code,
            Person.full_name,
            Person.birth_date,
            Person.sex,
            Person.national_id,
            Person.si_number,
            Neighbourhood.name,
            Person.residence_status,
        )
        .select_from(Person)
        .outerjoin(Household, Household.id == Person.household_id)
        .outerjoin(Neighbourhood, Neighbourhood.id == home)
        .where(resident_on(closing), Person.commune_code == commune_code)
        .order_by(Person.id)
    )
    return [PersonRow(*row) for row in snapshot.connection.execute(statement)]


def covers(
    snapshot: ReadSnapshot, first: datetime.date, closing: datetime.date, commune_code: str
) -> Sequence[tuple[Any, ...]]:
    """Return (person's uid, scheme, group, from, to) of the terms that hold in a period."""
    statement = (
        select(Person.uid, Cover.scheme, Cover.hi_group, Cover.valid_from, Cover.valid_to)
        .join(Person, Person.id == Cover.person_id)
        .where(
            resident_on(closing),
            Person.commune_code == commune_code,
            Cover.valid_to >= first,
            or_(Cover.valid_from.is_(None), Cover.valid_from <= closing),
        )
        .order_by(Cover.id)
    )
    return [tuple(row) for row in snapshot.connection.execute(statement)]


def receipts(
    snapshot: ReadSnapshot, first: datetime.date, closing: datetime.date, commune_code: str
) -> Sequence[tuple[Any, ...]]:
    """Return (serial, number, day, amount, collector) of the valid receipts of a period."""
    statement = (
        select(
            Receipt.receipt_book,
            Receipt.receipt_no,
            Receipt.receipt_date,
            Receipt.amount_paid,
            Collector.full_name,
        )
        .outerjoin(Collector, Collector.id == Receipt.collector_id)
        .where(
            Receipt.status == "valid",
            Receipt.commune_code == commune_code,
            Receipt.receipt_date.between(first, closing),
        )
        .order_by(Receipt.id)
    )
    return [tuple(row) for row in snapshot.connection.execute(statement)]
