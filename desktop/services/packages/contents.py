"""What goes into a package: the report, the tables, and the checks that hold them together."""

import datetime
import json
from collections.abc import Mapping
from dataclasses import astuple, dataclass
from typing import Final

from desktop.domain.indicator import IndicatorValue, show_number
from desktop.domain.indicator_scope import Scope
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package import PackageTable, PackageValue
from desktop.domain.package_layout import (
    CORRECTIONS,
    COVERS,
    CUBE,
    INDICATORS,
    LAYOUTS,
    NEIGHBOURHOODS,
    PERSON_DIGESTS,
    PERSONAL_LISTS,
    PERSONS,
    RECEIPTS,
    TARGETS,
)
from desktop.domain.periods import Period
from desktop.services import monthly_report
from desktop.services.indicators import BY_KEY, AreaFigures, by_neighbourhood, compute_in
from desktop.services.indicators.counting import span_in
from desktop.services.monthly_report import MonthlyReport
from desktop.services.monthly_report.checks import ReportCheck
from desktop.services.packages.office_key import DigestKey, digest_key
from desktop.services.province.cube import cube_rows
from desktop.services.province.person_digests import person_digests
from desktop.services.reports.corrections_table import correction_lines
from desktop.services.reports.locked_change import LockedChange
from desktop.services.reports.since_lock import changes_since_lock
from desktop.services.targets.package_lines import package_lines
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import offices
from desktop.storage.queries import packages as queries
from desktop.storage.queries.opening import SAMPLE_DATA
from desktop.storage.queries.scoped import Span

LISTS_OPTION: Final = "package_lists"
"""The office's choice: the personal lists that its packages carry, by commas; none usually."""
_POPULATION: Final = "population"


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything of a package but its number, key and file, read in one snapshot."""

    report: MonthlyReport
    indicators: Mapping[str, IndicatorValue]
    tables: Mapping[str, PackageTable]
    checks: tuple[ReportCheck, ...]
    lists: tuple[str, ...]
    digest_key: DigestKey | None
    as_of: datetime.date
    """The day on which the figures were counted: the office may close a month before its last."""
    is_sample: bool = False
    """Whether the office holds invented records: its figures are nobody's."""
    is_unfinished: bool = False
    """Whether the period was still running on the day of making: its last day is one of it."""
    since_lock: tuple[LockedChange, ...] = ()
    """What its locked months count otherwise than when they were locked."""

    @property
    def ties(self) -> bool:
        """Whether every check passed."""
        return all(check.ok for check in self.checks)

    def figures(self) -> str:
        """Return numerators and denominators by indicator as JSON, for the next version."""
        told = {key: [value.numerator, value.denominator] for key, value in self.indicators.items()}
        return json.dumps(told, separators=(",", ":"))


def chosen_lists(options: Mapping[str, str]) -> tuple[str, ...]:
    """Return the personal lists that the office chose, in the order of the layout."""
    chosen = {word.strip() for word in options.get(LISTS_OPTION, "").split(",")}
    return tuple(key for key in PERSONAL_LISTS if key in chosen)


def read_contents(
    database: Database, period: Period, today: datetime.date, commune_code: str
) -> Contents:
    """Return what a package of a commune and period holds as of `today`.

    Raises:
        FiguresDisagree: sums of the report that must be equal are not: a bug.
    """
    report = monthly_report.figures(database, period, today, commune_code)
    with database.read() as snapshot:
        indicators = compute_in(snapshot, period, today, Scope(commune_code))
        areas = by_neighbourhood(snapshot, period, today, commune_code)
        span = span_in(snapshot, period, today, Scope(commune_code))
        since_lock = changes_since_lock(snapshot, period, today, Scope(commune_code))
        options = offices.options(snapshot)
        lists = chosen_lists(options)
        key = digest_key(snapshot)
        rows: dict[str, list[tuple[PackageValue, ...]]] = {
            INDICATORS: [(key, *_stated(key, value)) for key, value in indicators.items()],
            NEIGHBOURHOODS: _area_rows(areas),
            CUBE: [astuple(row) for row in cube_rows(snapshot, period, today, commune_code)],
        }
        if key is not None:
            digests = person_digests(snapshot, period, today, key.secret, commune_code)
            rows[PERSON_DIGESTS] = [astuple(digest) for digest in digests]
        several = len(offices.served(snapshot)) > 1
        known = {area.neighbourhood_id for area in areas if area.neighbourhood_id}
        corrections = correction_lines(snapshot, span, known if several else None)
        if corrections:
            rows[CORRECTIONS] = list(corrections)
        if targets := package_lines(snapshot, period.last_day.year, commune_code):
            rows[TARGETS] = targets
        for name in lists:
            rows[name] = _list_rows(snapshot, name, span, commune_code)
        if COVERS in rows:
            rows[COVERS] = _named(rows[COVERS], rows.get(PERSONS, []))
    tables = {name: PackageTable(name, LAYOUTS[name].keys, tuple(rows[name])) for name in rows}
    return Contents(
        report=report,
        indicators=indicators,
        tables=tables,
        checks=(*report.checks, *_checks(report, indicators, areas, tables[CUBE])),
        lists=lists,
        digest_key=key,
        as_of=span.closing,
        is_sample=SAMPLE_DATA in options,
        is_unfinished=today <= span.last,
        since_lock=since_lock,
    )


def _stated(key: str, value: IndicatorValue) -> tuple[int | None, int | None]:
    """Return numerator and denominator; a figure that nobody entered yet is no 0 of the province.

    It has no value although nothing is missing below the line.
    """
    is_missing = value.value is None and (value.denominator or BY_KEY[key].denominator is None)
    return None if is_missing else value.numerator, value.denominator


def _area_rows(areas: tuple[AreaFigures, ...]) -> list[tuple[PackageValue, ...]]:
    """Return a row for each neighbourhood and indicator; those of nowhere have no name."""
    return [
        (area.name if area.neighbourhood_id else "", key, *_stated(key, value))
        for area in areas
        for key, value in area.values.items()
    ]


def _list_rows(
    snapshot: ReadSnapshot, name: str, span: Span, commune_code: str
) -> list[tuple[PackageValue, ...]]:
    closing = span.closing
    first = min(span.first, closing)
    if name == PERSONS:
        return [
            (
                *row[:3],
                row.birth_date.iso() if row.birth_date else "",
                *(value or "" for value in row[4:]),
            )
            for row in queries.persons(snapshot, closing, commune_code)
        ]
    read = {COVERS: queries.covers, RECEIPTS: queries.receipts}[name]
    return list(read(snapshot, first, closing, commune_code))


def _named(
    covers: list[tuple[PackageValue, ...]], persons: list[tuple[PackageValue, ...]]
) -> list[tuple[PackageValue, ...]]:
    """Put the names before the covers, where the package names the persons anyway."""
    names = {person: name for person, _, name, *_ in persons}
    return [(names.get(person, ""), person, *rest) for person, *rest in covers]


def _checks(
    report: MonthlyReport,
    indicators: Mapping[str, IndicatorValue],
    areas: tuple[AreaFigures, ...],
    cube: PackageTable,
) -> tuple[ReportCheck, ...]:
    """Compare what the package says in several places."""
    same = {key: value.as_json() for key, value in indicators.items()} == {
        key: value.as_json() for key, value in report.indicators.items()
    }
    persons = indicators[_POPULATION].numerator
    counted = sum(value for value in cube.column("persons") if isinstance(value, int))
    parts = sum(area.values[_POPULATION].numerator for area in areas)
    return (
        ReportCheck(
            same,
            QT_TRANSLATE_NOOP("reports", "Số liệu gửi tỉnh = số trong báo cáo"),
            QT_TRANSLATE_NOOP("reports", "{count} chỉ tiêu"),
            {"count": show_number(len(indicators))},
        ),
        ReportCheck(
            persons == counted == parts,
            QT_TRANSLATE_NOOP("reports", "Cộng các nhóm, các thôn = số dân của xã"),
            QT_TRANSLATE_NOOP("reports", "{sum} = {total} người"),
            {"sum": show_number(counted), "total": show_number(persons)},
        ),
    )
