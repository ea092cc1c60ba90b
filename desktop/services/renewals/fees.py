"""What the members of a household would pay for their due cards, by the fee engine."""

import datetime
from collections.abc import Sequence
from functools import lru_cache

from desktop.domain.contribution import (
    HOUSEHOLD,
    HealthPayer,
    health_contributions,
    payment_months,
)
from desktop.domain.rates import RateBook
from desktop.services.renewals.parts import DeskHome, DueCard

USUAL_MONTHS = 12


def months_to_offer(group: str, on: datetime.date, rates: RateBook) -> int:
    """Return a year, or the longest term that a group can pay at once."""
    allowed = payment_months(group, on, rates)
    return USUAL_MONTHS if USUAL_MONTHS in allowed else max(allowed)


def household_fee(
    home: DeskHome, cards: Sequence[DueCard], on: datetime.date, rates: RateBook
) -> int:
    """Return what these members pay together; the order goes on from this year's payers.

    The basket gives the same amounts: who paid in this year keeps the order, the others take the
    lowest free ones, in the order of `payment_order`.
    """
    taken = set(home.taken)
    total = 0
    for card in payment_order(cards):
        order = None
        if card.group == HOUSEHOLD:
            order = home.own_orders.get(card.person_id)
            if order is None:
                order = next(free for free in range(1, len(taken) + 2) if free not in taken)
            taken.add(order)
        total += _own(card.group, card.months, order, on, rates)
    return total


def payment_order(cards: Sequence[DueCard]) -> list[DueCard]:
    """Return the cards in the order in which they are put into the basket."""
    return sorted(cards, key=_by_person)


def _by_person(card: DueCard) -> int:
    return card.person_id


@lru_cache(maxsize=4096)
def _own(group: str, months: int, order: int | None, on: datetime.date, rates: RateBook) -> int:
    before = 0 if order is None else order - 1
    (line,) = health_contributions((HealthPayer("", group, months),), on, rates, before)
    return line.own
