"""The title block and the signatures of a report: from the office's choices, else usual words."""

import datetime
from collections.abc import Mapping, Sequence

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period
from desktop.domain.report_table import ReportHeading, Signature
from desktop.services.monthly_report.data import ReportData
from desktop.storage.queries.opening import SAMPLE_DATA

AUTHORITY = "report_authority"
OFFICE = "report_office"
NUMBER = "report_number"
PLACE = "report_place"
PREPARER = "report_preparer"
SIGNER = "report_signer"
SIGNER_CAPACITY = "report_signer_capacity"
"""Keys of the office's choices; the capacity may have several lines."""

_KINDS_OF_COMMUNE = ("Phường ", "Xã ", "Thị trấn ", "Đặc khu ")
_DOTS = "…………"

_TITLE = QT_TRANSLATE_NOOP("reports", "BÁO CÁO")
_SAMPLE_TITLE = QT_TRANSLATE_NOOP("reports", "BÁO CÁO (dữ liệu mẫu)")
_SUBJECT = QT_TRANSLATE_NOOP(
    "reports", "Kết quả phát triển người tham gia BHYT, BHXH tự nguyện {period}"
)
_DATA_LINE = QT_TRANSLATE_NOOP(
    "reports", "(Số liệu từ ngày {first} đến hết ngày {last}; đơn vị tính: người, đồng)"
)
_PLACE_AND_DATE = QT_TRANSLATE_NOOP("reports", "{place}, ngày {day} tháng {month} năm {year}")
_PREPARER = QT_TRANSLATE_NOOP("reports", "NGƯỜI LẬP BIỂU")
_PREPARER_HINT = QT_TRANSLATE_NOOP("reports", "(Ký, ghi rõ họ tên)")
_SIGNER = QT_TRANSLATE_NOOP("reports", "THỦ TRƯỞNG ĐƠN VỊ")
_SIGNER_HINT = QT_TRANSLATE_NOOP("reports", "(Ký tên, đóng dấu)")


def heading_of(data: ReportData, period: Period, today: datetime.date) -> ReportHeading:
    """Return the title block for a report made on `today`."""
    span, options = data.gathered.span, data.options
    names = [name for code, name, _ in data.communes if span.commune_code in {None, code}]
    return ReportHeading(
        authority=options.get(AUTHORITY, QT_TRANSLATE_NOOP("reports", "ỦY BAN NHÂN DÂN")),
        office=options.get(OFFICE, ", ".join(names).upper()),
        number=options.get(NUMBER, f"Số: {_DOTS}/BC-UBND"),
        place_and_date=_PLACE_AND_DATE.format(
            place=options.get(PLACE) or _place(names), **_date_parts(today)
        ),
        title=_SAMPLE_TITLE if SAMPLE_DATA in options else _TITLE,
        subject=_SUBJECT.format(period=period.title()),
        data_line=_DATA_LINE.format(
            first=f"{span.first:%d/%m/%Y}", last=f"{max(span.first, span.closing):%d/%m/%Y}"
        ),
    )


def signatures_of(data: ReportData) -> tuple[Signature, ...]:
    """Return who prepared the report (left) and who answers for it (right)."""
    options: Mapping[str, str] = data.options
    capacity = options.get(SIGNER_CAPACITY) or _SIGNER
    return (
        Signature((_PREPARER,), _PREPARER_HINT, options.get(PREPARER, "")),
        Signature(tuple(capacity.splitlines()), _SIGNER_HINT, options.get(SIGNER, "")),
    )


def _place(names: Sequence[str]) -> str:
    if not names:
        return _DOTS
    for kind in _KINDS_OF_COMMUNE:
        if names[0].startswith(kind):
            return names[0].removeprefix(kind)
    return names[0]


def _date_parts(day: datetime.date) -> dict[str, str]:
    """Days below 10 and the months 1 and 2 carry a zero (Decree 30/2020, annex I)."""
    month = f"{day.month:02d}" if day.month <= 2 else str(day.month)  # noqa: PLR2004
    return {"day": f"{day.day:02d}", "month": month, "year": str(day.year)}
