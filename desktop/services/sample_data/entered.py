"""Invented figures that an office enters by hand: what its rates are divided by."""

import datetime
from collections.abc import Sequence
from typing import Final

from desktop.services.sample_data.money_writing import Insert
from desktop.services.sample_data.records import SamplePerson

_COLUMNS: Final = ("measure", "area", "as_of", "value", "source")
_YEARBOOK: Final = "Niên giám thống kê {year} (số liệu mẫu)"
_SHARES: Final = (
    ("population", 1.04),
    ("labour_force", 0.55),
    ("compulsory_si", 0.2),
    ("participants_15", 0.7),
    ("vssid_accounts", 0.45),
    ("benefit_receivers", 0.05),
    ("noncash_receivers", 0.04),
)
"""Each measure as a part of the people of the sample."""


def write_entered(insert: Insert, persons: Sequence[SamplePerson], today: datetime.date) -> None:
    """Write the figures of the end of last year, for the whole commune."""
    day = datetime.date(today.year - 1, 12, 31)
    source = _YEARBOOK.format(year=day.year)
    rows = [
        (measure, 0, day, max(1, round(len(persons) * share)), source) for measure, share in _SHARES
    ]
    insert("denominator", _COLUMNS, rows)
