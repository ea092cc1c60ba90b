"""The dialog "Đổi chủ hộ": who is head from now on, and what the others are to the new head."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.services import household_changes
from desktop.services.household_family import Plan, home_words
from desktop.services.household_plans import NewHead, plan_head
from desktop.storage.queries.homes import Home
from desktop.views.households.change_dialog import ChangeDialog
from desktop.views.households.change_fields import REASON, day_field
from desktop.views.households.family_editor import FamilyEditor
from desktop.views.page_context import PageContext


class HeadDialog(ChangeDialog[NewHead]):
    """Another member becomes head."""

    service = staticmethod(household_changes.choose_head)

    def __init__(
        self, home: Home, context: PageContext, parent: QWidget, person_id: int | None = None
    ) -> None:
        """Begin with the head as it is, or with the person who is to be head."""
        title = self.tr("Đổi chủ hộ {home}").format(home=home_words(home))
        super().__init__(title, context, parent)
        self._home = home
        self.family = FamilyEditor(self.tr("Ai là chủ hộ?"))
        head = home.head
        first = person_id if person_id is not None else head.id if head is not None else None
        self.family.show_members(home.members, head, first)
        self.add_part(self.family, "head")
        self.add_field(day_field(context.today), context.today())
        self.add_field(REASON)
        self.family.changed.connect(self.refresh)
        self.finish(self.family)

    @override
    def request(self) -> NewHead:
        return NewHead(
            home=self._home,
            family=self.family.family(),
            day=self.day(),
            reason=self.text_of("reason"),
        )

    @override
    def plan(self, request: NewHead) -> Plan:
        return plan_head(request, self.context.today())
