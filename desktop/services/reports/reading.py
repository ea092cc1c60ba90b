"""What the tables of a report are made of, all read in one snapshot."""

import datetime
from dataclasses import dataclass

from desktop.domain.indicator_scope import Scope
from desktop.domain.periods import Period
from desktop.services.monthly_report.area_tables import word_of
from desktop.services.monthly_report.data import ReportData
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.scoped import Span


@dataclass(frozen=True, slots=True)
class Reading:
    """The period and its figures; `snapshot` answers what only one form asks for."""

    snapshot: ReadSnapshot
    data: ReportData
    period: Period
    today: datetime.date
    scope: Scope

    @property
    def span(self) -> Span:
        """The days the report speaks of."""
        return self.data.gathered.span

    @property
    def word(self) -> str:
        """What the office calls the units below the commune, with a capital."""
        return word_of(self.data)
