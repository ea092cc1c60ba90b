"""What each collector brings in: people who came in or renewed, and the money of the receipts."""

# ruff: noqa: PLC0415 - the first frame is painted without SQLAlchemy

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from desktop.domain.indicator import IndicatorValue
from desktop.domain.indicator_scope import Scope
from desktop.domain.list_query import ListQuery, SortBy
from desktop.domain.periods import Period, PeriodKind
from desktop.storage.database import Database

RENEWED: Final = ("collected_hi_renewed",)
JOINED: Final = ("collected_hi_new",)
VOLUNTARY: Final = ("collected_vsi_new", "collected_vsi_renewed")
PEOPLE: Final = (RENEWED, JOINED, VOLUNTARY)
"""The indicators of the pieces of a collector's bar: each is the sum of its own."""
MONEY: Final = ("receipts_amount",)
_SORTS: Final = {"person": "full_name", "receipt": "receipt_date"}


@dataclass(frozen=True, slots=True)
class CollectorRow:
    """One collector: people renewed, new, in voluntary insurance; đồng taken.

    `collector_id` 0 stands for receipts of nobody; `working` tells whether they collect today.
    """

    collector_id: int
    name: str
    people: tuple[int, ...]
    money: int
    working: bool = True

    @property
    def total(self) -> int:
        """All people."""
        return sum(self.people)


@dataclass(frozen=True, slots=True)
class ProductivityFigures:
    """The collectors of a period, who brought in most first."""

    today: datetime.date
    period: Period
    rows: tuple[CollectorRow, ...]

    @property
    def people(self) -> tuple[int, ...]:
        """The sum of each piece over all collectors."""
        return tuple(sum(row.people[place] for row in self.rows) for place in range(len(PEOPLE)))

    @property
    def without_receipts(self) -> int:
        """How many collectors work and wrote no receipt: the indicator `collectors_inactive`."""
        return sum(row.working and not row.money for row in self.rows if row.collector_id)

    @property
    def money(self) -> int:
        """All money."""
        return sum(row.money for row in self.rows)


def figures(kind: PeriodKind, database: Database, today: datetime.date) -> ProductivityFigures:
    """Return what the collectors brought in this month, quarter or year of the office."""
    from desktop.services import indicators
    from desktop.services.indicators.choices import choices_in
    from desktop.services.indicators.counting import span_in
    from desktop.storage.queries import indicators as queries

    with database.read() as snapshot:
        period = choices_in(snapshot).period_holding(kind, today)
        found = indicators.by_collector(snapshot, period, today)
        states = queries.collectors(snapshot, span_in(snapshot, period, today))
    working = {one.id for one in states if one.status == "active"}
    rows = [
        CollectorRow(
            one.collector_id,
            one.name,
            tuple(_sum(one.values, keys) for keys in PEOPLE),
            _sum(one.values, MONEY),
            one.collector_id in working,
        )
        for one in found
    ]
    # Who stopped collecting is told only with what they brought in.
    told = (row for row in rows if row.working or row.total or row.money)
    return ProductivityFigures(today, period, tuple(sorted(told, key=_most_first)))


def _sum(values: Mapping[str, IndicatorValue], keys: tuple[str, ...]) -> int:
    return sum(values[key].numerator for key in keys)


def _most_first(row: CollectorRow) -> tuple[bool, int, int]:
    return not row.collector_id, -row.total, -row.money


def list_behind(
    keys: tuple[str, ...],
    period: Period,
    collector_id: int,
    database: Database,
    today: datetime.date,
) -> ListQuery | None:
    """Return the persons or receipts that a part of a collector's row counts."""
    from desktop.services import indicators

    scope = Scope(collector_id=collector_id)
    found = [indicators.names_behind(database, key, period, today, scope) for key in keys]
    lists = [query for query in found if query is not None]
    if len(lists) != len(keys):
        return None
    ids = tuple(row for query in lists for row in query.ids or ())
    return replace(lists[0], ids=ids, sort=(SortBy(_SORTS[lists[0].kind]),))
