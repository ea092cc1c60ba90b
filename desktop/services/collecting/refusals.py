"""Why money is not taken or a receipt not written: one typed error for each rule."""

import datetime

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP


class CollectingRefused(InvalidInput):
    """A rule of collecting stands in the way; nothing was written."""


class NumberRefused(CollectingRefused):
    """A receipt number cannot be used: used before, out of range, another collector's."""


class CollectorNotPermitted(CollectingRefused):
    """The collector may not collect on that day; an administrator can overrule it."""


class PeriodLocked(CollectingRefused):
    """The month of the receipt is locked."""


class DayClosed(CollectingRefused):
    """The collector's cash of that day was counted and closed."""


class ReceiptInFuture(CollectingRefused):
    """The receipt is dated after today."""


class PayerGone(CollectingRefused):
    """The person has died or moved away."""


class CoverOverlaps(CollectingRefused):
    """The new cover would lie over one that is there."""


class BasketRefused(CollectingRefused):
    """The basket cannot be recorded as it is."""


class VoidRefused(CollectingRefused):
    """The receipt cannot be made void."""


class BookRefused(CollectingRefused):
    """A receipt book cannot be issued, handed over or returned as asked."""


def in_future(day: datetime.date, today: datetime.date) -> ReceiptInFuture:
    """Return the refusal of a receipt dated after today."""
    return ReceiptInFuture(
        "receipt.future",
        QT_TRANSLATE_NOOP(
            "errors", "Ngày đóng {day} ở sau hôm nay ({today}). Sửa lại ngày đóng rồi ghi."
        ),
        "paid_on",
        day=f"{day:%d/%m/%Y}",
        today=f"{today:%d/%m/%Y}",
    )


def day_closed(day: datetime.date, collector: str) -> DayClosed:
    """Return the refusal of a change to a day whose cash was closed."""
    return DayClosed(
        "receipt.day_closed",
        QT_TRANSLATE_NOOP(
            "errors",
            "Ngày {day} của {collector} đã chốt tiền, không ghi, huỷ hay hoàn tác biên lai của "
            "ngày đó được nữa. Ghi vào ngày khác, hoặc lập thoái thu.",
        ),
        "paid_on",
        day=f"{day:%d/%m/%Y}",
        collector=collector,
    )


def month_locked(period: str) -> PeriodLocked:
    """Return the refusal of a change in a locked month (`YYYY-MM`)."""
    year, month = period.split("-")
    return PeriodLocked(
        "receipt.month_locked",
        QT_TRANSLATE_NOOP(
            "errors",
            "Tháng {month} đã khoá sổ. Ghi vào tháng đang mở, hoặc nhờ người quản lý mở khoá.",
        ),
        "paid_on",
        month=f"{month}/{year}",
    )
