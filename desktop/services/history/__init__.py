"""What was done in the office: read it, take a step back or make it again, restore records."""

from desktop.services.history.record_history import HistoryLine, record_history

__all__ = ["HistoryLine", "record_history"]
