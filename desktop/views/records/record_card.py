"""The card of records without a card of their own: a name, a state, all fields, the actions."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from desktop.domain.list_query import ListRow
from desktop.fields.catalogue import kind_of
from desktop.models.list_source import field_text
from desktop.models.record_styles import STYLES
from desktop.models.table_rows import Tone
from desktop.services.households import record_missing
from desktop.services.lists import list_page
from desktop.views.page_context import PageContext
from desktop.views.records.detail_card import CardTitle, DetailCard
from desktop.views.records.field_grid import FieldGrid
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, line


class RecordCard(DetailCard):
    """Shows every field of a record; `state_field` is the one that the pill tells."""

    def __init__(self, context: PageContext, kind: str, state_field: str | None = None) -> None:
        """Show records of `kind`."""
        super().__init__(context)
        self._kind = kind_of(kind)
        self._state_field = state_field
        self.depends_on = frozenset({kind})
        self.title = CardTitle()
        shown = [spec for spec in self._kind.fields if spec.key != self._kind.name_field]
        self.fields = FieldGrid(shown)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        self.edit_button = Button(self.tr("Sửa"), self._on_edit, icon_name="pencil")
        self.delete_button = Button(self.tr("Xoá"), self._on_delete, icon_name="trash")
        buttons.addWidget(self.edit_button)
        buttons.addWidget(self.delete_button)
        buttons.addStretch(1)
        self.rows.addWidget(self.title)
        self.rows.addWidget(line())
        self.rows.addWidget(self.fields, 1)
        self.rows.addLayout(buttons)

    @override
    def read(self, record_id: int) -> object:
        context = self.context
        rows = list_page(context.database, self._kind.key, [record_id], context.today())
        if not rows:
            raise record_missing()
        return rows[0]

    @override
    def show_answer(self, answer: object) -> None:
        if not isinstance(answer, ListRow):
            raise TypeError(answer)
        name = self._kind.field(self._kind.name_field).kind.show(
            answer.values[self._kind.name_field]
        )
        state, tone = self._state(answer)
        self.title.say(name or QCoreApplication.translate("fields", self._kind.label), state, tone)
        self.fields.show_values(answer.values, masked=self.context.numbers.hidden)

    def _state(self, row: ListRow) -> tuple[str, Tone]:
        if self._state_field is None:
            return "", Tone.PLAIN
        spec = self._kind.field(self._state_field)
        style_of = STYLES.get((self._kind.key, spec.key))
        value = row.values[spec.key]
        style = style_of(value, self.context.today()) if style_of is not None else None
        text = field_text(spec, row.values, QCoreApplication.translate)
        return text, style.tone if style is not None else Tone.PLAIN

    @Slot()
    def _on_edit(self) -> None:
        self.edit_asked.emit(self._kind.key, self.record_id)

    @Slot()
    def _on_delete(self) -> None:
        self.delete_asked.emit(self._kind.key, self.record_id)
