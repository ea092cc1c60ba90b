"""How each neighbourhood stands in the indicators that are looked at most, beside its targets."""

# ruff: noqa: PLC0415 - the first frame is painted without SQLAlchemy

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

from desktop.domain.denominators import COUNTED
from desktop.domain.indicator import IndicatorValue, Unit
from desktop.domain.indicator_scope import WHOLE, Scope
from desktop.domain.list_query import ListQuery
from desktop.domain.periods import Period, PeriodKind
from desktop.domain.targets import TargetFigure, TargetKind
from desktop.storage.database import Database

if TYPE_CHECKING:
    from desktop.services.indicators import AreaFigures
    from desktop.storage.database import ReadSnapshot

KEYS = (
    "hi_coverage",
    "persons_without_card",
    "cards_expiring_30",
    "hi_renewed",
    "hi_new",
    "hi_lapsed",
    "vsi_participants",
)
"""The indicators of the columns, from the left."""
NEAR = Decimal("0.95")
"""From this part of the target on a figure is close to it."""
MORE, LESS = Decimal("1.25"), Decimal("0.75")
"""Per resident, from this multiple of the whole's on a figure is high; up to that one, low."""


class HeatClass(Enum):
    """What a cell says beside its number; the first three where there is a target."""

    REACHED = "reached"
    NEAR = "near"
    MISSED = "missed"
    HIGH = "high"
    USUAL = "usual"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class HeatCell:
    """A figure, its class, and what it is measured against (None where nothing was set)."""

    value: IndicatorValue
    heat: HeatClass
    target: Decimal | None = None


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A neighbourhood with a cell for each of `KEYS`; its scope names the lists behind them."""

    name: str
    scope: Scope
    cells: tuple[HeatCell, ...]


@dataclass(frozen=True, slots=True)
class HeatFigures:
    """All neighbourhoods, and the whole office in the last row."""

    today: datetime.date
    period: Period
    rows: tuple[HeatRow, ...]
    whole: HeatRow


def figures(kind: PeriodKind, database: Database, today: datetime.date) -> HeatFigures:
    """Return the figures of this month or this year, as the office closes it, by neighbourhood."""
    from desktop.services import indicators
    from desktop.services.indicators.choices import choices_in

    with database.read() as snapshot:
        choices = choices_in(snapshot)
        period = choices.period_holding(kind, today)
        areas = indicators.by_neighbourhood(snapshot, period, today)
        of_office = _targets(snapshot, period, WHOLE)
        if choices.coverage_population == COUNTED:
            whole = _sum(areas)
        else:  # the population of the whole is no sum of what was entered for its parts
            whole = indicators.compute_in(snapshot, period, today)
        rows = tuple(_rows(snapshot, areas, whole, of_office, period, today))
    cells = _cells(whole, whole, of_office, today)
    return HeatFigures(today, period, rows, HeatRow("", WHOLE, tuple(cells)))


def list_behind(
    key: str, period: Period, scope: Scope, database: Database, today: datetime.date
) -> ListQuery | None:
    """Return the rows that a cell counts."""
    from desktop.services import indicators

    return indicators.names_behind(database, key, period, today, scope)


def _targets(snapshot: "ReadSnapshot", period: Period, scope: Scope) -> Mapping[str, TargetFigure]:
    from desktop.services.targets import targets_for

    return targets_for(snapshot, period, scope, openings={})


def _rows(  # noqa: PLR0913, PLR0917 - one pass over what was read
    snapshot: "ReadSnapshot",
    areas: "Sequence[AreaFigures]",
    whole: Mapping[str, IndicatorValue],
    of_office: Mapping[str, TargetFigure],
    period: Period,
    today: datetime.date,
) -> Iterator[HeatRow]:
    asked = [key for key in KEYS if key in of_office]
    rates = {key: of_office[key] for key in asked if whole[key].unit is Unit.PERCENT}
    for area in areas:
        scope = Scope(neighbourhood_id=area.neighbourhood_id)
        # A rate that the office is to reach is asked of every part of it; a number is not.
        targets = {**rates, **_targets(snapshot, period, scope)}
        if any(area.values[key].numerator for key in ("population", *KEYS)):
            cells = _cells(area.values, whole, targets, today)
            yield HeatRow(area.name, scope, tuple(cells))


def _sum(areas: "Sequence[AreaFigures]") -> dict[str, IndicatorValue]:
    """Add up the parts: numerators and denominators of additive indicators are the whole's."""
    from desktop.services.indicators import BY_KEY

    found = {}
    for key in ("population", *KEYS):
        values = [area.values[key] for area in areas]
        below = sum(value.denominator or 0 for value in values)
        above = sum(value.numerator for value in values)
        found[key] = BY_KEY[key].value(above, below if BY_KEY[key].denominator else None)
    return found


def _cells(
    values: Mapping[str, IndicatorValue],
    whole: Mapping[str, IndicatorValue],
    targets: Mapping[str, TargetFigure],
    today: datetime.date,
) -> Iterator[HeatCell]:
    for key in KEYS:
        value, target = values[key], targets.get(key)
        if target is not None and value.value is not None:
            aim = target.value if target.kind is TargetKind.STOCK else target.expected(today)
            yield HeatCell(value, _against(Decimal(value.value), aim), aim)
        else:
            yield HeatCell(value, _among(key, values, whole))


def _against(value: Decimal, aim: Decimal) -> HeatClass:
    if value >= aim:
        return HeatClass.REACHED
    return HeatClass.NEAR if value >= aim * NEAR else HeatClass.MISSED


def _among(
    key: str, values: Mapping[str, IndicatorValue], whole: Mapping[str, IndicatorValue]
) -> HeatClass:
    """Compare a figure per resident with that of the whole; whole numbers only."""
    residents, everybody = values["population"].numerator, whole["population"].numerator
    part, all_of_it = values[key].numerator * everybody, whole[key].numerator * residents
    if not all_of_it:
        return HeatClass.USUAL
    if part >= all_of_it * MORE:
        return HeatClass.HIGH
    return HeatClass.LOW if part <= all_of_it * LESS else HeatClass.USUAL
