"""The health of the data: checks with counts and lists, and mends that can be taken back."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.changes import Changes
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.services.data_checks.declarations import BY_KEY, CHECKS, DataCheck
from desktop.services.progress import Progress
from desktop.storage.database import Database

__all__ = ["BY_KEY", "CHECKS", "DataCheck", "Finding", "Mended", "find", "mend"]

LOOKING = QT_TRANSLATE_NOOP("checks", "Đang kiểm tra dữ liệu")


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found: the records to look at, and how many of them a mend would put right."""

    check: DataCheck
    ids: tuple[int, ...]
    mendable: int

    @property
    def count(self) -> int:
        """How many records should be looked at."""
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class Mended:
    """How many places a mend put right, and what changed."""

    count: int
    changes: Changes


def find(database: Database, today: datetime.date, progress: Progress) -> Sequence[Finding]:
    """Run every check on one snapshot; `Cancelled` comes out of `progress`."""
    found = []
    with database.read() as snapshot:
        for place, check in enumerate(CHECKS):
            progress(LOOKING, place / len(CHECKS))
            ids = check.look(snapshot, today)
            mendable = len(check.mend.plan(snapshot)) if check.mend is not None and ids else 0
            found.append(Finding(check, tuple(ids), mendable))
    return found


def mend(database: Database, key: str, *, who: str) -> Mended:
    """Put right what the mend of a check can, in one unit of work that can be taken back.

    What to write is planned inside the transaction, so nothing is written over a newer change.
    """
    check = BY_KEY[key]
    if check.mend is None:
        raise KeyError(key)
    step = Step(QT_TRANSLATE_NOOP("steps", "Sửa theo kiểm tra: {title}"), {"title": check.title})
    with database.write(who, step) as unit:
        fixes = check.mend.plan(unit)
        for fix in fixes:
            fix.write(unit)
    return Mended(len(fixes), unit.changes)
