"""Offices on a PostgreSQL server: making one there and opening it; the driver is optional."""

# ruff: noqa: PLC0415 - an installation without the driver must still open its files

import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.storage.database import Clock, Database
from desktop.storage.postgres.server_address import ServerAddress
from desktop.storage.postgres.server_errors import ServerPartMissing

if TYPE_CHECKING:
    from sqlalchemy import Connection


def create_on_server(
    path: Path, address: ServerAddress, fill: Callable[[Database], None], *, clock: Clock
) -> Database:
    """Make an office in the empty database at an address and open it.

    `fill` writes the first records; when it raises, nothing is left on the server.

    Raises:
        ServerIsTaken, ServerUnreachable, ServerForbids: it cannot be made there.
    """
    require_driver()
    from desktop.storage.postgres import server_schema
    from desktop.storage.postgres.server_database import DraftDatabase, ServerDatabase

    def write_first(work: "Connection") -> None:
        fill(DraftDatabase(path, address, work, clock=clock))

    server_schema.create(address, write_first)
    return ServerDatabase(path, address, clock=clock)


def open_on_server(path: Path, address: ServerAddress, *, clock: Clock) -> Database:
    """Open the office at an address, brought to the newest schema.

    Raises:
        ServerHasNoOffice, ServerNewer, ServerUnreachable, ServerRefused
    """
    require_driver()
    from desktop.storage.database_file import SCHEMA_NUMBER
    from desktop.storage.postgres import server_schema
    from desktop.storage.postgres.server_database import ServerDatabase

    if server_schema.schema_number(address) < SCHEMA_NUMBER:
        server_schema.migrate(address)
    return ServerDatabase(path, address, clock=clock)


def require_driver() -> None:
    """Raise `ServerPartMissing` where this installation cannot talk to a server."""
    if importlib.util.find_spec("psycopg") is None:
        raise ServerPartMissing
