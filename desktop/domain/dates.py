"""Dates known to the day, the month or only the year: reading, showing, ordering, adding months."""

import datetime
import math
import re
from calendar import monthrange
from dataclasses import dataclass
from enum import Enum
from functools import total_ordering
from typing import Self

from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold, nfc

FIRST_YEAR = 1900
LAST_YEAR = 2100
_FIRST_SERIAL, _LAST_SERIAL = 20_000, 60_000  # 1954-10-03 to 2064-04-08 in a date column
_EXCEL_NEW_YEAR = 2_958_465  # 9999-12-31
_EXCEL_FALSE_LEAP_DAY = 60  # 29/02/1900 exists only in Excel

_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_TIME_OF_DAY = re.compile(r"[T\s]\s*\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([AaPp][Mm]|Z)?$")
_DATE_WORDS = {"ngay", "thang", "nam", "sinh", "sn"}
_SEPARATORS = re.compile(r"[\s/.,\-–\\]+")


class DayOrder(Enum):
    """Which number comes first in a numeric date of a column."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class Precision(Enum):
    """How much of a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of which the day, or the day and the month, may be unknown.

    Ordered by year, month, day; an unknown part comes before every known one.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        """Refuse parts that are in no calendar."""
        if self.month is None and self.day is not None:
            raise ValueError("a day needs a month")
        datetime.date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def of(cls, date: datetime.date) -> Self:
        """Return a full date (a time of day is left out)."""
        return cls(date.year, date.month, date.day)

    @classmethod
    def from_iso(cls, text: str) -> Self:
        """Read the stored form back; ValueError for anything else."""
        match = _ISO.fullmatch(text)
        if match is None:
            raise ValueError("not a stored date")
        return cls(*(int(part) for part in match.groups() if part is not None))

    @property
    def precision(self) -> Precision:
        """How much is known."""
        if self.day is not None:
            return Precision.DAY
        return Precision.YEAR if self.month is None else Precision.MONTH

    def iso(self) -> str:
        """Return the stored form: 1960-03-12, 2021-05 or 1956."""
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    def show(self) -> str:
        """Return the form people read: 12/03/1960, 05/2021 or 1956."""
        return "/".join(reversed(self.iso().split("-")))

    def first_day(self) -> datetime.date:
        """Return the earliest day it can be (1 January when only the year is known)."""
        return datetime.date(self.year, self.month or 1, self.day or 1)

    def last_day(self) -> datetime.date:
        """Return the latest day it can be."""
        month = self.month or 12
        return datetime.date(self.year, month, self.day or monthrange(self.year, month)[1])

    def __lt__(self, other: object) -> bool:
        """Order by year, month, day."""
        if not isinstance(other, PartialDate):
            return NotImplemented
        own = (self.year, self.month or 0, self.day or 0)
        return own < (other.year, other.month or 0, other.day or 0)


@dataclass(frozen=True, slots=True)
class ParsedDate:
    """The outcome of reading a date; `proposal` is what a wrong one may have meant."""

    value: PartialDate | None = None
    issues: tuple[Issue, ...] = ()
    proposal: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class _Reading:
    """What is needed to read one text as a date."""

    typed: str
    order: DayOrder
    latest_year: int
    known_year: int | None

    def full_year(self, digits: str) -> int:
        """Read a year of two or four digits."""
        year = int(digits)
        if len(digits) > 2:  # noqa: PLR2004 - digits of a short year
            return year
        if self.known_year is not None and self.known_year % 100 == year:
            return self.known_year
        return self.latest_year - (self.latest_year - year) % 100


def parse_date_text(
    text: str,
    *,
    today: datetime.date,
    order: DayOrder = DayOrder.DAY_FIRST,
    known_year: int | None = None,
    years_ahead: int = 0,
) -> ParsedDate:
    """Read a date as typed or found in a cell; the empty text gives no value and no issue.

    A year of two digits is `known_year` (birth year in the CCCD) when its last digits agree, else
    the latest such year that is not more than `years_ahead` years after `today`.
    """
    typed = nfc(text).lstrip("'").strip()
    if not typed:
        return ParsedDate()
    reading = _Reading(typed, order, today.year + years_ahead, known_year)
    return _read_parts(reading, _numbers(_TIME_OF_DAY.sub("", typed)))


def _numbers(typed: str) -> list[str]:
    """Return the groups of digits, or nothing when other words stand among them."""
    parts = [part for part in _SEPARATORS.split(typed) if part and fold(part) not in _DATE_WORDS]
    return parts if all(part.isascii() and part.isdigit() for part in parts) else []


def day_of_this_year(text: str, today: datetime.date) -> ParsedDate | None:
    """Read a day and a month alone (20/11, 2011) as of this year; None for anything else."""
    typed = nfc(text).strip()
    parts = _numbers(typed)
    match [len(part) for part in parts]:
        case [1 | 2, 1 | 2]:
            day, month = parts
        case [4]:
            day, month = parts[0][:2], parts[0][2:]
        case _:
            return None
    value = _date_or_none(today.year, int(month), int(day)) if int(day) and int(month) else None
    return None if value is None else ParsedDate(value, (_year_added(typed, value),))


def _read_parts(reading: _Reading, parts: list[str]) -> ParsedDate:
    match [len(part) for part in parts]:
        case [5 | 6 | 7 | 8]:
            return _read_run_of_digits(reading, parts[0])
        case [4] | [4, 1 | 2] | [4, 1 | 2, 1 | 2]:
            year, month, day = [*parts, "0", "0"][:3]
        case [1 | 2, 4]:
            year, month, day = parts[1], parts[0], "0"
        case [1 | 2, 1 | 2, 2 | 4]:
            day_first = reading.order is DayOrder.DAY_FIRST
            day, month, year = parts if day_first else (parts[1], parts[0], parts[2])
        case _:
            return ParsedDate(issues=(_unreadable(reading.typed),))
    return _from_parts(reading, year, month, day)


def _read_run_of_digits(reading: _Reading, digits: str) -> ParsedDate:
    """Read `05072026`, `5072026` (the zero lost in a number), `19620305`, `050762`, `052021`."""
    if len(digits) == 5:  # noqa: PLR2004 - an Excel day number that became text
        return _from_serial(int(digits), date_1904=False)
    if len(digits) == 6:  # noqa: PLR2004 - ddmmyy
        candidates = [[digits[:2], digits[2:4], digits[4:]], [digits[:2], digits[2:]]]
    else:
        digits = digits.zfill(8)
        candidates = [[digits[:2], digits[2:4], digits[4:]], [digits[:4], digits[4:6], digits[6:]]]
    outcomes = [_read_parts(reading, parts) for parts in candidates]
    return next((outcome for outcome in outcomes if outcome.value), outcomes[0])


def _from_parts(reading: _Reading, year_digits: str, month_digits: str, day: str) -> ParsedDate:
    year = reading.full_year(year_digits)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return ParsedDate(issues=(_year_out_of_range(year),))
    month_number, day_number = int(month_digits), int(day)
    value = _date_or_none(year, month_number, day_number)
    if value is None:
        return _not_in_calendar(reading, year, month_number, day_number)
    if len(year_digits) > 2:  # noqa: PLR2004 - digits of a short year
        return ParsedDate(value)
    return ParsedDate(value, (_short_year(year_digits, year),))


def _date_or_none(year: int, month: int, day: int) -> PartialDate | None:
    """Return the date; zeros stand for unknown parts, as in 00/00/1950."""
    try:
        return PartialDate(year, month or None, day or None)
    except ValueError:
        return None


def _not_in_calendar(reading: _Reading, year: int, month: int, day: int) -> ParsedDate:
    proposal = _date_or_none(year, day, month) if month and day else None
    if proposal is None:
        code = "date.not_in_calendar"
        text = QT_TRANSLATE_NOOP("issues", "Ngày {typed} không có trong lịch. Kiểm tra lại ngày.")
    else:
        code = "date.swapped"
        text = QT_TRANSLATE_NOOP("issues", "Ngày {typed} không có trong lịch. Có phải {proposal}?")
    shown = proposal.show() if proposal else ""
    issue = Issue(code, text, values={"typed": reading.typed, "proposal": shown})
    return ParsedDate(issues=(issue,), proposal=proposal)


def year_or_serial(number: float, *, today: datetime.date, date_1904: bool = False) -> ParsedDate:
    """Read a number of a date column: a year, an Excel day number or digits such as 5072026."""
    if not math.isfinite(number):
        return ParsedDate(issues=(_unreadable(repr(number)),))
    whole = int(number)
    if _FIRST_SERIAL <= whole <= _LAST_SERIAL:
        return _from_serial(whole, date_1904=date_1904)
    return parse_date_text(str(whole) if whole == number else repr(number), today=today)


def _from_serial(number: int, *, date_1904: bool) -> ParsedDate:
    day = from_excel_serial(number, date_1904=date_1904)
    if day is None or not _FIRST_SERIAL <= number <= _LAST_SERIAL:
        return ParsedDate(issues=(_unreadable(str(number)),))
    template = QT_TRANSLATE_NOOP("issues", "Số {number} là ngày của Excel, hiểu là {date}.")
    values = {"number": number, "date": PartialDate.of(day).show()}
    issue = Issue("date.serial", template, Severity.REPAIRED, values)
    return ParsedDate(PartialDate.of(day), (issue,))


def from_excel_serial(number: float, *, date_1904: bool = False) -> datetime.date | None:
    """Return the day of an Excel day number, or None when no day has it."""
    days = int(number)
    if not 0 < days <= _EXCEL_NEW_YEAR:
        return None
    if date_1904:
        start = datetime.date(1904, 1, 1)
    elif days == _EXCEL_FALSE_LEAP_DAY:
        return None
    else:
        start = datetime.date(1899, 12, 31 if days < _EXCEL_FALSE_LEAP_DAY else 30)
    try:
        return start + datetime.timedelta(days=days)
    except OverflowError:
        return None


def add_months(date: datetime.date, months: int) -> datetime.date:
    """Return the same day so many months later, or the last day of a shorter month."""
    years, month_index = divmod(date.year * 12 + date.month - 1 + months, 12)
    last = monthrange(years, month_index + 1)[1]
    return datetime.date(years, month_index + 1, min(date.day, last))


def cover_end(valid_from: datetime.date, months: int) -> datetime.date:
    """Return the last day, inclusive, of a cover of so many months."""
    return add_months(valid_from, months) - datetime.timedelta(days=1)


def _unreadable(typed: str) -> Issue:
    return Issue(
        "date.unreadable",
        QT_TRANSLATE_NOOP(
            "issues",
            "Không đọc được ngày {typed}. Ghi ngày/tháng/năm (05/03/1962) hoặc chỉ ghi năm.",
        ),
        values={"typed": typed},
    )


def _year_out_of_range(year: int) -> Issue:
    return Issue(
        "date.year",
        QT_TRANSLATE_NOOP(
            "issues", "Năm {year} nằm ngoài khoảng {first}–{last}. Kiểm tra lại năm."
        ),
        values={"year": year, "first": FIRST_YEAR, "last": LAST_YEAR},
    )


def _year_added(typed: str, value: PartialDate) -> Issue:
    return Issue(
        "date.year_added",
        QT_TRANSLATE_NOOP("issues", "Ngày {typed} không ghi năm, hiểu là {date}."),
        Severity.REPAIRED,
        {"typed": typed, "date": value.show()},
    )


def _short_year(digits: str, year: int) -> Issue:
    return Issue(
        "date.short_year",
        QT_TRANSLATE_NOOP("issues", "Năm ghi hai chữ số {digits}, hiểu là {year}."),
        Severity.REPAIRED,
        {"digits": digits, "year": year},
    )
