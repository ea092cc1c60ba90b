"""A table of rates on paper and in a workbook, with its sources: what the desk shows to ask."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from desktop.domain.paper import Orientation, Paper
from desktop.domain.rate_values import show_rate
from desktop.domain.rates import RATE_TABLES
from desktop.domain.report_table import (
    CellFormat,
    PaperReport,
    ReportColumn,
    ReportTable,
    ReportValue,
)
from desktop.services import rate_history
from desktop.services.paper_settings import read_settings
from desktop.services.papers.office_words import NUMBER_KEY, foot, heading
from desktop.services.rate_history import CONFIDENCE_WORDS, HistoryRow, RateSheet
from desktop.storage.database import Database
from desktop.workbooks.report_writer import write_report
from desktop.workbooks.writing import write_workbook

_TITLE: Final = "MỨC ĐÓNG VÀ QUY ĐỊNH"
_ALL: Final = "Đang áp dụng ngày {day}"
_HISTORY: Final = "{table}, tính đến ngày {day}"
_BY_OFFICE: Final = "Đơn vị ghi"
_TEXT: Final = CellFormat.TEXT


@dataclass(frozen=True, slots=True)
class RateReport:
    """Which table is wanted ("" for what holds today in all), with or without what is over."""

    sheet: RateSheet
    table: str
    only_current: bool


def rate_paper(database: Database, report: RateReport, *, who: str) -> Paper:
    """Return the table as a paper of the office."""
    official = _official(database, report)
    return Paper(
        name=_name(report),
        heading=official.heading,
        parts=official.tables,
        signatures=official.signatures,
        foot=foot(database.clock(), who),
        orientation=Orientation.LANDSCAPE,
    )


def write_rates(database: Database, report: RateReport, target: Path) -> Path:
    """Write the table into a workbook; raises `OutputUnwritable`."""
    return write_workbook(target, partial(write_report, _official(database, report))).path


def _official(database: Database, report: RateReport) -> PaperReport:
    today = report.sheet.today
    with database.read() as snapshot:
        settings = read_settings(snapshot)
    day = f"{today:%d/%m/%Y}"
    subject = _ALL.format(day=day)
    if report.table:
        subject = _HISTORY.format(table=RATE_TABLES[report.table].label, day=day)
    matrix = report.table in rate_history.MATRIX_TABLES and report.only_current
    table = _matrix(report.sheet) if matrix else _history(report)
    return PaperReport(
        heading=heading(settings, today, _TITLE, subject),
        tables=(table,),
        signatures=settings.signatures(),
    )


def _name(report: RateReport) -> str:
    return f"Muc_dong_{report.table or 'hom_nay'}_{report.sheet.today:%Y%m%d}"


def _history(report: RateReport) -> ReportTable:
    if report.table:
        found = rate_history.table_history(report.sheet, report.table)
        rows = rate_history.current(found) if report.only_current else found
    else:
        rows = rate_history.in_force(report.sheet)
    columns = (
        ReportColumn(NUMBER_KEY, "STT", width=5.0),
        ReportColumn("what", "Mức", _TEXT, 30.0),
        ReportColumn("value", "Giá trị", _TEXT, 14.0),
        ReportColumn("from", "Từ ngày", CellFormat.DATE, 11.0),
        ReportColumn("to", "Đến ngày", CellFormat.DATE, 11.0),
        ReportColumn("standing", "Ngày in", _TEXT, 14.0),
        ReportColumn("source", "Căn cứ", _TEXT, 36.0),
        ReportColumn("by", "Độ chắc chắn", _TEXT, 18.0),
    )
    cells = tuple(_cells(number, row, report.table) for number, row in enumerate(rows, 1))
    return ReportTable(_name(report), "Mức", "", columns, cells)


def _cells(number: int, row: HistoryRow, table: str) -> tuple[ReportValue, ...]:
    rate = row.rate
    key = rate_history.key_words(rate.table, rate.key)
    label = RATE_TABLES[rate.table].label
    what = key or label if table else ": ".join(part for part in (label, key) if part)
    sure = _BY_OFFICE if rate.origin == "office" else CONFIDENCE_WORDS[rate.confidence]
    days = (rate.valid_from, row.last_day)
    return (number, what, show_rate(rate), *days, row.standing.value, rate.source, sure)


def _matrix(sheet: RateSheet) -> ReportTable:
    columns = (
        ReportColumn(NUMBER_KEY, "STT", width=5.0),
        ReportColumn("product", "Loại", _TEXT, 36.0),
        *(ReportColumn(region, f"Vùng {region}", _TEXT, 10.0) for region in rate_history.REGIONS),
        ReportColumn("source", "Căn cứ", _TEXT, 50.0),
    )
    rows: list[tuple[ReportValue, ...]] = []
    for number, row in enumerate(rate_history.commission_matrix(sheet), 1):
        known = next(rate for rate in row.rates if rate is not None)
        shares = ("–" if rate is None else show_rate(rate) for rate in row.rates)
        rows.append((number, rate_history.product_words(row.product), *shares, known.source))
    return ReportTable("commission", "Thù lao", "", columns, tuple(rows))
