"""What the packages of a period say together: figures, the cube laid out, doubles."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, exists, func, select
from sqlalchemy.orm import InstrumentedAttribute

from desktop.domain.package_state import PackageState
from desktop.storage.database import ReadSnapshot
from desktop.storage.province_tables import (
    PackageAreaFigure,
    PackageCube,
    PackageDigest,
    PackageFigure,
    PackagePerson,
    PackageSummary,
    ReceivedPackage,
)
from desktop.storage.tables import Base, Commune

COMMUNE, NEIGHBOURHOOD = "commune", "neighbourhood"


class AcceptedPackage(NamedTuple):
    """A package that counts, as the figures need it."""

    id: int
    commune_code: str
    commune_name: str
    version: int
    content_digest: str
    is_sample: bool
    is_unfinished: bool


class Figure(NamedTuple):
    """An indicator of a package."""

    package_id: int
    indicator: str
    numerator: int | None
    denominator: int | None


class SeenTerm(NamedTuple):
    """A term of somebody who stands in several communes."""

    digest: str
    commune_code: str
    commune_name: str
    scheme: str
    valid_from: str
    valid_to: str
    counted: int


class ListedPerson(NamedTuple):
    """A person out of a list that a commune sent with names."""

    commune_code: str
    commune_name: str
    full_name: str | None
    birth_date: str | None
    national_id: str | None
    si_number: str | None
    neighbourhood: str | None


def accepted(snapshot: ReadSnapshot, period: str) -> list[AcceptedPackage]:
    """Return the packages that count for a period, by the codes of their communes."""
    statement = (
        select(
            ReceivedPackage.id,
            ReceivedPackage.commune_code,
            Commune.name,
            ReceivedPackage.version,
            ReceivedPackage.content_digest,
            ReceivedPackage.is_sample,
            ReceivedPackage.is_unfinished,
        )
        .join(Commune, Commune.code == ReceivedPackage.commune_code)
        .where(_counts(period))
        .order_by(ReceivedPackage.commune_code)
    )
    return [
        AcceptedPackage(number, str(code), name, version or 0, str(digest), *marks)
        for number, code, name, version, digest, *marks in snapshot.connection.execute(statement)
    ]


def without_digests(snapshot: ReadSnapshot, period: str) -> int:
    """Return how many packages that count hold no digest: their persons compare with nobody's."""
    holds = exists().where(PackageDigest.package_id == ReceivedPackage.id)
    statement = select(func.count()).select_from(ReceivedPackage).where(_counts(period), ~holds)
    return snapshot.connection.scalar(statement) or 0


def figures(snapshot: ReadSnapshot, period: str) -> list[Figure]:
    """Return every indicator of every package that counts for a period."""
    statement = (
        select(
            PackageFigure.package_id,
            PackageFigure.indicator,
            PackageFigure.numerator,
            PackageFigure.denominator,
        )
        .join(ReceivedPackage, ReceivedPackage.id == PackageFigure.package_id)
        .where(_counts(period))
    )
    return [Figure(*row) for row in snapshot.connection.execute(statement)]


def figures_of(snapshot: ReadSnapshot, package_id: int) -> list[Figure]:
    """Return every indicator of one package, whether it counts or not."""
    statement = select(
        PackageFigure.package_id,
        PackageFigure.indicator,
        PackageFigure.numerator,
        PackageFigure.denominator,
    ).where(PackageFigure.package_id == package_id)
    return [Figure(*row) for row in snapshot.connection.execute(statement)]


def area_figures(
    snapshot: ReadSnapshot, period: str
) -> Iterator[tuple[str, str, str, int | None, int | None]]:
    """Yield (commune, neighbourhood, indicator, numerator, denominator) of what counts."""
    statement = (
        select(
            ReceivedPackage.commune_code,
            PackageAreaFigure.neighbourhood,
            PackageAreaFigure.indicator,
            PackageAreaFigure.numerator,
            PackageAreaFigure.denominator,
        )
        .join(ReceivedPackage, ReceivedPackage.id == PackageAreaFigure.package_id)
        .where(_counts(period))
        .order_by(ReceivedPackage.commune_code, PackageAreaFigure.line)
    )
    for code, neighbourhood, indicator, numerator, denominator in snapshot.connection.execute(
        statement
    ):
        yield str(code), neighbourhood, indicator, numerator, denominator


def people(
    snapshot: ReadSnapshot,
    periods: Sequence[str],
    dimensions: Sequence[str],
    chosen: Mapping[str, Sequence[str]],
) -> list[tuple[tuple[str, ...], int]]:
    """Return the persons of the cube by these dimensions, of what `chosen` leaves in.

    Without neighbourhoods the sums that were kept at the merge answer.
    """
    asked = {*dimensions, *chosen}
    table = PackageCube if NEIGHBOURHOOD in asked else PackageSummary
    columns = [_dimension(table, name) for name in dimensions]
    statement: Select[Any] = (
        select(*columns, func.sum(table.persons))
        .join(ReceivedPackage, ReceivedPackage.id == table.package_id)
        .where(
            ReceivedPackage.period.in_(list(periods)),
            ReceivedPackage.state == PackageState.ACCEPTED,
            *(_dimension(table, name).in_(list(values)) for name, values in chosen.items()),
        )
        .group_by(*columns)
    )
    if not columns:
        total = snapshot.connection.execute(statement).scalar_one()
        return [((), int(total or 0))]
    return [
        (tuple(marks), int(persons)) for *marks, persons in snapshot.connection.execute(statement)
    ]


def _dimension(table: type[Base], name: str) -> InstrumentedAttribute[Any]:
    if name == COMMUNE:
        return ReceivedPackage.commune_code
    column: InstrumentedAttribute[Any] = getattr(table, {"group": "hi_group"}.get(name, name))
    return column


def seen_twice(snapshot: ReadSnapshot, period: str) -> list[SeenTerm]:
    """Return the terms of everybody whom more than one commune lists in a scheme."""
    doubles = (
        select(PackageDigest.digest)
        .join(ReceivedPackage, ReceivedPackage.id == PackageDigest.package_id)
        .where(_counts(period))
        .group_by(PackageDigest.digest)
        .having(func.count(PackageDigest.package_id.distinct()) > 1)
    )
    statement = (
        select(
            PackageDigest.digest,
            ReceivedPackage.commune_code,
            Commune.name,
            PackageDigest.scheme,
            PackageDigest.valid_from,
            PackageDigest.valid_to,
            PackageDigest.counted,
        )
        .join(ReceivedPackage, ReceivedPackage.id == PackageDigest.package_id)
        .join(Commune, Commune.code == ReceivedPackage.commune_code)
        .where(_counts(period), PackageDigest.digest.in_(doubles))
        .order_by(PackageDigest.digest, ReceivedPackage.commune_code, PackageDigest.valid_from)
    )
    return [
        SeenTerm(digest, str(code), name, scheme, first, last, counted)
        for digest, code, name, scheme, first, last, counted in snapshot.connection.execute(
            statement
        )
    ]


def listed_persons(
    snapshot: ReadSnapshot, period: str, name_key: str, number: str, limit: int
) -> list[ListedPerson]:
    """Return persons of the lists with names: by a whole number, or by how the name begins."""
    wanted: ColumnElement[bool]
    if number:
        wanted = (PackagePerson.national_id == number) | (PackagePerson.si_number == number)
    else:
        wanted = PackagePerson.name_key.between(name_key, name_key + "\uffff")
    statement = (
        select(
            ReceivedPackage.commune_code,
            Commune.name,
            PackagePerson.full_name,
            PackagePerson.birth_date,
            PackagePerson.national_id,
            PackagePerson.si_number,
            PackagePerson.neighbourhood,
        )
        .join(ReceivedPackage, ReceivedPackage.id == PackagePerson.package_id)
        .join(Commune, Commune.code == ReceivedPackage.commune_code)
        .where(_counts(period), wanted)
        .order_by(PackagePerson.name_key, ReceivedPackage.commune_code, PackagePerson.line)
        .limit(limit)
    )
    found = []
    for code, name, full_name, birth, national_id, si_number, place in snapshot.connection.execute(
        statement
    ):
        found.append(ListedPerson(str(code), name, full_name, birth, national_id, si_number, place))
    return found


def _counts(period: str) -> ColumnElement[bool]:
    """The condition on a package to count for a period: the one place that says it."""
    return (ReceivedPackage.period == period) & (ReceivedPackage.state == PackageState.ACCEPTED)
