"""Words are found on a server by the trigrams of the folded column, not by reading every row."""

from collections.abc import Callable
from functools import partial
from typing import Any

from sqlalchemy import event

from desktop.services.search import Searcher
from desktop.storage.database import Database
from desktop.storage.postgres.server_database import ServerDatabase
from tests.postgres.server import Server

Asked = list[tuple[str, Any]]


def asked_by(database: Database, work: Callable[[], object]) -> Asked:
    """Return the statements that a work sends, with their values."""
    found: Asked = []

    def keep(*parts: Any) -> None:
        found.append((parts[2], parts[3]))

    event.listen(database.engine, "before_cursor_execute", keep)
    try:
        work()
    finally:
        event.remove(database.engine, "before_cursor_execute", keep)
    return found


def plan_of(server: Server, database: ServerDatabase, statement: str, values: Any) -> str:
    """Return how the server would answer, were reading every row forbidden."""
    with server.root(database.address.database) as root:
        root.execute("SET enable_seqscan = off")
        rows = root.execute(f"EXPLAIN {statement}", values).fetchall()
    return "\n".join(str(line) for (line,) in rows)


def test_words_are_found_by_their_trigrams(server_demo: Database, server: Server) -> None:
    assert isinstance(server_demo, ServerDatabase)
    work = partial(Searcher(server_demo).search, "nguyen van")
    asked = [one for one in asked_by(server_demo, work) if "LIKE" in one[0]]
    assert asked
    plans = [plan_of(server, server_demo, *one) for one in asked]
    assert all("ix_persons_words" in plan for plan in plans), plans
