"""Shows what a list of targets says before it is written: what changes, what cannot be taken."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import CellStyle, Column, Row, Tone
from desktop.views.forms.editors import LineEdit
from desktop.views.tables.table_view import TableView
from desktop.views.targets.target_words import indicator_name, number_text
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.services.targets.list_import import ListedTarget, ListFault, TargetList
    from desktop.services.targets.writing import NewTarget

SIZE = (880, 540)
MARGIN = 40


class TargetListDialog(QDialog):
    """Nothing is written before the button; rows at fault stand first and are left out."""

    def __init__(
        self,
        found: "TargetList",
        on_write: "Callable[[Sequence[NewTarget]], object]",
        parent: QWidget,
    ) -> None:
        """Show a list; `open()` shows the dialog."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Nhập chỉ tiêu từ {file}").format(file=found.file_name))
        self._found = found
        self._on_write = on_write
        self.told = label(self._summary(), wraps=True)
        self.model = MemoryTableModel(self._columns(), self)
        self.table = TableView(self.model, accessible_name=self.tr("Chỉ tiêu trong tệp"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(len(self.model.columns) - 1, header.ResizeMode.Stretch)
        self.detail = label("", "muted", wraps=True)
        """The whole of what the current row says: reasons are longer than their column."""
        self.document = LineEdit()
        self.document.setAccessibleName(self.tr("Số văn bản giao"))
        self.document.setPlaceholderText(self.tr("Ví dụ 115/KH-UBND; có thể ghi sau"))
        count = len(found.wanted)
        self.accept_button = Button(
            self.tr("Ghi {count} chỉ tiêu").format(count=count), self.write, look="primary"
        )
        self.accept_button.setEnabled(bool(count))
        self.refuse_button = Button(self.tr("Không nhập"), self.reject)
        self._build(parent)
        faults = [_fault_row(-1 - number, one) for number, one in enumerate(found.faults)]
        rows = [_row(number, one) for number, one in enumerate(found.targets)]
        self.model.show_rows((*faults, *rows))
        self.table.current_changed.connect(self._on_current)
        if faults:
            self.table.select_ids((faults[0].row_id,), faults[0].row_id)

    def _build(self, parent: QWidget) -> None:
        named = QHBoxLayout()
        named.setSpacing(px(8))
        named.addWidget(label(self.tr("Số văn bản giao")))
        named.addWidget(self.document, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(14), px(16), px(14))
        rows.setSpacing(px(8))
        rows.addWidget(self.told)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.detail)
        rows.addLayout(named)
        rows.addLayout(answer_row(self.refuse_button, self.accept_button))
        window = parent.window().size()
        self.resize(
            min(px(SIZE[0]), window.width() - px(MARGIN)),
            min(px(SIZE[1]), window.height() - px(MARGIN)),
        )
        self.detail.setVisible(bool(self._found.faults))
        (self.table if self._found.faults else self.document).setFocus()

    def _summary(self) -> str:
        found = self._found
        changing = len(found.wanted)
        text = self.tr("Sẽ ghi: {changing}. Đã có đúng số này: {same}.").format(
            changing=changing, same=len(found.targets) - changing
        )
        if not found.faults:
            return text
        left_out = self.tr("Bỏ lại vì sai: {count}, đứng đầu bảng kèm lý do.")
        return f"{text} {left_out.format(count=len(found.faults))}"

    def _columns(self) -> tuple[Column, ...]:
        names = (
            ("row", self.tr("Dòng"), 64, True),
            ("place", self.tr("Xã, phường"), 160, False),
            ("period", self.tr("Kỳ"), 84, False),
            ("before", self.tr("Đang có"), 96, True),
            ("value", self.tr("Sẽ ghi"), 96, True),
            ("indicator", self.tr("Chỉ số, lý do"), 240, False),
        )
        return tuple(
            Column(key=key, label=words, width=px(width), align_right=right, sortable=False)
            for key, words, width, right in names
        )

    @Slot(object)
    def _on_current(self, row_id: object) -> None:
        """Tell the reason of a row at fault in full."""
        at_fault = isinstance(row_id, int) and row_id < 0
        fault = self._found.faults[-1 - int(str(row_id))] if at_fault else None
        words = fault.reason.text(QCoreApplication.translate) if fault is not None else ""
        self.detail.setText(words)
        self.detail.setVisible(bool(self._found.faults))

    @Slot()
    def write(self) -> None:
        """Hand over what is to be written."""
        from desktop.services.targets.list_import import with_document  # noqa: PLC0415

        if not self.accept_button.isEnabled():
            return
        wanted = with_document(self._found.wanted, self.document.text())
        self.accept()
        self._on_write(wanted)


def _row(number: int, one: "ListedTarget") -> Row:
    wanted, key = one.wanted, one.wanted.indicator
    whole = QCoreApplication.translate("TargetModel", "Toàn tỉnh")
    period = f"{wanted.month:02d}/{wanted.year}" if wanted.month else str(wanted.year)
    texts = (
        str(one.row),
        one.place_name or whole,
        period,
        number_text(one.before, key),
        number_text(wanted.value, key),
        indicator_name(key),
    )
    styles = {4: CellStyle(Tone.INFO)} if one.changes else {}
    return Row(number, texts, styles, {1: texts[1], 5: texts[5]})


def _fault_row(number: int, one: "ListFault") -> Row:
    reason = one.reason.text(QCoreApplication.translate)
    style = CellStyle(Tone.ERROR)
    texts = (str(one.row), one.name, "", "", "", reason)
    return Row(number, texts, {0: style, 1: style, 5: style}, {1: one.name, 5: reason})
