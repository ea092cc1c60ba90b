"""Books of rates for tests: what is shipped, with entries of an office over it."""

import datetime

from desktop.domain.rates import Rate, RateBook
from desktop.domain.reference_data import shipped_rates


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def office_rate(
    table: str, value: str, key: str = "", since: str = "2020-01-01", until: str | None = None
) -> Rate:
    end = day(until) if until else None
    return Rate(table, key, day(since), end, value, "nghị quyết", "U", "office")


def book_with(*rates: Rate) -> RateBook:
    return shipped_rates().also(rates)
