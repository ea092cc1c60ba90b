"""Targets: what is to be reached by when, how far it is, and how much is left for each day."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from enum import Enum
from typing import Final

from desktop.domain.errors import InvalidInput
from desktop.domain.indicator import Unit
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period, PeriodKind

HUNDRED: Final = Decimal(100)
_HUNDREDTH: Final = Decimal("0.01")
_ONE_DAY: Final = datetime.timedelta(days=1)
_NUMBER: Final = re.compile(r"(\d{1,3}(?:\.\d{3})+|\d{1,13})(?:,(\d{1,2}))?")
_DOTTED_RATE: Final = re.compile(r"(\d{1,3})\.(\d{1,2})")
"""A rate with a dot before its decimals: three digits would follow one between thousands."""


class TargetKind(Enum):
    """How a target is meant: a number there is on the last day, or what comes in over the days."""

    STOCK = "stock"
    FLOW = "flow"


@dataclass(frozen=True, slots=True)
class TargetPlace:
    """Who is to reach a target: the office, or one thôn, collector or organisation of it."""

    neighbourhood_id: int | None = None
    collector_id: int | None = None
    organisation_id: int | None = None
    commune_code: str | None = None
    """Only of a whole commune in an office of several communes."""

    @property
    def word(self) -> str:
        """One word that tells places apart; two targets of one word would be the same."""
        named = (
            ("n", self.neighbourhood_id),
            ("c", self.collector_id),
            ("o", self.organisation_id),
        )
        parts = [f"{letter}{number}" for letter, number in named if number is not None]
        if self.commune_code is not None and not parts:
            return f"commune-{self.commune_code}"
        return "-".join(parts) or "office"


OFFICE: Final = TargetPlace()


@dataclass(frozen=True, slots=True)
class TargetDocument:
    """The document that gives a target: number, date, and what it is about."""

    number: str = ""
    date: datetime.date | None = None
    title: str = ""

    def show(self) -> str:
        """Return how a report names it: 12/QĐ-UBND, 05/01/2026."""
        day = "" if self.date is None else f"{self.date:%d/%m/%Y}"
        named = ", ".join(part for part in (self.number, day) if part)
        return named or self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetFigure:
    """A target of some days, with what it began from.

    `opening` is what a stock was the day before `first` (0 for a flow, None when nobody knows);
    `source` names the document; `derived` tells that no document gives this number for these
    days: it is the year's part of them.
    """

    value: Decimal
    kind: TargetKind
    first: datetime.date
    last: datetime.date
    opening: Decimal | None = None
    source: str = ""
    derived: bool = False

    def beginning_with(self, opening: Decimal | None) -> "TargetFigure":
        """Return the same target from another beginning."""
        return replace(self, opening=opening)

    def expected(self, today: datetime.date) -> Decimal:
        """Where the result should be at the end of `today`, to two decimals.

        A stock grows evenly from its opening to the target, a flow evenly from nothing. Before
        the first day it is the beginning, after the last the target.
        """
        beginning = self._beginning
        exact = beginning + (self.value - beginning) * self._part_gone(today)
        return exact.quantize(_HUNDREDTH, rounding=ROUND_HALF_UP)

    @property
    def _beginning(self) -> Decimal:
        return (self.opening or Decimal(0)) if self.kind is TargetKind.STOCK else Decimal(0)

    def _part_gone(self, today: datetime.date) -> Decimal:
        days = (self.last - self.first).days + 1
        gone = min(max((today - self.first).days + 1, 0), days)
        return Decimal(gone) / Decimal(days)

    def days_left(self, today: datetime.date) -> int:
        """How many days there are after `today` until the last one; 0 when it is over."""
        return max(0, (self.last - max(today, self.first - _ONE_DAY)).days)

    def percent(self, result: Decimal) -> Decimal:
        """Return the result in percent of the target, to two decimals, half up."""
        return (result * HUNDRED / self.value).quantize(_HUNDREDTH, rounding=ROUND_HALF_UP)

    def remaining(self, result: Decimal) -> Decimal:
        """Return what is missing to the target; 0 when it is reached."""
        return max(Decimal(0), self.value - result)

    def needed_per_day(self, result: Decimal, today: datetime.date) -> Decimal | None:
        """Return what each day left must bring, to two decimals rounded up; None on the last."""
        left = self.days_left(today)
        if not left:
            return None
        return (self.remaining(result) / left).quantize(_HUNDREDTH, rounding=ROUND_CEILING)

    def behind(self, result: Decimal, today: datetime.date) -> Decimal:
        """Return what is missing to where the result should be today; 0 when it is there."""
        return max(Decimal(0), self.expected(today) - result)


def growth(result: Decimal, before: Decimal | None) -> Decimal | None:
    """Return by how many percent a result is over an earlier one; None without an earlier one."""
    if not before:
        return None
    return ((result - before) * HUNDRED / before).quantize(_HUNDREDTH, rounding=ROUND_HALF_UP)


def months_of(period: Period) -> tuple[int, ...] | None:
    """Return the months that a period is made of; None when it cuts through one."""
    first, last = period.first_day, period.last_day
    whole = first.day == 1 and (last + _ONE_DAY).day == 1 and first.year == last.year
    return tuple(range(first.month, last.month + 1)) if whole else None


def is_year(period: Period) -> bool:
    """Tell whether a period is a whole year."""
    return period.kind is PeriodKind.YEAR


def part_of_years(
    values: Mapping[int, Decimal], first: datetime.date, last: datetime.date
) -> Decimal | None:
    """Return the part of the years' flows that falls on some days, to a whole number.

    Days over New Year take the part of each year's target (`values` by year) that is theirs;
    None when one of the years has no target: a part alone would look like the whole.
    """
    exact = Decimal(0)
    for year in range(first.year, last.year + 1):
        if year not in values:
            return None
        begin, end = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
        days = (min(last, end) - max(first, begin)).days + 1
        exact += values[year] * days / ((end - begin).days + 1)
    return exact.quantize(Decimal(1), rounding=ROUND_HALF_UP)


def parse_target_value(text: str, unit: Unit) -> Decimal | None:
    """Read a typed target ("94,5 %", "94.5%", "1.500", "120.000.000 đ"); None for an empty one.

    Raises:
        InvalidInput: it is no number, zero, a rate over 100 % or a part of a person.
    """
    typed = text.strip().removesuffix("%").removesuffix("đ").strip()
    if not typed:
        return None
    value = typed_number(typed, is_rate=unit is Unit.PERCENT) or Decimal(0)
    if unit is Unit.PERCENT and not 0 < value <= HUNDRED:
        raise InvalidInput(
            "target.percent",
            QT_TRANSLATE_NOOP(
                "errors", "Tỷ lệ “{text}” không đúng. Ghi một số từ 0,01 đến 100, ví dụ 94,5."
            ),
            "value",
            text=text.strip(),
        )
    if unit is not Unit.PERCENT and (value <= 0 or value != value.to_integral_value()):
        raise InvalidInput(
            "target.number",
            QT_TRANSLATE_NOOP(
                "errors", "Chỉ tiêu “{text}” không đúng. Ghi một số nguyên lớn hơn 0, ví dụ 500."
            ),
            "value",
            text=text.strip(),
        )
    return value


def typed_number(typed: str, *, is_rate: bool) -> Decimal | None:
    """Return a number as people type it, with dots between thousands; None for no number."""
    if is_rate and _DOTTED_RATE.fullmatch(typed):
        return Decimal(typed)
    match = _NUMBER.fullmatch(typed)
    if match is None:
        return None
    return Decimal(f"{match.group(1).replace('.', '')}.{match.group(2) or '0'}")


def show_value(value: Decimal) -> str:
    """Return a value as people write it, without decimals that say nothing: 94, 94,5, 1.500."""
    plain = f"{value:,.2f}".rstrip("0").rstrip(".")
    return plain.translate(str.maketrans(",.", ".,"))


def to_hundredths(value: Decimal) -> int:
    """Return a value as it is stored."""
    return int((value * HUNDRED).to_integral_value(rounding=ROUND_HALF_UP))


def from_hundredths(stored: int) -> Decimal:
    """Return a stored value as a number."""
    return Decimal(stored) / HUNDRED
