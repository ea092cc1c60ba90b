"""The form of a household after somebody else changed it: the question, and what follows."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from desktop.fields.person import PERSON
from desktop.fields.record_kinds import Draft
from desktop.models.household_members_rows import MEMBER_FIELDS, MemberRow
from desktop.services.clashes import Clash
from desktop.services.household_clashes import HouseholdClash, ShownRecord
from desktop.views.households.household_form import HouseholdFormDialog
from desktop.views.records.clash_dialog import ClashPart, ClashQuestion

if TYPE_CHECKING:
    from desktop.models.household_members_table import HouseholdMembersTable

Key = tuple[str, int]
Choices = Mapping[Key, Mapping[str, bool]]
"""For each record (kind, id) and each of its fields: whether what was typed here is kept."""


class HouseholdClashDialog(ClashQuestion):
    """Asks about the household and its members; `on_chosen` gets the choices."""

    def __init__(
        self,
        clash: HouseholdClash,
        names: Mapping[int, str],
        on_chosen: Callable[[Choices], object],
        parent: QWidget,
    ) -> None:
        """Prepare the question; `names` are those of the members by id, `open()` shows it."""
        self._keys = [key for key, each in clash.clashes.items() if each.fields]
        self._on_chosen = on_chosen
        titles = [self._title(key, names) for key in self._keys]
        parts = [
            ClashPart(title, clash.clashes[key])
            for key, title in zip(self._keys, titles, strict=True)
        ]
        super().__init__(parts, _notes(clash, names), parent)
        self.accepted.connect(self._accepted)

    @staticmethod
    def _title(key: Key, names: Mapping[int, str]) -> str:
        kind, number = key
        if kind == "household":
            return QCoreApplication.translate("HouseholdClashDialog", "Hộ")
        return names.get(number, "")

    @Slot()
    def _accepted(self) -> None:
        self._on_chosen({key: self.chosen(number) for number, key in enumerate(self._keys)})


def _notes(clash: HouseholdClash, names: Mapping[int, str]) -> Sequence[str]:
    translate = QCoreApplication.translate
    came = translate(
        "HouseholdClashDialog", "{name} vừa được người khác đưa vào hộ này, sẽ có thêm trong phiếu."
    )
    gone = translate(
        "HouseholdClashDialog",
        "{name} không còn trong hộ này: người khác đã chuyển đi hoặc xoá, phần bạn nhập cho người "
        "này bị bỏ.",
    )
    return (
        *(came.format(name=_name(each)) for each in clash.came),
        *(gone.format(name=names.get(number, "")) for number in clash.gone),
    )


def _name(draft: Draft) -> str:
    return PERSON.field("full_name").kind.show(draft.values.get("full_name"))


def names_of(form: HouseholdFormDialog) -> dict[int, str]:
    """Return the names of the stored members in a form, by id."""
    return {row.person_id: row.name for row in form.table.rows if row.person_id is not None}


def shown_in(form: HouseholdFormDialog) -> tuple[ShownRecord, tuple[ShownRecord, ...]]:
    """Return what a form showed of the household and its stored members, and what stands there."""
    household = ShownRecord(form.draft, form.head.values())
    members = tuple(_shown(row) for row in form.table.rows if row.person_id is not None)
    return household, members


def _shown(row: MemberRow) -> ShownRecord:
    before = Draft("person", dict(row.stored), row.person_id, row.version)
    own = (key for key in MEMBER_FIELDS if row.cell(key).belongs_to is None)
    typed = {key: row.cell(key).value for key in own} | row.values()
    return ShownRecord(before, typed, row.joins)


def bring_up_to_date(form: HouseholdFormDialog, clash: HouseholdClash, choices: Choices) -> None:
    """Let a form stand on what is stored now, with what was chosen on top of it."""
    home = clash.household
    if home is not None and home.id is not None:
        key = ("household", home.id)
        form.take_stored(home, _theirs(clash.clashes.get(key), choices.get(key, {})))
    table: HouseholdMembersTable = form.table
    for number, stored in clash.members.items():
        key = ("person", number)
        table.take_stored(stored, _theirs(clash.clashes.get(key), choices.get(key, {})))
    table.let_go(clash.gone)
    table.add_stored(clash.came)


def _theirs(clash: Clash | None, mine: Mapping[str, bool]) -> frozenset[str]:
    """Return the fields that become what is stored."""
    if clash is None:
        return frozenset()
    return frozenset(field.spec.key for field in clash.fields if not mine.get(field.spec.key, True))
