"""The dialog before pasted rows are added: how they were read, how many, and what is wrong."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.fields.catalogue import kind_of
from desktop.models import paste_preview
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.paste_preview import PastePreview
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.figures import count_text

WIDTH = 780
HEIGHT_OF_TABLE = 140
HEIGHT = 480
MARGIN = 40


class PasteDialog(QDialog):
    """Says what would be added; the clipboard keeps what was copied, whatever is pressed."""

    accepted_paste = Signal()
    """Add the new rows."""

    def __init__(self, parent: QWidget, preview: PastePreview, noun: str) -> None:
        """Show what a pasted table would add; `noun` counts rows ("hộ")."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._preview = preview
        self._noun = noun
        pasted = preview.pasted
        title = self.tr("Dán {count} dòng từ Excel")
        self.setWindowTitle(title.format(count=count_text(len(pasted.plan.rows))))
        self.reading = label(self._reading_words(), "plain", wraps=True)
        self.counts = label(self._count_words(), "heading", wraps=True)
        self.model = MemoryTableModel(paste_preview.columns(QCoreApplication.translate))
        self.model.show_rows(preview.rows)
        self.table = TableView(self.model, accessible_name=self.tr("Các dòng vừa dán"))
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setMinimumHeight(px(HEIGHT_OF_TABLE) if preview.rows else 0)
        self.table.setVisible(bool(preview.rows))
        self.sentence = label("", "plain", wraps=True)
        self.table.current_changed.connect(self._on_row)
        self.advice = label(
            self.tr("Sửa các dòng có lỗi trong Excel rồi dán lại; nội dung vừa dán vẫn còn."),
            "muted",
            wraps=True,
        )
        self.advice.setVisible(bool(pasted.faulty))
        self.copy_button = Button(self.tr("Chép các dòng lỗi"), self.copy_faulty, icon_name="copy")
        self.copy_button.setVisible(bool(pasted.faulty))
        text = self.tr("Thêm {count} {noun}").format(count=count_text(len(pasted.new)), noun=noun)
        self.accept_button = Button(text, self.take, look="primary")
        self.accept_button.setEnabled(bool(pasted.new))
        self.refuse_button = Button(self.tr("Không dán"), self.reject)
        self._build(parent.window().size())
        if preview.rows:
            self.table.select_ids((preview.rows[0].row_id,))

    def _build(self, room: QSize) -> None:
        footer = QHBoxLayout()
        footer.setSpacing(px(8))
        footer.addWidget(self.copy_button)
        footer.addStretch(1)
        footer.addWidget(self.refuse_button)
        footer.addWidget(self.accept_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(12))
        rows.addWidget(self.counts)
        rows.addWidget(self.reading)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.sentence)
        rows.addWidget(self.advice)
        rows.addLayout(footer)
        self.setMinimumWidth(min(px(WIDTH), room.width() - px(MARGIN)))
        if self._preview.rows:
            self.resize(self.minimumWidth(), min(px(HEIGHT), room.height() - px(MARGIN)))
        chosen = self.accept_button if self.accept_button.isEnabled() else self.refuse_button
        chosen.setFocus()

    @Slot(object)
    def _on_row(self, place: object) -> None:
        """Tell in full what the table may cut."""
        for row in self._preview.rows:
            if row.row_id == place:
                words = self.tr("Dòng {line}: {sentence}")
                self.sentence.setText(words.format(line=row.texts[0], sentence=row.texts[2]))

    def _reading_words(self) -> str:
        pasted = self._preview.pasted
        kind = kind_of(pasted.plan.kind)
        known = {spec.key: spec.label for spec in kind.fields}
        names = [
            QCoreApplication.translate("fields", known[key])
            for key in pasted.columns
            if key in known
        ]
        template = (
            self.tr("Dòng đầu là tiêu đề. Đã nhận ra cột: {columns}.")
            if pasted.with_header
            else self.tr("Không thấy dòng tiêu đề: đọc theo thứ tự cột đang hiện: {columns}.")
        )
        return template.format(columns=", ".join(names))

    def _count_words(self) -> str:
        pasted = self._preview.pasted
        parts = [
            self.tr("Mới {count}").format(count=count_text(len(pasted.new))),
            self.tr("Đã có {count} (giữ nguyên)").format(count=count_text(len(pasted.known))),
            self.tr("Có lỗi {count}").format(count=count_text(len(pasted.faulty))),
        ]
        if pasted.doubtful:
            words = self.tr("Có thể đã có {count} (không thêm)")
            parts.append(words.format(count=count_text(len(pasted.doubtful))))
        if pasted.left_out:
            words = self.tr("Bỏ qua {count}")
            parts.append(words.format(count=count_text(len(pasted.left_out))))
        return " · ".join(parts)

    @Slot()
    def copy_faulty(self) -> None:
        """Put the header and the faulty rows on the clipboard, to be mended in Excel."""
        QGuiApplication.clipboard().setText(self._preview.faulty_text)

    @Slot()
    def take(self) -> None:
        """Add the new rows."""
        if self.accept_button.isEnabled():
            self.accept_button.setEnabled(False)
            self.accept()
            self.accepted_paste.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add at Ctrl+Enter; Enter presses the button with the focus, Esc adds nothing."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.take()
        else:
            super().keyPressEvent(event)
