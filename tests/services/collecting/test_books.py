"""Receipt books: numbers used once, the next one, the missing ones, who holds the book."""

import datetime
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from desktop.domain.list_query import ListQuery, SortBy
from desktop.services.collecting import books, voiding
from desktop.services.collecting.refusals import BookRefused, NumberRefused
from desktop.services.exports import export_list
from desktop.services.lists import read_list
from tests.office_data import COMMUNE, TODAY, WHO
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


def test_a_list_of_books_writes_numbers_as_the_books_do(desk: Desk, tmp_path: Path) -> None:
    """As on the book and on its card: 0004701, never 4701; free numbers are no number."""
    issue = {"collector_id": desk.collector, "issued_on": PAID_ON}
    books.issue_book(
        desk.database,
        books.NewBook(serial="S6", number_from=101, number_to=150, number_width=6, **issue),
        who=WHO,
    )
    books.issue_book(
        desk.database, books.NewBook(serial="K26T", medium="electronic", **issue), who=WHO
    )
    shown = {
        row.values["serial"]: [row.values[key] for key in ("number_from", "number_to")]
        for row in read_list(
            desk.database, ListQuery("receipt_book"), TODAY, ["serial", "number_from", "number_to"]
        )
    }
    assert shown == {
        SERIAL: ["0004701", "0004750"], "S6": ["000101", "000150"], "K26T": [None, None],
    }  # fmt: skip
    by_number = ListQuery("receipt_book", sort=(SortBy("number_from", descending=True),))
    rows = list(read_list(desk.database, by_number, TODAY))
    assert [row.values["serial"] for row in rows] == [SERIAL, "S6", "K26T"]
    assert [row.values["left_count"] for row in rows] == [50, 50, None]
    assert rows[0].values["number_width"] == 7
    target = tmp_path / "a.xlsx"
    export_list(desk.database, by_number, ["serial", "number_from"], target, today=TODAY)
    sheet = openpyxl.load_workbook(target).active
    assert sheet is not None
    assert sheet["C5"].value == "0004701"


def test_a_list_tells_of_each_book_what_is_used_void_left_and_missing(desk: Desk) -> None:
    """Month's end by one look: the same figures as on the book's card."""
    desk.pay("4701", 0)
    void = desk.pay("4702", 1).receipt_ids[0]
    desk.pay("4706", 2)
    voiding.void_receipt(desk.database, void, "Ghi sai tên", who=WHO, today=TODAY)
    keys = ["used_count", "void_count", "left_count", "gap_count"]
    (row,) = read_list(desk.database, ListQuery("receipt_book"), TODAY, keys)
    assert [row.values[key] for key in keys] == [3, 1, 47, 3]
    with desk.database.read() as snapshot:
        state = books.state_of(snapshot, books.book_in(snapshot, desk.book))
    assert (state.used, state.void, state.left) == (3, 1, 47)
    assert state.gaps == ("0004703", "0004704", "0004705")
    empty = books.issue_book(desk.database, new_book(desk), who=WHO).book_id
    one = ListQuery("receipt_book", ids=(empty,))
    (row,) = read_list(desk.database, one, TODAY, keys)
    assert [row.values[key] for key in keys] == [0, 0, 50, 0]


def test_a_list_of_books_counts_the_receipts_that_lists_brought(desk: Desk) -> None:
    """They name the serial only: without them collectors seem to miss numbers that are there."""
    desk.pay("4701", 0)
    desk.pay("4705", 2)
    taken_in = [
        ("0004702", SERIAL, "valid"),
        ("4703", SERIAL, "void"),
        ("4703 bis", SERIAL, "valid"),
        ("0004704", "another", "valid"),
        ("0004751", SERIAL, "valid"),
    ]
    with desk.database.write(WHO) as unit:
        for number, serial, status in taken_in:
            values = {"receipt_no": number, "receipt_book": serial, "status": status}
            unit.insert(
                "receipt",
                {
                    **values,
                    "commune_code": COMMUNE,
                    "receipt_date": PAID_ON,
                    "payer_name": "Ma Hữu Sỹ",
                    "scheme": "HI",
                    "amount_paid": 1000,
                },
            )
    keys = ["used_count", "void_count", "left_count", "gap_count"]
    (row,) = read_list(desk.database, ListQuery("receipt_book"), TODAY, keys)
    with desk.database.read() as snapshot:
        state = books.state_of(snapshot, books.book_in(snapshot, desk.book))
    assert [row.values[key] for key in keys] == [4, 1, 46, 1]
    assert (state.used, state.void, state.left, len(state.gaps)) == (4, 1, 46, 1)


def test_an_electronic_book_counts_alike_in_the_list_and_on_its_card(desk: Desk) -> None:
    """Any number goes: of letters, brought by a list, void; each counts once."""
    issue = {"collector_id": desk.collector, "issued_on": PAID_ON, "medium": "electronic"}
    book = books.issue_book(desk.database, books.NewBook(serial="1C26T", **issue), who=WHO).book_id
    here = [("0000001", "valid"), ("1C26-XYZ", "void"), ("1C26-XYW", "void")]
    brought = [("12", "valid"), ("0000012", "valid"), ("13A", "void"), ("15", "void")]
    written = [(*one, book) for one in here] + [(*one, None) for one in brought]
    with desk.database.write(WHO) as unit:
        for number, status, book_id in written:
            unit.insert(
                "receipt",
                {
                    "receipt_no": number,
                    "receipt_book": "1C26T",
                    "book_id": book_id,
                    "status": status,
                    "commune_code": COMMUNE,
                    "receipt_date": PAID_ON,
                    "payer_name": "Ma Hữu Sỹ",
                    "scheme": "HI",
                    "amount_paid": 1000,
                },
            )
    keys = ["used_count", "void_count", "left_count", "gap_count"]
    one = ListQuery("receipt_book", ids=(book,))
    (row,) = read_list(desk.database, one, TODAY, keys)
    with desk.database.read() as snapshot:
        state = books.state_of(snapshot, books.book_in(snapshot, book))
    assert [row.values[key] for key in keys] == [6, 4, None, None]
    assert (state.used, state.void, state.left) == (6, 4, None)
    assert state.next_number == "0000016"
