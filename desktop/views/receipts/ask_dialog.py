"""A small form before something of money is done: asks, writes, tells what was refused where."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.fields.field_spec import FieldSpec
from desktop.views.forms.form_builder import RecordForm
from desktop.views.page_context import PageContext
from desktop.views.receipts.writing_dialog import WritingDialog
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import label

WIDTH = 560
ROW_HEIGHT = 40
FRAME_HEIGHT = 104
NOTE_HEIGHT = 40
LINE_HEIGHT = 22
NOTE_CHARACTERS = 76
MARGIN = 40
Values = Mapping[str, object]
Choices = Sequence[tuple[object, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked: `work` is done on the writer thread with the values, then `on_done` called.

    `places` names the field of the form that a refusal of the service speaks of, where the two
    differ; `choices` are those of the link fields.
    """

    title: str
    fields: Sequence[FieldSpec]
    save_text: str
    work: Callable[[Values], object]
    on_done: Callable[[Any], object]
    values: Values = field(default_factory=dict)
    choices: Mapping[str, Choices] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    note: str = ""


class AskDialog(WritingDialog):
    """Shows the form; closes when the work is done, stays with the reason when it is refused."""

    def __init__(self, asked: Asked, context: PageContext, parent: QWidget) -> None:
        """Fill the form; `open()` shows it."""
        super().__init__(context, parent)
        self.setWindowTitle(asked.title)
        self._asked = asked
        self.places = asked.places
        self.form = RecordForm(asked.fields, context.today, save_text=asked.save_text)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(16), px(16), px(16))
        rows.setSpacing(px(8))
        rows.addWidget(self.message_bar)
        if asked.note:
            rows.addWidget(label(asked.note, "muted", wraps=True))
        rows.addWidget(self.form, 1)
        for key, choices in asked.choices.items():
            self.form.set_choices(key, choices)
        self.form.set_values(asked.values)
        self.form.save_asked.connect(self._on_save)
        self.watch_form()
        self._resize(parent)

    def _resize(self, parent: QWidget) -> None:
        notes = sum(spec.kind.editor == "note" for spec in self._asked.fields)
        height = px(FRAME_HEIGHT) + len(self._asked.fields) * px(ROW_HEIGHT)
        height += notes * px(NOTE_HEIGHT)
        height += px(LINE_HEIGHT) * -(-len(self._asked.note) // NOTE_CHARACTERS)
        window = parent.window().size()
        self.resize(
            min(px(WIDTH), window.width() - px(MARGIN)), min(height, window.height() - px(MARGIN))
        )

    def ask(self) -> None:
        """Show the form and go to its first empty field."""
        self.open()
        empty = [key for key, each in self.form.fields.items() if each.value in (None, "")]
        if empty:
            self.form.focus_field(empty[0])
        else:
            self.form.focus_first()

    @Slot(object)
    def _on_save(self, values: dict[str, object]) -> None:
        self.write(partial(self._asked.work, values), self._on_done)

    def _on_done(self, result: object) -> None:
        self.finish()
        self._asked.on_done(result)
