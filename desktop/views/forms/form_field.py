"""One field of a form: its label, its editor by kind, and the sentence under it."""

import datetime
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.choices import Choice
from desktop.fields.field_kinds import ParseContext, Parsed
from desktop.fields.field_spec import FieldSpec
from desktop.fields.identity_kinds import HiCard, NationalId, Phone, SiNumber
from desktop.views.forms.code_typing import CARD, FREE, NUMBER, CodeGrammar
from desktop.views.forms.editors import (
    ChoiceEdit,
    CodeEdit,
    DateEdit,
    FlagEdit,
    LineEdit,
    NoteEdit,
)
from desktop.views.widgets.buttons import label, set_look

Today = Callable[[], datetime.date]
RELEASE_CHECKED_EVERY = 40
"""Milliseconds between looks at the mouse while a sentence waits to come or go."""
_REQUIRED = QT_TRANSLATE_NOOP("issues", "Chưa có {label}. Nhập rồi hãy ghi.")
_NO_CHOICE = QT_TRANSLATE_NOOP(
    "issues", "“{text}” không có trong danh sách. Chọn một mục trong danh sách."
)


def grammar_of(spec: FieldSpec) -> CodeGrammar:
    """Return where a code field holds letters."""
    if isinstance(spec.kind, HiCard):
        return CARD
    return NUMBER if isinstance(spec.kind, NationalId | SiNumber | Phone) else FREE


def make_editor(spec: FieldSpec, today: Today) -> QWidget:
    """Make the editor that a field's kind names."""
    kind = spec.kind.editor
    if spec.link is not None or kind == "choice":
        return ChoiceEdit()
    if kind == "code":
        return CodeEdit(grammar_of(spec))
    if kind == "date":
        return DateEdit(today)
    if kind == "note":
        return NoteEdit()
    return FlagEdit() if kind == "flag" else LineEdit()


class FormField(QObject):
    """Binds a `FieldSpec` to its editor; checks the text when the editor is left."""

    edited = Signal()
    checked = Signal()

    def __init__(self, spec: FieldSpec, today: Today, parent: QWidget) -> None:
        """Make label, editor and message."""
        super().__init__(parent)
        self.spec = spec
        self._today = today
        self._parsed = Parsed(None)
        self._shown_value: object = None
        self._touched = False
        self._showing = False
        self._tells = False
        self.label_text = QCoreApplication.translate("fields", spec.label)
        self.label = label(self.label_text + (" *" if spec.required else ""))
        self.editor = make_editor(spec, today)
        self.message = label("", "error", wraps=True)
        self.message.hide()
        self.place = QWidget(parent)
        rows = QVBoxLayout(self.place)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self.editor)
        rows.addWidget(self.message)
        self.label.setBuddy(self.editor)
        self.editor.setAccessibleName(self.label_text)
        self._dress()
        self._wire()

    def _dress(self) -> None:
        editor = self.editor
        if self.spec.help_text:
            editor.setToolTip(QCoreApplication.translate("fields", self.spec.help_text))
        if isinstance(editor, QLineEdit):
            if self.spec.example:
                editor.setPlaceholderText(self.tr("Ví dụ: {text}").format(text=self.spec.example))
            if self.spec.align_right:
                editor.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if isinstance(editor, ChoiceEdit) and isinstance(self.spec.kind, Choice):
            editor.set_choices(self.spec.kind.told(QCoreApplication.translate))

    def _wire(self) -> None:
        editor = self.editor
        if isinstance(editor, FlagEdit):
            editor.toggled.connect(self._on_flag)
            return
        if isinstance(editor, LineEdit):
            editor.textEdited.connect(self._on_edited)
            editor.left.connect(self._on_left)
        elif isinstance(editor, NoteEdit):
            editor.textChanged.connect(self._on_edited)
            editor.left.connect(self._on_left)
        elif isinstance(editor, ChoiceEdit):
            editor.edited.connect(self._on_edited)
            editor.left.connect(self._on_left)

    # Values

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer the records that a link may name: (row id, words)."""
        if isinstance(self.editor, ChoiceEdit):
            self.editor.set_choices(choices)
            self.set_value(self._shown_value)

    def set_value(self, value: object) -> None:
        """Show a value of the field's kind and forget what was typed."""
        self._shown_value = value
        editor = self.editor
        self._showing = True
        if isinstance(editor, FlagEdit):
            editor.setChecked(bool(value))
        elif isinstance(editor, ChoiceEdit):
            editor.set_value(value)
        elif isinstance(editor, NoteEdit):
            editor.setPlainText(self.spec.kind.show(value))
        elif isinstance(editor, LineEdit):
            editor.setText(self.spec.kind.show(value))
            editor.setCursorPosition(0)
        self._showing = False
        self._touched = False
        self._parsed = Parsed(value)
        self._show(())

    def take(self, value: object) -> None:
        """Show a value as if it had been typed, and check it."""
        editor = self.editor
        if isinstance(editor, ChoiceEdit):
            editor.set_value(value)
        elif isinstance(editor, NoteEdit):
            editor.setPlainText(self.spec.kind.show(value))
        elif isinstance(editor, LineEdit):
            editor.setText(self.spec.kind.show(value))
            editor.setCursorPosition(0)
        self._on_edited()
        self._on_left()

    @property
    def value(self) -> object:
        """The value typed; the one shown first when nothing was typed, None when unreadable."""
        return self._parsed.value if self._touched else self._shown_value

    @property
    def dirty(self) -> bool:
        """Whether the value differs from the one shown first, or is not readable."""
        if not self._touched:
            return False
        unread = any(_holds_back(issue) for issue in self._parsed.issues)
        return unread or self._parsed.value != self._shown_value

    @property
    def text(self) -> str:
        """What stands in the editor."""
        if isinstance(self.editor, NoteEdit):
            return self.editor.toPlainText()
        if isinstance(self.editor, ChoiceEdit):
            return self.editor.currentText()
        return self.editor.text() if isinstance(self.editor, LineEdit) else ""

    # Checks

    def check(self) -> bool:
        """Read the editor, show what is wrong under it, and return whether it can be written."""
        if self._touched:
            self._parsed = self._parse()
        issues = self._parsed.issues if self._touched else ()
        value = self.value
        if not any(_holds_back(issue) for issue in issues):
            issues += self._more_issues(value)
        self._show(issues)
        return not any(_holds_back(issue) for issue in issues)

    def _parse(self) -> Parsed:
        if isinstance(self.editor, FlagEdit):
            return Parsed(self.editor.isChecked())
        if isinstance(self.editor, ChoiceEdit):
            return self._parse_choice(self.editor)
        return self.spec.kind.parse(self.text, ParseContext(self._today(), typed=True))

    def _parse_choice(self, editor: ChoiceEdit) -> Parsed:
        if editor.names_choice:
            return Parsed(editor.value())
        if self.spec.link is None:
            parsed = self.spec.kind.parse(self.text, ParseContext(self._today(), typed=True))
            if parsed.value is not None:
                return parsed
        return Parsed(None, (Issue("choice.unknown", _NO_CHOICE, values={"text": self.text}),))

    def _more_issues(self, value: object) -> tuple[Issue, ...]:
        if value is None or value == "":
            if not self.spec.required:
                return ()
            name = self.label_text[:1].lower() + self.label_text[1:]
            return (Issue("field.required", _REQUIRED, values={"label": name}),)
        found = self.spec.check(value) if self.spec.check is not None else None
        return (found,) if found is not None else ()

    def show_issue(self, issue: Issue) -> None:
        """Show an issue that somebody else found (the service, at saving)."""
        self._show((issue,))

    def _show(self, issues: Sequence[Issue]) -> None:
        worst = min(issues, key=_weight, default=None)
        look = "" if worst is None else "error" if _holds_back(worst) else "warning"
        set_look(self.editor, "problem", look)
        self._tells = worst is not None
        self._make_room()
        if worst is not None:
            set_look(self.message, "look", look)
            self.message.setText(worst.text(QCoreApplication.translate))
        self.editor.setAccessibleDescription(self.message.text() if worst is not None else "")

    @Slot()
    def _make_room(self) -> None:
        """Show or hide the sentence, but move nothing from under a mouse that is pressing it."""
        if self.message.isHidden() != self._tells:
            return
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.message.setVisible(self._tells)
        else:
            QTimer.singleShot(RELEASE_CHECKED_EVERY, self._make_room)

    @property
    def has_problem(self) -> bool:
        """Whether the sentence under the field tells something that blocks saving."""
        return bool(self.editor.property("problem") == "error")

    @Slot()
    def _on_edited(self) -> None:
        if not self._showing:
            self._touched = True
            self._parsed = self._parse()
            self.edited.emit()

    @Slot(bool)
    def _on_flag(self, checked: bool) -> None:
        del checked
        self._on_edited()
        self.checked.emit()

    @Slot()
    def _on_left(self) -> None:
        if not self._touched:
            return
        fine = self.check()
        if fine and isinstance(self.editor, LineEdit) and self._parsed.value is not None:
            shown = self.spec.kind.show(self._parsed.value)
            if shown != self.editor.text():
                self.editor.setText(shown)
                self.editor.setCursorPosition(0)
        self.checked.emit()


def _holds_back(issue: Issue) -> bool:
    """Whether a person must decide first: in a form a doubt is for the one who types."""
    return issue.severity in (Severity.ERROR, Severity.DOUBT)


def _weight(issue: Issue) -> int:
    return list(Severity).index(issue.severity)
