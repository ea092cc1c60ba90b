"""What a person wants to begin with, and the answers of the wizard."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.services.updates.preparing import Ready

USUAL_REMINDER = 7


class Choice(Enum):
    """What the user wants to begin with."""

    NEW_OFFICE = "new_office"
    SAMPLE_DATA = "sample_data"
    OPEN_FILE = "open_file"
    RESTORE = "restore"
    REMOVE_SAMPLE = "remove_sample"
    BACKUPS_CHANGED = "backups_changed"
    RENEW_WINDOW = "renew_window"
    MOVE_IN = "move_in"
    MOVED_OUT = "moved_out"
    UPDATE = "update"
    RETRY = "retry"

    @property
    def brings_options(self) -> bool:
        """Whether the file brings along how another PC showed the book."""
        return self is Choice.MOVE_IN


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupAnswers:
    """Everything the wizard asked for; what was skipped is empty.

    `province_code` is given for a province's own desk, which has no communes of its own;
    `neighbourhoods` are (commune code, names); `workbook` is to be imported as soon as the office
    is open; `who`, `backup_place` and `reminder` (days) belong to this machine.
    """

    commune_codes: tuple[str, ...] = ()
    province_code: str = ""
    neighbourhood_word: str = ""
    neighbourhoods: tuple[tuple[str, tuple[str, ...]], ...] = ()
    workbook: Path | None = None
    who: str = ""
    backup_place: Path | None = None
    reminder: int = USUAL_REMINDER


@dataclass(frozen=True, slots=True)
class StartWish:
    """The choice with its file, the answers of the wizard, or the program that takes over."""

    choice: Choice
    file: Path | None = None
    answers: SetupAnswers = SetupAnswers()
    update: "Ready | None" = None
