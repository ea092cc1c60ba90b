"""The instalments of voluntary social insurance: next due or in arrears, and what they cost."""

import datetime
from collections.abc import Iterator, Mapping, Sequence

from desktop.domain.dates import add_months
from desktop.domain.errors import UserFacingError
from desktop.domain.rates import RateBook
from desktop.domain.renewals import bucket_of
from desktop.domain.voluntary_contribution import payment_deadline
from desktop.services.collecting.basket import (
    Basket,
    BasketMember,
    VoluntaryChoice,
    VoluntaryState,
    quote,
)
from desktop.services.collecting.voluntary_support import ISLAND_OPTION
from desktop.services.renewals.parts import DueCard
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import offices
from desktop.storage.queries.collecting_basket import PaidMonths, voluntary_months
from desktop.storage.queries.renewals import DeskHousehold, LastCover

SUPPORT_BEGAN = datetime.date(2018, 1, 1)
"""Since then the state supports voluntary insurance (Decree 134/2015, art. 14)."""
READ_AT_ONCE = 500
USUAL_MODES = (1, 3, 6, 12)


def instalments(
    snapshot: ReadSnapshot,
    persons: Sequence[LastCover],
    homes: Mapping[int, DeskHousehold],
    rates: RateBook,
    today: datetime.date,
) -> Iterator[tuple[LastCover, DueCard]]:
    """Yield the next instalment of each person whose deadline is in reach.

    The deadline is that of the mode paid last (Law 41/2024/QH15, art. 36(3)); a term that has
    none is due with its first month. The fee is that of the same income and mode, None where a
    list told no income.
    """
    island = offices.options(snapshot).get(ISLAND_OPTION) == "yes"
    due = [(person, *_deadline(person, rates)) for person in persons]
    due = [one for one in due if bucket_of((one[2] - today).days) is not None]
    paid: dict[int, PaidMonths] = {}
    ids = [person.person_id for person, _, _ in due]
    for start in range(0, len(ids), READ_AT_ONCE):
        part = ids[start : start + READ_AT_ONCE]
        paid |= voluntary_months(snapshot, part, SUPPORT_BEGAN)
    for person, months, deadline in due:
        days = (deadline - today).days
        bucket = bucket_of(days)
        known = paid.get(person.person_id)
        home = homes.get(person.household_id or 0)
        if bucket is None:
            continue
        yield (
            person,
            DueCard(
                person_id=person.person_id,
                name=person.name,
                group="",
                end=person.end,
                due_on=deadline,
                keep_by=deadline,
                days=days,
                bucket=bucket.key,
                months=months,
                fee=_fee(person, home, known, months, island, rates, today),
                income=known.income if known else None,
            ),
        )


def _deadline(person: LastCover, rates: RateBook) -> tuple[int, datetime.date]:
    """Return the months of the next instalment, and the last day to pay it."""
    months = person.months if person.months in USUAL_MODES else USUAL_MODES[0]
    first = add_months(person.end.replace(day=1), 1)
    deadline = payment_deadline(first, person.months or 0, rates)
    return months or USUAL_MODES[0], deadline or person.end


def _fee(  # noqa: PLR0913, PLR0917 - everything an instalment follows from
    person: LastCover,
    home: DeskHousehold | None,
    paid: PaidMonths | None,
    months: int,
    island: bool,
    rates: RateBook,
    today: datetime.date,
) -> int | None:
    if paid is None or paid.income is None:
        return None
    first = add_months(person.end.replace(day=1), 1)
    basket = Basket(
        household_id=person.household_id,
        commune_code=person.commune_code,
        household_code=None,
        head_name=None,
        neighbourhood=None,
        household_class=home.household_class if home else None,
        class_from=home.class_from if home else None,
        class_to=home.class_to if home else None,
        island=island,
        paid_on=today,
        members=(_member(person, paid, first),),
        taken_orders=frozenset(),
        collector_id=None,
        book_id=None,
        next_number=None,
        payer_name="",
        pay_method="cash",
    )
    choice = VoluntaryChoice(person.person_id, income=paid.income, months=months)
    try:
        quoted = quote(basket, (choice,), rates)
    except UserFacingError:
        return None
    return quoted.lines[0].contribution.own if quoted.lines else None


def _member(person: LastCover, paid: PaidMonths, first: datetime.date) -> BasketMember:
    return BasketMember(
        person_id=person.person_id,
        name=person.name,
        birth=None,
        relation=None,
        ethnic_group=person.ethnic_group,
        group="",
        may_pay=True,
        reason=None,
        gone=False,
        previous_end=None,
        previous_group=None,
        keep_by=None,
        five_year_date=None,
        order_in_year=None,
        terms=(),
        voluntary=VoluntaryState(
            last_end=person.end,
            first_month=first,
            used_months=paid.supported_months,
            months_left=0,
        ),
    )
