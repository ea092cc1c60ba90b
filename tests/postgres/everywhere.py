"""Runs other tests on a server: `pytest -p tests.postgres.everywhere tests/services`.

Every office that a test gets from `tests.office_data` is then one on a PostgreSQL server, copied
from a template; the path that the test holds stands for it.
"""

import datetime
import itertools
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing
from functools import cache
from pathlib import Path

import pytest

from desktop.services import offices
from desktop.storage.database import Clock, Database
from desktop.storage.postgres import server_address
from desktop.storage.postgres.server_database import ServerDatabase
from tests import office_data
from tests.postgres.server import Server, running

_stack = ExitStack()
_numbers = itertools.count()


@cache
def _server() -> Server:
    return _stack.enter_context(running())


@cache
def _template(file: Path) -> str:
    """The database on the server that holds what a file holds; made once for a run."""
    from desktop.storage.postgres.server_copying import copy_to_server

    name = f"template_{file.stem}".replace("-", "_")
    _server().make_database(name)
    with closing(offices.open_office(file, for_writing=False)) as office:
        copy_to_server(office, server_address.parse(_server().address(name)))
    return name


def copy_office_file(source: Path, target: Path) -> Path:
    """Put a copy of an office on the server and write the file that stands for it."""
    name = f"copy_{next(_numbers)}"
    _server().make_database(name, _template(Path(source)))
    address = server_address.parse(_server().address(name))
    target.write_text(f"{server_address.FIRST_LINE}\n{address.text()}\n", encoding="utf-8")
    return target


class _Office(ServerDatabase):
    """What `Database(path)` makes where the path stands for an office on the server."""

    def __init__(self, path: Path, *, clock: Clock = datetime.datetime.now, **_: object) -> None:
        address = server_address.read(path)
        assert address is not None
        super().__init__(path, address, clock=clock)


def _database_at(kind: type[Database], path: Path, *_: object, **__: object) -> Database:
    on_server = kind is Database and server_address.read(path) is not None
    return object.__new__(_Office if on_server else kind)


class _Copying:
    """Stands for `shutil` in `tests.office_data`."""

    rmtree = staticmethod(shutil.rmtree)
    copyfile = staticmethod(copy_office_file)


@pytest.fixture(scope="session", autouse=True)
def _offices_on_a_server() -> Iterator[None]:
    office_data.shutil = _Copying  # type: ignore[assignment]
    Database.__new__ = _database_at  # type: ignore[assignment,method-assign]
    yield
    _stack.close()
