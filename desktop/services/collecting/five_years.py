"""The day of five continuous years: it begins anew after an interruption, or is an estimate.

A receipt changes only a day that is written down and lies ahead. Where none is written, the day
is worked out of the covers that are known and shown as an estimate; it is never stored, for the
years before those covers are not known here.
"""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from desktop.domain.cover_period import CoverPeriod, five_year_date
from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.rates import RateBook
from desktop.services.rates import book_of
from desktop.storage.database import Database
from desktop.storage.queries import collecting_basket as queries
from desktop.storage.queries.collecting_basket import CoverRow
from desktop.storage.unit_of_work import UnitOfWork

_BEFORE: Final = "five_year_before"
_AFTER: Final = "five_year_after"
_FIELD: Final = "five_year_date"


@dataclass(frozen=True, slots=True)
class Restart:
    """The day that was written down, and the one from which the new cover counts."""

    before: datetime.date
    after: datetime.date

    @property
    def inputs(self) -> Mapping[str, object]:
        """What the line of the receipt keeps, so that making it void can give the day back."""
        return {_BEFORE: self.before, _AFTER: self.after}

    @property
    def told(self) -> Issue:
        """What to tell the family before it pays."""
        return Issue(
            "cover.five_years_restart",
            QT_TRANSLATE_NOOP(
                "issues",
                "Thẻ bị gián đoạn: ngày đủ 5 năm liên tục {before} tính lại thành {after}.",
            ),
            Severity.WARNING,
            {"before": f"{self.before:%d/%m/%Y}", "after": f"{self.after:%d/%m/%Y}"},
        )


def restart(
    stored: datetime.date | None, paid_on: datetime.date, cover: CoverPeriod, rates: RateBook
) -> Restart | None:
    """Return how a new cover moves the day; None when it goes on, or no day lies ahead."""
    if cover.continuous or stored is None or stored <= paid_on:
        return None
    after = five_year_date([(cover.valid_from, cover.valid_to)], rates)
    return None if after is None else Restart(stored, after)


def write_restart(unit: UnitOfWork, person_id: int, inputs: Mapping[str, object]) -> None:
    """Write the new day of a line that is recorded, if it has one."""
    if _AFTER in inputs:
        unit.update("person", person_id, {_FIELD: inputs[_AFTER]})


def give_back(unit: UnitOfWork, person_id: int | None, inputs: Mapping[str, object]) -> None:
    """Give back the day that a line had moved, unless another was written since.

    `inputs` are those of the stored line.
    """
    if _AFTER not in inputs or person_id is None:
        return
    person = unit.find("person", person_id)
    if person is not None and str(person.values[_FIELD]) == str(inputs[_AFTER]):
        before = datetime.date.fromisoformat(str(inputs[_BEFORE]))
        unit.update("person", person_id, {_FIELD: before})


def estimate(
    covers: Iterable[CoverRow], rates: RateBook, on: datetime.date
) -> datetime.date | None:
    """Return the day by the health covers that are known; None when they are interrupted.

    Earlier years that are not known here may make it earlier, never later.
    """
    known = [
        (cover.valid_from, cover.valid_to)
        for cover in covers
        if cover.scheme == "HI" and cover.valid_from is not None
    ]
    return five_year_date(known, rates, on)


def estimate_of(database: Database, person_id: int, on: datetime.date) -> datetime.date | None:
    """Do what `estimate` does for a person, with the covers in the database."""
    with database.read() as snapshot:
        return estimate(queries.covers(snapshot, [person_id]), book_of(snapshot), on)
