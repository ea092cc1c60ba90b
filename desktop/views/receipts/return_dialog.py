"""Bị trả lại: why the agency gave a batch back, as a whole or line by line."""

import datetime
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.errors import UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import Date, Text
from desktop.fields.field_spec import FieldSpec
from desktop.models.table_rows import Tone
from desktop.settings.options import IMPORT_FOLDER
from desktop.views.forms.form_builder import RecordForm
from desktop.views.page_context import PageContext
from desktop.views.receipts.lines_table import LinesModel
from desktop.views.receipts.writing_dialog import WritingDialog
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.services.collecting.returned_file import ReturnedFile
    from desktop.services.collecting.submission_lists import Batch
    from desktop.services.progress import Progress

FILE_KINDS = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.htm *.html *.xml"
MOST_NAMES = 5
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
        self.file_button = Button(
            self.tr("Đọc tệp trả về…"),
            self.choose_file,
            icon_name="workbook",
            tooltip=self.tr("Lấy lý do từng dòng từ tệp Excel của cơ quan BHXH; chưa ghi gì"),
        )
        self.told = Notice()
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
        tools.addWidget(self.file_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(16), px(16), px(16))
        rows.setSpacing(px(8))
        rows.addWidget(self.message_bar)
        rows.addWidget(hint)
        rows.addWidget(self.told)
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

    # What the agency's file says

    @Slot()
    def choose_file(self) -> None:
        """Ask for the file that came back."""
        folder = self._context.settings.text(IMPORT_FOLDER)
        kinds = self.tr("Bảng tính ({kinds})").format(kinds=FILE_KINDS)
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Chọn tệp cơ quan BHXH trả về"), folder, kinds
        )
        if chosen:
            self.read_file(Path(chosen))

    def read_file(self, path: Path) -> None:
        """Take the reasons of the lines from a file; nothing is written before the button."""
        self.file_button.setEnabled(False)
        self._context.runner.long(
            partial(_read, self._context, self._batch.row.id, path),
            self._on_read,
            self._on_not_read,
            self._on_stopped,
            on_fault=self._on_stopped,
            message=self.tr("Đang đọc {name}").format(name=path.name),
        )

    def _on_read(self, found: "ReturnedFile") -> None:
        if not shiboken6.isValid(self):
            return  # the dialog was closed while the file was being read
        self._on_stopped()
        self.reasons |= found.reasons
        self._show()
        said = self.tr(
            "Tệp trả lại {returned} dòng của đợt, {accepted} dòng khác không bị trả lại."
        ).format(returned=count_text(len(found.reasons)), accepted=count_text(found.accepted))
        if found.unknown:
            names = ", ".join(found.unknown[:MOST_NAMES])
            words = self.tr("{count} dòng của tệp không phải dòng của đợt này: {names}.")
            said += "\n" + words.format(count=count_text(len(found.unknown)), names=names)
        self.told.say(said, "warning" if found.unknown or not found.reasons else "info")

    def _on_not_read(self, error: UserFacingError) -> None:
        if not shiboken6.isValid(self):
            return
        self._on_stopped()
        self.told.say(error.text(QCoreApplication.translate), "warning")

    def _on_stopped(self) -> None:
        if shiboken6.isValid(self):
            self.file_button.setEnabled(True)

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


def _read(context: PageContext, batch_id: int, path: Path, progress: "Progress") -> "ReturnedFile":
    from desktop.services.collecting.returned_file import read_returned  # noqa: PLC0415 - as below

    return read_returned(context.database, batch_id, path, progress)


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
