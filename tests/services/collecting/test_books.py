"""Receipt books: numbers used once, the next one, the missing ones, who holds the book."""

import datetime
from dataclasses import replace

import pytest

from desktop.services.collecting import books
from desktop.services.collecting.refusals import BookRefused, NumberRefused
from tests.office_data import WHO
from tests.services.collecting.desk import PAID_ON, SERIAL, Desk

D = datetime.date


def new_book(desk: Desk, **values: object) -> books.NewBook:
    usual = books.NewBook(
        serial="LC26-0200",
        collector_id=desk.other_collector,
        issued_on=D(2026, 2, 1),
        number_from=1,
        number_to=50,
    )
    return replace(usual, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "values",
    [
        {"serial": " "},
        {"number_from": 0},
        {"number_from": 51},
        {"number_to": 99_999_999},
        {"serial": SERIAL, "number_from": 4750, "number_to": 4800},
    ],
)
def test_a_book_that_cannot_be(desk: Desk, values: dict[str, object]) -> None:
    with pytest.raises(BookRefused):
        books.issue_book(desk.database, new_book(desk, **values), who=WHO)


def test_numbers_follow_the_highest_and_gaps_are_told(desk: Desk) -> None:
    assert books.next_number(desk.database, desk.book) == "0004701"
    desk.pay("4702", 0)
    desk.pay("4705", 1)
    state = books.number_state(desk.database, desk.book)
    assert (state.used, state.left, state.next_number) == (2, 48, "0004706")
    assert state.gaps == ("0004701", "0004703", "0004704")
    desk.pay("4750", 2)
    assert books.next_number(desk.database, desk.book) == "0004701"


def test_a_book_handed_over_is_written_by_the_new_collector(desk: Desk) -> None:
    desk.pay("4701", 0)
    with pytest.raises(BookRefused, match=r"book\.hand_over_day"):
        books.hand_over_book(
            desk.database, desk.book, desk.other_collector, on=D(2026, 11, 9), who=WHO
        )
    books.hand_over_book(desk.database, desk.book, desk.other_collector, on=PAID_ON, who=WHO)
    with pytest.raises(NumberRefused, match=r"number\.other_collector"):
        desk.pay("4702", 1)
    number = books.check_number(
        desk.database, desk.book, "4702", collector_id=desk.other_collector, on=PAID_ON
    )
    assert number == "0004702"


@pytest.mark.parametrize("lost", [False, True])
def test_a_book_returned_or_lost_takes_no_more(desk: Desk, lost: bool) -> None:
    desk.pay("4701", 0)
    with pytest.raises(BookRefused, match=r"book\.return_day"):
        books.return_book(desk.database, desk.book, on=D(2026, 11, 9), who=WHO, lost=lost)
    books.return_book(desk.database, desk.book, on=PAID_ON, who=WHO, lost=lost)
    with pytest.raises(NumberRefused, match=r"number\.book_closed"):
        desk.pay("4702", 1)
    with pytest.raises(BookRefused, match=r"book\.closed"):
        books.return_book(desk.database, desk.book, on=PAID_ON, who=WHO)


def test_electronic_numbers_are_free_but_used_once(desk: Desk) -> None:
    free = new_book(
        desk, medium="electronic", number_from=0, number_to=0, collector_id=desk.collector
    )
    book = books.issue_book(desk.database, free, who=WHO).book_id
    desk.add(
        "receipt",
        book_id=book,
        receipt_book="LC26-0200",
        receipt_no="1C26-XYZ",
        payer_name="Thào A Sính",
        scheme="HI",
        amount_paid=5,
    )
    same = {"collector_id": desk.collector, "on": PAID_ON}
    assert books.check_number(desk.database, book, "1C26-XYW", **same) == "1C26-XYW"  # type: ignore[arg-type]
    with pytest.raises(NumberRefused, match=r"number\.used"):
        books.check_number(desk.database, book, "1C26-XYZ", **same)  # type: ignore[arg-type]
