"""Who can be chosen as the collector of a receipt."""

import datetime

from sqlalchemy import or_, select

from desktop.domain.collector_leave import ACTIVE
from desktop.storage.collecting_tables import ReceiptBook
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.collector_status import collector_status_on
from desktop.storage.tables import Collector


def collectors(snapshot: ReadSnapshot, on: datetime.date) -> list[tuple[int, str]]:
    """Return (id, name) of who is active on a day, and of others who still hold an open book."""
    holds = select(ReceiptBook.collector_id).where(ReceiptBook.state == "open")
    statement = select(Collector.id, Collector.full_name).where(
        or_(collector_status_on(on) == ACTIVE, Collector.id.in_(holds))
    )
    rows = snapshot.connection.execute(statement.order_by(Collector.sort_key, Collector.id))
    return [(row[0], row[1]) for row in rows]
