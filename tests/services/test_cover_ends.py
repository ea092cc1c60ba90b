"""Stopping to take part: what the clerk is told before it is written."""

import datetime

import pytest

from desktop.domain.periods import Period
from desktop.services import cover_ends
from desktop.services.collecting import period_locks
from desktop.services.collecting.basket import HealthChoice
from desktop.services.cover_ends import CoverEnd
from tests.office_data import WHO
from tests.services.collecting.conftest import desk
from tests.services.collecting.desk import Desk

__all__ = ["desk"]

D = datetime.date
DAYS = datetime.timedelta(days=90)
DECEMBER = D(2026, 12, 2)
LOCKED = "Tháng {months} đã khoá sổ: số của tháng ấy sẽ khác lúc khoá."


@pytest.mark.parametrize(
    ("last_day", "takes_back", "months"),
    [
        (D(2026, 10, 15), False, "10/2026, 11/2026"),
        (D(2026, 11, 15), False, "11/2026"),
        (D(2026, 12, 15), False, None),
        (D(2026, 10, 15), True, None),  # nothing was ended yet: the term stays as it is
    ],
)
def test_an_end_in_locked_months_names_them(
    desk: Desk, last_day: D, takes_back: bool, months: str | None
) -> None:
    days = {"valid_from": D(2026, 1, 1), "valid_to": D(2026, 12, 31)}
    desk.add("cover", person_id=desk.persons[1], scheme="VSI", **days)
    for month in ("2026-10", "2026-11"):
        first = Period.parse(month).first_day
        period_locks.lock_period(desk.database, first, who=WHO, today=DECEMBER)
    found = cover_ends.read_terms(desk.database, desk.persons[1])
    (term,) = [one for one in found.terms if one.scheme == "VSI"]
    asked = CoverEnd(found.name, term, last_day, "other", takes_back, found.locks)
    told = [
        one.values["months"]
        for one in cover_ends.plan(asked, DECEMBER).hints
        if one.template == LOCKED
    ]
    assert told == ([months] if months else [])


@pytest.mark.parametrize(("reason", "told"), [("switched", True), ("other", False), (None, False)])
def test_a_refund_is_named_only_where_a_procedure_gives_one(
    desk: Desk, reason: str | None, told: bool
) -> None:
    desk.record("4701", HealthChoice(desk.persons[0], 12))
    found = cover_ends.read_terms(desk.database, desk.persons[0])
    asked = CoverEnd(found.name, found.terms[0], found.terms[0].end - DAYS, reason)
    hints = [one.template for one in cover_ends.plan(asked, DECEMBER).hints]
    assert any("thoái thu" in one for one in hints) is told
