"""Families that were reminded, called or visited because a card ends soon."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from desktop.domain.reference_data import shipped_rates
from desktop.domain.renewals import REACH_DAYS, REASONS, promise_days, stage_of
from desktop.services.sample_data.records import SampleCover, SampleHousehold, SamplePerson

_PAYING: Final = frozenset({"GD", "CN", "GB"})
_LATE_DAYS: Final = 30
_EVERY: Final = 6
"""One family in so many was asked already."""
_RECENT_DAYS: Final = 9
_OUTCOMES: Final = (
    "reminded", "reminded", "promised", "absent", "reminded", "refused", "reminded", "promised",
)  # fmt: skip
_CHANNELS: Final = {
    "reminded": "message",
    "promised": "call",
    "absent": "visit",
    "refused": "visit",
}


@dataclass(frozen=True, slots=True)
class SampleContact:
    """A contact with a household; `stage` is that of the reminder of each of `persons`."""

    household: SampleHousehold
    persons: tuple[SamplePerson, ...]
    contacted_on: datetime.date
    channel: str
    outcome: str
    promised_on: datetime.date | None
    reason: str | None
    card_end: datetime.date
    stage: int | None


def make_contacts(covers: Iterable[SampleCover], today: datetime.date) -> list[SampleContact]:
    """Return what was done about the cards that end within reach, one contact a household."""
    made: list[SampleContact] = []
    for place, (household, end, persons) in enumerate(_due(covers, today)):
        if place % _EVERY == 0:
            made.append(_contact(len(made), household, end, persons, today))
    return made


_Due = tuple[SampleHousehold, datetime.date, tuple[SamplePerson, ...]]


def _due(covers: Iterable[SampleCover], today: datetime.date) -> Iterator[_Due]:
    """Yield the households with cards that end soon or ended lately, and whose cards those are."""
    last: dict[int, SampleCover] = {}
    for cover in covers:
        person = cover.person
        if cover.scheme == "HI" and person.is_here and person.household is not None:
            last[person.number] = cover
    first = today - datetime.timedelta(days=_LATE_DAYS)
    until = today + datetime.timedelta(days=REACH_DAYS)
    homes: dict[int, list[SampleCover]] = {}
    for cover in last.values():
        if cover.hi_group in _PAYING and first <= cover.valid_to <= until:
            home = cover.person.household
            homes.setdefault(home.number if home else 0, []).append(cover)
    for number in sorted(homes):
        found = homes[number]
        end = min(cover.valid_to for cover in found)
        household = found[0].person.household
        if household is not None:
            persons = tuple(cover.person for cover in found if cover.valid_to == end)
            yield household, end, persons


def _contact(
    place: int,
    household: SampleHousehold,
    end: datetime.date,
    persons: tuple[SamplePerson, ...],
    today: datetime.date,
) -> SampleContact:
    outcome = _OUTCOMES[place % len(_OUTCOMES)]
    day = today - datetime.timedelta(days=place % _RECENT_DAYS)
    promised = promise_days(today, None)[-1] if outcome == "promised" else None
    reason = REASONS[place // len(_OUTCOMES) % len(REASONS)][0] if outcome == "refused" else None
    stages = shipped_rates().find("reminder_stages", day)
    stage = stage_of((end - day).days, stages.numbers) if stages else None
    return SampleContact(
        household=household,
        persons=persons,
        contacted_on=day,
        channel=_CHANNELS.get(outcome, "visit"),
        outcome=outcome,
        promised_on=promised,
        reason=reason,
        card_end=end,
        stage=stage if outcome == "reminded" else None,
    )
