"""Ctrl+P and "In" where people look for them: on every list, in its menu, on the cards."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.domain.list_query import ListQuery
from desktop.views.collectors.collectors_page import CollectorsPage
from desktop.views.events.events_page import EventsPage
from desktop.views.households.household_card import HouseholdCardView
from desktop.views.households.households_page import HouseholdsPage
from desktop.views.households.person_card import PersonCardView
from desktop.views.page_context import PageContext
from desktop.views.printing.print_preview import PrintPreview
from desktop.views.records.list_page import ListPage
from desktop.views.records.show_record import ShowRecord
from tests.views.printing.reading import body_of


@pytest.fixture(params=[HouseholdsPage, CollectorsPage, EventsPage])
def page(qtbot, context: PageContext, request: pytest.FixtureRequest) -> ListPage:
    made = request.param(context)
    qtbot.addWidget(made)
    made.resize(1150, 600)
    made.show()
    made.arrive()
    return made


def test_ctrl_p_prints_the_list_that_is_shown(page: ListPage) -> None:
    assert page.actions_bar.print_action.shortcut() == QKeySequence("Ctrl+P")
    for kind, each in page.lists.items():
        page.arrive(ShowRecord(kind, query=ListQuery(kind)))
        if each.is_empty:
            continue
        page.actions_bar.print_action.trigger()
        shown = page.findChildren(PrintPreview)[-1]
        assert len(body_of(shown.paper.shown)) == each.model.rowCount()
        assert len(body_of(shown.paper.shown)[0]) == len(each.shown_columns) + 1
        shown.reject()


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_the_menu_of_rows_offers_to_print(page: ListPage) -> None:
    page.actions_bar.open_menu(page.current_list, QPoint(5, 5))
    (menu,) = page.actions_bar.findChildren(QMenu)
    assert page.actions_bar.print_action in menu.actions()


def test_an_empty_list_has_nothing_to_print(qtbot, empty_context: PageContext) -> None:
    page = HouseholdsPage(empty_context)
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    assert not page.actions_bar.print_action.isEnabled()


@pytest.mark.parametrize(
    ("card", "said"),
    [(HouseholdCardView, "Hộ Ma Hữu Sỹ"), (PersonCardView, "Ma Hữu Sỹ")],
)
def test_the_cards_print_their_record(qtbot, context: PageContext, card: type, said: str) -> None:
    made = card(context)
    qtbot.addWidget(made)
    made.show()
    made.ask_print()
    assert made.findChildren(PrintPreview) == []
    made.show_record(1)
    made.ask_print()
    (shown,) = made.findChildren(PrintPreview)
    assert said in shown.paper.shown.texts(0)
