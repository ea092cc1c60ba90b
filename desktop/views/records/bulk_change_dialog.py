"""The dialog "Sửa hàng loạt": a field, its new value, what would happen, then all in one step."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.errors import RecordInvalid, UserFacingError
from desktop.fields.catalogue import kind_of
from desktop.fields.field_spec import FieldSpec
from desktop.models import bulk_preview
from desktop.models.bulk_preview import MOST_ROWS, ShownPreview
from desktop.models.memory_table_model import MemoryTableModel
from desktop.services.bulk_change import BulkChange, Fate, changeable_fields
from desktop.services.link_names import LINKED_BY_NAME
from desktop.views.forms.editors import ChoiceEdit, LineEdit
from desktop.views.forms.form_field import FormField, Today
from desktop.views.records.record_fields import form_fields
from desktop.views.records.suggestions import NameSuggestions
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.figures import count_text

WAIT = 200
"""Milliseconds after the last key until the preview is read anew."""
SIZE = (820, 520)
MARGIN = 40


class BulkChangeDialog(QDialog):
    """Asks for a field and a value; its owner reads previews and writes."""

    preview_wanted = Signal(object)
    """A `BulkChange` to foresee."""
    accepted_preview = Signal(object)
    """The `BulkPreview` to write."""

    def __init__(  # noqa: PLR0913 - what a change is about, by keyword
        self,
        parent: QWidget,
        *,
        kind: str,
        noun: str,
        ids: Sequence[int],
        names: Mapping[str, tuple[str, ...]],
        today: Today,
    ) -> None:
        """Offer the fields that the records `ids` can share; `names` are known by link."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._kind, self._noun, self._ids = kind, noun, tuple(ids)
        self._names, self._today = names, today
        self._specs = {spec.key: spec for spec in form_fields(kind, names)}
        self._preview: ShownPreview | None = None
        self._key = ""
        self.field_choice = ChoiceEdit()
        self.value: FormField
        self.model = MemoryTableModel(bulk_preview.columns(kind, QCoreApplication.translate))
        self.table = TableView(self.model, accessible_name=self.tr("Xem trước"))
        self.table.horizontalHeader().setStretchLastSection(True)
        self.counts = label("", "muted", wraps=True)
        self.message = label("", "error", wraps=True)
        self.accept_button = Button("", self.take, look="primary")
        self.emptying = QCheckBox(self.tr("Để trống: xoá giá trị đang có"))
        self._rows = QFormLayout()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self.ask_preview)
        self._build(parent.window().size())
        fields = changeable_fields(kind)
        words = [(one.key, QCoreApplication.translate("fields", one.label)) for one in fields]
        self.field_choice.set_choices(words, may_be_empty=False)
        self.field_choice.edited.connect(self._on_field)
        self.emptying.toggled.connect(self._on_emptying)
        self.choose_field(fields[0].key)

    def _build(self, room: QSize) -> None:
        title = self.tr("Sửa hàng loạt {count} {noun}")
        self.setWindowTitle(title.format(count=count_text(len(self._ids)), noun=self._noun))
        self._rows.setVerticalSpacing(px(8))
        self._rows.setHorizontalSpacing(px(12))
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.addRow(label(self.tr("Cột cần sửa")), self.field_choice)
        self.field_choice.setAccessibleName(self.tr("Cột cần sửa"))
        self.message.hide()
        footer = QHBoxLayout()
        footer.setSpacing(px(8))
        footer.addWidget(self.counts, 1)
        footer.addWidget(Button(self.tr("Không sửa"), self.reject))
        footer.addWidget(self.accept_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(12))
        rows.addLayout(self._rows)
        rows.addWidget(self.emptying)
        rows.addWidget(self.message)
        rows.addWidget(self.table, 1)
        rows.addLayout(footer)
        self.resize(
            min(px(SIZE[0]), room.width() - px(MARGIN)),
            min(px(SIZE[1]), room.height() - px(MARGIN)),
        )

    # The field and its value

    def choose_field(self, key: str) -> None:
        """Choose a field and offer its editor."""
        self.field_choice.set_value(key)
        self._show_field(key)

    def _show_field(self, key: str) -> None:
        if self._key:
            self._rows.removeRow(self.value.place)
            self.emptying.setChecked(False)
        self._key = key
        self.value = self._make_value(self._specs[key])
        self._rows.addRow(label(self.tr("Giá trị mới")), self.value.place)
        self.value.editor.setAccessibleName(self.tr("Giá trị mới"))
        self.value.edited.connect(self._on_value)
        self.emptying.setVisible(not self._specs[key].required)
        self._forget_preview()
        self._timer.start()

    def _make_value(self, spec: FieldSpec) -> FormField:
        original = kind_of(self._kind).field(spec.key)
        if original.link is None:
            return FormField(spec, self._today, self)
        names = self._names.get(original.link, ())
        if original.link in LINKED_BY_NAME:
            field = FormField(spec, self._today, self)
            if isinstance(field.editor, LineEdit):
                NameSuggestions(field.editor, names)
            return field
        field = FormField(replace(spec, link=original.link), self._today, self)
        field.set_choices([(name, name) for name in names])
        return field

    @Slot()
    def _on_field(self) -> None:
        key = self.field_choice.value()
        if key is not None and key != self._key:
            self._show_field(str(key))

    @Slot()
    def _on_value(self) -> None:
        self._forget_preview()
        self._timer.start()

    @Slot(bool)
    def _on_emptying(self, checked: bool) -> None:
        self.value.editor.setEnabled(not checked)
        self._on_value()

    @property
    def _new_value(self) -> object:
        """The value to write; None when the field is to be emptied or nothing is typed yet."""
        return None if self.emptying.isChecked() else self.value.value

    # The preview

    def _forget_preview(self) -> None:
        self._preview = None
        self.message.hide()
        self.counts.setText("")
        self._show_button(0)

    @Slot()
    def ask_preview(self) -> None:
        """Ask what the value typed so far would do, when it can be read."""
        self._timer.stop()
        emptying = self.emptying.isChecked()
        if not emptying and not self.value.check():
            self.model.show_rows(())
        elif not emptying and self._new_value in (None, ""):
            # Nothing typed is no wish to empty the field of all these records.
            self.model.show_rows(())
            self.counts.setText(self.tr("Nhập giá trị mới, hoặc chọn “Để trống”."))
        else:
            change = BulkChange(self._kind, self._ids, self._key, self._new_value)
            self.preview_wanted.emit(change)

    def show_preview(self, shown: ShownPreview) -> None:
        """Show what would happen, unless something else was typed meanwhile."""
        change = shown.preview.change
        if (change.field, change.value) != (self._key, self._new_value):
            return
        self._preview = shown
        self.model.show_rows(shown.rows)
        preview = shown.preview
        changed, same = preview.count(Fate.CHANGED), preview.count(Fate.SAME)
        words = self.tr("Sửa {changed} · không đổi {same} · không sửa được {refused}")
        text = words.format(
            changed=count_text(changed),
            same=count_text(same),
            refused=count_text(preview.count(Fate.REFUSED)),
        )
        if len(preview.rows) > MOST_ROWS:
            more = self.tr("Bảng trên chỉ gồm {count} dòng đầu.")
            text = f"{text}. {more.format(count=count_text(MOST_ROWS))}"
        self.counts.setText(text)
        self._show_button(changed)

    def _show_button(self, changed: int) -> None:
        text = self.tr("Sửa {count} {noun}  (Ctrl+Enter)")
        self.accept_button.setText(text.format(count=count_text(changed), noun=self._noun))
        self.accept_button.setEnabled(changed > 0)

    def show_error(self, error: UserFacingError) -> None:
        """Say why nothing can be written."""
        text = error.text(QCoreApplication.translate)
        if isinstance(error, RecordInvalid):
            issues = error.problems.values()
            text = " ".join(issue.text(QCoreApplication.translate) for issue in issues)
        self.model.show_rows(())
        self.message.setText(text)
        self.message.show()
        self._show_button(0)

    # Taking it

    @Slot()
    def take(self) -> None:
        """Write what the preview shows."""
        if self._preview is not None and self.accept_button.isEnabled():
            self.accepted_preview.emit(self._preview.preview)
            self.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the value at Enter; Ctrl+Enter writes."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.take()
        elif self.field_choice.hasFocus():
            self.value.editor.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.ask_preview()
            self.accept_button.setFocus(Qt.FocusReason.TabFocusReason)
