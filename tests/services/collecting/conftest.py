"""The office of `desk`, written into a database file of the test's own."""

import pytest

from desktop.storage.database import Database
from tests.services.collecting.desk import Desk, open_desk


@pytest.fixture
def desk(empty_office: Database) -> Desk:
    """A family of five, two collectors and a book of fifty numbers."""
    return open_desk(empty_office)
