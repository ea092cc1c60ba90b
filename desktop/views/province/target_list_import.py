"""Takes targets of the communes in out of an Excel list: asks for the file, shows, writes."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from desktop.domain.errors import UserFacingError
from desktop.settings.options import IMPORT_FOLDER
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.province.target_list_dialog import TargetListDialog
from desktop.views.targets.target_tab import TargetTab

if TYPE_CHECKING:
    from desktop.services.progress import Progress
    from desktop.services.targets.list_import import TargetList

FILES = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv"


class TargetListImport(QObject):
    """Belongs to the table of targets, which writes and tells."""

    message = Signal(object)
    """A `Message` for the message bar."""

    def __init__(self, context: PageContext, tab: TargetTab) -> None:
        """Serve a table."""
        super().__init__(tab)
        self._context = context
        self._tab = tab

    @Slot()
    def ask(self) -> None:
        """Ask for the file."""
        folder = self._context.settings.text(IMPORT_FOLDER)
        kinds = self.tr("Bảng tính ({kinds})").format(kinds=FILES)
        title = self.tr("Chọn bảng chỉ tiêu của các xã")
        chosen, _ = QFileDialog.getOpenFileName(self._tab, title, folder, kinds)
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Read a file away from the window, then show what it says."""
        self._context.runner.long(
            partial(_read, self._context, path, self._tab.choices.year),
            self._on_read,
            self._on_refused,
            message=self.tr("Đang đọc bảng chỉ tiêu"),
        )

    def _on_read(self, found: "TargetList") -> None:
        TargetListDialog(found, self._tab.writer.write, self._tab).open()

    def _on_refused(self, error: UserFacingError) -> None:
        self.message.emit(Message(error.text(QCoreApplication.translate), "error"))


def _read(context: PageContext, path: Path, year: int, progress: "Progress") -> "TargetList":
    from desktop.services.targets.list_import import read_list  # noqa: PLC0415 - see record_list.py

    return read_list(context.database, path, year, progress)
