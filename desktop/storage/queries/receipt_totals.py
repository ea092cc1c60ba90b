"""What the receipts of a list come to."""

import datetime
from dataclasses import dataclass

from sqlalchemy import func, select

from desktop.domain.list_query import ListQuery
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.lists import condition_of_list
from desktop.storage.tables import Receipt


@dataclass(frozen=True, slots=True)
class ReceiptTotals:
    """Valid receipts and their money in đồng; void ones are counted and not added up."""

    valid: int
    amount: int
    cash: int
    transfer: int
    void: int


def receipt_totals(snapshot: ReadSnapshot, query: ListQuery, today: datetime.date) -> ReceiptTotals:
    """Add up the receipts that a list holds, in one statement."""
    valid = Receipt.status == "valid"
    amount = func.coalesce(func.sum(Receipt.amount_paid).filter(valid), 0)
    by_transfer = valid & (Receipt.pay_method == "transfer")
    transfer = func.coalesce(func.sum(Receipt.amount_paid).filter(by_transfer), 0)
    by_cash = valid & (Receipt.pay_method == "cash")
    cash = func.coalesce(func.sum(Receipt.amount_paid).filter(by_cash), 0)
    statement = select(
        func.count().filter(valid), amount, cash, transfer, func.count().filter(~valid)
    ).select_from(Receipt)
    row = snapshot.connection.execute(statement.where(condition_of_list(query, today))).one()
    return ReceiptTotals(*row)
