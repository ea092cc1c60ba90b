"""Thùng rác: the records deleted in the last 30 days, and bringing them back."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.fields.catalogue import kind_of
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import Column, Row
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.step_actions import StepActions
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from desktop.services.history import DeletedRecord, Restored


class BinTab(QWidget):
    """The table of deleted records with "Khôi phục"; Enter restores the chosen ones too."""

    message = Signal(object)
    """A `Message`: what was brought back."""
    counted = Signal()
    """The bin was read; `text` says how much lies in it."""

    def __init__(
        self, context: PageContext, steps: StepActions, parent: QWidget | None = None
    ) -> None:
        """Start empty; `reload` reads the bin."""
        super().__init__(parent)
        self._context = context
        self._steps = steps
        self._count = 0
        self._model = MemoryTableModel(self._columns(), self)
        self.table = TableView(
            self._model,
            name="recycle-bin",
            store=context.settings,
            accessible_name=self.tr("Thùng rác"),
        )
        self.restore_button = Button(
            self.tr("Khôi phục"),
            self.restore,
            icon_name="undo",
            look="primary",
            tooltip=self.tr("Đưa các bản ghi đã chọn trở lại, cùng những gì đã đi theo (Enter)"),
        )
        self._empty = EmptyState(
            "trash",
            self.tr("Thùng rác trống"),
            self.tr("Hộ, thành viên và bản ghi khác đã xoá nằm ở đây 30 ngày, khôi phục được."),
        )
        self._stack = QStackedWidget()
        self._build()
        self.table.selection_changed.connect(self._on_selection)
        self.table.row_activated.connect(self._on_activated)
        self._on_selection()

    def _build(self) -> None:
        self.table.horizontalHeader().setStretchLastSection(True)
        hint = label(
            self.tr("Bản ghi đã xoá nằm ở đây 30 ngày. Chọn dòng rồi bấm Khôi phục."), "crumb"
        )
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(hint, 1)
        head.addWidget(self.restore_button)
        full = QWidget()
        rows = QVBoxLayout(full)
        rows.setContentsMargins(0, px(8), 0, 0)
        rows.setSpacing(px(8))
        rows.addLayout(head)
        rows.addWidget(self.table, 1)
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(key="kind", label=self.tr("Loại"), width=px(150), sortable=False),
            Column(key="name", label=self.tr("Bản ghi"), width=px(240), sortable=False),
            Column(key="along", label=self.tr("Đi theo"), width=px(240), sortable=False),
            Column(key="at", label=self.tr("Xoá lúc"), width=px(136), sortable=False),
            Column(key="who", label=self.tr("Người xoá"), width=px(170), sortable=False),
        )

    @property
    def text(self) -> str:
        """What the status bar says."""
        return self.tr("{count} bản ghi trong thùng rác").format(count=count_text(self._count))

    def focus_first(self) -> None:
        """Put the focus into the table."""
        self.table.setFocus()

    def reload(self) -> None:
        """Read the bin anew."""
        from desktop.services import history  # noqa: PLC0415 - see record_list.py

        database = self._context.database
        read = partial(history.recycle_bin, database, database.clock())
        self._context.runner.read(read, self._on_loaded)

    def _on_loaded(self, records: "tuple[DeletedRecord, ...]") -> None:
        self._count = len(records)
        self._model.show_rows(self._row(record) for record in records)
        self._stack.setCurrentIndex(0 if records else 1)
        if records and not self.table.selected_ids():
            self.table.select_ids((records[0].line_id,), records[0].line_id)
        self._on_selection()
        self.counted.emit()

    def _row(self, record: "DeletedRecord") -> Row:
        translate = QCoreApplication.translate
        along = self._along(record.along)
        name = record.name
        texts = (
            translate("fields", kind_of(record.kind).label),
            name,
            along,
            record.at.strftime("%d/%m/%Y %H:%M"),
            record.who,
        )
        return Row(record.line_id, texts, tooltips={1: name, 2: along})

    @staticmethod
    def _along(counts: Mapping[str, int]) -> str:
        translate = QCoreApplication.translate
        return ", ".join(
            f"{count_text(count)} {translate('fields', kind_of(kind).label).lower()}"
            for kind, count in counts.items()
        )

    @Slot()
    def _on_selection(self) -> None:
        self.restore_button.setEnabled(bool(self.table.selected_ids()))

    @Slot(object)
    def _on_activated(self, _line_id: object) -> None:
        self.restore()

    @Slot()
    def restore(self) -> None:
        """Bring the chosen records back."""
        chosen = tuple(self.table.selected_ids())
        if not chosen:
            return
        from desktop.services import history  # noqa: PLC0415 - see record_list.py

        context = self._context
        context.runner.write(
            partial(history.restore, context.database, chosen, who=context.who),
            self._on_restored,
        )

    def _on_restored(self, done: "Restored") -> None:
        name = done.step.text(QCoreApplication.translate)
        text = self.tr("Đã xong: {step}.").format(step=name)
        self.message.emit(
            Message(text, "ok", action_text=self.tr("Hoàn tác"), action=self._steps.undo)
        )
