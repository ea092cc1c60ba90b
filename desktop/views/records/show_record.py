"""The argument by which other places ask a page of records to show something."""

from dataclasses import dataclass

from desktop.domain.list_query import ListQuery


@dataclass(frozen=True, slots=True)
class ShowRecord:
    """What to show: a record, or the rows of a query."""

    kind: str
    record_id: int | None = None
    query: ListQuery | None = None
