"""Working days: Monday to Friday, without holidays, with the days that are made up for."""

import datetime
from typing import Final

from desktop.domain.rates import RateBook

_ONE_DAY: Final = datetime.timedelta(days=1)
_SATURDAY: Final = 5


def is_working_day(day: datetime.date, rates: RateBook) -> bool:
    """Tell whether offices and banks work on a day."""
    entry = rates.find("holiday", day, day.isoformat())
    return day.weekday() < _SATURDAY if entry is None else entry.value == "work"


def deadline(received_on: datetime.date, working_days: int, rates: RateBook) -> datetime.date:
    """Return the last day for what came in on a day: so many working days later.

    Zero is the day itself, or the next working day when nobody works on it.
    """
    day = received_on
    left = working_days
    while left > 0 or not is_working_day(day, rates):
        day += _ONE_DAY
        left -= is_working_day(day, rates)
    return day


def remit_deadline(received_on: datetime.date, rates: RateBook) -> datetime.date:
    """Return the last day to hand over money received on a day."""
    return deadline(received_on, rates.rate("remit_deadline_days", received_on).number, rates)


def dossier_deadline(received_on: datetime.date, rates: RateBook) -> datetime.date:
    """Return the last day to hand over the declaration of a receipt of a day."""
    return deadline(received_on, rates.rate("dossier_deadline_days", received_on).number, rates)


def holidays_known(year: int, rates: RateBook) -> bool:
    """Tell whether the holidays of a year have been entered; else only weekends count."""
    return any(key.startswith(f"{year:04d}-") for key in rates.keys("holiday"))
