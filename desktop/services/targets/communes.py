"""What the communes of a province reached and are to reach, out of their packages."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from desktop.domain.indicator import IndicatorValue, Unit
from desktop.domain.periods import Period
from desktop.domain.targets import TargetFigure, TargetKind, TargetPlace, months_of
from desktop.services import indicators
from desktop.services.targets.package_lines import read_lines
from desktop.services.targets.reading import YEAR, figures_of, kind_of_indicator, targets_for
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import commune_results, offices
from desktop.storage.queries import targets as queries
from desktop.storage.queries.targets import StoredTarget

Counts = tuple[int | None, int | None]
Values = Mapping[str, IndicatorValue]
_DECEMBER = 12


class TargetOrigin(Enum):
    """Who set the target of a commune."""

    GIVEN = "given"
    """The province, for this commune."""
    COMMON = "common"
    """The province, a rate for all of it."""
    OWN = "own"
    """The commune itself; it came with its package."""


@dataclass(frozen=True, slots=True)
class CommuneTarget:
    """What a commune is to reach in a period, and who said so."""

    figure: TargetFigure
    origin: TargetOrigin


@dataclass(frozen=True, slots=True)
class CommuneResults:
    """What a commune reached in a year by its packages: now, on 31 December before, a year ago."""

    code: str
    name: str
    now: Values
    opening: Values
    last_year: Values


# What was reached


def results_of_communes(
    snapshot: ReadSnapshot, year: int, keys: Sequence[str]
) -> tuple[tuple[CommuneResults, ...], CommuneResults]:
    """Return the results of every commune, and those of the whole province.

    A stock is that of the newest package, a flow the sum of the packages, as many months as they
    tell of and none twice. The year before is told where its packages speak of the same months.
    The opening is known where a package ends with December. For the whole province both are known
    where every commune that is counted now is counted then: else the communes would seem to grow.
    """
    this_year, before = _by_commune(snapshot, year, keys), _by_commune(snapshot, year - 1, keys)
    made, parts = [], []
    for code, name, _ in offices.served(snapshot):
        periods, past = this_year.get(code, {}), before.get(code, {})
        now = _reached(periods, keys)
        opening, ago = _at_end(past, keys), _same_months(past, periods, keys)
        parts.append((now, opening, ago))
        made.append(CommuneResults(code, name, *map(_values, (now, opening, ago))))
    now, *earlier = (_sum([part[place] for part in parts]) for place in range(3))
    of_same = (_of_all(sums, place, parts) for place, sums in enumerate(earlier, start=1))
    return tuple(made), CommuneResults("", "", *map(_values, (now, *of_same)))


def newest_of_communes(
    snapshot: ReadSnapshot, year: int, keys: Sequence[str]
) -> tuple[CommuneResults, ...]:
    """Return the results of every commune; who sent nothing of the year yet has last year's."""
    communes, _ = results_of_communes(snapshot, year, keys)
    if all(one.now for one in communes):
        return communes
    before, _ = results_of_communes(snapshot, year - 1, keys)
    return tuple(one if one.now else old for one, old in zip(communes, before, strict=True))


def _of_all(sums: "_Of", place: int, parts: Sequence[Sequence["_Of"]]) -> dict[str, Counts]:
    """Return of earlier sums those to which the same communes belong as to the present one."""
    return {
        key: counts
        for key, counts in sums.items()
        if all((key in part[0]) == (key in part[place]) for part in parts)
    }


_Of = Mapping[str, Counts]
_Periods = Mapping[Period, _Of]


def _by_commune(
    snapshot: ReadSnapshot, year: int, keys: Sequence[str]
) -> dict[str, dict[Period, dict[str, Counts]]]:
    """Return what counts of a year by commune, of periods that are made of whole months."""
    found: dict[str, dict[Period, dict[str, Counts]]] = {}
    for one in commune_results.stated(snapshot, year, keys):
        period = Period.parse(one.period)
        if months_of(period) is not None:
            stated = found.setdefault(one.commune_code, {}).setdefault(period, {})
            stated[one.indicator] = (one.numerator, one.denominator)
    return found


def _months(period: Period) -> tuple[int, ...]:
    return months_of(period) or ()


def _reached(periods: _Periods, keys: Sequence[str], until: int = _DECEMBER) -> dict[str, Counts]:
    """Return the counts of each indicator up to a month; what nobody stated is left out."""
    chosen = {key: _chosen(periods, key, until) for key in keys}
    return {
        key: _added([periods[one][key] for one in those]) for key, those in chosen.items() if those
    }


def _chosen(periods: _Periods, key: str, until: int) -> Sequence[Period]:
    """Return the periods whose packages make the result of an indicator up to a month."""
    stating = [
        one
        for one in periods
        if max(_months(one)) <= until and periods[one].get(key, (None, None))[0] is not None
    ]
    if kind_of_indicator(key) is TargetKind.STOCK:
        return sorted(stating, key=_last_day)[-1:]
    return _no_month_twice(stating)


def _last_day(period: Period) -> tuple[datetime.date, int]:
    return period.last_day, -len(_months(period))


def _no_month_twice(periods: Sequence[Period]) -> Sequence[Period]:
    """Return the periods that together tell of the most months; of equal ones the shortest.

    A quarter goes before the only one of its months that was sent, for it tells of all three.
    """
    best: list[tuple[Period, ...]] = [()]
    for month in range(1, _DECEMBER + 1):
        ending = [one for one in periods if max(_months(one)) == month]
        offered = [(*best[min(_months(one)) - 1], one) for one in ending]
        best.append(max((best[-1], *offered), key=_months_told))
    return best[-1]


def _months_told(periods: Sequence[Period]) -> tuple[int, int]:
    return sum(len(_months(one)) for one in periods), len(periods)


def _same_months(past: _Periods, present: _Periods, keys: Sequence[str]) -> dict[str, Counts]:
    """Return what was reached a year ago, of indicators told for the same months then and now."""
    same = []
    for key in keys:
        now = _told_of(_chosen(present, key, _DECEMBER), key)
        if now and _told_of(_chosen(past, key, max(now)), key) == now:
            same.append((key, max(now)))
    return {key: counts for key, until in same for counts in _reached(past, (key,), until).values()}


def _told_of(periods: Sequence[Period], key: str) -> set[int]:
    """Return the months that a result is about: of a stock the one at whose end it was counted."""
    if kind_of_indicator(key) is TargetKind.STOCK:
        return {max(_months(one)) for one in periods}
    return {month for one in periods for month in _months(one)}


def _at_end(periods: _Periods, keys: Sequence[str]) -> dict[str, Counts]:
    """Return the stocks of packages that end with December."""
    ending = {one: periods[one] for one in periods if max(_months(one)) == _DECEMBER}
    stocks = [key for key in keys if kind_of_indicator(key) is TargetKind.STOCK]
    return _reached(ending, stocks)


def _added(parts: Sequence[Counts]) -> Counts:
    """Return numerators and denominators together; a part without a denominator has none."""
    numerator = sum(part[0] or 0 for part in parts)
    known = [part[1] for part in parts if part[1] is not None]
    return numerator, sum(known) if known else None


def _sum(parts: Sequence[_Of]) -> dict[str, Counts]:
    """Return the communes together: of a rate those that state what it is a part of."""
    by_key: dict[str, list[Counts]] = {}
    for part in parts:
        for key, counts in part.items():
            if indicators.BY_KEY[key].denominator is None or counts[1] is not None:
                by_key.setdefault(key, []).append(counts)
    return {key: _added(counts) for key, counts in by_key.items()}


def _values(counts: _Of) -> dict[str, IndicatorValue]:
    return {key: indicators.BY_KEY[key].value(*stated) for key, stated in counts.items()}


# What is to be reached


def targets_of_communes(
    snapshot: ReadSnapshot, period: Period, *, newest_of_year: bool = False
) -> dict[str, dict[str, CommuneTarget]]:
    """Return what each commune is to reach in a period: by its code, by indicator.

    What the province set for the commune goes first, then a rate that it set for all, then what
    the commune set itself, as the package of the period says it or the year's newest.
    """
    given = _by_code(_stored(snapshot, period))
    own = own_stored(snapshot, period.last_day.year, None if newest_of_year else period)
    common = {
        key: CommuneTarget(figure, TargetOrigin.COMMON)
        for key, figure in targets_for(snapshot, period, openings={}).items()
        if indicators.BY_KEY[key].unit is Unit.PERCENT
    }
    found: dict[str, dict[str, CommuneTarget]] = {}
    for code, _, _ in offices.served(snapshot):
        found[code] = {
            **_with_origin(own.get(code, ()), period, TargetOrigin.OWN),
            **common,
            **_with_origin(given.get(code, ()), period, TargetOrigin.GIVEN),
        }
    return found


def _stored(snapshot: ReadSnapshot, period: Period) -> list[StoredTarget]:
    stored = queries.of_year(snapshot, period.last_day.year)
    if period.first_day.year < period.last_day.year:
        before = queries.of_year(snapshot, period.first_day.year)
        stored += [one for one in before if one.month == YEAR]
    return stored


def _by_code(stored: Sequence[StoredTarget]) -> dict[str, list[StoredTarget]]:
    found: dict[str, list[StoredTarget]] = {}
    for one in stored:
        code = one.place.commune_code
        if code is not None and one.place.word == TargetPlace(commune_code=code).word:
            found.setdefault(code, []).append(one)
    return found


def _with_origin(
    stored: Sequence[StoredTarget], period: Period, origin: TargetOrigin
) -> dict[str, CommuneTarget]:
    figures = figures_of(stored, period)
    return {key: CommuneTarget(figure, origin) for key, figure in figures.items()}


def own_stored(
    snapshot: ReadSnapshot, year: int, period: Period | None = None
) -> dict[str, list[StoredTarget]]:
    """Return the communes' own targets: out of the packages of a period, or the year's newest."""
    asked = None if period is None else period.show()
    newest: dict[str, Period] = {}
    lines: dict[tuple[str, Period], list[StoredTarget]] = {}
    for one in commune_results.own_targets(snapshot, year, asked):
        sent = Period.parse(one.period)
        read = read_lines(one.commune_code, one.lines)
        lines.setdefault((one.commune_code, sent), []).extend(read)
        known = newest.get(one.commune_code)
        if known is None or _last_day(sent) > _last_day(known):
            newest[one.commune_code] = sent
    return {code: lines[code, sent] for code, sent in newest.items()}
