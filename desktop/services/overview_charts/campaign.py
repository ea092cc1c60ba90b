"""How a campaign goes, day by day: what it brought, its plan, and where its pace leads."""

# ruff: noqa: PLC0415 - the first frame is painted without SQLAlchemy

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from desktop.domain.campaign import Campaign, Measure
from desktop.domain.list_query import Filter, ListQuery, Operator, SortBy
from desktop.domain.movement_rules import Movement
from desktop.domain.periods import Period
from desktop.domain.targets import TargetFigure, TargetKind
from desktop.storage.database import Database

if TYPE_CHECKING:
    from desktop.domain.changes import Changes
    from desktop.storage.database import ReadSnapshot
    from desktop.storage.queries.scoped import Span

OPTION: Final = "campaign"
"""Key of the office's choice that holds the campaign."""
_ONE_DAY = datetime.timedelta(days=1)
_SCHEMES: Final = {Measure.HEALTH: "HI", Measure.VOLUNTARY: "VSI"}
_MOVEMENTS: Final[Mapping[Measure, frozenset[Movement]]] = {
    Measure.HEALTH: frozenset(Movement),
    Measure.VOLUNTARY: frozenset({Movement.NEW, Movement.RESUMED}),
}
"""Who counts: in health insurance everybody who came in or renewed, else who came in."""
INDICATORS: Final[Mapping[Measure, tuple[str, ...]]] = {
    Measure.HEALTH: ("hi_new", "hi_renewed", "hi_resumed"),
    Measure.VOLUNTARY: ("vsi_new", "vsi_resumed"),
    Measure.MONEY: ("receipts_amount",),
}
"""The indicators whose sum over the campaign is what was done."""


@dataclass(frozen=True, slots=True)
class CampaignFigures:
    """What each day of the campaign until today brought; no campaign when none is set."""

    today: datetime.date
    measure: Measure
    campaign: Campaign | None = None
    days: tuple[int, ...] = ()

    @property
    def plan(self) -> TargetFigure | None:
        """What is to be brought; None without a plan for the measure."""
        if self.campaign is None or not self.campaign.plans.get(self.measure):
            return None
        plan = Decimal(self.campaign.plans[self.measure])
        first, last = self.campaign.first, self.campaign.last
        return TargetFigure(
            value=plan, kind=TargetKind.FLOW, first=first, last=last, opening=Decimal(0)
        )

    @property
    def done(self) -> int:
        """What all days until today brought."""
        return sum(self.days)

    @property
    def so_far(self) -> tuple[int, ...]:
        """What there was at the end of each day until today."""
        return tuple(accumulate(self.days))

    @property
    def forecast(self) -> int | None:
        """What there will be at the end at the present pace; None before it began or after it."""
        if self.campaign is None or self.today >= self.campaign.last:
            return None
        return self.campaign.forecast(self.done, self.today)

    def day(self, number: int) -> datetime.date:
        """Return a day of the campaign, counted from 0."""
        if self.campaign is None:
            raise ValueError("no campaign")
        return self.campaign.first + number * _ONE_DAY


def figures(measure: Measure, database: Database, today: datetime.date) -> CampaignFigures:
    """Return how the campaign of the office goes in one measure."""
    with database.read() as snapshot:
        campaign = campaign_in(snapshot)
        if campaign is None:
            return CampaignFigures(today, measure)
        gone = campaign.days_gone(today)
        brought = _brought(snapshot, measure, _span(snapshot, campaign, today)) if gone else {}
    days = (brought.get(campaign.first + number * _ONE_DAY, 0) for number in range(gone))
    return CampaignFigures(today, measure, campaign, tuple(days))


def campaign_in(snapshot: "ReadSnapshot") -> Campaign | None:
    """Return the campaign that the office has set."""
    from desktop.storage.queries import offices

    return Campaign.of_text(offices.options(snapshot).get(OPTION, ""))


def read_campaign(database: Database) -> Campaign | None:
    """Return the campaign that the office has set."""
    with database.read() as snapshot:
        return campaign_in(snapshot)


def set_campaign(database: Database, campaign: Campaign | None, *, who: str) -> "Changes":
    """Write the campaign of the office, or take it away with None; what shows it is told."""
    from desktop.domain.changes import Changes
    from desktop.services.offices import set_office_options

    kept = "" if campaign is None else campaign.as_text()
    set_office_options(database, {OPTION: kept}, who=who)
    return Changes(frozenset({("office", 0)}))


def list_of_day(
    measure: Measure,
    campaign: Campaign,
    day: datetime.date,
    database: Database,
    today: datetime.date,
) -> ListQuery:
    """Return whom, or which receipts, a day of the campaign counts."""
    if measure is Measure.MONEY:
        equal = Operator.EQUALS
        filters = Filter("receipt_date", equal, day), Filter("status", equal, "valid")
        return ListQuery("receipt", filters, (SortBy("receipt_no"),))
    from desktop.storage.queries import movements

    with database.read() as snapshot:
        span = _span(snapshot, campaign, today)
        found = movements.starters(snapshot, span, _SCHEMES[measure])
    ids = [
        person
        for person, _, start, end in found
        if start == day and span.rules.movement(start, end) in _MOVEMENTS[measure]
    ]
    return ListQuery("person", sort=(SortBy("full_name"),), ids=tuple(ids))


def _span(snapshot: "ReadSnapshot", campaign: Campaign, today: datetime.date) -> "Span":
    from desktop.services.indicators.counting import span_in

    return span_in(snapshot, Period.of_days(campaign.first, campaign.last), today)


def _brought(snapshot: "ReadSnapshot", measure: Measure, span: "Span") -> dict[datetime.date, int]:
    from desktop.storage.queries import dashboard, movements

    if measure is Measure.MONEY:
        return dashboard.money_by_day(snapshot, span.first, span.closing)
    brought: dict[datetime.date, int] = {}
    for start in movements.started(snapshot, span):
        counts = span.rules.movement(start.day, start.previous_end) in _MOVEMENTS[measure]
        if start.scheme == _SCHEMES[measure] and counts:
            brought[start.day] = brought.get(start.day, 0) + start.persons
    return brought
