"""Writes an official form into a workbook: asks where, shows progress, offers to open it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import UserFacingError
from desktop.domain.money import show_money
from desktop.services.progress import Progress
from desktop.settings.options import EXPORT_FOLDER
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.file_opening import WrittenFile
from desktop.views.widgets.save_dialog import SaveQuestion, ask_where_to_save

if TYPE_CHECKING:
    from desktop.services.collecting.forms import FilledForm, FormResult

Fill = Callable[[], "FilledForm"]


class FormExport(QObject):
    """Every official form of the page goes out through here."""

    message = Signal(object)
    """A `Message` for the message bar."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        """Open dialogs over `page`."""
        super().__init__(page)
        self._context = context
        self._page = page

    def ask(self, title: str, name: str, fill: Fill) -> None:
        """Ask where to write what `fill` returns; it is called on the writer thread."""
        question = SaveQuestion(title, name, EXPORT_FOLDER)
        ask_where_to_save(question, partial(self.write, fill), self._context.settings, self._page)

    def write(self, fill: Fill, target: Path) -> None:
        """Write the form to `target`; the outcome comes as a message."""
        self._context.runner.long(
            partial(_write, self._context, fill, target),
            self._on_written,
            self._on_refused,
            self._on_cancelled,
            message=self.tr("Đang ghi mẫu ra Excel"),
            writes=True,
        )

    def _on_written(self, result: "FormResult") -> None:
        text = self.tr("Đã ghi {count} dòng, cộng {amount}, ra {file}.").format(
            count=count_text(result.rows), amount=show_money(result.total), file=result.path.name
        )
        open_it = WrittenFile(result.path).open
        self.message.emit(Message(text, "ok", str(result.path), self.tr("Mở tệp"), open_it))

    def _on_refused(self, error: UserFacingError) -> None:
        self.message.emit(Message(error.text(QCoreApplication.translate), "error"))

    def _on_cancelled(self) -> None:
        self.message.emit(Message(self.tr("Đã dừng xuất, chưa ghi tệp nào.")))


def _write(context: PageContext, fill: Fill, target: Path, progress: Progress) -> "FormResult":
    from desktop.services.collecting import forms  # noqa: PLC0415 - see record_list.py

    del progress
    return forms.write_form(context.database, fill(), target, who=context.who)
