"""Receipt books and contracts of invented collectors, for the receipts of this year."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop.services.sample_data.collection import (
    RECEIPTS_OF_BOOK,
    SampleCollector,
    SampleReceipt,
    book_serial,
    first_number,
)

_NEW_YEAR = (1, 2)
"""Month and day on which a collector without receipts this year was given a book."""
_GONE_AFTER = datetime.timedelta(days=75)
"""Who has left gave the book back so long after the first day, with no number used."""


@dataclass(frozen=True, slots=True)
class SampleBook:
    """A book of fifty numbers; full ones but the last were returned."""

    collector: int
    serial: str
    number_from: int
    number_to: int
    issued_on: datetime.date
    state: str
    returned_on: datetime.date | None


@dataclass(slots=True)
class _Written:
    """The days of the receipts of one book, and how many they are."""

    days: list[datetime.date] = field(default_factory=list)


def make_books(
    receipts: Iterable[SampleReceipt], collectors: Sequence[SampleCollector], today: datetime.date
) -> list[SampleBook]:
    """Return the books of this year: those with receipts of it, and an open one for who works.

    Who has left gave a book back that was not used. The receipts stand in the order of their
    numbers for each collector.
    """
    written: dict[tuple[int, int], _Written] = {}
    for receipt in receipts:
        place = (receipt.collector, receipt.book)
        written.setdefault(place, _Written()).days.append(receipt.payment.paid_on)
    year, books = today.year, []
    for number, collector in enumerate(collectors):
        last = max((book for who, book in written if who == number), default=0)
        for book in range(1, last + 1):
            days = written[number, book].days
            if days[-1].year == year:
                full = len(days) == RECEIPTS_OF_BOOK
                books.append(_book(number, book, days[0], days[-1] if full else None))
        if collector.status == "active" and (not books or _needs_one(books[-1], number)):
            begins = books[-1].returned_on if books and books[-1].collector == number else None
            day = begins or datetime.date(year, *_NEW_YEAR)
            books.append(_book(number, last + 1, day, None))
        if collector.status == "left":
            day = datetime.date(year, *_NEW_YEAR)
            back = day + _GONE_AFTER
            if back < today:
                books.append(_book(number, last + 1, day, back))
    return books


def _needs_one(book: SampleBook, collector: int) -> bool:
    return book.collector != collector or book.state != "open"


def _book(
    collector: int, book: int, issued_on: datetime.date, returned_on: datetime.date | None
) -> SampleBook:
    first = first_number(collector, book)
    return SampleBook(
        collector=collector,
        serial=book_serial(collector, book),
        number_from=first,
        number_to=first + RECEIPTS_OF_BOOK - 1,
        issued_on=issued_on,
        state="open" if returned_on is None else "returned",
        returned_on=returned_on,
    )


def by_serial(books: Sequence[SampleBook], ids: Sequence[int]) -> Mapping[str, int]:
    """Return serial -> row of each book."""
    return {book.serial: number for book, number in zip(books, ids, strict=True)}
