"""What every paper of the office has: its title block, its foot, totals of money."""

import datetime

from desktop.domain.amount_in_words import LARGEST, amount_in_words
from desktop.domain.money import show_money
from desktop.domain.report_table import ReportHeading
from desktop.services.paper_settings import AUTHORITY, OFFICE, PaperSettings

NUMBER_KEY = "number"
"""Key of the column of running numbers."""
_SAMPLE = "{title} (dữ liệu mẫu)"
_FOOT = "In lúc {time} ngày {day} · {who}"
_IN_WORDS = "Bằng chữ: {words}."


def heading(
    settings: PaperSettings, day: datetime.date, title: str, subject: str = "", line: str = ""
) -> ReportHeading:
    """Return the title block of a paper without a number of its own."""
    return ReportHeading(
        authority=settings.texts[AUTHORITY],
        office=settings.texts[OFFICE],
        number="",
        place_and_date=settings.place_and_date(day),
        title=_SAMPLE.format(title=title) if settings.is_sample else title,
        subject=subject,
        data_line=line,
    )


def foot(now: datetime.datetime, who: str) -> str:
    """Return what stands at the foot of each page."""
    return _FOOT.format(time=f"{now:%H:%M}", day=f"{now:%d/%m/%Y}", who=who)


def in_words(settings: PaperSettings, amount: int) -> str:
    """Return a total in words as a note; empty where the office wants none."""
    if not settings.amounts_in_words or abs(amount) > LARGEST:
        return ""
    return _IN_WORDS.format(words=amount_in_words(amount, settings.reading_way))


def shown_money(amount: int | None) -> str:
    """Return an amount as it stands in a table; empty for none."""
    return "" if amount is None else show_money(amount)


def shown_day(day: datetime.date | None) -> str:
    """Return a day as it stands in a table; empty for none."""
    return "" if day is None else f"{day:%d/%m/%Y}"
