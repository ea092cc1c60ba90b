"""A server over TLS: it is believed by its certificate alone, and who it is not is told plainly."""

import socket
import subprocess
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain.errors import DatabaseUnusable, InvalidInput
from desktop.services import offices
from desktop.storage.postgres import server_address
from desktop.storage.postgres.server_database import ServerDatabase
from desktop.storage.postgres.server_errors import ServerNotTrusted
from tests.office_data import NOW, office_file
from tests.postgres.conftest import MakeOffice
from tests.postgres.server import Server

NAME = "localhost"


def openssl(folder: Path, *words: str) -> None:
    subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True, timeout=60)


def authority(folder: Path, name: str) -> None:
    """Make an authority of our own: `name`.crt, which a clerk's PC is given, and its key."""
    openssl(
        folder, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
        "-nodes", "-days", "30", "-subj", f"/CN=Thu {name}", "-keyout", f"{name}.key",
        "-out", f"{name}.crt",
    )  # fmt: skip


def certificate(folder: Path, by: str, host: str) -> tuple[bytes, bytes]:
    """Let an authority certify a server of that name; return (certificate, key)."""
    openssl(
        folder, "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
        "-subj", f"/CN={host}", "-keyout", "server.key", "-out", "server.csr",
    )  # fmt: skip
    (folder / "name.cnf").write_text(f"subjectAltName=DNS:{host}\n", encoding="ascii")
    openssl(
        folder, "x509", "-req", "-in", "server.csr", "-CA", f"{by}.crt", "-CAkey", f"{by}.key",
        "-CAcreateserial", "-days", "30", "-extfile", "name.cnf", "-out", "server.crt",
    )  # fmt: skip
    return (folder / "server.crt").read_bytes(), (folder / "server.key").read_bytes()


@dataclass(frozen=True)
class TlsServer:
    """The tests' server on a port, speaking TLS; `folder` holds the authorities."""

    folder: Path
    port: int
    database: str

    def office(self, root: str, host: str = NAME) -> Path:
        """A clerk's file for the office, with that authority's certificate to believe in."""
        file = self.folder / f"{root}.crt"
        address = f"postgresql://office@{host}:{self.port}/{self.database}?sslrootcert={file}"
        kept = self.folder / f"{root}-{host}"
        kept.mkdir()
        return server_address.keep(server_address.parse(f"{address}&sslmode=verify-full"), kept)


def free_port() -> int:
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture
def tls(server: Server, make_office: MakeOffice, tmp_path: Path) -> Iterator[TlsServer]:
    office = server_address.read(make_office(office_file()))
    assert office is not None
    authority(tmp_path, "ours")
    authority(tmp_path, "others")
    crt, key = certificate(tmp_path, "ours", NAME)
    port = free_port()
    server.restart(
        listen_addresses="127.0.0.1",
        port=str(port),
        ssl="on",
        ssl_cert_file=str(server.keep("tls.crt", crt)),
        ssl_key_file=str(server.keep("tls.key", key)),
    )
    yield TlsServer(tmp_path, port, office.database)
    server.restart()


def refusal(path: Path) -> DatabaseUnusable:
    with pytest.raises(DatabaseUnusable) as raised:
        offices.open_office(path, for_writing=True, clock=lambda: NOW).close()
    return raised.value


def test_a_server_is_believed_by_its_certificate_alone(tls: TlsServer) -> None:
    with closing(
        offices.open_office(tls.office("ours"), for_writing=True, clock=lambda: NOW)
    ) as database:
        assert isinstance(database, ServerDatabase)
        with database.read() as snapshot:
            speaks = text("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
            assert snapshot.connection.execute(speaks).scalar() is True

    told = refusal(tls.office("others"))
    assert isinstance(told, ServerNotTrusted)
    assert told.text().startswith("Không xác minh được máy chủ localhost/")
    assert "sslrootcert" in told.text()
    assert "certificate" not in told.text()

    # The right authority, but the server is called otherwise than it was asked for.
    assert isinstance(refusal(tls.office("ours", "127.0.0.1")), ServerNotTrusted)
    # A file that is not there believes in nobody.
    assert isinstance(refusal(tls.office("database does not exist")), ServerNotTrusted)


def test_a_server_without_tls_is_not_spoken_to(
    server: Server, make_office: MakeOffice, tmp_path: Path
) -> None:
    office = server_address.read(make_office(office_file()))
    assert office is not None
    authority(tmp_path, "ours")
    port = free_port()
    server.restart(listen_addresses="127.0.0.1", port=str(port))
    try:
        told = refusal(TlsServer(tmp_path, port, office.database).office("ours"))
    finally:
        server.restart()
    assert isinstance(told, ServerNotTrusted)


@pytest.mark.parametrize("mode", ["disable", "prefer", "require", "verify-ca"])
def test_no_server_elsewhere_is_spoken_to_without_that_check(mode: str) -> None:
    with pytest.raises(InvalidInput, match=r"server\.tls"):
        server_address.parse(f"postgresql://office@may-chu.example/so?sslmode={mode}")
