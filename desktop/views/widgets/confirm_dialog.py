"""A question before data are lost: the buttons are verbs, the safe one is the default."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import Button, answer_row, label

ICON_SIZE = 32
TEXT_WIDTH = 420


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked: `accept` and `refuse` are verbs ("Xoá 3 hộ", "Không xoá")."""

    title: str
    text: str
    accept: str
    refuse: str
    destroys: bool = True
    """Whether accepting loses data: the button is red, and refusing is the default."""


class ConfirmDialog(QDialog):
    """Asks and calls back; it never blocks, and deletes itself when closed."""

    def __init__(
        self, question: Question, on_accept: Callable[[], object], parent: QWidget
    ) -> None:
        """Prepare the question; `open()` shows it, `on_accept` is a bound method."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question.title)
        self.setModal(True)
        self._on_accept = on_accept
        picture = QLabel()
        colour = tokens().error if question.destroys else tokens().primary
        picture.setPixmap(pixmap("warning" if question.destroys else "help", colour, px(ICON_SIZE)))
        text = label(question.text, wraps=True)
        text.setMinimumWidth(px(TEXT_WIDTH))
        self.accept_button = Button(
            question.accept, self.accept, look="danger" if question.destroys else "primary"
        )
        self.refuse_button = Button(question.refuse, self.reject)
        self._build(picture, text)
        safe = self.refuse_button if question.destroys else self.accept_button
        safe.setDefault(True)
        safe.setFocus()
        self.accepted.connect(self._accepted)

    def _build(self, picture: QWidget, text: QWidget) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(px(16))
        upper.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        upper.addWidget(text, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(20), px(20), px(16))
        rows.setSpacing(px(20))
        rows.addLayout(upper)
        rows.addLayout(answer_row(self.refuse_button, self.accept_button))

    @Slot()
    def _accepted(self) -> None:
        self._on_accept()


def confirm(question: Question, on_accept: Callable[[], object], parent: QWidget) -> ConfirmDialog:
    """Ask, and call `on_accept` when the user takes the verb."""
    dialog = ConfirmDialog(question, on_accept, parent)
    dialog.open()
    return dialog


def ask_to_give_up(form: QDialog, give_up: Callable[[], object]) -> ConfirmDialog:
    """Ask before what was typed into a form is lost; going on typing is the default."""
    translate = QCoreApplication.translate
    question = Question(
        title=form.windowTitle(),
        text=translate("forms", "Những gì vừa nhập chưa được ghi. Bỏ những thay đổi này?"),
        accept=translate("forms", "Bỏ thay đổi"),
        refuse=translate("forms", "Nhập tiếp"),
    )
    return confirm(question, give_up, form)
