"""Household health insurance: base salary of a day and the amounts by order in the household."""

import datetime
from collections.abc import Sequence
from decimal import Decimal

from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.money import round_to_dong, show_money
from desktop.domain.reference_data import BaseSalary, base_salaries

HOUSEHOLD_RATE = Decimal("0.045")
"""Share of the base salary (Decree 188/2025, art. 6)."""
HOUSEHOLD_FACTORS = (Decimal("1"), Decimal("0.7"), Decimal("0.6"), Decimal("0.5"), Decimal("0.4"))
"""By order in the household, the fifth and later alike (Decree 188/2025, art. 6(5))."""


def base_salary_at(date: datetime.date, salaries: Sequence[BaseSalary] | None = None) -> int | None:
    """Return the base salary of a day in đồng a month; None before the first known one."""
    valid = [
        salary
        for salary in (base_salaries() if salaries is None else salaries)
        if salary.valid_from <= date
    ]
    return max(valid, key=lambda salary: salary.valid_from).amount if valid else None


def household_monthly(base: int, order: int) -> int:
    """Return the monthly amount in đồng of the member with this order (1 for the first)."""
    if order < 1:
        raise ValueError("the order in the household starts at 1")
    factor = HOUSEHOLD_FACTORS[min(order, len(HOUSEHOLD_FACTORS)) - 1]
    return round_to_dong(base * HOUSEHOLD_RATE * factor)


def household_amounts(base: int, months: int) -> tuple[int, ...]:
    """Return the amounts in đồng for so many months, for the first to the fifth member."""
    orders = range(1, len(HOUSEHOLD_FACTORS) + 1)
    return tuple(household_monthly(base, order) * months for order in orders)


def household_fee_doubt(amount: int, months: int, paid_on: datetime.date) -> Issue | None:
    """Return a warning when no member of any order pays this amount, else None.

    The rate is the base salary on the day of payment; support or a special group may explain
    another amount, so it only warns.
    """
    base = base_salary_at(paid_on)
    if base is None or months < 1:
        return None
    amounts = household_amounts(base, months)
    if amount in amounts:
        return None
    return Issue(
        "receipt.fee",
        QT_TRANSLATE_NOOP(
            "issues",
            "Số tiền {amount} không đúng mức hộ gia đình {months} tháng ({amounts}). "
            "Kiểm tra lại số tiền và số tháng.",
        ),
        Severity.WARNING,
        {
            "amount": show_money(amount),
            "months": months,
            "amounts": "; ".join(show_money(usual) for usual in amounts),
        },
    )
