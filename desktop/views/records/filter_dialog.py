"""The dialog "Thêm bộ lọc": a field, how it compares, and the value."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.list_query import ListQuery
from desktop.fields.catalogue import kind_of
from desktop.fields.field_kinds import Text
from desktop.fields.field_spec import FieldSpec
from desktop.models.list_filters import (
    Condition,
    condition_text,
    conditions_of,
    filter_fields,
    make_filters,
    with_filters,
)
from desktop.services.link_names import CHOSEN_BY_NAME
from desktop.views.forms.editors import ChoiceEdit
from desktop.views.forms.form_field import FormField, Today
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label

WORDS = "words"
WIDTH = 460
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Choices = Callable[[str], Sequence[str]]
"""Field key of a link -> the names to choose from."""


class FilterDialog(QDialog):
    """Adds a filter to a query; keyboard: field, Enter, value, Enter."""

    query_wanted = Signal(object)
    """The `ListQuery` with the new filter."""

    def __init__(self, query: ListQuery, today: Today, choices: Choices, parent: QWidget) -> None:
        """Offer the fields of the query's kind."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Thêm bộ lọc"))
        self._query = query
        self._today = today
        self._choices = choices
        self._key = ""
        self._conditions: tuple[Condition, ...] = ()
        self._condition = Condition.EQUALS
        self.field_choice = ChoiceEdit()
        self.condition_choice = ChoiceEdit()
        self.values: list[FormField] = []
        self.message = label("", "error", wraps=True)
        self.accept_button = Button(self.tr("Lọc  (Enter)"), self.take, look="primary")
        self.accept_button.setDefault(True)
        self._rows = QFormLayout()
        self._build()
        self.field_choice.set_choices(self._field_words(), may_be_empty=False)
        self.field_choice.edited.connect(self._on_field)
        self.condition_choice.edited.connect(self._on_condition)
        self.choose_field(filter_fields(query.kind)[0].key)

    def _build(self) -> None:
        self._rows.setVerticalSpacing(px(8))
        self._rows.setHorizontalSpacing(px(12))
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.addRow(label(self.tr("Cột")), self.field_choice)
        self._rows.addRow(label(self.tr("Điều kiện")), self.condition_choice)
        self.field_choice.setAccessibleName(self.tr("Cột"))
        self.condition_choice.setAccessibleName(self.tr("Điều kiện"))
        self.message.hide()
        footer = QHBoxLayout()
        footer.setSpacing(px(8))
        footer.addStretch(1)
        footer.addWidget(Button(self.tr("Không lọc"), self.reject))
        footer.addWidget(self.accept_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(16))
        rows.addLayout(self._rows)
        rows.addWidget(self.message)
        rows.addLayout(footer)
        self.setMinimumWidth(px(WIDTH))

    def _field_words(self) -> list[tuple[object, str]]:
        words: list[tuple[object, str]] = [
            (spec.key, QCoreApplication.translate("fields", spec.label))
            for spec in filter_fields(self._query.kind)
        ]
        return [*words, (WORDS, self.tr("Chữ trong mọi cột"))]

    # What is chosen

    def choose_field(self, key: str) -> None:
        """Choose a field and offer its conditions."""
        self.field_choice.set_value(key)
        self._show_field(key)

    def _show_field(self, key: str) -> None:
        """Offer a field's conditions; the line where it was typed is left alone."""
        self._key = key
        self._conditions = (Condition.EQUALS,) if key == WORDS else conditions_of(self._spec(key))
        translate = QCoreApplication.translate
        spec = self._spec(key)
        words = [
            (each.value, translate("lists", condition_text(spec, each)))
            for each in self._conditions
        ]
        self.condition_choice.set_choices(words, may_be_empty=False)
        self.condition_choice.setVisible(key != WORDS)
        self._rows.labelForField(self.condition_choice).setVisible(key != WORDS)
        self.choose_condition(self._conditions[0])

    def choose_condition(self, condition: Condition) -> None:
        """Choose a condition and offer its editors."""
        self.condition_choice.set_value(condition.value)
        self._show_condition(condition)

    def _show_condition(self, condition: Condition) -> None:
        self._condition = condition
        for field in self.values:
            self._rows.removeRow(field.place)
        titles = {
            Condition.RANGE: (self.tr("Từ"), self.tr("Đến")),
            Condition.EQUALS: (self.tr("Giá trị"),),
        }.get(condition, ())
        self.values = [self._add_value(title) for title in titles]
        # New editors would come after the buttons.
        before: QWidget = self.condition_choice
        for field in self.values:
            QWidget.setTabOrder(before, field.editor)
            before = field.editor

    def _add_value(self, title: str) -> FormField:
        spec = replace(self._spec(self._key), required=False, check=None, example="")
        linked = spec.link in CHOSEN_BY_NAME
        field = FormField(spec if linked else replace(spec, link=None), self._today, self)
        if linked:
            field.set_choices([(name, name) for name in self._choices(self._key)])
        field.editor.setAccessibleName(title)
        if isinstance(field.editor, ChoiceEdit):
            field.editor.taken.connect(self.take)
        self._rows.addRow(label(title), field.place)
        return field

    def _spec(self, key: str) -> FieldSpec:
        if key == WORDS:
            return FieldSpec(key=WORDS, label="", kind=Text())
        return kind_of(self._query.kind).field(key)

    @Slot()
    def _on_field(self) -> None:
        key = self.field_choice.value()
        if key is not None and key != self._key:
            self._show_field(str(key))

    @Slot()
    def _on_condition(self) -> None:
        value = self.condition_choice.value()
        if value is not None and value != self._condition.value:
            self._show_condition(Condition(str(value)))

    # Taking it

    @Slot()
    def take(self) -> None:
        """Check the value and ask for the list with the filter; a wrong value keeps the dialog."""
        wrong = [field for field in self.values if not field.check()]
        if wrong:
            wrong[0].editor.setFocus()
            return
        found = self._wanted([field.value for field in self.values])
        if found == self._query:
            self.message.setText(self.tr("Nhập giá trị để lọc."))
            self.message.show()
            return
        self.query_wanted.emit(found)
        self.accept()

    def _wanted(self, values: Sequence[object]) -> ListQuery:
        if self._key == WORDS:
            return replace(self._query, words=str(values[0] or ""))
        filters = make_filters(self._key, self._condition, *values)
        return with_filters(self._query, self._key, filters) if filters else self._query

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the filter where a value stands already, else let Enter go down the fields."""
        if event.key() in _ENTER and not self.accept_button.hasFocus():
            editors: list[QWidget] = [self.field_choice, self.condition_choice]
            editors = [each for each in editors if not each.isHidden()]
            editors += [field.editor for field in self.values]
            place = next((n for n, each in enumerate(editors) if each.hasFocus()), len(editors))
            given = any(field.text for field in self.values)
            if place + 1 < len(editors) and not given:
                editors[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
            else:
                self.take()
        else:
            super().keyPressEvent(event)
