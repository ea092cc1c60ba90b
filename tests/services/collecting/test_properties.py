"""What holds of any baskets: sums, second payments, voiding, dates that never move."""

import datetime
import itertools
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.errors import UserFacingError
from desktop.services.collecting import receipts, voiding
from desktop.services.collecting.basket import (
    Choice,
    HealthChoice,
    VoluntaryChoice,
    open_basket,
    quote,
)
from desktop.services.collecting.refusals import NumberRefused
from desktop.services.rates import rate_book
from desktop.storage.database import Database
from tests.office_data import NOW, TODAY, WHO, office_file
from tests.services.collecting.desk import PAID_ON, Desk, open_desk

Covers = list[tuple[object, ...]]
FEW = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
_MONTHS = st.sampled_from((3, 6, 12))
_GROUPS = st.sampled_from((None, None, "CN", "GB"))
_INCOMES = st.sampled_from((1_500_000, 2_000_000, 3_000_000))


@st.composite
def baskets(draw: st.DrawFn) -> list[tuple[int, str, int, str | None, int]]:
    """Some lines, none of them twice: (member, scheme, months, group, income)."""
    keys = st.tuples(st.integers(0, 4), st.sampled_from(("HI", "VSI")))
    chosen = draw(st.lists(keys, min_size=1, max_size=6, unique=True))
    return [(at, scheme, draw(_MONTHS), draw(_GROUPS), draw(_INCOMES)) for at, scheme in chosen]


@contextmanager
def desks() -> Iterator[Desk]:
    """A desk in a file of its own, for one example."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copyfile(office_file(), Path(folder) / "office.db"))
        database = Database(path, clock=lambda: NOW)
        try:
            yield open_desk(database)
        finally:
            database.close()


def choices_of(desk: Desk, lines: list[tuple[int, str, int, str | None, int]]) -> list[Choice]:
    return [
        HealthChoice(desk.persons[at], months, group)
        if scheme == "HI"
        else VoluntaryChoice(desk.persons[at], income, months)
        for at, scheme, months, group, income in lines
    ]


def covers(desk: Desk) -> Covers:
    """Every cover with its days, whatever its id."""
    columns = "person_id, scheme, hi_group, valid_from, valid_to, receipt_id"
    with desk.database.read_bare() as connection:
        rows = connection.execute(f"SELECT {columns} FROM covers ORDER BY {columns}")  # noqa: S608
        return [tuple(row) for row in rows]


@FEW
@given(baskets(), st.sampled_from(("one", "person", "scheme")))
def test_the_lines_make_the_receipts_and_voiding_leaves_the_covers_as_they_were(
    lines: list[tuple[int, str, int, str | None, int]], split: str
) -> None:
    with desks() as desk:
        desk.add(
            "cover",
            person_id=desk.persons[0],
            scheme="HI",
            hi_group="GD",
            valid_to=datetime.date(2026, 11, 30),
        )
        before = covers(desk)
        done = desk.record("4701", *choices_of(desk, lines), split=split)
        stored = [receipts.receipt(desk.database, number) for number in done.receipt_ids]
        for paper in stored:
            assert paper.receipt.amount_paid == sum(line.own_payment for line in paper.lines)
            for line in paper.lines:
                supports = line.state_support + line.local_support + line.other_support
                assert line.amount_due == supports + line.own_payment
                assert line.own_payment >= 0
        assert sum(paper.receipt.amount_paid for paper in stored) == done.own
        assert len(covers(desk)) == len(before) + len(lines)
        for number in done.receipt_ids:
            voiding.void_receipt(desk.database, number, "Thử", who=WHO, today=TODAY)
        assert covers(desk) == before


@FEW
@given(baskets())
def test_the_same_receipt_twice_is_refused_and_no_date_moves(
    lines: list[tuple[int, str, int, str | None, int]],
) -> None:
    with desks() as desk:
        choices = choices_of(desk, lines)
        desk.record("4701", *choices)
        first = covers(desk)
        with pytest.raises(NumberRefused):
            desk.record("4701", *choices)
        assert covers(desk) == first


@FEW
@given(st.lists(st.integers(0, 4), min_size=1, max_size=5, unique=True))
def test_renewing_twice_costs_what_renewing_once_does(places: list[int]) -> None:
    with desks() as desk:
        basket = open_basket(desk.database, desk.household, PAID_ON)
        year = [HealthChoice(desk.persons[at], 12) for at in places]
        once = quote(basket, year, rate_book(desk.database)).own
        halves = [desk.pay(number, *places, months=6).own for number in ("4701", "4702")]
        assert sum(halves) == once


@FEW
@given(st.lists(baskets(), min_size=2, max_size=3))
def test_covers_of_a_person_never_lie_over_one_another(
    several: list[list[tuple[int, str, int, str | None, int]]],
) -> None:
    with desks() as desk:
        for at, lines in enumerate(several):
            before = covers(desk)
            try:
                desk.record(str(4701 + at), *choices_of(desk, lines))
            except UserFacingError:
                assert covers(desk) == before
            assert [row for row in before if row not in covers(desk)] == []
        by_person: dict[tuple[object, object], list[tuple[str, str]]] = {}
        for person, scheme, _, first, last, _ in covers(desk):
            by_person.setdefault((person, scheme), []).append((str(first), str(last)))
        for terms in by_person.values():
            terms.sort()
            for (_, end), (start, _) in itertools.pairwise(terms):
                assert end < start
