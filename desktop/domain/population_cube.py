"""The cube of a commune's residents: counted by neighbourhood, sex, age, group and insurance."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, fields

from desktop.domain.dates import PartialDate
from desktop.domain.messages import QT_TRANSLATE_NOOP

LAST_AGES = (5, 14, 17, 29, 39, 49, 59, 69, 79)
"""The last full year of age of each band but the oldest."""
AGE_BANDS: tuple[str, ...] = (
    "0-5",
    "6-14",
    "15-17",
    "18-29",
    "30-39",
    "40-49",
    "50-59",
    "60-69",
    "70-79",
    "80+",
)
UNKNOWN = ""
"""The place in a dimension of who has no neighbourhood, sex, birth date or group written down."""
HEALTH, VOLUNTARY, BOTH, NONE = "HI", "VSI", "BOTH", "NONE"
SCHEMES = {
    HEALTH: QT_TRANSLATE_NOOP("reports", "Chỉ BHYT"),
    VOLUNTARY: QT_TRANSLATE_NOOP("reports", "Chỉ BHXH tự nguyện"),
    BOTH: QT_TRANSLATE_NOOP("reports", "BHYT và BHXH tự nguyện"),
    NONE: QT_TRANSLATE_NOOP("reports", "Chưa tham gia"),
}
"""Everybody stands in exactly one, so that every sum over the cube is a number of people."""


@dataclass(frozen=True, slots=True, order=True)
class CubeRow:
    """So many persons with these marks at the end of `month` (2026-11)."""

    neighbourhood: str
    sex: str
    age_band: str
    group: str
    scheme: str
    month: str
    persons: int


COLUMNS: tuple[str, ...] = tuple(field.name for field in fields(CubeRow))
DIMENSIONS: tuple[str, ...] = ("commune", *COLUMNS[:-1])
"""What the province can lay the cube out by."""


def age_band_of(birth: PartialDate | None, day: datetime.date) -> str:
    """Return the band of the age reached on a day; a birth known in part counts from its start.

    So a person born in 1966 is 60 all through 2026, as the year's lists have it.
    """
    if birth is None:
        return UNKNOWN
    born = birth.first_day()
    age = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    for last, band in zip(LAST_AGES, AGE_BANDS, strict=False):
        if age <= last:
            return band
    return AGE_BANDS[-1]


def scheme_of(*, has_card: bool, has_voluntary: bool) -> str:
    """Return the one place of a person among the schemes."""
    if has_card:
        return BOTH if has_voluntary else HEALTH
    return VOLUNTARY if has_voluntary else NONE


def total(rows: Sequence[CubeRow]) -> int:
    """Return how many persons the rows count: the control total of a cube."""
    return sum(row.persons for row in rows)
