"""The frame of the basket's two dialogs: fields with labels, what they come to, two answers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.fields.field_spec import FieldSpec
from desktop.views.forms.form_field import FormField
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label
from desktop.views.widgets.confirm_dialog import ask_to_give_up

WIDTH = 560
LABEL_WIDTH = 190


class SmallDialog(QDialog):
    """Ctrl+Enter takes, Esc gives up and asks only when something was typed."""

    edited = Signal()
    """A field was changed."""

    def __init__(self, title: str, take_text: str, context: PageContext, parent: QWidget) -> None:
        """Make the frame; children add fields and parts and call `finish`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        self.context = context
        self.fields: dict[str, FormField] = {}
        self.take_button = Button(take_text, self.take, icon_name="done", look="primary")
        self.cancel_button = Button(self.tr("Thôi"), self.reject)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(px(16), px(16), px(16), px(16))
        self._rows.setSpacing(px(12))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(8))
        self._grid.setColumnMinimumWidth(0, px(LABEL_WIDTH))
        self._grid.setColumnStretch(1, 1)
        self.resize(min(px(WIDTH), parent.window().width() - px(40)), 0)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.take)

    def add_part(self, part: QWidget) -> None:
        """Add something over the fields."""
        self._rows.addWidget(part)

    def add_field(
        self, spec: FieldSpec, value: object, choices: Sequence[tuple[object, str]] = ()
    ) -> FormField:
        """Add a field under the one before."""
        field = FormField(spec, self.context.today, self)
        if choices:
            field.set_choices(choices)
        field.set_value(value)
        field.label.setMinimumHeight(px(32))
        field.label.setWordWrap(True)
        row = self._grid.rowCount()
        self._grid.addWidget(field.label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field.place, row, 1, Qt.AlignmentFlag.AlignTop)
        field.edited.connect(self.edited)
        field.checked.connect(self.edited)
        self.fields[spec.key] = field
        return field

    def finish(self, *parts: QWidget) -> None:
        """Close the fields, add what stands under them, and the answers."""
        self._rows.addLayout(self._grid)
        for part in parts:
            self._rows.addWidget(part)
        self._rows.addStretch(1)
        self._rows.addLayout(answer_row(self.cancel_button, self.take_button))

    @Slot()
    def take(self) -> None:
        """Check the fields; the first that cannot be taken has the focus."""
        wrong = [field for field in self.fields.values() if not field.check()]
        if wrong:
            wrong[0].editor.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.taken():
            super().accept()

    def taken(self) -> bool:
        """Do what the dialog is for; tells whether it may close."""
        raise NotImplementedError

    @override
    def reject(self) -> None:
        if any(field.dirty for field in self.fields.values()):
            ask_to_give_up(self, super().reject)
        else:
            super().reject()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go on to the next field, as in every form."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.focusNextChild()
            return
        super().keyPressEvent(event)


def note(text: str) -> QWidget:
    """Return a sentence over the fields."""
    return label(text, "muted", wraps=True)
