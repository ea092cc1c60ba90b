"""What every page gets from the program: the data, the threads, the clock, the person."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.background.change_notifier import ChangeNotifier
from desktop.background.task_runner import TaskRunner
from desktop.domain.office_scope import OfficeKind
from desktop.models.number_mask import NumberMask
from desktop.settings.store import OptionStore
from desktop.views.theme.appearance import Appearance

if TYPE_CHECKING:
    # At run time the storage half is imported only after the first frame is painted.
    from desktop.storage.database import Database
    from desktop.views.office.start_wish import StartWish


def _nobody(wish: "StartWish") -> None:
    """Take a wish where no program listens."""
    del wish


@dataclass(frozen=True, slots=True, kw_only=True)
class PageContext:
    """Parts that pages share; `who` goes into the audit, `settings` keeps columns and folders.

    `numbers` says whether numbers of persons are hidden on the screen, `kind` what the office is.
    """

    database: "Database"
    runner: TaskRunner
    notifier: ChangeNotifier
    today: Callable[[], datetime.date]
    who: str
    settings: OptionStore
    appearance: Appearance
    numbers: NumberMask = field(default_factory=NumberMask)
    kind: OfficeKind = OfficeKind.COMMUNE
    ask_office: Callable[["StartWish"], None] = _nobody
    """Asks the program for the office as a whole: put a backup back, open another file."""
