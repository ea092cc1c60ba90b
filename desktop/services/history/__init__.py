"""What was done in the office: read it, take a step back or make it again, restore records."""

from desktop.services.history.office_history import (
    HistoryFilter,
    HistoryPage,
    OfficeLine,
    office_history,
)
from desktop.services.history.record_history import HistoryLine, record_history
from desktop.services.history.recycle_bin import DeletedRecord, Restored, recycle_bin, restore
from desktop.services.history.undoing import (
    Offer,
    Undone,
    can_be_taken_back,
    next_redo,
    next_undo,
    redo,
    take_back,
    undo,
)

__all__ = [
    "DeletedRecord",
    "HistoryFilter",
    "HistoryLine",
    "HistoryPage",
    "Offer",
    "OfficeLine",
    "Restored",
    "Undone",
    "can_be_taken_back",
    "next_redo",
    "next_undo",
    "office_history",
    "record_history",
    "recycle_bin",
    "redo",
    "restore",
    "take_back",
    "undo",
]
