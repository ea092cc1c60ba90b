"""Receipt books and the numbers of theirs that were used."""

import datetime
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select

from desktop.storage.collecting_tables import ReceiptBook
from desktop.storage.database import ReadSnapshot
from desktop.storage.tables import Collector, Receipt


@dataclass(frozen=True, slots=True)
class Book:
    """A receipt book; `number_to` 0 means that its numbers are free (electronic receipts)."""

    id: int
    version: int
    commune_code: str
    serial: str
    medium: str
    number_from: int
    number_to: int
    number_width: int
    collector_id: int | None
    collector: str | None
    issued_on: datetime.date
    returned_on: datetime.date | None
    state: str

    @property
    def has_range(self) -> bool:
        """Whether numbers from-to were issued; else any number goes, once."""
        return self.medium == "paper" or self.number_to > 0


@dataclass(frozen=True, slots=True)
class UsedNumber:
    """A receipt that bears a number of a book."""

    receipt_id: int
    receipt_no: str
    receipt_date: datetime.date | None
    payer_name: str
    amount_paid: int
    status: str
    book_id: int | None
    """The book it was written in here; None where a list brought it with its serial only."""


_BOOK = (
    ReceiptBook.id,
    ReceiptBook.row_version,
    ReceiptBook.commune_code,
    ReceiptBook.serial,
    ReceiptBook.medium,
    ReceiptBook.number_from,
    ReceiptBook.number_to,
    ReceiptBook.number_width,
    ReceiptBook.collector_id,
    Collector.full_name,
    ReceiptBook.issued_on,
    ReceiptBook.returned_on,
    ReceiptBook.state,
)


def book(snapshot: ReadSnapshot, book_id: int) -> Book | None:
    """Return a book, or None."""
    found = _books(snapshot, ReceiptBook.id == book_id)
    return found[0] if found else None


def books_of(snapshot: ReadSnapshot, collector_id: int) -> list[Book]:
    """Return the open books that a collector holds, the one issued first before the others."""
    held = and_(ReceiptBook.collector_id == collector_id, ReceiptBook.state == "open")
    return _books(snapshot, held)


def open_books(snapshot: ReadSnapshot) -> list[Book]:
    """Return every open book that somebody holds."""
    held = and_(ReceiptBook.collector_id.is_not(None), ReceiptBook.state == "open")
    return _books(snapshot, held)


def books_of_serial(snapshot: ReadSnapshot, commune_code: str, serial: str) -> list[Book]:
    """Return the books of a commune with the same serial."""
    same = and_(ReceiptBook.commune_code == commune_code, ReceiptBook.serial == serial)
    return _books(snapshot, same)


def _books(snapshot: ReadSnapshot, condition: ColumnElement[bool]) -> list[Book]:
    statement = (
        select(*_BOOK)
        .outerjoin(Collector, Collector.id == ReceiptBook.collector_id)
        .where(condition)
        .order_by(ReceiptBook.issued_on, ReceiptBook.number_from, ReceiptBook.id)
    )
    rows: list[tuple[Any, ...]] = [tuple(row) for row in snapshot.connection.execute(statement)]
    return [Book(*row) for row in rows]


def used_numbers(snapshot: ReadSnapshot, found: Book) -> list[UsedNumber]:
    """Return the receipts of a book's serial: written here or taken in from a list, void too."""
    listed = and_(
        Receipt.book_id.is_(None),
        Receipt.receipt_book == found.serial,
        Receipt.commune_code == found.commune_code,
    )
    statement = select(
        Receipt.id,
        Receipt.receipt_no,
        Receipt.receipt_date,
        Receipt.payer_name,
        Receipt.amount_paid,
        Receipt.status,
        Receipt.book_id,
    ).where(or_(Receipt.book_id.in_(_same_serial(found)), listed))
    rows = snapshot.connection.execute(statement.order_by(Receipt.id))
    return [UsedNumber(*row) for row in rows]


def _same_serial(found: Book) -> ColumnElement[int]:
    """The books in which this book's numbers may stand: electronic ones share a serial."""
    same = select(ReceiptBook.id).where(
        ReceiptBook.serial == found.serial, ReceiptBook.commune_code == found.commune_code
    )
    return same.scalar_subquery()
