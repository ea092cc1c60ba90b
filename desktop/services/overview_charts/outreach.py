"""What outreach events bring: people reached against new participants, by month or by form."""

# ruff: noqa: PLC0415 - the first frame is painted without SQLAlchemy

import datetime
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

from desktop.domain.code_tables import EVENT_TYPES
from desktop.domain.indicator import ratio
from desktop.domain.list_query import Filter, ListQuery, Operator, SortBy
from desktop.domain.periods import Period, PeriodKind
from desktop.storage.database import Database

if TYPE_CHECKING:
    from desktop.storage.database import ReadSnapshot

MONTHS = 12


class Part(Enum):
    """What a row of the chart is."""

    MONTH = "month"
    FORM = "form"


@dataclass(frozen=True, slots=True)
class EventYield:
    """Held events of one row: how many, the people reached, and the new participants.

    `label` is the number of the month or the marked name of the form (context "fields");
    `query` lists the events.
    """

    label: str
    events: int
    reached: int
    joined: int
    query: ListQuery

    @property
    def rate(self) -> Decimal | None:
        """New participants in percent of the people reached, to two decimals."""
        return ratio(self.joined, self.reached)


@dataclass(frozen=True, slots=True)
class OutreachFigures:
    """The events of the year of `today`, in rows."""

    today: datetime.date
    part: Part
    rows: tuple[EventYield, ...]
    whole: EventYield


def figures(part: Part, database: Database, today: datetime.date) -> OutreachFigures:
    """Return what the events of this year brought."""
    year = Period(PeriodKind.YEAR, today.year)
    with database.read() as snapshot:
        rows = _by_month(snapshot, today) if part is Part.MONTH else _by_form(snapshot, today)
        whole = EventYield("", *_total(_sums(snapshot, year, today)), _held(year))
        return OutreachFigures(today, part, tuple(rows), whole)


def _by_month(snapshot: "ReadSnapshot", today: datetime.date) -> Iterator[EventYield]:
    from desktop.services.indicators.choices import choices_in

    choices = choices_in(snapshot)
    last = choices.period_holding(PeriodKind.MONTH, today).number
    for number in range(1, last + 1):
        period = choices.period(Period(PeriodKind.MONTH, today.year, number))
        sums = _sums(snapshot, period, today)
        yield EventYield(str(number), *_total(sums), _held(period))


def _by_form(snapshot: "ReadSnapshot", today: datetime.date) -> Iterator[EventYield]:
    year = Period(PeriodKind.YEAR, today.year)
    sums = _sums(snapshot, year, today)
    for code in EVENT_TYPES.codes:
        found = sums.get(code.code, Counter())
        yield EventYield(code.label, *_total({code.code: found}), _held(year, code.code))


def _total(sums: "dict[str, Counter[str]]") -> tuple[int, int, int]:
    whole: Counter[str] = Counter()
    for each in sums.values():
        whole.update(each)
    return whole["events"], whole["reached"], whole["joined"]


def _sums(
    snapshot: "ReadSnapshot", period: Period, today: datetime.date
) -> "dict[str, Counter[str]]":
    """Return the sums of the held events by form, as the indicators count them."""
    from desktop.services.indicators.counting import span_in
    from desktop.storage.queries import indicators

    sums: dict[str, Counter[str]] = {}
    for one in indicators.events(snapshot, span_in(snapshot, period, today)):
        if one.state == "held":
            sums.setdefault(one.event_type, Counter()).update(
                events=one.events, reached=one.people_reached, joined=one.new_vsi + one.new_hi
            )
    return sums


def _held(period: Period, form: str | None = None) -> ListQuery:
    filters = [
        Filter("held_on", Operator.AT_LEAST, period.first_day),
        Filter("held_on", Operator.AT_MOST, period.last_day),
        Filter("state", Operator.EQUALS, "held"),
    ]
    if form is not None:
        filters.append(Filter("event_type", Operator.EQUALS, form))
    return ListQuery("event", tuple(filters), (SortBy("held_on"),))
