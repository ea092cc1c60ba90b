"""Commission (thù lao): the rate by product, movement, months and region, and its amount.

The matrix differs between systems, so all of it is data (tables commission, region_of_province).
"""

import datetime
from dataclasses import dataclass
from typing import Final, Literal

from desktop.domain.contribution import Mode, Scheme
from desktop.domain.money import round_to_dong
from desktop.domain.rates import Rate, RateBook

ANY: Final = "*"
CommissionMovement = Literal["new", "renewal"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommissionCase:
    """One contribution as the matrix sees it; `region` follows the participant's residence."""

    scheme: Scheme
    group: str
    movement: CommissionMovement
    months: int
    region: str
    mode: Mode = "monthly"


@dataclass(frozen=True, slots=True)
class Commission:
    """The amount in đồng and the entry it follows from; without one nothing is known to be due."""

    amount: int
    rate: Rate | None


def region_of(province_code: str, on: datetime.date, rates: RateBook) -> str:
    """Return the region I, II or III of a province (two digits); raises `NoRateInForce`."""
    return rates.rate("region_of_province", on, province_code).value


def commission_rate(case: CommissionCase, on: datetime.date, rates: RateBook) -> Rate | None:
    """Return the entry that fits best: a word of its own before `*`, from left to right."""
    term = str(case.months) if case.mode == "monthly" else case.mode
    for group in (case.group.partition(":")[0], ANY):
        for movement in (case.movement, ANY):
            for months in (term, ANY):
                key = f"{case.scheme}:{group}:{movement}:{months}:{case.region}"
                found = rates.find("commission", on, key)
                if found is not None:
                    return found
    return None


def commission(own: int, case: CommissionCase, on: datetime.date, rates: RateBook) -> Commission:
    """Return own payment x rate, rounded half up to whole đồng."""
    rate = commission_rate(case, on, rates)
    return Commission(round_to_dong(own * rate.share) if rate else 0, rate)
