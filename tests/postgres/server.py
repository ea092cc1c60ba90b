"""A real PostgreSQL server for the tests: made in a temporary folder, ended with the run."""

import contextlib
import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import psycopg

from tests.run_folders import abandoned, own_folder

PREFIX = "asx-pg-"
_SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "60",
    "shared_buffers": "64MB",
    "autovacuum": "off",
    "lc_messages": "C",
}


@cache
def programs() -> Path | None:
    """The folder of initdb and pg_ctl; None where no server is installed."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    found = shutil.which("pg_ctl")
    if found:
        folders.append(Path(found).resolve().parent)
    return next((each for each in folders if (each / "initdb").exists()), None)


@dataclass(frozen=True)
class Server:
    """A running server, reached by its socket; `root` may do everything there."""

    folder: Path
    as_who: tuple[str, ...]

    def control(self, *words: str) -> None:
        """Run pg_ctl."""
        bin_folder = programs()
        assert bin_folder is not None
        subprocess.run(
            [*self.as_who, str(bin_folder / "pg_ctl"), "-D", str(self.folder / "data"), *words],
            check=True,
            stdout=subprocess.DEVNULL,
            timeout=60,
        )

    def root(self, database: str = "postgres") -> "psycopg.Connection[tuple[object, ...]]":
        """A connection that may do everything."""
        return psycopg.connect(host=str(self.folder), user="root", dbname=database, autocommit=True)

    def address(self, database: str, user: str = "office") -> str:
        """What `--database` is told."""
        return f"postgresql+psycopg://{user}@/{database}?host={self.folder}"

    def start(self, **more: str) -> None:
        """Start the server and wait until it answers; `more` are settings besides the usual."""
        settings = {**_SETTINGS, "listen_addresses": "''", **more}
        options = " ".join(f"-c {key}={value}" for key, value in settings.items())
        options += f" -k {self.folder}"
        log = str(self.folder / "log")
        self.control("-w", "-l", log, "-o", options, "start")

    def restart(self, **more: str) -> None:
        """Stop it as a power cut would and start it again, with `more` settings."""
        self.control("-m", "immediate", "-w", "stop")
        self.start(**more)

    def keep(self, name: str, content: bytes) -> Path:
        """Put a file beside the data that the server may read and nobody else."""
        path = self.folder / "data" / name
        path.write_bytes(content)
        path.chmod(0o600)
        owner = path.parent.stat()
        os.chown(path, owner.st_uid, owner.st_gid)
        return path

    def make_database(self, name: str, template: str = "template0") -> None:
        """Make a database that belongs to the login `office`."""
        self.drop_database(name)
        with self.root() as connection:
            connection.execute(
                f"CREATE DATABASE {name} OWNER office TEMPLATE {template} STRATEGY FILE_COPY "
                "ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"
            )

    def drop_database(self, name: str) -> None:
        """Remove a database, whoever still uses it."""
        with self.root() as connection:
            connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@contextmanager
def running() -> Iterator[Server]:
    """Make a server, run it, and remove it; as another user when we are root."""
    bin_folder = programs()
    assert bin_folder is not None
    as_who = _as_another()
    end_abandoned(as_who)
    # Outside the folder of the run, which only its owner may enter.
    folder = own_folder(PREFIX)
    if as_who:
        shutil.chown(folder, _another_user())
    server = Server(folder, as_who)
    make = [str(bin_folder / "initdb"), "-D", str(folder / "data"), "-U", "root", "--no-sync"]
    make += ["--auth=trust", "--encoding=UTF8", "--locale=C", "--no-instructions"]
    subprocess.run([*as_who, *make], check=True, stdout=subprocess.DEVNULL, timeout=60, cwd="/")
    try:
        server.start()
        with server.root() as connection:
            connection.execute("CREATE ROLE office LOGIN CREATEROLE")
        yield server
    finally:
        with contextlib.suppress(subprocess.CalledProcessError):
            server.control("-m", "immediate", "-w", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def end_abandoned(as_who: tuple[str, ...]) -> None:
    """Stop the servers of runs that were killed, and remove their folders."""
    for folder in abandoned(PREFIX):
        with contextlib.suppress(subprocess.SubprocessError):
            Server(folder, as_who).control("-m", "immediate", "-w", "-s", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _as_another() -> tuple[str, ...]:
    """What runs a program as another user when we are root: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return ()
    entry = pwd.getpwnam(_another_user())
    return ("setpriv", f"--reuid={entry.pw_uid}", f"--regid={entry.pw_gid}", "--clear-groups")


def _another_user() -> str:
    return "postgres" if _is_user("postgres") else "nobody"


def _is_user(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True
