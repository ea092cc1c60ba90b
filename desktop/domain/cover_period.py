"""From which day to which day a payment covers, and why; how long continuity lasts.

Law on Health Insurance, article 16; thresholds and the rule for short gaps are data, because
offices read them differently (tables gap_limit, short_gap_rule, first_card_wait_days).
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from desktop.domain.contribution import Explanation, is_fully_paid
from desktop.domain.dates import PartialDate, add_months, cover_end
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.rates import RateBook
from desktop.domain.reference_data import age_rules

CoverRule = Literal[
    "first_time",
    "renewal",
    "short_gap",
    "long_gap",
    "calendar_year",
    "from_decision",
    "child",
    "voluntary",
]
_ONE_DAY: Final = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class CoverPeriod:
    """A cover, both days inclusive; `continuous` tells whether the five years go on counting."""

    valid_from: datetime.date
    valid_to: datetime.date
    rule: CoverRule
    continuous: bool
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class EndedCover:
    """A cover that ends early: its new last day (None when it never began) and what is left.

    `unused_months` are whole months that had not begun: what can be paid back.
    """

    last_day: datetime.date | None
    unused_months: int


def hi_cover(
    paid_on: datetime.date,
    months: int,
    previous_end: datetime.date | None,
    rates: RateBook,
    group: str = "GD",
) -> CoverPeriod:
    """Return the cover that a payment buys; it follows from these inputs and nothing else.

    A group that the state pays fully is covered for the calendar year, from the day of the
    decision (`paid_on`); `months` does not count there.
    """
    return _hi_cover(paid_on, months, previous_end, rates, group)


@lru_cache(maxsize=8192)
def _hi_cover(
    paid_on: datetime.date,
    months: int,
    previous_end: datetime.date | None,
    rates: RateBook,
    group: str,
) -> CoverPeriod:
    """Return the cover, kept once computed: thousands of cards have few different ends."""
    if is_fully_paid(group, paid_on, rates):
        return state_paid_cover(paid_on, previous_end)
    if months < 1:
        raise InvalidInput(
            "cover.months",
            QT_TRANSLATE_NOOP("errors", "Thời hạn thẻ phải từ 1 tháng. Sửa lại số tháng."),
            where="months",
        )
    if previous_end is None:
        return _after_waiting(paid_on, months, rates, None)
    if paid_on <= previous_end:
        return _renewal(paid_on, months, previous_end)
    if paid_on <= last_day_to_stay_continuous(previous_end, rates, paid_on):
        return _short_gap(paid_on, months, previous_end, rates)
    return _after_waiting(paid_on, months, rates, previous_end)


def last_day_to_stay_continuous(
    previous_end: datetime.date, rates: RateBook, on: datetime.date
) -> datetime.date:
    """Return the last day of payment that keeps the five years counting.

    `on` is the day whose rules hold. Where a short gap begins the day after payment, that day
    must still be inside the limit.
    """
    limit = rates.rate("gap_limit", on).span.after(previous_end)
    plus_one = rates.rate("short_gap_rule", on).value == "PAYMENT_DATE_PLUS_1"
    return limit - _ONE_DAY if plus_one else limit


def _renewal(paid_on: datetime.date, months: int, previous_end: datetime.date) -> CoverPeriod:
    start = previous_end + _ONE_DAY
    told = Explanation(
        QT_TRANSLATE_NOOP(
            "contribution",
            "Đóng ngày {paid_on}, thẻ cũ còn đến {previous_end}: thẻ mới nối tiếp từ {start}.",
        ),
        _shown(paid_on=paid_on, previous_end=previous_end, start=start),
    )
    return CoverPeriod(
        start, cover_end(start, months), "renewal", continuous=True, explanation=told
    )


def _short_gap(
    paid_on: datetime.date, months: int, previous_end: datetime.date, rates: RateBook
) -> CoverPeriod:
    rule = rates.rate("short_gap_rule", paid_on).value
    starts = {
        "PAYMENT_DATE": paid_on,
        "PAYMENT_DATE_PLUS_1": paid_on + _ONE_DAY,
        "OLD_END_PLUS_1": previous_end + _ONE_DAY,
    }
    start = starts[rule]
    told = Explanation(
        QT_TRANSLATE_NOOP(
            "contribution",
            "Thẻ cũ hết hạn {previous_end}, đóng còn trong hạn liên tục (đến {limit}): thẻ có "
            "giá trị từ {start}, vẫn tính liên tục.",
        ),
        _shown(
            previous_end=previous_end,
            start=start,
            limit=last_day_to_stay_continuous(previous_end, rates, paid_on),
        ),
    )
    return CoverPeriod(
        start, cover_end(start, months), "short_gap", continuous=True, explanation=told
    )


def _after_waiting(
    paid_on: datetime.date, months: int, rates: RateBook, previous_end: datetime.date | None
) -> CoverPeriod:
    days = rates.rate("first_card_wait_days", paid_on).number
    start = paid_on + datetime.timedelta(days=days)
    end = cover_end(start, months)
    if previous_end is None:
        told = Explanation(
            QT_TRANSLATE_NOOP(
                "contribution",
                "Tham gia lần đầu: thẻ có giá trị sau {days} ngày kể từ ngày đóng {paid_on}.",
            ),
            _shown(days=days, paid_on=paid_on),
        )
        return CoverPeriod(start, end, "first_time", continuous=False, explanation=told)
    told = Explanation(
        QT_TRANSLATE_NOOP(
            "contribution",
            "Thẻ cũ hết hạn {previous_end}, đã quá hạn liên tục {limit}: thẻ có giá trị sau "
            "{days} ngày kể từ ngày đóng {paid_on}, tính liên tục lại từ đầu.",
        ),
        _shown(
            previous_end=previous_end,
            limit=last_day_to_stay_continuous(previous_end, rates, paid_on),
            days=days,
            paid_on=paid_on,
        ),
    )
    return CoverPeriod(start, end, "long_gap", continuous=False, explanation=told)


def _shown(**values: object) -> dict[str, object]:
    return {
        name: f"{value:%d/%m/%Y}" if isinstance(value, datetime.date) else value
        for name, value in values.items()
    }


def state_paid_cover(
    decided_on: datetime.date, previous_end: datetime.date | None = None
) -> CoverPeriod:
    """Return the cover of a group that the state pays: the year, or from a later decision.

    After a cover that reaches into the year or ends with it, it begins the day after.
    """
    start = decided_on
    if previous_end is not None and previous_end >= decided_on:
        start = previous_end + _ONE_DAY
    end = datetime.date(start.year, 12, 31)
    continuous = previous_end is not None and start == previous_end + _ONE_DAY
    if (start.month, start.day) == (1, 1):
        told = Explanation(
            QT_TRANSLATE_NOOP("contribution", "Nhà nước đóng đủ: thẻ có giá trị cả năm {year}."),
            {"year": start.year},
        )
        return CoverPeriod(start, end, "calendar_year", continuous, told)
    told = Explanation(
        QT_TRANSLATE_NOOP(
            "contribution", "Nhà nước đóng đủ: thẻ có giá trị từ {start} đến hết năm {year}."
        ),
        _shown(start=start, year=start.year),
    )
    return CoverPeriod(start, end, "from_decision", continuous, told)


def child_cover(birth: datetime.date) -> CoverPeriod:
    """Return the cover of a child under six: from birth until 72 months, or 30 September.

    The end is the age event `child_card_ends` (resources/reference_data/age_events.json).
    """
    rule = next(rule for rule in age_rules() if rule.key == "child_card_ends")
    end = rule.date_of(PartialDate.of(birth)).last_day()
    told = Explanation(
        QT_TRANSLATE_NOOP(
            "contribution", "Trẻ dưới 6 tuổi: nhà nước đóng đủ, thẻ có giá trị đến {end}."
        ),
        _shown(end=end),
    )
    return CoverPeriod(birth, end, "child", continuous=True, explanation=told)


def vsi_cover(first_month: datetime.date, months: int) -> CoverPeriod:
    """Return the term of voluntary social insurance: whole months from the first one."""
    start = first_month.replace(day=1)
    end = cover_end(start, months)
    told = Explanation(
        QT_TRANSLATE_NOOP("contribution", "Đóng cho {months} tháng, từ {first} đến {last}."),
        {"months": months, "first": f"{start:%m/%Y}", "last": f"{end:%m/%Y}"},
    )
    return CoverPeriod(start, end, "voluntary", continuous=True, explanation=told)


def ended_by_change(
    valid_from: datetime.date, valid_to: datetime.date, months: int, changed_on: datetime.date
) -> EndedCover:
    """Return how a cover ends when another payer takes over from a day on."""
    if changed_on > valid_to:
        return EndedCover(valid_to, 0)
    if changed_on <= valid_from:
        return EndedCover(None, months)
    begun = next(
        (at for at in range(1, months) if add_months(valid_from, at) >= changed_on), months
    )
    return EndedCover(changed_on - _ONE_DAY, months - begun)


def five_year_date(
    covers: Iterable[tuple[datetime.date, datetime.date]],
    rates: RateBook,
    on: datetime.date | None = None,
) -> datetime.date | None:
    """Return the day on which five continuous years are reached, by the unbroken last covers.

    `covers` are first and last days in any order; an interruption within the limit of its day
    keeps the count. None without a cover, or when on the day `on` continuity is already broken.
    """
    begin: datetime.date | None = None
    end: datetime.date | None = None
    for first, last in sorted(covers):
        if begin is None or end is None or first > _limit(end, first, rates):
            begin, end = first, last
        else:
            end = max(end, last)
    if begin is None or end is None or (on is not None and on > _limit(end, on, rates)):
        return None
    return add_months(begin, rates.rate("five_year_months", max(begin, end)).number)


def _limit(end: datetime.date, on: datetime.date, rates: RateBook) -> datetime.date:
    """Return the last day on which the next cover may begin; `on` says whose rules hold."""
    if on <= end + _ONE_DAY:
        return end + _ONE_DAY
    return rates.rate("gap_limit", on).span.after(end)


def copayment_ceiling(on: datetime.date, rates: RateBook) -> int:
    """Return the co-payment of a year in đồng past which five-year members pay nothing more."""
    return rates.rate("copayment_multiple", on).number * rates.rate("base_salary", on).money


def free_visit_limit(on: datetime.date, rates: RateBook) -> int:
    """Return the cost of one visit in đồng below which nobody pays a part."""
    share = rates.rate("free_visit_share", on).share
    return int(share * rates.rate("base_salary", on).money)
