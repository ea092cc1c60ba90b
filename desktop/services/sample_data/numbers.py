"""Invented numbers that look right: identities, CCCD, SI numbers and phones, none twice."""

import datetime
import random
from collections.abc import Sequence

from desktop.storage.row_identity import uid_from

_STEP = 38_261_543
"""Coprime to every power of ten: steps of it visit each number once, in no visible order."""
_MOBILE_PREFIXES = (
    "032", "033", "034", "035", "036", "037", "038", "039", "070", "076", "077", "078", "079",
    "081", "082", "083", "084", "085", "086", "088", "089", "090", "091", "093", "094", "096",
    "097", "098",
)  # fmt: skip
_ELSEWHERE = ("001", "036", "038", "040", "034", "066", "079", "025", "015", "031")
_BORN_ELSEWHERE = 0.06
_FIRST_CENTURY = 1900


class NumberMaker:
    """Gives numbers in a fixed order for a seed."""

    def __init__(
        self, chance: random.Random, today: datetime.date, birth_provinces: Sequence[str]
    ) -> None:
        """Start for a province; `birth_provinces` are the first three digits of its CCCD."""
        self._chance = chance
        self._provinces = birth_provinces
        self._start = chance.randrange(10**8)
        self._given: dict[int, int] = {}
        self._uids = 0
        noon = datetime.datetime(today.year, today.month, today.day, 12, tzinfo=datetime.UTC)
        self._milliseconds = int(noon.timestamp()) * 1000

    def uids(self, count: int) -> list[str]:
        """Return so many identities, rising, the same for the same seed and day."""
        first = self._uids
        self._uids += count
        return [
            uid_from(
                self._milliseconds + number // 4096,
                (number % 4096) << 68 | self._chance.getrandbits(64),
            )
            for number in range(first, first + count)
        ]

    def national_id(self, born: datetime.date, sex: str) -> str:
        """Return a CCCD that fits birth year and sex (digits 4 to 6)."""
        chance = self._chance
        elsewhere = chance.random() < _BORN_ELSEWHERE
        provinces = _ELSEWHERE if elsewhere else self._provinces
        province = provinces[int(chance.random() * len(provinces))]
        century = (born.year - _FIRST_CENTURY) // 100 * 2 + (sex == "F")
        return f"{province}{century}{born.year % 100:02d}{self._next(6):06d}"

    def si_number(self) -> str:
        """Return a mã số BHXH of ten digits."""
        return f"{self._provinces[0][1:]}{self._next(8):08d}"

    def old_id(self) -> str:
        """Return a CMND of nine digits."""
        return f"{self._provinces[0]}{self._next(6):06d}"

    def phone(self) -> str:
        """Return a mobile number."""
        prefix = _MOBILE_PREFIXES[int(self._chance.random() * len(_MOBILE_PREFIXES))]
        return f"{prefix}{self._next(7):07d}"

    def _next(self, digits: int) -> int:
        given = self._given[digits] = self._given.get(digits, 0) + 1
        limit: int = 10**digits
        return (self._start + given * _STEP) % limit
