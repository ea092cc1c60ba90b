"""The dialog of one record: its form, what is wrong with it, and the question before leaving."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.citizen_card import CitizenCard
from desktop.domain.errors import ChangedByAnotherUser, Issue, RecordInvalid, UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_spec import FieldSpec
from desktop.views.forms.card_scan import CardScan, reads_cards
from desktop.views.forms.form_builder import RecordForm
from desktop.views.forms.form_field import Today
from desktop.views.page import Message
from desktop.views.theme.tokens import px
from desktop.views.widgets.confirm_dialog import ask_to_give_up
from desktop.views.widgets.message_bar import MessageBar

TWO_COLUMNS_FROM = 12
"""Fields from which a form has two columns."""
WIDTHS = {1: 560, 2: 900}
ROW_HEIGHT = 42
FRAME_HEIGHT = 120
MARGIN = 40
DUPLICATE = "record.duplicate"
_TAKEN = QT_TRANSLATE_NOOP(
    "issues", "Giá trị này đã có ở bản ghi khác. Nhập giá trị khác, hoặc mở bản ghi kia để sửa."
)


class RecordDialog(QDialog):
    """Shows a form over the window; saving is the owner's, who closes the dialog when it is done.

    Esc and "Không ghi" ask only when something was changed.
    """

    save_asked = Signal(object)
    """The values (dict), all checked."""
    reload_asked = Signal()
    """Another user changed the record: the owner should show it anew."""

    def __init__(
        self, title: str, fields: Sequence[FieldSpec], today: Today, parent: QWidget
    ) -> None:
        """Make an empty form; `show_values` fills it and `open()` shows it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        self._saving = False
        columns = 2 if len(fields) >= TWO_COLUMNS_FROM else 1
        self.form = RecordForm(fields, today, columns=columns)
        self.message_bar = MessageBar()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(16), px(16), px(16))
        rows.setSpacing(px(8))
        rows.addWidget(self.message_bar)
        rows.addWidget(self.form, 1)
        self.form.save_asked.connect(self._on_save)
        self.form.cancel_asked.connect(self.reject)
        if reads_cards(self.form):
            scan = CardScan(self.form, today)
            scan.filled.connect(self._on_card)
            scan.unreadable.connect(self._on_unreadable)
        save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        save.activated.connect(self.form.save)
        self.resize(self._wanted_size(len(fields), columns, parent.window().size()))

    @staticmethod
    def _wanted_size(count: int, columns: int, window: QSize) -> QSize:
        height = (count // columns + 2) * px(ROW_HEIGHT) + px(FRAME_HEIGHT)
        return QSize(
            min(px(WIDTHS[columns]), window.width() - px(MARGIN)),
            min(height, window.height() - px(MARGIN)),
        )

    def show_values(self, values: Mapping[str, object]) -> None:
        """Fill the form and go to its first field."""
        self.form.set_values(values)
        self.form.focus_first()

    def fill_empty(self, typed: Mapping[str, object]) -> None:
        """Put values into the fields that are empty, as if they had been typed here."""
        for key, value in typed.items():
            field = self.form.fields.get(key)
            if field is not None and value not in (None, "") and field.value in (None, ""):
                field.take(value)

    def line_of(self, key: str) -> QLineEdit:
        """Return the line of a field that is typed as text."""
        editor = self.form.fields[key].editor
        if not isinstance(editor, QLineEdit):
            raise TypeError(key)
        return editor

    @Slot(object)
    def _on_card(self, card: CitizenCard) -> None:
        text = self.tr("Đã điền theo mã trên thẻ của {name}. Xem lại rồi ghi.")
        self.message_bar.show_message(Message(text.format(name=card.full_name), "ok"))

    @Slot()
    def _on_unreadable(self) -> None:
        text = self.tr("Không đọc được mã trên thẻ. Quét lại, hoặc nhập theo thẻ.")
        self.message_bar.show_message(Message(text, "warning"))

    @Slot(object)
    def _on_save(self, values: dict[str, object]) -> None:
        if not self._saving:
            self._saving = True
            self.form.save_button.setEnabled(False)
            self.message_bar.hide()
            self.save_asked.emit(values)

    def resume(self) -> None:
        """Let typing go on: nothing was written."""
        self._saving = False
        self.form.save_button.setEnabled(True)

    def show_error(self, error: UserFacingError) -> None:
        """Say why the record was not written; the form stays as it was typed."""
        self.resume()
        if isinstance(error, RecordInvalid):
            self.form.show_problems(error.problems)
            if any(key in self.form.fields for key in error.problems):
                return
        if error.code == DUPLICATE and self._show_duplicate(str(error.values.get("columns"))):
            return
        text = error.text(QCoreApplication.translate)
        if isinstance(error, ChangedByAnotherUser):
            action = self.tr("Xem bản mới")
            self.message_bar.show_message(
                Message(text, "warning", action_text=action, action=self.reload_asked.emit)
            )
        else:
            self.message_bar.show_message(Message(text, "error"))

    def _show_duplicate(self, columns: str) -> bool:
        """Tell at the field itself that its value is another record's."""
        keys = [key for key in columns.split(", ") if key in self.form.fields]
        self.form.show_problems({key: Issue("field.taken", _TAKEN) for key in keys})
        return bool(keys)

    def close_saved(self) -> None:
        """Close after the record was written."""
        super().accept()

    @override
    def reject(self) -> None:
        """Close, but ask first when something was changed."""
        if self._saving:
            return
        if not self.form.dirty:
            super().reject()
            return
        ask_to_give_up(self, self._give_up)

    def _give_up(self) -> None:
        super().reject()
