"""What to look at after an import: exactly the records that it made or changed."""

from desktop.domain.list_query import ListQuery
from desktop.storage.database import Database
from desktop.storage.queries.import_touched import touched_ids


def touched(database: Database, batch: int, kind: str, name: str) -> ListQuery:
    """Return the list of the records that an import made or changed; `name` says so above it."""
    with database.read() as snapshot:
        return ListQuery(kind, ids=touched_ids(snapshot, batch, kind), ids_name=name)
