"""The engine of an office on a server: short waits, checked connections, one meaning of SQL."""

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from psycopg.adapt import Buffer, Loader
from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.pool import QueuePool
from typing_extensions import override

from desktop.storage.postgres.dialect import of_driver
from desktop.storage.postgres.server_address import ServerAddress

if TYPE_CHECKING:
    import psycopg

LOCK_TIMEOUT_MS: Final = 2_000
"""How long a write waits for another clerk before it is told who is writing."""
STATEMENT_TIMEOUT_MS: Final = 120_000
IDLE_TIMEOUT_MS: Final = 60_000
"""A program that hangs inside a transaction must not keep the office from writing."""
CONNECT_TIMEOUT_S: Final = 5

registry.register("postgresql.ansinhxa", "desktop.storage.postgres.dialect", "OfficeDialect")


class _WholeNumber(Loader):
    """Sums of money: PostgreSQL adds up 8-byte numbers as decimals."""

    @override
    def load(self, data: Buffer) -> int | Decimal:
        text = bytes(data).decode()
        return int(text) if text.lstrip("-").isdecimal() else Decimal(text)


def create_server_engine(address: ServerAddress) -> Engine:
    """Return an engine for the office at an address; nothing is opened before its first use."""
    engine = create_engine(
        URL.create(
            "postgresql+ansinhxa",
            username=address.user or None,
            password=address.password,
            host=address.host or None,
            port=address.port,
            database=address.database,
            query=dict(address.parameters),
        ),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        # A connection that the server dropped overnight is replaced before anybody notices.
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={"connect_timeout": CONNECT_TIMEOUT_S, "options": _options()},
    )
    event.listen(engine, "connect", _settle)
    event.listen(engine, "before_cursor_execute", _with_places, retval=True)
    return engine


def _options() -> str:
    settings = {
        "lock_timeout": LOCK_TIMEOUT_MS,
        "statement_timeout": STATEMENT_TIMEOUT_MS,
        "idle_in_transaction_session_timeout": IDLE_TIMEOUT_MS,
        "client_encoding": "UTF8",
        # A planner that compiles small queries loses more than it wins.
        "jit": "off",
    }
    return " ".join(f"-c {key}={value}" for key, value in settings.items())


def _settle(connection: "psycopg.Connection[Any]", _record: object) -> None:
    connection.adapters.register_loader("numeric", _WholeNumber)


def _with_places(
    _connection: object,
    _cursor: object,
    statement: str,
    parameters: Any,
    context: Any,
    _many: object,
) -> tuple[str, Any]:
    """Give statements of the driver the places of this driver; compiled ones have them."""
    if context is not None and getattr(context, "compiled", None) is not None:
        return statement, parameters
    return of_driver(statement), parameters
