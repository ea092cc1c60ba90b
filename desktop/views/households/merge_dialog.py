"""The dialog "Nhập hộ": which two households, which one stays, who is head."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.services import household_changes
from desktop.services.household_family import Plan, home_words
from desktop.services.household_plans import Merge, plan_merge
from desktop.storage.queries.homes import Home
from desktop.views.households.change_dialog import ChangeDialog
from desktop.views.households.change_fields import REASON, TARGET, day_field
from desktop.views.households.change_part import ChangePart
from desktop.views.households.family_editor import FamilyEditor
from desktop.views.households.home_choice import HomeChoice
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import label


class _WhoStays(ChangePart):
    """Which of the two households keeps its code and place."""

    def __init__(self) -> None:
        super().__init__()
        self.this_one, self.other_one = QRadioButton(), QRadioButton()
        self.this_one.setChecked(True)
        group = QButtonGroup(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(2))
        rows.addWidget(label(self.tr("Hộ nào ở lại?"), "heading"))
        self._places = [label("", "muted", wraps=True) for _ in range(2)]
        for button, place in zip((self.this_one, self.other_one), self._places, strict=True):
            button.setMinimumHeight(px(28))
            group.addButton(button)
            place.setContentsMargins(px(26), 0, 0, 0)
            rows.addWidget(button)
            rows.addWidget(place)
        group.buttonClicked.connect(self.changed)

    @property
    @override
    def dirty(self) -> bool:
        return self.other_one.isChecked()

    def show_homes(self, this: Home, other: Home) -> None:
        buttons = (self.this_one, self.other_one)
        for button, place, home in zip(buttons, self._places, (this, other), strict=True):
            button.setText(home_words(home).replace("&", "&&"))
            words = [home.neighbourhood, home.address]
            place.setText(", ".join(dict.fromkeys(part for part in words if part)))


class MergeDialog(ChangeDialog[Merge]):
    """Two households become one."""

    service = staticmethod(household_changes.merge)

    def __init__(self, home: Home, context: PageContext, parent: QWidget) -> None:
        """Ask for the other household first."""
        title = self.tr("Nhập hộ {home} với hộ khác").format(home=home_words(home))
        super().__init__(title, context, parent)
        self._home = home
        target = self.add_field(TARGET)
        target.label.setText(self.tr("Hộ kia (mã hộ) *"))
        self.choice = HomeChoice(target, context, home.commune_code)
        self.who_stays = _WhoStays()
        self.family = FamilyEditor(self.tr("Ai là chủ hộ sau khi nhập?"))
        self.add_part(self.who_stays)
        self.add_part(self.family, "head")
        self.who_stays.hide()
        self.family.hide()
        self.add_field(day_field(context.today), context.today())
        self.add_field(REASON)
        self.choice.chosen.connect(self._on_homes)
        self.who_stays.changed.connect(self._on_homes)
        self.family.changed.connect(self.refresh)
        self.finish(target.editor)

    def _pair(self) -> tuple[Home, Home] | None:
        other = self.choice.home
        if other is None or other.id == self._home.id:
            return None
        swapped = self.who_stays.other_one.isChecked()
        return (other, self._home) if swapped else (self._home, other)

    @Slot()
    def _on_homes(self) -> None:
        pair = self._pair()
        self.who_stays.setVisible(pair is not None)
        self.family.setVisible(pair is not None)
        if pair is not None:
            stays, goes = pair
            self.who_stays.show_homes(self._home, goes if stays is self._home else stays)
            head = stays.head or goes.head
            everyone = (*stays.members, *goes.members)
            apart = [member.id for member in goes.members]
            first = head.id if head is not None else None
            self.family.show_members(everyone, stays.head, first, apart=apart)
        self.refresh()

    @override
    def request(self) -> Merge | None:
        other = self.choice.home
        if other is None:
            return None
        stays, goes = self._pair() or (self._home, other)
        family = self.family.family()
        return Merge(
            stays=stays, goes=goes, family=family, day=self.day(), reason=self.text_of("reason")
        )

    @override
    def missing(self) -> str:
        return self.tr("Chọn hộ kia để xem sẽ thay đổi gì.")

    @override
    def plan(self, request: Merge) -> Plan:
        return plan_merge(request, self.context.today())

    @override
    @Slot()
    def save(self) -> None:
        super().save()
        self.choice.tell_unknown()
