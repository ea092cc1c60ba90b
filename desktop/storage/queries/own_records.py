"""What people wrote into an office of sample data, told apart from the sample itself.

The sample is inserted in bulk, without a line of the audit for each record; whatever a person
types or imports has one, or the number of its import.
"""

from sqlalchemy import func, or_, select

from desktop.storage.database import ReadSnapshot
from desktop.storage.tables import AuditEntry, Neighbourhood
from desktop.storage.unit_of_work import TABLE_OF

_NOT_COUNTED = {"neighbourhood", "place_alias", "target", "milestone"}
"""Places stay; targets of invented people mean nothing to real ones."""
_COUNTED = tuple(kind for kind in TABLE_OF if kind not in _NOT_COUNTED)


def count(snapshot: ReadSnapshot) -> int:
    """Return the number of records that people typed or imported and that are still there."""
    return sum(_count_of(snapshot, kind) for kind in _COUNTED)


def _count_of(snapshot: ReadSnapshot, kind: str) -> int:
    table = TABLE_OF[kind]
    typed = select(AuditEntry.row_uid).where(AuditEntry.action == "create", AuditEntry.kind == kind)
    statement = select(func.count()).where(
        or_(table.import_batch_id.is_not(None), table.uid.in_(typed))
    )
    return snapshot.connection.scalar(statement) or 0


def neighbourhoods(snapshot: ReadSnapshot, sample_maker: str) -> tuple[tuple[str, str], ...]:
    """Return (commune, name) of the neighbourhoods that people added, not the sample's maker."""
    typed = select(AuditEntry.row_uid).where(
        AuditEntry.action == "create",
        AuditEntry.kind == "neighbourhood",
        AuditEntry.who != sample_maker,
    )
    rows = snapshot.connection.execute(
        select(Neighbourhood.commune_code, Neighbourhood.name)
        .where(Neighbourhood.uid.in_(typed))
        .order_by(Neighbourhood.commune_code, Neighbourhood.sort_key)
    )
    return tuple((code, name) for code, name in rows)
