"""The ids of receipts, households and events that a count of a period counts."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, func, select

from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.indicators import health_part, valid_receipts, voluntary_part
from desktop.storage.queries.scoped import Span, in_scope
from desktop.storage.tables import Event, Household, Receipt

_MOST_IDS = 500
"""Ids in one statement, far below the limits of any database."""
_SUMMED: dict[str, type[Receipt] | type[Event]] = {"receipt": Receipt, "event": Event}
_PARTS = {"amount_hi": health_part, "amount_vsi": voluntary_part}


def receipts(
    snapshot: ReadSnapshot, span: Span, *, scheme: str | None = None, collected: bool = False
) -> list[int]:
    """Return the valid receipts of the period; a paper for both insurances is one of each.

    `collected` leaves out those whose collector nobody knows.
    """
    statement = select(Receipt.id).where(valid_receipts(span))
    if scheme is not None:
        statement = statement.where(Receipt.scheme.in_((scheme, "BOTH")))
    if collected:
        statement = statement.where(Receipt.collector_id.is_not(None))
    return _ids(snapshot, in_scope(statement, Receipt, span))


def households(snapshot: ReadSnapshot, span: Span) -> list[int]:
    """Return the households of the scope, as they are now."""
    return _ids(snapshot, in_scope(select(Household.id), Household, span))


def events(
    snapshot: ReadSnapshot, span: Span, *, state: str, event_type: str | None = None
) -> list[int]:
    """Return the events of the whole period; planned ones of a running period lie ahead."""
    statement = select(Event.id).where(
        Event.state == state, Event.held_on.between(span.first, span.last)
    )
    if event_type is not None:
        statement = statement.where(Event.event_type == event_type)
    return _ids(snapshot, in_scope(statement, Event, span))


def _ids(snapshot: ReadSnapshot, statement: Select[Any]) -> list[int]:
    return [row_id for (row_id,) in snapshot.connection.execute(statement)]


def total(snapshot: ReadSnapshot, kind: str, ids: Sequence[int], fields: Sequence[str]) -> int:
    """Return the sum of number fields over rows; of a receipt also its part of one insurance."""
    found = 0
    for start in range(0, len(ids), _MOST_IDS):
        some = ids[start : start + _MOST_IDS]
        table = _SUMMED[kind].__table__
        for name in fields:
            column = _PARTS.get(name)
            value = table.c[name] if column is None else column()
            statement = select(func.coalesce(func.sum(value), 0)).where(table.c.id.in_(some))
            found += int(snapshot.connection.execute(statement).scalar_one())
    return found
