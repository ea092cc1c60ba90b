"""What the overview of a province shows: its sums, their months, persons listed twice, a pivot."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from desktop.domain.periods import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewLine:
    """An indicator of the whole province, as it is written.

    `growth` compares the communes that sent both times; `stating` is how many packages state it.
    """

    key: str
    name: str
    value: str
    before: str
    growth: str
    last_year: str
    stating: int


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """An indicator in a period: the period's short name, the value, the value as written."""

    label: str
    value: Decimal | None
    shown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubleLine:
    """Somebody whom several communes list: no name, only the digest that communes can look up."""

    digest: str
    scheme: str
    communes: str
    terms: str
    overlaps: bool
    counted_twice: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvinceOverview:
    """The sums of a period; `trend` has the points of each indicator, the oldest first.

    `question` is what may be copied to the communes about those who are listed twice.
    """

    period: Period
    accepted: int
    expected: int
    lines: Sequence[OverviewLine] = ()
    trend: Mapping[str, Sequence[TrendPoint]] = field(default_factory=dict)
    targets: Mapping[str, Decimal] = field(default_factory=dict)
    doubles: Sequence[DoubleLine] = ()
    uncompared: int = 0
    """Packages that hold no digests: their persons compare with nobody's."""
    question: str = ""
    samples: str = ""
    """Which communes' invented figures are in the sums, by name; '' where none are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PivotTable:
    """Persons by two dimensions: labels of the columns, rows with their numbers and total."""

    columns: Sequence[str]
    rows: Sequence[tuple[str, Sequence[int], int]]
    totals: Sequence[int]
    total: int
