"""Offices on a real server: one server for the run, a database for each test."""

import itertools
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.services import moving, offices
from desktop.storage.database import Database
from desktop.storage.postgres import server_address
from tests.office_data import NOW, demo_file, office_file
from tests.postgres.server import Server, programs, running

_numbers = itertools.count()


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A server of our own; left out loudly where none is installed."""
    if programs() is None:
        told = "PostgreSQL is not installed: nothing is known of offices on a server"
        warnings.warn(told, stacklevel=1)
        sys.stderr.write(f"\n{told}\n")
        pytest.skip(told)
    with running() as found:
        yield found


@pytest.fixture(scope="session")
def templates(server: Server) -> Callable[[Path], str]:
    """What puts an office's file on the server once, to be copied from there."""
    known: dict[Path, str] = {}

    def template(file: Path) -> str:
        if file not in known:
            name = f"template_{file.stem}".replace("-", "_")
            server.make_database(name)
            moving.move(file, server.address(name), clock=lambda: NOW)
            known[file] = name
        return known[file]

    return template


MakeOffice = Callable[[Path | None], Path]
"""Makes a database (a copy of an office's file, or empty) and the file that stands for it."""


@pytest.fixture(scope="session")
def make_shared_office(
    server: Server,
    templates: Callable[[Path], str],
    tmp_path_factory: pytest.TempPathFactory,
) -> MakeOffice:
    """What makes offices on the server."""
    folder = tmp_path_factory.mktemp("servers")

    def make(file: Path | None = None) -> Path:
        name = f"office_{next(_numbers)}"
        server.make_database(name, "template0" if file is None else templates(file))
        return server_address.keep(server_address.parse(server.address(name)), folder)

    return make


@pytest.fixture(scope="session")
def used_up() -> list[Path]:
    """The offices of tests that have ended: a hundred of them would take a gigabyte."""
    return []


@pytest.fixture
def make_office(
    server: Server, make_shared_office: MakeOffice, used_up: list[Path]
) -> Iterator[MakeOffice]:
    """What makes offices on the server for one test."""
    # Not at the end of their own test, which may still hold the server for unreachable.
    while used_up:
        if (address := server_address.read(used_up.pop())) is not None:
            server.drop_database(address.database)
    made: list[Path] = []

    def make(file: Path | None = None) -> Path:
        made.append(make_shared_office(file))
        return made[-1]

    yield make
    used_up += made


@pytest.fixture
def server_demo_path(make_office: MakeOffice) -> Path:
    """The sample data on the server."""
    return make_office(demo_file())


@pytest.fixture
def server_demo(server_demo_path: Path) -> Iterator[Database]:
    """The sample data on the server, opened."""
    with closing(offices.open_office(server_demo_path, for_writing=True, clock=lambda: NOW)) as it:
        yield it


@pytest.fixture
def server_office(make_office: MakeOffice) -> Iterator[Database]:
    """An office without a record on the server, opened."""
    path = make_office(office_file())
    with closing(offices.open_office(path, for_writing=True, clock=lambda: NOW)) as it:
        yield it
