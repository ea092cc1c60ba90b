"""The dialog in which an office words its reminders, with what can stand in braces."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.domain.errors import UserFacingError
from desktop.services.renewals.messages import (
    FIELDS,
    Wording,
    read_wording,
    write_wording,
)
from desktop.views.forms.editors import LineEdit, NoteEdit
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label
from desktop.views.widgets.notice import Notice

WIDTH = 620
TEXT_HEIGHT = 92


class WordingDialog(QDialog):
    """Two templates and the place of collecting; empty ones go back to the usual words."""

    saved = Signal()

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        """Read the present words; `open()` shows the dialog."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Mẫu lời nhắc"))
        self.setModal(True)
        self.setMinimumWidth(px(WIDTH))
        self._context = context
        self.notice = Notice()
        self.place = LineEdit()
        self.health = NoteEdit()
        self.voluntary = NoteEdit()
        self.save_button = Button(self.tr("Ghi"), self._save, look="primary")
        self.save_button.setDefault(True)
        self.save_button.setEnabled(False)
        self.refuse_button = Button(self.tr("Không ghi"), self.reject)
        self._build()
        context.runner.read(partial(read_wording, context.database), self._show)

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(6))
        rows.addWidget(self.notice)
        fields = (
            (self.tr("Nơi thu"), self.place),
            (self.tr("Lời nhắc gia hạn thẻ BHYT"), self.health),
            (self.tr("Lời nhắc đóng BHXH tự nguyện"), self.voluntary),
        )
        for words, editor in fields:
            head = label(words, "heading")
            head.setBuddy(editor)
            editor.setAccessibleName(words)
            if isinstance(editor, NoteEdit):
                editor.setFixedHeight(px(TEXT_HEIGHT))
            rows.addWidget(head)
            rows.addWidget(editor)
        rows.addWidget(label(self._places_told(), "muted", wraps=True))
        rows.addSpacing(px(6))
        rows.addLayout(answer_row(self.refuse_button, self.save_button))

    def _places_told(self) -> str:
        told = [
            f"{{{key}}} {QCoreApplication.translate('renewals', words)}"
            for key, words in FIELDS.items()
        ]
        return self.tr("Chỗ điền sẵn: {places}. Để trống là về lời có sẵn.").format(
            places=", ".join(told)
        )

    def _show(self, wording: Wording) -> None:
        self.place.setText(wording.place)
        self.health.setPlainText(wording.health)
        self.voluntary.setPlainText(wording.voluntary)
        self.save_button.setEnabled(True)
        self.place.setFocus()

    def _save(self) -> None:
        wording = Wording(
            self.health.toPlainText(), self.voluntary.toPlainText(), self.place.text()
        )
        context = self._context
        context.runner.write(
            partial(write_wording, context.database, wording, who=context.who),
            self._on_saved,
            self._on_refused,
        )

    def _on_saved(self, _answer: object) -> None:
        self.saved.emit()
        self.accept()

    def _on_refused(self, error: UserFacingError) -> None:
        self.notice.say(error.text(QCoreApplication.translate), "warning")
