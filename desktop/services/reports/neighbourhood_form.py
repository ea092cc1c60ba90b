"""Mẫu 01: results by thôn against their targets (domain.md 5.6 a)."""

from collections.abc import Mapping
from dataclasses import fields
from decimal import ROUND_HALF_UP, Decimal

from desktop.domain.indicator import ratio
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.report_table import (
    CellFormat,
    ReportChart,
    ReportColumn,
    ReportTable,
    ReportValue,
)
from desktop.services.monthly_report.area_tables import coverage_note, name_of
from desktop.services.monthly_report.data import NUMBER, TOTAL
from desktop.services.reports.corrections_table import correction_tables
from desktop.services.reports.made_report import Content
from desktop.services.reports.movement_checks import closing_check, parts_check
from desktop.services.reports.period_links import links_of_neighbourhoods
from desktop.services.reports.reading import Reading
from desktop.services.reports.target_figures import counted, targets_by_neighbourhood, whole_target
from desktop.storage.queries.population import NeighbourhoodCounts, PopulationCounts

KEY = "neighbourhoods"
FEWEST_BARS = 2
"""One bar alone compares nothing."""
HOUSEHOLD_TARGET, VOLUNTARY_TARGET = "hi_household", "vsi_participants"
_HOUSEHOLD = QT_TRANSLATE_NOOP("reports", "BHYT hộ gia đình")
_VSI = QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện")


def neighbourhood_form(reading: Reading) -> Content:
    """Return the table of the thôn with its chart of coverage, and what was corrected."""
    table = _table(reading)
    return Content(
        tables=(table, *correction_tables(reading)),
        charts=coverage_charts(reading, table),
        checks=(parts_check(reading, table), closing_check(table)),
        behind=links_of_neighbourhoods(table, reading),
    )


def coverage_charts(reading: Reading, table: ReportTable) -> tuple[ReportChart, ...]:
    """Return the chart of a table's coverage by thôn against the target, where it compares any."""
    if sum(value is not None for value in table.column("hi_coverage")) < FEWEST_BARS:
        return ()
    title = QT_TRANSLATE_NOOP("reports", "Tỷ lệ bao phủ BHYT (%)")
    target = whole_target(reading, "hi_coverage")
    return (ReportChart(table.key, title, "name", "hi_coverage", target),)


def _table(reading: Reading) -> ReportTable:
    parts, word = reading.data.gathered.neighbourhoods, reading.word
    entered = reading.data.gathered.entered
    targets = targets_by_neighbourhood(reading, (HOUSEHOLD_TARGET, VOLUNTARY_TARGET))
    whole = {key: whole_target(reading, key) for key in (HOUSEHOLD_TARGET, VOLUNTARY_TARGET)}
    total = NeighbourhoodCounts(
        None, TOTAL, None, sum(part.households for part in parts), _sum(parts)
    )
    return ReportTable(
        key=KEY,
        sheet=QT_TRANSLATE_NOOP("reports", "Theo {word}").format(word=word.lower()),
        title=QT_TRANSLATE_NOOP("reports", "Kết quả theo {word}").format(word=word.lower()),
        columns=_columns(word),
        rows=tuple(
            (
                number,
                *_cells(
                    part,
                    name_of(part, reading.data, word),
                    entered.covered_in(part.neighbourhood_id, part.persons.population),
                    targets.get(part.neighbourhood_id, {}),
                ),
            )
            for number, part in enumerate(parts, start=1)
        ),
        total=(None, *_cells(total, TOTAL, entered.covered(total.persons.population), whole)),
        note=coverage_note(entered),
    )


def _columns(word: str) -> tuple[ReportColumn, ...]:
    text, rate = CellFormat.TEXT, CellFormat.RATE
    target = QT_TRANSLATE_NOOP("reports", "Chỉ tiêu")
    percent = QT_TRANSLATE_NOOP("reports", "% đạt")
    return (
        NUMBER,
        ReportColumn("name", word, text, 20),
        ReportColumn("households", QT_TRANSLATE_NOOP("reports", "Số hộ"), width=8),
        ReportColumn("population", QT_TRANSLATE_NOOP("reports", "Số khẩu"), width=8),
        ReportColumn("hi_insured", QT_TRANSLATE_NOOP("reports", "Có thẻ BHYT"), width=8),
        ReportColumn("hi_coverage", QT_TRANSLATE_NOOP("reports", "Tỷ lệ (%)"), rate, 8),
        ReportColumn("hi_target", target, width=8, parent=_HOUSEHOLD),
        ReportColumn(
            "hi_household", QT_TRANSLATE_NOOP("reports", "Thực hiện"), width=8, parent=_HOUSEHOLD
        ),
        ReportColumn("hi_reached", percent, rate, 8, _HOUSEHOLD),
        ReportColumn("vsi_target", target, width=8, parent=_VSI),
        ReportColumn("vsi_opening", QT_TRANSLATE_NOOP("reports", "Đầu kỳ"), width=7, parent=_VSI),
        ReportColumn("vsi_added", QT_TRANSLATE_NOOP("reports", "Tăng"), width=7, parent=_VSI),
        ReportColumn("vsi_removed", QT_TRANSLATE_NOOP("reports", "Giảm"), width=7, parent=_VSI),
        ReportColumn(
            "vsi_participants", QT_TRANSLATE_NOOP("reports", "Cuối kỳ"), width=7, parent=_VSI
        ),
        ReportColumn("vsi_reached", percent, rate, 8, _VSI),
        ReportColumn("note", QT_TRANSLATE_NOOP("reports", "Ghi chú"), text, 10),
    )


def _cells(
    part: NeighbourhoodCounts,
    name: str,
    covered: int | None,
    targets: Mapping[str, Decimal | None],
) -> tuple[ReportValue, ...]:
    persons = part.persons
    household, voluntary = targets.get(HOUSEHOLD_TARGET), targets.get(VOLUNTARY_TARGET)
    return (
        name,
        part.households,
        persons.population,
        persons.hi_insured,
        ratio(persons.hi_insured, covered),
        counted(household),
        persons.hi_household,
        reached(persons.hi_household, household),
        counted(voluntary),
        persons.vsi_opening,
        persons.vsi_added,
        persons.vsi_removed,
        persons.vsi_participants,
        reached(persons.vsi_participants, voluntary),
        None,
    )


def reached(result: int, target: Decimal | None) -> Decimal | None:
    """Return a result in percent of its target to two decimals; None without a target."""
    if not target:
        return None
    return (Decimal(result) * 100 / target).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def _sum(parts: tuple[NeighbourhoodCounts, ...]) -> PopulationCounts:
    return PopulationCounts(
        **{
            field.name: sum(getattr(part.persons, field.name) for part in parts)
            for field in fields(PopulationCounts)
        }
    )
