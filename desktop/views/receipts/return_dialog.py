"""Bị trả lại: why the agency gave a batch back, as a whole or line by line."""

import datetime
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.errors import Issue, UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import Date, Text
from desktop.fields.field_spec import FieldSpec
from desktop.models.table_rows import Tone
from desktop.views.forms.form_builder import RecordForm
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.receipts.lines_table import LinesModel
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.confirm_dialog import ask_to_give_up
from desktop.views.widgets.message_bar import MessageBar

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


class ReturnDialog(QDialog):
    """A reason given to chosen lines returns these alone; else it returns the whole batch."""

    def __init__(
        self,
        context: PageContext,
        batch: "Batch",
        on_done: Callable[[], object],
        parent: QWidget,
    ) -> None:
        """Show the lines; `begin` opens the dialog."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        title = self.tr("Đợt {number} bị trả lại")
        self.setWindowTitle(title.format(number=batch.row.batch_no))
        self._context = context
        self._batch = batch
        self._on_done = on_done
        self._writing = False
        self.reasons: dict[int, str] = {}
        self.message_bar = MessageBar()
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
        self.form.save_from_everywhere()
        self.form.save_asked.connect(self._on_save)
        self.form.cancel_asked.connect(self.reject)
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

    @Slot(object)
    def _on_save(self, values: dict[str, object]) -> None:
        day = values["on"]
        if self._writing or not isinstance(day, datetime.date):
            return
        self._writing = True
        self.form.save_button.setEnabled(False)
        self.message_bar.hide()
        reason = "" if self.reasons else str(values["reason"] or "")
        self._context.runner.write(
            partial(_return, self._context, self._batch.row.id, day, reason, dict(self.reasons)),
            self._on_written,
            self._on_refused,
        )

    def _on_written(self, changes: object) -> None:
        del changes
        super().accept()
        self._on_done()

    def _on_refused(self, error: UserFacingError) -> None:
        self._writing = False
        self.form.save_button.setEnabled(True)
        text = error.text(QCoreApplication.translate)
        place = {"reason": "reason", "day": "on"}.get(error.where or "")
        if place:
            self.form.show_problems({place: Issue(error.code, "{text}", values={"text": text})})
        else:
            self.message_bar.show_message(Message(text, "error"))

    @override
    def reject(self) -> None:
        """Close, but ask first when reasons were typed."""
        if self._writing:
            return
        if not self.reasons and not self.form.dirty:
            super().reject()
            return
        ask_to_give_up(self, self._give_up)

    def _give_up(self) -> None:
        super().reject()


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
