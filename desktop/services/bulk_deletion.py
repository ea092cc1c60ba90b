"""Deletes records one by one; what may not be deleted is told and stays."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.changes import Changes
from desktop.domain.errors import Cancelled, RecordMissing, UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services import records
from desktop.services.progress import Progress
from desktop.storage.database import Database

DELETING = QT_TRANSLATE_NOOP("lists", "Đang xoá")


@dataclass(frozen=True, slots=True)
class Deleted:
    """The outcome: how many are gone, and why the others are not."""

    count: int
    refused: tuple[UserFacingError, ...]
    changes: Changes


def delete_records(
    database: Database, kind: str, ids: Sequence[int], who: str, progress: Progress
) -> Deleted:
    """Delete each record in its own unit of work; stopping keeps what is deleted so far."""
    changes = Changes()
    count = 0
    refused: list[UserFacingError] = []
    for place, record_id in enumerate(ids):
        try:
            progress(DELETING, place / len(ids))
            changes |= records.delete(database, kind, record_id, who=who)
            count += 1
        except Cancelled:
            break
        except RecordMissing:
            continue  # somebody else deleted it, which is what was wanted
        except UserFacingError as error:
            refused.append(error)
    return Deleted(count, tuple(refused), changes)
