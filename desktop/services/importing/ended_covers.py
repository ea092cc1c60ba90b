"""Rows about days that a stored term lost when its person stopped taking part."""

import datetime
from collections.abc import Mapping

from desktop.domain.errors import Issue
from desktop.services.importing.issues import cover_after_the_end
from desktop.services.importing.known import Known
from desktop.storage.queries.import_matching import CoverKey, KnownCover, stored


def doubt_about_ended(
    known: Known, person_id: int | None, new: Mapping[str, object], scheme: str
) -> Issue | None:
    """Return why only a person can tell whether somebody who stopped takes part again.

    A row that tells the term as it is stored, with its end of before or its last day, says nothing
    new. One that begins after the end of before is a renewal, and so is the card of another group
    from the day after the last one. Any other that holds days after the last one would bring back
    what was ended: an old list, a start written in another way, or a new term without a start.
    """
    if person_id is None or new.get("valid_to") is None:
        return None
    start, end = stored(new.get("valid_from")), str(stored(new["valid_to"]))
    key = CoverKey(person_id, scheme, None if start is None else str(start), end)
    if key in known.covers:
        return None
    for cover in known.ended.get((person_id, scheme), ()):
        if _brings_back(cover, key, new.get("hi_group")):
            return cover_after_the_end(_shown(cover.valid_to), _shown(cover.last_day))
    return None


def _brings_back(cover: KnownCover, row: CoverKey, group: object) -> bool:
    if row.valid_to <= cover.last_day:
        return False
    if row.valid_from is None:
        return not _of_another_group(cover, group)
    if cover.valid_from is None and row.valid_to == cover.valid_to:
        # It tells the start of the ended term.
        return row.valid_from > cover.last_day and not _of_another_group(cover, group)
    if row.valid_from > cover.last_day and _of_another_group(cover, group):
        return False
    return row.valid_from <= cover.valid_to


def _of_another_group(cover: KnownCover, group: object) -> bool:
    return None not in {cover.hi_group, group} and cover.hi_group != group


def _shown(day: str) -> str:
    return f"{datetime.date.fromisoformat(day):%d/%m/%Y}"
