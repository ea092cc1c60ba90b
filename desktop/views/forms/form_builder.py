"""Builds a form from field declarations: rows, checks, keys, and the count of what is wrong."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.domain.errors import Issue
from desktop.fields.field_spec import FieldSpec
from desktop.views.forms.editors import ChoiceEdit, NoteEdit
from desktop.views.forms.form_field import FormField, Today
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label

LABEL_WIDTH = 150
SAVE_KEYS = ("Ctrl+Return", "Ctrl+Enter")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecordForm(QWidget):
    """A form over a plain dict of values (field key -> value of the field's kind).

    Enter goes to the next field, Ctrl+Enter saves, Esc gives up. A field is checked when it is
    left; at saving all are, and the first wrong one gets the focus. The form never writes: it
    emits the values.
    """

    save_asked = Signal(object)
    """The values (dict), all checked."""
    cancel_asked = Signal()
    """Esc or the button beside: the page asks first when the form is dirty."""
    dirty_changed = Signal(object)
    """Whether (bool) the form differs from what was set."""
    edited = Signal(object)
    """The key (str) of the field that was edited: for figures shown live."""

    def __init__(
        self,
        fields: Sequence[FieldSpec],
        today: Today,
        *,
        save_text: str = "",
        columns: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        """Make a row for each field, in their order and groups, in one or two columns."""
        super().__init__(parent)
        self._dirty = False
        self._extra: dict[str, object] = {}
        self.fields = {spec.key: FormField(spec, today, self) for spec in _by_group(fields)}
        self._order = list(self.fields.values())
        self.count_label = label("", "error")
        self.save_button = Button(
            save_text or self.tr("Ghi  (Ctrl+Enter)"), self.save, icon_name="done", look="primary"
        )
        self.cancel_button = Button(self.tr("Không ghi"), self.cancel_asked.emit)
        self._build(columns)
        for field in self._order:
            field.edited.connect(self._on_edited)
            field.checked.connect(self._show_count)
            field.editor.installEventFilter(self)
            if isinstance(field.editor, ChoiceEdit):
                field.editor.taken.connect(self._on_taken)
        self._sight = QTimer(self)  # goes with the form: a dialog may be closed meanwhile
        self._sight.setSingleShot(True)
        self._sight.timeout.connect(self._show_focused)
        self._save_keys = [QShortcut(QKeySequence(keys), self) for keys in SAVE_KEYS]
        for shortcut in self._save_keys:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)

    def save_from_everywhere(self) -> None:
        """Let Ctrl+Enter save from the whole dialog: the form is a part of it."""
        for shortcut in self._save_keys:
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)

    def _build(self, columns: int) -> None:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, px(8), 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        row, column, group = 0, 0, ""
        for field in self._order:
            wide = isinstance(field.editor, NoteEdit)
            new_group = field.spec.group != group
            if column and (wide or new_group):
                row, column = row + 1, 0
            if new_group:
                group = field.spec.group
                row = self._add_heading(grid, row, group)
            self._add_field(grid, row, column, field, columns if wide else 1)
            column += columns if wide else 1
            if column >= columns:
                row, column = row + 1, 0
        grid.setRowStretch(row + 1, 1)
        for number in range(columns):
            grid.setColumnMinimumWidth(2 * number, px(LABEL_WIDTH) if columns == 1 else px(110))
            grid.setColumnStretch(2 * number + 1, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self._area = area
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addWidget(area, 1)
        rows.addLayout(self._footer())

    def _add_heading(self, grid: QGridLayout, row: int, group: str) -> int:
        if not group:
            return row
        text = QCoreApplication.translate("fields", group)
        grid.addWidget(label(text, "heading"), row, 0, 1, -1)
        return row + 1

    def _add_field(
        self, grid: QGridLayout, row: int, column: int, field: FormField, span: int
    ) -> None:
        field.label.setWordWrap(True)
        field.label.setMinimumHeight(px(32))
        top = Qt.AlignmentFlag.AlignTop
        field.label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(field.label, row, 2 * column, top)
        grid.addWidget(field.place, row, 2 * column + 1, 1, 2 * span - 1, top)

    def _footer(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(self.count_label, 1)
        line.addWidget(self.cancel_button)
        line.addWidget(self.save_button)
        return line

    # Values

    def set_values(self, values: Mapping[str, object]) -> None:
        """Show a record; values of fields that the form does not have are given back."""
        self._extra = {key: value for key, value in values.items() if key not in self.fields}
        for key, field in self.fields.items():
            field.set_value(values.get(key))
        self._show_count()
        self._set_dirty()

    def values(self) -> dict[str, object]:
        """Return the values as they stand; unreadable ones are None."""
        return self._extra | {key: field.value for key, field in self.fields.items()}

    def fill(self, values: Mapping[str, object]) -> None:
        """Put values into their fields as if they had been typed; fields not here are left out."""
        for key, value in values.items():
            if key in self.fields:
                self.fields[key].take(value)

    def set_choices(self, key: str, choices: Sequence[tuple[object, str]]) -> None:
        """Offer the records that the link field `key` may name: (row id, words)."""
        self.fields[key].set_choices(choices)

    @property
    def dirty(self) -> bool:
        """Whether anything differs from what was set."""
        return any(field.dirty for field in self._order)

    def _set_dirty(self) -> None:
        dirty = self.dirty
        if dirty != self._dirty:
            self._dirty = dirty
            self.dirty_changed.emit(dirty)

    @Slot()
    def _on_edited(self) -> None:
        self._set_dirty()
        sender = self.sender()
        if isinstance(sender, FormField):
            self.edited.emit(sender.spec.key)

    # Checks and saving

    @Slot()
    def save(self) -> None:
        """Check every field; emit the values, or go to the first field that is wrong."""
        wrong = [field for field in self._order if not field.check()]
        self._show_count()
        if wrong:
            self.focus_field(wrong[0].spec.key)
        else:
            self.save_asked.emit(self.values())

    def show_problems(self, problems: Mapping[str, Issue]) -> None:
        """Show what the service found at saving (`RecordInvalid.problems`)."""
        known = [key for key in self.fields if key in problems]
        for key in known:
            self.fields[key].show_issue(problems[key])
        self._show_count()
        if known:
            self.focus_field(known[0])

    @property
    def problem_count(self) -> int:
        """How many fields show something to correct."""
        return sum(field.has_problem for field in self._order)

    @Slot()
    def _show_count(self) -> None:
        count = self.problem_count
        text = self.tr("Còn {count} chỗ cần sửa").format(count=count) if count else ""
        self.count_label.setText(text)

    def focus_first(self) -> None:
        """Put the focus into the first field."""
        if self._order:
            # As by Tab: what stands there is selected.
            self._order[0].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_field(self, key: str) -> None:
        """Put the focus into a field and scroll to it."""
        field = self.fields[key]
        field.editor.setFocus(Qt.FocusReason.TabFocusReason)
        self._sight.start()

    @Slot()
    def _show_focused(self) -> None:
        for field in self._order:
            if field.editor.hasFocus():
                self._area.ensureWidgetVisible(field.place)

    # Keys

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter go to the next field; after the last one to the save button."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._sight.start()
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in _ENTER
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and not isinstance(watched, NoteEdit)
        ):
            self._go_on(watched)
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _on_taken(self) -> None:
        self._go_on(self.sender())

    def _go_on(self, editor: QObject | None) -> None:
        editors = [field.editor for field in self._order]
        place = next((n for n, each in enumerate(editors) if each is editor), -1)
        after = [each for each in editors[place + 1 :] if each.isEnabled()]
        target: QWidget = after[0] if after else self.save_button
        target.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel_asked.emit()
        else:
            super().keyPressEvent(event)


def _by_group(fields: Sequence[FieldSpec]) -> list[FieldSpec]:
    """Bring each group together at its first place, so that no heading comes twice."""
    groups = list(dict.fromkeys(spec.group for spec in fields))
    return [spec for group in groups for spec in fields if spec.group == group]
