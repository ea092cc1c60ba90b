"""What the receipts of a list come to: valid ones, how they were paid, void ones apart."""

import datetime

from desktop.domain.list_query import ListQuery
from desktop.storage.database import Database
from desktop.storage.queries import receipt_totals as queries
from desktop.storage.queries.receipt_totals import ReceiptTotals


def receipt_totals(database: Database, query: ListQuery, today: datetime.date) -> ReceiptTotals:
    """Add up the receipts of a list; those out of imported lists may not say how they were paid."""
    with database.read() as snapshot:
        return queries.receipt_totals(snapshot, query, today)
