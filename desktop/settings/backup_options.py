"""What this machine keeps about backups, read in one place."""

import datetime
from pathlib import Path

from desktop.settings.options import BACKUP_COPIED, BACKUP_PLACE, BACKUP_REMINDER
from desktop.settings.store import OptionStore

USUAL_REMINDER = 7


def backup_place(settings: OptionStore) -> Path | None:
    """Return the second place of backups, None when there is none."""
    kept = settings.text(BACKUP_PLACE)
    return Path(kept) if kept else None


def reminder_days(settings: OptionStore) -> int:
    """Return the days without a backup after which the window reminds."""
    kept = settings.text(BACKUP_REMINDER)
    return int(kept) if kept.isascii() and kept.isdigit() and int(kept) else USUAL_REMINDER


def copied_at(settings: OptionStore) -> datetime.datetime | None:
    """Return when the second place last got a backup, None before the first."""
    try:
        return datetime.datetime.fromisoformat(settings.text(BACKUP_COPIED))
    except ValueError:
        return None
