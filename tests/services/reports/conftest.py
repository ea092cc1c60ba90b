"""An office of invented people for reports, and its sample data made once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.storage.database import Database
from tests.office_data import demo_file


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "office.db"
    path.write_bytes(demo_file().read_bytes())
    opened = Database(path)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def unchanged() -> Iterator[Database]:
    """The same office for tests that only read."""
    opened = Database(demo_file(), read_only=True)
    yield opened
    opened.close()
