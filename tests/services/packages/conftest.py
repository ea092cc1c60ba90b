"""A package of the sample data, made once for a run."""

import functools
import shutil
import tempfile
from pathlib import Path

import pytest

from desktop.domain.periods import Period
from desktop.services.packages.making import make
from desktop.storage.database import Database
from tests.office_data import NOW, WHO, demo_file

PERIOD = Period.parse("2026-10")


@functools.cache
def _package_file() -> bytes:
    folder = Path(tempfile.mkdtemp(prefix="ansinhxa-package-"))
    path = Path(shutil.copyfile(demo_file(), folder / "demo.db"))
    database = Database(path, clock=lambda: NOW)
    target = folder / "goi.xlsx"
    make(database, PERIOD, target, who=WHO, now=NOW)
    database.close()
    data = target.read_bytes()
    shutil.rmtree(folder)
    return data


@pytest.fixture
def package_bytes() -> bytes:
    """The bytes of a package of October 2026."""
    return _package_file()


@pytest.fixture
def package_path(package_bytes: bytes, tmp_path: Path) -> Path:
    """A package of the test's own."""
    path = tmp_path / "goi.xlsx"
    path.write_bytes(package_bytes)
    return path
