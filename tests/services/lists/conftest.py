"""Sample data of the lists, opened once a module."""

from collections.abc import Iterator

import pytest

from desktop.storage.database import Database
from tests.office_data import demo_file
from tests.services.lists.by_hand import ByHand


@pytest.fixture(scope="module")
def shared() -> Iterator[Database]:
    """Sample data that no test of this module changes."""
    database = Database(demo_file())
    yield database
    database.close()


@pytest.fixture(scope="module")
def by_hand(shared: Database) -> ByHand:
    return ByHand(shared)
