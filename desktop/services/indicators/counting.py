"""The counts that indicators and the monthly report are made of, from one read snapshot."""

import datetime
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

from desktop.domain.code_tables import EVENT_TYPES
from desktop.domain.dates import add_months
from desktop.domain.movement_rules import ONE_DAY, rules_on
from desktop.domain.periods import Period
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import indicators, population
from desktop.storage.queries.indicators import CollectorState, EventCounts, ReceiptCounts
from desktop.storage.queries.population import NeighbourhoodCounts, PopulationCounts, Span

SCHEMES = ("HI", "VSI")


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything that was counted for a period, still by thôn, collector and type of event."""

    span: Span
    neighbourhoods: tuple[NeighbourhoodCounts, ...]
    receipts: tuple[ReceiptCounts, ...]
    collectors: tuple[CollectorState, ...]
    events: tuple[EventCounts, ...]
    movements: Mapping[str, int]

    def counts(self) -> dict[str, int]:
        """Return every count by its name; the names that indicators are declared with."""
        return {
            **_population(self.neighbourhoods),
            **self.movements,
            **_receipts(self.receipts),
            **_collectors(self),
            **_events(self.events),
        }


def span_of(period: Period, today: datetime.date, commune_code: str | None = None) -> Span:
    """Return the days a report of the period speaks of when it is made on `today`."""
    closing = min(period.last_day, today)
    return Span(period.first_day, period.last_day, closing, rules_on(closing), commune_code)


def gather(snapshot: ReadSnapshot, span: Span) -> Gathered:
    """Count everything once."""
    return Gathered(
        span=span,
        neighbourhoods=tuple(population.by_neighbourhood(snapshot, span)),
        receipts=tuple(indicators.receipts(snapshot, span)),
        collectors=tuple(indicators.collectors(snapshot, span)),
        events=tuple(indicators.events(snapshot, span)),
        movements=_movements(snapshot, span),
    )


def _population(neighbourhoods: Sequence[NeighbourhoodCounts]) -> dict[str, int]:
    counts = {
        field.name: sum(getattr(one.persons, field.name) for one in neighbourhoods)
        for field in fields(PopulationCounts)
    }
    counts["no_card"] = counts["population"] - counts["hi_insured"]
    counts["households"] = sum(one.households for one in neighbourhoods)
    return counts


def _movements(snapshot: ReadSnapshot, span: Span) -> dict[str, int]:
    counts = {
        f"{scheme.lower()}_{movement}": 0
        for scheme in SCHEMES
        for movement in ("new", "renewed", "resumed", "lapsed")
    }
    for start in indicators.started(snapshot, span):
        movement = span.rules.movement(start.day, start.previous_end)
        counts[f"{start.scheme.lower()}_{movement.value}"] += start.persons
    for scheme in SCHEMES:
        for end in indicators.ended(snapshot, span, scheme, _ends_that_may_lapse(span, scheme)):
            last = span.rules.last_day_in_time(scheme, end.day, end.months)
            if span.first <= last + ONE_DAY <= span.closing:
                counts[f"{scheme.lower()}_lapsed"] += end.persons
    return counts


def _ends_that_may_lapse(span: Span, scheme: str) -> tuple[datetime.date, datetime.date]:
    """Return between which days a term ends that may lapse in the period; a little too wide."""
    deadlines = {0, *span.rules.vsi_deadline_months.values()}
    if scheme == "HI":
        deadlines = {span.rules.hi_lapse_after}
    earliest = add_months(span.first, -max(deadlines)) - 5 * ONE_DAY
    latest = add_months(span.closing, -min(deadlines)) + 5 * ONE_DAY
    return earliest, min(latest, span.closing)


def _receipts(receipts: Sequence[ReceiptCounts]) -> dict[str, int]:
    counts = {
        "receipts": sum(one.receipts for one in receipts),
        "receipts_amount": sum(one.amount for one in receipts),
        "receipts_of_collectors": sum(
            one.receipts for one in receipts if one.collector_id is not None
        ),
    }
    for scheme in SCHEMES:
        of_scheme = [one for one in receipts if one.is_of(scheme)]
        counts[f"receipts_{scheme.lower()}"] = sum(one.receipts for one in of_scheme)
    counts["receipts_amount_hi"] = sum(one.amount_hi for one in receipts)
    counts["receipts_amount_vsi"] = sum(one.amount_vsi for one in receipts)
    return counts


def _collectors(gathered: Gathered) -> dict[str, int]:
    working = [one for one in gathered.collectors if one.status == "active"]
    with_receipts = {one.collector_id for one in gathered.receipts} - {None}
    closing = gathered.span.closing
    expired = [one for one in working if one.card_valid_to and one.card_valid_to < closing]
    return {
        "collectors": len(working),
        "collectors_active": len(with_receipts),
        "collectors_card_expired": len(expired),
    }


def _events(events: Sequence[EventCounts]) -> dict[str, int]:
    counts: Counter[str] = Counter(
        {
            f"events_{state}_{code.code}": 0
            for state in ("held", "planned")
            for code in EVENT_TYPES.codes
        }
    )
    for one in events:
        counts[f"events_{one.state}"] += one.events
        counts[f"events_{one.state}_{one.event_type}"] += one.events
    held = [one for one in events if one.state == "held"]
    results = {
        "people_reached": sum(one.people_reached for one in held),
        "event_new_vsi": sum(one.new_vsi for one in held),
        "event_new_hi": sum(one.new_hi for one in held),
        "noncash_switches": sum(one.noncash_switches for one in held),
    }
    results["event_participants"] = results["event_new_vsi"] + results["event_new_hi"]
    totals = {"events_held": counts["events_held"], "events_planned": counts["events_planned"]}
    return {**counts, **totals, **results}
