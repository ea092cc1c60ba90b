"""Takes members out of a household's form, and asks what becomes of them."""

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.models.household_members_rows import Leave, MemberRow
from desktop.views.households.household_form_grid import MembersGrid
from desktop.views.page import Message
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.message_bar import MessageBar

ICON_SIZE = 32
TEXT_WIDTH = 440


class RemovalDialog(QDialog):
    """Out of the household, or out of the register; nothing is done before the form is written."""

    chosen = Signal(object)
    """The `Leave`."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Ask about a member; the default leaves the person in the register."""
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(self.tr("Bỏ khỏi hộ"))
        picture = QLabel()
        picture.setPixmap(pixmap("help", tokens().primary, px(ICON_SIZE)))
        text = self.tr(
            "{name} còn trong sổ mà không ở hộ này nữa, hay ghi nhầm và cần xoá hẳn?"
        ).format(name=name)
        question = label(text, wraps=True)
        question.setMinimumWidth(px(TEXT_WIDTH))
        self.out_button = Button(self.tr("Cho ra khỏi hộ"), self._on_out, look="primary")
        self.delete_button = Button(self.tr("Xoá khỏi sổ"), self._on_delete)
        self.keep_button = Button(self.tr("Giữ lại"), self.reject)
        upper = QHBoxLayout()
        upper.setSpacing(px(16))
        upper.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        upper.addWidget(question, 1)
        lower = QHBoxLayout()
        lower.setSpacing(px(8))
        lower.addWidget(self.delete_button)
        lower.addStretch(1)
        lower.addWidget(self.keep_button)
        lower.addWidget(self.out_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(20), px(20), px(16))
        rows.setSpacing(px(20))
        rows.addLayout(upper)
        rows.addLayout(lower)
        self.out_button.setDefault(True)
        self.out_button.setFocus()

    @Slot()
    def _on_out(self) -> None:
        self.accept()
        self.chosen.emit(Leave.OUT)

    @Slot()
    def _on_delete(self) -> None:
        self.accept()
        self.chosen.emit(Leave.DELETED)

    @override
    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()


class MemberRemoval(QObject):
    """Takes rows out of the grid: new ones at once, members when the form is written."""

    def __init__(self, grid: MembersGrid, message_bar: MessageBar, form: QWidget) -> None:
        """Ask over `form`, and offer in its message bar to put a row back."""
        super().__init__(form)
        self._grid = grid
        self._table = grid.members
        self._message_bar = message_bar
        self._form = form

    @Slot()
    def ask_current(self) -> None:
        """Take out the current row."""
        self.ask(self._grid.place[0])
        self._grid.setFocus()

    @Slot(object)
    def ask(self, number: object) -> None:
        """Take out a row; asked again, a member who was to leave is kept."""
        if not isinstance(number, int) or not 0 <= number < len(self._table.rows):
            return
        row = self._table.rows[number]
        if row.is_empty:
            return
        if row.leave is not Leave.NO:
            self._table.set_leave(number, Leave.NO)
        elif row.person_id is None or row.joins:
            self._remove_new(number)
        else:
            dialog = RemovalDialog(row.name, self._form)
            dialog.chosen.connect(partial(self._on_leave, row))
            dialog.open()

    def _remove_new(self, number: int) -> None:
        row = self._table.remove_new(number)
        text = self.tr("Đã bỏ dòng {name}.").format(name=row.name)
        put_back = partial(self._table.put_back, number, row)
        self._message_bar.show_message(
            Message(text, "info", action_text=self.tr("Lấy lại"), action=put_back)
        )

    def _on_leave(self, row: MemberRow, leave: Leave) -> None:
        if row in self._table.rows:
            self._table.set_leave(self._table.rows.index(row), leave)
        QTimer.singleShot(0, self._grid.setFocus)
