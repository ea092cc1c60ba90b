"""The dialog "Tách hộ": who leaves, who is head of the new household, where it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.services import household_changes
from desktop.services.household_family import Family, Plan, home_words
from desktop.services.household_plans import Split, plan_split
from desktop.storage.queries.homes import Home
from desktop.views.forms.editors import LineEdit
from desktop.views.households.change_dialog import ChangeDialog
from desktop.views.households.change_fields import ADDRESS, CODE, NEIGHBOURHOOD, REASON, day_field
from desktop.views.households.family_editor import FamilyEditor
from desktop.views.households.member_ticks import MemberTicks
from desktop.views.page_context import PageContext
from desktop.views.records.suggestions import NameSuggestions


@dataclass(frozen=True, slots=True)
class SplitData:
    """What the dialog needs: the household, a free code, the known neighbourhoods."""

    home: Home
    code: str | None
    neighbourhoods: Sequence[str]


class SplitDialog(ChangeDialog[Split]):
    """Members leave to form a household of their own."""

    service = staticmethod(household_changes.split)

    def __init__(
        self, data: SplitData, context: PageContext, parent: QWidget, person_id: int | None = None
    ) -> None:
        """Begin with one person ticked, or with nobody."""
        home = data.home
        title = self.tr("Tách hộ khỏi hộ {home}").format(home=home_words(home))
        super().__init__(title, context, parent)
        self._home = home
        ticked = () if person_id is None else (person_id,)
        self.ticks = MemberTicks(self.tr("Ai tách ra?"), home.residents, ticked)
        self.new_family = FamilyEditor(self.tr("Hộ mới: ai là chủ hộ?"))
        self.old_family = FamilyEditor(self.tr("Chủ hộ tách ra. Ai là chủ hộ ở lại?"))
        self.add_part(self.ticks, "leaving")
        self.add_part(self.new_family, "new_head")
        self.add_part(self.old_family, "old_head")
        self.add_field(day_field(context.today), context.today())
        self.add_field(CODE, data.code)
        place = self.add_field(NEIGHBOURHOOD, home.neighbourhood).editor
        self.add_field(ADDRESS, home.address)
        self.add_field(REASON)
        if isinstance(place, LineEdit):
            NameSuggestions(place, data.neighbourhoods)
        self.ticks.changed.connect(self._on_ticks)
        self.new_family.changed.connect(self.refresh)
        self.old_family.changed.connect(self.refresh)
        self._on_ticks()
        self.finish(next(iter(self.ticks.boxes.values()), self.save_button))

    @Slot()
    def _on_ticks(self) -> None:
        """Show who can be head on either side."""
        chosen = self.ticks.chosen
        leaving = [member for member in self._home.members if member.id in chosen]
        staying = [member for member in self._home.members if member.id not in chosen]
        head = self._home.head
        head_leaves = head is not None and head.id in chosen
        self.new_family.setVisible(bool(leaving))
        only = leaving[0].id if len(leaving) == 1 else None
        self.new_family.show_members(
            leaving, head, head.id if head is not None and head_leaves else only
        )
        needed = head_leaves and any(member.lives_here for member in staying)
        self.old_family.setVisible(needed)
        self.old_family.show_members(staying if needed else [], head)
        self.refresh()

    @override
    def request(self) -> Split:
        return Split(
            home=self._home,
            leaving=self.ticks.chosen,
            new_family=self.new_family.family(),
            old_family=Family() if self.old_family.isHidden() else self.old_family.family(),
            code=self.text_of("code"),
            neighbourhood=self.text_of("neighbourhood"),
            address=self.text_of("address"),
            day=self.day(),
            reason=self.text_of("reason"),
        )

    @override
    def missing(self) -> str:
        return self.tr("Chọn người tách ra để xem sẽ thay đổi gì.")

    @override
    def plan(self, request: Split) -> Plan:
        return plan_split(request, self.context.today())
