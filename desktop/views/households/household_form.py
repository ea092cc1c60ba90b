"""The form of a whole household: its own fields above, all its members in one grid below."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.errors import ChangedByAnotherUser, Issue, UserFacingError
from desktop.fields.field_spec import FieldSpec
from desktop.fields.person import PERSON
from desktop.fields.record_kinds import Draft
from desktop.models.household_members import NOBODY
from desktop.models.household_members_rows import MEMBER_FIELDS, MemberRow
from desktop.models.household_members_table import HouseholdMembersTable
from desktop.models.table_rows import Tone
from desktop.views.forms.form_field import Today
from desktop.views.households.household_form_grid import MembersGrid
from desktop.views.households.household_form_head import HouseholdHead
from desktop.views.households.household_form_removal import MemberRemoval
from desktop.views.page import Message
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label, set_look
from desktop.views.widgets.confirm_dialog import ask_to_give_up
from desktop.views.widgets.message_bar import MessageBar

LARGEST = QSize(1320, 640)
MARGIN = 24
SMALLEST = QSize(720, 420)


class HouseholdFormDialog(QDialog):
    """Collects what is typed and checks it; writing is the owner's, who closes it when done.

    Nothing typed is lost by a failed save: the form stays and says why.
    """

    save_asked = Signal()
    """Everything is checked and may be written."""
    reload_asked = Signal()
    """Somebody else changed the household: the owner should show it anew."""

    def __init__(
        self,
        title: str,
        fields: Sequence[FieldSpec],
        names: Mapping[str, Sequence[str]],
        today: Today,
        parent: QWidget,
    ) -> None:
        """Make an empty form; `names` are known names by field key."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        self.draft = Draft("household", {})
        self.told_different: set[tuple[int, int]] = set()
        """(row key, person id) of pairs that were declared to be two people."""
        self._saving = False
        self._typed_in: QWidget | None = None
        self.head = HouseholdHead(fields, names, today, self)
        self.table = HouseholdMembersTable(today, self)
        self.grid = MembersGrid(self.table, self)
        self.message_bar = MessageBar()
        self.cell_message = label("", "muted", wraps=True)
        self.cell_message.setMinimumHeight(px(20))
        self.count_label = label("", "error")
        self.save_button = Button(
            self.tr("Ghi  (Ctrl+Enter)"), self.save, icon_name="done", look="primary"
        )
        self.cancel_button = Button(self.tr("Không ghi"), self.reject)
        self.removal = MemberRemoval(self.grid, self.message_bar, self)
        self.remove_button = Button(
            self.tr("Bỏ dòng"),
            self.removal.ask_current,
            icon_name="minus",
            tooltip=self.tr("Bỏ dòng đang chọn (Ctrl+Delete)"),
        )
        self._build()
        self._wire()
        room = parent.window().size() - QSize(MARGIN, MARGIN)
        self.resize(LARGEST.boundedTo(room).expandedTo(SMALLEST))

    def _build(self) -> None:
        over_grid = QHBoxLayout()
        over_grid.setSpacing(px(8))
        self.members_label = label("", "heading")
        over_grid.addWidget(self.members_label)
        over_grid.addStretch(1)
        over_grid.addWidget(self.remove_button)
        footer = QHBoxLayout()
        footer.setSpacing(px(8))
        footer.addWidget(self.cell_message, 1)
        footer.addWidget(self.count_label)
        footer.addWidget(self.cancel_button)
        footer.addWidget(self.save_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(12), px(16), px(12))
        rows.setSpacing(px(8))
        rows.addWidget(self.message_bar)
        rows.addWidget(self.head)
        rows.addLayout(over_grid)
        rows.addWidget(self.grid, 1)
        rows.addLayout(footer)
        # From the grid Tab leads to "Ghi": what stands before it comes after it.
        QWidget.setTabOrder(self.save_button, self.cancel_button)

    def _wire(self) -> None:
        self.head.left.connect(self._on_head_left)
        self.head.edited.connect(self._show_state)
        self.head.checked.connect(self._show_state)
        self.table.edited.connect(self._show_state)
        self.grid.moved.connect(self._show_state)
        self.grid.left.connect(self._on_grid_left)
        self.grid.left_back.connect(self.head.focus_last)
        self.grid.remove_asked.connect(self.removal.ask)
        self.grid.told.connect(self.message_bar.show_message)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)
        QShortcut(QKeySequence("F6"), self).activated.connect(self._on_other_part)

    # Showing

    def show_household(self, draft: Draft, members: Sequence[Draft]) -> None:
        """Show a stored household, or what a new one begins with."""
        self.draft = draft
        self.head.show_values(draft.values)
        if draft.id is not None:
            self.table.load(members)
            self._offer_head(members)
        self._show_state()

    def take_stored(self, draft: Draft, theirs: frozenset[str]) -> None:
        """Let the household's own fields stand on what is stored now; `theirs` become it."""
        self.draft = draft
        self.head.take_stored(draft.values, theirs)
        self._show_state()

    def _offer_head(self, members: Sequence[Draft]) -> None:
        """Offer the head who is only named: nothing makes a person of a name by itself."""
        name = PERSON.field("full_name").kind.show(self.draft.values.get("head_name"))
        if not name or members:
            return
        text = self.tr("Chủ hộ trong sổ là {name}, chưa ghi là thành viên.").format(name=name)
        verb = self.tr("Ghi vào dòng đầu")
        take = partial(self._take_head, name)
        self.message_bar.show_message(Message(text, "info", action_text=verb, action=take))

    def _take_head(self, name: str) -> None:
        first = self.table.index(0, 0)
        if self.table.rows[0].is_empty:
            self.table.setData(first, name)
        self._go_to(0, MEMBER_FIELDS[1])

    def begin(self) -> None:
        """Put the focus where typing begins: a new household at its top, else at its members."""
        self.head.focus_first()
        if self.draft.id is not None:
            self.grid.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def is_new(self) -> bool:
        """Whether the household is not stored yet."""
        return self.draft.id is None

    @property
    def dirty(self) -> bool:
        """Whether anything was changed."""
        return self.head.dirty or self.table.members.dirty

    def household_values(self) -> dict[str, object]:
        """Return what to write of the household itself: of a stored one what was changed."""
        values = self.head.values()
        if self.is_new:
            return {key: value for key, value in values.items() if value is not None}
        return {key: value for key, value in values.items() if value != self.draft.values.get(key)}

    @Slot()
    def _show_state(self) -> None:
        """Show the sentence of the current cell, how much is to mend, and how many there are."""
        row, key = self.grid.place
        text, tone = self.table.message_at(row, key)
        set_look(
            self.cell_message,
            "look",
            "muted"
            if tone in (Tone.PLAIN, Tone.INFO)
            else "error"
            if tone is Tone.ERROR
            else "warning",
        )
        set_look(self.cell_message, "tone", "info" if tone is Tone.INFO else "")
        self.cell_message.setText(text or self._hint())
        self.grid.setAccessibleDescription(text)
        count = self.head.problem_count + len(self.table.members.problems())
        wrong = self.tr("Còn {count} chỗ cần sửa").format(count=count) if count else ""
        self.count_label.setText(wrong)
        members = len(self.table.members.staying())
        self.members_label.setText(self.tr("Thành viên ({count})").format(count=members))
        self.remove_button.setEnabled(not self.table.rows[row].is_empty)

    def _hint(self) -> str:
        return self.tr(
            "Enter sang ô kế · Ctrl+D chép ô trên · Ctrl+V dán từ Excel · F6 phần hộ/thành viên"
        )

    # Where typing goes on

    @Slot()
    def _on_head_left(self) -> None:
        self.grid.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_grid_left(self) -> None:
        self.save_button.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_other_part(self) -> None:
        if self.head.has_focus:
            self._on_head_left()
        else:
            self.grid.commit()
            self.head.focus_first()

    # Saving

    @Slot()
    def save(self) -> None:
        """Check everything; ask to write, or go to the first place that is wrong."""
        if self._saving:
            return
        self.grid.commit()
        self.table.visit_all()
        if self.is_new and not self.table.members.staying():
            self.table.show_problems({(0, MEMBER_FIELDS[0]): Issue("household.nobody", NOBODY)})
        fine = self.head.check()
        wrong = self.table.members.problems()
        self._show_state()
        if fine and not wrong:
            self.message_bar.hide()
            self._hold()
            self.save_asked.emit()
        elif fine:
            self._go_to(*wrong[0])

    def _hold(self) -> None:
        """Let nobody type while it is being written: that would neither be checked nor kept."""
        self._saving = True
        self._typed_in = self.head.focusWidget() if self.head.has_focus else self.grid
        for part in (self.head, self.grid, self.remove_button, self.save_button):
            part.setEnabled(False)

    def _go_to(self, row: int, key: str) -> None:
        self.grid.go_to(row, key)
        self.grid.setFocus(Qt.FocusReason.TabFocusReason)

    def resume(self, row: MemberRow | None = None) -> None:
        """Let typing go on; in a row, when one is given, at what is wrong or at its beginning."""
        self._saving = False
        for part in (self.head, self.grid, self.remove_button, self.save_button):
            part.setEnabled(True)
        if self._typed_in is not None:
            self._typed_in.setFocus()
        if row is not None and row in self.table.rows:
            number = self.table.rows.index(row)
            wrong = (key for at, key in self.table.members.problems() if at == number)
            self._go_to(number, next(wrong, MEMBER_FIELDS[0]))
        self._show_state()

    def show_error(self, error: UserFacingError) -> None:
        """Say why nothing was written; everything stays as it was typed."""
        from desktop.services.household_form import HouseholdInvalid  # noqa: PLC0415 - see record_list.py

        self.resume()
        if isinstance(error, HouseholdInvalid):
            self._show_problems(error.problems)
            return
        text = error.text(QCoreApplication.translate)
        if isinstance(error, ChangedByAnotherUser) and not self.is_new:
            action = self.tr("Mở bản mới, bỏ những gì vừa nhập")
            message = Message(text, "warning", action_text=action, action=self.reload_asked.emit)
        else:
            message = Message(text, "error")
        self.message_bar.show_message(message)

    def _show_problems(self, problems: Mapping[tuple[int | None, str], Issue]) -> None:
        of_rows = {(row, key): issue for (row, key), issue in problems.items() if row is not None}
        self.table.show_problems(of_rows)
        self.head.show_problems(
            {key: issue for (row, key), issue in problems.items() if row is None}
        )
        wrong = self.table.members.problems()
        if wrong and not self.head.problem_count:
            self._go_to(*wrong[0])
        self._show_state()

    def close_saved(self) -> None:
        """Close after everything was written."""
        super().accept()

    # Closing

    @override
    def reject(self) -> None:
        """Close, but ask first when something was changed."""
        if self._saving:
            return
        self.grid.commit()
        if not self.dirty:
            super().reject()
            return
        ask_to_give_up(self, self._give_up)

    def _give_up(self) -> None:
        super().reject()
