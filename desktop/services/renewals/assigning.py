"""Gives households to collectors: who walks to whom."""

from collections.abc import Sequence

from desktop.domain.changes import Changes
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.storage.database import Database

_GIVEN = QT_TRANSLATE_NOOP("steps", "Giao {count} hộ cho {name}")
_TAKEN = QT_TRANSLATE_NOOP("steps", "Bỏ giao {count} hộ")


def assign(
    database: Database,
    household_ids: Sequence[int],
    collector_id: int | None,
    *,
    who: str,
) -> Changes:
    """Give households to a collector, or to nobody; those that are so already stay untouched.

    Raises:
        RecordMissing: a household or the collector was deleted meanwhile.
    """
    name = ""
    with database.read() as snapshot:
        if collector_id is not None:
            from desktop.storage.queries import renewals  # noqa: PLC0415 - a name, once

            name = renewals.collector_name(snapshot, collector_id)
    values = {"count": str(len(household_ids)), "name": name}
    step = Step(_GIVEN if collector_id is not None else _TAKEN, values)
    with database.write(who, step) as unit:
        if collector_id is not None:
            unit.get("collector", collector_id)
        for household_id in household_ids:
            found = unit.get("household", household_id)
            if found.values.get("collector_id") != collector_id:
                unit.update("household", household_id, {"collector_id": collector_id}, None)
    return unit.changes
