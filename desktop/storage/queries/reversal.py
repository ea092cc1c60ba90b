"""What reversing a step asks of the data: who refers to a record, who holds its numbers."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from sqlalchemy import select

from desktop.domain.vietnamese_text import fold
from desktop.storage.tables import (
    AuditEntry,
    Household,
    ImportBatch,
    Neighbourhood,
    Person,
    PlaceAlias,
    Receipt,
)
from desktop.storage.unit_of_work import TABLE_OF, UnitOfWork, foreign_keys, table_name

ONE_PERSONS_NUMBERS: Final = ("national_id", "si_number")


def is_used(unit: UnitOfWork, kind: str, record_id: int) -> bool:
    """Whether any record refers to this one."""
    return any(
        reference.ids(unit.connection, record_id)
        for reference in foreign_keys()
        if reference.target == kind
    )


def missing_links(
    unit: UnitOfWork, kind: str, values: Mapping[str, object]
) -> Iterator[tuple[str, bool]]:
    """Yield (column, whether it may be empty) of links whose record is not there any more."""
    for reference in foreign_keys():
        linked = values.get(reference.column)
        if reference.kind == kind and isinstance(linked, int):
            there = f"SELECT 1 FROM {table_name(reference.target)} WHERE id = ?"  # noqa: S608
            if unit.connection.exec_driver_sql(there, (linked,)).first() is None:
                yield reference.column, reference.may_be_empty


def holder(  # noqa: PLR0913 - a record with what it was and would be again
    unit: UnitOfWork,
    kind: str,
    record_id: int,
    values: Mapping[str, object],
    *,
    changed: Mapping[str, object],
    line_id: int,
) -> tuple[str, int] | None:
    """Return (number or code, other record) that a record cannot get back, or None.

    `values` is the whole record as it would be, `changed` what comes back, `line_id` the audit
    line since which another record may have got it. Undoing a step, the recycle bin and the
    withdrawal of an import all ask this.
    """
    held = holder_of_code(unit, kind, record_id, values)
    if held is None and kind == "person":
        held = holder_of_number(unit, record_id, changed, line_id)
    return held


def holder_of_code(
    unit: UnitOfWork, kind: str, record_id: int, values: Mapping[str, object]
) -> tuple[str, int] | None:
    """Return (code or name, other record) where the database allows it only once, or None."""
    commune = values["commune_code"]
    if kind == "household" and values.get("household_code"):
        code = str(values["household_code"])
        condition = (Household.commune_code == commune) & (Household.household_code == code)
    elif kind == "neighbourhood":
        code = str(values["name"])
        condition = (Neighbourhood.commune_code == commune) & (
            Neighbourhood.search_key == fold(code)
        )
    elif kind == "place_alias":
        code = str(values["old_text"])
        condition = (
            (PlaceAlias.commune_code == commune)
            & (PlaceAlias.kind == values["kind"])
            & (PlaceAlias.search_key == fold(code))
        )
    elif kind == "receipt" and values.get("book_id") is not None:
        code = str(values["receipt_no"])
        condition = (Receipt.book_id == values["book_id"]) & (Receipt.receipt_no == code)
    else:
        return None
    table = TABLE_OF[kind]
    other = unit.connection.scalar(select(table.id).where(condition, table.id != record_id))
    return None if other is None else (code, other)


def holder_of_number(
    unit: UnitOfWork, person_id: int, values: Mapping[str, object], line_id: int
) -> tuple[str, int] | None:
    """Return (number, other person) who got the person's CCCD or SI number after an audit line.

    Who shared the number before that (two rows of one person in a list) does not stand in the way.
    """
    for column in ONE_PERSONS_NUMBERS:
        number = values.get(column)
        if not number:
            continue
        statement = select(Person.id).where(
            getattr(Person, column) == number, Person.id != person_id
        )
        for other in unit.connection.scalars(statement):
            if _got_since(unit, other, column, number, line_id):
                return str(number), other
    return None


def _got_since(unit: UnitOfWork, person_id: int, column: str, number: object, line_id: int) -> bool:
    """Whether a line after this one, or an import after it, gave the person the number."""
    written = select(AuditEntry.after).where(
        AuditEntry.kind == "person",
        AuditEntry.row_id == person_id,
        AuditEntry.id > line_id,
        AuditEntry.after.is_not(None),
    )
    for after in unit.connection.scalars(written):
        values: dict[str, Any] = json.loads(after or "{}")
        if values.get(column) == number:
            return True
    imported = (
        select(AuditEntry.id)
        .join(Person, Person.import_batch_id == AuditEntry.import_batch_id)
        .join(ImportBatch, ImportBatch.id == AuditEntry.import_batch_id)
        .where(Person.id == person_id, AuditEntry.id > line_id, AuditEntry.action == "import")
    )
    return unit.connection.scalar(imported.limit(1)) is not None
