"""The table of targets to Excel, as it is seen."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import UserFacingError
from desktop.domain.vietnamese_text import file_word
from desktop.settings.options import EXPORT_FOLDER
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.targets.target_model import TOTAL, TargetModel
from desktop.views.targets.target_words import indicator_name
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.file_opening import WrittenFile
from desktop.views.widgets.save_dialog import SaveQuestion, ask_where_to_save

if TYPE_CHECKING:
    from desktop.services.progress import Progress
    from desktop.services.targets.evidence_names import WrittenNames
    from desktop.services.targets.table import TargetTable


_ROWS: Final = {
    "neighbourhoods": "thon",
    "collectors": "nhan_vien",
    "organisations": "to_chuc",
    "months": "thang",
    "communes": "xa",
}
"""What stands in the rows, for the name of a file."""


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
            f"Chi_tieu_{_ROWS[table.rows_of.value]}_{table.year}_{self._context.today():%Y%m%d}.xlsx",
            EXPORT_FOLDER,
        )
        write = partial(self.write, table, order)
        ask_where_to_save(question, write, self._context.settings, self._page)

    def write(self, table: "TargetTable", order: Sequence[int], target: Path) -> None:
        """Write the table; the outcome comes as a message."""
        work = partial(_export, self._context, table, order, target)
        self._context.runner.write(work, self._on_written)

    def ask_names(self, table: "TargetTable", indicator: str) -> None:
        """Ask where to write who stands behind each result, those of the best first."""
        question = SaveQuestion(
            self.tr("Xuất danh sách minh chứng ra Excel"),
            f"Minh_chung_{file_word(indicator_name(indicator))}_{table.year}_"
            f"{self._context.today():%Y%m%d}.xlsx",
            EXPORT_FOLDER,
        )
        write = partial(self.write_names, table, indicator)
        ask_where_to_save(question, write, self._context.settings, self._page)

    def write_names(self, table: "TargetTable", indicator: str, target: Path) -> None:
        """Write the names; the outcome comes as a message."""
        self._context.runner.long(
            partial(_export_names, self._context, table, indicator, target),
            self._on_names,
            self._on_refused,
            message=self.tr("Đang ghi danh sách minh chứng"),
            writes=True,  # the audit notes who took it out
        )

    def _on_names(self, written: "WrittenNames") -> None:
        text = self.tr("Đã xuất danh sách minh chứng ra {file}: {count} dòng.").format(
            file=written.path.name, count=count_text(sum(written.counts.values()))
        )
        open_it = WrittenFile(written.path).open
        self.message.emit(Message(text, "ok", str(written.path), self.tr("Mở tệp"), open_it))

    def _on_refused(self, error: UserFacingError) -> None:
        self.message.emit(Message(error.text(QCoreApplication.translate), "error"))

    def _on_written(self, written: Path) -> None:
        text = self.tr("Đã xuất bảng chỉ tiêu ra {file}.").format(file=written.name)
        open_it = WrittenFile(written).open
        self.message.emit(Message(text, "ok", str(written), self.tr("Mở tệp"), open_it))


def _export_names(
    context: PageContext, table: "TargetTable", indicator: str, target: Path, progress: "Progress"
) -> "WrittenNames":
    from desktop.services.targets.evidence_names import (  # noqa: PLC0415 - see record_list.py
        export_names,
    )

    return export_names(
        context.database,
        table,
        _by_rank(table, indicator),
        indicator,
        target,
        who=context.who,
        progress=progress,
    )


def _by_rank(table: "TargetTable", indicator: str) -> list[int]:
    """Return the rows, the best first; those without a rank follow in their own order."""
    ranks = table.ranks(indicator)
    keys = [row.key for row in table.rows]
    return sorted(keys, key=lambda key: (key not in ranks, ranks.get(key, 0), keys.index(key)))


def _export(context: PageContext, table: "TargetTable", order: Sequence[int], target: Path) -> Path:
    from desktop.services.targets.evidence import export_table  # noqa: PLC0415 - see record_list.py

    return export_table(context.database, table, order, target, who=context.who)
