"""Periods of reports: year, half, nine months, quarter, month, week, day, days of a campaign.

An office may close its months on a settled day (the 25th, say): a month then begins on the day
after the last one closed, quarters, halves and nine months begin and end with their months, and
the year stays the calendar's, so that its months always add up to it.
"""

import datetime
import re
from calendar import monthrange
from dataclasses import dataclass, replace
from enum import Enum
from typing import Self

from desktop.domain.dates import FIRST_YEAR, LAST_YEAR
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP

_FORM = re.compile(r"(\d{4})(?:-(?:Q([1-4])|H([12])|(9)M|W(\d\d)|(\d\d)))?")
_DAYS = re.compile(r"(\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?")
_ROMAN = ("I", "II", "III", "IV")
_LAST_MONTH = 12
_SUNDAY = 7
_QUARTER = 3
LATEST_CUT_OFF = 28
"""The last day that every month has."""
LONGEST_DAYS = 366


class PeriodKind(Enum):
    """How long a period is."""

    YEAR = "year"
    HALF = "half"
    NINE_MONTHS = "nine_months"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    CAMPAIGN = "campaign"
    """Any days in a row."""


_FORM_ORDER = (
    PeriodKind.QUARTER,
    PeriodKind.HALF,
    PeriodKind.NINE_MONTHS,
    PeriodKind.WEEK,
    PeriodKind.MONTH,
)
_OF_DAYS = {PeriodKind.DAY, PeriodKind.CAMPAIGN}
_FIXED_NUMBERS = {PeriodKind.YEAR: 0, PeriodKind.NINE_MONTHS: 9} | dict.fromkeys(_OF_DAYS, 0)
_DAYS_TITLES = {
    PeriodKind.DAY: QT_TRANSLATE_NOOP("reports", "ngày {first}"),
    PeriodKind.CAMPAIGN: QT_TRANSLATE_NOOP("reports", "từ ngày {first} đến hết ngày {last}"),
}


@dataclass(frozen=True, slots=True)
class Period:
    """A period of a year.

    `number` counts halves, quarters, months or ISO weeks; it is 9 for nine months, 0 for a year.
    `days` are the first and last of a DAY or a CAMPAIGN. `cut_off` is the day on which the
    office's months close, 0 for their last; `week_end` the last day of its weeks, 7 for Sunday.
    """

    kind: PeriodKind
    year: int
    number: int = 0
    days: tuple[datetime.date, datetime.date] | None = None
    cut_off: int = 0
    week_end: int = _SUNDAY

    def __post_init__(self) -> None:
        """Refuse a period that no calendar has (month 13, week 53 of a short year)."""
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            raise ValueError("no year of ours")
        if self.number != _FIXED_NUMBERS.get(self.kind, self.number):
            raise ValueError("no such period in a year")
        if not 0 <= self.cut_off <= LATEST_CUT_OFF or not 1 <= self.week_end <= _SUNDAY:
            raise ValueError("no day of every month or week")
        if (self.days is not None) != (self.kind in _OF_DAYS):
            raise ValueError("days are of a day or a campaign")
        first, last = self._bounds()
        if last < first or (last - first).days >= LONGEST_DAYS:
            raise ValueError("no days in a row, or too many")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `2026`, `2026-Q4`, `2026-H2`, `2026-9M`, `2026-11`, `2026-W47` or days.

        A day is `2026-11-21`, days in a row are `2026-11-01..2026-11-15`.
        """
        match = _FORM.fullmatch(text.strip().upper())
        days = _DAYS.fullmatch(text.strip())
        try:
            if match is not None:
                return cls._of_parts(int(match.group(1)), match.groups()[1:])
            if days is not None:
                first = datetime.date.fromisoformat(days.group(1))
                last = days.group(2)
                return (
                    cls.of_days(first, datetime.date.fromisoformat(last))
                    if last
                    else (cls.day(first))
                )
        except ValueError:  # a year or number that no calendar has
            pass
        raise InvalidInput(
            "period.unreadable",
            QT_TRANSLATE_NOOP(
                "errors",
                "Không đọc được kỳ báo cáo {text}. "
                "Ghi 2026, 2026-Q4, 2026-H2, 2026-9M, 2026-11, 2026-W47, 2026-11-21 "
                "hoặc 2026-11-01..2026-11-15.",
            ),
            text=text,
        )

    @classmethod
    def _of_parts(cls, year: int, numbers: tuple[str | None, ...]) -> Self:
        for kind, number in zip(_FORM_ORDER, numbers, strict=True):
            if number is not None:
                return cls(kind, year, int(number))
        return cls(PeriodKind.YEAR, year)

    @classmethod
    def month_of(cls, day: datetime.date) -> Self:
        """Return the month a day lies in."""
        return cls(PeriodKind.MONTH, day.year, day.month)

    @classmethod
    def month_holding(cls, day: datetime.date, cut_off: int = 0) -> Self:
        """Return the month that a day is reported in where months close on `cut_off`.

        Of months that close on the 25th, the 28th of November belongs to December.
        """
        month = replace(cls.month_of(day), cut_off=cut_off)
        return month if month.contains(day) else replace(month, number=month.number + 1)

    @classmethod
    def holding(cls, kind: PeriodKind, day: datetime.date, cut_off: int = 0) -> Self:
        """Return the month, quarter or year that a day is reported in, as `month_holding` says."""
        month = cls.month_holding(day, cut_off)
        numbers = {
            PeriodKind.MONTH: month.number,
            PeriodKind.QUARTER: (month.number - 1) // _QUARTER + 1,
            PeriodKind.YEAR: 0,
        }
        return replace(month, kind=kind, number=numbers[kind])

    @classmethod
    def day(cls, day: datetime.date) -> Self:
        """Return one day as a period."""
        return cls(PeriodKind.DAY, day.year, days=(day, day))

    @classmethod
    def of_days(cls, first: datetime.date, last: datetime.date) -> Self:
        """Return days in a row, at most a year of them, both inclusive.

        Raises:
            ValueError: the last lies before the first, or more than a year behind it.
        """
        return cls(PeriodKind.CAMPAIGN, first.year, days=(first, last))

    def closed_on(self, cut_off: int = 0, week_end: int = _SUNDAY) -> Self:
        """Return the same period of an office whose months and weeks close on these days."""
        return replace(self, cut_off=cut_off, week_end=week_end)

    @property
    def first_day(self) -> datetime.date:
        """The first day of the period."""
        return self._bounds()[0]

    @property
    def last_day(self) -> datetime.date:
        """The last day of the period, inclusive."""
        return self._bounds()[1]

    def contains(self, day: datetime.date) -> bool:
        """Tell whether a day lies in the period."""
        return self.first_day <= day <= self.last_day

    def months(self) -> tuple[Self, ...]:
        """Return the months that a period is made of, as it closes them; none of days or weeks."""
        if self.days is not None or self.kind is PeriodKind.WEEK:
            return ()
        first, count = self._months()
        return tuple(replace(self, kind=PeriodKind.MONTH, number=first + n) for n in range(count))

    def show(self) -> str:
        """Return the form of the command line and of file names."""
        if self.days is not None:
            first, last = self.days
            one = self.kind is PeriodKind.DAY
            return first.isoformat() if one else f"{first.isoformat()}..{last.isoformat()}"
        suffix = {
            PeriodKind.YEAR: "",
            PeriodKind.HALF: f"-H{self.number}",
            PeriodKind.NINE_MONTHS: "-9M",
            PeriodKind.QUARTER: f"-Q{self.number}",
            PeriodKind.MONTH: f"-{self.number:02d}",
            PeriodKind.WEEK: f"-W{self.number:02d}",
        }
        return f"{self.year:04d}{suffix[self.kind]}"

    def title_parts(self) -> tuple[str, dict[str, object]]:
        """Return the marked title template and its values, for translation."""
        number: object = self.number
        if self.days is not None:
            return _DAYS_TITLES[self.kind], {
                "first": f"{self.first_day:%d/%m/%Y}",
                "last": f"{self.last_day:%d/%m/%Y}",
            }
        if self.kind is PeriodKind.YEAR:
            template = QT_TRANSLATE_NOOP("reports", "năm {year}")
        elif self.kind is PeriodKind.HALF and self.number == 1:
            template = QT_TRANSLATE_NOOP("reports", "6 tháng đầu năm {year}")
        elif self.kind is PeriodKind.HALF:
            template = QT_TRANSLATE_NOOP("reports", "6 tháng cuối năm {year}")
        elif self.kind is PeriodKind.NINE_MONTHS:
            template = QT_TRANSLATE_NOOP("reports", "9 tháng năm {year}")
        elif self.kind is PeriodKind.QUARTER:
            template = QT_TRANSLATE_NOOP("reports", "quý {number} năm {year}")
            number = _ROMAN[self.number - 1]
        elif self.kind is PeriodKind.MONTH:
            template = QT_TRANSLATE_NOOP("reports", "tháng {number} năm {year}")
        else:
            template = QT_TRANSLATE_NOOP("reports", "tuần {number} năm {year}")
        return template, {"number": number, "year": self.year}

    def title(self) -> str:
        """Return the Vietnamese title: tháng 11 năm 2026, quý IV năm 2026."""
        template, values = self.title_parts()
        return template.format(**values)

    def _bounds(self) -> tuple[datetime.date, datetime.date]:
        if self.days is not None:
            return self.days
        if self.kind is PeriodKind.WEEK:
            first = datetime.date.fromisocalendar(self.year, self.number, 1)
            first -= datetime.timedelta(days=_SUNDAY - self.week_end)
            return first, first + datetime.timedelta(days=6)
        first_month, months = self._months()
        last_month = first_month + months - 1
        if not 1 <= first_month <= last_month <= _LAST_MONTH:
            raise ValueError("no such period in a year")
        before = datetime.date(self.year - 1, 12, 31)
        if first_month > 1:
            before = self._closing_day(first_month - 1)
        return before + datetime.timedelta(days=1), self._closing_day(last_month)

    def _closing_day(self, month: int) -> datetime.date:
        """The last day of a month for the office; the year always ends on 31 December."""
        day = monthrange(self.year, month)[1]
        if self.cut_off and month < _LAST_MONTH:
            day = self.cut_off
        return datetime.date(self.year, month, day)

    def _months(self) -> tuple[int, int]:
        """Return the first month and how many months."""
        if self.kind is PeriodKind.YEAR:
            return 1, 12
        if self.kind is PeriodKind.NINE_MONTHS:
            return 1, 9
        months = {PeriodKind.HALF: 6, PeriodKind.QUARTER: 3, PeriodKind.MONTH: 1}[self.kind]
        return (self.number - 1) * months + 1, months
