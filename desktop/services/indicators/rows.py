"""The rows that each count counts: the list behind a figure has exactly these."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from desktop.domain.code_tables import EVENT_TYPES
from desktop.domain.cover_end import EXITS_OF
from desktop.domain.movement_rules import Movement
from desktop.services.indicators.counting import COLLECTOR_STATES, exits_of, is_overdue, is_renewed
from desktop.services.rates import book_of
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import cash, indicator_rows, indicators, movements, population
from desktop.storage.queries.scoped import Span

FindIds = Callable[[ReadSnapshot, Span], list[int]]


@dataclass(frozen=True, slots=True)
class CountRows:
    """A list behind a count: rows of `kind`, counted, or the sum of their `sums` fields."""

    kind: str
    ids: FindIds
    sums: tuple[str, ...] = ()


def _persons(*figures: str) -> CountRows:
    def ids(snapshot: ReadSnapshot, span: Span) -> list[int]:
        return [one for figure in figures for one in population.person_ids(snapshot, span, figure)]

    return CountRows("person", ids)


def _exited(scheme: str) -> CountRows:
    def ids(snapshot: ReadSnapshot, span: Span) -> list[int]:
        figures = exits_of(scheme, span.rules)
        return [one for each in figures for one in population.person_ids(snapshot, span, each)]

    return CountRows("person", ids)


def _started(scheme: str, movement: Movement, *, collected: bool = False) -> CountRows:
    def ids(snapshot: ReadSnapshot, span: Span) -> list[int]:
        return [
            person
            for person, collector, day, end in movements.starters(snapshot, span, scheme)
            if span.rules.movement(day, end) is movement
            and (collector is not None or not collected)
        ]

    return CountRows("person", ids)


def _lapsed(scheme: str) -> CountRows:
    return CountRows("person", partial(movements.lapsers, scheme=scheme))


def _ending(scheme: str, *, renewed: bool) -> CountRows:
    def ids(snapshot: ReadSnapshot, span: Span) -> list[int]:
        return [
            person
            for person, day, start in movements.enders(snapshot, span, scheme)
            if not renewed or is_renewed(span.rules, day, start)
        ]

    return CountRows("person", ids)


def _receipts(scheme: str | None = None, *, collected: bool = False, money: str = "") -> CountRows:
    find = partial(indicator_rows.receipts, scheme=scheme, collected=collected)
    return CountRows("receipt", find, (money,) if money else ())


def _collectors(name: str) -> CountRows:
    def ids(snapshot: ReadSnapshot, span: Span) -> list[int]:
        holds = COLLECTOR_STATES[name]
        return [
            one.id
            for one in indicators.collectors(snapshot, span)
            if one.status == "active" and holds(one, span.closing)
        ]

    return CountRows("collector", ids)


def _all_working(snapshot: ReadSnapshot, span: Span) -> list[int]:
    return [one.id for one in indicators.collectors(snapshot, span) if one.status == "active"]


def _with_receipts(snapshot: ReadSnapshot, span: Span) -> list[int]:
    found = {one.collector_id for one in indicators.receipts(snapshot, span)}
    return sorted(one for one in found if one is not None)


def _without_receipts(snapshot: ReadSnapshot, span: Span) -> list[int]:
    busy = set(_with_receipts(snapshot, span))
    return [one for one in _all_working(snapshot, span) if one not in busy]


def _events(state: str, event_type: str | None = None, *sums: str) -> CountRows:
    return CountRows(
        "event", partial(indicator_rows.events, state=state, event_type=event_type), sums
    )


def _cash(*, overdue: bool) -> CountRows:
    def ids(snapshot: ReadSnapshot, span: Span) -> list[int]:
        rates = book_of(snapshot)
        return [
            receipt
            for receipt, day, remit_by in cash.held_receipts(snapshot, span)
            if not overdue or is_overdue(rates, span.closing, day, remit_by)
        ]

    return CountRows("receipt", ids, () if overdue else ("amount_paid",))


_PERSON_FIGURES = (
    "population",
    "hi_opening",
    "hi_insured",
    "no_card",
    "hi_household",
    "cards_expiring_30",
    "cards_expiring_60",
    "vsi_participants",
    "vsi_opening",
    "vsi_added",
    "vsi_removed",
    *(f"{scheme.lower()}_exited_{each}" for scheme, exits in EXITS_OF.items() for each in exits),
)

ROWS: Mapping[str, CountRows] = {
    **{figure: _persons(figure) for figure in _PERSON_FIGURES},
    **{f"{scheme.lower()}_exited": _exited(scheme) for scheme in EXITS_OF},
    "households": CountRows("household", indicator_rows.households),
    **{
        f"{prefix}{scheme.lower()}_{movement.value}": _started(
            scheme, movement, collected=bool(prefix)
        )
        for prefix in ("", "collected_")
        for scheme in movements.SCHEMES
        for movement in Movement
    },
    **{f"{scheme.lower()}_lapsed": _lapsed(scheme) for scheme in movements.SCHEMES},
    **{
        f"{scheme.lower()}_{name}": _ending(scheme, renewed=renewed)
        for scheme in movements.SCHEMES
        for name, renewed in (("ending", False), ("ending_renewed", True))
    },
    "receipts": _receipts(),
    "receipts_hi": _receipts("HI"),
    "receipts_vsi": _receipts("VSI"),
    "receipts_of_collectors": _receipts(collected=True),
    "receipts_amount": _receipts(money="amount_paid"),
    "amount_of_collectors": _receipts(collected=True, money="amount_paid"),
    "receipts_amount_hi": _receipts("HI", money="amount_hi"),
    "receipts_amount_vsi": _receipts("VSI", money="amount_vsi"),
    "cash_held": _cash(overdue=False),
    "receipts_overdue": _cash(overdue=True),
    "collectors": CountRows("collector", _all_working),
    "collectors_active": CountRows("collector", _with_receipts),
    "collectors_inactive": CountRows("collector", _without_receipts),
    **{name: _collectors(name) for name in COLLECTOR_STATES},
    "events_held": _events("held"),
    "events_planned": _events("planned"),
    **{
        f"events_{state}_{code.code}": _events(state, code.code)
        for state in ("held", "planned")
        for code in EVENT_TYPES.codes
    },
    "people_reached": _events("held", None, "people_reached"),
    "event_new_vsi": _events("held", None, "new_vsi"),
    "event_new_hi": _events("held", None, "new_hi"),
    "event_participants": _events("held", None, "new_vsi", "new_hi"),
    "vssid_installed": _events("held", None, "vssid_accounts"),
    "noncash_switches": _events("held", None, "noncash_switches"),
}
"""Name of a count -> its rows; counts that were entered by hand have none."""
