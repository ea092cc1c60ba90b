"""The page "Hộ và thành viên"."""

from collections.abc import Mapping

from typing_extensions import override

from desktop.views.households.household_card import HouseholdCardView
from desktop.views.households.household_lists import HOUSEHOLDS, PERSONS
from desktop.views.households.person_card import PersonCardView
from desktop.views.page_context import PageContext
from desktop.views.records.detail_card import DetailCard
from desktop.views.records.list_page import ListPage


class HouseholdsPage(ListPage):
    """Households and persons, each list with its card."""

    def __init__(self, context: PageContext) -> None:
        """Show the households first."""
        super().__init__(context, (HOUSEHOLDS, PERSONS))

    @override
    def make_cards(self) -> Mapping[str, DetailCard]:
        return {
            "household": HouseholdCardView(self.context),
            "person": PersonCardView(self.context),
        }
