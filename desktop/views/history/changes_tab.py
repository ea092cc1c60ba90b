"""Lịch sử thay đổi: what was done in the office, by whom and when; older work a page at a time."""

import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.office_scope import OfficeKind
from desktop.fields.field_kinds import Date, ParseContext
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import CellForm, CellStyle, Column, Row, Tone
from desktop.views.forms.editors import DateEdit, LineEdit
from desktop.views.page_context import PageContext
from desktop.views.step_actions import StepActions
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.confirm_dialog import Question, confirm
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from desktop.services.history import HistoryPage, OfficeLine

STATE_COLUMN = 3
DETAILS_HEIGHT = 60
"""Three lines: the chosen work in full, for a column shows its beginning only."""


class ChangesTab(QWidget):
    """The table of the office's work with a filter by words and days."""

    counted = Signal()
    """Lines were read; `text` says how many are shown."""

    def __init__(
        self, context: PageContext, steps: StepActions, parent: QWidget | None = None
    ) -> None:
        """Start empty; `reload` reads the newest lines."""
        super().__init__(parent)
        self._context = context
        self._steps = steps
        self._lines: dict[int, OfficeLine] = {}
        self._more = False
        self._asked = 0
        self._model = MemoryTableModel(self._columns(), self)
        self.table = TableView(
            self._model,
            name="office-history",
            store=context.settings,
            accessible_name=self.tr("Lịch sử thay đổi"),
        )
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.words = LineEdit()
        self.first = DateEdit(context.today)
        self.last = DateEdit(context.today)
        self.undo_button = Button(self.tr("Hoàn tác bước này"), self._on_undo, icon_name="undo")
        self.more_button = Button(self.tr("Xem cũ hơn"), self._on_more, icon_name="chevron-down")
        self.details = label("", wraps=True)
        self.details.setFixedHeight(px(DETAILS_HEIGHT))
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty = EmptyState("history", "", "")
        self._stack = QStackedWidget()
        self._build()
        self._wire()
        self._on_current()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(key="at", label=self.tr("Thời điểm"), width=px(136), sortable=False),
            Column(key="who", label=self.tr("Ai"), width=px(144), sortable=False),
            Column(key="what", label=self.tr("Việc đã làm"), width=px(330), sortable=False),
            Column(key="state", label=self.tr("Tình trạng"), width=px(130), sortable=False),
            Column(key="details", label=self.tr("Chi tiết"), width=px(220), sortable=False),
        )

    def _build(self) -> None:
        self.table.horizontalHeader().setStretchLastSection(True)
        rows = QVBoxLayout()
        rows.setContentsMargins(0, px(8), 0, 0)
        rows.setSpacing(px(8))
        rows.addLayout(self._filter_row())
        shown = QWidget()
        inner = QVBoxLayout(shown)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(px(8))
        inner.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.details, 1)
        foot.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignTop)
        inner.addLayout(foot)
        self._stack.addWidget(shown)
        self._stack.addWidget(self._empty)
        rows.addWidget(self._stack, 1)
        self.setLayout(rows)

    def _filter_row(self) -> QHBoxLayout:
        hint = (
            self.tr("Tìm việc đã làm, tên xã, tên tệp, tên người…")
            if self._context.kind is OfficeKind.PROVINCE
            else self.tr("Tìm việc đã làm, tên người, tên hộ…")
        )
        self.words.setPlaceholderText(hint)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.words, 1)
        for text, editor in (
            (self.tr("Từ ngày"), self.first),
            (self.tr("Đến ngày"), self.last),
        ):
            editor.setFixedWidth(px(116))
            editor.setAccessibleName(text)
            name = label(text)
            name.setBuddy(editor)
            row.addWidget(name)
            row.addWidget(editor)
        self.words.setAccessibleName(self.tr("Tìm trong lịch sử"))
        row.addWidget(self.undo_button)
        return row

    def _wire(self) -> None:
        self.table.current_changed.connect(self._on_current)
        self.words.textChanged.connect(self.reload)
        for editor in (self.first, self.last):
            editor.left.connect(self.reload)
            editor.returnPressed.connect(self.reload)

    @property
    def text(self) -> str:
        """What the status bar says."""
        shown = count_text(len(self._lines))
        if self._more:
            return self.tr("{count} việc mới nhất").format(count=shown)
        return self.tr("{count} việc").format(count=shown)

    def focus_first(self) -> None:
        """Put the focus into the table."""
        self.table.setFocus()

    # Reading

    @Slot()
    def reload(self) -> None:
        """Read the newest lines that the filter lets through."""
        self._read(0)

    @Slot()
    def _on_more(self) -> None:
        self._read(len(self._lines))

    def _read(self, offset: int) -> None:
        from desktop.services import history  # noqa: PLC0415 - see record_list.py

        self._asked += 1
        wanted = history.HistoryFilter(
            self.words.text(), self._day(self.first), self._day(self.last)
        )
        read = partial(
            history.office_history,
            self._context.database,
            wanted,
            offset=offset,
            translate=QCoreApplication.translate,
            masked=self._context.numbers.hidden,
        )
        self._context.runner.read(read, partial(self._on_loaded, self._asked, offset))

    def _day(self, editor: DateEdit) -> datetime.date | None:
        """Return the day that was typed, as the forms understand it; None for none."""
        context = ParseContext(today=self._context.today(), typed=True)
        day = Date().parse(editor.text(), context).value
        return day if isinstance(day, datetime.date) else None

    def _on_loaded(self, asked: int, offset: int, page: "HistoryPage") -> None:
        if asked != self._asked:
            return  # a newer question is on its way
        if not offset:
            self._lines = {}
        self._lines.update({line.step_id: line for line in page.lines})
        self._more = page.more
        self._model.show_rows(self._row(line) for line in self._lines.values())
        self.more_button.setVisible(page.more)
        self._stack.setCurrentIndex(0 if self._lines else 1)
        self._empty.say(*self._nothing())
        if self._lines and not self.table.selected_ids():
            newest = next(iter(self._lines))
            self.table.select_ids((newest,), newest)
        self._on_current()
        self.counted.emit()

    def _nothing(self) -> tuple[str, str]:
        if self.words.text() or self._day(self.first) or self._day(self.last):
            return (
                self.tr("Không tìm thấy việc nào"),
                self.tr("Thử ít chữ hơn, hoặc bỏ bớt ngày."),
            )
        return (
            self.tr("Chưa có thay đổi nào"),
            self.tr("Mỗi lần thêm, sửa, xoá, nhập hay xuất dữ liệu đều được ghi lại ở đây."),
        )

    def _row(self, line: "OfficeLine") -> Row:
        details = "; ".join(line.details)
        state = self.tr("Đã hoàn tác") if line.taken_back else ""
        texts = (line.at.strftime("%d/%m/%Y %H:%M"), line.who, line.text, state, details)
        styles = {}
        if line.taken_back:
            styles = dict.fromkeys(range(len(texts)), CellStyle(Tone.MUTED))
            styles[STATE_COLUMN] = CellStyle(Tone.MUTED, CellForm.PILL, "undo")
        return Row(line.step_id, texts, styles, {2: line.text, 4: "\n".join(line.details)})

    # The chosen line

    def _chosen(self) -> "OfficeLine | None":
        ids = self.table.selected_ids()
        return self._lines.get(ids[0]) if ids else None

    @Slot()
    def _on_current(self) -> None:
        chosen = self._chosen()
        self.undo_button.setEnabled(chosen is not None and chosen.can_be_taken_back)
        self.undo_button.setToolTip(self._why(chosen))
        told = () if chosen is None else (chosen.text, "; ".join(chosen.details))
        self.details.setText("\n".join(filter(None, told)))

    def _why(self, chosen: "OfficeLine | None") -> str:
        if chosen is None or chosen.can_be_taken_back:
            return self.tr("Trả lại như trước khi làm việc đã chọn")
        if chosen.taken_back:
            return self.tr("Việc này đã được hoàn tác")
        return self.tr("Chỉ hoàn tác được việc thêm, sửa, xoá, nhập của 30 ngày gần đây")

    @Slot()
    def _on_undo(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        if chosen.batch is not None:
            self._steps.take_back(chosen.step_id)  # which asks by itself
            return
        question = Question(
            title=self.tr("Hoàn tác bước này"),
            text=self.tr("Hoàn tác “{step}” lúc {when}?").format(
                step=chosen.text, when=chosen.at.strftime("%H:%M %d/%m/%Y")
            ),
            accept=self.tr("Hoàn tác"),
            refuse=self.tr("Giữ nguyên"),
            destroys=False,
        )
        confirm(question, partial(self._steps.take_back, chosen.step_id), self)
