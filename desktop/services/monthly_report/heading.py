"""The title block and the signatures of a report: from the office's choices, else usual words."""

import datetime

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period
from desktop.domain.report_table import ReportHeading, Signature
from desktop.services.monthly_report.data import ReportData
from desktop.services.paper_settings import (
    AUTHORITY,
    OFFICE,
    PaperSettings,
    names_on_papers,
    settings_of,
)

_TITLE = QT_TRANSLATE_NOOP("reports", "BÁO CÁO")
_SAMPLE_TITLE = QT_TRANSLATE_NOOP("reports", "BÁO CÁO (dữ liệu mẫu)")
SUBJECT = QT_TRANSLATE_NOOP(
    "reports", "Kết quả phát triển người tham gia BHYT, BHXH tự nguyện {period}"
)
_DATA_LINE = QT_TRANSLATE_NOOP(
    "reports", "(Số liệu từ ngày {first} đến hết ngày {last}; đơn vị tính: người, đồng)"
)


def letter_of(period: Period, form_key: str = "") -> str:
    """Return the key under which the number of a report is kept; "" is the periodic report."""
    return f"report/{period.show()}/{form_key}".rstrip("/")


def heading_of(
    data: ReportData,
    period: Period,
    today: datetime.date,
    *,
    subject: str = SUBJECT,
    form_key: str = "",
) -> ReportHeading:
    """Return the title block for a report made on `today`; `subject` is a marked template."""
    span, settings = data.gathered.span, _settings(data)
    return ReportHeading(
        authority=settings.texts[AUTHORITY],
        office=settings.texts[OFFICE],
        number=settings.number_line(letter_of(period, form_key)),
        place_and_date=settings.place_and_date(today),
        title=_SAMPLE_TITLE if settings.is_sample else _TITLE,
        subject=subject.format(period=period.title()),
        data_line=_DATA_LINE.format(
            first=f"{span.first:%d/%m/%Y}", last=f"{max(span.first, span.closing):%d/%m/%Y}"
        ),
    )


def signatures_of(data: ReportData) -> tuple[Signature, ...]:
    """Return who prepared the report (left) and who answers for it (right)."""
    return _settings(data).signatures()


def _settings(data: ReportData) -> PaperSettings:
    code = data.gathered.span.commune_code
    communes = [one for one in data.communes if code in {None, one[0]}]
    return settings_of(data.options, names_on_papers(data.options, communes))
