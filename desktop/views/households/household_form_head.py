"""The upper part of a household's form: the fields of the household itself."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from desktop.domain.errors import Issue
from desktop.fields.field_kinds import Note, Text
from desktop.fields.field_spec import FieldSpec
from desktop.views.forms.editors import ChoiceEdit
from desktop.views.forms.form_field import FormField, Today
from desktop.views.records.suggestions import NameSuggestions
from desktop.views.theme.tokens import px

COLUMNS = 3
FIRST_FIELDS = (
    "household_code",
    "neighbourhood",
    "address",
    "phone",
    "household_class",
    "class_from",
    "class_to",
)
"""In the order of typing; the other fields follow them, the note at last."""
NOT_ASKED = frozenset({"head_name"})
"""The head is a member: the one whose relation says so."""
SUPPORTED_CLASSES = frozenset({"poor", "near_poor", "average_living"})
"""Classes that the commune decides for a year."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def head_fields(fields: Sequence[FieldSpec]) -> list[FieldSpec]:
    """Return the fields of the upper part; a note has one line here."""
    found = {spec.key: spec for spec in fields if spec.key not in NOT_ASKED}
    ordered = [found.pop(key) for key in FIRST_FIELDS if key in found]
    ordered += sorted(found.values(), key=lambda spec: isinstance(spec.kind, Note))
    return [replace(spec, kind=Text()) if isinstance(spec.kind, Note) else spec for spec in ordered]


class HouseholdHead(QWidget):
    """Asks for the household's own fields; Enter goes to the next one, and out after the last."""

    edited = Signal()
    checked = Signal()
    left = Signal()
    """Enter in the last field: typing goes on in the grid."""

    def __init__(
        self,
        fields: Sequence[FieldSpec],
        names: Mapping[str, Sequence[str]],
        today: Today,
        parent: QWidget,
    ) -> None:
        """Make the fields; `names` are the known names by field key."""
        super().__init__(parent)
        self.fields = {spec.key: FormField(spec, today, self) for spec in head_fields(fields)}
        self._order = list(self.fields.values())
        self._year = (datetime.date(today().year, 1, 1), datetime.date(today().year, 12, 31))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        for number, field in enumerate(self._order):
            row, column = divmod(number, COLUMNS)
            top = Qt.AlignmentFlag.AlignTop
            field.label.setMinimumHeight(px(32))
            grid.addWidget(field.label, row, 2 * column, top)
            grid.addWidget(field.place, row, 2 * column + 1, top)
            grid.setColumnStretch(2 * column + 1, 1)
            field.edited.connect(self.edited)
            field.checked.connect(self.checked)
            field.editor.installEventFilter(self)
            if isinstance(field.editor, ChoiceEdit):
                field.editor.taken.connect(self._on_taken)
        self.fields["household_class"].edited.connect(self._on_class)
        for key, known in names.items():
            NameSuggestions(self.line_of(key), known)

    @Slot()
    def _on_class(self) -> None:
        """Propose the calendar year for a class: the commune decides it anew each year."""
        days = [self.fields["class_from"], self.fields["class_to"]]
        present = tuple(field.value for field in days)
        chosen = self.fields["household_class"].value in SUPPORTED_CLASSES
        if chosen and present == (None, None):
            proposed: tuple[datetime.date | None, ...] = self._year
        elif not chosen and present == self._year:
            proposed = (None, None)
        else:
            return
        for field, day in zip(days, proposed, strict=True):
            field.take(day)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show values as they are stored or proposed."""
        for key, field in self.fields.items():
            field.set_value(values.get(key))

    def take_stored(self, values: Mapping[str, object], theirs: frozenset[str]) -> None:
        """Show what is stored now, and on top of it what was typed in the other fields."""
        typed = self.values()
        self.show_values(values)
        for key, field in self.fields.items():
            if key not in theirs and typed[key] != values.get(key):
                field.take(typed[key])

    def values(self) -> dict[str, object]:
        """Return the values as they stand."""
        return {key: field.value for key, field in self.fields.items()}

    def line_of(self, key: str) -> QLineEdit:
        """Return the line of a field that is typed as text."""
        editor = self.fields[key].editor
        if not isinstance(editor, QLineEdit):
            raise TypeError(key)
        return editor

    @property
    def dirty(self) -> bool:
        """Whether anything differs from what was shown first."""
        return any(field.dirty for field in self._order)

    @property
    def problem_count(self) -> int:
        """How many fields must be mended."""
        return sum(field.has_problem for field in self._order)

    def check(self) -> bool:
        """Check every field; the first wrong one gets the focus."""
        wrong = [field for field in self._order if not field.check()]
        if wrong:
            self._focus(wrong[0])
        return not wrong

    def show_problems(self, problems: Mapping[str, Issue]) -> None:
        """Show what the service found."""
        for key, issue in problems.items():
            if key in self.fields:
                self.fields[key].show_issue(issue)
                self._focus(self.fields[key])

    def focus_first(self) -> None:
        """Put the focus into the first field."""
        self._focus(self._order[0])

    def focus_last(self) -> None:
        """Put the focus into the last field."""
        self._focus(self._order[-1])

    @property
    def has_focus(self) -> bool:
        """Whether somebody types here."""
        return any(field.editor.hasFocus() for field in self._order)

    @staticmethod
    def _focus(field: FormField) -> None:
        field.editor.setFocus(Qt.FocusReason.TabFocusReason)

    # Keys

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in _ENTER
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._go_on(watched)
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _on_taken(self) -> None:
        self._go_on(self.sender())

    def _go_on(self, editor: QObject | None) -> None:
        editors: list[QObject] = [field.editor for field in self._order]
        following = editors.index(editor) + 1 if editor in editors else 0
        if following < len(self._order):
            self._focus(self._order[following])
        else:
            self.left.emit()
