"""Whether the same figure is the same everywhere: its list, its chart and its cell."""

from dataclasses import dataclass

from desktop.domain.list_query import ListQuery
from desktop.services import indicators, lists
from desktop.services.indicators import BY_KEY
from desktop.services.reports.made_report import MadeReport
from desktop.storage.database import Database

MAIN = ("population", "hi_insured", "hi_household", "vsi_participants")
"""The figures that are compared before a report goes out."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A figure three times: rows of its list, sum over the chart's parts, and the report's."""

    indicator: str
    name: str
    listed: int | None
    charted: int
    written: int
    query: ListQuery | None

    @property
    def ok(self) -> bool:
        """Whether all three are equal."""
        return self.listed in {None, self.written} and self.charted == self.written


def ties(database: Database, made: MadeReport) -> tuple[Tie, ...]:
    """Compare the main figures of a report, counted three ways."""
    commune = made.scope.commune_code
    with database.read() as snapshot:
        areas = indicators.by_neighbourhood(snapshot, made.period, made.made_on, commune)
    found: list[Tie] = []
    for key in MAIN:
        written = made.indicators[key].numerator or 0
        query = indicators.names_behind(database, key, made.period, made.made_on, made.scope)
        listed = None if query is None else len(lists.open_list(database, query, made.made_on))
        charted = sum(area.values[key].numerator or 0 for area in areas)
        found.append(Tie(key, BY_KEY[key].name, listed, charted, written, query))
    return tuple(found)
