"""What the events of a list came to: people reached and new participants."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.list_query import ListQuery, ListRow
from desktop.services.lists import read_list
from desktop.storage.database import Database

FIELDS = ("people_reached", "new_vsi", "new_hi")


@dataclass(frozen=True, slots=True)
class EventTotals:
    """Figures over the events of a list; an event without a figure counts as none."""

    events: int
    people_reached: int
    new_vsi: int
    new_hi: int


def event_totals(database: Database, query: ListQuery, today: datetime.date) -> EventTotals:
    """Add up the events of the list, as it is filtered."""
    return add_up(read_list(database, query, today, FIELDS))


def add_up(rows: Iterable[ListRow]) -> EventTotals:
    """Add up rows that hold the figures."""
    sums = dict.fromkeys(FIELDS, 0)
    count = 0
    for row in rows:
        count += 1
        for key in FIELDS:
            value = row.values[key]
            sums[key] += value if isinstance(value, int) else 0
    return EventTotals(count, sums["people_reached"], sums["new_vsi"], sums["new_hi"])
