"""What every verb gets: the database to open, who works, and what day it is."""

import datetime
import sys
from collections.abc import Callable
from pathlib import Path

from desktop.services import offices
from desktop.services.office_upgrade import Upgraded
from desktop.storage.database import Database

Clock = Callable[[], datetime.datetime]


class Context:
    """One run of a verb; databases opened through it are closed at its end."""

    def __init__(self, path: Path, who: str, now: Clock) -> None:
        """Work on the database at `path` for `who`."""
        self.path = path
        self.who = who
        self.now = now
        self._open: list[Database] = []

    @property
    def today(self) -> datetime.date:
        """The day of the run."""
        return self.now().date()

    def read(self) -> Database:
        """Open the database for reading, also beside an open window."""
        return self._opened(for_writing=False)

    def write(self) -> Database:
        """Open the database for writing; raises `DatabaseLocked` while another has it."""
        return self._opened(for_writing=True)

    def _opened(self, *, for_writing: bool) -> Database:
        return self.keep(
            offices.open_office(
                self.path, for_writing=for_writing, clock=self.now, on_upgrade=_tell_upgrade
            )
        )

    def keep(self, database: Database) -> Database:
        """Close this database at the end of the run."""
        self._open.append(database)
        return database

    def close(self) -> None:
        """Close what was opened."""
        for database in self._open:
            database.close()


def _tell_upgrade(done: Upgraded) -> None:
    """Say beside the answer that the file came to this version, and where it can be had back."""
    backup = f"; bản sao trước khi lên ở {done.backup}" if done.backup else ""
    if sys.stderr is not None:
        sys.stderr.write(f"Sổ đã lên phiên bản {done.program}{backup}.\n")
