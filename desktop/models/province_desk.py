"""What the province's window shows of one period: packages, communes, their figures."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from desktop.domain.changes import Changes
from desktop.domain.indicator import show_number
from desktop.domain.package_standing import Standing, standing_among
from desktop.domain.periods import Period

COVERAGE = "hi_coverage"
"""Key of the indicator that the map shows first."""
_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageLine:
    """A package of the inbox; `note` is its finding or its reason, in words.

    `commune` is the name as it is listed, the file's where no commune is known; the code is empty
    where it is of none from which a package is due here. `can_accept` tells whether a person may
    take it in now, `can_return` whether it can be given back.
    """

    package_id: int
    commune_code: str
    commune: str
    state: Standing
    note: str
    received_at: datetime.datetime
    can_accept: bool = False
    can_return: bool = True
    version: int = 0
    """Which sending of its commune it is; 0 for a file that does not say."""
    can_dismiss: bool = False
    """Whether it is a file that was refused: it may leave the list, and comes back when sent."""
    is_elsewhere: bool = False
    """Whether it is put aside as the package of another period."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """An indicator that map and ranking can show; its name is in the window's language."""

    key: str
    name: str
    is_rate: bool = True
    target: Decimal | None = None

    def show(self, value: Decimal | None) -> str:
        """Return a value as people read it: 92,81% or 1.240."""
        return show_value(value, is_rate=self.is_rate)

    def show_target(self) -> str:
        """Return the target without needless zeros: 94%; '' where there is none."""
        if self.target is None:
            return ""
        if not self.is_rate:
            return self.show(self.target)
        return f"{self.target.normalize():f}".replace(".", ",") + "%"


@dataclass(frozen=True, slots=True)
class Aim:
    """What a commune is to reach, and whose number that is, in words."""

    value: Decimal
    source: str


OF_TARGET = "/target"
"""Ends the key of a measure that shows an indicator in percent of each commune's target."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommuneFigures:
    """What an accepted package says of its commune, by key of the indicator.

    `before` holds the values of the period before; `outliers` the keys that leap; `aims` what the
    commune is to reach.
    """

    code: str
    name: str
    values: Mapping[str, Decimal | None]
    before: Mapping[str, Decimal | None] = field(default_factory=dict)
    outliers: frozenset[str] = frozenset()
    aims: Mapping[str, Aim] = field(default_factory=dict)

    def gap(self, measure: Measure) -> Decimal | None:
        """Return what a value is above the target, or below; None without one of both."""
        value, aim = self.values.get(measure.key), self.aims.get(measure.key)
        target = measure.target if aim is None else aim.value
        return None if value is None or target is None else value - target


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """An indicator of the whole province: the sum of the accepted parts."""

    key: str
    name: str
    value: Decimal | None
    before: Decimal | None = None
    is_rate: bool = True
    numerator: int = 0
    denominator: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvinceDesk:
    """Everything that the page of packages shows; read in one go.

    `expected` are all communes (code, name) from which a package is due, `missing` those that
    have sent nothing; `reminder` asks these and the `returned` ones; `due_on` is the last day to
    send; of a `closed` period no more are taken.
    """

    period: Period
    expected: Sequence[tuple[str, str]]
    packages: Sequence[PackageLine] = ()
    missing: Sequence[tuple[str, str]] = ()
    communes: Sequence[CommuneFigures] = ()
    measures: Sequence[Measure] = ()
    totals: Mapping[str, Total] = field(default_factory=dict)
    due_on: datetime.date | None = None
    reminder: str = ""
    closed: bool = False
    samples: Sequence[str] = ()
    """Names of the communes whose figures count and are invented."""

    def standings(self) -> dict[str, Standing | None]:
        """Return how each commune stands: its figures count, wait, came back, or never came."""
        states: dict[str, set[Standing]] = {code: set() for code, _ in self.expected}
        for line in self.packages:
            if line.commune_code in states:
                states[line.commune_code].add(line.state)
        return {code: standing_among(found) for code, found in states.items()}

    def count(self, state: Standing | None) -> int:
        """Return how many communes stand so; the counts of all states sum up to `expected`."""
        return sum(standing is state for standing in self.standings().values())

    def to_do(self) -> tuple[PackageLine, ...]:
        """Return the files that ask for something: what waits, came back, or belongs elsewhere.

        Of a commune that has sent a good one since, only what waits does.
        """
        standings = self.standings()
        return tuple(
            line
            for line in self.packages
            if line.state is Standing.WAITING
            or (_asks_anew(line) and standings.get(line.commune_code) in (None, Standing.RETURNED))
        )

    def settled(self) -> frozenset[int]:
        """Return the files of no use that ask for nothing: their communes have sent others."""
        asked = {line.package_id for line in self.to_do()}
        return frozenset(
            line.package_id
            for line in self.packages
            if line.state in (Standing.RETURNED, Standing.ASIDE) and line.package_id not in asked
        )

    def returned(self) -> tuple[tuple[str, str], ...]:
        """Return the communes (code, name) all of whose packages came back."""
        standings = self.standings()
        return tuple(each for each in self.expected if standings[each[0]] is Standing.RETURNED)

    def values_of(self, key: str) -> dict[str, Decimal]:
        """Return the values of an indicator by commune, those that cannot be told left out."""
        found = ((each.code, each.values.get(key)) for each in self.communes)
        return {code: value for code, value in found if value is not None}


def _asks_anew(line: PackageLine) -> bool:
    """Whether a file is to be sent anew, taken in elsewhere or put away; an old version is not."""
    if line.state is Standing.ASIDE:
        return line.is_elsewhere or not line.commune_code
    return line.state is Standing.RETURNED


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckLine:
    """An indicator as the package says it, as the period before had it, and the difference."""

    name: str
    now: str
    before: str
    difference: str
    leaps: bool = False
    counted: str = ""
    """What counts for the period so far, where another package does."""
    detail: str = ""
    """More of it, for whoever points at the line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckSheet:
    """A package beside the period before, and beside `counted_name`, which counts so far.

    `fingerprint` is that of the key that signed it, in six groups; `known_fingerprint` that of
    the key that the province has of the commune, where it is another one. `asks_key` says that
    accepting it confirms the key, `asks_reason` that it is of invented records and wants a reason.
    `book` tells, where it matters, that its months could still be written to. `corrections` is
    what was entered late into months that were locked. `return_text` is what may be copied to the
    commune.
    """

    line: PackageLine
    period_name: str
    before_name: str
    version: int
    file_name: str
    counted_name: str = ""
    fingerprint: str = ""
    known_fingerprint: str = ""
    asks_key: bool = False
    asks_reason: bool = False
    book: str = ""
    findings: Sequence[str] = ()
    lines: Sequence[CheckLine] = ()
    corrections: Sequence[CheckLine] = ()
    return_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """What became of the files that were taken in; `refused` are (file, reason in words).

    `locked` are files that no password opened, `elsewhere` those of another period than the one
    that was asked for, `elsewhere_period`; neither are among the refused. Of the refused no tile
    counts the `strangers`, which are of no commune here, the `older` versions, and those of
    `further` periods; the others are `returned`. `changed_keys` are (file, reason) of those that
    wait because the key of their commune is another one.
    """

    accepted: int = 0
    replaced: int = 0
    waiting: int = 0
    same: int = 0
    refused: Sequence[tuple[str, str]] = ()
    changes: Changes | None = None
    locked: Sequence[Path] = ()
    elsewhere: Sequence[Path] = ()
    elsewhere_period: Period | None = None
    strangers: int = 0
    older: int = 0
    further: int = 0
    changed_keys: Sequence[tuple[str, str]] = ()

    @property
    def returned(self) -> int:
        """How many of the files their communes have to send again."""
        return len(self.refused) - self.strangers - self.older - self.further


@dataclass(frozen=True, slots=True)
class Decision:
    """What was written; `refused` tells in words why the package does not count for all that."""

    changes: Changes
    refused: str = ""


@dataclass(frozen=True, slots=True)
class RankLine:
    """A commune in its order; `gap` is what it is above the target, or below."""

    rank: int
    code: str
    name: str
    value: Decimal
    gap: Decimal | None
    aim: Aim | None = None


def ranking(desk: ProvinceDesk, measure: Measure) -> tuple[RankLine, ...]:
    """Return the communes from the highest value to the lowest; equal ones share a rank."""
    values = desk.values_of(measure.key)
    communes = {each.code: each for each in desk.communes}
    ordered = sorted(values.items(), key=lambda each: (-each[1], communes[each[0]].name))
    made: list[RankLine] = []
    for place, (code, value) in enumerate(ordered, start=1):
        shared = made and made[-1].value == value
        rank = made[-1].rank if shared else place
        one = communes[code]
        aim = one.aims.get(measure.key)
        made.append(RankLine(rank, code, one.name, value, one.gap(measure), aim))
    return tuple(made)


def show_value(value: Decimal | None, *, is_rate: bool) -> str:
    """Return a value in Vietnamese form, a rate to two decimals with its sign."""
    if value is None:
        return show_number(None)
    if not is_rate:
        whole = value == value.to_integral_value()
        return show_number(int(value) if whole else value)
    return f"{value.quantize(_HUNDREDTH):,f}".translate(str.maketrans(",.", ".,")) + "%"


def show_gap(gap: Decimal | None, *, is_rate: bool = True) -> str:
    """Return a difference with its sign: +4,60 or −5,42."""
    if gap is None:
        return ""
    rounded = gap.quantize(_HUNDREDTH) if is_rate else gap
    sign = "−" if rounded < 0 else "+" if rounded > 0 else ""
    size = abs(rounded)
    if not is_rate and size == size.to_integral_value():
        return sign + show_number(int(size))
    return sign + f"{size:,.2f}".translate(str.maketrans(",.", ".,"))
