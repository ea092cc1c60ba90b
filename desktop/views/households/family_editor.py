"""Who is head and what the others are to the head: one row a member, offers to look through."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.relations import HEAD
from desktop.fields.choices import RELATION
from desktop.services.household_family import Family, offered, shown_name
from desktop.storage.queries.homes import Member
from desktop.views.forms.editors import ChoiceEdit
from desktop.views.households.change_part import ChangePart
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import label

RELATION_WIDTH = 130


@dataclass(frozen=True, slots=True)
class _Row:
    member: Member
    head: QRadioButton
    relation: ChoiceEdit


class FamilyEditor(ChangePart):
    """Asks for the head among members; the relations of the others are offered, never settled."""

    def __init__(self, title: str) -> None:
        """Show nobody yet."""
        super().__init__()
        self._rows: list[_Row] = []
        self._former: Member | None = None
        self._touched: set[int] = set()
        self._apart: frozenset[int] = frozenset()
        self._heads = QButtonGroup(self)
        self.title = label(title, "heading", wraps=True)
        self.note = label(
            self.tr("Quan hệ ghi sẵn là đề xuất. Xem lại từng người."), "muted", wraps=True
        )
        self._inner = QWidget()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(4))
        for part in (self.title, self.note, self._inner, self.problem):
            rows.addWidget(part)
        self._place = rows

    def show_members(
        self,
        members: Sequence[Member],
        former: Member | None,
        head_id: int | None = None,
        *,
        gone: Collection[int] = (),
        apart: Collection[int] = (),
    ) -> None:
        """Show members to choose from; a choice made before is kept.

        `gone` cannot be chosen; `apart` come from another household, where their relations are
        to another head: between them and the others nothing is offered.
        """
        chosen = head_id if head_id is not None else self.head_id
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(0, 1)
        kept = {row.member.id: row.relation.value() for row in self._rows}
        self._former, self._rows, self._heads = former, [], QButtonGroup(self)
        self._apart = frozenset(apart)
        self._touched &= {member.id for member in members}
        for at, member in enumerate(members):
            self._rows.append(self._row(grid, at, member))
        self._place.replaceWidget(self._inner, fresh)
        self._inner.deleteLater()
        self._inner = fresh
        self._heads.idClicked.connect(self._on_head)
        for row in self._rows:
            row.head.setEnabled(row.member.lives_here and row.member.id not in gone)
            row.head.setChecked(row.member.id == chosen and row.head.isEnabled())
        self._offer()
        for row in self._rows:
            if row.member.id in self._touched:
                row.relation.set_value(kept.get(row.member.id))

    def _row(self, grid: QGridLayout, at: int, member: Member) -> _Row:
        head = QRadioButton(self.tr("Chủ hộ"))
        relation = ChoiceEdit()
        name = _named(member)
        head.setAccessibleName(self.tr("{name} là chủ hộ").format(name=name))
        relation.setAccessibleName(self.tr("Quan hệ của {name} với chủ hộ").format(name=name))
        relation.setFixedWidth(px(RELATION_WIDTH))
        relations = RELATION.told(QCoreApplication.translate)
        relation.set_choices([each for each in relations if each[0] != HEAD])
        relation.setProperty("person", member.id)
        relation.edited.connect(self._on_relation)
        relation.left.connect(self.changed)
        self._heads.addButton(head, member.id)
        shown = label(name, wraps=True)
        grid.addWidget(shown, at, 0)
        grid.addWidget(head, at, 1)
        grid.addWidget(relation, at, 2)
        return _Row(member, head, relation)

    # Values

    @property
    def head_id(self) -> int | None:
        """Who is chosen as head."""
        chosen = self._heads.checkedId()
        return chosen if chosen >= 0 else None

    def family(self) -> Family:
        """Return the head and the relations as they stand; nothing while nobody is head."""
        head_id = self.head_id
        if head_id is None:
            return Family()
        said: dict[int, str | None] = {}
        for row in self._rows:
            if row.member.id != head_id:
                value = row.relation.value()
                said[row.member.id] = str(value) if value is not None else None
        return Family(head_id, said)

    @property
    @override
    def dirty(self) -> bool:
        return bool(self._touched)

    def relation_of(self, person_id: int) -> ChoiceEdit:
        """Return the choice of a member's relation."""
        return next(row.relation for row in self._rows if row.member.id == person_id)

    def choose_head(self, person_id: int) -> None:
        """Choose a head as by the mouse."""
        next(row.head for row in self._rows if row.member.id == person_id).click()

    def _offer(self) -> None:
        """Fill in what follows from the old relations for the head that is chosen."""
        head = next((row.member for row in self._rows if row.head.isChecked()), None)
        found = self._offers(head) if head is not None else {}
        for row in self._rows:
            is_head = head is not None and row.member.id == head.id
            row.relation.setEnabled(not is_head and head is not None)
            if is_head:
                row.relation.set_value(None)
            elif row.member.id not in self._touched:
                row.relation.set_value(found.get(row.member.id))

    def _offers(self, head: Member) -> Mapping[int, str | None]:
        side = head.id in self._apart
        members = [row.member for row in self._rows if (row.member.id in self._apart) is side]
        former = next((each for each in members if each.relation == HEAD), self._former)
        return offered(members, former, head).relations

    @Slot()
    def _on_head(self) -> None:
        self._offer()
        self.changed.emit()

    @Slot()
    def _on_relation(self) -> None:
        sender = self.sender()
        if isinstance(sender, ChoiceEdit):
            self._touched.add(int(sender.property("person")))
        self.changed.emit()


def member_words(member: Member) -> str:
    """Return a member in one line: name, birth year, what to the head until now."""
    relation = RELATION.show(member.relation, QCoreApplication.translate)
    return " · ".join(part for part in (_named(member), relation) if part)


def _named(member: Member) -> str:
    name = shown_name(member.name)
    return f"{name} ({member.birth.year})" if member.birth is not None else name
