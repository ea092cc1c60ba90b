"""The large area that takes a workbook: dropped on it, or chosen from a folder."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import ElidedButton, label, set_look

ICON_SIZE = 40


def dropped_files(data: QMimeData) -> tuple[Path, ...]:
    """Return the local files and folders of a drag or of the clipboard."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


class DropArea(QFrame):
    """Asks for a workbook; what kind of file it really is, the import says."""

    files_dropped = Signal(object)
    """The `Path`s of what was let go here, in a tuple."""
    choose_asked = Signal()
    """The button "Chọn tệp…" was pressed."""

    def __init__(self, *others: QWidget) -> None:
        """Wait for a file; `others` are buttons beside "Chọn tệp…"."""
        super().__init__()
        self.setAcceptDrops(True)
        self.setProperty("look", "drop")
        picture = QLabel()
        picture.setPixmap(pixmap("workbook", tokens().primary, px(ICON_SIZE)))
        title = label(self.tr("Kéo tệp Excel vào đây"), "title")
        note = label(
            self.tr("Tệp .xlsx, .xls, .ods, .csv. Chưa ghi gì cho đến khi bấm Ghi ở bước 4."),
            "crumb",
            wraps=True,
        )
        self.button = ElidedButton(
            self.tr("Chọn tệp… (Ctrl+O)"),
            self._on_choose,
            icon_name="folder",
            look="primary",
            tooltip=self.tr("Chọn tệp bảng tính trên máy này (Ctrl+O)"),
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(12), px(16), px(12))
        rows.setSpacing(px(8))
        rows.addStretch(1)
        for part in (picture, title, note):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            rows.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch(1)
        for button in (self.button, *others):
            buttons.addWidget(button)
        buttons.addStretch(1)
        rows.addLayout(buttons)
        rows.addStretch(1)

    @Slot()
    def _on_choose(self) -> None:
        self.choose_asked.emit()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            set_look(self, "dragging", "true")
            event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        set_look(self, "dragging", "false")

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        set_look(self, "dragging", "false")
        paths = dropped_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)
