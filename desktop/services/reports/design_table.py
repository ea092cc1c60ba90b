"""The table of a report that the office put together, from the declared indicators."""

import datetime
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from typing import Final

from desktop.domain.dates import add_months
from desktop.domain.indicator import Indicator, IndicatorValue, Measured, Unit
from desktop.domain.indicator_scope import Scope
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period, PeriodKind
from desktop.domain.report_table import (
    CellFormat,
    ReportChart,
    ReportColumn,
    ReportTable,
    ReportValue,
)
from desktop.services import indicators
from desktop.services.indicators import BY_KEY
from desktop.services.monthly_report.data import NUMBER, TOTAL
from desktop.services.reports.design import Comparison, Design, DesignRows
from desktop.services.reports.made_report import TOTAL_ROW, Behind, Cell, Content
from desktop.services.reports.reading import Reading
from desktop.services.reports.target_figures import NOTHING_KNOWN, counted
from desktop.services.targets import targets_for

KEY: Final = "design"
_MONTH: Final = PeriodKind.MONTH
_YEAR: Final = 12
"""Months."""
_Moment = tuple[Period, datetime.date]
"""A period and the day that it is counted on."""
Values = Mapping[str, IndicatorValue]
_HUNDREDTH: Final = Decimal("0.01")
_RATES: Final = frozenset({Unit.PERCENT, Unit.RECEIPTS_EACH, Unit.PERSONS_EACH, Unit.DONG_EACH})


@dataclass(frozen=True, slots=True)
class _Row:
    """One row: its name, what it speaks of, and its figures now and then."""

    name: str
    scope: Scope
    now: Values
    last_year: Values
    year_start: Values
    targets: Mapping[str, Decimal]


def design_content(design: Design, reading: Reading) -> Content:
    """Return the table of a design with the names behind its figures, and its chart."""
    known = tuple(BY_KEY[key] for key in design.indicators if key in BY_KEY)
    figures = _Figures(design, reading)
    if design.rows is DesignRows.WHOLE:
        return _list_content(design, reading, known, figures)
    return _grid_content(design, reading, known, figures)


class _Figures:
    """Reads the figures of the rows, each moment once."""

    def __init__(self, design: Design, reading: Reading) -> None:
        self._design = design
        self._reading = reading
        self._counted: dict[_Moment, Values] = {}

    def rows(self) -> Iterator[_Row]:
        """Yield the rows of a table by thôn, collector or month."""
        if self._design.rows is DesignRows.MONTHS:
            yield from map(self._month, _months_until(self._reading.period))
            return
        now, before, start = (self._parts(moment) for moment in self._moments())
        for key, (name, values) in now.items():
            yield _Row(
                name,
                self._scope(key),
                values,
                before.get(key, ("", {}))[1],
                start.get(key, ("", {}))[1],
                self._targets(self._reading.period, self._scope(key)),
            )

    @cached_property
    def whole(self) -> _Row:
        """The figures of everything that the report speaks of."""
        now, before, start = (self._compute(moment) for moment in self._moments())
        targets = self._targets(self._reading.period, self._reading.scope)
        return _Row(TOTAL, self._reading.scope, now, before, start, targets)

    def _month(self, month: Period) -> _Row:
        return _Row(
            month.title(),
            self._reading.scope,
            self._compute((month, self._reading.today)),
            self._compute(self._last_year(month)),
            self._compute(self._year_start()),
            self._targets(month, self._reading.scope),
        )

    def _moments(self) -> tuple[_Moment | None, ...]:
        period = self._reading.period
        return (period, self._reading.today), self._last_year(period), self._year_start()

    def _last_year(self, period: Period) -> _Moment | None:
        """Return the same period a year before; one that still runs is cut at the same day."""
        before = _year_before(period)
        if before is None or Comparison.LAST_YEAR not in self._design.comparisons:
            return None
        if period.contains(self._reading.today):
            gone = self._reading.today - period.first_day
            return before, min(before.first_day + gone, before.last_day)
        return before, before.last_day

    def _year_start(self) -> _Moment | None:
        if Comparison.YEAR_START not in self._design.comparisons:
            return None
        december = Period(_MONTH, self._reading.span.first.year - 1, 12)
        return december, december.last_day

    def _compute(self, moment: _Moment | None) -> Values:
        if moment is None:
            return {}
        if moment not in self._counted:
            reading = self._reading
            self._counted[moment] = indicators.compute_in(reading.snapshot, *moment, reading.scope)
        return self._counted[moment]

    def _targets(self, period: Period, scope: Scope) -> Mapping[str, Decimal]:
        if Comparison.TARGET not in self._design.comparisons:
            return {}
        snapshot = self._reading.snapshot
        found = targets_for(snapshot, period, scope, openings=NOTHING_KNOWN)
        return {key: figure.value for key, figure in found.items()}

    def _parts(self, moment: _Moment | None) -> dict[int, tuple[str, Values]]:
        if moment is None:
            return {}
        reading, commune = self._reading, self._reading.scope.commune_code
        if self._design.rows is DesignRows.NEIGHBOURHOODS:
            areas = indicators.by_neighbourhood(reading.snapshot, *moment, commune)
            return {one.neighbourhood_id: (one.name, one.values) for one in areas}
        people = indicators.by_collector(reading.snapshot, *moment, commune)
        return {one.collector_id: (one.name, one.values) for one in people}

    def _scope(self, key: int) -> Scope:
        commune = self._reading.scope.commune_code
        if self._design.rows is DesignRows.NEIGHBOURHOODS:
            return Scope(commune, key)
        return Scope(commune, None, key)


def _year_before(period: Period) -> Period | None:
    """Return the same period a year before; None for a week that year did not have."""
    try:
        if period.days is not None:
            first, last = (add_months(day, -_YEAR) for day in period.days)
            return Period.of_days(first, last)
        return Period(period.kind, period.year - 1, period.number)
    except ValueError:
        return None


def _months_until(period: Period) -> list[Period]:
    """Return the months of the period's year up to its last."""
    last = period.last_day
    return [Period(_MONTH, last.year, month) for month in range(1, last.month + 1)]


# One figure with what it is compared with


def _value(values: Values, indicator: Indicator) -> ReportValue:
    found = values.get(indicator.key)
    return None if found is None else found.value


def _number(value: ReportValue) -> Decimal | None:
    return Decimal(value) if isinstance(value, int | Decimal) else None


def _difference(now: ReportValue, then: ReportValue) -> ReportValue:
    left, right = _number(now), _number(then)
    if left is None or right is None:
        return None
    change = left - right
    return int(change) if change == change.to_integral_value() else change


def _figure_cells(design: Design, row: _Row, indicator: Indicator) -> tuple[ReportValue, ...]:
    now = _value(row.now, indicator)
    cells: list[ReportValue] = [now]
    if Comparison.LAST_YEAR in design.comparisons:
        then = _value(row.last_year, indicator)
        cells += [then, _difference(now, then)]
    if Comparison.YEAR_START in design.comparisons:
        # What comes in during a period has no number on 31 December.
        stock = indicator.measured is Measured.AT_END
        then = _value(row.year_start, indicator) if stock else None
        cells += [then, _difference(now, then)]
    if Comparison.TARGET in design.comparisons:
        target = row.targets.get(indicator.key)
        cells += [counted(target), _percent(_number(now), target)]
    return tuple(cells)


def _percent(result: Decimal | None, target: Decimal | None) -> Decimal | None:
    if result is None or not target:
        return None
    return (result * 100 / target).quantize(_HUNDREDTH, rounding=ROUND_HALF_UP)


def _figure_columns(
    design: Design, prefix: str, parent: str, value_header: str, form: CellFormat
) -> tuple[ReportColumn, ...]:
    """Return the columns of one figure and its comparisons; their order is that of the cells."""
    difference = QT_TRANSLATE_NOOP("reports", "Tăng, giảm")
    columns = [ReportColumn(f"{prefix}value", value_header, form, 10, parent)]
    if Comparison.LAST_YEAR in design.comparisons:
        then = QT_TRANSLATE_NOOP("reports", "Cùng kỳ năm trước")
        columns += [
            ReportColumn(f"{prefix}last_year", then, form, 10, parent),
            ReportColumn(f"{prefix}growth", difference, form, 9, parent),
        ]
    if Comparison.YEAR_START in design.comparisons:
        then = QT_TRANSLATE_NOOP("reports", "Ngày 31/12 năm trước")
        columns += [
            ReportColumn(f"{prefix}year_start", then, form, 10, parent),
            ReportColumn(f"{prefix}since", difference, form, 9, parent),
        ]
    if Comparison.TARGET in design.comparisons:
        target = QT_TRANSLATE_NOOP("reports", "Chỉ tiêu giao")
        percent = QT_TRANSLATE_NOOP("reports", "% đạt")
        columns += [
            ReportColumn(f"{prefix}target", target, form, 10, parent),
            ReportColumn(f"{prefix}reached", percent, CellFormat.RATE, 8, parent),
        ]
    return tuple(columns)


# The two shapes


def _list_content(
    design: Design, reading: Reading, known: tuple[Indicator, ...], figures: _Figures
) -> Content:
    """One row for each indicator."""
    row = figures.whole
    text = CellFormat.TEXT
    table = ReportTable(
        key=KEY,
        sheet=design.name,
        title="",
        columns=(
            NUMBER,
            ReportColumn("name", QT_TRANSLATE_NOOP("reports", "Chỉ tiêu"), text, 36),
            ReportColumn("unit", QT_TRANSLATE_NOOP("reports", "Đơn vị tính"), text, 12),
            *_figure_columns(
                design, "", "", QT_TRANSLATE_NOOP("reports", "Kết quả"), CellFormat.RATE
            ),
        ),
        rows=tuple(
            (number, one.name, one.unit.value, *_figure_cells(design, row, one))
            for number, one in enumerate(known, start=1)
        ),
    )
    behind: dict[Cell, Behind] = {
        (KEY, place, "value"): Behind(one.key, reading.scope)
        for place, one in enumerate(known)
        if one.listed
    }
    same_unit = len({one.unit for one in known}) == 1
    title = QT_TRANSLATE_NOOP("reports", "So sánh các chỉ tiêu")
    charts = (ReportChart(KEY, title, "name", "value", targets=_targets_of(design, "")),)
    return Content((table,), charts if design.chart and same_unit else (), (), behind)


def _grid_content(
    design: Design, reading: Reading, known: tuple[Indicator, ...], figures: _Figures
) -> Content:
    """One row for each part, the indicators side by side."""
    rows = list(figures.rows())
    in_months = design.rows is DesignRows.MONTHS
    shown = tuple(one for one in known if _told_by[design.rows](one))
    lone = not design.comparisons
    table = ReportTable(
        key=KEY,
        sheet=design.name,
        title="",
        columns=(
            NUMBER,
            ReportColumn("name", _HEADERS.get(design.rows, reading.word), CellFormat.TEXT, 22),
            *(
                column
                for one in shown
                for column in _figure_columns(
                    design,
                    f"{one.key}/",
                    "" if lone else one.name,
                    one.name if lone else QT_TRANSLATE_NOOP("reports", "Kết quả"),
                    _format(one),
                )
            ),
        ),
        rows=tuple(
            (number, row.name, *_cells_of(design, row, shown))
            for number, row in enumerate(rows, start=1)
        ),
        total=None if in_months else (None, TOTAL, *_cells_of(design, figures.whole, shown)),
    )
    charts = tuple(
        ReportChart(
            KEY, one.name, "name", f"{one.key}/value", targets=_targets_of(design, f"{one.key}/")
        )
        for one in shown[:_MOST_CHARTS]
    )
    return Content(
        (table,),
        charts if design.chart and len(rows) > 1 else (),
        (),
        {} if in_months else _behind(rows, shown, reading),
    )


def _targets_of(design: Design, prefix: str) -> str:
    """Return the column that holds the bars' targets; none when the design compares with none."""
    return f"{prefix}target" if Comparison.TARGET in design.comparisons else ""


_MOST_CHARTS: Final = 3
_told_by: Final[Mapping[DesignRows, Callable[[Indicator], bool]]] = {
    DesignRows.NEIGHBOURHOODS: lambda one: one.by_area,
    DesignRows.COLLECTORS: lambda one: one.by_collector,
    DesignRows.MONTHS: lambda _: True,
}
_HEADERS: Final[Mapping[DesignRows, str]] = {
    DesignRows.COLLECTORS: QT_TRANSLATE_NOOP("reports", "Nhân viên thu"),
    DesignRows.MONTHS: QT_TRANSLATE_NOOP("reports", "Tháng"),
}


def _format(indicator: Indicator) -> CellFormat:
    return CellFormat.RATE if indicator.unit in _RATES else CellFormat.COUNT


def _cells_of(design: Design, row: _Row, shown: tuple[Indicator, ...]) -> tuple[ReportValue, ...]:
    return tuple(cell for one in shown for cell in _figure_cells(design, row, one))


def _behind(rows: list[_Row], shown: tuple[Indicator, ...], reading: Reading) -> dict[Cell, Behind]:
    found: dict[Cell, Behind] = {}
    for one in shown:
        if not one.listed:
            continue
        column = f"{one.key}/value"
        found[KEY, TOTAL_ROW, column] = Behind(one.key, reading.scope)
        for place, row in enumerate(rows):
            found[KEY, place, column] = Behind(one.key, row.scope)
    return found
