"""Deletes records one by one; what may not be deleted is told and stays."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.changes import Changes
from desktop.domain.errors import Cancelled, RecordMissing, UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services import records, step_names
from desktop.services.garbage_pause import collector_paused
from desktop.services.progress import Progress
from desktop.storage.database import Database

DELETING = QT_TRANSLATE_NOOP("lists", "Đang xoá")


@dataclass(frozen=True, slots=True)
class Deleted:
    """The outcome: how many are gone, and why the others are not.

    `step` is the number by which "Hoàn tác" takes all of it back; None when nothing was deleted.
    """

    count: int
    refused: tuple[UserFacingError, ...]
    changes: Changes
    step: int | None = None


def delete_records(
    database: Database, kind: str, ids: Sequence[int], who: str, progress: Progress
) -> Deleted:
    """Delete each record, all in one step that "Hoàn tác" takes back whole.

    What may not be deleted is told and stays; stopping keeps what is deleted so far.
    """
    refused: list[UserFacingError] = []
    names: list[str] = []
    with collector_paused, database.write(who) as unit:
        for place, record_id in enumerate(ids):
            try:
                progress(DELETING, place / len(ids))
                names.append(records.delete_in(unit, kind, record_id))
            except Cancelled:
                break
            except RecordMissing:
                continue  # somebody else deleted it, which is what was wanted
            except UserFacingError as error:
                refused.append(error)
        if names:
            unit.step = step_names.deleting(kind, names[0], len(names))
    step = unit.step_id if names else None
    return Deleted(len(names), tuple(refused), unit.changes, step)
