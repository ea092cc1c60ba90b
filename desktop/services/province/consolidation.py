"""The province's figures: sums of what the communes' packages state, and how they stand.

Only accepted packages count. A rate is the sum of numerators over the sum of denominators of the
communes that state both: the mean of rates would weigh a commune of 500 like one of 50,000.
"""

import datetime
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from desktop.domain.indicator import IndicatorValue
from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.periods import Period
from desktop.domain.previous_period import previous_period, same_period_last_year
from desktop.services.indicators.declarations import BY_KEY
from desktop.services.province.communes_due import MissingCommune, missing_communes
from desktop.services.province.scope import expected_communes
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import province_figures as queries

__all__ = [
    "CommuneFigures",
    "ProvinceFigures",
    "Ranked",
    "figures",
    "figures_in",
    "named_samples",
    "package_figures",
    "province_digest",
    "ranking",
    "trend",
]

Counts = Mapping[str, tuple[int | None, int | None]]
"""Key of an indicator -> (numerator, denominator) as the package states them."""
_HUNDREDTH: Final = Decimal("0.01")
MOST_NAMED: Final = 8
"""So many communes are named in a head; the table by commune marks them all."""
_AND_MORE: Final = QT_TRANSLATE_NOOP("reports", "{names} và {count} xã, phường khác")


@dataclass(frozen=True, slots=True)
class CommuneFigures:
    """What a commune's package states; `previous` is what it stated for the period before.

    `is_sample`: its figures are invented; `is_unfinished`: the period was running when it was made.
    """

    commune_code: str
    name: str
    package_id: int
    version: int
    counts: Counts
    previous: Counts
    is_sample: bool = False
    is_unfinished: bool = False

    def value(self, key: str) -> IndicatorValue | None:
        """Return an indicator, or None when the package does not state it."""
        return _value(key, self.counts)

    def previous_value(self, key: str) -> IndicatorValue | None:
        """Return the indicator of the period before, or None."""
        return _value(key, self.previous)

    def states_both_times(self, key: str) -> bool:
        """Whether the indicator is known in this period and in the one before."""
        stated = (self.value(key), self.previous_value(key))
        return all(one is not None and one.value is not None for one in stated)

    def growth(self, key: str) -> Decimal | None:
        """Return how the indicator moved since the period before: see `growth_of`."""
        return growth_of(self.value(key), self.previous_value(key))


@dataclass(frozen=True, slots=True)
class ProvinceFigures:
    """The province in a period: sums, communes by code, and who is missing."""

    period: Period
    previous_period: Period
    communes: tuple[CommuneFigures, ...]
    totals: Mapping[str, IndicatorValue]
    previous_totals: Mapping[str, IndicatorValue]
    last_year_totals: Mapping[str, IndicatorValue]
    missing: tuple[MissingCommune, ...]
    expected: int

    @property
    def samples(self) -> tuple[str, ...]:
        """The names of the communes whose figures count and are invented."""
        return tuple(one.name for one in self.communes if one.is_sample)

    def growth(self, key: str) -> Decimal | None:
        """Return how a total moved since the period before.

        Only the communes that stated it both times are compared: a commune that is missing this
        month must not look like people lost, nor one whose program is new like people won.
        """
        both = [one for one in self.communes if one.states_both_times(key)]
        now = sum_of([one.counts for one in both])
        before = sum_of([one.previous for one in both])
        return growth_of(now.get(key), before.get(key))


@dataclass(frozen=True, slots=True)
class Ranked:
    """A commune in the order of an indicator; equals share a place. `gap` is to the target."""

    place: int
    commune: CommuneFigures
    value: IndicatorValue
    gap: Decimal | None


def figures(database: Database, period: Period) -> ProvinceFigures:
    """Return the figures of a period from one snapshot."""
    with database.read() as snapshot:
        return figures_in(snapshot, period, database.clock().date())


def figures_in(snapshot: ReadSnapshot, period: Period, today: datetime.date) -> ProvinceFigures:
    """Return the figures of a period; `today` says whether a missing commune is late."""
    before = previous_period(period)
    counts = _counts(snapshot, period)
    previous = _by_commune(snapshot, before)
    communes = tuple(
        CommuneFigures(
            one.commune_code,
            one.commune_name,
            one.id,
            one.version,
            counts.get(one.id, {}),
            previous.get(one.commune_code, {}),
            one.is_sample,
            one.is_unfinished,
        )
        for one in queries.accepted(snapshot, period.show())
    )
    return ProvinceFigures(
        period,
        before,
        communes,
        sum_of([one.counts for one in communes]),
        sum_of(list(previous.values())),
        sum_of(list(_by_commune(snapshot, same_period_last_year(period)).values())),
        missing_communes(snapshot, period, today),
        len(expected_communes(snapshot)),
    )


def package_figures(snapshot: ReadSnapshot, package_id: int) -> dict[str, IndicatorValue]:
    """Return what one package states, whether it counts or not: for its check sheet."""
    counts = {
        one.indicator: (one.numerator, one.denominator)
        for one in queries.figures_of(snapshot, package_id)
    }
    values = {key: _value(key, counts) for key in counts}
    return {key: value for key, value in values.items() if value is not None}


def trend(
    database: Database, last: Period, periods: int = 12
) -> list[tuple[Period, Mapping[str, IndicatorValue]]]:
    """Return the totals of so many periods up to the last, the oldest first."""
    wanted = [last]
    while len(wanted) < periods:
        wanted.append(previous_period(wanted[-1]))
    with database.read() as snapshot:
        return [
            (period, sum_of(list(_by_commune(snapshot, period).values())))
            for period in reversed(wanted)
        ]


def _counts(
    snapshot: ReadSnapshot, period: Period
) -> dict[int, dict[str, tuple[int | None, int | None]]]:
    found: dict[int, dict[str, tuple[int | None, int | None]]] = {}
    for package, indicator, numerator, denominator in queries.figures(snapshot, period.show()):
        found.setdefault(package, {})[indicator] = (numerator, denominator)
    return found


def _by_commune(snapshot: ReadSnapshot, period: Period) -> dict[str, Counts]:
    counts = _counts(snapshot, period)
    if not counts:
        return {}
    return {
        one.commune_code: counts.get(one.id, {})
        for one in queries.accepted(snapshot, period.show())
    }


def sum_of(parts: "list[Counts]") -> dict[str, IndicatorValue]:
    """Return every indicator of the parts together; keys of a newer program are left out."""
    numerators: dict[str, int] = {}
    denominators: dict[str, int] = {}
    for part in parts:
        for key, (numerator, denominator) in part.items():
            indicator = BY_KEY.get(key)
            if indicator is None or numerator is None:
                continue
            if indicator.denominator is not None:
                if denominator is None:
                    continue
                denominators[key] = denominators.get(key, 0) + denominator
            numerators[key] = numerators.get(key, 0) + numerator
    return {
        key: BY_KEY[key].value(numerators[key], denominators.get(key))
        for key in BY_KEY
        if key in numerators
    }


def _value(key: str, counts: Counts) -> IndicatorValue | None:
    stated = counts.get(key)
    indicator = BY_KEY.get(key)
    if stated is None or indicator is None:
        return None
    return indicator.value(*stated)


def growth_of(now: IndicatorValue | None, before: IndicatorValue | None) -> Decimal | None:
    """Return the change: in points for a rate, else in percent of before; None when unknown."""
    if now is None or before is None or now.value is None or before.value is None:
        return None
    change = Decimal(now.value) - Decimal(before.value)
    if now.denominator is not None:
        return change
    if not before.value:
        return None
    percent = (change * 100 / Decimal(before.value)).quantize(_HUNDREDTH, rounding=ROUND_HALF_UP)
    return percent + 0  # a fall too small to be told is no "-0,00"


def named_samples(names: Sequence[str], translate: Translate | None = None) -> str:
    """Return these communes by name, after the first few how many more there are."""
    told, more = ", ".join(names[:MOST_NAMED]), len(names) - MOST_NAMED
    if more <= 0:
        return told
    words = translate("reports", _AND_MORE) if translate else _AND_MORE
    return words.format(names=told, count=more)


def ranking(found: ProvinceFigures, key: str, target: Decimal | None = None) -> tuple[Ranked, ...]:
    """Return the communes by an indicator, the highest first; who has no value is left out."""
    known = [
        (value, one)
        for one in found.communes
        if (value := one.value(key)) is not None and value.value is not None
    ]
    known.sort(key=lambda pair: (-Decimal(pair[0].value or 0), pair[1].commune_code))
    ranked: list[Ranked] = []
    for number, (value, one) in enumerate(known, start=1):
        same = ranked and ranked[-1].value.value == value.value
        place = ranked[-1].place if same else number
        gap = None if target is None else Decimal(value.value or 0) - target
        ranked.append(Ranked(place, one, value, gap))
    return tuple(ranked)


def province_digest(snapshot: ReadSnapshot, period: Period) -> str:
    """Return the SHA-256 over what counts: equal whatever the order in which packages came."""
    counts = _counts(snapshot, period)
    digest = hashlib.sha256()
    for one in queries.accepted(snapshot, period.show()):
        line = f"{one.commune_code}|{one.version}|{one.content_digest}\n"
        digest.update(line.encode())
        for key, stated in sorted(counts.get(one.id, {}).items()):
            digest.update(f"{key}|{stated[0]}|{stated[1]}\n".encode())
    return digest.hexdigest()
