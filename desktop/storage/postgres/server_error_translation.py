"""What PostgreSQL says, turned into what a clerk can act on; the rest stay the bugs they are."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

import psycopg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm.exc import StaleDataError

from desktop.domain.errors import Cancelled, ChangedByAnotherUser, DatabaseUnusable
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage.database_errors import CoversOverlap, DuplicateValue
from desktop.storage.error_translation import PAID_COVERS_OVERLAP
from desktop.storage.postgres.server_address import ServerAddress
from desktop.storage.postgres.server_errors import (
    ServerBusy,
    ServerConnectionLost,
    ServerForbids,
    ServerHasNoOffice,
    ServerNotTrusted,
    ServerRefused,
    ServerStopped,
    ServerTookBack,
    ServerTooSlow,
    ServerUnreachable,
)

# postgresql.org/docs/15/errcodes-appendix.html
_BUSY: Final = frozenset({"55P03", "53300"})
_TAKEN_BACK: Final = frozenset({"40001", "40P01"})
_REFUSED: Final = frozenset({"28000", "28P01"})
_ENDED: Final = frozenset({"57P01", "57P02", "57P03", "25P03"})
_Simple = Callable[[str], DatabaseUnusable]
_COLUMNS: Final = re.compile(r"\(([^)]*)\)=")


_SIGNS: Final[tuple[tuple[tuple[tuple[str, ...], ...], _Simple], ...]] = (
    ((("authentication failed",), ("no password supplied",), ("no pg_hba.conf",)), ServerRefused),
    (
        (
            ("certificate verify failed",),
            ("root certificate file",),
            ("does not match host name",),
            ("does not support SSL",),
            ("SSL error",),
        ),
        ServerNotTrusted,
    ),
    ((("certificate",), ("SSL",), ("role",)), ServerRefused),
    ((("database", "does not exist"),), ServerHasNoOffice),
)
"""Words of libpq before there is a connection, the first that fit: (words together, …), error."""


@contextmanager
def translated_server_errors(address: ServerAddress, *, writing: bool = False) -> Iterator[None]:
    """Raise the typed error for what the server says; let the rest pass.

    Only a question is ever stopped from here; where `writing` is, it was somebody at the server.
    """
    try:
        yield
    except Exception as error:
        known = of_server(error, address)
        if known is None:
            raise
        if writing and isinstance(known, Cancelled):
            known = ServerStopped(address.shown)
        raise known from error


def of_server(error: Exception, address: ServerAddress) -> Exception | None:
    """Return the typed error for an error of the driver, wrapped by SQLAlchemy or not."""
    if isinstance(error, StaleDataError):
        return ChangedByAnotherUser(
            "record.changed",
            QT_TRANSLATE_NOOP(
                "errors",
                "Bản ghi này vừa được sửa ở nơi khác, chưa ghi gì. Mở lại rồi sửa tiếp.",
            ),
        )
    cause = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(cause, psycopg.Error):
        return None
    if is_lost(error):
        return ServerConnectionLost(address.shown)
    return _of_state(cause, address) if cause.sqlstate else _of_words(cause, address)


def is_lost(error: Exception) -> bool:
    """Whether an error says that the connection is gone, in the middle of work."""
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return True
    cause = error.orig if isinstance(error, DBAPIError) else error
    state = cause.sqlstate if isinstance(cause, psycopg.Error) else None
    return state is not None and (state in _ENDED or state.startswith("08"))


def _of_words(cause: psycopg.Error, address: ServerAddress) -> Exception | None:
    """Name what went wrong before there was a connection; it has no code of the server."""
    words = str(cause)
    if not isinstance(cause, psycopg.OperationalError):
        return None
    # What fails over TLS names paths and hosts, which may hold any word of the others.
    for signs, error in _SIGNS:
        if any(all(sign in words for sign in together) for together in signs):
            return error(address.shown)
    return ServerUnreachable(address.shown)


def _of_state(cause: psycopg.Error, address: ServerAddress) -> Exception | None:
    state = cause.sqlstate or ""
    if state == "23505":
        return _duplicate(cause)
    if state == "P0001" and PAID_COVERS_OVERLAP in str(cause):
        return CoversOverlap()
    if state == "57014":
        by_itself = "statement timeout" in str(cause)
        return ServerTooSlow(address.shown) if by_itself else Cancelled()
    if state in _BUSY:
        return ServerBusy(address.shown)
    if state in _TAKEN_BACK:
        return ServerTookBack(address.shown)
    simple: type[DatabaseUnusable] | None = {
        "42501": ServerForbids,
        "3D000": ServerHasNoOffice,
        **dict.fromkeys(_REFUSED, ServerRefused),
    }.get(state)
    return simple(address.shown) if simple is not None else None  # type: ignore[call-arg]


def _duplicate(cause: psycopg.Error) -> DuplicateValue:
    """Name the columns as the file's driver names them: table.column."""
    table = cause.diag.table_name or ""
    found = _COLUMNS.search(cause.diag.message_detail or "")
    columns = found.group(1).split(", ") if found else []
    return DuplicateValue(tuple(f"{table}.{column}" for column in columns))
