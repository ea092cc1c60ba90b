"""The table of targets as values: its rows, its cells, and the results before targets are there."""

import datetime
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from desktop.domain.indicator import IndicatorValue, Measured, Unit
from desktop.domain.indicator_scope import Scope
from desktop.domain.periods import Period
from desktop.domain.targets import TargetFigure, TargetKind, growth
from desktop.services import indicators
from desktop.services.targets.communes import TargetOrigin
from desktop.services.targets.reading import number_of, of_target
from desktop.storage.queries.targets import StoredTarget

Values = Mapping[str, IndicatorValue]


class RowsOf(Enum):
    """What stands in the rows of the table."""

    NEIGHBOURHOODS = "neighbourhoods"
    COLLECTORS = "collectors"
    MONTHS = "months"
    ORGANISATIONS = "organisations"
    COMMUNES = "communes"
    """Of a province: results come out of the packages."""


class Standing(Enum):
    """How a result stands to where it should be today; the worst first."""

    BEHIND = "behind"
    NO_OPENING = "no_opening"
    """Nobody knows: a stock goes on from what it was at the beginning, which was not told."""
    NO_RESULT = "no_result"
    """Nobody knows: its days have begun, and nothing was counted."""
    ON_TIME = "on_time"
    REACHED = "reached"

    @property
    def place(self) -> int:
        """Its place among all of them: 0 is the worst."""
        return list(Standing).index(self)


@dataclass(frozen=True, slots=True)
class TargetCell:
    """A target with its result; `result` is None where nothing can be counted (yet).

    `since_opening` and `since_last_year` are the growth in percent against 31 December and
    against the same days a year before.
    """

    target: StoredTarget | None
    figure: TargetFigure | None
    result: Decimal | None
    since_opening: Decimal | None = None
    since_last_year: Decimal | None = None
    origin: TargetOrigin = TargetOrigin.GIVEN
    """Whose `figure` is; where `target` is None, of a commune, it is not one set here for it."""

    @property
    def percent(self) -> Decimal | None:
        """The result in percent of the target; None without one of them."""
        if self.figure is None or self.result is None:
            return None
        return self.figure.percent(self.result)

    @property
    def knows_pace(self) -> bool:
        """Whether it can be said where the result should be: a stock goes on from what it was."""
        figure = self.figure
        return figure is not None and (figure.kind is TargetKind.FLOW or figure.opening is not None)

    def is_behind(self, today: datetime.date) -> bool:
        """Whether the result lies under where it should be today."""
        if self.figure is None or self.result is None or not self.knows_pace:
            return False
        return self.figure.behind(self.result, today) > 0

    def standing(self, today: datetime.date) -> Standing | None:
        """Return how it stands; None without a target, and before its days have begun."""
        if self.figure is None:
            return None
        if self.result is None:
            return Standing.NO_RESULT if self.figure.first <= today else None
        if self.is_behind(today):
            return Standing.BEHIND
        if self.result >= self.figure.value:
            return Standing.REACHED
        return Standing.ON_TIME if self.knows_pace else Standing.NO_OPENING


@dataclass(frozen=True, slots=True)
class TargetRow:
    """One thôn, collector or month (its id, or 1 to 12) with a cell for each indicator.

    `period` and `scope` are what the results are counted of.
    """

    key: int
    name: str
    period: Period
    scope: Scope
    cells: Mapping[str, TargetCell]

    def standing(self, today: datetime.date) -> Standing | None:
        """Return how the worst of its indicators stands; None where none has a target."""
        found = {cell.standing(today) for cell in self.cells.values()}
        return next((one for one in Standing if one in found), None)


@dataclass(frozen=True, slots=True)
class TargetTable:
    """The table of a year; `total` speaks of the whole office.

    `others` are targets of the year that have no row here: those of a commune of several and of
    organisations, each with the holder's name.
    """

    year: int
    rows_of: RowsOf
    indicators: tuple[str, ...]
    rows: tuple[TargetRow, ...]
    total: TargetRow
    today: datetime.date
    others: tuple[tuple[str, StoredTarget], ...] = ()

    def standings(self) -> Counter[Standing | None]:
        """Return how many rows stand how; the row of those who belong to no part is left out."""
        return Counter(row.standing(self.today) for row in self.rows if row.key)

    @property
    def ranked_by(self) -> str:
        """The indicator that the rows are ranked by: the first shown that any has a percent of."""
        return next((key for key in self.indicators if self.ranks(key)), "")

    def ranks(self, indicator: str) -> dict[int, int]:
        """Return the place of each row by percent, equal ones share one; only those with both."""
        percents = {
            row.key: row.cells[indicator].percent
            for row in self.rows
            if row.cells[indicator].percent is not None
        }
        found = [one for one in percents.values() if one is not None]
        return {
            key: 1 + sum(other > one for other in found)
            for key, one in percents.items()
            if one is not None
        }

    def not_shared(self, indicator: str) -> Decimal | None:
        """Return what of the whole's target the rows do not have; None where it cannot be said.

        Of a stock the months do not add up, of a rate nothing does.
        """
        whole = self.total.cells[indicator].figure
        parts = [row.cells[indicator].target for row in self.rows]
        if whole is None or not any(parts):
            return None
        stock_of_months = self.rows_of is RowsOf.MONTHS and whole.kind is TargetKind.STOCK
        if stock_of_months or not adds_up(indicator):
            return None
        return whole.value - sum((one.value for one in parts if one is not None), Decimal(0))


@dataclass(frozen=True, slots=True)
class Reached:
    """The results of one indicator: now, on 31 December before, and a year ago."""

    result: Decimal | None
    began: Decimal | None = None
    last_year: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ResultRow:
    """The results of one thôn, collector or month, before targets are put beside them."""

    key: int
    name: str
    period: Period
    scope: Scope
    reached: Mapping[str, Reached]


@dataclass(frozen=True, slots=True)
class Results:
    """What was reached in a year: it takes long to count and changes with records only."""

    year: int
    rows_of: RowsOf
    indicators: tuple[str, ...]
    rows: tuple[ResultRow, ...]
    total: ResultRow
    today: datetime.date


def code_of(key: int) -> str:
    """Return the code of the commune whose row has this key."""
    return f"{key:05d}"


def adds_up(indicator: str) -> bool:
    """Whether the parts of an indicator make the whole: rates and counts of active ones do not."""
    declared = indicators.BY_KEY[indicator]
    return declared.additive and declared.unit is not Unit.PERCENT


def reached_of(
    keys: Sequence[str], values: Values, opening: Values, before: Values
) -> dict[str, Reached]:
    """Return what was reached of each indicator, out of what was counted on three days."""
    return {
        key: Reached(*(_number(each, key) for each in (values, opening, before))) for key in keys
    }


def _number(values: Values, key: str) -> Decimal | None:
    return number_of(values[key].value) if key in values else None


def cell_of(key: str, target: StoredTarget | None, reached: Reached) -> TargetCell:
    """Put a target beside what was reached."""
    figure = None if target is None else of_target(target)
    if figure is not None and figure.kind is TargetKind.STOCK:
        figure = figure.beginning_with(reached.began)
    result = reached.result
    if result is None:
        return TargetCell(target, figure, None)
    stock = indicators.BY_KEY[key].measured is Measured.AT_END
    since_opening = growth(result, reached.began) if stock else None
    return TargetCell(target, figure, result, since_opening, growth(result, reached.last_year))
