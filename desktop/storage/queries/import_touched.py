"""Which records an import made or changed, as the records and the audit tell."""

from desktop.storage.queries.import_matching import Readable
from desktop.storage.unit_of_work import table_name

_CHANGED = (
    "SELECT DISTINCT row_id FROM audit WHERE import_batch_id = ? AND kind = ?"
    " AND action IN ('insert', 'update') AND row_id IS NOT NULL"
)
_MADE = "SELECT id FROM {table} WHERE import_batch_id = ?"
_BY_THEIR_PAPERS = (
    "SELECT person_id FROM receipts WHERE import_batch_id = ?1 AND person_id IS NOT NULL"
    " UNION SELECT person_id FROM covers WHERE import_batch_id = ?1 AND person_id IS NOT NULL"
)


def touched_ids(source: Readable, batch: int, kind: str) -> tuple[int, ...]:
    """Return the records of a kind that an import made or changed, ascending.

    A person is touched, too, by a receipt or a cover that the import gave them.
    """
    changed = source.connection.exec_driver_sql(_CHANGED, (batch, kind))
    found = {int(row[0]) for row in changed}
    made = source.connection.exec_driver_sql(_MADE.format(table=table_name(kind)), (batch,))
    found |= {int(row[0]) for row in made}
    if kind == "person":
        papers = source.connection.exec_driver_sql(_BY_THEIR_PAPERS, (batch,))
        found |= {int(row[0]) for row in papers}
    return tuple(sorted(found))
