import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout

from desktop.settings.options import LAST_NEIGHBOURHOOD
from desktop.views.households.household_form import HouseholdFormDialog
from desktop.views.households.households_page import HouseholdsPage
from tests.views.households.clerk import Clerk
from tests.views.households.household_form_desk import opened
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


@pytest.fixture
def clerk(qtbot) -> Clerk:
    return Clerk(qtbot)


@pytest.fixture
def page(make_page, context):  # noqa: F811
    context.settings.keep_text(LAST_NEIGHBOURHOOD, "Nà Lung")
    return make_page(context)


@pytest.fixture
def form(page, clerk) -> HouseholdFormDialog:
    """The form of a new household, the grid's first cell waiting."""
    page.add()
    dialog = opened(page)
    clerk.at(dialog)
    clerk.press(Qt.Key.Key_F6)
    return dialog


@pytest.fixture
def family(page, clerk) -> HouseholdFormDialog:
    """The form of a stored household of three."""
    page.edit_selected()
    dialog = opened(page)
    clerk.at(dialog)
    return dialog
