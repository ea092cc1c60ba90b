"""The family of the money tests, at the renewal desk."""

import pytest

from desktop.storage.database import Database
from tests.services.collecting.desk import Desk, open_desk


@pytest.fixture
def family(empty_office: Database) -> Desk:
    """A family of five, two collectors and a book of fifty numbers."""
    return open_desk(empty_office)
