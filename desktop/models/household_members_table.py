"""The table of a household's form: one row for each member, every cell typed in place."""

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt, Signal
from typing_extensions import override

from desktop.domain.citizen_card import read_citizen_card
from desktop.domain.errors import Issue
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.record_kinds import Draft
from desktop.models.household_members import HouseholdMembers
from desktop.models.household_members_paste import MOST_ROWS, pasted_rows
from desktop.models.household_members_rows import MEMBER_FIELDS, SPECS, Leave, MemberRow, holds_back
from desktop.models.row_table_model import Index, RowTableModel
from desktop.models.table_rows import CellForm, CellStyle, Column, Row, Tone

_EDIT = int(Qt.ItemDataRole.EditRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ICONS = {Tone.ERROR: "alert", Tone.WARNING: "warning"}
NEW_ROW_SIGN = "✱"
_SHORT_LABELS = {
    "relation": QT_TRANSLATE_NOOP("fields", "Quan hệ"),
    "phone": QT_TRANSLATE_NOOP("fields", "Điện thoại"),
}
_WIDTHS = {"full_name": 164, "birth_date": 96, "sex": 76, "relation": 100, "national_id": 120}
_WIDTHS |= {"si_number": 104, "phone": 104, "hi_card_no": 140}
_LEAVING = {
    Leave.OUT: QT_TRANSLATE_NOOP(
        "household_form", "Ra khỏi hộ khi ghi, thành “chưa xếp hộ”. Ctrl+Delete để giữ lại."
    ),
    Leave.DELETED: QT_TRANSLATE_NOOP(
        "household_form", "Bị xoá khỏi sổ khi ghi. Ctrl+Delete để giữ lại."
    ),
}


class HouseholdMembersTable(RowTableModel):
    """Shows `HouseholdMembers`; row ids are the rows' own keys, new rows come at the end."""

    edited = Signal()
    """Anything of the members changed."""

    def __init__(self, today: Callable[[], datetime.date], parent: QObject | None = None) -> None:
        """Start with the head's empty row."""
        super().__init__(_columns(), parent)
        self._today = today
        self.members = HouseholdMembers(today, QCoreApplication.translate)

    # What is shown

    @property
    def rows(self) -> list[MemberRow]:
        """The rows, the empty last one too."""
        return self.members.rows

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def row_at(self, row: int) -> Row | None:
        member = self.rows[row]
        texts = tuple(member.cell(key).text for key in MEMBER_FIELDS)
        places = range(len(MEMBER_FIELDS))
        styles = {place: style for place in places if (style := self.style_at(row, place))}
        tips = {place: self.message_at(row, MEMBER_FIELDS[place])[0] for place in styles}
        return Row(member.key, texts, styles, tips)

    @override
    def text_at(self, row: int, column: int) -> str:
        return self.rows[row].cell(MEMBER_FIELDS[column]).text

    @override
    def style_at(self, row: int, column: int) -> CellStyle | None:
        """Return how one cell looks, without judging its whole row at each painting."""
        member = self.rows[row]
        if member.leave is not Leave.NO:
            leaving = CellStyle(Tone.WARNING, CellForm.TINT, "minus")
            return CellStyle(Tone.MUTED) if column else leaving
        issues = self.members.issues_at(member, MEMBER_FIELDS[column])
        if not issues:
            return None
        tone = Tone.ERROR if holds_back(issues[0]) else Tone.WARNING
        return CellStyle(tone, CellForm.TINT, _ICONS[tone])

    @override
    def is_gone(self, row: int) -> bool:
        return False

    @override
    def id_at(self, row: int) -> int:
        return self.rows[row].key

    @override
    def ids_of(self, rows: Iterable[range]) -> Sequence[int]:
        return [self.rows[row].key for part in rows for row in part]

    @override
    def rows_of(self, ids: Iterable[int]) -> list[int]:
        wanted = frozenset(ids)
        return [number for number, row in enumerate(self.rows) if row.key in wanted]

    @override
    def fetch(self, ids: Sequence[int], on_done: Callable[[Sequence[Row]], None]) -> None:
        found = [self.row_at(row) for row in self.rows_of(ids)]
        on_done([row for row in found if row is not None])

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is Qt.Orientation.Vertical and role == _DISPLAY:
            last = section == len(self.rows) - 1 and self.rows[section].is_empty
            return NEW_ROW_SIGN if last and section else str(section + 1)
        return super().headerData(section, orientation, role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.rows[index.row()].leave is not Leave.NO:
            return flags & ~Qt.ItemFlag.ItemIsEditable
        return flags

    def message_at(self, row: int, key: str) -> tuple[str, Tone]:
        """Return the sentence for a cell and what it means; ('', PLAIN) when all is well."""
        member = self.rows[row]
        translate = QCoreApplication.translate
        if member.leave is not Leave.NO:
            return translate("household_form", _LEAVING[member.leave]), Tone.WARNING
        if issues := self.members.issues_at(member, key):
            tone = Tone.ERROR if holds_back(issues[0]) else Tone.WARNING
            return issues[0].text(translate), tone
        if member.told:
            return " ".join(issue.text(translate) for issue in member.told), Tone.INFO
        return "", Tone.PLAIN

    # Typing

    @override
    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        if role != _EDIT:
            return False
        row, key = self.rows[index.row()], MEMBER_FIELDS[index.column()]
        if row.leave is not Leave.NO:
            return False
        if str(value) != row.cell(key).text:
            self.members.put(row, key, str(value))
            self._after_edit()
        return True

    def visit(self, row: int) -> None:
        """Remember that a row was left: from now on its missing name is told."""
        if 0 <= row < len(self.rows) and not self.rows[row].visited:
            self.rows[row].visited = not self.rows[row].is_empty
            self._show_all()

    def visit_all(self) -> None:
        """Tell of every row what is missing."""
        for row in self.rows:
            row.visited = not row.is_empty
        self._show_all()

    def clear_cells(self, cells: Iterable[tuple[int, int]]) -> None:
        """Empty cells, given as (row, column)."""
        for row, column in cells:
            if self.rows[row].leave is Leave.NO:
                self.members.clear(self.rows[row], [MEMBER_FIELDS[column]])
        self._after_edit()

    def fill_down(self, cells: Sequence[tuple[int, int]]) -> None:
        """Fill cells with what stands above the first of each column."""
        above = min((row for row, _ in cells), default=0) - 1
        if above < 0:
            return
        for row, column in cells:
            if self.rows[row].leave is Leave.NO:
                key = MEMBER_FIELDS[column]
                self.members.put(self.rows[row], key, self.rows[above].cell(key).text)
        self._after_edit()

    def paste(self, text: str, first_column: int) -> tuple[int, tuple[str, ...]]:
        """Add the rows of a clipboard after the last person.

        Return how many came, and the headers left out; too many rows add nothing and count -1.
        """
        pasted = pasted_rows(text, MEMBER_FIELDS[first_column])
        if len(pasted.rows) > MOST_ROWS:
            return -1, ()
        for texts in pasted.rows:
            self._add_pasted(texts)
        self._after_edit()
        return len(pasted.rows), pasted.ignored

    def _add_pasted(self, texts: Mapping[str, str]) -> None:
        if not self.rows[-1].is_empty:
            self._append_empty()
        row = self.rows[-1]
        for key, text in texts.items():
            if text:
                self.members.put(row, key, text)
        row.only_called_head = False
        row.visited = True

    def take_card(self, row: int, code: str) -> int | None:
        """Fill a row from the code of a citizen card; return which, None for an unreadable code.

        A row of another person stays: the bearer gets the empty one.
        """
        card = read_citizen_card(code, self._today())
        if card is None:
            return None
        known = self.rows[row].cell("national_id").value
        if self.rows[row].leave is not Leave.NO or known not in (None, card.national_id):
            row = len(self.rows) - 1
        self.members.fill_from(self.rows[row], card)
        self._after_edit()
        return row

    # Rows

    def load(self, members: Sequence[Draft]) -> None:
        """Show stored members in place of what stands here."""
        self.beginResetModel()
        self.members.load(members)
        self.endResetModel()

    def remove_new(self, row: int) -> MemberRow:
        """Take out the row of a new person and return it."""
        self.beginRemoveRows(QModelIndex(), row, row)
        removed = self.rows.pop(row)
        self.endRemoveRows()
        self._after_edit()
        return removed

    def put_back(self, number: int, row: MemberRow) -> None:
        """Put a row back that was taken out."""
        number = min(number, len(self.rows) - 1)
        self.beginInsertRows(QModelIndex(), number, number)
        self.rows.insert(number, row)
        self.endInsertRows()
        self._after_edit()

    def set_leave(self, row: int, leave: Leave) -> None:
        """Say whether a stored member is taken out when the form is written."""
        self.rows[row].leave = leave
        self._after_edit()

    def take_person(self, key: int, draft: Draft, comes_from: str) -> None:
        """Let a stored person stand in the row of this key."""
        for number in self.rows_of((key,)):
            self.members.take_person(self.rows[number], draft, comes_from)
        self._after_edit()

    def stay(self, person_id: int) -> bool:
        """Keep a member who was to leave; return whether there is such a one."""
        for row in self.rows:
            if row.person_id == person_id and row.leave is not Leave.NO:
                row.leave = Leave.NO
                self._after_edit()
                return True
        return False

    def take_stored(self, draft: Draft, theirs: frozenset[str]) -> None:
        """Let a member's row stand on what is stored now; see `HouseholdMembers.take_stored`."""
        for row in self.rows:
            if row.person_id == draft.id:
                self.members.take_stored(row, draft, theirs)
        self._after_edit()

    def let_go(self, person_ids: Sequence[int]) -> None:
        """Take out the rows of stored persons who are not members any more."""
        for number in reversed(range(len(self.rows))):
            if self.rows[number].person_id in person_ids:
                self.remove_new(number)

    def add_stored(self, members: Sequence[Draft]) -> None:
        """Show members who were put into the household meanwhile."""
        if members:
            self.beginResetModel()
            for each in members:
                self.members.add_stored(each)
            self.endResetModel()
            self._after_edit()

    def show_problems(self, problems: Mapping[tuple[int, str], Issue]) -> None:
        """Show what the service found; numbers count the rows that stay."""
        staying = self.members.staying() or self.rows[:1]
        for (number, key), issue in problems.items():
            row = staying[min(number, len(staying) - 1)]
            row.visited = True
            row.found[key if key in SPECS else MEMBER_FIELDS[0]] = issue
        self._after_edit()

    def _after_edit(self) -> None:
        if not self.rows or not self.rows[-1].is_empty:
            self._append_empty()
        while len(self.rows) > 1 and self.rows[-2].is_empty:
            last = len(self.rows) - 1
            self.beginRemoveRows(QModelIndex(), last, last)
            self.rows.pop()
            self.endRemoveRows()
        self.members.settle_last_row()
        self._show_all()
        self.edited.emit()

    def _append_empty(self) -> None:
        number = len(self.rows)
        self.beginInsertRows(QModelIndex(), number, number)
        self.members.settle_last_row()
        self.endInsertRows()

    def _show_all(self) -> None:
        """One row speaks of the others (the same number, a second head), so all are shown anew."""
        last = self.index(len(self.rows) - 1, len(self.columns) - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self.rows) - 1)


def _columns() -> list[Column]:
    translate = QCoreApplication.translate
    return [
        replace(
            Column.of(SPECS[key], translate),
            label=translate("fields", _SHORT_LABELS.get(key, SPECS[key].label)),
            width=_WIDTHS[key],
            shown=True,
            sortable=False,
            editable=True,
        )
        for key in MEMBER_FIELDS
    ]
