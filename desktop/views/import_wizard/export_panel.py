"""Every list of the office to Excel, whole, with one button each."""

import datetime
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from desktop.domain.list_query import ListQuery
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold
from desktop.fields.catalogue import kind_of
from desktop.services.exports import ExportResult, export_list
from desktop.services.progress import Progress
from desktop.settings.options import EXPORT_FOLDER
from desktop.storage.database import Database
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.file_opening import WrittenFile, with_ending

COLUMNS = 2


@dataclass(frozen=True, slots=True)
class _Kind:
    key: str
    icon: str
    words: str


KINDS = (
    _Kind("household", "home", QT_TRANSLATE_NOOP("ExportPanel", "Hộ")),
    _Kind("person", "people", QT_TRANSLATE_NOOP("ExportPanel", "Thành viên")),
    _Kind("collector", "badge", QT_TRANSLATE_NOOP("ExportPanel", "Nhân viên thu")),
    _Kind("event", "megaphone", QT_TRANSLATE_NOOP("ExportPanel", "Truyền thông")),
    _Kind("receipt", "money", QT_TRANSLATE_NOOP("ExportPanel", "Biên lai")),
)


class ExportPanel(QWidget):
    """Writes a whole list into a workbook that the user names."""

    message = Signal(object)
    """A `Message`: where the workbook is."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Offer every kind of list that stands in a workbook of its own."""
        super().__init__(parent)
        self._context = context
        self.buttons: dict[str, Button] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for number, kind in enumerate(KINDS):
            button = Button(
                QCoreApplication.translate("ExportPanel", kind.words),
                partial(self._on_clicked, kind.key),
                icon_name=kind.icon,
                tooltip=self.tr("Xuất toàn bộ danh sách ra Excel"),
            )
            self.buttons[kind.key] = button
            grid.addWidget(button, number // COLUMNS, number % COLUMNS)

    @Slot()
    def _on_clicked(self, kind: str) -> None:
        today = self._context.today()
        folder = self._context.settings.text(EXPORT_FOLDER)
        usual = str(Path(folder) / file_name(kind, today))
        asked, _ = QFileDialog.getSaveFileName(
            self, self.tr("Xuất ra Excel"), usual, self.tr("Bảng tính Excel (*.xlsx)")
        )
        if asked:
            self.export(kind, with_ending(asked, ".xlsx"))

    def export(self, kind: str, target: Path) -> None:
        """Write the list of `kind` to `target`; the outcome comes as a message."""
        context = self._context
        context.settings.keep_text(EXPORT_FOLDER, str(target.parent))
        context.runner.long(
            _Job(context.database, kind, target, context.today(), context.who).run,
            self._on_exported,
            message=self.tr("Đang xuất ra Excel"),
            writes=True,  # the audit notes who took the data out
        )

    def _on_exported(self, result: ExportResult) -> None:
        text = self.tr("Đã xuất {count} dòng ra {name}.").format(
            count=count_text(result.rows), name=result.path.name
        )
        open_it = WrittenFile(result.path).open
        self.message.emit(Message(text, "ok", str(result.path), self.tr("Mở tệp"), open_it))


def file_name(kind: str, today: datetime.date) -> str:
    """Return the usual name of an exported list, in letters that every USB stick can hold."""
    words = "_".join(fold(kind_of(kind).label_plural).split())
    return f"{words}_{today.isoformat()}.xlsx"


@dataclass(frozen=True, slots=True)
class _Job:
    """One export as it runs away from the window."""

    database: Database
    kind: str
    target: Path
    today: datetime.date
    who: str

    def run(self, progress: Progress) -> ExportResult:
        return export_list(
            self.database,
            ListQuery(self.kind),
            None,
            self.target,
            today=self.today,
            who=self.who,
            progress=progress,
        )
