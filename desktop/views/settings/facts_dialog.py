"""A dialog that tells facts and asks for one of two answers; it never blocks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.views.settings.fact_rows import fact_rows
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, ButtonLook, answer_row, label
from desktop.views.widgets.notice import Notice, NoticeTone

WIDTH = 600
MARGIN = 40
LINES_HEIGHT = 84


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What the dialog says: facts (name, value), a notice, lines to read, what happens then."""

    title: str
    heading: str
    facts: Sequence[tuple[str, str]]
    accept: str
    refuse: str
    accept_look: ButtonLook = "primary"
    notice: str = ""
    tone: NoticeTone = "info"
    lines_title: str = ""
    lines: Sequence[str] = field(default_factory=tuple)
    then: str = ""


class FactsDialog(QDialog):
    """Esc and the left answer change nothing; the right one calls back."""

    def __init__(self, sheet: Sheet, on_accept: Callable[[], object], parent: QWidget) -> None:
        """Prepare the facts; `open()` shows them, `on_accept` is a bound method."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(sheet.title)
        self.setModal(True)
        self._on_accept = on_accept
        self.notice = Notice(self)
        self.notice.say(sheet.notice, sheet.tone)
        self.accept_button = Button(sheet.accept, self.accept, look=sheet.accept_look)
        self.refuse_button = Button(sheet.refuse, self.reject)
        self._rows = QVBoxLayout(self)
        self._build(sheet)
        # As high as its sentences are at this width: Qt would think of the narrowest it could be.
        self._rows.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setFixedWidth(min(px(WIDTH), parent.window().width() - px(MARGIN)))
        first = self.accept_button if sheet.accept_look == "primary" else self.refuse_button
        first.setDefault(True)
        first.setFocus()
        self.accepted.connect(self._accepted)

    def _build(self, sheet: Sheet) -> None:
        self._rows.setContentsMargins(px(20), px(16), px(20), px(16))
        self._rows.setSpacing(px(12))
        heading = label(sheet.heading, "heading", wraps=True)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        self._rows.addWidget(heading)
        self._rows.addWidget(fact_rows(sheet.facts))
        self._rows.addWidget(self.notice)
        if sheet.lines:
            self._rows.addWidget(label(sheet.lines_title))
            self._rows.addWidget(_read_only(sheet))
        if sheet.then:
            then: QLabel = label(sheet.then, "muted", wraps=True)
            self._rows.addWidget(then)
        self._rows.addLayout(answer_row(self.refuse_button, self.accept_button))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFixedHeight(self._rows.totalHeightForWidth(self.width()))

    @Slot()
    def _accepted(self) -> None:
        self._on_accept()


def _read_only(sheet: Sheet) -> QPlainTextEdit:
    made = QPlainTextEdit("\n".join(f"• {each}" for each in sheet.lines))
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setFixedHeight(px(LINES_HEIGHT))
    made.setAccessibleName(sheet.lines_title)
    return made
