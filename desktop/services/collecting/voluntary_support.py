"""Whose support a member gets in voluntary insurance: the best group, from the day it holds."""

import datetime
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from desktop.domain.dates import cover_end
from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.rates import RateBook
from desktop.domain.voluntary_contribution import OTHER
from desktop.services.collecting.basket_parts import Basket, BasketMember, VoluntaryChoice

ISLAND_OPTION: Final = "island_commune"
"""Key of the office's choice: "yes" where the commune is an island commune or special zone."""
_KINH: Final = "01"
_FOREIGN: Final = "99"
_CLASSES: Final = ("poor", "near_poor")


@dataclass(frozen=True, slots=True)
class Support:
    """A key of `SUPPORT_KEYS`, the day from which it holds, which holds before, what to tell."""

    key: str
    begins: datetime.date | None = None
    before: str = OTHER
    warnings: tuple[Issue, ...] = ()


def support_of(
    basket: Basket,
    member: BasketMember,
    choice: VoluntaryChoice,
    first: datetime.date,
    rates: RateBook,
) -> Support:
    """Return the support of a term: what was chosen, else the best that the member has.

    A class of the household counts from its first day only; months before it get the best that
    the member has without it.
    """
    if choice.support is not None:
        return Support(choice.support, choice.support_from)
    last = cover_end(first, choice.months)
    candidates = [Support(OTHER)]

    def share(one: Support) -> Decimal:
        return _share(one.key, basket.paid_on, rates)

    if member.ethnic_group not in {None, _KINH, _FOREIGN}:
        candidates.append(Support("ethnic_minority"))
    if basket.island:
        candidates.append(Support("island"))
    own = max(candidates, key=share)
    in_class = _of_class(basket, first, last)
    if in_class is None or share(own) >= share(in_class):
        return own
    return replace(in_class, before=own.key)


def _share(key: str, on: datetime.date, rates: RateBook) -> Decimal:
    found = rates.find("vsi_state_share", on, key) or rates.find("vsi_state_share", on, OTHER)
    return Decimal(0) if found is None else found.share


def _of_class(basket: Basket, first: datetime.date, last: datetime.date) -> Support | None:
    key = basket.household_class
    if key not in _CLASSES or key is None:
        return None
    begins, ends = basket.class_from, basket.class_to
    if (begins is not None and begins > last) or (ends is not None and ends < first):
        return None
    warnings: tuple[Issue, ...] = ()
    if ends is not None and ends < last:
        warnings = (
            Issue(
                "voluntary.class_ends",
                QT_TRANSLATE_NOOP(
                    "issues",
                    "Diện hộ chỉ đến {day}: các tháng sau đó có thể được hỗ trợ ít hơn. Hỏi cơ "
                    "quan BHXH.",
                ),
                Severity.WARNING,
                {"day": f"{ends:%d/%m/%Y}"},
            ),
        )
    starts = begins if begins is not None and begins > first else None
    return Support(key, starts, warnings=warnings)
