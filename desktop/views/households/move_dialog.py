"""The dialog "Chuyển sang hộ khác": where one person goes, and who is head of those who stay."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.relations import HEAD
from desktop.fields.person import PERSON
from desktop.services import household_changes
from desktop.services.household_family import Family, Plan, shown_name
from desktop.services.household_plans import Move, plan_move
from desktop.storage.queries.homes import Home, Member
from desktop.views.households.change_dialog import ChangeDialog
from desktop.views.households.change_fields import REASON, TARGET, day_field
from desktop.views.households.change_part import ChangePart
from desktop.views.households.family_editor import FamilyEditor
from desktop.views.households.home_choice import HomeChoice
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px


class _ToNone(ChangePart):
    """The box for leaving a household without entering another."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QCheckBox(self.tr("Ra khỏi hộ, thành “chưa xếp hộ”"))
        self.box.setMinimumHeight(px(32))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.box)

    @property
    @override
    def dirty(self) -> bool:
        return self.box.isChecked()


class MoveDialog(ChangeDialog[Move]):
    """One person goes to another household, or to none."""

    service = staticmethod(household_changes.move_person)

    def __init__(
        self, member: Member, home: Home | None, context: PageContext, parent: QWidget
    ) -> None:
        """Ask where to."""
        name = shown_name(member.name)
        super().__init__(self.tr("Chuyển {name} sang hộ khác").format(name=name), context, parent)
        self._member, self._home = member, home
        target = self.add_field(replace(TARGET, required=False))
        target.label.setText(self.tr("Vào hộ (mã hộ)"))
        self.choice = HomeChoice(target, context, member.commune_code)
        self.relation = self.add_field(PERSON.field("relation"))
        self.to_none = _ToNone()
        self.add_part(self.to_none)
        self.to_none.setVisible(home is not None)
        self.old_family = FamilyEditor(self.tr("Chủ hộ đi. Ai là chủ hộ ở lại?"))
        self.add_part(self.old_family, "old_head")
        self._show_old_family()
        self.add_field(day_field(context.today), context.today())
        self.add_field(REASON)
        self.choice.chosen.connect(self._on_target)
        self.to_none.box.toggled.connect(self._on_to_none)
        self.old_family.changed.connect(self.refresh)
        self.finish(target.editor)

    def _show_old_family(self) -> None:
        home = self._home
        staying = [] if home is None else [m for m in home.members if m.id != self._member.id]
        leaves = home is not None and home.head == self._member
        needed = leaves and any(member.lives_here for member in staying)
        self.old_family.setVisible(needed)
        if needed:
            self.old_family.show_members(staying, self._member)

    @Slot()
    def _on_target(self) -> None:
        """Who enters a household without anybody is its head, unless told otherwise."""
        target = self.choice.home
        if target is not None and not target.residents and self.relation.value is None:
            self.relation.set_value(HEAD)
        self.refresh()

    @Slot(bool)
    def _on_to_none(self, on: bool) -> None:
        for field in (self.fields["target"], self.relation):
            field.editor.setEnabled(not on)
        self.refresh()

    @override
    def request(self) -> Move | None:
        to_none = self.to_none.box.isChecked()
        if self.choice.home is None and not to_none:
            return None
        value = self.relation.value
        return Move(
            member=self._member,
            home=self._home,
            target=None if to_none else self.choice.home,
            relation=None if to_none or value is None else str(value),
            family=Family() if self.old_family.isHidden() else self.old_family.family(),
            day=self.day(),
            reason=self.text_of("reason"),
        )

    @override
    def missing(self) -> str:
        return self.tr("Chọn hộ để chuyển đến để xem sẽ thay đổi gì.")

    @override
    def plan(self, request: Move) -> Plan:
        return plan_move(request, self.context.today())

    @override
    @Slot()
    def save(self) -> None:
        super().save()
        if self.request() is None and not self.choice.tell_unknown():
            self.fields["target"].editor.setFocus()
