"""The history of the office: every piece of work, newest first, a page at a time."""

import datetime
from dataclasses import dataclass
from typing import Final

from desktop.domain.messages import Translate
from desktop.services.history.undoing import KEPT_FOR, can_be_taken_back
from desktop.services.history.words import Words
from desktop.storage import audit_lines
from desktop.storage.database import Database
from desktop.storage.queries import history as queries
from desktop.storage.steps import StoredStep

LINES_A_PAGE: Final = 100
_MOST_DETAILS: Final = 4


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """What is looked for: words of the name, days from-to (both included); None for any."""

    words: str = ""
    first: datetime.date | None = None
    last: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class OfficeLine:
    """One piece of work: its name and, in `details`, the first of its changes.

    `taken_back` says that it does not stand any more; `can_be_taken_back` that it may be tried;
    `batch` is the import's number when it is one.
    """

    step_id: int
    at: datetime.datetime
    who: str
    text: str
    details: tuple[str, ...]
    taken_back: bool
    can_be_taken_back: bool
    batch: int | None


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """Lines of the history; `more` says that older ones follow."""

    lines: tuple[OfficeLine, ...]
    more: bool


def office_history(  # noqa: PLR0913 - what, how much, and how it is shown
    database: Database,
    wanted: HistoryFilter,
    *,
    limit: int = LINES_A_PAGE,
    offset: int = 0,
    translate: Translate | None = None,
    masked: bool = False,
) -> HistoryPage:
    """Return a page of what was done in the office, newest first.

    With `masked`, numbers of persons show only their ends.
    """
    since = database.clock() - KEPT_FOR
    with database.read() as snapshot:
        found = queries.find_steps(
            snapshot, wanted.words, (wanted.first, wanted.last), limit=limit + 1, offset=offset
        )
        words = Words(snapshot, translate, masked)
        lines = tuple(_line(words, stored, since) for stored in found[:limit])
    return HistoryPage(lines, len(found) > limit)


def _line(words: Words, stored: StoredStep, since: datetime.datetime) -> OfficeLine:
    told = [
        text
        for line in audit_lines.first_of_step(words.source.connection, stored.id, _MOST_DETAILS)
        for text in words.full(line)
    ]
    name = words.step(stored)
    details = tuple(dict.fromkeys(text for text in told if text != name))[:_MOST_DETAILS]
    if not name and details:
        name, details = details[0], details[1:]
    return OfficeLine(
        stored.id,
        stored.at,
        stored.who,
        name,
        details,
        stored.reversed_by is not None,
        can_be_taken_back(stored) and stored.at >= since,
        stored.import_batch_id,
    )
