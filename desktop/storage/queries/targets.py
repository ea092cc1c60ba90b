"""Targets and milestones as they stand, and what a target can be shared out by."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import Select, func, select

from desktop.domain.collector_leave import ACTIVE, CollectorDays
from desktop.domain.targets import (
    TargetDocument,
    TargetKind,
    TargetPlace,
    from_hundredths,
)
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.population import resident_on
from desktop.storage.tables import (
    Collector,
    Commune,
    Household,
    Neighbourhood,
    Organisation,
    Person,
)
from desktop.storage.target_tables import Milestone, Target


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredTarget:
    """A target as it stands; `month` is 0 for the whole year."""

    id: int
    version: int
    commune_code: str
    year: int
    month: int
    place: TargetPlace
    indicator: str
    kind: TargetKind
    value: Decimal
    document: TargetDocument
    spread_from: int | None
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredMilestone:
    """A milestone as it stands; `reached_value` is what the figure was when it was reached."""

    id: int
    version: int
    indicator: str
    neighbourhood_id: int | None
    neighbourhood: str | None
    threshold: Decimal
    note: str
    reached_on: datetime.date | None
    reached_value: Decimal | None
    announced_on: datetime.date | None


@dataclass(frozen=True, slots=True)
class NamedPart:
    """A thôn, collector or organisation that can be given a target.

    `residents` are the people who live there, or in the households in the collector's charge;
    `days` tell when a collector works.
    """

    id: int
    name: str
    residents: int = 0
    working: bool = True
    days: CollectorDays | None = None


def of_year(
    snapshot: ReadSnapshot, year: int, indicators: Iterable[str] = ()
) -> list[StoredTarget]:
    """Return the targets of a year and of its months, of these indicators or of all."""
    statement = select(Target).where(Target.year == year).order_by(Target.id)
    wanted = tuple(indicators)
    if wanted:
        statement = statement.where(Target.indicator.in_(wanted))
    return _targets(snapshot, statement)


def by_id(snapshot: ReadSnapshot, ids: Iterable[int]) -> list[StoredTarget]:
    """Return the targets with these ids; one that is gone is left out."""
    return _targets(snapshot, select(Target).where(Target.id.in_(tuple(ids))).order_by(Target.id))


def of_holder(
    snapshot: ReadSnapshot, year: int, months: Iterable[int], holder: str
) -> list[StoredTarget]:
    """Return what one holder has for a year (0) and for months of it."""
    return _targets(
        snapshot,
        select(Target)
        .where(Target.year == year, Target.month.in_(tuple(months)), Target.holder == holder)
        .order_by(Target.id),
    )


def _targets(snapshot: ReadSnapshot, statement: Select[Any]) -> list[StoredTarget]:
    # Core rows, for a snapshot has a connection and no session.
    rows = snapshot.connection.execute(statement.with_only_columns(*Target.__table__.columns))
    return [
        StoredTarget(
            id=row["id"],
            version=row["row_version"],
            commune_code=row["commune_code"],
            year=row["year"],
            month=row["month"],
            place=TargetPlace(
                row["neighbourhood_id"],
                row["collector_id"],
                row["organisation_id"],
                row["commune_code"] if row["holder"].startswith("commune-") else None,
            ),
            indicator=row["indicator"],
            kind=TargetKind(row["kind"]),
            value=from_hundredths(row["value"]),
            document=TargetDocument(
                row["document_number"] or "", row["document_date"], row["document_title"] or ""
            ),
            spread_from=row["spread_from"],
            note=row["note"] or "",
        )
        for row in rows.mappings()
    ]


def years(snapshot: ReadSnapshot) -> list[int]:
    """Return the years that have targets, the newest first."""
    statement = select(Target.year).distinct().order_by(Target.year.desc())
    return [year for (year,) in snapshot.connection.execute(statement)]


def last_document(snapshot: ReadSnapshot, year: int) -> TargetDocument:
    """Return the document that was named last for a target of the year, or none."""
    statement = (
        select(Target.document_number, Target.document_date, Target.document_title)
        .where(Target.year == year, Target.document_number.is_not(None))
        .order_by(Target.id.desc())
        .limit(1)
    )
    row = snapshot.connection.execute(statement).first()
    return TargetDocument() if row is None else TargetDocument(row[0] or "", row[1], row[2] or "")


def milestones(snapshot: ReadSnapshot) -> list[StoredMilestone]:
    """Return every milestone, those not yet reached first, then the newest reached."""
    place = Neighbourhood.__table__
    table = Milestone.__table__
    statement = (
        select(*table.columns, place.c.name.label("place_name"))
        .outerjoin_from(table, place, place.c.id == table.c.neighbourhood_id)
        .order_by(table.c.reached_on.is_not(None), table.c.reached_on.desc(), table.c.id)
    )
    return [
        StoredMilestone(
            id=row["id"],
            version=row["row_version"],
            indicator=row["indicator"],
            neighbourhood_id=row["neighbourhood_id"],
            neighbourhood=row["place_name"],
            threshold=from_hundredths(row["threshold"]),
            note=row["note"] or "",
            reached_on=row["reached_on"],
            reached_value=(
                None if row["reached_value"] is None else from_hundredths(row["reached_value"])
            ),
            announced_on=row["announced_on"],
        )
        for row in snapshot.connection.execute(statement).mappings()
    ]


def neighbourhoods(
    snapshot: ReadSnapshot, day: datetime.date, commune_code: str | None = None
) -> list[NamedPart]:
    """Return every thôn, of one commune or of all, with its residents on a day, in order."""
    home = func.coalesce(Person.neighbourhood_id, Household.neighbourhood_id)
    residents = (
        select(home.label("home"), func.count().label("people"))
        .select_from(Person)
        .outerjoin(Household, Household.id == Person.household_id)
        .where(resident_on(day))
        .group_by(home)
        .subquery()
    )
    statement = (
        select(Neighbourhood.id, Neighbourhood.name, func.coalesce(residents.c.people, 0))
        .outerjoin(residents, residents.c.home == Neighbourhood.id)
        .order_by(Neighbourhood.commune_code, Neighbourhood.sort_key, Neighbourhood.id)
    )
    if commune_code is not None:
        statement = statement.where(Neighbourhood.commune_code == commune_code)
    rows = snapshot.connection.execute(statement)
    return [NamedPart(key, name, people) for key, name, people in rows]


def collectors(
    snapshot: ReadSnapshot,
    day: datetime.date,
    commune_code: str | None = None,
    organisation_id: int | None = None,
) -> list[NamedPart]:
    """Return every collector with the residents of the households in their charge.

    Of one commune or of one organisation when they are given.
    """
    residents = (
        select(Household.collector_id.label("who"), func.count().label("people"))
        .join(Person, Person.household_id == Household.id)
        .where(resident_on(day), Household.collector_id.is_not(None))
        .group_by(Household.collector_id)
        .subquery()
    )
    statement = (
        select(
            Collector.id,
            Collector.full_name,
            func.coalesce(residents.c.people, 0),
            Collector.status,
            Collector.leave_from,
            Collector.leave_to,
            Collector.left_on,
        )
        .outerjoin(residents, residents.c.who == Collector.id)
        .order_by(Collector.sort_key, Collector.id)
    )
    if commune_code is not None:
        statement = statement.where(Collector.commune_code == commune_code)
    if organisation_id is not None:
        statement = statement.where(Collector.organisation_id == organisation_id)
    rows = snapshot.connection.execute(statement)
    found = []
    for key, name, people, *held in rows:
        days = CollectorDays(*held)
        found.append(NamedPart(key, name, people, days.status_on(day) == ACTIVE, days))
    return found


def organisations(snapshot: ReadSnapshot) -> list[NamedPart]:
    """Return every organisation, in the order of the list."""
    statement = select(Organisation.id, Organisation.name).order_by(
        Organisation.sort_key, Organisation.id
    )
    return [NamedPart(key, name) for key, name in snapshot.connection.execute(statement)]


def communes_served(snapshot: ReadSnapshot) -> list[str]:
    """Return the codes of the communes that the office serves."""
    statement = select(Commune.code).where(Commune.served).order_by(Commune.code)
    return [code for (code,) in snapshot.connection.execute(statement)]
