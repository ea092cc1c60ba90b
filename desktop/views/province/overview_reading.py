"""Reads the overview of a province, and lays its cube out."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desktop.domain.indicator import Indicator, IndicatorValue
from desktop.domain.periods import Period, PeriodKind
from desktop.domain.population_cube import SCHEMES, UNKNOWN
from desktop.fields.choices import SEX
from desktop.models.province_desk import show_gap, show_value
from desktop.models.province_overview import (
    DoubleLine,
    OverviewLine,
    PivotTable,
    ProvinceOverview,
    TrendPoint,
)
from desktop.services.indicators.declarations import BY_KEY
from desktop.services.province import consolidation, doubles, pivot
from desktop.services.targets import targets_for
from desktop.storage.database import Database
from desktop.storage.queries import province_figures
from desktop.views.province.desk_reading import indicator_name, is_rate, number_of

MONTHS = 12
HI_SCHEME = "HI"


def read_overview(database: Database, period: Period) -> ProvinceOverview:
    """Read a period."""
    found = consolidation.figures(database, period)
    trend = consolidation.trend(database, period, MONTHS)
    twice = doubles.doubles(database, period)
    with database.read() as snapshot:
        targets = targets_for(snapshot, period, openings={})
        uncompared = province_figures.without_digests(snapshot, period.show())
    translate = QCoreApplication.translate
    return ProvinceOverview(
        period=period,
        accepted=len(found.communes),
        expected=found.expected,
        lines=tuple(_line(key, found) for key in found.totals),
        trend={key: _points(key, trend) for key in found.totals},
        targets={key: each.value for key, each in targets.items() if is_rate(BY_KEY[key])},
        doubles=tuple(_double(one) for one in twice),
        uncompared=uncompared,
        question=doubles.question_text(twice, period, translate) if twice else "",
        samples=consolidation.named_samples(found.samples, translate),
    )


def _line(key: str, found: consolidation.ProvinceFigures) -> OverviewLine:
    indicator = BY_KEY[key]
    return OverviewLine(
        key=key,
        name=indicator_name(indicator),
        value=_shown(indicator, found.totals.get(key)),
        before=_shown(indicator, found.previous_totals.get(key)),
        growth=_growth(indicator, found.growth(key)),
        last_year=_shown(indicator, found.last_year_totals.get(key)),
        stating=sum(key in one.counts for one in found.communes),
    )


def _shown(indicator: Indicator, value: IndicatorValue | None) -> str:
    return "" if value is None else show_value(number_of(value), is_rate=is_rate(indicator))


def _growth(indicator: Indicator, growth: Decimal | None) -> str:
    """Return a change: points of a rate, percent of a number."""
    if growth is None:
        return ""
    if indicator.denominator is not None:
        return QCoreApplication.translate("province", "{change} điểm").format(
            change=show_gap(growth)
        )
    return show_gap(growth) + " %"


def _points(
    key: str, trend: Sequence[tuple[Period, Mapping[str, IndicatorValue]]]
) -> tuple[TrendPoint, ...]:
    made = []
    for period, totals in trend:
        value = number_of(totals.get(key))
        shown = "" if value is None else show_value(value, is_rate=is_rate(BY_KEY[key]))
        made.append(TrendPoint(short_name(period), value, shown))
    return tuple(made)


def short_name(period: Period) -> str:
    """Return a period's name under a bar: 11/26, Q4/26 or 2026."""
    year = f"{period.year % 100:02d}"
    if period.kind is PeriodKind.MONTH:
        return f"{period.number}/{year}"
    if period.kind is PeriodKind.QUARTER:
        return f"Q{period.number}/{year}"
    return str(period.year)


def _double(one: doubles.Double) -> DoubleLine:
    terms = "; ".join(
        f"{term.commune_name}: {_day(term.valid_from)} – {_day(term.valid_to)}"
        for term in one.terms
    )
    translate = QCoreApplication.translate
    scheme = (
        translate("province", "BHYT")
        if one.scheme == HI_SCHEME
        else translate("province", "BHXH tự nguyện")
    )
    return DoubleLine(
        digest=one.digest,
        scheme=scheme,
        communes=", ".join(one.communes),
        terms=terms,
        overlaps=one.overlaps,
        counted_twice=one.counted_twice,
    )


def _day(text: str) -> str:
    """Return an ISO day as it is written here."""
    year, _, rest = text.partition("-")
    month, _, day = rest.partition("-")
    return f"{day}/{month}/{year}" if day else text or "…"


def dimension_name(dimension: str) -> str:
    """Return the name of a dimension in the window's language."""
    return QCoreApplication.translate("packages", pivot.DIMENSION_LABELS[dimension])


def read_pivot(database: Database, period: Period, rows: str, columns: str) -> PivotTable:
    """Lay the persons of a period out by two dimensions; the same twice is one."""
    across = () if columns == rows else (columns,)
    found = pivot.pivot(database, (period,), (rows,), across)
    return PivotTable(
        columns=tuple(_label(key, across, found.names) for key in found.column_keys),
        rows=tuple(
            (
                _label(key, (rows,), found.names),
                tuple(found.cell(key, column) for column in found.column_keys),
                found.row_total(key),
            )
            for key in found.row_keys
        ),
        totals=tuple(found.column_total(key) for key in found.column_keys),
        total=found.total,
    )


def _label(key: tuple[str, ...], dimensions: Sequence[str], names: Mapping[str, str]) -> str:
    translate = QCoreApplication.translate
    if not key:
        return translate("province", "Số người")
    (value,), (dimension,) = key, dimensions
    if value == UNKNOWN:
        return translate("province", "Không ghi")
    if dimension == "commune":
        return names.get(value, value)
    if dimension == "scheme":
        return translate("reports", SCHEMES.get(value, value))
    if dimension == "sex":
        return SEX.show(value, translate)
    return value
