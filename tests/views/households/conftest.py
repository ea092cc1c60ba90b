import pytest
from PySide6.QtWidgets import QLayout

from desktop.views.households.households_page import HouseholdsPage
from tests.views.records.office_fixtures import (  # noqa: F401
    context,
    database,
    empty_context,
    empty_database,
    office_file,
)


@pytest.fixture
def make_page(qtbot):
    def make(parts, width: int = 1174, height: int = 610) -> HouseholdsPage:
        page = HouseholdsPage(parts)
        qtbot.addWidget(page)
        page.told = []
        page.statuses = []
        page.message.connect(page.told.append)
        page.status_changed.connect(page.statuses.append)
        parts.notifier.changed.connect(page.take_changes)
        page.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        page.resize(width, height)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.set_narrow(narrow=width < 1000)
        page.arrive()
        page.focus_first()
        return page

    return make
