"""Rates and settings of the law by date: what a table means, its entries, which one holds."""

import datetime
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from desktop.domain.dates import add_months
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.rate_tables import RATE_TABLES, SUPPORT_KEYS, RateKind, RateTable

__all__ = [
    "RATE_TABLES",
    "SUPPORT_KEYS",
    "Confidence",
    "NoRateInForce",
    "Origin",
    "Rate",
    "RateBook",
    "RateKind",
    "RateTable",
    "Span",
    "readable",
    "show_share",
]

Confidence = Literal["V", "T", "K", "U"]
"""V read in a public text, T seen in software in use, K known but not read again, U uncertain."""
Origin = Literal["shipped", "office"]
_VERSION_LENGTH: Final = 12


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time in calendar months or in days."""

    count: int
    unit: Literal["months", "days"]

    def after(self, day: datetime.date) -> datetime.date:
        """Return the day that lies so much later."""
        if self.unit == "months":
            return add_months(day, self.count)
        return day + datetime.timedelta(days=self.count)


@dataclass(frozen=True, slots=True)
class Rate:
    """One entry: it holds from `valid_from` to `valid_to` (inclusive; None for open)."""

    table: str
    key: str
    valid_from: datetime.date
    valid_to: datetime.date | None
    value: str
    source: str
    confidence: Confidence = "U"
    origin: Origin = "shipped"

    @property
    def money(self) -> int:
        """The value in whole đồng."""
        return int(self.value)

    @property
    def number(self) -> int:
        """The value as a whole number: days, months, a multiple."""
        return int(self.value)

    @property
    def share(self) -> Decimal:
        """The value as a fraction: 0.045 for 4,5%."""
        return Decimal(self.value)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The values of a list."""
        return tuple(int(part) for part in self.value.split(","))

    @property
    def span(self) -> Span:
        """The value as a length of time."""
        count, unit = self.value.split()
        return Span(int(count), "months" if unit == "months" else "days")

    def holds_on(self, day: datetime.date) -> bool:
        """Tell whether the entry is in force on a day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


class NoRateInForce(InvalidInput):
    """No entry of a table holds on the day that was asked for."""

    def __init__(self, table: str, day: datetime.date, key: str = "") -> None:
        """Name the table by its label, the key and the day."""
        known = RATE_TABLES.get(table)
        label = known.label if known else table
        name = known.key_labels.get(key, key) if known else key
        super().__init__(
            "rate.missing",
            QT_TRANSLATE_NOOP(
                "errors",
                "Chưa có mức “{table}” cho ngày {day}. Kiểm tra lại ngày, hoặc thêm mức này "
                "trong Cài đặt, phần Mức đóng và quy định.",
            ),
            where=table,
            table=f"{label}: {name}" if name else label,
            day=f"{day:%d/%m/%Y}",
        )
        self.table, self.day, self.key = table, day, key


class RateBook:
    """All entries that are known; it never changes, so what it answers can be kept.

    An entry of the office goes before a shipped one of the same table and key on every day on
    which both hold; among equals the one that began later.
    """

    def __init__(self, rates: Iterable[Rate]) -> None:
        """Sort the entries; of two that are equal in rank, the one given last goes first."""
        self.rates = tuple(rates)
        self._entries: dict[tuple[str, str], tuple[Rate, ...]] = {}
        found: dict[tuple[str, str], list[Rate]] = {}
        for rate in self.rates:
            found.setdefault((rate.table, rate.key), []).insert(0, rate)
        for place, entries in found.items():
            entries.sort(key=lambda rate: (rate.origin == "office", rate.valid_from), reverse=True)
            self._entries[place] = tuple(entries)

    def find(self, table: str, on: datetime.date, key: str = "") -> Rate | None:
        """Return the entry in force on a day, or None."""
        for rate in self._entries.get((table, key), ()):
            if rate.holds_on(on):
                return rate
        return None

    def rate(self, table: str, on: datetime.date, key: str = "") -> Rate:
        """Return the entry in force on a day; raises `NoRateInForce`."""
        found = self.find(table, on, key)
        if found is None:
            raise NoRateInForce(table, on, key)
        return found

    def history(self, table: str, key: str = "") -> tuple[Rate, ...]:
        """Return every entry of a table and key, oldest first, shipped before the office's."""
        entries = self._entries.get((table, key), ())
        return tuple(sorted(entries, key=lambda rate: (rate.valid_from, rate.origin == "office")))

    def keys(self, table: str) -> tuple[str, ...]:
        """Return the keys of a table that have entries, in the order in which they came."""
        return tuple(key for name, key in self._entries if name == table)

    def also(self, rates: Iterable[Rate]) -> "RateBook":
        """Return a book with more entries: the office's."""
        return RateBook((*self.rates, *rates))

    @property
    def version(self) -> str:
        """A short digest over all entries: it tells which book an amount was computed with."""
        lines = sorted(
            "|".join(map(str, (r.table, r.key, r.valid_from, r.valid_to, r.value, r.origin)))
            for r in self.rates
        )
        digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()
        return digest[:_VERSION_LENGTH]


def show_share(share: Decimal) -> str:
    """Return a fraction as people read it: 4,5%, 70%, 0,31%."""
    percent = f"{(share * 100).normalize():f}"
    return f"{percent}%".replace(".", ",")


_FORMS: Mapping[RateKind, str] = {
    RateKind.MONEY: r"0|[1-9]\d{0,11}",
    RateKind.SHARE: r"0(\.\d{1,6})?|1(\.0{1,6})?",
    RateKind.NUMBER: r"[1-9]\d{0,4}",
    RateKind.DAYS: r"0|[1-9]\d{0,3}",
    RateKind.MONTHS: r"[1-9]\d{0,3}",
    RateKind.LIST: r"\d{1,3}(,\d{1,3})*",
    RateKind.SPAN: r"[1-9]\d{0,3} (months|days)",
}


def readable(table: RateTable, value: str) -> bool:
    """Tell whether a text is a value of a table."""
    if table.kind is RateKind.CHOICE:
        return value in table.choices
    return re.fullmatch(_FORMS[table.kind], value) is not None
