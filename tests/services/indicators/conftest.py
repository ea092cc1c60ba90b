"""One office of sample data for all tests of figures: they only read it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.storage.database import Database
from tests.office_data import demo_file


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """The sample data, opened once for the run."""
    path = tmp_path_factory.mktemp("figures") / "demo.db"
    database = Database(Path(shutil.copyfile(demo_file(), path)))
    yield database
    database.close()
