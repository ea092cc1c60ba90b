"""What the receipt beside a basket offers: who collects, with which book, and the next number."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.errors import Issue
from desktop.services.collecting.books import book_in, check_number_in, state_of
from desktop.services.collecting.permission import permission_in
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import receipt_books
from desktop.storage.queries import receipt_desk as queries

SCHEMES = ("HI", "VSI")


@dataclass(frozen=True, slots=True)
class DeskCollector:
    """A collector to choose; by scheme, the sentences why the person may not collect for it."""

    id: int
    name: str
    reasons: Mapping[str, tuple[Issue, ...]]

    def why_not(self, schemes: frozenset[str]) -> tuple[Issue, ...]:
        """Return why the collector may not collect for these schemes, each sentence once."""
        found: dict[str, Issue] = {}
        for scheme in sorted(schemes):
            for issue in self.reasons.get(scheme, ()):
                found.setdefault(issue.text(), issue)
        return tuple(found.values())


@dataclass(frozen=True, slots=True)
class DeskBook:
    """An open book of a collector, to choose."""

    id: int
    serial: str
    collector_id: int


@dataclass(frozen=True, slots=True)
class ReceiptDesk:
    """Everybody who may be chosen on a day, and their open books, the oldest first."""

    collectors: tuple[DeskCollector, ...]
    books: tuple[DeskBook, ...]

    def collector(self, collector_id: int | None) -> DeskCollector | None:
        """Return one of the collectors."""
        return next((one for one in self.collectors if one.id == collector_id), None)

    def books_of(self, collector_id: int | None) -> tuple[DeskBook, ...]:
        """Return the books that a collector holds."""
        return tuple(book for book in self.books if book.collector_id == collector_id)


@dataclass(frozen=True, slots=True)
class NumberCheck:
    """A number that can be used, as it is written; `left` counts those of the book."""

    number: str
    is_next: bool
    left: int | None


def receipt_desk(database: Database, on: datetime.date) -> ReceiptDesk:
    """Return who can collect on a day and with which books."""
    with database.read() as snapshot:
        return desk_in(snapshot, on)


def desk_in(snapshot: ReadSnapshot, on: datetime.date) -> ReceiptDesk:
    """Do what `receipt_desk` does, as one snapshot sees it."""
    collectors = tuple(
        DeskCollector(
            found,
            name,
            {scheme: permission_in(snapshot, found, (scheme,), on).reasons for scheme in SCHEMES},
        )
        for found, name in queries.collectors(snapshot, on)
    )
    books = tuple(
        DeskBook(book.id, book.serial, book.collector_id)
        for book in receipt_books.open_books(snapshot)
        if book.collector_id is not None
    )
    return ReceiptDesk(collectors, books)


def next_free(database: Database, book_id: int) -> str:
    """Return the next number of a book; empty when it is full or begins nowhere."""
    with database.read() as snapshot:
        return state_of(snapshot, book_in(snapshot, book_id)).next_number or ""


def look_at_number(
    database: Database, book_id: int, number: str, *, collector_id: int | None, on: datetime.date
) -> NumberCheck:
    """Return a number as it can be written, and what is left; raises `NumberRefused`."""
    with database.read() as snapshot:
        book = book_in(snapshot, book_id)
        written = check_number_in(snapshot, book, number, collector_id, on)
        state = state_of(snapshot, book)
    return NumberCheck(written, written == state.next_number, state.left)
