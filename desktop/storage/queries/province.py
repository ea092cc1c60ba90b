"""What a province reads: the communes it expects, and what it needs out of a commune's records."""

import datetime
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, case, func, or_, select

from desktop.domain.dates import PartialDate
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.population import (
    participating_on,
    resident_on,
    valid_on,
)
from desktop.storage.queries.scoped import Span
from desktop.storage.tables import Commune, Cover, Household, Neighbourhood, OfficeOption, Person

_SCOPE_OPTIONS = ("office_scope", "province_code")


class Insured(NamedTuple):
    """A resident as the cube counts one; the marks are 1 or 0."""

    neighbourhood: str | None
    sex: str | None
    birth_date: PartialDate | None
    participant_group: str | None
    card_group: str | None
    has_card: int
    has_voluntary: int


class Term(NamedTuple):
    """A term of a person; `counted` is 1 for who is a resident on the closing day."""

    national_id: str | None
    si_number: str | None
    scheme: str
    valid_from: datetime.date | None
    valid_to: datetime.date
    counted: int


def expected_communes(connection: Connection) -> list[tuple[str, str, str, str]]:
    """Return (code, name, province code, province) of the communes that packages come from."""
    options = select(OfficeOption.key, OfficeOption.value).where(
        OfficeOption.key.in_(_SCOPE_OPTIONS)
    )
    chosen = {key: value for key, value in connection.execute(options)}  # noqa: C416
    if chosen.get("office_scope") == "province":
        return _communes(connection, Commune.province_code == chosen["province_code"])
    served = _communes(connection, Commune.served.is_(True))
    if len(served) != 1:
        return served
    return _communes(connection, Commune.province_code == served[0][2])


def _communes(
    connection: Connection, condition: ColumnElement[bool]
) -> list[tuple[str, str, str, str]]:
    statement = select(
        Commune.code, Commune.name, Commune.province_code, Commune.province_name
    ).where(condition)
    return [
        (code, name, province_code, province)
        for code, name, province_code, province in connection.execute(
            statement.order_by(Commune.code)
        )
    ]


def insured_residents(snapshot: ReadSnapshot, span: Span) -> Sequence[Insured]:
    """Return every resident of the closing day with what he or she has of insurance."""
    closing = span.closing
    cards = (
        select(Cover.person_id, func.max(Cover.hi_group).label("card_group"))
        .where(Cover.scheme == "HI", valid_on(closing))
        .group_by(Cover.person_id)
        .subquery()
    )
    voluntary = (
        select(Cover.person_id)
        .where(Cover.scheme == "VSI", participating_on(closing, span.rules))
        .group_by(Cover.person_id)
        .subquery()
    )
    home = func.coalesce(Person.neighbourhood_id, Household.neighbourhood_id)
    statement = (
        select(
            Neighbourhood.name,
            Person.sex,
            Person.birth_date,
            Person.participant_group,
            cards.c.card_group,
            _mark(cards.c.person_id.is_not(None)),
            _mark(voluntary.c.person_id.is_not(None)),
        )
        .select_from(Person)
        .outerjoin(Household, Household.id == Person.household_id)
        .outerjoin(Neighbourhood, Neighbourhood.id == home)
        .outerjoin(cards, cards.c.person_id == Person.id)
        .outerjoin(voluntary, voluntary.c.person_id == Person.id)
        .where(resident_on(closing))
    )
    if span.commune_code is not None:
        statement = statement.where(Person.commune_code == span.commune_code)
    return [Insured(*row) for row in snapshot.connection.execute(statement)]


def numbers_of_persons(snapshot: ReadSnapshot) -> Iterator[tuple[int, str | None, str | None]]:
    """Return (id, CCCD, social insurance number) of everybody who has one of them."""
    statement = select(Person.id, Person.national_id, Person.si_number).where(
        or_(Person.national_id.is_not(None), Person.si_number.is_not(None))
    )
    for row in snapshot.connection.execute(statement):
        yield row[0], row[1], row[2]


def terms_of_period(
    snapshot: ReadSnapshot, first: datetime.date, closing: datetime.date, commune_code: str | None
) -> Sequence[Term]:
    """Return the terms that hold on a day of the period, of who lived here at its start or end.

    Who moved away meanwhile is told too: the province sees where else the person is counted.
    """
    statement = (
        select(
            Person.national_id,
            Person.si_number,
            Cover.scheme,
            Cover.valid_from,
            Cover.valid_to,
            _mark(resident_on(closing)),
        )
        .join(Person, Person.id == Cover.person_id)
        .where(
            Cover.valid_to >= first,
            or_(Cover.valid_from.is_(None), Cover.valid_from <= closing),
            or_(resident_on(first), resident_on(closing)),
        )
    )
    if commune_code is not None:
        statement = statement.where(Person.commune_code == commune_code)
    return [Term(*row) for row in snapshot.connection.execute(statement)]


def _mark(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return case((condition, 1), else_=0)
