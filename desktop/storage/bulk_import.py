"""Writes what an import decided, in blocks and with before-images, and takes a batch back.

Everything happens in the caller's unit of work: one transaction, all or nothing.
"""

from desktop.storage.import_rows import (
    RowChange,
    column_of_ids,
    insert_batch,
    insert_rows,
    keep_tops_of_sheets,
    update_rows,
)
from desktop.storage.import_withdrawal import Obstacle, Reason, obstacles, withdraw

__all__ = [
    "Obstacle",
    "Reason",
    "RowChange",
    "column_of_ids",
    "insert_batch",
    "insert_rows",
    "keep_tops_of_sheets",
    "obstacles",
    "update_rows",
    "withdraw",
]
