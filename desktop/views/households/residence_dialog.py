"""The dialog "Ghi biến động cư trú": who came, left, is away, came back or died, and when."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget
from typing_extensions import override

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.person import PERSON
from desktop.services import residence_changes
from desktop.services.household_family import Family, Plan, offered
from desktop.services.residence_changes import Movement, ResidenceChange
from desktop.storage.queries.homes import Home, Member
from desktop.views.households.change_dialog import ChangeDialog
from desktop.views.households.change_fields import FROM_WHERE, REASON, TO_WHERE, day_field
from desktop.views.households.change_part import ChangePart
from desktop.views.households.family_editor import FamilyEditor
from desktop.views.households.member_ticks import MemberTicks
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import label

_WORDS: Mapping[Movement, str] = {
    Movement.ARRIVED: QT_TRANSLATE_NOOP("residence", "Chuyển đến"),
    Movement.LEFT: QT_TRANSLATE_NOOP("residence", "Chuyển đi"),
    Movement.ABSENT: QT_TRANSLATE_NOOP("residence", "Tạm vắng"),
    Movement.BACK: QT_TRANSLATE_NOOP("residence", "Đã về"),
    Movement.DIED: QT_TRANSLATE_NOOP("residence", "Đã mất"),
}
_WITH_STATUS = frozenset({Movement.ARRIVED, Movement.BACK})
_COLUMNS = 3


class MovementChoice(ChangePart):
    """What happened: one of five."""

    def __init__(self, first: Movement) -> None:
        """Begin with one of them chosen."""
        super().__init__()
        self._first = first
        self.buttons: dict[Movement, QRadioButton] = {}
        group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(px(2))
        grid.addWidget(label(self.tr("Việc gì?"), "heading"), 0, 0, 1, _COLUMNS)
        for at, (movement, words) in enumerate(_WORDS.items()):
            button = QRadioButton(QCoreApplication.translate("residence", words))
            button.setMinimumHeight(px(28))
            button.setChecked(movement is first)
            group.addButton(button)
            grid.addWidget(button, 1 + at // _COLUMNS, at % _COLUMNS)
            self.buttons[movement] = button
        group.buttonClicked.connect(self.changed)

    @property
    @override
    def dirty(self) -> bool:
        return self.movement is not self._first

    @property
    def movement(self) -> Movement:
        """What is chosen."""
        return next(key for key, button in self.buttons.items() if button.isChecked())


class ResidenceDialog(ChangeDialog[ResidenceChange]):
    """A movement of members of a household, or of one person without a household."""

    service = staticmethod(residence_changes.record)

    def __init__(
        self,
        members: tuple[Member, ...],
        home: Home | None,
        context: PageContext,
        parent: QWidget,
        person_id: int | None = None,
    ) -> None:
        """Offer these members; `person_id` is ticked at first."""
        super().__init__(self.tr("Ghi biến động cư trú"), context, parent)
        self._home = home
        self._members = members
        ticked = (person_id,) if person_id is not None else ()
        one = next((member for member in members if member.id == person_id), None)
        away = one is not None and one.residence_status in ("absent", "moved_out")
        self.choice = MovementChoice(Movement.BACK if away else Movement.LEFT)
        self.ticks = MemberTicks(self.tr("Ai?"), members, ticked)
        self.family = FamilyEditor(self.tr("Chủ hộ không còn ở đây. Ai là chủ hộ mới?"))
        self.add_part(self.choice)
        self.add_part(self.ticks, "members")
        self.add_part(self.family, "old_head")
        self.add_field(day_field(context.today), context.today())
        self.add_field(replace(PERSON.field("residence_status"), key="status"), "permanent")
        self.add_field(FROM_WHERE)
        self.add_field(TO_WHERE)
        self.add_field(REASON)
        self.choice.changed.connect(self._on_choice)
        self.ticks.changed.connect(self._on_choice)
        self.family.changed.connect(self.refresh)
        self._on_choice()
        self.finish(self.choice.buttons[self.choice.movement])

    @Slot()
    def _on_choice(self) -> None:
        """Ask for what belongs to the movement, and for the new head when the head goes."""
        movement = self.choice.movement
        self._show_field("status", shown=movement in _WITH_STATUS)
        self._show_field("from_where", shown=movement in _WITH_STATUS)
        self._show_field("to_where", shown=movement in (Movement.LEFT, Movement.ABSENT))
        asked = self.request()
        needed = residence_changes.loses_head(asked)
        self.family.setVisible(needed)
        if needed and self._home is not None:
            gone = self.ticks.chosen
            staying = [m for m in self._home.members if m.lives_here and m.id not in gone]
            self.family.show_members(staying, self._home.head)
        self.refresh()

    def _show_field(self, key: str, *, shown: bool) -> None:
        field = self.fields[key]
        field.label.setVisible(shown)
        field.place.setVisible(shown)

    @override
    def request(self) -> ResidenceChange:
        movement = self.choice.movement
        chosen = self.ticks.chosen
        places = {Movement.LEFT: "to_where", Movement.ABSENT: "to_where"}
        place = places.get(movement, "from_where" if movement in _WITH_STATUS else "")
        status = self.fields["status"].value
        return ResidenceChange(
            movement=movement,
            members=tuple(member for member in self._members if member.id in chosen),
            home=self._home,
            day=self.day(),
            status=str(status) if status and movement in _WITH_STATUS else None,
            place=self.text_of(place) if place else None,
            reason=self.text_of("reason"),
            family=Family() if self.family.isHidden() else self._family(),
        )

    def _family(self) -> Family:
        """Return the new family; of those who are gone nobody is asked what they were."""
        said = self.family.family()
        head = self._home.member(said.head_id) if self._home is not None else None
        if self._home is None or head is None:
            return said
        follows = offered(self._home.members, self._home.head, head).relations
        return Family(said.head_id, {**follows, **said.relations})

    @override
    def missing(self) -> str:
        return self.tr("Chọn người để xem sẽ ghi gì.")

    @override
    def plan(self, request: ResidenceChange) -> Plan:
        return residence_changes.plan(request, self.context.today())
