"""The argument by which other places ask a page of records to show something."""

from dataclasses import dataclass

from desktop.domain.list_query import ListQuery


@dataclass(frozen=True, slots=True)
class ShowRecord:
    """What to show: a record, the rows of a query, or (without either) every row of the kind."""

    kind: str
    record_id: int | None = None
    query: ListQuery | None = None
