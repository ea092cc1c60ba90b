"""Targets of a year: how far a figure is, and how far it should be by today."""

import datetime
from calendar import isleap
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.targets import typed_number

_HUNDRED = Decimal(100)
_HUNDREDTH = Decimal("0.01")
_DAYS, _LEAP_DAYS = 365, 366


class TargetKey(Enum):
    """The indicators that an office can set a target for; the value is the indicator's key."""

    COVERAGE = "hi_coverage"
    VOLUNTARY = "vsi_participants"


@dataclass(frozen=True, slots=True)
class Progress:
    """A figure on its way to the number that it should be on 31 December.

    `opening` is what it was on 31 December before; between the two it should grow evenly.
    """

    value: Decimal
    target: Decimal
    opening: Decimal
    today: datetime.date

    @property
    def expected(self) -> Decimal:
        """What the figure should be today, to two decimals."""
        days = _LEAP_DAYS if isleap(self.today.year) else _DAYS
        gone = Decimal(self.today.timetuple().tm_yday) / days
        exact = self.opening + (self.target - self.opening) * gone
        return exact.quantize(_HUNDREDTH, rounding=ROUND_HALF_UP)

    @property
    def behind(self) -> Decimal:
        """How much is missing to where the figure should be today; 0 when it is there."""
        return max(Decimal(0), self.expected - self.value)

    @property
    def percent(self) -> Decimal:
        """The figure in percent of the target, to two decimals."""
        return (self.value * _HUNDRED / self.target).quantize(_HUNDREDTH, rounding=ROUND_HALF_UP)

    def part_of_target(self, number: Decimal) -> float:
        """Return where a number lies on a bar that ends at the target: 0 to 1."""
        return _part(number, self.target)

    @staticmethod
    def part_of_whole(percent: Decimal) -> float:
        """Return where a rate lies on a bar that ends at 100 %: 0 to 1."""
        return _part(percent, _HUNDRED)


def _part(number: Decimal, whole: Decimal) -> float:
    return float(min(max(number / whole, Decimal(0)), Decimal(1)))


def parse_target(key: TargetKey, text: str) -> Decimal | None:
    """Read a typed target ("94,5 %", "94.5%", "1.500"); None for no target.

    Raises:
        InvalidInput: it is no number, zero, a coverage over 100 % or a part of a person.
    """
    typed = text.strip().removesuffix("%").strip()
    if not typed:
        return None
    value = typed_number(typed, is_rate=key is TargetKey.COVERAGE) or Decimal(0)
    if key is TargetKey.COVERAGE and not 0 < value <= _HUNDRED:
        raise InvalidInput(
            "target.percent",
            QT_TRANSLATE_NOOP(
                "errors", "Tỷ lệ “{text}” không đúng. Ghi một số từ 0,01 đến 100, ví dụ 94,5."
            ),
            text=text.strip(),
        )
    if key is TargetKey.VOLUNTARY and (value <= 0 or value != value.to_integral_value()):
        raise InvalidInput(
            "target.persons",
            QT_TRANSLATE_NOOP(
                "errors", "Số người “{text}” không đúng. Ghi một số nguyên, ví dụ 500."
            ),
            text=text.strip(),
        )
    return value


def show_target(value: Decimal) -> str:
    """Return a target as people write it, without decimals that say nothing: 94, 94,5, 1.500."""
    plain = f"{value:,.2f}".rstrip("0").rstrip(".")
    return plain.translate(str.maketrans(",.", ".,"))
