"""Words are found on a server by the trigrams of the folded column, not by reading every row."""

from collections.abc import Callable
from functools import partial
from typing import Any

import psycopg
import pytest
from sqlalchemy import event

from desktop.domain.list_query import ListQuery
from desktop.services import lists, server_clerks
from desktop.services.search import Searcher
from desktop.storage.database import Database
from desktop.storage.postgres.server_database import ServerDatabase
from tests.office_data import COMMUNE, TODAY
from tests.postgres.clerks import make_login
from tests.postgres.server import Server

MANY = (
    "INSERT INTO persons (commune_code, full_name, sort_key, search_key, uid) "
    "SELECT '02647', 'Lò Thị ' || n, 'lo', 'lo thi ' || n || ' 09' || n * 7919 % 100000007, "
    "gen_random_uuid()::text FROM generate_series(1, 10000) n"
)
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


def plan_of(server: Server, database: str, login: str, statement: str, values: Any) -> str:
    """Return how the server answers a login, in its functions too."""
    told: list[str] = []

    def keep(notice: psycopg.errors.Diagnostic) -> None:
        told.append(notice.message_primary or "")

    with server.root(database) as connection:
        connection.execute("LOAD 'auto_explain'")
        for setting in (
            "auto_explain.log_min_duration = 0",
            "auto_explain.log_nested_statements = on",
            "client_min_messages = log",
            f"SESSION AUTHORIZATION {login}",
        ):
            connection.execute(f"SET {setting}")
        connection.add_notice_handler(keep)
        connection.execute(statement, values)
    return "\n".join(told)


@pytest.fixture
def clerk_of_plans(server_demo: Database, server: Server) -> str:
    """A login that serves the commune of the sample data, with so many that reading all is slow."""
    assert isinstance(server_demo, ServerDatabase)
    with server.root(server_demo.address.database) as connection:
        connection.execute(MANY)
        connection.execute("VACUUM ANALYZE")
    login = make_login(server, "clerk_of_plans")
    server_clerks.give(server_demo, login, [COMMUNE])
    return login


@pytest.mark.parametrize("who", ["owner", "clerk"])
def test_words_are_found_by_their_trigrams(
    server_demo: Database, server: Server, clerk_of_plans: str, who: str
) -> None:
    assert isinstance(server_demo, ServerDatabase)
    login = clerk_of_plans if who == "clerk" else "office"
    for work in (
        partial(Searcher(server_demo).search, "nguyen van"),
        partial(Searcher(server_demo).search, "0912"),
        partial(lists.open_list, server_demo, ListQuery("person", words="nguyen van"), TODAY),
    ):
        asked = [one for one in asked_by(server_demo, work) if "search_index" in one[0]]
        assert asked
        for one in asked:
            plan = plan_of(server, server_demo.address.database, login, *one)
            assert "Index Scan on ix_persons_words" in plan
