"""What an import compares its rows with: everybody's numbers, households, receipts, batches."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, Protocol, TypeVar

from sqlalchemy import Connection

from desktop.storage.unit_of_work import TABLE_OF, stored_columns

_Item = TypeVar("_Item")
_BLOCK: Final = 500
"""Ids in one statement (SQLite counts every placeholder)."""


class Readable(Protocol):
    """A read snapshot or a unit of work."""

    @property
    def connection(self) -> Connection:
        """The connection of the transaction."""


class KnownPerson(NamedTuple):
    """The numbers and traits of a stored person that an import looks for."""

    id: int
    version: int
    national_id: str | None
    si_number: str | None
    hi_card_no: str | None
    full_name: str
    birth_date: str | None
    neighbourhood: str | None
    """Its own, or its household's."""
    commune_code: str
    gone: str | None
    """"dead" or "moved_out" of who is recorded so."""
    household_id: int | None


class KnownHousehold(NamedTuple):
    """A stored household by its code."""

    id: int
    version: int
    commune_code: str
    household_code: str | None
    head_name: str | None
    neighbourhood_id: int | None


class KnownCollector(NamedTuple):
    """A stored collector."""

    id: int
    version: int
    collector_code: str | None
    national_id: str | None
    full_name: str
    birth_date: str | None


class KnownEvent(NamedTuple):
    """A stored event by what it was."""

    id: int
    version: int
    held_on: str
    event_type: str
    title: str | None
    place: str | None


class KnownReceipt(NamedTuple):
    """A stored receipt with what a list is compared with; the date as ISO text."""

    id: int
    version: int
    receipt_no: str
    receipt_book: str | None
    scheme: str
    amount_paid: int
    person_id: int | None
    payer_name: str
    receipt_date: str | None
    collector_code: str | None
    is_void: bool
    is_closed: bool
    """Whether its day's money was counted and closed."""
    is_recorded: bool = False
    """Whether it was written here: then each person and scheme of it stands as one of these, with
    what was paid for them, all with the receipt's own id."""


class CoverKey(NamedTuple):
    """A stored cover as a list may tell it; dates as ISO text."""

    person_id: int
    scheme: str
    valid_from: str | None
    valid_to: str


class KnownCover(NamedTuple):
    """A stored cover; dates as ISO text.

    `valid_to` is the end that was paid for or listed, `last_day` the last one that counts: earlier
    where somebody stopped before the end, and then lists tell the one or the other.
    """

    id: int
    version: int
    person_id: int
    scheme: str
    valid_from: str | None
    valid_to: str
    receipt_id: int | None
    hi_group: str | None
    months: int | None
    last_day: str
    end_reason: str | None


@dataclass(frozen=True, slots=True)
class BatchInfo:
    """One import in the history."""

    id: int
    imported_at: datetime.datetime
    imported_by: str
    file_name: str
    sheet_name: str
    layout: str
    rows_read: int
    rows_new: int
    rows_changed: int
    rows_same: int
    rows_rejected: int
    rows_held_back: int
    withdrawn_at: datetime.datetime | None


_HISTORY: Final = (
    "SELECT id, imported_at, imported_by, file_name, sheet_name, layout, rows_read, rows_new,"
    " rows_changed, rows_same, rows_rejected, rows_held_back, withdrawn_at FROM import_batches"
)


def last_change(source: Readable) -> int:
    """Return the number of the newest audit row: the same number, the same data."""
    return int(source.connection.exec_driver_sql("SELECT max(id) FROM audit").scalar() or 0)


def persons(source: Readable) -> list[KnownPerson]:
    """Return everybody with what identifies a person."""
    rows = source.connection.exec_driver_sql(
        "SELECT p.id, p.row_version, p.national_id, p.si_number, p.hi_card_no, p.full_name,"
        " p.birth_date, n.name, p.commune_code, CASE WHEN p.life_status = 'dead' THEN 'dead'"
        " WHEN p.residence_status = 'moved_out' THEN 'moved_out' END, p.household_id"
        " FROM persons p"
        " LEFT JOIN households h ON h.id = p.household_id LEFT JOIN neighbourhoods n"
        " ON n.id = coalesce(p.neighbourhood_id, h.neighbourhood_id) ORDER BY p.id"
    )
    return [KnownPerson(*row) for row in rows]


def households(source: Readable) -> list[KnownHousehold]:
    """Return every household."""
    rows = source.connection.exec_driver_sql(
        "SELECT id, row_version, commune_code, household_code, head_name, neighbourhood_id"
        " FROM households"
    )
    return [KnownHousehold(*row) for row in rows]


def collectors(source: Readable) -> list[KnownCollector]:
    """Return every collector."""
    rows = source.connection.exec_driver_sql(
        "SELECT id, row_version, collector_code, national_id, full_name, birth_date FROM collectors"
    )
    return [KnownCollector(*row) for row in rows]


def events(source: Readable) -> list[KnownEvent]:
    """Return every event."""
    rows = source.connection.exec_driver_sql(
        "SELECT id, row_version, held_on, event_type, title, place FROM events"
    )
    return [KnownEvent(*row) for row in rows]


def names(source: Readable, kind: str, commune: str) -> list[tuple[int, str]]:
    """Return (id, name) of a commune's neighbourhoods or organisations."""
    table = TABLE_OF[kind].__tablename__  # type: ignore[attr-defined]
    rows = source.connection.exec_driver_sql(
        f"SELECT id, name FROM {table} WHERE commune_code = ?",  # noqa: S608 - our own name
        (commune,),
    )
    return [(row[0], row[1]) for row in rows]


def stored_values(source: Readable, kind: str, ids: Iterable[int]) -> dict[int, dict[str, object]]:
    """Return the stored values of records by id, dates as ISO text."""
    columns = stored_columns(kind)
    table = TABLE_OF[kind].__tablename__  # type: ignore[attr-defined]
    found: dict[int, dict[str, object]] = {}
    for block in _blocks(sorted(set(ids))):
        rows = source.connection.exec_driver_sql(
            f"SELECT id, {', '.join(columns)} FROM {table} WHERE id IN ({_places(block)})",  # noqa: S608
            tuple(block),
        )
        for number, *values in rows:
            found[number] = dict(zip(columns, values, strict=True))
    return found


def covers_of(source: Readable, person_ids: Iterable[int]) -> list[KnownCover]:
    """Return the covers of these persons."""
    rows = _of_persons(
        source,
        "SELECT id, row_version, person_id, scheme, valid_from, coalesce(term_to, valid_to),"
        " receipt_id, hi_group, months, valid_to, end_reason FROM covers",
        person_ids,
    )
    return [KnownCover(*row) for row in rows]


_RECEIPTS: Final = (
    "SELECT id, row_version, receipt_no, receipt_book, scheme, amount_paid, person_id, payer_name,"
    " receipt_date, collector_code, status = 'void', closing_id IS NOT NULL"
    " FROM receipts WHERE commune_code = ?"
)
_PAID: Final = (
    "SELECT receipt_id, person_id, scheme, SUM(own_payment) FROM contributions WHERE {where}"
    " GROUP BY receipt_id, person_id, scheme ORDER BY receipt_id, MIN(line_no)"
)


def receipts(source: Readable, commune: str) -> list[KnownReceipt]:
    """Return every receipt of a commune."""
    rows = source.connection.exec_driver_sql(f"{_RECEIPTS} ORDER BY id", (commune,))
    found = [KnownReceipt(*row) for row in rows]
    paid = source.connection.exec_driver_sql(_PAID.format(where="commune_code = ?"), (commune,))
    return _with_parts(found, paid)


def receipts_of_numbers(
    source: Readable, commune: str, numbers: Iterable[str]
) -> list[KnownReceipt]:
    """Return the receipts of a commune that have one of these numbers."""
    found: list[KnownReceipt] = []
    for block in _blocks(sorted(set(numbers))):
        rows = source.connection.exec_driver_sql(
            f"{_RECEIPTS} AND receipt_no IN ({_places(block)}) ORDER BY id", (commune, *block)
        )
        found.extend(KnownReceipt(*row) for row in rows)
    paid: list[Sequence[Any]] = []
    for ids in _blocks(sorted(receipt.id for receipt in found)):
        where = f"receipt_id IN ({_places(ids)})"
        paid += source.connection.exec_driver_sql(_PAID.format(where=where), tuple(ids))
    return _with_parts(found, paid)


def _with_parts(
    receipts: Sequence[KnownReceipt], paid: Iterable[Sequence[Any]]
) -> list[KnownReceipt]:
    """Put the parts of a receipt that was written here in its place: one a person and scheme."""
    parts: dict[int, list[Sequence[Any]]] = {}
    for row in paid:
        parts.setdefault(row[0], []).append(row)
    found: list[KnownReceipt] = []
    for receipt in receipts:
        of_persons = [
            receipt._replace(person_id=person, scheme=scheme, amount_paid=own, is_recorded=True)
            for _, person, scheme, own in parts.get(receipt.id, ())
        ]
        found += of_persons or [receipt]
    return found


def heads_of(source: Readable, household_ids: Iterable[int]) -> dict[int, list[int]]:
    """Return household id -> the persons who are its head."""
    heads: dict[int, list[int]] = {}
    for block in _blocks(sorted(set(household_ids))):
        rows = source.connection.exec_driver_sql(
            "SELECT household_id, id FROM persons WHERE relation = '00'"  # noqa: S608
            f" AND household_id IN ({_places(block)})",
            tuple(block),
        )
        for household, person in rows:
            heads.setdefault(household, []).append(person)
    return heads


def head_names(
    source: Readable, household_ids: Iterable[int]
) -> dict[int, tuple[int, str | None, str | None]]:
    """Return household id -> (version, its head's name, the name of the member who is head)."""
    found: dict[int, tuple[int, str | None, str | None]] = {}
    for block in _blocks(sorted(set(household_ids))):
        rows = source.connection.exec_driver_sql(
            "SELECT h.id, h.row_version, h.head_name, (SELECT p.full_name FROM persons p"  # noqa: S608
            " WHERE p.household_id = h.id AND p.relation = '00' ORDER BY p.id LIMIT 1)"
            f" FROM households h WHERE h.id IN ({_places(block)})",
            tuple(block),
        )
        found.update((row[0], (row[1], row[2], row[3])) for row in rows)
    return found


def commune_names(source: Readable) -> dict[str, str]:
    """Return code -> name of the communes that the office serves."""
    rows = source.connection.exec_driver_sql("SELECT code, name FROM communes WHERE served")
    return {code: name for code, name in rows}  # noqa: C416 - rows, not pairs, for mypy


def batch_of_content(source: Readable, digest: str) -> tuple[int, datetime.datetime, int] | None:
    """Return (batch, when, rows held back) of the import that took in the same content.

    One that wrote nothing but the work of its rows may be tried again when the data have moved on.
    """
    row = source.connection.exec_driver_sql(
        "SELECT id, imported_at, rows_held_back FROM import_batches"
        " WHERE content_digest = ? AND withdrawn_at IS NULL AND rows_new + rows_changed > 0"
        " ORDER BY id DESC LIMIT 1",
        (digest,),
    ).fetchone()
    return None if row is None else (row[0], datetime.datetime.fromisoformat(row[1]), row[2])


def batches(source: Readable) -> list[BatchInfo]:
    """Return all imports, newest first."""
    rows = source.connection.exec_driver_sql(f"{_HISTORY} ORDER BY id DESC")
    return [_batch(row) for row in rows]


def batch(source: Readable, batch_id: int) -> BatchInfo | None:
    """Return one import, None when there is no such."""
    row = source.connection.exec_driver_sql(f"{_HISTORY} WHERE id = ?", (batch_id,)).fetchone()
    return None if row is None else _batch(row)


def _batch(row: Sequence[object]) -> BatchInfo:
    values = list(row)
    for place in (1, len(values) - 1):
        if isinstance(values[place], str):
            values[place] = datetime.datetime.fromisoformat(str(values[place]))
    return BatchInfo(*values)  # type: ignore[arg-type]


def _of_persons(
    source: Readable, statement: str, person_ids: Iterable[int]
) -> Iterator[Sequence[Any]]:
    for block in _blocks(sorted(set(person_ids))):
        yield from source.connection.exec_driver_sql(
            f"{statement} WHERE person_id IN ({_places(block)})", tuple(block)
        )


def _blocks(items: Sequence[_Item]) -> Iterator[Sequence[_Item]]:
    for start in range(0, len(items), _BLOCK):
        yield items[start : start + _BLOCK]


def _places(block: Sequence[object]) -> str:
    return ", ".join("?" * len(block))


def stored(value: object) -> object:
    """Return one value as the database keeps it."""
    if type(value) is str:
        return value
    iso = getattr(value, "iso", None)
    if iso is not None:
        return iso()
    return value.isoformat() if isinstance(value, datetime.date) else value
