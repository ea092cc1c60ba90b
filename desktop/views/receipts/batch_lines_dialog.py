"""The lines of a batch: those in it and those that wait; Enter moves the chosen ones."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import UserFacingError
from desktop.domain.money import show_money
from desktop.models.table_rows import Tone
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.receipts.lines_table import LinesModel
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from desktop.services.collecting.submission_lists import Batch
    from desktop.storage.queries.submissions import BatchLine

SIZE = (1060, 560)
MARGIN = 40


class BatchLinesDialog(QDialog):
    """Every change is written at once, and can be taken back one by one."""

    def __init__(
        self, context: PageContext, batch_id: int, on_changed: Callable[[], object], parent: QWidget
    ) -> None:
        """Make the parts; `begin` reads the lines and opens the dialog."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._context = context
        self._batch_id = batch_id
        self._on_changed = on_changed
        self._inside: frozenset[int] = frozenset()
        self._writing = False
        self.message_bar = MessageBar()
        self.total = label("", "heading", wraps=True)
        self._model = LinesModel(self.tr("Trong đợt"), self)
        self.table = TableView(
            self._model,
            name="batch-lines",
            store=context.settings,
            accessible_name=self.tr("Các dòng của đợt và các khoản chưa kê khai"),
        )
        self.remove_button = Button(self.tr("Bỏ khỏi đợt"), self.remove, icon_name="minus")
        self.add_button = Button(self.tr("Thêm vào đợt"), self.add, icon_name="plus")
        self.close_button = Button(self.tr("Xong"), self.accept, look="primary")
        self._build()
        self.table.selection_changed.connect(self._on_selection)
        self.table.row_activated.connect(self._on_activated)
        room = parent.window().size()
        self.resize(
            min(px(SIZE[0]), room.width() - px(MARGIN)),
            min(px(SIZE[1]), room.height() - px(MARGIN)),
        )

    def _build(self) -> None:
        hint = label(
            self.tr("Chọn các dòng rồi bấm nút. Enter thêm hoặc bỏ dòng đang đứng."),
            "muted",
            wraps=True,
        )
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.add_button)
        foot.addWidget(self.remove_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(16), px(16), px(16))
        rows.setSpacing(px(8))
        rows.addWidget(self.message_bar)
        rows.addWidget(self.total)
        rows.addWidget(hint)
        rows.addWidget(self.table, 1)
        rows.addLayout(foot)

    def begin(self) -> None:
        """Read the lines, then show them."""
        self.read()
        self.open()
        self.table.setFocus()

    def read(self) -> None:
        """Read the lines in the batch and those that wait."""
        self._context.runner.read(
            partial(_read, self._context, self._batch_id), self._on_read, self._on_refused
        )

    def _on_read(self, answer: "tuple[Batch, tuple[BatchLine, ...]]") -> None:
        batch, waiting = answer
        self.setWindowTitle(self.tr("Các dòng của đợt {number}").format(number=batch.row.batch_no))
        self._inside = frozenset(line.contribution_id for line in batch.lines)
        noted = {
            line.contribution_id: (
                (self.tr("Bị trả lại: {reason}").format(reason=line.returned_reason), Tone.ERROR)
                if line.returned_reason
                else (self.tr("Trong đợt"), Tone.OK)
            )
            for line in batch.lines
        }
        noted |= {line.contribution_id: (self.tr("Chưa kê khai"), Tone.MUTED) for line in waiting}
        current = self.table.current_id()
        self._model.show_lines((*batch.lines, *waiting), noted)
        text = self.tr("Trong đợt {count} khoản, cộng {amount}; {waiting} khoản chưa kê khai.")
        self.total.setText(
            text.format(
                count=count_text(len(batch.lines)),
                amount=show_money(batch.row.own_total),
                waiting=count_text(len(waiting)),
            )
        )
        ids = [line.contribution_id for line in (*batch.lines, *waiting)]
        if ids:
            chosen = current if current in ids else ids[0]
            self.table.select_ids((chosen,), chosen)
        self._on_selection()

    @Slot()
    def _on_selection(self) -> None:
        chosen = set(self.table.selected_ids())
        self.remove_button.setEnabled(bool(chosen & self._inside))
        self.add_button.setEnabled(bool(chosen - self._inside))

    @Slot(object)
    def _on_activated(self, contribution_id: object) -> None:
        if isinstance(contribution_id, int):
            self._move((contribution_id,), into=contribution_id not in self._inside)

    @Slot()
    def add(self) -> None:
        """Put the chosen lines that wait into the batch."""
        chosen = [one for one in self.table.selected_ids() if one not in self._inside]
        self._move(chosen, into=True)

    @Slot()
    def remove(self) -> None:
        """Take the chosen lines out of the batch."""
        chosen = [one for one in self.table.selected_ids() if one in self._inside]
        self._move(chosen, into=False)

    def _move(self, ids: Sequence[int], *, into: bool) -> None:
        if self._writing or not ids:
            return
        self._writing = True
        self.message_bar.hide()
        work = _add if into else _remove
        self._context.runner.write(
            partial(work, self._context, self._batch_id, tuple(ids)),
            self._on_moved,
            self._on_refused,
            on_fault=self._resume,
        )

    def _on_moved(self, written: object) -> None:
        del written
        self._resume()
        self._on_changed()
        self.read()

    def _resume(self) -> None:
        self._writing = False

    def _on_refused(self, error: UserFacingError) -> None:
        self._resume()
        text = error.text(QCoreApplication.translate)
        self.message_bar.show_message(Message(text, "error"))


def _read(context: PageContext, batch_id: int) -> "tuple[Batch, tuple[BatchLine, ...]]":
    from desktop.services.collecting import submission_lists  # noqa: PLC0415 - see record_list.py

    found = submission_lists.batch(context.database, batch_id)
    form: submission_lists.Form = "D03" if found.row.form == "D03" else "D05"
    today = context.today()
    groups = submission_lists.waiting(context.database, form, today, today=today)
    own = found.row.organisation_id
    waiting = [line for one in groups if own in (None, one.organisation_id) for line in one.lines]
    return found, tuple(waiting)


def _add(context: PageContext, batch_id: int, ids: tuple[int, ...]) -> object:
    from desktop.services.collecting import submissions  # noqa: PLC0415 - see record_list.py

    return submissions.add_lines(context.database, batch_id, ids, who=context.who)


def _remove(context: PageContext, batch_id: int, ids: tuple[int, ...]) -> object:
    from desktop.services.collecting import submissions  # noqa: PLC0415 - see record_list.py

    return submissions.remove_lines(context.database, batch_id, ids, who=context.who)
