"""Which cover a row tells: one that is stored, one whose start it tells, or a new one."""

import datetime
from collections.abc import Iterator, Mapping, Sequence

from desktop.domain.errors import Issue
from desktop.services.importing.issues import cover_of_same_days, cover_without_start
from desktop.services.importing.known import Known
from desktop.services.importing.receipts import new_receipt
from desktop.storage.queries.import_matching import CoverKey, KnownCover, stored

Values = Mapping[str, object]
_FILLED_IN = ("hi_group", "months")
"""What a row adds, beside the start, to a cover that lacks it."""


def new_cover(known: Known, person_id: int | None, new: Values, scheme: str) -> bool:
    """Whether a row has a cover that the person has not."""
    end = new.get("valid_to")
    if end is None or person_id is None:
        return end is not None
    if _key(person_id, new, scheme) in known.covers:
        return False
    return completed_cover(known, person_id, new, scheme) is None


def completed_cover(
    known: Known, person_id: int | None, new: Values, scheme: str
) -> KnownCover | None:
    """Return the stored cover of the same end that lacks the start which a row tells."""
    if person_id is None or new.get("valid_from") is None or new.get("valid_to") is None:
        return None
    key = _key(person_id, new, scheme)
    if key in known.covers:
        return None
    return next((one for one in _without_start(known, key) if _is_its_end(one, key)), None)


def cover_completion(cover: KnownCover, new: Values, scheme: str) -> dict[str, object]:
    """Return what a row changes in the cover that it completes: blank fields alone."""
    changes: dict[str, object] = {"valid_from": stored(new.get("valid_from"))}
    for key in _FILLED_IN:
        if getattr(cover, key) is None and new.get(key) is not None:
            changes[key] = stored(new[key])
    if scheme != "HI":
        changes.pop("hi_group", None)
    return changes


def doubt_about_cover(
    known: Known, person_id: int | None, new: Values, scheme: str
) -> Issue | None:
    """Return why only a person can tell whether a row's cover is one without a start, or another.

    That is so when there are two of them, when it was paid with another receipt or as another
    group, and when the row's days are also those of another cover.
    """
    if person_id is None or new.get("valid_from") is None or new.get("valid_to") is None:
        return None
    key = _key(person_id, new, scheme)
    if key in known.covers or not _without_start(known, key):
        return None
    alike = [one for one in _without_start(known, key) if _is_its_end(one, key)]
    if alike and (len(alike) > 1 or _is_of_another(known, alike[0], new)):
        return cover_without_start(_shown(key.valid_to))
    same_days = next(_of_same_days(known, key), None)
    if same_days is None:
        return None
    start, end = same_days
    return cover_of_same_days(_shown(start) if start else "…", _shown(end))


def _is_of_another(known: Known, cover: KnownCover, new: Values) -> bool:
    group = new.get("hi_group")
    if cover.hi_group is not None and group is not None and cover.hi_group != group:
        return True
    paid = cover.receipt_id is not None
    return paid and new_receipt(known, cover.person_id, new, cover.scheme)


def _of_same_days(known: Known, key: CoverKey) -> Iterator[tuple[str | None, str]]:
    """Yield the other covers that surely hold a day of a row's cover: with a start, or its end."""
    start = key.valid_from or key.valid_to
    for first, last in known.terms.get((key.person_id, key.scheme), ()):
        if first <= key.valid_to and start <= last:
            yield first, last
    for one in _without_start(known, key):
        if start <= one.valid_to < key.valid_to:
            yield None, one.valid_to


def _without_start(known: Known, key: CoverKey) -> Sequence[KnownCover]:
    return known.without_start.get((key.person_id, key.scheme), ())


def _is_its_end(cover: KnownCover, key: CoverKey) -> bool:
    """Whether a row of this end tells a cover, which began on no day after its last one."""
    ends = key.valid_to in {cover.valid_to, cover.last_day}
    return ends and (key.valid_from or cover.last_day) <= cover.last_day


def _key(person_id: int, new: Values, scheme: str) -> CoverKey:
    start = stored(new.get("valid_from"))
    end = str(stored(new.get("valid_to")))
    return CoverKey(person_id, scheme, None if start is None else str(start), end)


def _shown(day: str) -> str:
    return f"{datetime.date.fromisoformat(day):%d/%m/%Y}"
