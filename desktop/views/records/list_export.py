"""Writes the list as it is shown into a workbook: asks where, shows progress, offers to open it."""

import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.list_query import ListQuery
from desktop.services.progress import Progress
from desktop.settings.options import EXPORT_FOLDER
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.records.record_list import RecordList
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from desktop.services.exports import ExportResult


class ListExport(QObject):
    """The button "Xuất Excel" of a page of lists."""

    message = Signal(object)
    """A `Message` for the message bar."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        """Open dialogs over `page`."""
        super().__init__(page)
        self._context = context
        self._page = page
        self._list: RecordList | None = None
        self._written: Path | None = None

    def ask(self, shown: RecordList) -> None:
        """Ask where to write the list; the answer comes by signal, nothing waits for it."""
        self._list = shown
        dialog = QFileDialog(self._page, self.tr("Xuất danh sách ra Excel"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Sổ tính Excel (*.xlsx)"))
        dialog.setDefaultSuffix("xlsx")
        dialog.setDirectory(self._folder())
        dialog.selectFile(_file_name(shown.definition.kind, self._context.today()))
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _folder(self) -> str:
        kept = self._context.settings.text(EXPORT_FOLDER)
        if kept and Path(kept).is_dir():
            return kept
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        target = Path(name)
        self._context.settings.keep_text(EXPORT_FOLDER, str(target.parent))
        self.write(target)

    def write(self, target: Path) -> None:
        """Write the list that was asked for to `target`."""
        if self._list is None:
            return
        work = partial(_export, self._context, self._list.query, self._list.shown_columns, target)
        self._context.runner.long(
            work,
            self._on_written,
            on_cancelled=self._on_cancelled,
            message=self.tr("Đang ghi ra Excel"),
            writes=True,
        )

    def _on_written(self, result: "ExportResult") -> None:
        self._written = result.path
        text = self.tr("Đã xuất {count} dòng ra {file}.").format(
            count=count_text(result.rows), file=result.path.name
        )
        opened = self.tr("Mở tệp")
        self.message.emit(Message(text, "ok", action_text=opened, action=self.open_file))

    def _on_cancelled(self) -> None:
        self.message.emit(Message(self.tr("Đã dừng xuất, chưa ghi tệp nào.")))

    @Slot()
    def open_file(self) -> None:
        """Open the workbook that was written last."""
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))


def _file_name(kind: str, today: datetime.date) -> str:
    names = {
        "household": "DS_ho",
        "person": "DS_thanh_vien",
        "collector": "DS_nhan_vien_thu",
        "organisation": "DS_to_chuc",
        "event": "DS_truyen_thong",
    }
    return f"{names.get(kind, kind)}_{today:%Y%m%d}.xlsx"


def _export(
    context: PageContext,
    query: ListQuery,
    columns: list[str],
    target: Path,
    progress: Progress,
) -> "ExportResult":
    """Write the list; runs on the writer thread, for the audit notes who took the data out."""
    from desktop.services.exports import export_list  # noqa: PLC0415 - see record_list.py

    return export_list(
        context.database,
        query,
        columns,
        target,
        today=context.today(),
        progress=progress,
        who=context.who,
    )
