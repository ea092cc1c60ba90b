"""The targets that an office sets itself for a year; kept as choices of the office."""

# ruff: noqa: PLC0415 - the first frame is painted without SQLAlchemy

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from desktop.domain.year_targets import TargetKey
from desktop.storage.database import Database

if TYPE_CHECKING:
    from desktop.domain.changes import Changes

_OPTION = "target_{key}_{year}"
_BEGINNING = "target_"


def option_of(key: TargetKey, year: int) -> str:
    """Return the key of the office's choice that holds a target."""
    return _OPTION.format(key=key.value, year=year)


def is_target(option: str) -> bool:
    """Whether a choice of the office is a target of some year."""
    return option.startswith(_BEGINNING)


def targets_in(options: Mapping[str, str], year: int) -> dict[TargetKey, Decimal]:
    """Return the targets of a year out of the office's choices; those not set are missing."""
    texts = {key: options.get(option_of(key, year), "") for key in TargetKey}
    return {key: Decimal(text) for key, text in texts.items() if text}


def set_target(
    database: Database, key: TargetKey, year: int, value: Decimal | None, *, who: str
) -> "Changes":
    """Write a target, or take it away with None; what shows it is told."""
    from desktop.domain.changes import Changes
    from desktop.services.offices import set_office_options

    set_office_options(
        database, {option_of(key, year): "" if value is None else str(value)}, who=who
    )
    return Changes(frozenset({("office", 0)}))
