"""The classes of a coloured map: they break at the target, so that the legend adds up."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from desktop.models.province_desk import show_value

_SMALL = Decimal(20)
"""Below this target the breaks are parts of it, above it points."""
_POINTS = (Decimal(2), Decimal(0), Decimal(-4), Decimal(-9))
_PARTS = (Decimal("1.25"), Decimal(1), Decimal("0.75"), Decimal("0.5"))
_STEPS = (2, 1, -1, -2, -3)
_FIFTHS = 5


@dataclass(frozen=True, slots=True)
class MapClass:
    """Values from `low` up to but not with `high`; `step` > 0 when they meet the target.

    Where there is no target the steps are 11 (lowest) to 15: one colour that gets darker.
    """

    step: int
    low: Decimal | None
    high: Decimal | None

    def holds(self, value: Decimal) -> bool:
        """Whether a value lies in the class."""
        above = self.low is None or value >= self.low
        return above and (self.high is None or value < self.high)

    def edges(self, *, is_rate: bool) -> tuple[str, str]:
        """Return the edges as they are written, '' where it is open."""
        low, high = (
            "" if edge is None else _edge(edge, is_rate=is_rate) for edge in (self.low, self.high)
        )
        return low, high


def _edge(edge: Decimal, *, is_rate: bool) -> str:
    if not is_rate:
        return show_value(edge, is_rate=False)
    short = edge.normalize()
    return f"{short:f}".replace(".", ",")


def classes_at(target: Decimal) -> tuple[MapClass, ...]:
    """Return the five classes of a target, the best first; two meet it, three do not."""
    if target >= _SMALL:
        edges = [target + points for points in _POINTS]
    else:
        edges = [target * part for part in _PARTS]
    highs: list[Decimal | None] = [None, *edges]
    lows: list[Decimal | None] = [*edges, None]
    return tuple(
        MapClass(step, low, high) for step, low, high in zip(_STEPS, lows, highs, strict=True)
    )


def classes_among(values: Iterable[Decimal]) -> tuple[MapClass, ...]:
    """Return up to five classes with about as many values each, the highest first."""
    ordered = sorted(set(values))
    if not ordered:
        return ()
    parts = min(_FIFTHS, len(ordered))
    cuts = [ordered[len(ordered) * number // parts] for number in range(1, parts)]
    lows: list[Decimal | None] = [None, *cuts]
    highs: list[Decimal | None] = [*cuts, None]
    first = 10 + _FIFTHS - parts + 1
    made = [
        MapClass(first + number, low, high)
        for number, (low, high) in enumerate(zip(lows, highs, strict=True))
    ]
    return tuple(reversed(made))


def counts_in(
    classes: Sequence[MapClass], values: Mapping[str, Decimal]
) -> tuple[tuple[MapClass, int], ...]:
    """Return how many values lie in each class; each value lies in one."""
    return tuple((each, sum(each.holds(value) for value in values.values())) for each in classes)


def class_of(classes: Sequence[MapClass], value: Decimal | None) -> MapClass | None:
    """Return the class of a value, None for a value that is not known."""
    if value is None:
        return None
    return next((each for each in classes if each.holds(value)), None)
