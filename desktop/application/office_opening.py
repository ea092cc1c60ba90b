"""Opens, makes or restores an office's data; runs on a worker thread, after the first frame."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.models.search_hits import SearchHit
from desktop.services.progress import Progress

if TYPE_CHECKING:
    from desktop.services.search import Searcher
    from desktop.storage.backup_files import BackupInfo
    from desktop.storage.database import Database
    from desktop.views.office.start_window import StartWish

Clock = Callable[[], datetime.datetime]
SAMPLE_NAME = "du-lieu-mau.db"
SAMPLE_PERSONS = 3000


@dataclass(frozen=True, slots=True)
class OpenOffice:
    """An open office: its data, its search, and what the frame shows of it.

    The search is made at its first use: the first page opens sooner without it.
    """

    database: "Database"
    commune: str
    province: str
    is_sample: bool = False
    _searchers: "list[Searcher]" = field(default_factory=list)

    def find(self, text: str) -> Sequence[SearchHit]:
        """Search for the box of the top bar."""
        from desktop.views.searching import window_search

        if not self._searchers:
            from desktop.services.search import Searcher

            self._searchers.append(Searcher(self.database))
        return window_search(self._searchers[0]).find(text)

    def interrupt_search(self) -> None:
        """End the searches that are running, if any."""
        for searcher in self._searchers:
            searcher.interrupt()

    def newest_backup(self) -> "BackupInfo | None":
        """Look for the newest backup."""
        # Not by the service, which imports the checks of the data and with them SQLAlchemy.
        from desktop.storage.backup_files import latest_backup

        return latest_backup(self.database.path)


def back_up(database: "Database", progress: Progress) -> "BackupInfo":
    """Make a backup in the office's own folder; raises what `services.backups` raises."""
    from desktop.services import backups

    return backups.make_backup(database, progress=progress)


def open_existing(path: Path, clock: Clock, *, for_writing: bool = True) -> OpenOffice:
    """Open the database at `path`; raises `DatabaseUnusable` when it cannot be opened."""
    from desktop.services import offices

    database = offices.open_office(path, for_writing=for_writing, clock=clock)
    try:
        communes = offices.office_communes(database)
        is_sample = offices.holds_sample_data(database)
    except BaseException:
        # Otherwise we ourselves would stand in the way of restoring a backup.
        database.close()
        raise
    names = [commune.name for commune in communes]
    name = names[0] if len(names) == 1 else f"{names[0]} (+{len(names) - 1})"
    return OpenOffice(database, name, communes[0].province_name, is_sample)


def carry_out(
    wish: "StartWish", path: Path, who: str, clock: Clock, progress: Progress
) -> OpenOffice:
    """Do what the start window asks for and open the result."""
    from desktop.services import backups, offices, sample_data
    from desktop.views.office.start_window import Choice

    if wish.choice is Choice.NEW_OFFICE:
        path.parent.mkdir(parents=True, exist_ok=True)
        offices.create_office(path, [wish.commune_code], who=who, clock=clock).close()
    elif wish.choice is Choice.RESTORE and wish.file is not None:
        backups.restore(wish.file, path, now=clock())
    elif wish.choice is Choice.OPEN_FILE and wish.file is not None:
        path = wish.file
    elif wish.choice is Choice.SAMPLE_DATA:
        path = path.with_name(SAMPLE_NAME)
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            sample_data.create(
                path, persons=SAMPLE_PERSONS, today=clock().date(), progress=progress
            )
    return open_existing(path, clock)
