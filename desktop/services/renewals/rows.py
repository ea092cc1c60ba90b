"""Makes the lines of the desk out of what was read; pure, so that the window filters at once."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop.domain.renewals import BUCKET_KEYS
from desktop.services.renewals.fees import household_fee
from desktop.services.renewals.parts import Desk, DeskHome, DeskRow, DueCard

ANYBODY = 0
NOBODY = -1
"""Choices of the collector that are nobody's id."""
RED_DAYS, AMBER_DAYS = 14, 30
"""Days left before continuity breaks under which a row is red, or amber."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskChoice:
    """What of the desk is looked at.

    `promised` shows those who promised a later day instead of the buckets. `collector_id` is
    `ANYBODY`, `NOBODY` or an id; `neighbourhood_id` None for all.
    """

    buckets: frozenset[str] = field(default_factory=lambda: frozenset(BUCKET_KEYS))
    promised: bool = False
    neighbourhood_id: int | None = None
    collector_id: int = ANYBODY


@dataclass(frozen=True, slots=True)
class RowSums:
    """What stands in the foot of the list; `fee` counts the rows whose fee is known."""

    homes: int
    cards: int
    fee: int
    without_fee: int


def rows_of(desk: Desk, choice: DeskChoice) -> list[DeskRow]:
    """Return the rows of a choice, the one that loses its continuity next first.

    Those whose promised day has come stand above all; those whose continuity is broken already
    come last, the longest end last.
    """
    rows = []
    for home in desk.homes:
        if not _is_chosen(home, choice):
            continue
        cards = home.cards
        if not choice.promised:
            cards = tuple(card for card in cards if card.bucket in choice.buckets)
        if cards:
            rows.append(row_of(desk, home, cards))
    rows.sort(key=_order)
    return rows


def _is_chosen(home: DeskHome, choice: DeskChoice) -> bool:
    if (home.muted_until is not None) != choice.promised:
        return False
    if choice.neighbourhood_id is not None and home.neighbourhood_id != choice.neighbourhood_id:
        return False
    if choice.collector_id == NOBODY:
        return home.collector_id is None
    return choice.collector_id in {ANYBODY, home.collector_id}


def row_of(desk: Desk, home: DeskHome, cards: Sequence[DueCard]) -> DeskRow:
    """Return the row of a household with some of its cards."""
    held = [card.keep_by for card in cards if card.keep_by >= desk.today]
    keep_by = min(held, default=None)
    contact = home.contact
    return DeskRow(
        home=home,
        cards=tuple(cards),
        end=min(card.end for card in cards),
        keep_by=keep_by,
        days_left=None if keep_by is None else (keep_by - desk.today).days,
        fee=_fee(desk, home, cards),
        months=max(card.months for card in cards),
        promised_today=contact is not None and contact.promised_on == desk.today,
    )


def _fee(desk: Desk, home: DeskHome, cards: Sequence[DueCard]) -> int | None:
    if desk.scheme == "HI":
        return household_fee(home, cards, desk.today, desk.rates)
    known = [card.fee for card in cards if card.fee is not None]
    return sum(known) if len(known) == len(cards) else None


def _order(row: DeskRow) -> tuple[bool, bool, datetime.date, datetime.date, int, int]:
    broken = row.keep_by is None
    day = row.keep_by or row.end
    return not row.promised_today, broken, day, row.end, -len(row.cards), row.home.key[1]


def sums_of(rows: Iterable[DeskRow]) -> RowSums:
    """Return the sums of rows."""
    homes = cards = fee = unknown = 0
    for row in rows:
        homes += 1
        cards += len(row.cards)
        fee += row.fee or 0
        unknown += row.fee is None
    return RowSums(homes, cards, fee, unknown)


def urgency_of(row: DeskRow) -> str:
    """Return "broken", "red", "amber" or "plain": how soon continuity breaks."""
    if row.days_left is None:
        return "broken"
    if row.days_left <= RED_DAYS:
        return "red"
    return "amber" if row.days_left <= AMBER_DAYS else "plain"
