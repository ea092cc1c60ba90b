"""The page "Biên lai" over the small office of `desk`: a family, two collectors, a book."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.storage.database import Database
from desktop.views.page_context import PageContext
from desktop.views.receipts.receipts_page import ReceiptsPage
from tests.services.collecting.desk import Desk, new_desk
from tests.views.records.office_fixtures import context_of, empty_context  # noqa: F401


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    yield from new_desk(tmp_path / "empty.anx", Database)


@pytest.fixture
def empty_database(desk: Desk) -> Database:
    return desk.database


@pytest.fixture
def page(qtbot, desk: Desk, empty_context: PageContext) -> ReceiptsPage:  # noqa: F811
    """The page over the desk, shown; `told` and `wishes` are what it asked of the window."""
    return opened(qtbot, empty_context)


def opened(qtbot, context: PageContext) -> ReceiptsPage:
    made = ReceiptsPage(context)
    qtbot.addWidget(made)
    made.told = []
    made.wishes = []
    made.message.connect(made.told.append)
    made.go_to.connect(made.wishes.append)
    context.notifier.changed.connect(made.take_changes)
    made.resize(1174, 610)
    made.show()
    made.arrive()
    return made
