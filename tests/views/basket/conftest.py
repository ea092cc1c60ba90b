"""A basket page on an office with a family of five, two collectors and a book."""

import pytest

from desktop.views.basket.basket_page import BasketPage
from desktop.views.collecting_requests import OpenBasket
from tests.services.collecting.desk import Desk, open_desk
from tests.views.records.office_fixtures import (  # noqa: F401
    context,
    database,
    empty_context,
    empty_database,
    office_file,
)


@pytest.fixture
def desk(empty_database) -> Desk:  # noqa: F811
    return open_desk(empty_database)


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
