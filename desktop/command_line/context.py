"""What every verb gets: the database to open, who works, and what day it is."""

import datetime
from collections.abc import Callable
from pathlib import Path

from desktop.services import offices
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
        return self.keep(offices.open_office(self.path, for_writing=False, clock=self.now))

    def write(self) -> Database:
        """Open the database for writing; raises `DatabaseLocked` while another has it."""
        return self.keep(offices.open_office(self.path, for_writing=True, clock=self.now))

    def keep(self, database: Database) -> Database:
        """Close this database at the end of the run."""
        self._open.append(database)
        return database

    def close(self) -> None:
        """Close what was opened."""
        for database in self._open:
            database.close()
