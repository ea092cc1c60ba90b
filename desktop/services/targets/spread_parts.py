"""Among whom a target can be shared out, and by what: months, thôn, collectors with their basis."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from desktop.domain.periods import Period
from desktop.domain.target_spread import YEAR_MONTHS, SpreadBy, SpreadOver
from desktop.domain.working_days import is_working_day
from desktop.services import indicators, rates
from desktop.services.targets.communes import Values, newest_of_communes
from desktop.services.targets.reading import YEAR, days_of, period_of
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import targets as queries
from desktop.storage.queries.targets import StoredTarget

_ONE_DAY: Final = datetime.timedelta(days=1)
_HEALTH: Final = "hi_"


@dataclass(frozen=True, slots=True)
class SpreadWish:
    """How a target is to be shared out.

    `months` says how many months of the year a collector works (by id); who is not named works
    those outside the leave, none when only the status tells of leave or leaving, without days.
    """

    target_id: int
    over: SpreadOver
    by: SpreadBy
    months: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpreadPart:
    """What one part would get; `key` is the month, or the id of a thôn, collector, organisation.

    `basis` is what it is shared by: working days, people, people who are missing; `months` how
    many months of the year a collector works; `before` the target that stands there now.
    """

    key: int
    name: str
    basis: int
    months: int = YEAR_MONTHS
    value: Decimal
    before: Decimal | None = None


def parts_of(
    snapshot: ReadSnapshot, whole: StoredTarget, wish: SpreadWish, today: datetime.date
) -> list[SpreadPart]:
    """Return the parts without their values: of the commune or organisation that has the target."""
    return _PARTS[wish.over](snapshot, whole, wish, today)


def year_of(today: datetime.date) -> Period:
    """Return the year that runs."""
    return period_of(today.year, YEAR)


def _months(
    snapshot: ReadSnapshot, whole: StoredTarget, wish: SpreadWish, today: datetime.date
) -> list[SpreadPart]:
    del today
    book = rates.book_of(snapshot)
    parts = []
    for month in range(1, YEAR_MONTHS + 1):
        first, last = days_of(whole.year, month)
        days = [first + n * _ONE_DAY for n in range((last - first).days + 1)]
        working = sum(is_working_day(day, book) for day in days)
        basis = working if wish.by is SpreadBy.WORKING_DAYS else 1
        parts.append(SpreadPart(key=month, name=f"{month:02d}", basis=basis, value=Decimal(0)))
    return parts


def _neighbourhoods(
    snapshot: ReadSnapshot, whole: StoredTarget, wish: SpreadWish, today: datetime.date
) -> list[SpreadPart]:
    places = queries.neighbourhoods(snapshot, today, whole.place.commune_code)
    missing = _missing(snapshot, whole, today) if wish.by is SpreadBy.MISSING else {}
    by_people = wish.by is SpreadBy.POPULATION
    parts = []
    for one in places:
        basis = one.residents if by_people else missing.get(one.id, 0)
        basis = 1 if wish.by is SpreadBy.EVENLY else basis
        parts.append(SpreadPart(key=one.id, name=one.name, basis=basis, value=Decimal(0)))
    return parts


def _missing(snapshot: ReadSnapshot, whole: StoredTarget, today: datetime.date) -> dict[int, int]:
    """Return who could still join in each thôn: without a card, or not in voluntary insurance."""
    areas = indicators.by_neighbourhood(snapshot, year_of(today), today, whole.place.commune_code)
    has = "hi_insured" if whole.indicator.startswith(_HEALTH) else "vsi_participants"
    return {
        area.neighbourhood_id: max(
            0, area.values["population"].numerator - area.values[has].numerator
        )
        for area in areas
        if area.neighbourhood_id
    }


def _collectors(
    snapshot: ReadSnapshot, whole: StoredTarget, wish: SpreadWish, today: datetime.date
) -> list[SpreadPart]:
    place = whole.place
    people = queries.collectors(snapshot, today, place.commune_code, place.organisation_id)
    parts = []
    for one in people:
        usual = YEAR_MONTHS if one.days is None else one.days.worked_months(whole.year)
        worked = wish.months.get(one.id, usual)
        basis = one.residents if wish.by is SpreadBy.AREA else 1
        part = SpreadPart(key=one.id, name=one.name, basis=basis, months=worked, value=Decimal(0))
        parts.append(part)
    return parts


def _organisations(
    snapshot: ReadSnapshot, whole: StoredTarget, wish: SpreadWish, today: datetime.date
) -> list[SpreadPart]:
    """Return the organisations; the people in charge of whose working collectors are their area."""
    del whole
    parts = []
    for one in queries.organisations(snapshot):
        people = queries.collectors(snapshot, today, organisation_id=one.id)
        area = sum(each.residents for each in people if each.working)
        basis = area if wish.by is SpreadBy.AREA else 1
        parts.append(SpreadPart(key=one.id, name=one.name, basis=basis, value=Decimal(0)))
    return parts


def _communes(
    snapshot: ReadSnapshot, whole: StoredTarget, wish: SpreadWish, today: datetime.date
) -> list[SpreadPart]:
    """Return the communes of a province; what they are shared by stands in their packages.

    Who sent nothing of the year yet goes by the packages of the year before.
    """
    has = "hi_insured" if whole.indicator.startswith(_HEALTH) else "vsi_participants"
    keys = ("population", has)
    parts = []
    for one in newest_of_communes(snapshot, today.year, keys):
        people, having = (_count(one.now, key) for key in keys)
        basis = people if wish.by is SpreadBy.POPULATION else max(0, people - having)
        basis = 1 if wish.by is SpreadBy.EVENLY else basis
        parts.append(SpreadPart(key=int(one.code), name=one.name, basis=basis, value=Decimal(0)))
    return parts


def _count(values: Values, key: str) -> int:
    return values[key].numerator if key in values else 0


_PARTS: Final = {
    SpreadOver.COMMUNES: _communes,
    SpreadOver.MONTHS: _months,
    SpreadOver.NEIGHBOURHOODS: _neighbourhoods,
    SpreadOver.COLLECTORS: _collectors,
    SpreadOver.ORGANISATIONS: _organisations,
}
