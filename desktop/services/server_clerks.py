"""Which communes a login of the server may see and write; the server holds everybody to it."""

# ruff: noqa: PLC0415 - SQLAlchemy and the driver come with the first use

from collections.abc import Sequence

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.reference_data import communes_by_code
from desktop.storage.database import Database

EVERYTHING = "*"
"""Instead of a code: the login serves all communes."""


def give(database: Database, login: str, communes: Sequence[str]) -> None:
    """Let a login of the server work for exactly these communes; none takes every right away.

    Only who set the office up may do it.

    Raises:
        InvalidInput: the data lie in a file, a code is unknown, or the server has no such login.
        ServerForbids: this login may not give rights.
    """
    if not database.is_on_server:
        raise InvalidInput(
            "clerk.not_on_server",
            QT_TRANSLATE_NOOP(
                "errors",
                "Dữ liệu đang nằm trong tệp trên máy. Chuyển lên máy chủ bằng lệnh move trước.",
            ),
        )
    for code in communes:
        if code != EVERYTHING and code not in communes_by_code():
            raise InvalidInput(
                "commune.unknown_code",
                QT_TRANSLATE_NOOP("errors", "Không có xã, phường mã {code}. Kiểm tra mã 5 số."),
                code=code,
            )
    from desktop.storage.postgres import server_rights

    server_rights.give(database, login, communes)
