"""The address of an office on a server, and the small file that stands for it on a PC.

Everything that names an office's data by a path goes on doing so: the path of an office on a
server leads to a text file that holds its address. No SQLAlchemy and no driver here.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP

FIRST_LINE: Final = "An Sinh Xa: dia chi may chu"
"""Begins the file; ASCII, so that any editor saves it back as it was."""
SUFFIX: Final = ".maychu"
SCHEMES: Final = frozenset({"postgresql", "postgresql+psycopg", "postgres"})
SAFE_TLS: Final = "verify-full"
_LARGEST: Final = 4096
_PARAMETERS: Final = frozenset(
    {"host", "sslmode", "sslrootcert", "sslcert", "sslkey", "service", "port"}
)
_passwords: dict[str, str] = {}
"""Passwords that came with an address, for as long as the program runs; never written."""


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where an office lies: `parameters` are libpq's (TLS, a socket's folder)."""

    user: str
    host: str
    port: int | None
    database: str
    parameters: tuple[tuple[str, str], ...] = ()

    def text(self) -> str:
        """Return the address as it is typed, without a password."""
        who = f"{quote(self.user, safe='')}@" if self.user else ""
        port = f":{self.port}" if self.port is not None else ""
        more = f"?{urlencode(self.parameters)}" if self.parameters else ""
        return f"postgresql+psycopg://{who}{self.host}{port}/{quote(self.database)}{more}"

    @property
    def shown(self) -> str:
        """The server and its database, as a person reads them."""
        return f"{self.host or 'localhost'}/{self.database}"

    @property
    def password(self) -> str | None:
        """The password that came with the address; else libpq looks into its own file."""
        return _passwords.get(self.text())

    @property
    def is_local(self) -> bool:
        """Whether nothing of it goes over a network."""
        host = dict(self.parameters).get("host", self.host)
        return host in {"", "localhost", "127.0.0.1", "::1"} or host.startswith("/")


def is_server(address: str) -> bool:
    """Whether words name a server and not a file."""
    return "://" in address


def parse(address: str) -> ServerAddress:
    """Return the parts of an address; a server elsewhere is only spoken to over checked TLS.

    Raises:
        InvalidInput: it is no address of PostgreSQL, or it turns the check of TLS off.
    """
    parts = urlsplit(address)
    database = unquote(parts.path.lstrip("/"))
    given = parse_qsl(parts.query)
    if parts.scheme not in SCHEMES or not database or not _known(given):
        raise _unreadable(address)
    try:
        port = parts.port
    except ValueError as error:
        raise _unreadable(address) from error
    user = unquote(parts.username or "")
    found = ServerAddress(user, parts.hostname or "", port, database, tuple(sorted(given)))
    if not found.is_local:
        found = _over_tls(found)
    if parts.password:
        _passwords[found.text()] = unquote(parts.password)
    return found


def _known(given: list[tuple[str, str]]) -> bool:
    return all(key in _PARAMETERS for key, _ in given)


def _over_tls(address: ServerAddress) -> ServerAddress:
    parameters = dict(address.parameters)
    if parameters.setdefault("sslmode", SAFE_TLS) != SAFE_TLS:
        raise InvalidInput(
            "server.tls",
            QT_TRANSLATE_NOOP(
                "errors",
                "Địa chỉ {where} tắt việc kiểm tra chứng thư của máy chủ. Số liệu người dân chỉ đi "
                "qua mạng với sslmode=verify-full; hãy sửa lại địa chỉ.",
            ),
            where=address.shown,
        )
    return ServerAddress(
        address.user,
        address.host,
        address.port,
        address.database,
        tuple(sorted(parameters.items())),
    )


def _unreadable(address: str) -> InvalidInput:
    return InvalidInput(
        "server.address",
        QT_TRANSLATE_NOOP(
            "errors",
            "Không đọc được địa chỉ máy chủ dữ liệu {where}. "
            "Viết như postgresql+psycopg://ten@may-chu/ansinhxa.",
        ),
        where=re.sub("//[^/@]*@", "//", address),
    )


def keep(address: ServerAddress, folder: Path) -> Path:
    """Write the file that stands for an address and return its path; one address, one file."""
    name = re.sub(r"[^A-Za-z0-9]+", "-", f"{address.user}-{address.shown}").strip("-").lower()
    parameters = dict(address.parameters)
    if address.port is not None or "host" in parameters:
        name += "-" + re.sub(r"[^A-Za-z0-9]+", "-", f"{address.port}{parameters.get('host', '')}")
    path = folder / f"{name}{SUFFIX}"
    content = f"{FIRST_LINE}\n{address.text()}\n"
    if not path.exists() or path.read_text(encoding="utf-8") != content:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return path


def read(path: Path) -> ServerAddress | None:
    """Return the address that a file stands for; None for any other file.

    Raises:
        InvalidInput: the file stands for an address that nobody can read.
    """
    try:
        if path.stat().st_size > _LARGEST:
            return None
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    if not lines or lines[0].strip() != FIRST_LINE:
        return None
    return parse(lines[1].strip() if len(lines) > 1 else "")
