"""The basket: who may pay, in which order, how much, and from when."""

from desktop.services.collecting.basket import HealthChoice, open_basket, quote
from desktop.services.rates import rate_book
from tests.services.collecting.desk import PAID_ON, Desk


def test_the_family_of_five_pays_what_the_issue_says(desk: Desk) -> None:
    basket = open_basket(desk.database, desk.household, PAID_ON)
    choices = [HealthChoice(person, 12) for person in desk.persons]
    counted = quote(basket, choices, rate_book(desk.database))
    assert counted.own == 4_371_840
    assert [line.contribution.order for line in counted.lines] == [1, 2, 3, 4, 5]
    assert not counted.problems


def test_recording_writes_what_was_quoted(desk: Desk) -> None:
    done = desk.pay("4701", 0, 1, 2, 3, 4)
    assert done.own == 4_371_840
    assert done.receipt_nos == ("0004701",)
