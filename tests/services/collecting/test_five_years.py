"""The day of five continuous years: kept, begun anew, given back, or only estimated."""

import datetime

import pytest

from desktop.services import history
from desktop.services.collecting import receipts, voiding
from desktop.services.collecting.basket import HealthChoice, open_basket, quote
from desktop.services.collecting.five_years import estimate_of
from desktop.services.rates import rate_book
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import PAID_ON, Desk

D = datetime.date
LONG_AGO, LATELY = D(2026, 8, 2), D(2026, 10, 31)
"""Ends of the last card: 100 days before the payment, and ten."""
PRINTED = D(2029, 5, 1)
ANEW = D(2031, 12, 10)
"""60 months from 10/12/2026, the first day after the wait."""


def printed(desk: Desk, day: datetime.date | None, end: datetime.date | None) -> None:
    """Let the first member's card tell a day and have ended."""
    desk.change("person", desk.persons[0], five_year_date=day)
    if end is not None:
        begin = end.replace(year=end.year - 1) + datetime.timedelta(days=1)
        term = {"scheme": "HI", "hi_group": "GD", "valid_from": begin, "valid_to": end}
        desk.add("cover", person_id=desk.persons[0], **term)


def stored(desk: Desk) -> object:
    with desk.database.write(WHO) as unit:
        return unit.get("person", desk.persons[0]).values["five_year_date"]


CASES = [
    (PRINTED, LONG_AGO, ANEW),
    (PRINTED, LATELY, PRINTED),
    (PRINTED, D(2026, 12, 31), PRINTED),
    (PRINTED, None, ANEW),
    (D(2026, 11, 10), LONG_AGO, D(2026, 11, 10)),
    (D(2026, 11, 11), LONG_AGO, ANEW),
    (None, LONG_AGO, None),
]


@pytest.mark.parametrize(("before", "end", "after"), CASES)
def test_a_receipt_moves_only_a_day_ahead_and_only_after_an_interruption(
    desk: Desk, before: datetime.date | None, end: datetime.date | None, after: object
) -> None:
    printed(desk, before, end)
    desk.pay("4701", 0)
    assert stored(desk) == after


def test_the_family_is_told_before_it_pays(desk: Desk) -> None:
    printed(desk, PRINTED, LONG_AGO)
    basket = open_basket(desk.database, desk.household, PAID_ON)
    choice = HealthChoice(desk.persons[0], 12)
    (line,) = quote(basket, (choice,), rate_book(desk.database)).lines
    assert [
        issue.text() for issue in line.warnings if issue.code == "cover.five_years_restart"
    ] == ["Thẻ bị gián đoạn: ngày đủ 5 năm liên tục 01/05/2029 tính lại thành 10/12/2031."]


def test_a_void_receipt_and_an_undo_give_the_day_back(desk: Desk) -> None:
    printed(desk, PRINTED, LONG_AGO)
    done = desk.pay("4701", 0)
    assert stored(desk) == ANEW
    history.undo(desk.database, who=WHO)
    assert stored(desk) == PRINTED
    history.redo(desk.database, who=WHO)
    assert stored(desk) == ANEW
    (line,) = receipts.receipt(desk.database, done.receipt_ids[0]).lines
    assert line.inputs["five_year_before"] == "2029-05-01"
    voiding.void_receipt(desk.database, done.receipt_ids[0], "Nhầm", who=WHO, today=TODAY)
    assert stored(desk) == PRINTED
    history.undo(desk.database, who=WHO)
    assert stored(desk) == ANEW


def test_a_day_that_was_written_since_stays(desk: Desk) -> None:
    printed(desk, PRINTED, LONG_AGO)
    done = desk.pay("4701", 0)
    desk.change("person", desk.persons[0], five_year_date=D(2030, 1, 1))
    voiding.void_receipt(desk.database, done.receipt_ids[0], "Nhầm", who=WHO, today=TODAY)
    assert stored(desk) == D(2030, 1, 1)


def test_without_a_printed_day_the_known_covers_give_an_estimate(desk: Desk) -> None:
    printed(desk, None, LATELY)
    begins = D(2025, 11, 1)
    member = open_basket(desk.database, desk.household, PAID_ON).members[0]
    assert (member.five_year_date, member.five_year_estimate) == (None, D(2030, 11, 1))
    assert estimate_of(desk.database, desk.persons[0], PAID_ON) == begins.replace(year=2030)
    assert estimate_of(desk.database, desk.persons[0], D(2027, 3, 1)) is None
    desk.change("person", desk.persons[0], five_year_date=PRINTED)
    member = open_basket(desk.database, desk.household, PAID_ON).members[0]
    assert (member.five_year_date, member.five_year_estimate) == (PRINTED, None)


def test_who_has_no_cover_has_no_estimate(desk: Desk) -> None:
    assert estimate_of(desk.database, desk.persons[1], PAID_ON) is None
