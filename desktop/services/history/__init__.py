"""What was done in the office: read it, take a step back or make it again, restore records."""

from desktop.services.history.record_history import HistoryLine, record_history
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
    "HistoryLine",
    "Offer",
    "Undone",
    "can_be_taken_back",
    "next_redo",
    "next_undo",
    "record_history",
    "redo",
    "take_back",
    "undo",
]
