"""Age events ahead: who turns 6, 18, 70, 75 or 80, when, and what the commune should do."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.age_events import USUAL_DAYS, WHEN_WORDS, WORDS
from desktop.domain.dates import PartialDate, Precision
from desktop.domain.list_query import ListQuery
from desktop.domain.messages import Translate
from desktop.storage.database import Database
from desktop.storage.queries import age_events

CHIP = "age_event"
"""Ready-made filter of the list of persons: an age event within `USUAL_DAYS`."""
CONTEXT = "age_events"


@dataclass(frozen=True, slots=True)
class AgeEvent:
    """One person's event: `key` names it (`domain.age_events.WORDS`).

    `date` is a day, a month or only a year, as well as the birth date is known.
    """

    key: str
    person_id: int
    full_name: str
    birth_date: PartialDate
    date: PartialDate
    household_id: int | None
    household_code: str | None
    head_name: str | None
    neighbourhood: str | None

    def title(self, translate: Translate | None = None) -> str:
        """Return what happens: "Đủ 6 tuổi, thẻ trẻ em hết hạn"."""
        return _words(WORDS[self.key].title, translate)

    def advice(self, translate: Translate | None = None) -> str:
        """Return what to do about it, one or two sentences."""
        return _words(WORDS[self.key].advice, translate)

    def when(self, translate: Translate | None = None) -> str:
        """Return "ngày 30/09/2027", "trong tháng 03/2027" or "trong năm 2027"."""
        template = _words(WHEN_WORDS[self.date.precision], translate)
        return template.format(date=self.date.show())


@dataclass(frozen=True, slots=True)
class AgeEvents:
    """The events ahead, the nearest first and those without a day last; counts by event key."""

    events: tuple[AgeEvent, ...]
    counts: Mapping[str, int]

    @property
    def person_ids(self) -> tuple[int, ...]:
        """The persons, each once, in the order of their events."""
        return tuple(dict.fromkeys(event.person_id for event in self.events))


def upcoming(
    database: Database,
    today: datetime.date,
    days: int = USUAL_DAYS,
    *,
    household_id: int | None = None,
    person_id: int | None = None,
) -> AgeEvents:
    """Return the events of residents from `today` to `days` later.

    With an id, only those of one household or of one person.

    An event known only by its year (or month) is ahead as long as it may still come.
    """
    last = today + datetime.timedelta(days=days)
    with database.read() as snapshot:
        found = age_events.reaching(
            snapshot, today, last, household_id=household_id, person_id=person_id
        )
    events = [
        AgeEvent(
            one.rule.key,
            one.person_id,
            one.full_name,
            one.birth_date,
            one.rule.date_of(one.birth_date),
            one.household_id,
            one.household_code,
            one.head_name,
            one.neighbourhood,
        )
        for one in found
    ]
    counts = dict.fromkeys(WORDS, 0)
    for event in events:
        counts[event.key] += 1
    return AgeEvents(tuple(sorted(events, key=_place)), counts)


def list_query(events: AgeEvents, key: str | None = None) -> ListQuery:
    """Return the list of exactly these persons, or of those with one kind of event."""
    chosen = (event.person_id for event in events.events if key in (None, event.key))
    return ListQuery("person", ids=tuple(dict.fromkeys(chosen)))


def _place(event: AgeEvent) -> tuple[bool, PartialDate]:
    return event.date.precision is not Precision.DAY, event.date


def _words(source: str, translate: Translate | None) -> str:
    return source if translate is None else translate(CONTEXT, source)
