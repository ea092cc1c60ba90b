"""What to look at after an import: exactly the records that it made or changed."""

from desktop.domain.list_query import ListQuery
from desktop.storage.database import Database
from desktop.storage.queries.import_touched import touched_ids

SHOWN_AS = {"receipt": "person"}
"""Kinds without a list of their own -> the kind whose records they stand with."""


def touched(database: Database, batch: int, kind: str, name: str) -> ListQuery:
    """Return the list of the records that an import made or changed; `name` says so above it.

    Of a list of receipts these are the people who paid.
    """
    shown = SHOWN_AS.get(kind, kind)
    with database.read() as snapshot:
        return ListQuery(shown, ids=touched_ids(snapshot, batch, shown), ids_name=name)
