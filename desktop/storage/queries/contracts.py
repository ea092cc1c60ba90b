"""The contracts under which organisations collect."""

from collections.abc import Sequence

from sqlalchemy import select

from desktop.storage.collecting_tables import Contract
from desktop.storage.database import ReadSnapshot


def of_organisation(snapshot: ReadSnapshot, organisation_id: int) -> Sequence[tuple[object, ...]]:
    """Return the contracts of an organisation by scheme, the newest of each first."""
    statement = (
        select(
            Contract.id,
            Contract.scheme,
            Contract.organisation_code,
            Contract.contract_no,
            Contract.signed_by,
            Contract.valid_from,
            Contract.valid_to,
            Contract.note,
        )
        .where(Contract.organisation_id == organisation_id)
        .order_by(Contract.scheme, Contract.valid_from.desc(), Contract.id.desc())
    )
    return [tuple(row) for row in snapshot.connection.execute(statement)]
