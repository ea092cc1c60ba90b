"""Bị trả lại: why the agency gave a batch back, as a whole or line by line."""

import datetime
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import Date, Text
from desktop.fields.field_spec import FieldSpec
from desktop.models.table_rows import Tone
from desktop.views.forms.form_builder import RecordForm
from desktop.views.page_context import PageContext
from desktop.views.receipts.lines_table import LinesModel
from desktop.views.receipts.writing_dialog import WritingDialog
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label

if TYPE_CHECKING:
    from desktop.services.collecting.submission_lists import Batch

SIZE = (1060, 580)
MARGIN = 40
FORM_HEIGHT = 140
_FIELDS: Final = (
    FieldSpec(
        key="on", label=QT_TRANSLATE_NOOP("fields", "Ngày trả lại"), kind=Date(), required=True
    ),
    FieldSpec(key="reason", label=QT_TRANSLATE_NOOP("fields", "Lý do trả lại"), kind=Text()),
)


class ReturnDialog(WritingDialog):
    """A reason given to chosen lines returns these alone; else it returns the whole batch."""

    def __init__(
        self,
        context: PageContext,
        batch: "Batch",
        on_done: Callable[[], object],
        parent: QWidget,
    ) -> None:
        """Show the lines; `begin` opens the dialog."""
        super().__init__(context, parent)
        self.places = {"day": "on"}
        title = self.tr("Đợt {number} bị trả lại")
        self.setWindowTitle(title.format(number=batch.row.batch_no))
        self._batch = batch
        self._on_done = on_done
        self.reasons: dict[int, str] = {}
        self.form = RecordForm(
            _FIELDS, context.today, save_text=self.tr("Ghi bị trả lại  (Ctrl+Enter)")
        )
        self._model = LinesModel(self.tr("Lý do của dòng"), self)
        self.table = TableView(
            self._model,
            name="returned-lines",
            store=context.settings,
            accessible_name=self.tr("Các dòng của đợt"),
        )
        self.give_button = Button(
            self.tr("Lý do này cho các dòng đang chọn"), self.give_reason, icon_name="chevron-down"
        )
        self.clear_button = Button(
            self.tr("Bỏ lý do của các dòng đang chọn"), self.clear_reason, icon_name="close"
        )
        self._build()
        self.form.set_values({"on": context.today()})
        self.form.save_asked.connect(self._on_save)
        self.watch_form()
        self._show()
        room = parent.window().size()
        self.resize(
            min(px(SIZE[0]), room.width() - px(MARGIN)),
            min(px(SIZE[1]), room.height() - px(MARGIN)),
        )

    def _build(self) -> None:
        hint = label(
            self.tr(
                "Cả đợt bị trả lại: chỉ ghi lý do. Chỉ một số dòng bị trả lại: ghi lý do, chọn "
                "các dòng ấy rồi bấm nút; mỗi dòng có thể một lý do khác."
            ),
            "muted",
            wraps=True,
        )
        self.form.setFixedHeight(px(FORM_HEIGHT))
        tools = QHBoxLayout()
        tools.setSpacing(px(8))
        tools.addWidget(self.give_button)
        tools.addWidget(self.clear_button)
        tools.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(16), px(16), px(16))
        rows.setSpacing(px(8))
        rows.addWidget(self.message_bar)
        rows.addWidget(hint)
        rows.addWidget(self.table, 1)
        rows.addLayout(tools)
        rows.addWidget(self.form)

    def begin(self) -> None:
        """Open at the reason."""
        self.open()
        self.form.focus_field("reason")

    def _show(self) -> None:
        noted = {key: (reason, Tone.ERROR) for key, reason in self.reasons.items()}
        self._model.show_lines(self._batch.lines, noted)

    @Slot()
    def give_reason(self) -> None:
        """Give the reason that is typed to the chosen lines."""
        reason, chosen = str(self.form.values()["reason"] or ""), self.table.selected_ids()
        if not reason:
            self.form.focus_field("reason")
            return
        self.reasons |= dict.fromkeys(chosen, reason)
        self._show()
        self.table.select_ids(tuple(chosen))

    @Slot()
    def clear_reason(self) -> None:
        """Take the reasons of the chosen lines away."""
        chosen = self.table.selected_ids()
        self.reasons = {key: one for key, one in self.reasons.items() if key not in chosen}
        self._show()
        self.table.select_ids(tuple(chosen))

    @property
    @override
    def unfinished(self) -> bool:
        return bool(self.reasons) or self.form.dirty

    @Slot(object)
    def _on_save(self, values: dict[str, object]) -> None:
        day = values["on"]
        if not isinstance(day, datetime.date):
            return
        reason = "" if self.reasons else str(values["reason"] or "")
        batch = self._batch.row.id
        self.write(
            partial(_return, self._context, batch, day, reason, dict(self.reasons)),
            self._on_written,
        )

    def _on_written(self, changes: object) -> None:
        del changes
        self.finish()
        self._on_done()


def _return(
    context: PageContext,
    batch_id: int,
    day: datetime.date,
    reason: str,
    lines: dict[int, str],
) -> object:
    from desktop.services.collecting import submission_states  # noqa: PLC0415 - see record_list.py

    returned = submission_states.Returned(day, reason, lines)
    return submission_states.return_batch(
        context.database, batch_id, returned, who=context.who, today=context.today()
    )
