"""Several clerks at one server: nobody's work is lost, nobody waits for ever, all is told."""

import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from typing import Any

import psycopg
import pytest
from sqlalchemy import text

from desktop.background.change_notifier import ChangeNotifier
from desktop.background.task_runner import InlineRunner
from desktop.domain.errors import Cancelled, ChangedByAnotherUser, UserFacingError
from desktop.domain.step import Step
from desktop.services import records
from desktop.storage import repeating
from desktop.storage.database import Database
from desktop.storage.database_errors import DuplicateValue
from desktop.storage.postgres import server_database
from desktop.storage.postgres.server_database import ServerDatabase
from desktop.storage.postgres.server_errors import (
    ServerBusy,
    ServerConnectionLost,
    ServerForbids,
    ServerOutcomeUnknown,
    ServerStopped,
    ServerTookBack,
    ServerTooSlow,
)
from desktop.storage.queries.search import interrupt_of
from tests.office_data import TODAY, WHO
from tests.postgres.clerks import again, at_once
from tests.postgres.server import Server

OTHER = "Đặng Thị Ưng"
RAISING = "DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '{state}'; END $$"
ANOTHER_TRY = Step("Ghi thử")


def note_of(database: Database, person: int = 1) -> object:
    with database.read() as snapshot:
        return snapshot.connection.execute(
            text("SELECT note FROM persons WHERE id = :id"), {"id": person}
        ).scalar()


def root_of(server: Server, database: Database) -> "psycopg.Connection[Any]":
    assert isinstance(database, ServerDatabase)
    return server.root(database.address.database)


def test_who_saves_second_is_told_and_nothing_is_lost(server_demo: Database) -> None:
    with closing(again(server_demo)) as other:
        mine = records.load(server_demo, "person", 1, TODAY)
        theirs = records.load(other, "person", 1, TODAY)
        records.save(other, replace(theirs, values={**theirs.values, "note": "kia"}), who=OTHER)
        with pytest.raises(ChangedByAnotherUser):
            records.save(
                server_demo, replace(mine, values={**mine.values, "phone": "0912345678"}), who=WHO
            )
        fresh = records.load(server_demo, "person", 1, TODAY)
        assert fresh.values["note"] == "kia"
        records.save(
            server_demo, replace(fresh, values={**fresh.values, "phone": "0912345678"}), who=WHO
        )
        last = records.load(other, "person", 1, TODAY)
    assert (last.values["note"], last.values["phone"]) == ("kia", "0912345678")
    with server_demo.read() as snapshot:
        told = snapshot.connection.execute(
            text("SELECT who FROM audit WHERE kind = 'person' AND row_id = 1 ORDER BY id DESC")
        ).scalars()
        assert list(told)[:2] == [WHO, OTHER]


def test_who_waits_is_told_who_is_writing_and_can_write_after(
    server_demo: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_database, "MOST_ATTEMPTS", 1)
    with closing(again(server_demo)) as other:
        with other.write(OTHER) as unit:
            unit.update("person", 1, {"note": "kia"})
            with pytest.raises(ServerBusy) as told, server_demo.write(WHO):
                pytest.fail("two wrote at once")
            assert OTHER in told.value.text()
        with server_demo.write(WHO) as unit:
            unit.update("person", 1, {"note": "sau"})
        assert note_of(other) == "sau"


def test_a_row_held_by_another_program_is_told_in_two_seconds(
    server_demo: Database, server: Server
) -> None:
    with root_of(server, server_demo) as tool, tool.transaction():
        tool.execute("SELECT * FROM persons WHERE id = 1 FOR UPDATE")
        with pytest.raises(ServerBusy), server_demo.write(WHO) as unit:
            unit.update("person", 1, {"note": "x"})
    with server_demo.write(WHO) as unit:
        unit.update("person", 1, {"note": "y"})
    assert note_of(server_demo) == "y"


class Deadlock:
    """A tool that holds one row and waits for ours, while we wait for its row."""

    def __init__(self, server: Server, database: Database) -> None:
        self._tool = root_of(server, database)
        self._database = database
        self._waits: list[threading.Thread] = []
        self.tries = 0

    def work(self) -> None:
        """Write two persons; the first time the tool stands in the way of the second."""
        self.tries += 1
        with self._database.write(WHO) as unit:
            unit.update("person", 1, {"note": "của mình"})
            if self.tries == 1:
                self._begin()
            unit.update("person", 2, {"note": "của mình"})

    def _begin(self) -> None:
        # Whoever looks first is the one that is taken back: not the tool.
        self._tool.execute("SET deadlock_timeout = '20s'")
        self._tool.execute("BEGIN")
        self._tool.execute("SELECT 1 FROM persons WHERE id = 2 FOR UPDATE")
        row = "SELECT 1 FROM persons WHERE id = 1 FOR UPDATE"
        self._waits.append(threading.Thread(target=self._tool.execute, args=(row,)))
        self._waits[0].start()

    def end(self) -> None:
        """Let go of what is held."""
        for thread in self._waits:
            thread.join(30)
        self._tool.close()


@pytest.fixture
def deadlock(server_demo: Database, server: Server) -> Iterator[Deadlock]:
    made = Deadlock(server, server_demo)
    yield made
    made.end()


def test_a_deadlock_late_in_a_work_is_told_and_nothing_of_it_is_written(
    server_demo: Database, deadlock: Deadlock
) -> None:
    with pytest.raises(ServerTookBack):
        deadlock.work()
    assert note_of(server_demo) is None


def test_the_window_does_a_work_again_that_the_server_took_back(
    server_demo: Database, deadlock: Deadlock
) -> None:
    def freed() -> None:
        if deadlock.tries:
            deadlock.end()
        deadlock.work()

    done: list[object] = []
    InlineRunner(ChangeNotifier()).write(freed, done.append)
    assert done == [None]
    assert deadlock.tries == 2
    assert [note_of(server_demo, person) for person in (1, 2)] == ["của mình", "của mình"]
    with server_demo.read() as snapshot:
        steps = snapshot.connection.execute(
            text("SELECT count(*) FROM audit WHERE kind = 'person' AND row_id = 1")
        ).scalar()
    assert steps == 1


@pytest.mark.parametrize(
    ("written_before", "tries", "code"),
    [(0, repeating.MOST_TIMES, "server.took_back"), (1, 1, "server.took_back_part")],
    ids=["whole", "in part"],
)
def test_a_work_is_done_again_only_whole_and_not_for_ever(
    server_demo: Database, written_before: int, tries: int, code: str
) -> None:
    made: list[int] = []

    def work() -> None:
        made.append(1)
        for _ in range(written_before):
            with server_demo.write(WHO) as unit:
                unit.update("person", 1, {"note": f"lần {len(made)}"})
        with server_demo.write(WHO) as unit:
            unit.connection.execute(text(RAISING.format(state="40001")))

    told: list[UserFacingError] = []
    InlineRunner(ChangeNotifier()).write(work, made.append, told.append)
    assert len(made) == tries
    assert [error.code for error in told] == [code]
    assert note_of(server_demo) == ("lần 1" if written_before else None)


def test_a_connection_that_breaks_in_the_middle_writes_nothing_and_the_next_does(
    server_demo: Database, server: Server
) -> None:
    def work() -> None:
        with server_demo.write(WHO) as unit:
            unit.update("person", 1, {"note": "nửa chừng"})
            server.restart()
            unit.update("person", 2, {"note": "nửa chừng"})

    with pytest.raises(ServerConnectionLost) as told:
        work()
    assert "chưa ghi" in told.value.text()
    assert note_of(server_demo) != "nửa chừng"
    with server_demo.write(WHO) as unit:
        unit.update("person", 1, {"note": "lần sau"})
    assert note_of(server_demo) == "lần sau"


def test_a_connection_dropped_overnight_is_not_noticed(
    server_demo: Database, server: Server
) -> None:
    assert note_of(server_demo) is None
    server.restart()
    assert note_of(server_demo) is None
    with server_demo.write(WHO) as unit:
        unit.update("person", 1, {"note": "sáng"})
    assert note_of(server_demo) == "sáng"


@pytest.mark.parametrize("arrived", [True, False], ids=["committed", "cut before"])
def test_a_commit_without_an_answer_is_looked_up(
    server_demo: Database, server: Server, monkeypatch: pytest.MonkeyPatch, *, arrived: bool
) -> None:
    """The answer to a commit is lost: what happened is asked for by the transaction's number."""
    commit = psycopg.Connection.commit

    def cut(connection: "psycopg.Connection[Any]") -> None:
        monkeypatch.undo()
        if arrived:
            commit(connection)
        with root_of(server, server_demo) as tool:
            tool.execute("SELECT pg_terminate_backend(%s)", (connection.info.backend_pid,))
        connection.execute("SELECT 1")

    def work() -> None:
        with server_demo.write(WHO) as unit:
            unit.update("person", 1, {"note": "một lần"})
            monkeypatch.setattr(psycopg.Connection, "commit", cut)

    if arrived:
        work()
        assert note_of(server_demo) == "một lần"
    else:
        with pytest.raises(ServerConnectionLost):
            work()
        assert note_of(server_demo) is None


def test_an_outcome_that_cannot_be_looked_up_is_told_as_unknown(
    server_demo: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert isinstance(server_demo, ServerDatabase)
    monkeypatch.setattr(server_database, "PATIENCE_S", 0.0)
    monkeypatch.setattr(server_database, "is_lost", lambda _error: True)

    def refuse(_connection: object) -> None:
        raise psycopg.OperationalError("gone")

    def work() -> None:
        with server_demo.write(WHO) as unit:
            unit.update("person", 1, {"note": "?"})
            monkeypatch.setattr(psycopg.Connection, "commit", refuse)

    with pytest.raises(ServerOutcomeUnknown):
        work()


def test_another_clerks_work_moves_the_mark_and_ones_own_does_not(server_demo: Database) -> None:
    assert isinstance(server_demo, ServerDatabase)
    before = server_demo.others_work()
    with server_demo.write(WHO) as unit:
        unit.update("person", 1, {"note": "mình"})
    assert server_demo.others_work() == before
    with closing(again(server_demo)) as other, other.write(OTHER) as unit:
        unit.update("person", 1, {"note": "kia"})
    assert server_demo.others_work() != before


def test_two_who_insert_at_once_get_two_numbers(server_demo: Database) -> None:
    made: list[int] = []
    values = {"commune_code": "02647", "event_type": "meeting", "held_on": TODAY}

    def insert(database: Database) -> None:
        for _ in range(5):
            with database.write(WHO) as unit:
                made.append(unit.insert("event", values))

    with closing(again(server_demo)) as other:
        assert at_once(partial(insert, server_demo), partial(insert, other)) == []
    assert len(set(made)) == 10


@pytest.mark.parametrize(
    ("state", "told"),
    [
        ("40001", ServerTookBack),
        ("40P01", ServerTookBack),
        ("55P03", ServerBusy),
        ("53300", ServerBusy),
        ("08006", ServerConnectionLost),
        ("57P01", ServerConnectionLost),
        ("42501", ServerForbids),
        ("57014", ServerStopped),
    ],
)
def test_what_the_server_says_is_told_in_words(
    server_office: Database, state: str, told: type[Exception]
) -> None:
    with pytest.raises(told), server_office.write(WHO) as unit:
        unit.connection.execute(text(RAISING.format(state=state)))


def test_a_question_that_takes_too_long_is_given_up(server_office: Database) -> None:
    def ask() -> None:
        with server_office.read() as snapshot:
            snapshot.connection.execute(text("SET LOCAL statement_timeout = 50"))
            snapshot.connection.execute(text("SELECT pg_sleep(20)"))

    with pytest.raises(ServerTooSlow):
        ask()


def test_a_newer_search_ends_the_one_that_is_running(server_office: Database) -> None:
    def ask() -> None:
        with server_office.read() as snapshot:
            end = interrupt_of(snapshot)
            threading.Timer(0.2, end).start()
            snapshot.connection.execute(text("SELECT pg_sleep(20)"))

    with pytest.raises(Cancelled):
        ask()


def test_what_exists_twice_is_told_by_its_columns(server_office: Database) -> None:
    values = {"commune_code": "02647", "household_code": "H1"}
    with server_office.write(WHO) as unit:
        unit.insert("household", values)
    with pytest.raises(DuplicateValue) as told, server_office.write(WHO) as unit:
        unit.insert("household", values)
    assert "household_code" in told.value.text()
