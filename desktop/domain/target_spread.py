"""How a target is shared out among months, thôn or collectors so that the parts make the whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Final, Protocol, Self, TypeVar

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP


class _Ordered(Protocol):
    def __lt__(self, other: Self, /) -> bool: ...


_Part = TypeVar("_Part", bound=_Ordered)
YEAR_MONTHS: Final = 12


class SpreadOver(Enum):
    """Among what a target is shared out."""

    MONTHS = "months"
    NEIGHBOURHOODS = "neighbourhoods"
    COLLECTORS = "collectors"
    ORGANISATIONS = "organisations"
    COMMUNES = "communes"
    """Of a province."""


class SpreadBy(Enum):
    """By what each part gets more or less."""

    EVENLY = "evenly"
    WORKING_DAYS = "working_days"
    POPULATION = "population"
    MISSING = "missing"
    AREA = "area"


SPREAD_WAYS: Final[Mapping[SpreadOver, tuple[SpreadBy, ...]]] = {
    SpreadOver.MONTHS: (SpreadBy.EVENLY, SpreadBy.WORKING_DAYS),
    SpreadOver.NEIGHBOURHOODS: (SpreadBy.POPULATION, SpreadBy.MISSING, SpreadBy.EVENLY),
    SpreadOver.COLLECTORS: (SpreadBy.AREA, SpreadBy.EVENLY),
    SpreadOver.ORGANISATIONS: (SpreadBy.AREA, SpreadBy.EVENLY),
    SpreadOver.COMMUNES: (SpreadBy.POPULATION, SpreadBy.MISSING, SpreadBy.EVENLY),
}


@dataclass(frozen=True, slots=True)
class PartBasis:
    """What is known of one part: its weight, and for a stock what it has already."""

    weight: int
    present: int = 0


def spread(total: int, weights: Mapping[_Part, int]) -> dict[_Part, int]:
    """Share out a whole number by weights; the parts sum to it exactly, none is negative.

    Each part gets the whole part of its share; what is left goes, one each, to the largest
    remainders. Equal remainders are settled by the larger weight and then by the name of the
    part, so that the order in which the parts come changes nothing.

    Raises:
        InvalidInput: the number or a weight is negative, or nothing has any weight.
    """
    whole = sum(weights.values())
    if total < 0 or whole <= 0 or any(weight < 0 for weight in weights.values()):
        raise InvalidInput(
            "target.spread_nobody",
            QT_TRANSLATE_NOOP(
                "errors",
                "Không có gì để chia theo: mọi phần đều bằng 0. Chọn cách chia khác, ví dụ chia "
                "đều.",
            ),
        )
    parts = {part: total * weight // whole for part, weight in weights.items()}
    left = total - sum(parts.values())
    by_name = sorted(weights)
    ordered = sorted(by_name, key=lambda part: (-(total * weights[part] % whole), -weights[part]))
    for part in ordered[:left]:
        parts[part] += 1
    return parts


def spread_stock(total: int, basis: Mapping[_Part, PartBasis]) -> dict[_Part, int]:
    """Share out a number that is to be there: each keeps what it has, the growth is shared.

    When less is asked for than there is, what is asked for is shared by what each part has.
    """
    present = sum(one.present for one in basis.values())
    if total < present:
        return spread(total, {part: one.present for part, one in basis.items()})
    weights = {part: one.weight for part, one in basis.items()}
    if not any(weights.values()):
        weights = dict.fromkeys(basis, 1)
    added = spread(total - present, weights)
    return {part: one.present + added[part] for part, one in basis.items()}


def spread_path(opening: int, total: int, weights: Mapping[int, int]) -> dict[int, int]:
    """Return what a stock should be at the end of each month on its way from opening to total.

    The last month has the total; a target below the opening goes down as evenly.
    """
    steps = spread(abs(total - opening), weights)
    sign = 1 if total >= opening else -1
    path: dict[int, int] = {}
    reached = opening
    for month in sorted(weights):
        reached += sign * steps[month]
        path[month] = reached
    return path


def pro_rated(weight: int, months: int) -> int:
    """Return the weight of one who works so many months of the year (0 to 12)."""
    share = Fraction(weight) * min(max(months, 0), YEAR_MONTHS)
    return int(share)


def same_rate(value: Decimal, weights: Mapping[_Part, int]) -> dict[_Part, Decimal]:
    """Return the parts of a rate: every part is to reach the rate itself, for rates do not add."""
    return dict.fromkeys(weights, value)
