"""Money taken in that was not counted or not declared yet, and how much of it is past its day."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.rates import NoRateInForce, RateBook
from desktop.domain.working_days import dossier_deadline, remit_deadline
from desktop.services.rates import book_of
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import closings, submissions


@dataclass(frozen=True, slots=True)
class Unclosed:
    """The days that wait to be closed; `late` of them should have been handed over already."""

    days: int
    late: int
    oldest: datetime.date


def unclosed(snapshot: ReadSnapshot, today: datetime.date) -> Unclosed | None:
    """Return how many days `closing.open_days` lists; None when every day is closed."""
    found = closings.unclosed_days(snapshot, today)
    if not found:
        return None
    rates = book_of(snapshot)
    over = {day: _is_over(remit_deadline, day, rates, today) for day in {one.day for one in found}}
    late = sum(over[one.day] for one in found)
    return Unclosed(len(found), late, found[0].day)


def undeclared_late(snapshot: ReadSnapshot, today: datetime.date) -> int:
    """Return how many contributions stand in no batch although their dossier was due."""
    found = submissions.waiting_by_day(snapshot, today)
    if not found:
        return 0
    rates = book_of(snapshot)
    return sum(count for day, count in found if _is_over(dossier_deadline, day, rates, today))


def _is_over(
    deadline: Callable[[datetime.date, RateBook], datetime.date],
    day: datetime.date,
    rates: RateBook,
    today: datetime.date,
) -> bool:
    """Whether the last day is over; a day from before the first known rule has none."""
    try:
        return deadline(day, rates) < today
    except NoRateInForce:
        return False
