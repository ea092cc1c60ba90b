"""The engine of an office database: one recipe for the window, the command line and the tests."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as driver

from desktop.storage.connection import open_working_connection

if TYPE_CHECKING:
    import sqlite3

WRITING = "writing"
"""Execution option: a transaction of this connection takes the write lock when it begins."""


def create_database_engine(
    path: Path,
    *,
    raw_key: bytes | None = None,
    read_only: bool = False,
    on_connected: Callable[[], None] | None = None,
) -> Engine:
    """Return an engine on the existing SQLite file; the file is not touched before first use.

    `raw_key` are the 32 bytes of an encrypted file. Reading transactions begin with BEGIN;
    `writing(engine)` begins with BEGIN IMMEDIATE, so that a transaction that reads and then
    writes cannot fail half-way because another one wrote meanwhile. `on_connected` is called after
    each new connection.
    """

    def connect() -> "sqlite3.Connection":
        connection = open_working_connection(path, raw_key=raw_key, read_only=read_only)
        if on_connected is not None:
            on_connected()
        return connection

    engine = create_engine(
        URL.create("sqlite", database=str(path.absolute())),
        creator=connect,
        module=driver,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        # No value of a person in an error's text or in the log.
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Engine:
    """Return the same engine, its pool shared, whose transactions begin with BEGIN IMMEDIATE."""
    return engine.execution_options(**{WRITING: True})


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")
