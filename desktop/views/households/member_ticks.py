"""The members of a household to tick: who splits off, who leaves."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QCheckBox, QVBoxLayout
from typing_extensions import override

from desktop.storage.queries.homes import Member
from desktop.views.households.change_part import ChangePart
from desktop.views.households.family_editor import member_words
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import label


class MemberTicks(ChangePart):
    """One box a member; `changed` comes at every tick."""

    def __init__(self, title: str, members: Sequence[Member], ticked: Collection[int] = ()) -> None:
        """Offer these members; `ticked` are on at first."""
        super().__init__()
        self.boxes: dict[int, QCheckBox] = {}
        self._first = frozenset(ticked)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(2))
        rows.addWidget(label(title, "heading", wraps=True))
        for member in members:
            box = QCheckBox(member_words(member))
            box.setMinimumHeight(px(28))
            box.setChecked(member.id in self._first)
            box.toggled.connect(self.changed)
            self.boxes[member.id] = box
            rows.addWidget(box)
        rows.addWidget(self.problem)

    @property
    def chosen(self) -> frozenset[int]:
        """The persons that are ticked."""
        return frozenset(key for key, box in self.boxes.items() if box.isChecked())

    @property
    @override
    def dirty(self) -> bool:
        return self.chosen != self._first
