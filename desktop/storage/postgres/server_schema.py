"""Makes an office on a server and brings an older one to the newest schema, whole or not at all."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import Connection, Engine, text

from desktop.storage.database_file import SCHEMA_NUMBER
from desktop.storage.postgres.server_address import ServerAddress
from desktop.storage.postgres.server_engine import create_server_engine
from desktop.storage.postgres.server_error_translation import translated_server_errors
from desktop.storage.postgres.server_errors import (
    ServerForbids,
    ServerHasNoOffice,
    ServerIsTaken,
    ServerNewer,
)

_MIGRATING: Final = 4_281_178
"""Key of the lock that lets one program migrate at a time."""
_WAIT: Final = "60s"
"""How long a second PC that is updated at the same moment waits for the first."""


def create(address: ServerAddress, fill: Callable[[Connection], None] | None = None) -> None:
    """Make the tables of an office in an empty database; `fill` writes the first records.

    Raises:
        ServerIsTaken: there is something in the database already; it is left alone.
        DatabaseUnusable: the server cannot be reached, or the login may not create tables.
    """
    with translated_server_errors(address), _engine(address) as engine, engine.begin() as work:
        _let_one_migrate(work)
        if _tables(work):
            raise ServerIsTaken(address.shown)
        _upgrade(work, 0)
        if fill is not None:
            fill(work)


def schema_number(address: ServerAddress) -> int:
    """Return the schema of the office at an address.

    Raises:
        ServerHasNoOffice: the database holds none.
        ServerNewer: a newer program made it.
    """
    with translated_server_errors(address), _engine(address) as engine, engine.connect() as work:
        return _number(work, address)


def migrate(address: ServerAddress) -> None:
    """Bring the office to the newest schema in one transaction, one program at a time."""
    with translated_server_errors(address), _engine(address) as engine, engine.begin() as work:
        _let_one_migrate(work)
        found = _number(work, address)
        if found < SCHEMA_NUMBER:
            _upgrade(work, found)


@contextmanager
def _engine(address: ServerAddress) -> Iterator[Engine]:
    """Make an engine for one piece of work."""
    engine = create_server_engine(address)
    try:
        yield engine
    finally:
        engine.dispose()


def _let_one_migrate(work: Connection) -> None:
    work.execute(text(f"SET LOCAL lock_timeout = '{_WAIT}'"))
    work.execute(text("SET LOCAL statement_timeout = 0"))
    work.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATING})


def _tables(work: Connection) -> list[str]:
    found = work.execute(
        text("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() LIMIT 1")
    )
    return [row[0] for row in found]


def _number(work: Connection, address: ServerAddress) -> int:
    there = work.execute(text("SELECT to_regclass('alembic_version')::text")).scalar()
    if there is None:
        raise ServerHasNoOffice(address.shown)
    if not work.execute(
        text("SELECT has_table_privilege('alembic_version', 'SELECT')")
    ).scalar_one():
        raise ServerForbids(address.shown)
    revision = work.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if revision is None or not str(revision).isdecimal():
        raise ServerHasNoOffice(address.shown)
    if int(revision) > SCHEMA_NUMBER:
        raise ServerNewer(address.shown, int(revision), SCHEMA_NUMBER)
    return int(revision)


def _upgrade(work: Connection, found: int) -> None:
    from desktop.storage.schema_version import upgrade_connection  # noqa: PLC0415 - alembic

    upgrade_connection(work, from_number=found)
