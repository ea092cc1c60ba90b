"""Writes the receipts of a list of receipts."""

from collections.abc import Mapping, Sequence

from desktop.services.importing.households import Homes
from desktop.services.importing.receipts import payer_of, wanted_receipt
from desktop.storage import bulk_import
from desktop.storage.bulk_import import RowChange
from desktop.storage.unit_of_work import UnitOfWork

Values = Mapping[str, object]
_COLUMNS = (
    "commune_code",
    "person_id",
    "collector_id",
    "collector_code",
    "payer_name",
    "receipt_book",
    "receipt_no",
    "receipt_date",
    "scheme",
    "months",
    "amount_paid",
    "note",
)


def write_receipts(
    unit: UnitOfWork, homes: Homes, rows: Sequence[tuple[int | None, Values]]
) -> None:
    """Write new receipts, and what stored ones lack; rows are (stored receipt or None, values).

    A receipt belongs to the person of its CCCD or SI number; else only its payer's name is known.
    """
    known = homes.known
    new: list[tuple[object, ...]] = []
    changes: dict[int, Mapping[str, object]] = {}
    for match, values in rows:
        wanted = wanted_receipt(known, match, values)
        new += [_receipt(homes, values, scheme, amount) for scheme, amount in wanted.new]
        if match is not None and wanted.changes:
            changes[match] = wanted.changes
    bulk_import.insert_rows(unit, "receipt", _COLUMNS, new, homes.batch)
    versions = {one.id: one.version for alike in known.receipts_by_number.values() for one in alike}
    bulk_import.update_rows(
        unit,
        "receipt",
        [RowChange(row_id, versions[row_id], said) for row_id, said in changes.items()],
        homes.batch,
    )


def _receipt(homes: Homes, values: Values, scheme: str, amount: int) -> tuple[object, ...]:
    known, code = homes.known, values.get("collector_code")
    person = payer_of(known, values)
    name = values.get("payer_name")
    if name is None:
        name = known.persons[person].full_name if person is not None else ""
    return (
        known.commune,
        person,
        known.by_collector_code.get(str(code)) if code else None,
        code,
        name,
        values.get("receipt_book"),
        values.get("receipt_no"),
        values.get("receipt_date"),
        scheme,
        values.get("months"),
        amount,
        values.get("note"),
    )
