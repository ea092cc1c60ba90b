"""The stored records that the rows of an import are compared with, ready to be looked up."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from desktop.domain.place_book import PlaceBook
from desktop.domain.vietnamese_text import fold
from desktop.storage.queries import import_matching as queries
from desktop.storage.queries import place_names
from desktop.storage.queries.import_matching import (
    CoverKey,
    KnownCollector,
    KnownCover,
    KnownEvent,
    KnownHousehold,
    KnownPerson,
    KnownReceipt,
    Readable,
)
from desktop.workbooks.household_rows import neighbourhood_name

SI_DIGITS = 10
_BETWEEN_WORDS = re.compile(r"\s[-–]\s|[(),;/:]|\s[-–]|[-–]\s")


class Elsewhere(NamedTuple):
    """A person of another commune of the office; `left` says that it is recorded as moved away."""

    name: str
    commune: str
    left: bool


@dataclass(slots=True)
class Known:
    """What the database holds at one moment; `last_change` tells whether it is still so."""

    commune: str
    last_change: int
    persons: dict[int, KnownPerson] = field(default_factory=dict)
    by_national_id: dict[str, int] = field(default_factory=dict)
    by_si_number: dict[str, int] = field(default_factory=dict)
    by_birth: dict[str, list[int]] = field(default_factory=dict)
    namesakes: dict[str, dict[str, list[int]]] = field(default_factory=dict)
    """Birth date -> folded name -> persons, of the birth dates that rows asked for."""
    elsewhere: dict[str, Elsewhere] = field(default_factory=dict)
    """CCCD or SI number -> its person of another commune of the office."""
    households: dict[str, KnownHousehold] = field(default_factory=dict)
    households_by_head: dict[str, list[KnownHousehold]] = field(default_factory=dict)
    homes: dict[int, KnownHousehold] = field(default_factory=dict)
    """All households of the commune by id."""
    codes_kept: dict[int, str] = field(default_factory=dict)
    """Stored household -> the code that only the list gives it."""
    collectors: dict[int, KnownCollector] = field(default_factory=dict)
    by_collector_code: dict[str, int] = field(default_factory=dict)
    by_collector_number: dict[str, int] = field(default_factory=dict)
    """CCCD of a collector -> the collector."""
    by_collector_words: dict[str, list[int]] = field(default_factory=dict)
    """Folded name or code -> the collectors of it."""
    events: list[KnownEvent] = field(default_factory=list)
    book: PlaceBook = field(default_factory=PlaceBook)
    """What the commune's neighbourhoods are called, and were called."""
    neighbourhoods: dict[str, tuple[int, str]] = field(default_factory=dict)
    organisations: dict[str, tuple[int, str]] = field(default_factory=dict)
    values: dict[tuple[str, int], dict[str, object]] = field(default_factory=dict)
    covers: set[CoverKey] = field(default_factory=set)
    """The covers of matched persons, each also by its end alone: many lists tell no more.

    One that was ended is known by its last day and by the end it had.
    """
    keeps_terms: bool = False
    """Whether rows may end covers, so that each must be known whole."""
    whole_terms: dict[tuple[int, str], list[KnownCover]] = field(default_factory=dict)
    """(Person, scheme) -> all covers, of lists that may end some."""
    without_start: dict[tuple[int, str], list[KnownCover]] = field(default_factory=dict)
    """(Person, scheme) -> the covers of which only the end is known."""
    ended: dict[tuple[int, str], list[KnownCover]] = field(default_factory=dict)
    """(Person, scheme) -> the covers that lost days when the person stopped taking part."""
    terms: dict[tuple[int, str], list[tuple[str, str]]] = field(default_factory=dict)
    """(Person, scheme) of those -> first and last day of the others."""
    receipts_by_number: dict[str, list[KnownReceipt]] = field(default_factory=dict)
    """The commune's receipts: all for a list of receipts, else those of the list's numbers."""
    homes_of_file: set[tuple[int, object]] = field(default_factory=set)
    """(Sheet, home) of a list that tells homes only by standing together: a known person's."""
    receipt_numbers: set[str] = field(default_factory=set)
    """The numbers whose receipts are read, when not all are."""

    def take_covers(self, found: Sequence[KnownCover]) -> None:
        """Add the covers of persons."""
        for one in found:
            for start, end in product({one.valid_from, None}, {one.valid_to, one.last_day}):
                self.covers.add(CoverKey(one.person_id, one.scheme, start, end))
            if self.keeps_terms:
                self.whole_terms.setdefault((one.person_id, one.scheme), []).append(one)
            if one.valid_from is None:
                self.without_start.setdefault((one.person_id, one.scheme), []).append(one)
            if one.last_day < one.valid_to:
                self.ended.setdefault((one.person_id, one.scheme), []).append(one)
        for one in found:
            of_person = (one.person_id, one.scheme)
            if one.valid_from is not None and of_person in self.without_start:
                self.terms.setdefault(of_person, []).append((one.valid_from, one.last_day))

    def person_of(self, national_id: object, si_number: object, card: object) -> int | None:
        """Return the person of these numbers: CCCD before SI number before the card's digits."""
        found = self.by_national_id.get(str(national_id)) if national_id else None
        if found is None and si_number:
            found = self.by_si_number.get(str(si_number))
        if found is None and card and not si_number:
            found = self.by_si_number.get(str(card)[-SI_DIGITS:])
        return found

    def other_person_of(self, match: int, si_number: object, card: object) -> int | None:
        """Return who else than `match` bears the SI number of a row, or that of its card."""
        digits = str(si_number or card or "")[-SI_DIGITS:]
        other = self.by_si_number.get(digits) if digits else None
        return None if other == match else other

    def person_elsewhere(self, national_id: object, si_number: object) -> Elsewhere | None:
        """Return the person of another commune who has one of the numbers."""
        found = (self.elsewhere.get(str(one)) for one in (national_id, si_number) if one)
        return next((one for one in found if one is not None), None)

    def neighbourhood_id(self, name: object) -> int | None:
        """Return the commune's neighbourhood of this name, marks and lost zeros ignored."""
        entry = self.neighbourhoods.get(place_key(name)) if name else None
        return entry[0] if entry else None

    def collector_id(self, words: object) -> int | None:
        """Return the one collector of this code or name; None for nobody or for several."""
        if not words:
            return None
        found = self.collectors_called(str(words))
        if not found:
            # "NVT001 - Lý Thị Mai": code and name must not name two people.
            parts = [part for part in _BETWEEN_WORDS.split(str(words)) if part.strip()]
            found = [*{one for part in parts for one in self.collectors_called(part)}]
        return found[0] if len(found) == 1 else None

    def collectors_called(self, words: str) -> Sequence[int]:
        """Return the collectors of this name or code."""
        return self.by_collector_words.get(fold(words), ())


@lru_cache(maxsize=8_192)
def place_key(name: object) -> str:
    """Return the form in which names of neighbourhoods are compared."""
    return fold(neighbourhood_name(str(name)))


def read_known(source: Readable, commune: str, kinds: Iterable[str]) -> Known:
    """Read what rows of these kinds are compared with."""
    known = Known(commune, queries.last_change(source))
    known.book = place_names.book(source, commune)
    for row_id, name in queries.names(source, "neighbourhood", commune):
        known.neighbourhoods[place_key(name)] = (row_id, name)
    for row_id, name in queries.names(source, "organisation", commune):
        known.organisations[fold(name)] = (row_id, name)
    readers: dict[str, tuple[Callable[[Known, Readable], None], ...]] = {
        "person": (_read_persons, _read_households, _read_collectors),
        "household": (_read_households, _read_collectors),
        "collector": (_read_collectors,),
        "event": (_read_events,),
        "receipt": (_read_persons, _read_collectors, _read_receipts),
    }
    wanted = [reader for kind in kinds for reader in readers[kind]]
    for reader in dict.fromkeys(wanted):
        reader(known, source)
    return known


def _read_persons(known: Known, source: Readable) -> None:
    communes = queries.commune_names(source)
    for person in queries.persons(source):
        if person.commune_code != known.commune:
            commune = communes.get(person.commune_code, person.commune_code)
            other = Elsewhere(person.full_name, commune, left=person.gone == "moved_out")
            for number in (person.national_id, person.si_number):
                # Of a person who came back, the record that lives there still is the one.
                if number and (number not in known.elsewhere or known.elsewhere[number].left):
                    known.elsewhere[number] = other
            continue
        known.persons[person.id] = person
        if person.national_id:
            known.by_national_id.setdefault(person.national_id, person.id)
        number = person.si_number or (person.hi_card_no or "")[-SI_DIGITS:]
        if number:
            known.by_si_number.setdefault(number, person.id)
        if person.birth_date:
            known.by_birth.setdefault(person.birth_date, []).append(person.id)


def _read_households(known: Known, source: Readable) -> None:
    for household in queries.households(source):
        if household.commune_code != known.commune:
            continue
        known.homes[household.id] = household
        if household.household_code:
            known.households[household.household_code] = household
        elif household.head_name:
            known.households_by_head.setdefault(fold(household.head_name), []).append(household)


def _read_collectors(known: Known, source: Readable) -> None:
    for collector in queries.collectors(source):
        known.collectors[collector.id] = collector
        if collector.collector_code:
            known.by_collector_code.setdefault(collector.collector_code, collector.id)
        if collector.national_id:
            known.by_collector_number.setdefault(collector.national_id, collector.id)
        for words in {fold(collector.full_name), fold(collector.collector_code or "")} - {""}:
            known.by_collector_words.setdefault(words, []).append(collector.id)


def _read_receipts(known: Known, source: Readable) -> None:
    for receipt in queries.receipts(source, known.commune):
        known.receipts_by_number.setdefault(receipt.receipt_no, []).append(receipt)


def read_receipts_of(known: Known, source: Readable, numbers: Iterable[object]) -> None:
    """Read the receipts that have the numbers of rows, as far as they are not read yet."""
    wanted = {str(number) for number in numbers if number is not None} - known.receipt_numbers
    wanted -= known.receipts_by_number.keys()
    known.receipt_numbers |= wanted
    found = queries.receipts_of_numbers(source, known.commune, wanted)
    for receipt in found:
        known.receipts_by_number.setdefault(receipt.receipt_no, []).append(receipt)
    ids = [receipt.id for receipt in found]
    for row_id, values in queries.stored_values(source, "receipt", ids).items():
        known.values["receipt", row_id] = values


def _read_events(known: Known, source: Readable) -> None:
    known.events = queries.events(source)
