"""The counts that indicators and the monthly report are made of, from one read snapshot."""

import datetime
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import TypeVar

from desktop.domain.code_tables import EVENT_TYPES
from desktop.domain.cover_end import EXITS_OF
from desktop.domain.dates import add_months
from desktop.domain.indicator_scope import WHOLE, Scope
from desktop.domain.movement_rules import Movement, MovementRules
from desktop.domain.periods import Period
from desktop.domain.rates import RateBook
from desktop.domain.working_days import remit_deadline
from desktop.services.indicators.choices import IndicatorChoices, choices_for
from desktop.services.indicators.entered import Counts, EnteredFigures, entered_figures
from desktop.services.rates import book_of
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import cash, indicators, movements, population
from desktop.storage.queries.cash import HeldCash
from desktop.storage.queries.indicators import CollectorState, EventCounts, ReceiptCounts
from desktop.storage.queries.movements import Ending, Lapse, Start
from desktop.storage.queries.population import NeighbourhoodCounts, PopulationCounts
from desktop.storage.queries.scoped import Span

SCHEMES = ("HI", "VSI")
TRAINED_MONTHS = 12
CARD_ENDS_WITHIN_DAYS = 60


def _card_ended(one: CollectorState, day: datetime.date) -> bool:
    return one.card_valid_to is not None and one.card_valid_to < day


def _card_ending(one: CollectorState, day: datetime.date) -> bool:
    last = day + datetime.timedelta(days=CARD_ENDS_WITHIN_DAYS)
    return one.card_valid_to is not None and day <= one.card_valid_to <= last


def _trained(one: CollectorState, day: datetime.date) -> bool:
    return one.last_training is not None and (
        add_months(day, -TRAINED_MONTHS) <= one.last_training <= day
    )


def _certified(one: CollectorState, day: datetime.date) -> bool:
    del day
    return bool(one.certificate_no)


COLLECTOR_STATES: Mapping[str, Callable[[CollectorState, datetime.date], bool]] = {
    "collectors_card_expired": _card_ended,
    "collectors_card_ending": _card_ending,
    "collectors_trained": _trained,
    "collectors_certified": _certified,
}
"""Name of a count -> which working collectors it counts on the closing day."""


_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything that was counted for a period, still by thôn, collector and type of event."""

    span: Span
    neighbourhoods: tuple[NeighbourhoodCounts, ...]
    receipts: tuple[ReceiptCounts, ...]
    collectors: tuple[CollectorState, ...]
    events: tuple[EventCounts, ...]
    starts: tuple[Start, ...]
    lapses: tuple[Lapse, ...]
    endings: tuple[Ending, ...]
    cash: tuple[HeldCash, ...] = ()
    entered: EnteredFigures = field(default_factory=EnteredFigures)
    rates: RateBook | None = None

    def counts(self) -> Counts:
        """Return every count by its name; the names that indicators are declared with."""
        persons = _population(self.neighbourhoods, self.span.rules)
        return {
            **persons,
            **self.entered.counts(persons),
            **_cash(self),
            **_movements(self),
            **_receipts(self.receipts),
            **_collectors(self),
            **_events(self.events),
        }

    def of_neighbourhoods(self) -> dict[int | None, "Gathered"]:
        """Return the part of each thôn by its id; None holds everything that lies in none."""
        states = {one.neighbourhood_id: one for one in self.neighbourhoods}
        known = {key for key in states if key is not None}
        receipts = _by(self.receipts, lambda one: one.home, known)
        events = _by(self.events, lambda one: one.home, known)
        starts = _by(self.starts, lambda one: one.home, known)
        lapses = _by(self.lapses, lambda one: one.home, known)
        endings = _by(self.endings, lambda one: one.home, known)
        keys = (*states, *receipts, *events, *starts, *lapses, *endings)
        return {
            key: replace(
                self,
                neighbourhoods=(states.get(key, NeighbourhoodCounts.nowhere()),),
                receipts=receipts.get(key, ()),
                events=events.get(key, ()),
                starts=starts.get(key, ()),
                lapses=lapses.get(key, ()),
                endings=endings.get(key, ()),
                cash=(),
                entered=self.entered.of_area(key or 0),
            )
            for key in dict.fromkeys(keys)
        }

    def of_collectors(
        self, persons: Mapping[int | None, NeighbourhoodCounts]
    ) -> dict[int | None, "Gathered"]:
        """Return the part of each collector by id; None holds what is nobody's.

        `persons` are those of the households in charge.
        """
        states = {one.id: one for one in self.collectors}
        receipts = _by(self.receipts, lambda one: one.collector_id, states)
        starts = _by(self.starts, lambda one: one.collector_id, states)
        homes = _by(persons.items(), lambda one: one[0], states)
        cash = _by(self.cash, lambda one: one.collector_id, states)
        found: dict[int | None, Gathered] = {}
        for key in dict.fromkeys((*states, *receipts, *starts, *homes, *cash)):
            found[key] = replace(
                self,
                neighbourhoods=tuple(one for _, one in homes.get(key, ())),
                receipts=receipts.get(key, ()),
                collectors=tuple(states[one] for one in (key,) if one is not None),
                events=(),
                starts=starts.get(key, ()),
                lapses=(),
                endings=(),
                cash=cash.get(key, ()),
                entered=self.entered.of_nobody(),
            )
        return found

    def of_organisations(
        self, persons: Mapping[int | None, NeighbourhoodCounts]
    ) -> dict[int | None, "Gathered"]:
        """Return what the collectors of each organisation have; None: of none, and nobody's."""
        holders = {one.id: one.organisation_id for one in self.collectors}
        found: dict[int | None, Gathered] = {}
        for collector, part in self.of_collectors(persons).items():
            key = None if collector is None else holders[collector]
            found[key] = found[key].joined(part) if key in found else part
        return found

    def of_nobody(self) -> "Gathered":
        """Return what a part of the same days has that has nothing."""
        return replace(
            self,
            neighbourhoods=(),
            receipts=(),
            collectors=(),
            events=(),
            starts=(),
            lapses=(),
            endings=(),
            cash=(),
            entered=self.entered.of_nobody(),
        )

    def joined(self, other: "Gathered") -> "Gathered":
        """Return what two parts of the same days have together."""
        return replace(
            self,
            neighbourhoods=self.neighbourhoods + other.neighbourhoods,
            receipts=self.receipts + other.receipts,
            collectors=self.collectors + other.collectors,
            events=self.events + other.events,
            starts=self.starts + other.starts,
            lapses=self.lapses + other.lapses,
            endings=self.endings + other.endings,
            cash=self.cash + other.cash,
        )


def span_of(
    period: Period,
    today: datetime.date,
    scope: Scope = WHOLE,
    choices: IndicatorChoices = IndicatorChoices(),  # noqa: B008 - frozen
) -> Span:
    """Return the days a report of the period speaks of when it is made on `today`."""
    closed = choices.period(period)
    closing = min(closed.last_day, today)
    rules = choices.rules_on(closing)
    return Span(closed.first_day, closed.last_day, closing, rules, scope)


def span_in(
    snapshot: ReadSnapshot, period: Period, today: datetime.date, scope: Scope = WHOLE
) -> Span:
    """Return the days of a period as the office of the snapshot closes them, by its rules."""
    return span_of(period, today, scope, choices_for(snapshot, period.year))


def gather(snapshot: ReadSnapshot, span: Span) -> Gathered:
    """Count everything once."""
    return Gathered(
        span=span,
        neighbourhoods=tuple(population.by_neighbourhood(snapshot, span)),
        receipts=tuple(indicators.receipts(snapshot, span)),
        collectors=tuple(indicators.collectors(snapshot, span)),
        events=tuple(indicators.events(snapshot, span)),
        starts=tuple(movements.started(snapshot, span)),
        lapses=tuple(movements.lapsed(snapshot, span)),
        endings=tuple(movements.endings(snapshot, span)),
        cash=tuple(cash.held(snapshot, span)),
        entered=entered_figures(snapshot, span),
        rates=book_of(snapshot),
    )


def is_overdue(
    rates: RateBook, closing: datetime.date, day: datetime.date, remit_by: datetime.date | None
) -> bool:
    """Tell whether money received on a day ought to have been handed over before `closing`."""
    return (remit_by or remit_deadline(day, rates)) < closing


def is_renewed(rules: MovementRules, end: datetime.date, next_start: datetime.date | None) -> bool:
    """Tell whether a term was followed by one that starts within the gap."""
    return next_start is not None and rules.movement(next_start, end) is Movement.RENEWED


def _by(
    rows: Iterable[_Row], part: Callable[[_Row], int | None], known: Collection[int]
) -> dict[int | None, tuple[_Row, ...]]:
    """Divide rows by a part; those of a part that is not known belong to None."""
    found: dict[int | None, list[_Row]] = {}
    for row in rows:
        key = part(row)
        found.setdefault(key if key in known else None, []).append(row)
    return {key: tuple(of_key) for key, of_key in found.items()}


def exits_of(scheme: str, rules: MovementRules) -> tuple[str, ...]:
    """Return the counts whose sum is the exits of a scheme by the office's rules."""
    return tuple(
        f"{scheme.lower()}_exited_{reason}" for reason in EXITS_OF[scheme] if reason in rules.exits
    )


def _population(neighbourhoods: Sequence[NeighbourhoodCounts], rules: MovementRules) -> Counts:
    counts: Counts = {
        each.name: sum(getattr(one.persons, each.name) for one in neighbourhoods)
        for each in fields(PopulationCounts)
    }
    counts["no_card"] = sum(
        one.persons.population - one.persons.hi_insured for one in neighbourhoods
    )
    counts["households"] = sum(one.households for one in neighbourhoods)
    for scheme in SCHEMES:
        parts = exits_of(scheme, rules)
        counts[f"{scheme.lower()}_exited"] = sum(counts[part] or 0 for part in parts)
    return counts


def _cash(gathered: Gathered) -> Counts:
    closing, rates = gathered.span.closing, gathered.rates
    overdue = (
        one.receipts
        for one in gathered.cash
        if rates is not None and is_overdue(rates, closing, one.received_on, one.remit_by)
    )
    return {
        "cash_held": sum(one.amount for one in gathered.cash),
        "receipts_overdue": sum(overdue),
    }


def _movements(gathered: Gathered) -> Counts:
    rules = gathered.span.rules
    counts: Counter[str] = Counter()
    for start in gathered.starts:
        movement = rules.movement(start.day, start.previous_end).value
        counts[f"{start.scheme.lower()}_{movement}"] += start.persons
        if start.collector_id is not None:
            counts[f"collected_{start.scheme.lower()}_{movement}"] += start.persons
    for lapse in gathered.lapses:
        counts[f"{lapse.scheme.lower()}_lapsed"] += lapse.persons
    for ending in gathered.endings:
        counts[f"{ending.scheme.lower()}_ending"] += ending.persons
        if is_renewed(rules, ending.day, ending.next_start):
            counts[f"{ending.scheme.lower()}_ending_renewed"] += ending.persons
    return {name: counts[name] for name in _MOVEMENT_NAMES}


_MOVEMENT_NAMES = tuple(
    f"{scheme}_{state}"
    for scheme in ("hi", "vsi")
    for state in ("new", "renewed", "resumed", "lapsed", "ending", "ending_renewed")
) + tuple(f"collected_{scheme}_{one.value}" for scheme in ("hi", "vsi") for one in Movement)


def _receipts(receipts: Sequence[ReceiptCounts]) -> Counts:
    counts: Counts = {
        "receipts": sum(one.receipts for one in receipts),
        "receipts_amount": sum(one.amount for one in receipts),
        "receipts_of_collectors": sum(
            one.receipts for one in receipts if one.collector_id is not None
        ),
        "amount_of_collectors": sum(one.amount for one in receipts if one.collector_id is not None),
    }
    for scheme in SCHEMES:
        of_scheme = [one for one in receipts if one.is_of(scheme)]
        counts[f"receipts_{scheme.lower()}"] = sum(one.receipts for one in of_scheme)
    counts["receipts_amount_hi"] = sum(one.amount_hi for one in receipts)
    counts["receipts_amount_vsi"] = sum(one.amount_vsi for one in receipts)
    return counts


def _collectors(gathered: Gathered) -> Counts:
    closing = gathered.span.closing
    with_receipts = {one.collector_id for one in gathered.receipts} - {None}
    working = [one for one in gathered.collectors if one.status == "active"]
    return {
        "collectors": len(working),
        "collectors_active": len(with_receipts),
        **{
            name: sum(1 for one in working if holds(one, closing))
            for name, holds in COLLECTOR_STATES.items()
        },
        "collectors_inactive": sum(1 for one in working if one.id not in with_receipts),
    }


def _events(events: Sequence[EventCounts]) -> Counts:
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
        "vssid_installed": sum(one.vssid_accounts for one in held),
        "noncash_switches": sum(one.noncash_switches for one in held),
    }
    results["event_participants"] = results["event_new_vsi"] + results["event_new_hi"]
    totals = {"events_held": counts["events_held"], "events_planned": counts["events_planned"]}
    return {**counts, **totals, **results}
