"""Reads the desk: who pays and whose cover ends within reach, in a few statements."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial

from desktop.domain.cover_period import last_day_to_stay_continuous
from desktop.domain.dates import PartialDate
from desktop.domain.rates import RateBook
from desktop.domain.renewals import BUCKET_KEYS, REACH_DAYS, DeskScheme, bucket_of
from desktop.services.collecting.payer_group import class_on, paid_elsewhere, payer_group
from desktop.services.garbage_pause import collector_paused
from desktop.services.rates import book_of
from desktop.services.renewals.fees import months_to_offer
from desktop.services.renewals.parts import (
    BucketCount,
    Desk,
    DeskHome,
    DueCard,
    Key,
    LastContact,
)
from desktop.services.renewals.voluntary import instalments
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import renewals as queries
from desktop.storage.queries.collecting_basket import CoverRow, HouseholdRow, PersonRow
from desktop.storage.queries.renewals import ContactRow, DeskHousehold, LastCover

_Found = dict[Key, list[tuple[LastCover, DueCard]]]
"""What is due, by household."""
CONTACT_DAYS = 90
"""A contact speaks of a card from so many days before its end on: not of the year before."""
CHILD_YEARS = 8
"""Who is older cannot hold the card of a child under six, whatever is known of the birth."""
_PASSED_OVER = frozenset({"reminded", "absent"})
"""Outcomes that do not undo a promise or a refusal."""


def read_desk(database: Database, today: datetime.date, scheme: DeskScheme = "HI") -> Desk:
    """Return what is due in a scheme on a day."""
    with collector_paused, database.read() as snapshot:
        return desk_in(snapshot, today, scheme)


def desk_in(snapshot: ReadSnapshot, today: datetime.date, scheme: DeskScheme) -> Desk:
    """Do what `read_desk` does, as one snapshot sees it."""
    rates = book_of(snapshot)
    contacts = _Contacts(queries.contacts_since(snapshot, scheme, _contacts_from(today)))
    if scheme == "HI":
        found, homes = _health_cards(snapshot, contacts, rates, today)
    else:
        found, homes = _instalments(snapshot, contacts, rates, today)
    collectors = queries.collectors(snapshot, today)
    places = queries.neighbourhoods(snapshot)
    shown = [number for kind, number in found if kind == "household"]
    orders = queries.orders_of_year(snapshot, today.year, shown) if scheme == "HI" else ({}, {})
    maker = _HomeMaker(homes, places, collectors, contacts, orders, today)
    made = tuple(maker.make(key, cards) for key, cards in found.items())
    counts, promised = _counts(made)
    return Desk(
        scheme=scheme,
        today=today,
        rates=rates,
        homes=made,
        counts=counts,
        promised=promised,
        neighbourhoods=places,
        collectors={key: name for key, (name, status) in collectors.items() if status == "active"},
    )


def _contacts_from(today: datetime.date) -> datetime.date:
    """Return the first day whose contacts are read: a card may be late for years."""
    return today - datetime.timedelta(days=3 * 365)


def _counts(homes: Iterable[DeskHome]) -> tuple[dict[str, BucketCount], BucketCount]:
    cards: dict[str, int] = dict.fromkeys(BUCKET_KEYS, 0)
    places: dict[str, int] = dict.fromkeys(BUCKET_KEYS, 0)
    promised_cards = promised_homes = 0
    for home in homes:
        if home.muted_until is not None:
            promised_homes += 1
            promised_cards += len(home.cards)
            continue
        for bucket in {card.bucket for card in home.cards}:
            places[bucket] += 1
        for card in home.cards:
            cards[card.bucket] += 1
    counts = {key: BucketCount(cards[key], places[key]) for key in BUCKET_KEYS}
    return counts, BucketCount(promised_cards, promised_homes)


# Health insurance


@dataclass(slots=True)
class _Judge:
    """Says as which group people pay; people who are alike in what matters are judged once."""

    rates: RateBook
    today: datetime.date
    _known: dict[tuple[object, ...], str | None] = field(default_factory=dict)
    _classes: dict[tuple[object, ...], str | None] = field(default_factory=dict)

    def group(self, person: LastCover, home: DeskHousehold | None) -> str | None:
        """Return the group, or None when nothing is taken from the person here."""
        of_home = self._class_of(home)
        known_class = None if home is None else home.household_class
        birth = person.birth
        if birth is not None and self.today.year - int(birth[:4]) >= CHILD_YEARS:
            birth = None
        ended = person.end < self.today
        key = (person.participant_group, person.hi_group, ended, known_class, of_home, birth)
        if key not in self._known:
            self._known[key] = self._judge(person, home, birth)
        return self._known[key]

    def _class_of(self, home: DeskHousehold | None) -> str | None:
        if home is None or home.household_class is None:
            return None
        key = (home.household_class, home.class_from, home.class_to)
        if key not in self._classes:
            self._classes[key] = class_on(_as_row(home), self.today)
        return self._classes[key]

    def _judge(
        self, person: LastCover, home: DeskHousehold | None, birth: str | None
    ) -> str | None:
        cover = CoverRow(person.person_id, "HI", person.hi_group, None, person.end, None, None)
        row = None if home is None else _as_row(home)
        found = payer_group(_as_person(person, birth), row, (cover,), self.today, self.rates)
        return found.group if found.may_pay else None


def _as_row(home: DeskHousehold) -> HouseholdRow:
    return HouseholdRow(
        home.id,
        home.commune_code,
        home.code,
        home.head_name,
        None,
        home.household_class,
        home.class_from,
        home.class_to,
        home.collector_id,
    )


def _as_person(person: LastCover, birth: str | None) -> PersonRow:
    return PersonRow(
        id=person.person_id,
        commune_code=person.commune_code,
        household_id=person.household_id,
        name=person.name,
        birth=PartialDate.from_iso(birth) if birth else None,
        relation=None,
        ethnic_group=person.ethnic_group,
        participant_group=person.participant_group,
        residence_status=None,
        residence_date=None,
        life_status="alive",
        life_date=None,
        five_year_date=None,
    )


def _health_cards(
    snapshot: ReadSnapshot,
    contacts: "_Contacts",
    rates: RateBook,
    today: datetime.date,
) -> "tuple[_Found, Mapping[int, DeskHousehold]]":
    until = today + datetime.timedelta(days=REACH_DAYS)
    persons = queries.last_health_covers(snapshot, until, today, paid_elsewhere(today, rates))
    homes = _homes_of(snapshot, persons)
    judge = _Judge(rates, today)
    keep_by = cache(partial(last_day_to_stay_continuous, rates=rates, on=today))
    months = cache(partial(months_to_offer, on=today, rates=rates))
    found: _Found = defaultdict(list)
    for person in persons:
        home = homes.get(person.household_id or 0)
        group = judge.group(person, home)
        if group is None or contacts.state_paid.get(person.person_id) == person.end:
            continue
        days = (person.end - today).days
        bucket = bucket_of(days)
        if bucket is None:
            continue
        card = DueCard(
            person_id=person.person_id,
            name=person.name,
            group=group,
            end=person.end,
            due_on=person.end,
            keep_by=keep_by(person.end),
            days=days,
            bucket=bucket.key,
            months=months(group),
        )
        found[_key(person)].append((person, card))
    return found, homes


def _homes_of(snapshot: ReadSnapshot, persons: Iterable[LastCover]) -> Mapping[int, DeskHousehold]:
    return queries.households(
        snapshot, {person.household_id for person in persons if person.household_id is not None}
    )


def _key(person: LastCover) -> Key:
    if person.household_id is None:
        return ("person", person.person_id)
    return ("household", person.household_id)


# Voluntary insurance


def _instalments(
    snapshot: ReadSnapshot,
    contacts: "_Contacts",
    rates: RateBook,
    today: datetime.date,
) -> "tuple[_Found, Mapping[int, DeskHousehold]]":
    # The longest mode may be paid seven months into its term: the term's end comes long before.
    until = today + datetime.timedelta(days=REACH_DAYS)
    persons = [
        person
        for person in queries.last_voluntary_covers(snapshot, until)
        if contacts.state_paid.get(person.person_id) != person.end
    ]
    homes = _homes_of(snapshot, persons)
    found: _Found = defaultdict(list)
    for person, card in instalments(snapshot, persons, homes, rates, today):
        found[_key(person)].append((person, card))
    return found, homes


# Contacts and households


class _Contacts:
    """Contacts by household or person, the newest last; who was given a card by the state."""

    def __init__(self, rows: Sequence[ContactRow]) -> None:
        self._of: dict[Key, list[ContactRow]] = defaultdict(list)
        self.state_paid: dict[int, datetime.date | None] = {}
        for row in rows:
            if row.outcome == "state_paid" and row.person_id is not None:
                self.state_paid[row.person_id] = row.card_end
            if row.household_id is not None:
                self._of["household", row.household_id].append(row)
            elif row.person_id is not None:
                self._of["person", row.person_id].append(row)

    def since(self, key: Key, day: datetime.date) -> list[ContactRow]:
        """Return the contacts from a day on."""
        return [row for row in self._of.get(key, ()) if row.contacted_on >= day]


@dataclass(frozen=True, slots=True)
class _HomeMaker:
    homes: Mapping[int, DeskHousehold]
    places: Mapping[int, str]
    collectors: Mapping[int, tuple[str, str]]
    contacts: _Contacts
    orders: tuple[Mapping[int, Mapping[int, int]], Mapping[int, Sequence[int]]]
    today: datetime.date

    def make(self, key: Key, found: Sequence[tuple[LastCover, DueCard]]) -> DeskHome:
        cards = tuple(sorted((card for _, card in found), key=_urgency))
        first = found[0][0]
        home = self.homes.get(key[1]) if key[0] == "household" else None
        place = home.neighbourhood_id if home is not None else first.own_neighbourhood_id
        collector = home.collector_id if home is not None else None
        own, taken = self._orders(home)
        begin = min(card.end for card in cards) - datetime.timedelta(days=CONTACT_DAYS)
        contacts = self.contacts.since(key, begin)
        muted, refused = _standing(contacts, self.today)
        return DeskHome(
            key=key,
            head=(home.head_name if home else None) or first.name,
            code=home.code if home else None,
            commune_code=home.commune_code if home else first.commune_code,
            neighbourhood_id=place,
            neighbourhood=self.places.get(place or 0, ""),
            collector_id=collector,
            collector=self.collectors.get(collector or 0, ("", ""))[0],
            phone=(home.phone if home else None) or first.phone,
            cards=cards,
            taken=taken,
            own_orders=own,
            contact=_last(contacts),
            muted_until=muted,
            refused=refused,
        )

    def _orders(self, home: DeskHousehold | None) -> tuple[Mapping[int, int], frozenset[int]]:
        """Return who holds which order; who came out of a list takes the lowest free one."""
        if home is None:
            return {}, frozenset()
        written, listed = self.orders[0].get(home.id), self.orders[1].get(home.id)
        if written is None and listed is None:
            return {}, frozenset()
        own = dict(written or {})
        taken = set(own.values())
        for person in listed or ():
            if person not in own:
                order = next(free for free in range(1, len(taken) + 2) if free not in taken)
                own[person] = order
                taken.add(order)
        return own, frozenset(taken)


def _urgency(card: DueCard) -> tuple[datetime.date, int]:
    return card.due_on, card.person_id


def _last(contacts: Sequence[ContactRow]) -> LastContact | None:
    if not contacts:
        return None
    row = contacts[-1]
    return LastContact(row.contacted_on, row.outcome, row.promised_on, row.reason)


def _standing(
    contacts: Sequence[ContactRow], today: datetime.date
) -> tuple[datetime.date | None, str | None]:
    """Return the promised day that is still to come, and the reason of a refusal that stands."""
    row = next((row for row in reversed(contacts) if row.outcome not in _PASSED_OVER), None)
    if row is None:
        return None, None
    if row.outcome == "promised" and row.promised_on is not None and row.promised_on > today:
        return row.promised_on, None
    return None, (row.reason or "") if row.outcome == "refused" else None
