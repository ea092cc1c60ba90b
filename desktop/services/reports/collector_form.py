"""Mẫu 02: the collectors as the province lists them, and what each collected (5.6 b)."""

from dataclasses import replace

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.report_table import (
    CellFormat,
    ReportChart,
    ReportColumn,
    ReportTable,
    ReportValue,
)
from desktop.services.monthly_report.collector_table import collector_table
from desktop.services.monthly_report.data import NUMBER
from desktop.services.reports.made_report import Content
from desktop.services.reports.reading import Reading
from desktop.storage.queries import reports as queries
from desktop.storage.queries.reports import CollectorRow

LIST, RESULTS = "collector_list", "collectors"


def collector_form(reading: Reading) -> Content:
    """Return the list of the collectors and the table of their results with its chart."""
    rows = queries.collectors(reading.snapshot, reading.span)
    results = replace(
        collector_table(reading.data),
        title=QT_TRANSLATE_NOOP("reports", "Kết quả thu trong kỳ"),
    )
    chart = ReportChart(
        RESULTS, QT_TRANSLATE_NOOP("reports", "Số tiền thu (đồng)"), "name", "amount"
    )
    return Content(
        tables=(_list_table(rows), results),
        charts=(chart,) if len(results.rows) > 1 else (),
        personal=True,
    )


def _list_table(rows: list[CollectorRow]) -> ReportTable:
    text, date = CellFormat.TEXT, CellFormat.DATE
    return ReportTable(
        key=LIST,
        sheet=QT_TRANSLATE_NOOP("reports", "DS nhân viên thu"),
        title=QT_TRANSLATE_NOOP("reports", "Danh sách nhân viên thu"),
        columns=(
            NUMBER,
            ReportColumn("name", QT_TRANSLATE_NOOP("reports", "Họ và tên"), text, 18),
            ReportColumn("born", QT_TRANSLATE_NOOP("reports", "Năm sinh"), text, 7),
            ReportColumn("national_id", QT_TRANSLATE_NOOP("reports", "CCCD"), text, 13),
            ReportColumn("code", QT_TRANSLATE_NOOP("reports", "Mã NVT"), text, 10),
            ReportColumn("phone", QT_TRANSLATE_NOOP("reports", "Điện thoại"), text, 11),
            ReportColumn(
                "organisation", QT_TRANSLATE_NOOP("reports", "Tổ chức dịch vụ thu"), text, 14
            ),
            ReportColumn("areas", QT_TRANSLATE_NOOP("reports", "Địa bàn"), text, 12),
            ReportColumn("card_no", QT_TRANSLATE_NOOP("reports", "Số thẻ"), text, 9),
            ReportColumn("issued", QT_TRANSLATE_NOOP("reports", "Ngày cấp"), date, 10),
            ReportColumn("valid_to", QT_TRANSLATE_NOOP("reports", "Thời hạn"), date, 10),
            ReportColumn("training", QT_TRANSLATE_NOOP("reports", "Tập huấn gần nhất"), date, 10),
            ReportColumn("note", QT_TRANSLATE_NOOP("reports", "Ghi chú"), text, 10),
        ),
        rows=tuple((number, *_cells(row)) for number, row in enumerate(rows, start=1)),
    )


def _cells(row: CollectorRow) -> tuple[ReportValue, ...]:
    return (
        row.full_name,
        None if row.birth_date is None else str(row.birth_date.year),
        row.national_id,
        row.collector_code,
        row.phone,
        row.organisation,
        row.areas,
        row.card_no,
        row.certificate_date,
        row.card_valid_to,
        row.last_training,
        row.note,
    )
