"""An open office on a server: snapshots and units of work as in a file, for several clerks."""

import base64
import binascii
import contextlib
import datetime
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session
from typing_extensions import override

from desktop.domain.step import Step
from desktop.storage.database import Clock, Database, LateOutcome, ReadSnapshot
from desktop.storage.postgres.server_address import ServerAddress
from desktop.storage.postgres.server_engine import create_server_engine
from desktop.storage.postgres.server_error_translation import (
    is_lost,
    of_server,
    translated_server_errors,
)
from desktop.storage.postgres.server_errors import (
    NotOnServer,
    ServerBusy,
    ServerConnectionLost,
    ServerOutcomeUnknown,
)
from desktop.storage.repeating import WorkTakenBack, note_written
from desktop.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    import sqlite3

MOST_ATTEMPTS: Final = 3
"""How often the beginning of a work is tried: nothing is written yet, so that it is safe."""
PATIENCE_S: Final = 10.0
"""How long is asked what became of a work whose commit got no answer."""
PAUSE_S: Final = 0.2
_NAME_BYTES: Final = 42
"""UTF-8 bytes of a clerk's name that the name of a session (63 signs) has room for."""
_LOOK_BACK: Final = 500
"""Steps whose number was given before others were committed are not overlooked among these."""


class ServerDatabase(Database):
    """An office at an address; `path` is the file on this PC that stands for it."""

    def __init__(
        self, path: Path, address: ServerAddress, *, clock: Clock = datetime.datetime.now
    ) -> None:
        """Remember where the office is; nothing is opened before the first use."""
        super().__init__(path, clock=clock)
        self.address = address
        self._own_steps: set[int] = set()
        self._unknown: deque[tuple[str, Step | None]] = deque()
        """Units whose commit got no answer: the number of the transaction, and its name."""

    @property
    @override
    def is_on_server(self) -> bool:
        return True

    @property
    @override
    def engine(self) -> Engine:
        with self._making:
            if self._engine is None:
                self._engine = create_server_engine(self.address)
            return self._engine

    @property
    @override
    def has_engine(self) -> bool:
        """True: a server is not read without its engine."""
        return True

    @contextmanager
    @override
    def read_bare(self) -> Iterator["sqlite3.Connection"]:
        """There is no bare connection to a server; callers ask `is_on_server` first."""
        yield from self._nothing_bare()

    def _nothing_bare(self) -> Iterator["sqlite3.Connection"]:
        raise NotOnServer

    @contextmanager
    @override
    def read(self) -> Iterator[ReadSnapshot]:
        with translated_server_errors(self.address), self._reading().connect() as connection:
            yield ReadSnapshot(connection)

    def _reading(self) -> Engine:
        return self.engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )

    @contextmanager
    @override
    def write(self, who: str, step: Step | None = None) -> Iterator[UnitOfWork]:
        with translated_server_errors(self.address, writing=True), self._writing:
            session, number = self._begin(who)
            with contextlib.closing(session):
                unit = UnitOfWork(session, who=who, at=self.clock(), step=step)
                try:
                    yield unit
                    unit.finish()
                except BaseException as error:
                    self._roll_back(session, error)
                    raise
                if unit.written_step is not None:
                    self._own_steps.add(unit.written_step)
                self._commit(session, number, unit.step)
                note_written(unit.step)

    @contextmanager
    @override
    def held(self) -> Iterator[None]:
        with translated_server_errors(self.address, writing=True), self._writing:
            session, _ = self._begin("")
            with contextlib.closing(session):
                yield
                session.rollback()

    def _begin(self, who: str) -> tuple[Session, str]:
        """Begin a transaction that alone may write, and return it with its number.

        Whoever waits longer than the server allows is told who is writing.
        """
        attempt = 1
        while True:
            session = Session(self.engine, expire_on_commit=False)
            try:
                begun = session.connection().execute(
                    text("SELECT begin_writing(:who)"), {"who": session_name(who)}
                )
                return session, str(begun.scalar_one())
            except DBAPIError as error:
                session.close()
                known = of_server(error, self.address)
                if not isinstance(known, ServerBusy | WorkTakenBack | ServerConnectionLost):
                    raise
                if attempt >= MOST_ATTEMPTS:
                    busy = isinstance(known, ServerBusy)
                    told = ServerBusy(self.address.shown, self._who_writes()) if busy else known
                    raise told from error
            attempt += 1

    def _who_writes(self) -> str:
        with contextlib.suppress(SQLAlchemyError), self.engine.connect() as connection:
            found = connection.execute(
                text(
                    "SELECT application_name FROM pg_stat_activity JOIN pg_locks USING (pid) "
                    "WHERE locktype = 'advisory' AND classid = 4281176 AND granted "
                    "AND mode = 'ExclusiveLock' LIMIT 1"
                )
            ).scalar()
            return name_of_session(found or "")
        return ""

    @staticmethod
    def _roll_back(session: Session, error: BaseException) -> None:
        """Let go of the transaction; of a lost connection there is nothing to take back."""
        if isinstance(error, Exception) and is_lost(error):
            session.invalidate()
            return
        session.rollback()

    def _commit(self, session: Session, number: str, step: Step | None) -> None:
        """Commit, and where the answer got lost ask the server by the transaction's number."""
        try:
            session.commit()
        except DBAPIError as error:
            if not is_lost(error):
                raise
            state = self.outcome_of(number)
            if state == "committed":
                return
            if state == "aborted":
                raise ServerConnectionLost(self.address.shown) from error
            self._unknown.append((number, step))
            raise ServerOutcomeUnknown(self.address.shown) from error

    def outcome_of(self, number: str) -> Literal["committed", "aborted", "unknown"]:
        """Return what became of a transaction, waiting a little for the server to come back."""
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            with contextlib.suppress(SQLAlchemyError):
                found = self._state_of(number)
                if found == "committed":
                    return "committed"
                if found == "aborted":
                    return "aborted"
            time.sleep(PAUSE_S)
        return "unknown"

    def _state_of(self, number: str) -> str | None:
        """Return what the server says of a transaction; None where it remembers nothing of it."""
        with self.engine.connect() as connection:
            found = connection.execute(
                text("SELECT pg_xact_status(cast(:number AS xid8))"), {"number": number}
            ).scalar()
        return None if found is None else str(found)

    @override
    def late_outcomes(self) -> tuple[LateOutcome, ...]:
        found: list[LateOutcome] = []
        with translated_server_errors(self.address):
            for _ in range(len(self._unknown)):
                number, step = self._unknown[0]
                try:
                    state = self._state_of(number)
                except DBAPIError as error:
                    if of_server(error, self.address) is not None:
                        if found:
                            break  # what is known is told; the others are asked for again
                        raise
                    state = None  # a server that was put back from a copy does not know the number
                self._unknown.popleft()
                if state == "in progress":
                    self._unknown.append((number, step))
                elif state in {"committed", "aborted"}:
                    found.append(LateOutcome(step, is_written=state == "committed"))
        return tuple(found)

    @override
    def others_work(self) -> tuple[int, int]:
        """Return a mark that moves when another clerk has written something."""
        with self.read() as snapshot:
            return _mark(snapshot.connection, self._own_steps)

    @override
    def close(self) -> None:
        if self._engine is not None:
            self._engine.dispose()


def _mark(connection: Connection, own: set[int]) -> tuple[int, int]:
    found = connection.execute(
        text(f"SELECT id FROM steps ORDER BY id DESC LIMIT {_LOOK_BACK}")  # noqa: S608 - a number
    )
    others = [number for (number,) in found if number not in own]
    return max(others, default=0), len(others)


def session_name(who: str) -> str:
    """Return a name for the server's session, which takes only plain letters."""
    cut = who.encode()[:_NAME_BYTES].decode(errors="ignore")
    return "asx " + base64.urlsafe_b64encode(cut.encode()).decode()


def name_of_session(session: str) -> str:
    """Return the person's name in a session's name, "" when it holds none."""
    if not session.startswith("asx "):
        return ""
    try:
        return base64.urlsafe_b64decode(session.removeprefix("asx ")).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""


class DraftDatabase(ServerDatabase):
    """An office that is being made: all its work is part of one transaction that is not over.

    So a new office stands on the server complete or not at all.
    """

    def __init__(
        self, path: Path, address: ServerAddress, work: Connection, *, clock: Clock
    ) -> None:
        """Work on an open transaction; whoever began it commits it."""
        super().__init__(path, address, clock=clock)
        self._work = work

    @contextmanager
    @override
    def read(self) -> Iterator[ReadSnapshot]:
        yield ReadSnapshot(self._work)

    @contextmanager
    @override
    def write(self, who: str, step: Step | None = None) -> Iterator[UnitOfWork]:
        mode: Final = "create_savepoint"
        session = Session(self._work, expire_on_commit=False, join_transaction_mode=mode)
        with self._writing, session, session.begin():
            unit = UnitOfWork(session, who=who, at=self.clock(), step=step)
            yield unit
            unit.finish()
