"""A commune's own targets as its package carries them, and as the province reads them back."""

from collections.abc import Iterable, Sequence
from typing import Final

from desktop.domain.indicator_scope import Scope
from desktop.domain.package import PackageValue
from desktop.domain.target_codes import TARGET_INDICATORS
from desktop.domain.targets import TargetDocument, TargetPlace, from_hundredths, to_hundredths
from desktop.services import indicators
from desktop.services.targets.reading import YEAR, kind_of_indicator, place_of
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import targets as queries
from desktop.storage.queries.targets import StoredTarget

_MONTHS: Final = range(YEAR, 13)
_NOBODY: Final = 0
"""The id of a target that is no record here."""


def package_lines(
    snapshot: ReadSnapshot, year: int, commune_code: str
) -> list[tuple[PackageValue, ...]]:
    """Return the targets of a commune for a year and its months, one line each.

    A line is indicator, year, month (0 for the year), hundredths, document.
    """
    place = place_of(snapshot, Scope(commune_code))
    if place is None:
        return []
    stored = queries.of_holder(snapshot, year, _MONTHS, place.word)
    ordered = sorted(stored, key=lambda one: (one.indicator, one.month))
    return [
        (one.indicator, one.year, one.month, to_hundredths(one.value), one.document.show())
        for one in ordered
    ]


def read_lines(commune_code: str, lines: Iterable[Sequence[PackageValue]]) -> list[StoredTarget]:
    """Return what a package's lines say; indicators of a newer program are left out."""
    return [
        StoredTarget(
            id=_NOBODY,
            version=_NOBODY,
            commune_code=commune_code,
            year=int(str(year)),
            month=int(str(month)),
            place=TargetPlace(commune_code=commune_code),
            indicator=str(key),
            kind=kind_of_indicator(str(key)),
            value=from_hundredths(int(str(value))),
            document=TargetDocument(title=str(document or "")),
            spread_from=None,
            note="",
        )
        for key, year, month, value, document in lines
        if key in TARGET_INDICATORS and key in indicators.BY_KEY
    ]
