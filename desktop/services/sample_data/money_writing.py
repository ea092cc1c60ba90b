"""Writes what the sample's people paid: books, closings, batches, receipts, lines, covers."""

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Final

from desktop.domain.reference_data import shipped_rates
from desktop.services.collecting.recording import contribution_values, explanation_text
from desktop.services.collecting.refund_proposal import RefundRequest, proposal_in
from desktop.services.sample_data.books import SampleBook, by_serial
from desktop.services.sample_data.closings import SampleBatches, SampleClosing
from desktop.services.sample_data.collection import SampleCollector, SampleReceipt
from desktop.services.sample_data.contacts import SampleContact
from desktop.services.sample_data.records import SampleCover, SampleHousehold
from desktop.storage.database import ReadSnapshot
from desktop.storage.unit_of_work import UnitOfWork

Insert = Callable[[str, Sequence[str], Sequence[tuple[object, ...]]], range]

_BOOK: Final = ("serial", "number_from", "number_to", "issued_on", "state", "returned_on")
_CLOSING: Final = (
    "closed_on", "receipt_count", "receipt_total", "cash_total", "transfer_total", "remit_by",
    "slip_no", "slip_date", "slip_bank", "slip_amount",
)  # fmt: skip
_BATCH: Final = (
    "form", "batch_no", "opened_on", "state", "sent_on", "portal_code", "returned_on", "done_on",
)  # fmt: skip
_RECEIPT: Final = (
    "person_id", "household_id", "collector_id", "collector_code", "payer_name", "receipt_book",
    "receipt_no", "receipt_date", "scheme", "months", "amount_paid", "pay_method", "book_id",
    "closing_id", "status", "void_on", "void_reason",
)  # fmt: skip
_PLACE: Final = ("receipt_id", "line_no", "batch_id", "returned_reason", "rates_version")
_COVER: Final = (
    "person_id", "receipt_id", "contribution_id", "scheme", "hi_group", "valid_from", "valid_to",
    "months",
)  # fmt: skip
_CONTACT: Final = ("contacted_on", "channel", "outcome", "promised_on", "reason", "card_end")
_REFUND: Final = (
    "procedure", "receipt_id", "contribution_id", "person_id", "person_name", "event_on",
    "months", "amount", "reason", "explanation", "asked_on",
)  # fmt: skip
_REFUND_MONTHS: Final = 6
_A_MONTH: Final = datetime.timedelta(days=31)
_QUIT_BECAUSE: Final = "Vào làm công ty, đóng BHXH bắt buộc từ {day:%d/%m/%Y}"


@dataclass(frozen=True, slots=True)
class SampleMoney:
    """What was collected, and what became of it."""

    today: datetime.date
    collectors: list[SampleCollector]
    receipts: list[SampleReceipt]
    books: list[SampleBook]
    closings: dict[tuple[int, datetime.date], SampleClosing]
    batches: SampleBatches
    contacts: list[SampleContact]


@dataclass(frozen=True, slots=True)
class Written:
    """The rows that are there already: persons, households (by number) and collectors."""

    persons: range
    households: range
    collectors: range

    def household(self, home: SampleHousehold | None) -> int | None:
        """Return the row of a household; their numbers count from 1."""
        return None if home is None else self.households[home.number - 1]


class MoneyWriter:
    """Inserts the money, parents before children."""

    def __init__(
        self,
        unit: UnitOfWork,
        insert: Insert,
        money: SampleMoney,
        written: Written,
    ) -> None:
        """Write `money` of people and collectors that are `written`."""
        self._unit = unit
        self._insert = insert
        self._money = money
        self._written = written

    def write(self, covers: Sequence[SampleCover]) -> None:
        """Write everything, and the covers that it gave beside those of lists."""
        money, written = self._money, self._written
        pick = attrgetter(*_BOOK)
        rows = [(written.collectors[book.collector], *pick(book)) for book in money.books]
        books = by_serial(money.books, self._insert("receipt_book", ("collector_id", *_BOOK), rows))
        receipts = self._receipts(books)
        booked = [
            (receipt, number)
            for receipt, number in zip(money.receipts, receipts, strict=True)
            if receipt.receipt_book in books and receipt.line is not None
        ]
        lines = self._contributions(booked)
        valid = [receipt.void_reason is None for receipt in money.receipts]
        receipt_of = {
            id(receipt.cover): number
            for receipt, number, stands in zip(money.receipts, receipts, valid, strict=True)
            if stands
        }
        line_of = {
            id(receipt.cover): line
            for (receipt, _), line in zip(booked, lines, strict=True)
            if receipt.void_reason is None
        }
        self._covers(covers, receipt_of, line_of)
        self._contacts()
        self._refund([(one, line) for (one, _), line in zip(booked, lines, strict=True)])

    def _receipts(self, books: Mapping[str, int]) -> range:
        """Insert the receipts, those of the books with the closing of their day."""
        money, written = self._money, self._written
        pick = attrgetter(*_CLOSING)
        rows = [
            (written.collectors[closing.collector], *pick(closing))
            for closing in money.closings.values()
        ]
        ids = self._insert("closing", ("collector_id", *_CLOSING), rows)
        closing_of = dict(zip(money.closings, ids, strict=True))
        return self._insert(
            "receipt",
            _RECEIPT,
            [
                (
                    written.persons[receipt.cover.person.number],
                    written.household(receipt.cover.person.household),
                    written.collectors[receipt.collector],
                    money.collectors[receipt.collector].collector_code,
                    receipt.cover.person.full_name,
                    receipt.receipt_book,
                    receipt.receipt_no,
                    receipt.payment.paid_on,
                    receipt.cover.scheme,
                    receipt.payment.months,
                    receipt.amount,
                    receipt.pay_method,
                    books.get(receipt.receipt_book),
                    closing_of.get((receipt.collector, receipt.payment.paid_on))
                    if receipt.receipt_book in books
                    else None,
                    "valid" if receipt.void_reason is None else "void",
                    None if receipt.void_reason is None else receipt.payment.paid_on,
                    receipt.void_reason,
                )
                for receipt in money.receipts
            ],
        )

    def _contributions(self, booked: Sequence[tuple[SampleReceipt, int]]) -> range:
        """Insert the batches and a line of each receipt that stands in a book."""
        batches = self._money.batches
        pick = attrgetter(*_BATCH)
        ids = self._insert("submission_batch", _BATCH, [pick(each) for each in batches.batches])
        version = shipped_rates().version
        columns: tuple[str, ...] = ()
        rows = []
        for receipt, number in booked:
            if receipt.line is None:
                continue
            values = contribution_values(receipt.line)
            values["person_id"] = self._written.persons[receipt.cover.person.number]
            columns = tuple(values)
            valid = receipt.void_reason is None
            place = batches.batch_of.get(receipt.receipt_no) if valid else None
            came_back = receipt.receipt_no == batches.returned_receipt
            rows.append(
                (
                    number,
                    1,
                    None if place is None else ids[place],
                    batches.returned_reason if came_back else None,
                    version,
                    *values.values(),
                )
            )
        return self._insert("contribution", (*_PLACE, *columns), rows)

    def _covers(
        self,
        covers: Sequence[SampleCover],
        receipt_of: Mapping[int, int],
        line_of: Mapping[int, int],
    ) -> None:
        """Insert the covers, those that lists told first.

        They are more, so that the indexes stand again when the others come, each of which is
        compared with what its person paid for (trigger of migration 0001).
        """
        pick = attrgetter("scheme", "hi_group", "valid_from", "valid_to", "months")
        listed: list[tuple[object, ...]] = []
        paid: list[tuple[object, ...]] = []
        for cover in covers:
            key = id(cover)
            line = line_of.get(key)
            person = self._written.persons[cover.person.number]
            row = (person, receipt_of.get(key), line, *pick(cover))
            (listed if line is None else paid).append(row)
        for rows in (listed, paid):
            self._insert("cover", _COVER, rows)

    def _contacts(self) -> None:
        """Insert what was done about cards that end, and the reminders that were given."""
        contacts, written = self._money.contacts, self._written
        pick = attrgetter(*_CONTACT)
        homes = [written.household(contact.household) for contact in contacts]
        ids = self._insert(
            "contact",
            ("household_id", *_CONTACT),
            [(home, *pick(contact)) for home, contact in zip(homes, contacts, strict=True)],
        )
        self._insert(
            "reminder",
            ("person_id", "contact_id", "scheme", "card_end", "stage", "reminded_on"),
            [
                (
                    written.persons[person.number],
                    number,
                    "HI",
                    contact.card_end,
                    contact.stage,
                    contact.contacted_on,
                )
                for contact, number in zip(contacts, ids, strict=True)
                if contact.stage is not None
                for person in contact.persons
            ],
        )

    def _refund(self, lines: Sequence[tuple[SampleReceipt, int]]) -> None:
        """Ask for the money of one who gave voluntary insurance up for a job, if there is one."""
        today = self._money.today
        quit_on = today.replace(day=1)
        fitting = (
            line
            for receipt, line in reversed(lines)
            if receipt.cover.scheme == "VSI"
            and receipt.void_reason is None
            and receipt.payment.months >= _REFUND_MONTHS
            and receipt.cover.valid_from < quit_on < receipt.cover.valid_to - _A_MONTH
        )
        contribution = next(fitting, None)
        if contribution is None:
            return
        reason = _QUIT_BECAUSE.format(day=quit_on)
        request = RefundRequest(contribution, "602A", quit_on, reason)
        asked = proposal_in(ReadSnapshot(self._unit.connection), request)
        paid = asked.contribution
        told = explanation_text(asked.sentences)
        row = (
            "602A", paid.receipt_id, paid.id, paid.person_id, paid.person_name, quit_on,
            asked.months, asked.amount, reason, told, today,
        )  # fmt: skip
        self._insert("refund", _REFUND, [row])
