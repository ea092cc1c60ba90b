"""The table of targets to Excel, as it is seen."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.settings.options import EXPORT_FOLDER
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.targets.target_model import TOTAL, TargetModel
from desktop.views.widgets.file_opening import WrittenFile
from desktop.views.widgets.save_dialog import SaveQuestion, ask_where_to_save

if TYPE_CHECKING:
    from desktop.services.targets.table import TargetTable


class TargetExport(QObject):
    """Asks for a file and writes it."""

    message = Signal(object)
    """A `Message` for the message bar."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        """Open dialogs over `page`."""
        super().__init__(page)
        self._context = context
        self._page = page

    def ask(self, table: "TargetTable", shown: TargetModel) -> None:
        """Ask where to write the rows in the order in which they are shown."""
        ids = [shown.id_at(row) for row in range(shown.rowCount())]
        order = [row_id for row_id in ids if row_id != TOTAL]
        question = SaveQuestion(
            self.tr("Xuất bảng chỉ tiêu ra Excel"),
            f"Chi_tieu_{table.year}_{self._context.today():%Y%m%d}.xlsx",
            EXPORT_FOLDER,
        )
        write = partial(self.write, table, order)
        ask_where_to_save(question, write, self._context.settings, self._page)

    def write(self, table: "TargetTable", order: Sequence[int], target: Path) -> None:
        """Write the table; the outcome comes as a message."""
        work = partial(_export, self._context, table, order, target)
        self._context.runner.write(work, self._on_written)

    def _on_written(self, written: Path) -> None:
        text = self.tr("Đã xuất bảng chỉ tiêu ra {file}.").format(file=written.name)
        open_it = WrittenFile(written).open
        self.message.emit(Message(text, "ok", str(written), self.tr("Mở tệp"), open_it))


def _export(context: PageContext, table: "TargetTable", order: Sequence[int], target: Path) -> Path:
    from desktop.services.targets.evidence import export_table  # noqa: PLC0415 - see record_list.py

    return export_table(context.database, table, order, target, who=context.who)
