"""Which period somebody means: a period of the calendar, days, or the campaign the office has."""

import datetime
from typing import Final

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period
from desktop.storage.database import Database

CAMPAIGN: Final = "campaign"
"""The word of the command line for the days of the office's campaign."""


def read_period(database: Database, text: str) -> Period:
    """Return the period of a text: 2026-11, 2026-11-21, 2026-11-01..2026-11-15 or campaign.

    Raises:
        InvalidInput: no such period, or the office has no campaign.
    """
    if text.strip().lower() != CAMPAIGN:
        return Period.parse(text)
    from desktop.services.overview_charts.campaign import read_campaign  # noqa: PLC0415 - rare

    campaign = read_campaign(database)
    if campaign is None:
        raise InvalidInput(
            "period.no_campaign",
            QT_TRANSLATE_NOOP(
                "errors",
                "Đơn vị chưa đặt đợt cao điểm nào. Đặt ngày của đợt ở trang Tổng quan, "
                "hoặc ghi hai ngày: 2026-11-01..2026-11-15.",
            ),
        )
    return Period.of_days(campaign.first, campaign.last)


def require_begun(database: Database, period: Period, today: datetime.date) -> None:
    """Refuse to report on a period whose first day, as the office closes its months, is to come.

    Raises:
        InvalidInput: it has not begun.
    """
    from desktop.services.indicators.choices import read_choices  # noqa: PLC0415 - as above

    first = read_choices(database).period(period).first_day
    if first > today:
        raise InvalidInput(
            "period.to_come",
            QT_TRANSLATE_NOOP(
                "errors",
                "Chưa đến {period}: kỳ này bắt đầu ngày {first}. Chọn kỳ đã bắt đầu.",
            ),
            period=period.title(),
            first=f"{first:%d/%m/%Y}",
        )
