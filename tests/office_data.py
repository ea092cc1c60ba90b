"""Office databases for tests: made once for a run, then copied for each test."""

import datetime
import functools
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.run_folders import folder_in_run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.storage.database import Database

TODAY = datetime.date(2026, 11, 21)
NOW = datetime.datetime(2026, 11, 21, 9, 41)  # noqa: DTZ001 - the office's wall clock
WHO = "Lò Thị Thử"
COMMUNE = "02647"
DEMO_PERSONS = 600


@functools.cache
def _folder() -> Path:
    return folder_in_run("offices")


@functools.cache
def demo_file() -> Path:
    """A file of sample data; copy it, never write to it."""
    from desktop.services import sample_data

    path = _folder() / "demo.db"
    sample_data.create(path, persons=DEMO_PERSONS, today=TODAY)
    return path


def office_file(who: str = WHO) -> Path:
    """An office without a record, made by somebody; copy it, never write to it."""
    return _office_of(who)


@functools.cache
def _office_of(who: str) -> Path:
    from desktop.services.offices import create_office

    path = _folder() / f"office-{who.encode().hex()}.db"
    create_office(path, [COMMUNE], who=who, clock=lambda: NOW).close()
    return path


def new_office(path: Path, who: str = WHO) -> Path:
    """Put an office without a record at `path`; making one takes a quarter of a second."""
    return Path(shutil.copyfile(office_file(who), path))


@pytest.fixture
def demo_path(tmp_path: Path) -> Path:
    """A file of sample data of the test's own."""
    return Path(shutil.copyfile(demo_file(), tmp_path / "demo.db"))


@pytest.fixture
def empty_path(tmp_path: Path) -> Path:
    """The file of an office without a record, of the test's own."""
    return Path(shutil.copyfile(office_file(), tmp_path / "office.db"))


@pytest.fixture
def demo(demo_path: Path) -> "Iterator[Database]":
    """The sample data, opened; the clock stands still."""
    yield from _opened(demo_path)


@pytest.fixture
def empty_office(empty_path: Path) -> "Iterator[Database]":
    """An office without a record, opened; the clock stands still."""
    yield from _opened(empty_path)


def _opened(path: Path) -> "Iterator[Database]":
    from desktop.storage.database import Database

    database = Database(path, clock=lambda: NOW)
    yield database
    database.close()
