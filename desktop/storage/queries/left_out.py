"""Reads the rows that imports left out, and what stands above them in their files."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import func, select

from desktop.domain.vietnamese_text import name_sort_key, sort_key
from desktop.storage.import_tables import LeftOutRow
from desktop.storage.queries.import_matching import Readable
from desktop.storage.tables import ImportBatch, Person

_BLOCK = 500


class OpenRow(NamedTuple):
    """A row that is still to be settled, by what tells it again in another file."""

    id: int
    version: int
    mark: str
    file_name: str
    sheet_name: str
    row_number: int
    row_kind: str
    name: str | None
    number: str | None
    fate: str
    person: int | None
    """The person that it speaks of, while there is one."""


class RowToMend(NamedTuple):
    """A row as a workbook to mend shows it; `batch` is the import that left it out."""

    id: int
    batch: int
    sheet_name: str
    row_number: int
    mark: str
    reason: str
    cells: str


class UnlikeRow(NamedTuple):
    """A person whom the population database has otherwise; `person` is its id, while there is one.

    `cells` tells what the database has, `reason` all that came back.
    """

    id: int
    place: str | None
    name: str | None
    number: str | None
    state: str
    reason: str
    cells: str
    person: int | None


def unlike_rows(source: Readable, ids: Iterable[int]) -> list[UnlikeRow]:
    """Return those of some rows that are people unlike the population database, by place."""
    row = LeftOutRow
    found: list[UnlikeRow] = []
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), _BLOCK):
        rows = source.connection.execute(
            select(
                row.id, row.place, row.name, row.number, row.state, row.reason, row.cells,
                Person.id,
            )
            .outerjoin(Person, Person.uid == row.known_uid)
            .where(row.id.in_(wanted[start : start + _BLOCK]), row.fate == "unlike")
        )  # fmt: skip
        found += [UnlikeRow(*tuple[Any, ...](values)) for values in rows]
    return sorted(found, key=_by_place)


def _by_place(row: UnlikeRow) -> tuple[str, str, int]:
    return sort_key(row.place or ""), name_sort_key(row.name or ""), row.id


def open_rows(source: Readable, commune: str) -> list[OpenRow]:
    """Return the rows of a commune that nobody has settled yet, the newest first."""
    row = LeftOutRow
    found = source.connection.execute(
        select(
            row.id, row.row_version, row.row_mark, ImportBatch.file_name, row.sheet_name,
            row.row_number, row.row_kind, row.name, row.number, row.fate, Person.id,
        )
        .join(ImportBatch, ImportBatch.id == row.import_batch_id)
        .outerjoin(Person, Person.uid == row.known_uid)
        .where(row.state == "open", row.commune_code == commune)
        .order_by(row.id.desc())
    )  # fmt: skip
    return [OpenRow(*tuple[Any, ...](values)) for values in found]


def open_count(source: Readable) -> int:
    """Return how many rows nobody has settled yet."""
    counted = select(func.count()).select_from(LeftOutRow).where(LeftOutRow.state == "open")
    return int(source.connection.execute(counted).scalar() or 0)


def rows_to_mend(source: Readable, ids: Iterable[int]) -> list[RowToMend]:
    """Return rows in the order of their imports, sheets and numbers."""
    row = LeftOutRow
    found: list[RowToMend] = []
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), _BLOCK):
        rows = source.connection.execute(
            select(
                row.id, func.coalesce(row.import_batch_id, 0), row.sheet_name, row.row_number,
                row.row_mark, row.reason, row.cells,
            ).where(row.id.in_(wanted[start : start + _BLOCK]))
        )  # fmt: skip
        found += [RowToMend(*tuple[Any, ...](values)) for values in rows]
    return sorted(found, key=lambda one: (one.batch, one.sheet_name, one.row_number, one.id))


def tops_of_sheets(source: Readable, batches: Iterable[int]) -> dict[int, str]:
    """Return by import what its file had above the rows that were left out."""
    found = source.connection.execute(
        select(ImportBatch.id, ImportBatch.left_out_sheets).where(
            ImportBatch.id.in_(sorted(set(batches)))
        )
    )
    return {batch: text for batch, text in found if text}


def person_of(source: Readable, row_id: int) -> int | None:
    """Return the person that a row speaks of, None when nobody is known or left."""
    found = source.connection.execute(
        select(Person.id)
        .join(LeftOutRow, LeftOutRow.known_uid == Person.uid)
        .where(LeftOutRow.id == row_id)
    ).first()
    return None if found is None else int(found[0])
