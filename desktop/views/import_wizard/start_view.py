"""Where the page begins: drop a workbook, take a recent one, look back, or write a list out."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QVBoxLayout, QWidget

from desktop.settings.options import IMPORT_FOLDER
from desktop.views.actions import ActionSpec, action_button
from desktop.views.import_wizard.drop_area import DropArea, dropped_files
from desktop.views.import_wizard.export_panel import ExportPanel
from desktop.views.import_wizard.history_panel import HistoryPanel
from desktop.views.import_wizard.recent_files import RecentFiles, RecentFilesList
from desktop.views.import_wizard.template_button import TemplateButton
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import card, label

SIDE_WIDTH = 344
DROP_HEIGHT = 192
FILE_KINDS = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.htm *.html *.xml"


class StartView(QWidget):
    """Drop area with its buttons, recent files, history and exports."""

    file_chosen = Signal(object)
    """The `Path` of the workbook to take in."""
    files_dropped = Signal(object)
    """The `Path`s of what was dropped or copied, in a tuple."""
    pasted = Signal(str)
    """The text of rows that were copied in Excel."""
    message = Signal(object)
    """A `Message` for the page."""
    left_out_asked = Signal()
    """Show the rows that imports left out."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Build the four parts; `refresh` fills them."""
        super().__init__(parent)
        self._context = context
        self._recent = RecentFiles(context.settings)
        self.template_button = TemplateButton(context)
        paste = ActionSpec(
            key="paste_rows",
            text=self.tr("Dán"),
            shortcut="Ctrl+V",
            tooltip=self.tr("Nhập các dòng vừa sao chép trong Excel, có dòng tiêu đề thì càng rõ"),
        )
        self.paste_action, paste_button = action_button(paste, self, self._on_paste)
        self.drop_area = DropArea(paste_button, self.template_button)
        self.drop_area.setFixedHeight(px(DROP_HEIGHT))
        self.recent_list = RecentFilesList()
        self.history = HistoryPanel(context)
        self.exports = ExportPanel(context)
        self._build()
        self.drop_area.files_dropped.connect(self.files_dropped)
        self.recent_list.file_chosen.connect(self.file_chosen)
        self.drop_area.choose_asked.connect(self.choose_file)
        self.template_button.message.connect(self.message)
        self.history.message.connect(self.message)
        self.history.left_out_asked.connect(self.left_out_asked)
        self.exports.message.connect(self.message)

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(px(16), px(12), px(16), px(12))
        grid.setSpacing(px(12))
        grid.addWidget(self.drop_area, 0, 0)
        grid.addWidget(_framed(self.tr("Tệp gần đây"), self.recent_list), 0, 1)
        history = card()
        rows = QVBoxLayout(history)
        rows.setContentsMargins(px(12), px(8), px(12), px(12))
        rows.addWidget(self.history)
        grid.addWidget(history, 1, 0)
        grid.addWidget(_framed(self.tr("Xuất danh sách ra Excel"), self.exports), 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, px(SIDE_WIDTH))
        grid.setRowStretch(1, 1)

    def refresh(self) -> None:
        """Show the recent files and read the history."""
        self.recent_list.show_paths(self._recent.paths())
        self.history.reload()

    def remember(self, path: Path) -> None:
        """Put a workbook on the list of recent files."""
        self._recent.add(path)
        self._context.settings.keep_text(IMPORT_FOLDER, str(path.parent))

    def forget(self, path: Path) -> None:
        """Take a workbook that is gone off the list of recent files."""
        self._recent.forget(path)

    @Slot()
    def _on_paste(self) -> None:
        """Take what is on the clipboard: a file that was copied, else rows of a table."""
        copied = QGuiApplication.clipboard().mimeData()
        paths = dropped_files(copied)
        if paths:
            self.files_dropped.emit(paths)
        else:
            self.pasted.emit(copied.text())

    @Slot()
    def choose_file(self) -> None:
        """Ask for a workbook in a folder."""
        folder = self._context.settings.text(IMPORT_FOLDER)
        kinds = self.tr("Bảng tính ({kinds})").format(kinds=FILE_KINDS)
        every = self.tr("Mọi tệp (*)")
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Chọn tệp để nhập"), folder, f"{kinds};;{every}"
        )
        if chosen:
            self.file_chosen.emit(Path(chosen))


def _framed(title: str, content: QWidget) -> QWidget:
    made = card()
    rows = QVBoxLayout(made)
    rows.setContentsMargins(px(12), px(10), px(12), px(12))
    rows.setSpacing(px(8))
    rows.addWidget(label(title, "heading"))
    rows.addWidget(content)
    rows.addStretch(1)
    return made
