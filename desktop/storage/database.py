"""An open office database: the way to read snapshots and to write units of work.

SQLAlchemy is imported at the first use of the engine: the first page is read without it.
"""

# ruff: noqa: PLC0415 - for that reason

import datetime
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as driver

from desktop.domain.step import Step
from desktop.storage.connection import journal_mode, open_working_connection
from desktop.storage.error_translation import translated_errors
from desktop.storage.file_guard import FileGuard
from desktop.storage.repeating import note_written
from desktop.storage.write_lock import WriteLock

if TYPE_CHECKING:
    import sqlite3

    from sqlalchemy import Connection, Engine, Row, TextClause
    from sqlalchemy.sql import Executable

    from desktop.domain.errors import DatabaseUnusable
    from desktop.storage.unit_of_work import UnitOfWork

Clock = Callable[[], datetime.datetime]


@dataclass(frozen=True, slots=True)
class ReadSnapshot:
    """One consistent view of the data; every query of it sees the same state."""

    connection: "Connection"

    def rows(self, statement: "Executable | TextClause") -> "list[Row[tuple[object, ...]]]":
        """Run a query and return all its rows."""
        return list(self.connection.execute(statement).all())


@dataclass(frozen=True, slots=True)
class LateOutcome:
    """What became of a unit of work whose commit got no answer, known only later."""

    step: Step | None
    is_written: bool


class Database:
    """An office's database file, opened.

    Reading is free to run on several threads; writing is one unit of work at a time (SQLite has
    one writer, and the window gives all writing to one thread). `clock` says when a change was
    made; tests give their own.
    """

    def __init__(
        self,
        path: Path,
        *,
        raw_key: bytes | None = None,
        clock: Clock = datetime.datetime.now,
        read_only: bool = False,
    ) -> None:
        """Remember where the file is; nothing is opened before the first use.

        `read_only` is for a file on a disk that nobody can write.
        """
        self.path = path
        self.raw_key = raw_key
        self.clock = clock
        self.closed: DatabaseUnusable | None = None
        """Why nobody writes here any longer, told to whoever tries: the office went elsewhere."""
        self._read_only = read_only
        self._writing = threading.Lock()
        self._making = threading.Lock()
        self._engine: Engine | None = None
        self.write_lock = WriteLock(path, opened_at=clock())
        self._guard = FileGuard(path)

    @property
    def is_on_server(self) -> bool:
        """Whether the office lies on a server and `path` only leads there."""
        return False

    @property
    def engine(self) -> "Engine":
        """The engine, made once at first use: readers and the writer may come at the same time."""
        with self._making:
            if self._engine is None:
                from desktop.storage.engine import create_database_engine

                self._engine = create_database_engine(
                    self.path,
                    raw_key=self.raw_key,
                    read_only=self._read_only,
                    on_connected=self._on_connected,
                )
            return self._engine

    def _on_connected(self) -> None:
        # Who only reads is soon gone again and has nothing to lose.
        if self.write_lock.is_held and journal_mode() == "WAL":
            self._guard.take()

    @property
    def has_engine(self) -> bool:
        """Whether the engine was made: before that, a bare connection reads sooner."""
        return self._engine is not None

    @contextmanager
    def read_bare(self) -> Iterator["sqlite3.Connection"]:
        """Open a connection without SQLAlchemy, for the few statements of the start."""
        with (
            translated_errors(self.path),
            closing(
                open_working_connection(self.path, raw_key=self.raw_key, read_only=self._read_only)
            ) as connection,
        ):
            yield connection

    @contextmanager
    def read(self) -> Iterator[ReadSnapshot]:
        """Open a read snapshot; it ends with the block."""
        with translated_errors(self.path), self.engine.connect() as connection:
            yield ReadSnapshot(connection)

    @contextmanager
    def write(self, who: str, step: Step | None = None) -> Iterator["UnitOfWork"]:
        """Open a unit of work that commits when the block ends and rolls back when it raises.

        A `step` names it for "Hoàn tác"; without one it cannot be taken back by that.
        """
        if self.closed is not None:
            raise self.closed
        with self._write(who, step) as unit:
            yield unit

    @contextmanager
    def note(self, who: str, step: Step | None = None) -> Iterator["UnitOfWork"]:
        """Open a unit of work that only writes into the audit: also where nobody works any more."""
        with self.write(who, step) if self.closed is None else self._write(who, step) as unit:
            yield unit

    @contextmanager
    def _write(self, who: str, step: Step | None) -> Iterator["UnitOfWork"]:
        from sqlalchemy.orm import Session

        from desktop.storage.engine import writing
        from desktop.storage.unit_of_work import UnitOfWork

        with (
            translated_errors(self.path),
            self._writing,
            Session(writing(self.engine), expire_on_commit=False) as session,
            session.begin(),
        ):
            unit = UnitOfWork(session, who=who, at=self.clock(), step=step)
            yield unit
            unit.finish()
        note_written(unit.step)

    def others_work(self) -> tuple[int, int]:
        """Return a mark that moves when somebody else has written; in a file nobody else does."""
        return (0, 0)

    def late_outcomes(self) -> tuple[LateOutcome, ...]:
        """Return what is known now of units whose outcome was not, each once; a file knows all."""
        return ()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let nobody write while the block runs; the caller has the file's write lock."""
        with self._writing:
            yield

    def close(self) -> None:
        """Let go of the file and of the right to write to it."""
        if self.has_engine:
            self.engine.dispose()
        if self._guard.is_held:
            self._guard.release()
            self._fold_journal_in()
        self.write_lock.release()

    def _fold_journal_in(self) -> None:
        """Bring the journal into the file, as SQLite does at its last end: it saw the guard.

        What fails here (a pulled stick) is done by the next start.
        """
        with suppress(driver.Error):
            open_working_connection(self.path, raw_key=self.raw_key).close()
