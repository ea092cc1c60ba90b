"""Every workbook taken in so far, and the way to take one back whole."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.fields.catalogue import kind_of
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import CellForm, CellStyle, Column, Row, Tone
from desktop.services import importing
from desktop.services.importing import BatchInfo, Withdrawn
from desktop.services.left_out_rows import open_count
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.confirm_dialog import Question, confirm
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.figures import count_text
from desktop.workbooks.formats.registry import layout_named

COUNTS_COLUMN = 3


class HistoryPanel(QWidget):
    """The table "Lịch sử nhập" with "Hoàn tác lần nhập"."""

    message = Signal(object)
    """A `Message`: what was taken back."""
    left_out_asked = Signal()
    """Show the rows that imports left out."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Start empty; `reload` reads the batches."""
        super().__init__(parent)
        self._context = context
        self._batches: dict[int, BatchInfo] = {}
        self._wanted: int | None = None
        self._model = MemoryTableModel(self._columns(), self)
        self.table = TableView(
            self._model,
            name="import-history",
            store=context.settings,
            accessible_name=self.tr("Lịch sử nhập"),
        )
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.selection_changed.connect(self._on_selected)
        self.undo_button = Button(
            self.tr("Hoàn tác lần nhập"),
            self._on_undo,
            icon_name="undo",
            tooltip=self.tr("Xoá những gì lần nhập đã chọn ghi vào, trả lại những gì nó đã sửa"),
        )
        self.undo_button.setEnabled(False)
        self.left_out_button = Button(
            "",
            self.left_out_asked.emit,
            icon_name="tasks",
            tooltip=self.tr("Các dòng mà những lần nhập chưa đưa vào được, kèm lý do"),
        )
        self.left_out_button.hide()
        head = QHBoxLayout()
        self._nothing = ElidedLabel(self.tr("Chưa có lần nhập nào."), "crumb")
        head.addWidget(label(self.tr("Lịch sử nhập"), "heading"))
        head.addWidget(self._nothing)
        head.addStretch(1)
        head.addWidget(self.left_out_button)
        head.addWidget(self.undo_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addLayout(head)
        rows.addWidget(self.table, 1)

    def _columns(self) -> tuple[Column, ...]:
        def column(key: str, text: str, width: int) -> Column:
            return Column(key=key, label=text, width=width, sortable=False)

        return (
            column("at", self.tr("Thời điểm"), 132),
            column("file", self.tr("Tệp"), 170),
            column("layout", self.tr("Loại"), 130),
            column("counts", self.tr("Kết quả"), 204),
            column("who", self.tr("Người nhập"), 110),
        )

    def reload(self) -> None:
        """Read the batches anew."""
        self._context.runner.read(
            partial(importing.history, self._context.database), self._on_loaded
        )
        self._context.runner.read(partial(open_count, self._context.database), self._on_counted)

    def _on_counted(self, count: int) -> None:
        """Offer the rows that are still to be settled."""
        # Short, for large letters; the tooltip says it in full.
        words = self.tr("Chưa vào ({count})").format(count=count_text(count))
        self.left_out_button.setText(words)
        self.left_out_button.setVisible(count > 0)

    def _on_loaded(self, batches: Sequence[BatchInfo]) -> None:
        self._batches = {batch.id: batch for batch in batches}
        self._model.show_rows(self._row(batch) for batch in batches)
        self._nothing.setVisible(not batches)
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.table.select_ids((wanted,), wanted)
        self._on_selected()

    def select(self, number: int) -> None:
        """Select an import when the history is read next."""
        self._wanted = number

    def _row(self, batch: BatchInfo) -> Row:
        counts = self.tr("{new} thêm, {changed} cập nhật, {left_out} bỏ").format(
            new=count_text(batch.rows_new),
            changed=count_text(batch.rows_changed),
            left_out=count_text(batch.rows_rejected + batch.rows_held_back),
        )
        withdrawn = batch.withdrawn_at is not None
        texts = (
            batch.imported_at.strftime("%d/%m/%Y %H:%M"),
            batch.file_name,
            layout_words(batch.layout),
            self.tr("Đã hoàn tác") if withdrawn else counts,
            batch.imported_by,
        )
        styles = {}
        if withdrawn:
            styles = dict.fromkeys(range(len(texts)), CellStyle(Tone.MUTED))
            styles[COUNTS_COLUMN] = CellStyle(Tone.MUTED, CellForm.PILL, "undo")
        tooltips = {1: batch.file_name, 2: texts[2], COUNTS_COLUMN: counts}
        return Row(batch.id, texts, styles, tooltips)

    @Slot()
    def _on_selected(self) -> None:
        chosen = self._chosen()
        self.undo_button.setEnabled(chosen is not None and chosen.withdrawn_at is None)

    def _chosen(self) -> BatchInfo | None:
        ids = self.table.selected_ids()
        return self._batches.get(ids[0]) if ids else None

    @Slot()
    def _on_undo(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        text = self.tr(
            "Hoàn tác lần nhập tệp “{file}” lúc {time}? {new} dòng đã thêm sẽ bị xoá, {changed} "
            "dòng đã cập nhật trở lại như trước."
        ).format(
            file=chosen.file_name,
            time=chosen.imported_at.strftime("%H:%M %d/%m/%Y"),
            new=count_text(chosen.rows_new),
            changed=count_text(chosen.rows_changed),
        )
        question = Question(
            title=self.tr("Hoàn tác lần nhập"),
            text=text,
            accept=self.tr("Hoàn tác lần nhập"),
            refuse=self.tr("Giữ lại"),
        )
        confirm(question, partial(self.withdraw, chosen.id), self)

    def withdraw(self, number: int) -> None:
        """Take a batch back; the outcome comes as a message."""
        context = self._context
        context.runner.write(
            partial(importing.undo, context.database, number, who=context.who),
            self._on_withdrawn,
        )

    def _on_withdrawn(self, result: Withdrawn) -> None:
        self.message.emit(Message(withdrawn_words(result), "ok"))
        self.reload()


def layout_words(key: str) -> str:
    """Return what a layout is called, in the window's language."""
    layout = layout_named(key)
    return key if layout is None else QCoreApplication.translate("import", layout.label)


def withdrawn_words(result: Withdrawn) -> str:
    """Return the sentence about an import that was taken back."""
    translate = QCoreApplication.translate
    restored = result.counts.get("restored", 0)
    gone = [
        f"{count_text(count)} {translate('fields', kind_of(kind).label).lower()}"
        for kind, count in result.counts.items()
        if kind != "restored" and count
    ]
    parts = []
    if gone:
        words = translate("HistoryPanel", "xoá {records} đã thêm")
        parts.append(words.format(records=", ".join(gone)))
    if restored:
        words = translate("HistoryPanel", "trả lại {count} bản ghi như trước")
        parts.append(words.format(count=count_text(restored)))
    done = translate("HistoryPanel", "Đã hoàn tác lần nhập")
    return f"{done}: {'; '.join(parts)}." if parts else f"{done}."
