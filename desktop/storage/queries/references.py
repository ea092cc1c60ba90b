"""What refers to a record: the reason why it may not be deleted."""

from sqlalchemy import ColumnElement, func, or_, select

from desktop.storage.collecting_tables import Contribution
from desktop.storage.tables import Collector, Event, Household, Person, Receipt
from desktop.storage.unit_of_work import UnitOfWork


def receipts_of_person(unit: UnitOfWork, person_id: int) -> int:
    """Return how many receipts name this person, as the payer or on a line."""
    on_a_line = select(Contribution.receipt_id).where(Contribution.person_id == person_id)
    return _count(unit, or_(Receipt.person_id == person_id, Receipt.id.in_(on_a_line)))


def receipts_of_collector(unit: UnitOfWork, collector_id: int) -> int:
    """Return how many receipts this collector issued."""
    return _count(unit, Receipt.collector_id == collector_id)


def collectors_of(unit: UnitOfWork, organisation_id: int) -> int:
    """Return how many collectors belong to an organisation."""
    return _count(unit, Collector.organisation_id == organisation_id)


def records_of_neighbourhood(unit: UnitOfWork, neighbourhood_id: int) -> int:
    """Return how many households, persons and events lie in a neighbourhood."""
    return sum(
        _count(unit, table.neighbourhood_id == neighbourhood_id)
        for table in (Household, Person, Event)
    )


def _count(unit: UnitOfWork, condition: ColumnElement[bool]) -> int:
    return unit.connection.scalar(select(func.count()).where(condition)) or 0
