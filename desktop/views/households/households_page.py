"""The page "Hộ và thành viên"."""

from collections.abc import Mapping

from PySide6.QtCore import Slot
from typing_extensions import override

from desktop.views.households.household_card import HouseholdCardView, head_of
from desktop.views.households.household_lists import HOUSEHOLDS, PERSONS
from desktop.views.households.person_card import PersonCardView
from desktop.views.page_context import PageContext
from desktop.views.records.detail_card import DetailCard
from desktop.views.records.list_page import ListPage
from desktop.views.records.record_editor import SavedRecord


class HouseholdsPage(ListPage):
    """Households and persons, each list with its card."""

    def __init__(self, context: PageContext) -> None:
        """Show the households first."""
        super().__init__(context, (HOUSEHOLDS, PERSONS))

        self.editor.saved.connect(self._offer_head)

    @Slot(object)
    def _offer_head(self, record: SavedRecord) -> None:
        """Go on from a new household to its first member: the head, known already."""
        values = record.values
        if record.kind != "household" or not record.is_new or record.warnings:
            return
        if values.get("head_name") and values.get("household_code"):
            self.editor.add("person", head_of(values))

    @override
    def make_cards(self) -> Mapping[str, DetailCard]:
        return {
            "household": HouseholdCardView(self.context),
            "person": PersonCardView(self.context),
        }
