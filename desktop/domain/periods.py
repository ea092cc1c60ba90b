"""Periods of reports: year, half, nine months, quarter, month, week."""

import datetime
import re
from calendar import monthrange
from dataclasses import dataclass
from enum import Enum
from typing import Self

from desktop.domain.dates import FIRST_YEAR, LAST_YEAR
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP

_FORM = re.compile(r"(\d{4})(?:-(?:Q([1-4])|H([12])|(9)M|W(\d\d)|(\d\d)))?")
_ROMAN = ("I", "II", "III", "IV")
_LAST_MONTH = 12


class PeriodKind(Enum):
    """How long a period is."""

    YEAR = "year"
    HALF = "half"
    NINE_MONTHS = "nine_months"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"


_FORM_ORDER = (
    PeriodKind.QUARTER,
    PeriodKind.HALF,
    PeriodKind.NINE_MONTHS,
    PeriodKind.WEEK,
    PeriodKind.MONTH,
)
_FIXED_NUMBERS = {PeriodKind.YEAR: 0, PeriodKind.NINE_MONTHS: 9}


@dataclass(frozen=True, slots=True)
class Period:
    """A period of a year.

    `number` counts halves, quarters, months or ISO weeks; it is 9 for nine months, 0 for a year.
    """

    kind: PeriodKind
    year: int
    number: int = 0

    def __post_init__(self) -> None:
        """Refuse a period that no calendar has (month 13, week 53 of a short year)."""
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            raise ValueError("no year of ours")
        if self.number != _FIXED_NUMBERS.get(self.kind, self.number):
            raise ValueError("no such period in a year")
        self._bounds()

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `2026`, `2026-Q4`, `2026-H2`, `2026-9M`, `2026-11` or `2026-W47`."""
        match = _FORM.fullmatch(text.strip().upper())
        try:
            if match is not None:
                return cls._of_parts(int(match.group(1)), match.groups()[1:])
        except ValueError:  # a year or number that no calendar has
            pass
        raise InvalidInput(
            "period.unreadable",
            QT_TRANSLATE_NOOP(
                "errors",
                "Không đọc được kỳ báo cáo {text}. "
                "Ghi 2026, 2026-Q4, 2026-H2, 2026-9M, 2026-11 hoặc 2026-W47.",
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

    def show(self) -> str:
        """Return the form of the command line and of file names."""
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
        if self.kind is PeriodKind.WEEK:
            first = datetime.date.fromisocalendar(self.year, self.number, 1)
            return first, first + datetime.timedelta(days=6)
        first_month, months = self._months()
        last_month = first_month + months - 1
        if not 1 <= first_month <= last_month <= _LAST_MONTH:
            raise ValueError("no such period in a year")
        last_day = monthrange(self.year, last_month)[1]
        return (
            datetime.date(self.year, first_month, 1),
            datetime.date(self.year, last_month, last_day),
        )

    def _months(self) -> tuple[int, int]:
        """Return the first month and how many months."""
        if self.kind is PeriodKind.YEAR:
            return 1, 12
        if self.kind is PeriodKind.NINE_MONTHS:
            return 1, 9
        months = {PeriodKind.HALF: 6, PeriodKind.QUARTER: 3, PeriodKind.MONTH: 1}[self.kind]
        return (self.number - 1) * months + 1, months
