"""The page "Hộ và thành viên"."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from typing_extensions import override

from desktop.views.collecting_requests import BASKET_PAGE, COLLECT_KEY, OpenBasket
from desktop.views.households.household_card import HouseholdCardView
from desktop.views.households.household_form_editor import HouseholdFormEditor
from desktop.views.households.household_lists import HOUSEHOLDS, PERSONS
from desktop.views.households.person_card import PersonCardView
from desktop.views.page import GoTo
from desktop.views.page_context import PageContext
from desktop.views.records.detail_card import DetailCard
from desktop.views.records.list_page import ListPage
from desktop.views.records.record_editor import RecordEditor


class HouseholdsPage(ListPage):
    """Households and persons, each list with its card; a household is typed with its members."""

    def __init__(self, context: PageContext) -> None:
        """Show the households first."""
        super().__init__(context, (HOUSEHOLDS, PERSONS))
        edit = QShortcut(QKeySequence("Ctrl+E"), self)
        edit.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        edit.activated.connect(self.edit_selected)
        collect = QShortcut(QKeySequence(COLLECT_KEY), self)
        collect.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        collect.activated.connect(self.collect)
        for card in (self.cards["household"], self.cards["person"]):
            if isinstance(card, HouseholdCardView | PersonCardView):
                card.collect_button.clicked.connect(self.collect)

    @Slot()
    def collect(self) -> None:
        """Take money of the selected household, or of the selected person's household."""
        shown = self.current_list
        selected = shown.meant_id  # fast hands press F4 before the rows of a search are here
        if selected is not None:
            person = shown.definition.kind == "person"
            asked = OpenBasket(person_id=selected) if person else OpenBasket(selected)
            self.go_to.emit(GoTo(BASKET_PAGE, asked))

    @override
    def make_editor(self) -> RecordEditor:
        return HouseholdFormEditor(self.context, self)

    @override
    def make_cards(self) -> Mapping[str, DetailCard]:
        return {
            "household": HouseholdCardView(self.context),
            "person": PersonCardView(self.context),
        }
