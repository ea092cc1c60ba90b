"""Reads the basket of a household: members and what they may pay, orders taken, presets."""

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.domain.contribution import HOUSEHOLD
from desktop.domain.cover_period import last_day_to_stay_continuous
from desktop.domain.dates import add_months
from desktop.domain.errors import RecordMissing
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.rates import RateBook
from desktop.services.collecting.basket_parts import Basket, BasketMember, Term, VoluntaryState
from desktop.services.collecting.books import state_of
from desktop.services.collecting.five_years import estimate
from desktop.services.collecting.payer_group import payer_group, why_not
from desktop.services.collecting.voluntary_support import ISLAND_OPTION
from desktop.services.rates import book_of
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import collecting_basket as queries
from desktop.storage.queries import offices, receipt_books
from desktop.storage.queries.collecting_basket import (
    Counted,
    CoverRow,
    HouseholdRow,
    PaidMonths,
    PersonRow,
)

_SUPPORT_BEGAN: Final = datetime.date(2018, 1, 1)
"""Since then the state supports voluntary insurance (Decree 134/2015, art. 14)."""
_MODES: Final = {"months": "monthly", "ahead": "ahead", "missing": "missing"}


@dataclass(frozen=True, slots=True)
class _Facts:
    """What was read of all members at once."""

    on: datetime.date
    rates: RateBook
    home: HouseholdRow | None
    covers: Mapping[int, Sequence[CoverRow]]
    orders: Mapping[int, int]
    voluntary: Mapping[int, PaidMonths]


def open_basket(database: Database, household_id: int, paid_on: datetime.date) -> Basket:
    """Return the basket of a household for a day of payment.

    Raises:
        RecordMissing: the household was deleted meanwhile.
    """
    with database.read() as snapshot:
        return basket_in(snapshot, household_id, None, paid_on)


def open_basket_of_person(database: Database, person_id: int, paid_on: datetime.date) -> Basket:
    """Return the basket of a person's household, or of somebody who has none."""
    with database.read() as snapshot:
        person = queries.person(snapshot, person_id)
        if person is None:
            raise _missing()
        return basket_in(snapshot, person.household_id, person_id, paid_on)


def basket_in(
    snapshot: ReadSnapshot,
    household_id: int | None,
    person_id: int | None,
    paid_on: datetime.date,
    rates: RateBook | None = None,
) -> Basket:
    """Do what `open_basket` does, as one snapshot or unit of work sees it."""
    home = None if household_id is None else queries.household(snapshot, household_id)
    if home is not None:
        persons = queries.members(snapshot, home.id)
    else:
        one = None if person_id is None else queries.person(snapshot, person_id)
        if one is None or household_id is not None:
            raise _missing()
        persons = [one]
    ids = [person.id for person in persons]
    counted = queries.counted_in_year(snapshot, home.id if home else None, ids, paid_on.year)
    orders = _orders(counted)
    facts = _Facts(
        on=paid_on,
        rates=rates or book_of(snapshot),
        home=home,
        covers=_by_person(queries.covers(snapshot, ids)),
        orders=orders,
        voluntary=queries.voluntary_months(snapshot, ids, _SUPPORT_BEGAN),
    )
    return _basket(snapshot, persons, facts)


def _basket(snapshot: ReadSnapshot, persons: Sequence[PersonRow], facts: _Facts) -> Basket:
    home = facts.home
    ids = [person.id for person in persons]
    last = queries.last_receipt(snapshot, home.id if home else None, ids)
    collector = (last.collector_id if last else None) or (home.collector_id if home else None)
    book_id, number = _next(snapshot, collector)
    head = (home.head_name if home else None) or (persons[0].name if persons else None)
    return Basket(
        household_id=home.id if home else None,
        commune_code=home.commune_code if home else persons[0].commune_code,
        household_code=home.code if home else None,
        head_name=head,
        neighbourhood=home.neighbourhood if home else None,
        household_class=home.household_class if home else None,
        class_from=home.class_from if home else None,
        class_to=home.class_to if home else None,
        island=offices.options(snapshot).get(ISLAND_OPTION) == "yes",
        paid_on=facts.on,
        members=tuple(_member(person, facts) for person in persons),
        taken_orders=frozenset(facts.orders.values()),
        collector_id=collector,
        book_id=book_id,
        next_number=number,
        payer_name=(last.payer_name if last else None) or head or "",
        pay_method=(last.pay_method if last else None) or "cash",
    )


def _member(person: PersonRow, facts: _Facts) -> BasketMember:
    covers = facts.covers.get(person.id, ())
    health = [cover for cover in covers if cover.scheme == "HI"]
    last = health[-1] if health else None
    found = payer_group(person, facts.home, health, facts.on, facts.rates)
    keep_by = None
    if last is not None:
        keep_by = last_day_to_stay_continuous(last.valid_to, facts.rates, facts.on)
    return BasketMember(
        person_id=person.id,
        name=person.name,
        birth=person.birth,
        relation=person.relation,
        ethnic_group=person.ethnic_group,
        group=found.group,
        may_pay=found.may_pay,
        reason=found.reason,
        gone=found.reason is not None and found.reason.code in {"payer.dead", "payer.moved"},
        previous_end=last.valid_to if last else None,
        previous_group=last.hi_group if last else None,
        keep_by=keep_by,
        five_year_date=person.five_year_date,
        order_in_year=facts.orders.get(person.id),
        terms=tuple(
            Term(cover.scheme, cover.hi_group, cover.valid_from, cover.valid_to) for cover in covers
        ),
        voluntary=_voluntary(person.id, covers, facts),
        notes=found.notes,
        five_year_estimate=(
            estimate(health, facts.rates, facts.on) if person.five_year_date is None else None
        ),
        last_months=_paid_months(last, facts),
    )


def _paid_months(last: CoverRow | None, facts: _Facts) -> int | None:
    """Return the months of a cover that was paid for; a card that the state gives has none."""
    if last is None or why_not(last.hi_group or HOUSEHOLD, facts.on, facts.rates) is not None:
        return None
    return last.months


def _voluntary(person_id: int, covers: Collection[CoverRow], facts: _Facts) -> VoluntaryState:
    ends = [cover.valid_to for cover in covers if cover.scheme == "VSI"]
    last_end = max(ends, default=None)
    paid = facts.voluntary.get(person_id)
    used = paid.supported_months if paid else 0
    most = facts.rates.find("vsi_supported_months", facts.on)
    first = facts.on if last_end is None else add_months(last_end.replace(day=1), 1)
    return VoluntaryState(
        last_end=last_end,
        first_month=first.replace(day=1),
        used_months=used,
        months_left=max(0, most.number - used) if most else 0,
        income=paid.income if paid else None,
        months=paid.months if paid else None,
        mode=_MODES.get(paid.mode or "", "monthly") if paid else "monthly",  # type: ignore[arg-type]
    )


def _orders(counted: Sequence[Counted]) -> dict[int, int]:
    """Return the order of each person counted; who came out of a list takes the lowest free one."""
    orders: dict[int, int] = {}
    taken = {one.order for one in counted if one.order is not None}
    for one in counted:
        order = one.order
        if order is None:
            order = next(
                free for free in range(1, len(counted) + len(taken) + 2) if free not in taken
            )
            taken.add(order)
        orders[one.person_id] = order
    return orders


def _next(snapshot: ReadSnapshot, collector_id: int | None) -> tuple[int | None, str | None]:
    """Return the book that a collector writes in, and its next number."""
    if collector_id is None:
        return None, None
    books = receipt_books.books_of(snapshot, collector_id)
    last = queries.last_book_of(snapshot, collector_id)
    for book in sorted(books, key=lambda one: one.id != last):
        number = state_of(snapshot, book).next_number
        if number is not None:
            return book.id, number
    return (books[0].id, None) if books else (None, None)


def _by_person(covers: Sequence[CoverRow]) -> dict[int, list[CoverRow]]:
    found: dict[int, list[CoverRow]] = {}
    for cover in covers:
        found.setdefault(cover.person_id, []).append(cover)
    return found


def _missing() -> RecordMissing:
    return RecordMissing(
        "record.missing",
        QT_TRANSLATE_NOOP("errors", "Bản ghi này vừa bị xoá ở nơi khác. Mở lại danh sách để xem."),
    )
