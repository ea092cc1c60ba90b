"""What the renewal desk is made of: last covers, households, orders of the year, contacts.

Each function is one statement: the desk of 30,000 persons opens with a handful of them, never one
for each household, and each reads as few rows as it can.
"""

import datetime
import json
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Executable,
    Select,
    Subquery,
    Text,
    and_,
    case,
    cast,
    exists,
    func,
    or_,
    select,
    type_coerce,
)

from desktop.storage.collecting_tables import Contact, Contribution, Reminder
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.collector_status import collector_status_on
from desktop.storage.queries.list_columns import living_here
from desktop.storage.tables import (
    Collector,
    Cover,
    Household,
    Neighbourhood,
    Person,
    Receipt,
)

HOUSEHOLD_GROUP = "GD"
_WIDER_THAN_ANY_ID = 10**12
"""Added to an id so that all ids have as many digits, and sort as texts too."""


class LastCover(NamedTuple):
    """Somebody living here with the last cover of a scheme, which ends within the desk's reach.

    `birth` is the text of a partial date; `months` is told for voluntary insurance alone.
    """

    person_id: int
    household_id: int | None
    commune_code: str
    name: str
    birth: str | None
    ethnic_group: str | None
    participant_group: str | None
    phone: str | None
    own_neighbourhood_id: int | None
    end: datetime.date
    hi_group: str | None
    months: int | None


class DeskHousehold(NamedTuple):
    """A household as the desk shows one."""

    id: int
    commune_code: str
    code: str | None
    head_name: str | None
    neighbourhood_id: int | None
    household_class: str | None
    class_from: datetime.date | None
    class_to: datetime.date | None
    collector_id: int | None
    phone: str | None


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A contact, whatever came of it."""

    id: int
    household_id: int | None
    person_id: int | None
    contacted_on: datetime.date
    channel: str
    outcome: str
    promised_on: datetime.date | None
    reason: str | None
    card_end: datetime.date | None
    collector_id: int | None
    note: str | None


_CONTACT = (
    Contact.id,
    Contact.household_id,
    Contact.person_id,
    Contact.contacted_on,
    Contact.channel,
    Contact.outcome,
    Contact.promised_on,
    Contact.reason,
    Contact.card_end,
    Contact.collector_id,
    Contact.note,
)


_PERSON = (
    Person.id,
    Person.household_id,
    Person.commune_code,
    Person.full_name,
    type_coerce(Person.birth_date, Text),
    Person.ethnic_group,
    Person.participant_group,
    Person.phone,
    Person.neighbourhood_id,
)


def last_health_covers(
    snapshot: ReadSnapshot,
    until: datetime.date,
    today: datetime.date,
    paid_elsewhere: Collection[str] = (),
) -> list[LastCover]:
    """Return who lives here and whose last health cover ends by a day.

    Where two covers end on the same day, the one written last speaks, as in the basket. Nobody is
    asked who stopped taking part with the last cover (`domain.cover_end`). People
    whose own group is among `paid_elsewhere` are left out while their card holds.
    """
    on_server = snapshot.connection.dialect.name == "postgresql"
    ends = _last_covers_by_rank() if on_server else _last_covers_by_maximum()
    own_group = func.coalesce(func.nullif(Person.participant_group, ""), ends.c.hi_group, "")
    statement = (
        select(*_PERSON, ends.c.valid_to, ends.c.hi_group)
        .join(ends, ends.c.person_id == Person.id)
        .where(
            living_here(),
            ends.c.end_reason.is_(None),
            ends.c.last_cover < (until + datetime.timedelta(days=1)).isoformat(),
            or_(ends.c.valid_to < today, own_group.not_in(sorted(paid_elsewhere))),
        )
    )
    return [LastCover._make((*row, None)) for row in _rows(snapshot, statement)]


def _last_covers_by_maximum() -> Subquery:
    """Return each person's last health cover, as SQLite finds it fastest.

    Without a WHERE the index on (person, scheme, ends, group, reason) alone answers, in its own
    order; end and number in one text make the last cover unique, and SQLite gives the other columns
    out of the row that holds the maximum, as long as it is the only one (so no HAVING).
    """
    numbered = type_coerce(Cover.valid_to, Text).concat(cast(_WIDER_THAN_ANY_ID + Cover.id, Text))
    last = func.max(case((Cover.scheme == "HI", numbered)))
    return (
        select(
            Cover.person_id,
            Cover.valid_to,
            Cover.hi_group,
            Cover.end_reason,
            last.label("last_cover"),
        )
        .group_by(Cover.person_id)
        .subquery()
    )


def _last_covers_by_rank() -> Subquery:
    """Return the same as every other database finds it."""
    place = func.row_number().over(
        partition_by=Cover.person_id, order_by=(Cover.valid_to.desc(), Cover.id.desc())
    )
    ranked = (
        select(
            Cover.person_id,
            Cover.valid_to,
            Cover.hi_group,
            Cover.end_reason,
            place.label("place"),
        )
        .where(Cover.scheme == "HI")
        .subquery()
    )
    last = type_coerce(ranked.c.valid_to, Text).label("last_cover")
    return (
        select(ranked.c.person_id, ranked.c.valid_to, ranked.c.hi_group, ranked.c.end_reason, last)
        .where(ranked.c.place == 1)
        .subquery()
    )


def last_voluntary_covers(snapshot: ReadSnapshot, until: datetime.date) -> list[LastCover]:
    """Return who lives here and whose last voluntary cover ends by a day, and was not ended."""
    last = func.max(Cover.valid_to)
    stopped = func.max(case((Cover.end_reason.is_not(None), Cover.valid_to)))
    ends = (
        select(Cover.person_id, last.label("last_end"))
        .where(Cover.scheme == "VSI")
        .group_by(Cover.person_id)
        .having(last <= until, last.is_distinct_from(stopped))
        .subquery()
    )
    same = and_(
        Cover.person_id == Person.id, Cover.scheme == "VSI", Cover.valid_to == ends.c.last_end
    )
    statement = (
        select(*_PERSON, Cover.valid_to, Cover.hi_group, Cover.months)
        .join(ends, ends.c.person_id == Person.id)
        .join(Cover, same)
        .where(living_here())
        .order_by(Cover.id)
    )
    found = {row[0]: LastCover(*row) for row in _rows(snapshot, statement)}
    return list(found.values())


def households(snapshot: ReadSnapshot, ids: Collection[int]) -> dict[int, DeskHousehold]:
    """Return these households by their ids."""
    statement = select(
        Household.id,
        Household.commune_code,
        Household.household_code,
        Household.head_name,
        Household.neighbourhood_id,
        Household.household_class,
        Household.class_from,
        Household.class_to,
        Household.collector_id,
        Household.phone,
    ).where(Household.id.in_(_given(ids)))
    return {row[0]: DeskHousehold(*row) for row in _rows(snapshot, statement)}


def _given(ids: Collection[int]) -> Select[tuple[int]]:
    """Return ids as something a statement reads: any number of them, in one bound value."""
    return select(func.json_each(json.dumps(list(ids))).table_valued("value").c.value)


def neighbourhoods(snapshot: ReadSnapshot) -> dict[int, str]:
    """Return the names of the neighbourhoods, in their order."""
    statement = select(Neighbourhood.id, Neighbourhood.name).order_by(
        Neighbourhood.sort_key, Neighbourhood.id
    )
    return dict(_pairs(snapshot, statement))


def collectors(snapshot: ReadSnapshot, today: datetime.date) -> dict[int, tuple[str, str]]:
    """Return (name, status of today) of the collectors, in the order of their names."""
    statement = select(Collector.id, Collector.full_name, collector_status_on(today)).order_by(
        Collector.sort_key, Collector.id
    )
    return {key: (name, status) for key, name, status in _rows(snapshot, statement)}


def collector_name(snapshot: ReadSnapshot, collector_id: int) -> str:
    """Return a collector's name; empty when the record is gone."""
    statement = select(Collector.full_name).where(Collector.id == collector_id)
    return snapshot.connection.scalar(statement) or ""


def orders_of_year(
    snapshot: ReadSnapshot, year: int, household_ids: Collection[int]
) -> tuple[dict[int, dict[int, int]], dict[int, list[int]]]:
    """Return who took an order as household member in a year, by household.

    First person -> order out of contributions, of these households; then the persons of receipts
    out of lists, which tell no order, in the order of payment. The same people as
    `collecting_basket.counted_in_year`.
    """
    valid: ColumnElement[bool] = and_(
        Receipt.status == "valid",
        Receipt.receipt_date.between(datetime.date(year, 1, 1), datetime.date(year, 12, 31)),
    )
    written = (
        select(Receipt.household_id, Contribution.person_id, Contribution.member_order)
        .join(Receipt, Receipt.id == Contribution.receipt_id)
        .where(
            valid,
            Receipt.household_id.in_(_given(household_ids)),
            Contribution.scheme == "HI",
            Contribution.hi_group == HOUSEHOLD_GROUP,
            Contribution.person_id.is_not(None),
            Contribution.member_order.is_not(None),
        )
        .order_by(Receipt.receipt_date, Receipt.id)
    )
    group = select(func.max(Cover.hi_group)).where(Cover.receipt_id == Receipt.id).scalar_subquery()
    listed = (
        select(Person.household_id, Receipt.person_id)
        .join(Person, Person.id == Receipt.person_id)
        .where(
            valid,
            Person.household_id.is_not(None),
            Receipt.scheme == "HI",
            ~exists().where(Contribution.receipt_id == Receipt.id),
            func.coalesce(group, Person.participant_group, HOUSEHOLD_GROUP) == HOUSEHOLD_GROUP,
        )
        .order_by(Receipt.receipt_date, Receipt.id)
    )
    orders: dict[int, dict[int, int]] = defaultdict(dict)
    for home, who, order in _rows(snapshot, written):
        orders[home].setdefault(who, order)
    unordered: dict[int, list[int]] = defaultdict(list)
    for home, who in _rows(snapshot, listed):
        if who not in unordered[home]:
            unordered[home].append(who)
    return orders, unordered


def contacts_since(snapshot: ReadSnapshot, scheme: str, since: datetime.date) -> list[ContactRow]:
    """Return the contacts about a scheme from a day on, the newest last."""
    statement = (
        select(*_CONTACT)
        .where(Contact.scheme == scheme, Contact.contacted_on >= since)
        .order_by(Contact.contacted_on, Contact.id)
    )
    return [ContactRow(*row) for row in _rows(snapshot, statement)]


def contacts_of(
    snapshot: ReadSnapshot, household_id: int | None, person_ids: list[int], scheme: str
) -> list[ContactRow]:
    """Return every contact with a household or these persons, the newest first."""
    whose: ColumnElement[bool] = Contact.person_id.in_(person_ids)
    if household_id is not None:
        whose = or_(whose, Contact.household_id == household_id)
    statement = (
        select(*_CONTACT)
        .where(whose, Contact.scheme == scheme)
        .order_by(Contact.contacted_on.desc(), Contact.id.desc())
    )
    return [ContactRow(*row) for row in _rows(snapshot, statement)]


def reminded(
    snapshot: ReadSnapshot, scheme: str, person_ids: list[int]
) -> set[tuple[int, datetime.date, int]]:
    """Return (person, end of the card, stage) of every reminder these persons got."""
    found: set[tuple[int, datetime.date, int]] = set()
    for start in range(0, len(person_ids), 500):
        statement = select(Reminder.person_id, Reminder.card_end, Reminder.stage).where(
            Reminder.scheme == scheme, Reminder.person_id.in_(person_ids[start : start + 500])
        )
        found.update((who, end, stage) for who, end, stage in _rows(snapshot, statement))
    return found


def _pairs(snapshot: ReadSnapshot, statement: Executable) -> list[tuple[Any, Any]]:
    return [(key, value) for key, value in snapshot.connection.execute(statement)]


def _rows(snapshot: ReadSnapshot, statement: Executable) -> Sequence[tuple[Any, ...]]:
    return snapshot.connection.execute(statement).all()
