"""When a participant counts as new, renewed or lapsed: dated settings, for provinces differ.

No national text defines these words; the values are the usual ones of provincial reports
(domain.md 7.2) and hold until an office chooses others.
"""

import datetime
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from desktop.domain.cover_end import DIED, EXITS
from desktop.domain.dates import add_months, cover_end

_LIMITS = ("new_after", "renewal_gap", "hi_lapse_after")
ONE_DAY = datetime.timedelta(days=1)


class Movement(Enum):
    """How a person came into a scheme in a period."""

    NEW = "new"
    RENEWED = "renewed"
    RESUMED = "resumed"
    """Came back after more than the gap, but not long enough to be new."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MovementRules:
    """The limits that hold from `valid_from` until the next entry; all in months.

    `vsi_deadline_months` is payment mode (months paid) -> months after the paid term in which the
    next payment is still in time: Law 41/2024/QH15, article 36(3); years ahead have none.
    """

    valid_from: datetime.date
    new_after: int
    renewal_gap: int
    hi_lapse_after: int
    vsi_deadline_months: Mapping[int, int]
    new_each_year: bool = False
    """Whether who was insured until a year before also counts as new (some provinces)."""
    exits: frozenset[str] = frozenset(EXITS)
    """Which reasons of `domain.cover_end` count as an exit; death always does."""

    def limits(self) -> dict[str, object]:
        """Return the limits that an office chooses by their names, for sentences."""
        return {name: getattr(self, name) for name in _LIMITS}

    def movement(self, start: datetime.date, previous_end: datetime.date | None) -> Movement:
        """Tell how a cover that starts on `start` follows the end of the one before."""
        if previous_end is None or add_months(previous_end, self.new_after) < start:
            return Movement.NEW
        if self.new_each_year and previous_end.year < start.year:
            return Movement.NEW
        if start <= add_months(previous_end, self.renewal_gap):
            return Movement.RENEWED
        return Movement.RESUMED

    def last_day_in_time(
        self, scheme: str, end: datetime.date, months: int | None
    ) -> datetime.date:
        """Return the last day on which a term that ended can still be followed in time."""
        if scheme == "HI":
            return add_months(end, self.hi_lapse_after)
        deadline = self.vsi_deadline_months.get(months or 0, 0)
        return cover_end(end + ONE_DAY, deadline) if deadline else end

    def earliest_vsi_ends(self, day: datetime.date) -> Mapping[int | None, datetime.date]:
        """Return payment mode -> the earliest end of a term that still counts on `day`.

        The key None stands for every other mode: the term itself must reach the day.
        """
        return {
            months: self.earliest_end("VSI", day, months)
            for months in (None, *self.vsi_deadline_months)
        }

    def earliest_end(
        self, scheme: str, day: datetime.date, months: int | None = None
    ) -> datetime.date:
        """Return the earliest end of a term that can still be followed in time on `day`."""
        deadline = self.vsi_deadline_months.get(months or 0, 0)
        back = self.hi_lapse_after if scheme == "HI" else deadline
        end = add_months(day, -back) - 4 * ONE_DAY
        while self.last_day_in_time(scheme, end, months) < day:
            end += ONE_DAY
        return end


RULES: tuple[MovementRules, ...] = (
    MovementRules(
        valid_from=datetime.date(2025, 7, 1),
        new_after=12,
        renewal_gap=3,
        hi_lapse_after=3,
        vsi_deadline_months=MappingProxyType({1: 1, 3: 3, 6: 4, 12: 7}),
    ),
)
"""Oldest first; the first entry also serves the time before it."""


def rules_on(day: datetime.date, own: Iterable[MovementRules] = ()) -> MovementRules:
    """Return the rules that hold on a day: the newest entry, the office's `own` before RULES."""
    known = sorted((*RULES, *own), key=lambda rules: rules.valid_from)
    held = [rules for rules in known if rules.valid_from <= day]
    return held[-1] if held else known[0]


def own_rules(text: str) -> tuple[MovementRules, ...]:
    """Return the office's entries as `rules_text` kept them, oldest first.

    The deadlines of voluntary insurance are the law's and no choice of an office.
    """
    return tuple(
        MovementRules(
            valid_from=(day := datetime.date.fromisoformat(entry["valid_from"])),
            **{name: int(entry[name]) for name in _LIMITS},
            new_each_year=bool(entry["new_each_year"]),
            exits=frozenset(entry.get("exits", EXITS)) & frozenset(EXITS) | {DIED},
            vsi_deadline_months=rules_on(day).vsi_deadline_months,
        )
        for entry in json.loads(text or "[]")
    )


def rules_text(own: Iterable[MovementRules]) -> str:
    """Return the office's entries as an option keeps them; empty without any."""
    kept = [
        {
            "valid_from": rules.valid_from.isoformat(),
            **{name: getattr(rules, name) for name in _LIMITS},
            "new_each_year": rules.new_each_year,
            "exits": [one for one in EXITS if one in rules.exits],
        }
        for rules in sorted(own, key=lambda rules: rules.valid_from)
    ]
    return json.dumps(kept) if kept else ""


def lapsing_ends(
    rules: MovementRules, scheme: str, first: datetime.date, closing: datetime.date
) -> Mapping[int | None, tuple[datetime.date, datetime.date]]:
    """Return payment mode -> between which days a term ended that lapsed from first to closing.

    A term lapses on the day after the last one on which it can be followed in time. The key None
    stands for every other mode; an interval may be empty (its end before its beginning).
    """
    modes = () if scheme == "HI" else tuple(rules.vsi_deadline_months)
    return {
        months: (
            rules.earliest_end(scheme, first - ONE_DAY, months),
            rules.earliest_end(scheme, closing, months) - ONE_DAY,
        )
        for months in (None, *modes)
    }
