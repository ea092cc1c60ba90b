"""The targets that stand beside the figures of a report."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from desktop.domain.indicator_scope import Scope
from desktop.services.reports.reading import Reading
from desktop.services.targets import targets_for

NOTHING_KNOWN: Mapping[str, Decimal] = {}
"""Openings are not asked for: a report tells target and result only."""


def whole_target(reading: Reading, key: str) -> Decimal | None:
    """Return the target of an indicator for the part of the office that is reported."""
    found = targets_for(reading.snapshot, reading.period, reading.scope, openings=NOTHING_KNOWN)
    return found[key].value if key in found else None


def targets_by_neighbourhood(
    reading: Reading, keys: Sequence[str]
) -> dict[int | None, dict[str, Decimal]]:
    """Return the targets of each thôn that has one, by indicator."""
    made: dict[int | None, dict[str, Decimal]] = {}
    for part in reading.data.gathered.neighbourhoods:
        if part.neighbourhood_id is None:
            continue
        scope = Scope(reading.scope.commune_code, part.neighbourhood_id)
        found = targets_for(reading.snapshot, reading.period, scope, openings=NOTHING_KNOWN)
        made[part.neighbourhood_id] = {key: found[key].value for key in keys if key in found}
    return made


def counted(target: Decimal | None) -> int | Decimal | None:
    """Return a target of persons as a whole number, so that it is written like its result."""
    if target is None or target != target.to_integral_value():
        return target
    return int(target)
