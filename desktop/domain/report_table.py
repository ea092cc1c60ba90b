"""A table of a report as figures: the same object is drawn on screen and written to Excel."""

import datetime
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Final

from desktop.domain.indicator import NOT_KNOWN, show_number
from desktop.domain.messages import QT_TRANSLATE_NOOP

MINUS: Final = "\N{MINUS SIGN}"
ReportValue = str | int | Decimal | datetime.date | None


class CellFormat(Enum):
    """How the cells of a column are written and aligned."""

    TEXT = "text"
    COUNT = "count"
    """A whole number; also money in đồng, whose unit stands in the header."""
    RATE = "rate"
    """A number with two decimals; None is shown as – ."""
    SIGNED = "signed"
    """A whole number that is a change: always with its sign."""
    SIGNED_RATE = "signed_rate"
    """A change of a number with two decimals: always with its sign."""
    DATE = "date"


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """One column; neighbours with the same `parent` share a header above theirs.

    `width` is in characters; `header` and `parent` are marked texts (context "reports").
    """

    key: str
    header: str
    format: CellFormat = CellFormat.COUNT
    width: float = 10.0
    parent: str = ""


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A table on a page of its own: title, rows, perhaps a row of totals and a note below.

    `sheet` names its sheet in a workbook.
    """

    key: str
    sheet: str
    title: str
    columns: tuple[ReportColumn, ...]
    rows: tuple[tuple[ReportValue, ...], ...]
    total: tuple[ReportValue, ...] | None = None
    note: str = ""

    def column(self, key: str) -> tuple[ReportValue, ...]:
        """Return the values of a column, the total left out."""
        place = [column.key for column in self.columns].index(key)
        return tuple(row[place] for row in self.rows)

    def total_of(self, key: str) -> ReportValue:
        """Return the total of a column."""
        place = [column.key for column in self.columns].index(key)
        return None if self.total is None else self.total[place]

    @property
    def has_parents(self) -> bool:
        """Whether the header takes two rows."""
        return any(column.parent for column in self.columns)


@dataclass(frozen=True, slots=True)
class ReportHeading:
    """The title block of an official paper (Decree 30/2020/NĐ-CP, annex I).

    `authority` and `office` stand left, above the number; the country's name and motto stand
    right, above `place_and_date`; `title`, `subject` and `data_line` are centred below.
    """

    authority: str
    office: str
    number: str
    place_and_date: str
    title: str
    subject: str
    data_line: str
    country: str = QT_TRANSLATE_NOOP("reports", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    motto: str = QT_TRANSLATE_NOOP("reports", "Độc lập - Tự do - Hạnh phúc")


@dataclass(frozen=True, slots=True)
class Signature:
    """Where somebody signs: the capacity in one or more lines, a hint, and the name."""

    capacity: tuple[str, ...]
    hint: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class ReportChart:
    """Bars over one column of a table, in black and white; a line tells the target.

    `table` is the table's key, `labels` and `values` keys of its columns. `target` is one for all
    bars; `targets` is the key of a column that holds each bar's own.
    """

    table: str
    title: str
    labels: str
    values: str
    target: Decimal | None = None
    targets: str = ""


@dataclass(frozen=True, slots=True)
class DrawnChart:
    """A chart with the table it is drawn from: the part of a paper."""

    chart: ReportChart
    table: ReportTable

    @property
    def bars(self) -> tuple[tuple[str, int | Decimal], ...]:
        """The name and number of each bar; rows without a number have none."""
        pairs = zip(
            self.table.column(self.chart.labels),
            self.table.column(self.chart.values),
            strict=True,
        )
        return tuple(
            (str(name), value) for name, value in pairs if isinstance(value, int | Decimal)
        )

    @property
    def own_targets(self) -> tuple[Decimal | None, ...]:
        """The own target of each bar, in the order of `bars`; empty when bars have none."""
        if not self.chart.targets:
            return ()
        columns = (self.table.column(key) for key in (self.chart.values, self.chart.targets))
        return tuple(
            Decimal(target) if isinstance(target, int | Decimal) else None
            for value, target in zip(*columns, strict=True)
            if isinstance(value, int | Decimal)
        )


@dataclass(frozen=True, slots=True)
class PaperReport:
    """A report as it is printed: each table on pages of its own between heading and signatures.

    A chart stands below the table it is drawn from.
    """

    heading: ReportHeading
    tables: tuple[ReportTable, ...]
    signatures: tuple[Signature, ...]
    charts: tuple[ReportChart, ...] = ()

    def table(self, key: str) -> ReportTable:
        """Return the table with this key; raises `KeyError` when there is none."""
        for table in self.tables:
            if table.key == key:
                return table
        raise KeyError(key)

    def parts(self) -> "tuple[ReportTable | DrawnChart, ...]":
        """Return the tables from first to last, each followed by its charts."""
        found: list[ReportTable | DrawnChart] = []
        for table in self.tables:
            found.append(table)
            of_table = [chart for chart in self.charts if chart.table == table.key]
            found += [DrawnChart(chart, table) for chart in of_table]
        return tuple(found)


def show_cell(value: ReportValue, form: CellFormat) -> str:
    """Return the text of a cell: 31.480, 92,81, 21/11/2026, – for a rate that cannot be told."""
    if value is None:
        return NOT_KNOWN if form is CellFormat.RATE else ""
    if isinstance(value, datetime.date):
        return value.strftime("%d/%m/%Y")
    if isinstance(value, str):
        return value
    if form in {CellFormat.SIGNED, CellFormat.SIGNED_RATE}:
        return f"+{show_number(value)}" if value > 0 else show_number(value).replace("-", MINUS)
    return show_number(value)
