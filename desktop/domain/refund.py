"""What is given back of a contribution (thoái thu): the own payment of the months not used.

Procedures 606A (paid twice), 606B (the insured has died), 602A (voluntary insurance). What the
state gave never comes back to the payer.
"""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final

from desktop.domain.contribution import Mode
from desktop.domain.dates import add_months, cover_end
from desktop.domain.money import round_to_dong
from desktop.domain.voluntary_contribution import OTHER

SCHEME_OF_PROCEDURE: Final = {"606A": "HI", "606B": "HI", "602A": "VSI"}
_USUAL_SUPPORTED_MONTHS: Final = 120
_ROUNDED_BY: Final = 100
"""The most đồng that rounding moves a whole payment by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidTerm:
    """A contribution that was paid: `own` đồng for `months` from `valid_from`.

    `inputs` is what its amount followed from, as it was stored; without it, or for health
    insurance, every month costs the same.
    """

    scheme: str
    mode: Mode
    valid_from: datetime.date
    months: int
    own: int
    inputs: Mapping[str, Any] = field(default_factory=dict)


def used_months(term: PaidTerm, procedure: str, event_on: datetime.date) -> int:
    """Return how many months of a term were begun before they were no longer needed.

    A death (606B) uses up the month that begins on its day; a card of another payer, or
    compulsory insurance, doubles the months that begin on its first day or later.
    """
    starts = (add_months(term.valid_from, at) for at in range(term.months))
    if procedure == "606B":
        return sum(start <= event_on for start in starts)
    return sum(start < event_on for start in starts)


def refundable(term: PaidTerm, unused: int) -> int:
    """Return what is given back for the last `unused` months: never more than was paid."""
    used = term.months - unused
    if used <= 0:
        return term.own
    costs = _costs(term)
    whole = sum(costs, Decimal(0))
    spent = round_to_dong(term.own * sum(costs[:used], Decimal(0)) / whole)
    return max(0, term.own - min(spent, term.own))


def shortened_end(term: PaidTerm, unused: int) -> datetime.date | None:
    """Return the last day of what remains of the cover; None when nothing does."""
    used = term.months - unused
    return cover_end(term.valid_from, used) if used > 0 else None


def _costs(term: PaidTerm) -> Sequence[Decimal]:
    """Return what each month cost the payer, or the same for each where that is not known.

    Support may begin or run out within a term, and years ahead cost less the later they lie; the
    months are believed when together they come to what was paid.
    """
    alike = [Decimal(1)] * term.months
    if term.scheme != "VSI":
        return alike
    dues = _dues(term)
    if dues is None:
        return alike
    paid = term.own + int(term.inputs.get("other_support") or 0)
    support = _supports(term)
    for costs in ([due - part for due, part in zip(dues, support, strict=True)], dues):
        if abs(sum(costs, Decimal(0)) - paid) <= _ROUNDED_BY and all(cost >= 0 for cost in costs):
            return costs if sum(costs, Decimal(0)) else alike
    return alike


def _dues(term: PaidTerm) -> list[Decimal] | None:
    income, rate = term.inputs.get("income"), _rate(term, "vsi_rate")
    if income is None or rate is None:
        return None
    monthly = int(income) * rate
    if term.mode == "monthly":
        return [monthly] * term.months
    growth = 1 + (_rate(term, "fund_return") or Decimal(0))
    if term.mode == "ahead":
        return [monthly * growth**-at for at in range(term.months)]
    return [monthly * growth**at for at in range(1, term.months + 1)]


def _supports(term: PaidTerm) -> list[Decimal]:
    """Return what the budgets gave for each month."""
    base = (_rate(term, "vsi_rate") or Decimal(0)) * (_rate(term, "rural_poverty_line") or 0)
    left = _USUAL_SUPPORTED_MONTHS - int(term.inputs.get("supported_months_used") or 0)
    begins, first = _day(term, "support_from"), _day(term, "first_month") or term.valid_from
    early = 0
    if begins is not None:
        early = max(0, 12 * (begins.year - first.year) + begins.month - first.month)
    key = str(term.inputs.get("support") or OTHER)
    shares = [_share(term, OTHER if at < early else key) for at in range(term.months)]
    return [share * base if at < left else Decimal(0) for at, share in enumerate(shares)]


def _share(term: PaidTerm, key: str) -> Decimal:
    found = [
        _rate(term, table, key) or _rate(term, table, OTHER) or Decimal(0)
        for table in ("vsi_state_share", "vsi_local_share")
    ]
    return min(Decimal(1), sum(found, Decimal(0)))


def _rate(term: PaidTerm, table: str, key: str = "") -> Decimal | None:
    """Return the rate of a table that the term was computed with."""
    for one in term.inputs.get("rates") or ():
        if one["table"] == table and one["key"] == key:
            return Decimal(str(one["value"]))
    return None


def _day(term: PaidTerm, key: str) -> datetime.date | None:
    text = term.inputs.get(key)
    return None if not text else datetime.date.fromisoformat(str(text))
