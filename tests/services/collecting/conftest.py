"""The office of `desk`, in a database file of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.storage.database import Database
from tests.office_data import NOW
from tests.services.collecting.desk import Desk, new_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A family of five, two collectors and a book of fifty numbers."""
    yield from new_desk(tmp_path / "office.db", lambda path: Database(path, clock=lambda: NOW))
