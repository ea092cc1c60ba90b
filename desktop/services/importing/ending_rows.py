"""Rows of who is taken off a list (part "II Giảm", plan GH): the term that they end, if sure."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.cover_end import DIED, MOVED, OTHER, REASONS_OF
from desktop.domain.errors import Issue
from desktop.services.importing.issues import (
    decrease_of_nobody,
    decrease_of_who_is_gone,
    decrease_without_day,
)
from desktop.services.importing.known import Known
from desktop.storage.queries.import_matching import KnownCover, stored

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Ending:
    """A stored term that a row ends: the last day that counts, and why."""

    cover: KnownCover
    last_day: str
    reason: str

    @property
    def changes(self) -> dict[str, object]:
        """What is written: the term keeps the end that was paid for or listed."""
        return {
            "valid_to": self.last_day,
            "end_reason": self.reason,
            "term_to": self.cover.valid_to,
        }


def ending_of(known: Known, person_id: int | None, new: Values, scheme: str) -> Ending | None:
    """Return the end that a row gives the one term of a person that holds its last day.

    A term that was ended before keeps its day and reason, and so does one before another term:
    which of them is meant, only a person can tell.
    """
    cover, last = _term(known, person_id, new, scheme)
    if cover is None or last is None or cover.end_reason is not None:
        return None
    reason = str(new.get("end_reason") or OTHER)
    return Ending(cover, last, reason if reason in REASONS_OF[scheme] else OTHER)


def doubt_about_ending(
    known: Known, person_id: int | None, new: Values, scheme: str, today: datetime.date
) -> Issue | None:
    """Return why a row of who is taken off is work for a person, None where nothing is open.

    Without a day there is work while a term of the person goes on. Who died or moved away is told
    at the person.
    """
    if not new.get("decrease"):
        return None
    if new.get("end_reason") in {DIED, MOVED}:
        person = known.persons.get(person_id or 0)
        return None if person is None or person.gone is not None else decrease_of_who_is_gone()
    last = stored(new.get("last_day"))
    if last is None:
        terms = known.whole_terms.get((person_id or 0, scheme), ())
        running = (one for one in terms if one.end_reason is None)
        going_on = any(one.last_day >= today.isoformat() for one in running)
        return decrease_without_day() if going_on else None
    cover, _ = _term(known, person_id, new, scheme)
    if cover is None or (cover.end_reason is not None and cover.last_day != last):
        return decrease_of_nobody(f"{datetime.date.fromisoformat(str(last)):%d/%m/%Y}")
    return None


def _term(
    known: Known, person_id: int | None, new: Values, scheme: str
) -> tuple[KnownCover | None, str | None]:
    """Return the one term that holds a row's last day and that no other follows, and that day."""
    last = stored(new.get("last_day"))
    if person_id is None or last is None or not new.get("decrease"):
        return None, None
    day = str(last)
    terms = known.whole_terms.get((person_id, scheme), ())
    open_on = [one for one in terms if one.valid_to >= day]
    held = [one for one in open_on if one.valid_from is None or one.valid_from <= day]
    return (held[0], day) if len(open_on) == 1 == len(held) else (None, day)
