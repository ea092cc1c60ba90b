"""Who can be chosen beside a basket, with which book, and what is said of a number."""

import datetime

import pytest

from desktop.services.collecting import books
from desktop.services.collecting.receipt_desk import look_at_number, next_free, receipt_desk
from desktop.services.collecting.refusals import NumberRefused
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import PAID_ON, SERIAL, Desk

DAY = datetime.timedelta(days=1)


def test_active_collectors_and_their_open_books(desk: Desk) -> None:
    found = receipt_desk(desk.database, PAID_ON)
    assert [one.name for one in found.collectors] == ["Đỗ Thị Hiền", "Bàn Thị Huyền"]
    assert [book.serial for book in found.books_of(desk.collector)] == [SERIAL]
    assert found.books_of(desk.other_collector) == ()
    assert found.books_of(None) == ()


def test_who_left_stays_while_a_book_is_held(desk: Desk) -> None:
    desk.change("collector", desk.collector, status="left")
    desk.change("collector", desk.other_collector, status="left")
    found = receipt_desk(desk.database, PAID_ON)
    assert [one.id for one in found.collectors] == [desk.collector]
    books.return_book(desk.database, desk.book, on=TODAY, who=WHO)
    assert receipt_desk(desk.database, PAID_ON).collectors == ()


def test_who_is_on_leave_can_be_chosen_on_the_days_before_and_after(desk: Desk) -> None:
    days = {"leave_from": PAID_ON, "leave_to": PAID_ON + datetime.timedelta(days=1)}
    desk.change("collector", desk.other_collector, status="paused", **days)
    offered = [
        desk.other_collector
        in [one.id for one in receipt_desk(desk.database, PAID_ON + number * DAY).collectors]
        for number in (-1, 0, 1, 2)
    ]
    assert offered == [True, False, False, True]


@pytest.mark.parametrize(
    ("schemes", "count"), [({"HI"}, 1), ({"VSI"}, 1), ({"HI", "VSI"}, 2), (set(), 0)]
)
def test_each_reason_is_told_once_and_by_scheme(desk: Desk, schemes: set[str], count: int) -> None:
    """After the year's end neither contract holds; in June 2027 the card does not either."""
    found = receipt_desk(desk.database, datetime.date(2027, 1, 1)).collector(desk.collector)
    assert found is not None
    assert len(found.why_not(frozenset(schemes))) == count
    later = receipt_desk(desk.database, datetime.date(2027, 7, 1)).collector(desk.collector)
    assert later is not None
    assert len(later.why_not(frozenset(schemes))) == (count + 1 if schemes else 0)


def test_the_next_number_and_what_is_left(desk: Desk) -> None:
    assert next_free(desk.database, desk.book) == "0004701"
    desk.pay("4701", 0)
    assert next_free(desk.database, desk.book) == "0004702"
    place = {"collector_id": desk.collector, "on": PAID_ON}
    found = look_at_number(desk.database, desk.book, " 4702 ", **place)
    assert (found.number, found.is_next, found.left) == ("0004702", True, 49)
    assert not look_at_number(desk.database, desk.book, "4710", **place).is_next
    with pytest.raises(NumberRefused):
        look_at_number(desk.database, desk.book, "4701", **place)
