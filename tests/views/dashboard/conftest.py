import datetime

import pytest
from PySide6.QtWidgets import QLayout

from desktop.views.dashboard.dashboard_page import DashboardPage
from tests.views.conftest import TODAY
from tests.views.records.office_fixtures import (  # noqa: F401
    COMMUNE,
    WHO,
    context,
    database,
    empty_context,
    empty_database,
    office_file,
    save,
)


@pytest.fixture
def household_cards(database) -> None:  # noqa: F811 - pytest's way
    """Give a person of the office household cards of this year and of the year before."""
    with database.write(WHO) as unit:
        for person, start in ((2, (2025, 7, 1)), (2, (2026, 3, 9)), (2, (2026, 5, 1))):
            day = datetime.date(*start)
            unit.insert(
                "cover",
                {
                    "person_id": person,
                    "scheme": "HI",
                    "hi_group": "GD",
                    "valid_from": day,
                    "valid_to": day + datetime.timedelta(days=364),
                    "commune_code": COMMUNE,
                },
            )
        unit.insert(
            "receipt",
            {
                "receipt_no": "0000001",
                "payer_name": "Ma Hữu Sỹ",
                "scheme": "HI",
                "amount_paid": 1_366_200,
                "receipt_date": TODAY,
                "commune_code": COMMUNE,
            },
        )


@pytest.fixture
def make_page(qtbot):
    def make(parts, width: int = 1174, height: int = 624) -> DashboardPage:
        page = DashboardPage(parts)
        qtbot.addWidget(page)
        page.told, page.wishes, page.statuses, page.crumbs = [], [], [], []
        page.message.connect(page.told.append)
        page.go_to.connect(page.wishes.append)
        page.status_changed.connect(page.statuses.append)
        page.crumb_changed.connect(page.crumbs.append)
        parts.notifier.changed.connect(page.take_changes)
        page.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        page.resize(width, height)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.arrive()
        page.focus_first()
        return page

    return make


@pytest.fixture
def drawn(make_page, context, household_cards, qtbot) -> DashboardPage:  # noqa: F811
    """The page of a small office with both charts on it."""
    page = make_page(context)
    wait_for_charts(page, qtbot)
    return page


def wait_for_charts(page: DashboardPage, qtbot) -> None:
    def ready() -> bool:
        layers = (page.months.area.layer, page.coverage.area.layer)
        return all(layer is not None and layer.isVisible() for layer in layers)

    qtbot.waitUntil(ready, timeout=20_000)
