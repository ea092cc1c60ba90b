"""A basket page on an office with a family of five, two collectors and a book."""

from collections.abc import Iterator

import pytest

from desktop.storage.database import Database
from desktop.views.basket.basket_page import BasketPage
from desktop.views.collecting_requests import OpenBasket
from tests.services.collecting.desk import Desk, new_desk
from tests.views.records.office_fixtures import (  # noqa: F401
    context,
    database,
    empty_context,
    office_file,
)


@pytest.fixture
def desk(tmp_path) -> Iterator[Desk]:
    yield from new_desk(tmp_path / "empty.anx", Database)


@pytest.fixture
def empty_database(desk) -> Database:
    return desk.database


@pytest.fixture
def page(qtbot, desk, empty_context) -> BasketPage:  # noqa: F811
    """The page, shown, without a household; what it tells is kept."""
    made = BasketPage(empty_context)
    qtbot.addWidget(made)
    made.told, made.wishes, made.statuses = [], [], []
    made.message.connect(made.told.append)
    made.go_to.connect(made.wishes.append)
    made.status_changed.connect(made.statuses.append)
    empty_context.notifier.changed.connect(made.take_changes)
    made.resize(1174, 610)
    made.show()
    return made


@pytest.fixture
def opened(page, desk) -> BasketPage:
    """The page with the family's basket."""
    page.came_from = "households"
    page.arrive(OpenBasket(desk.household))
    return page


@pytest.fixture
def with_collector(desk):
    """The household is collected from by the first collector, so that the book is chosen."""
    desk.change("household", desk.household, collector_id=desk.collector)
    return desk
