"""What tests of several clerks share."""

import threading
from collections.abc import Callable

from desktop.services import offices
from desktop.storage.database import Database
from desktop.storage.postgres.server_database import ServerDatabase
from tests.office_data import NOW
from tests.postgres.server import Server


def make_login(server: Server, name: str) -> str:
    """A login of the server; without a right in a new office."""
    with server.root() as connection:
        if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (name,)).fetchone():
            connection.execute(f"CREATE ROLE {name} LOGIN")
    return name


def again(database: Database) -> ServerDatabase:
    """The same office, opened by another clerk's program."""
    found = offices.open_office(database.path, for_writing=True, clock=lambda: NOW)
    assert isinstance(found, ServerDatabase)
    return found


def at_once(*works: Callable[[], object]) -> list[BaseException]:
    """Run works on threads that begin together; return what they raised."""
    barrier = threading.Barrier(len(works))
    raised: list[BaseException] = []

    def run(work: Callable[[], object]) -> None:
        barrier.wait()
        try:
            work()
        except BaseException as error:  # noqa: BLE001 - looked at by the test
            raised.append(error)

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads)
    return raised
