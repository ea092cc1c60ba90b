"""What invented people pay, by the rules of the day: the lines of their receipts."""

import datetime
from collections.abc import Iterable
from typing import Final

from desktop.domain.contribution import HOUSEHOLD, HealthPayer, health_contributions
from desktop.domain.cover_period import hi_cover, vsi_cover
from desktop.domain.errors import UserFacingError
from desktop.domain.reference_data import shipped_rates
from desktop.domain.voluntary_contribution import OTHER, VoluntaryPlan, voluntary_contribution
from desktop.services.collecting.basket_parts import QuoteLine
from desktop.services.sample_data.records import SampleCover, SamplePayment

_KINH: Final = "01"
_SUPPORTED_CLASSES: Final = frozenset({"poor", "near_poor"})
_Paid = tuple[SampleCover, SamplePayment]


class Counting:
    """Counts receipts in the order of payment, as a basket would (services/collecting)."""

    def __init__(self) -> None:
        """Begin with nobody counted."""
        self._rates = shipped_rates()
        self._orders: dict[tuple[int, int], dict[int, int]] = {}
        self._supported: dict[int, int] = {}
        self._before: dict[int, SampleCover] = {}

    def paid(self, covers: Iterable[SampleCover]) -> list[_Paid]:
        """Return the covers that were paid for in the order of payment.

        Those of a person stand one after the other, the older first.
        """
        last: dict[tuple[int, str], SampleCover] = {}
        paid = []
        for cover in covers:
            key = (cover.person.number, cover.scheme)
            if key in last:
                self._before[id(cover)] = last[key]
            last[key] = cover
            if cover.payment is not None:
                paid.append((cover, cover.payment))
        paid.sort(key=_in_time)
        return paid

    def line(self, cover: SampleCover, payment: SamplePayment) -> QuoteLine | None:
        """Return what a payment comes to; None where no rates are known for its day."""
        try:
            if cover.scheme == "HI":
                return self._health(cover, payment)
            return self._voluntary(cover, payment)
        except UserFacingError:
            return None

    def _health(self, cover: SampleCover, payment: SamplePayment) -> QuoteLine:
        paid_on, group = payment.paid_on, cover.hi_group or HOUSEHOLD
        order = self._order(cover, paid_on) if group == HOUSEHOLD else 1
        payer = HealthPayer("", group, payment.months)
        (line,) = health_contributions((payer,), paid_on, self._rates, order - 1)
        before = self._before.get(id(cover))
        end = before.valid_to if before else None
        period = hi_cover(paid_on, payment.months, end, self._rates, group)
        return QuoteLine(
            person_id=cover.person.number,
            person_name=cover.person.full_name,
            scheme="HI",
            contribution=line,
            cover=period,
            plan_code="ON" if period.continuous else "TM",
            inputs={
                "paid_on": paid_on,
                "group": group,
                "months": payment.months,
                "order": line.order,
                "previous_end": end,
                "previous_group": before.hi_group if before else None,
                "other_support": 0,
            },
        )

    def _order(self, cover: SampleCover, paid_on: datetime.date) -> int:
        """Return the order in household and year (art. 6(5)); who paid before keeps it."""
        household = cover.person.household
        if household is None:
            return 1
        orders = self._orders.setdefault((household.number, paid_on.year), {})
        return orders.setdefault(cover.person.number, len(orders) + 1)

    def _voluntary(self, cover: SampleCover, payment: SamplePayment) -> QuoteLine:
        person, paid_on = cover.person.number, payment.paid_on
        used = self._supported.get(person, 0)
        plan = VoluntaryPlan(
            income=payment.income,
            months=payment.months,
            support=self._support(cover, paid_on),
            first_month=cover.valid_from,
            supported_months_used=used,
        )
        line = voluntary_contribution(plan, paid_on, self._rates)
        self._supported[person] = used + payment.months
        return QuoteLine(
            person_id=person,
            person_name=cover.person.full_name,
            scheme="VSI",
            contribution=line,
            cover=vsi_cover(cover.valid_from, payment.months),
            plan_code="ON" if id(cover) in self._before else "TM",
            inputs={
                "paid_on": paid_on,
                "income": payment.income,
                "months": payment.months,
                "mode": plan.mode,
                "first_month": cover.valid_from,
                "support": plan.support,
                "support_from": None,
                "support_before": plan.support_before,
                "supported_months_used": used,
                "other_support": 0,
            },
        )

    def _support(self, cover: SampleCover, paid_on: datetime.date) -> str:
        """Return the group with the best support, as a basket chooses it."""
        person = cover.person
        keys = [OTHER]
        if person.ethnic_group != _KINH:
            keys.append("ethnic_minority")
        if person.household and person.household.household_class in _SUPPORTED_CLASSES:
            keys.append(person.household.household_class)
        shares = {key: self._rates.find("vsi_state_share", paid_on, key) for key in keys}
        return max(keys, key=lambda key: rate.share if (rate := shares[key]) else 0)


def _in_time(paid: _Paid) -> tuple[datetime.date, int, datetime.date]:
    cover, payment = paid
    return payment.paid_on, cover.person.number, cover.valid_from
