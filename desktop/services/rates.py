"""The rates of an office: what was shipped, and what the office entered over it.

An entry of the office never changes what was shipped, and an upgrade never touches the entry.
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from desktop.domain.changes import Changes
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.rates import RATE_TABLES, RateBook, RateTable, readable
from desktop.domain.reference_data import shipped_rates
from desktop.domain.step import Step
from desktop.services.authority import Authority, note_authority, require_administrator
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import offices
from desktop.storage.queries import rates as queries

_ADDING: Final = QT_TRANSLATE_NOOP("steps", "Thêm mức {table} từ {day}")
_WITHDRAWING: Final = QT_TRANSLATE_NOOP("steps", "Bỏ mức {table} từ {day}")


class RateRefused(InvalidInput):
    """An entry of a table of rates cannot be written; the sentence says why."""


@dataclass(frozen=True, slots=True)
class NewRate:
    """An entry that an office writes: it holds from `valid_from` to `valid_to` (None: open).

    `value` is text as in `domain.rates.Rate`: whole đồng, a fraction with a point, a code.
    """

    table: str
    valid_from: datetime.date
    value: str
    source: str
    key: str = ""
    valid_to: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class OfficeRate:
    """An entry of the office with its reason; `withdrawn_on` is set when it was taken back."""

    id: int
    key: str
    valid_from: datetime.date
    valid_to: datetime.date | None
    value: str
    source: str
    reason: str
    withdrawn_on: datetime.date | None


def rate_book(database: Database) -> RateBook:
    """Return every rate that the office works with."""
    with database.read() as snapshot:
        return book_of(snapshot)


def book_of(snapshot: ReadSnapshot) -> RateBook:
    """Return every rate as one snapshot (or a unit of work's connection) knows it."""
    own = queries.in_force(snapshot)
    return shipped_rates().also(own) if own else shipped_rates()


def office_rates(database: Database, table: str) -> tuple[OfficeRate, ...]:
    """Return what the office entered in a table, withdrawn entries too, the newest first."""
    with database.read() as snapshot:
        return entries_of(snapshot, table)


def entries_of(snapshot: ReadSnapshot, table: str) -> tuple[OfficeRate, ...]:
    """Do what `office_rates` does, as one snapshot sees it."""
    rows: Any = queries.entries(snapshot, table)
    return tuple(OfficeRate(*row) for row in rows)


def add_rate(database: Database, rate: NewRate, authority: Authority, *, who: str) -> Changes:
    """Write an entry of the office; raises what `add_rates` raises."""
    return add_rates(database, (rate,), authority, who=who)


def add_rates(
    database: Database, added: Sequence[NewRate], authority: Authority, *, who: str
) -> Changes:
    """Write entries of one table in one step: a resolution on several groups, all or none.

    Raises:
        NotAuthorised: no name or no reason is given.
        RateRefused: there is none, or the table, a value or the days are none that can be.
    """
    answering = require_administrator(authority)
    if not added:
        raise _refused("value", QT_TRANSLATE_NOOP("errors", "Ghi ít nhất một mức mới."))
    for rate in added:
        _check(rate)
    first = added[0]
    step = Step(_ADDING, {"table": _name(first.table), "day": f"{first.valid_from:%d/%m/%Y}"})
    with database.write(who, step) as unit:
        note_authority(unit, "rate_entry", answering, first.table)
        commune = offices.first_commune(unit)
        for rate in added:
            unit.insert(
                "rate_entry",
                {
                    "commune_code": commune,
                    "table_key": rate.table,
                    "key": rate.key,
                    "valid_from": rate.valid_from,
                    "valid_to": rate.valid_to,
                    "value": rate.value,
                    "source": rate.source.strip(),
                    "reason": answering.reason,
                },
            )
    return unit.changes


def withdraw_rate(
    database: Database, entry_id: int, authority: Authority, *, who: str, today: datetime.date
) -> Changes:
    """Take an entry of the office out of force; it stays to be read, receipts keep their lines.

    Raises:
        NotAuthorised: no name or no reason is given.
        RateRefused: it was withdrawn already.
        RecordMissing: there is no such entry.
    """
    answering = require_administrator(authority)
    with database.write(who) as unit:
        values = unit.get("rate_entry", entry_id).values
        if values["withdrawn_on"] is not None:
            raise _refused("withdrawn", QT_TRANSLATE_NOOP("errors", "Mức này đã được bỏ trước đó."))
        table = str(values["table_key"])
        day = values["valid_from"]
        unit.step = Step(_WITHDRAWING, {"table": _name(table), "day": f"{day:%d/%m/%Y}"})
        note_authority(unit, "rate_entry", answering, table)
        unit.update("rate_entry", entry_id, {"withdrawn_on": today})
    return unit.changes


def _check(rate: NewRate) -> None:
    table = RATE_TABLES.get(rate.table)
    if table is None:
        raise _refused(
            "table", QT_TRANSLATE_NOOP("errors", "Không có biểu mức “{table}”."), table=rate.table
        )
    if not readable(table, rate.value):
        raise _refused(
            "value",
            QT_TRANSLATE_NOOP("errors", "“{value}” không phải là giá trị của “{table}”. Ghi lại."),
            value=rate.value,
            table=table.label,
        )
    if not _known_key(table, rate.key):
        raise _refused(
            "key",
            QT_TRANSLATE_NOOP("errors", "“{table}” không có mục “{key}”. Chọn mục khác."),
            table=table.label,
            key=rate.key,
        )
    if rate.valid_to is not None and rate.valid_to < rate.valid_from:
        raise _refused(
            "valid_to",
            QT_TRANSLATE_NOOP("errors", "Ngày hết phải từ ngày bắt đầu {day} trở đi."),
            day=f"{rate.valid_from:%d/%m/%Y}",
        )
    if not rate.source.strip():
        raise _refused(
            "source", QT_TRANSLATE_NOOP("errors", "Ghi văn bản quy định mức này (số, ngày).")
        )


def _known_key(table: RateTable, key: str) -> bool:
    """Whether a table can hold this key: declared, shipped, or by a rule of the table's own."""
    known = shipped_rates().keys(table.key)
    if table.key_help:
        return bool(key)
    return key in table.key_labels or key in known or (not key and not known)


def _refused(place: str, template: str, **values: object) -> RateRefused:
    return RateRefused(f"rate.{place}", template, place, **values)


def _name(table: str) -> str:
    found = RATE_TABLES.get(table)
    return found.label if found else table
