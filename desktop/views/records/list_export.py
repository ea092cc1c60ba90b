"""Writes the list as it is shown into a workbook: asks where, shows progress, offers to open it."""

import datetime
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.list_query import ListQuery
from desktop.services.progress import Progress
from desktop.settings.options import EXPORT_FOLDER
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.file_opening import WrittenFile
from desktop.views.widgets.save_dialog import SaveQuestion, ask_where_to_save

if TYPE_CHECKING:
    from desktop.services.exports import ExportResult

FILE_NAMES = {
    "household": "DS_ho",
    "person": "DS_thanh_vien",
    "collector": "DS_nhan_vien_thu",
    "organisation": "DS_to_chuc",
    "event": "DS_truyen_thong",
    "receipt": "DS_bien_lai",
    "receipt_book": "DS_quyen_bien_lai",
    "closing": "DS_chot_tien",
    "submission_batch": "DS_dot_ke_khai",
    "refund": "DS_thoai_thu",
    "directive": "DS_nhiem_vu",
    "left_out_row": "DS_dong_chua_nhap",
}
"""How the file of each list begins, in letters that every USB stick can hold."""


class ListExport(QObject):
    """Every way out to Excel: the button "Xuất Excel" of a list, and the whole lists."""

    message = Signal(object)
    """A `Message` for the message bar."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        """Open dialogs over `page`."""
        super().__init__(page)
        self._context = context
        self._page = page

    def ask(self, query: ListQuery, columns: Sequence[str] | None = None) -> None:
        """Ask where to write a list; the answer comes by signal, nothing waits for it.

        `columns` are field keys in the order wanted, None for the usual ones.
        """
        question = SaveQuestion(
            self.tr("Xuất danh sách ra Excel"),
            file_name(query.kind, self._context.today()),
            EXPORT_FOLDER,
        )
        write = partial(self.write, query, columns)
        ask_where_to_save(question, write, self._context.settings, self._page)

    def write(self, query: ListQuery, columns: Sequence[str] | None, target: Path) -> None:
        """Write a list to `target`; the outcome comes as a message."""
        self._context.runner.long(
            partial(_export, self._context, query, columns, target),
            self._on_written,
            on_cancelled=self._on_cancelled,
            message=self.tr("Đang ghi ra Excel"),
            writes=True,
        )

    def _on_written(self, result: "ExportResult") -> None:
        text = self.tr("Đã xuất {count} dòng ra {file}.").format(
            count=count_text(result.rows), file=result.path.name
        )
        open_it = WrittenFile(result.path).open
        self.message.emit(Message(text, "ok", str(result.path), self.tr("Mở tệp"), open_it))

    def _on_cancelled(self) -> None:
        self.message.emit(Message(self.tr("Đã dừng xuất, chưa ghi tệp nào.")))


def file_name(kind: str, today: datetime.date) -> str:
    """Return the usual name of an exported list: what it is and the day, as in 20261122."""
    return f"{FILE_NAMES[kind]}_{today:%Y%m%d}.xlsx"


def _export(
    context: PageContext,
    query: ListQuery,
    columns: Sequence[str] | None,
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
