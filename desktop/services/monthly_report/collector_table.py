"""The table of the collectors and what they collected."""

from desktop.domain.code_tables import COLLECTOR_STATUSES
from desktop.domain.indicator import show_number
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable, ReportValue
from desktop.services.indicators.counting import Gathered
from desktop.services.monthly_report.data import NUMBER, TOTAL, ReportData, sums

_RECEIPTS = QT_TRANSLATE_NOOP("reports", "Số tờ biên lai")
_AMOUNT = QT_TRANSLATE_NOOP("reports", "Số tiền (đồng)")


def collector_table(data: ReportData) -> ReportTable:
    """Return the collectors with their receipts; receipts of nobody known come last."""
    text, date = CellFormat.TEXT, CellFormat.DATE
    rows = _collector_rows(data.gathered)
    note = QT_TRANSLATE_NOOP(
        "reports", "Có {count} biên lai chưa ghi ngày, không tính vào kỳ nào."
    ).format(count=show_number(data.undated_receipts))
    by_scheme = (
        ("hi", QT_TRANSLATE_NOOP("reports", "BHYT")),
        ("vsi", QT_TRANSLATE_NOOP("reports", "BHXH TN")),
        ("", QT_TRANSLATE_NOOP("reports", "Cộng")),
    )
    return ReportTable(
        key="collectors",
        sheet=QT_TRANSLATE_NOOP("reports", "Nhân viên thu"),
        title=QT_TRANSLATE_NOOP("reports", "Biểu 3. Kết quả của nhân viên thu"),
        columns=(
            NUMBER,
            ReportColumn("name", QT_TRANSLATE_NOOP("reports", "Họ và tên"), text, 20),
            ReportColumn(
                "organisation", QT_TRANSLATE_NOOP("reports", "Tổ chức dịch vụ thu"), text, 16
            ),
            ReportColumn("areas", QT_TRANSLATE_NOOP("reports", "Địa bàn"), text, 12),
            ReportColumn("card_no", QT_TRANSLATE_NOOP("reports", "Số thẻ"), text, 9),
            ReportColumn("card_valid_to", QT_TRANSLATE_NOOP("reports", "Thời hạn thẻ"), date, 12),
            ReportColumn(
                "last_training", QT_TRANSLATE_NOOP("reports", "Tập huấn gần nhất"), date, 12
            ),
            *(
                ReportColumn(f"receipts_{key}".strip("_"), header, width=6, parent=_RECEIPTS)
                for key, header in by_scheme
            ),
            *(
                ReportColumn(f"amount_{key}".strip("_"), header, width=12, parent=_AMOUNT)
                for key, header in by_scheme
            ),
            ReportColumn("status", QT_TRANSLATE_NOOP("reports", "Trạng thái"), text, 11),
        ),
        rows=tuple((number, *row) for number, row in enumerate(rows, start=1)),
        total=(None, TOTAL, *[None] * 5, *sums(rows, range(6, 12)), None),
        note=note if data.undated_receipts else "",
    )


def _collector_rows(gathered: Gathered) -> list[tuple[ReportValue, ...]]:
    figures: dict[int | None, list[int]] = {}
    known = {one.id for one in gathered.collectors}
    for one in gathered.receipts:
        who = one.collector_id if one.collector_id in known else None
        of_one = figures.setdefault(who, [0] * 6)
        # A paper for both insurances is one receipt of each, and one in all.
        of_one[0] += one.receipts if one.is_of("HI") else 0
        of_one[1] += one.receipts if one.is_of("VSI") else 0
        of_one[2] += one.receipts
        for index, amount in enumerate((one.amount_hi, one.amount_vsi, one.amount), start=3):
            of_one[index] += amount
    rows: list[tuple[ReportValue, ...]] = [
        (
            one.name,
            one.organisation,
            one.areas,
            one.card_no,
            one.card_valid_to,
            one.last_training,
            *figures.get(one.id, [0] * 6),
            COLLECTOR_STATUSES.label_of(one.status) or one.status,
        )
        for one in gathered.collectors
        if one.status != "left" or one.id in figures
    ]
    if None in figures:
        unknown = QT_TRANSLATE_NOOP("reports", "Chưa rõ nhân viên thu")
        rows.append((unknown, *[None] * 5, *figures[None], None))
    return rows
