"""A report as it was made: figures on a paper, checks, and the names behind its numbers."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from desktop.domain.indicator import IndicatorValue
from desktop.domain.indicator_scope import WHOLE, Scope
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period
from desktop.domain.report_table import PaperReport, ReportChart, ReportTable
from desktop.domain.vietnamese_text import file_word
from desktop.services.monthly_report.checks import ReportCheck
from desktop.services.reports.locked_change import LockedChange

TOTAL_ROW: Final = -1
"""The row of totals, where the rows of a table are counted from 0."""
_WHOLE_REPORT: Final = "period"
_REPORT, _PROVINCE = "Báo cáo ", " tỉnh"
"""What the name of a file says already, or says better by the province's own name."""
_DRAFT = QT_TRANSLATE_NOOP("reports", "BẢN NHÁP – số liệu chưa khớp")

Cell = tuple[str, int, str]
"""Table, row (from 0, `TOTAL_ROW` for the total) and column of a number."""


@dataclass(frozen=True, slots=True)
class Behind:
    """Which indicator a number is, and of which part of the office."""

    indicator: str
    scope: Scope = WHOLE


@dataclass(frozen=True, slots=True)
class Content:
    """What the tables of a form came to, before a title block is put above them."""

    tables: tuple[ReportTable, ...]
    charts: tuple[ReportChart, ...] = ()
    checks: tuple[ReportCheck, ...] = ()
    behind: Mapping[Cell, Behind] = field(default_factory=dict)
    personal: bool = False
    data_line: str = ""
    """What stands below the subject in the place of the days, where days would not say enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeReport:
    """A report of a form and a period as of `made_on`; nothing in it changes later.

    `audit_line` is the last line of the audit that its figures knew of. `area` is the part of the
    office it speaks of, as runs keep it; `run_id` is set when it was opened again from a run.
    """

    form_key: str
    name: str
    period: Period
    scope: Scope
    made_on: datetime.date
    paper: PaperReport
    audit_line: int
    checks: tuple[ReportCheck, ...] = ()
    behind: Mapping[Cell, Behind] = field(default_factory=dict)
    indicators: Mapping[str, IndicatorValue] = field(default_factory=dict)
    personal: bool = False
    run_id: int | None = None
    since_lock: tuple[LockedChange, ...] = ()
    """What its locked months count otherwise than when they were locked; told before it goes out"""
    province: str = ""
    """Name of the province whose report it is, without its kind; "" of any other office."""

    @property
    def tables(self) -> tuple[ReportTable, ...]:
        """The tables, from first to last."""
        return self.paper.tables

    @property
    def ties(self) -> bool:
        """Whether every check holds."""
        return all(check.ok for check in self.checks)

    @property
    def is_comparison(self) -> bool:
        """Whether it tells what changed since a kept report, and is of no form itself."""
        return not self.form_key

    @property
    def file_stem(self) -> str:
        """The usual name of its files, in letters that every USB stick can hold.

        It says what the report is called, and the period. One of a province names it; a report of
        one thôn or collector names that, and one of a commune of several its code: it never takes
        the place of the whole one, nor of another commune's.
        """
        part = f"_{self.scope.commune_code}" if self.scope.commune_code else ""
        part += f"_{file_word(self._part_name)}" if self.scope.in_parts else ""
        kind = "thay_doi" if self.is_comparison else self._kind_word
        place = f"_{file_word(self.province)}" if self.province else ""
        return f"{kind}{place}_{self.period.show()}{part}"

    def file_stem_of(self, table: str) -> str:
        """Return the usual name of a file of one table: it is called as its sheet is."""
        return f"{self.file_stem}_{file_word(self.paper.table(table).sheet)}"

    @property
    def _kind_word(self) -> str:
        if self.form_key == _WHOLE_REPORT:
            return "bao_cao"
        name = self.name.removeprefix(_REPORT)
        return f"bao_cao_{file_word(name.removesuffix(_PROVINCE) if self.province else name)}"

    @property
    def _part_name(self) -> str:
        """The name of the thôn or collector, which ends the subject (also of a kept report)."""
        return self.paper.heading.subject.rpartition(", ")[2]

    def with_table(self, key: str) -> "MadeReport":
        """Return the report with one of its tables only, and that table's charts."""
        charts = tuple(chart for chart in self.paper.charts if chart.table == key)
        paper = replace(self.paper, tables=(self.paper.table(key),), charts=charts)
        return replace(self, paper=paper)

    def for_sending(self) -> PaperReport:
        """Return the paper as it goes out: figures that do not tie are marked as a draft."""
        if self.ties:
            return self.paper
        line = f"{_DRAFT}. {self.paper.heading.data_line}"
        return replace(self.paper, heading=replace(self.paper.heading, data_line=line))


def area_of(scope: Scope) -> str:
    """Return a scope as runs keep it: "" for the whole office."""
    parts: Sequence[tuple[str, object]] = (
        ("commune", scope.commune_code),
        ("neighbourhood", scope.neighbourhood_id),
        ("collector", scope.collector_id),
        ("organisation", scope.organisation_id),
    )
    return " ".join(f"{name}={value}" for name, value in parts if value is not None)


def scope_of(area: str) -> Scope:
    """Return the scope that `area_of` wrote."""
    found = dict(part.split("=", 1) for part in area.split())
    keys = ("neighbourhood", "collector", "organisation")
    return Scope(found.get("commune"), *(int(found[key]) if key in found else None for key in keys))
