"""The two targets of the overview: coverage and voluntary insurance, as the year's targets say."""

# ruff: noqa: PLC0415 - the first frame is painted without SQLAlchemy

from decimal import Decimal
from typing import TYPE_CHECKING

from desktop.domain.year_targets import TargetKey
from desktop.storage.database import Database

if TYPE_CHECKING:
    from desktop.domain.changes import Changes
    from desktop.storage.database import ReadSnapshot


def targets_in(snapshot: "ReadSnapshot", year: int) -> dict[TargetKey, Decimal]:
    """Return the office's targets of a year; those not set are missing."""
    from desktop.domain.targets import OFFICE
    from desktop.storage.queries import targets

    keys = {key.value: key for key in TargetKey}
    return {
        keys[one.indicator]: one.value
        for one in targets.of_holder(snapshot, year, (0,), OFFICE.word)
        if one.indicator in keys
    }


def set_target(
    database: Database, key: TargetKey, year: int, value: Decimal | None, *, who: str
) -> "Changes":
    """Write a target, or take it away with None; raises what `targets.set_targets` raises."""
    from desktop.services.targets.writing import NewTarget, set_targets

    wanted = NewTarget(year=year, indicator=key.value, value=value)
    today = database.clock().date()
    return set_targets(database, (wanted,), who=who, today=today).changes
