"""Takes a laid out paper out of the program: to a printer, or into a PDF; each is noted."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from desktop.background.task_runner import TaskNews
from desktop.domain.errors import UserFacingError
from desktop.domain.paper import Paper
from desktop.services.progress import Progress
from desktop.settings.options import PAPER_FOLDER
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.printing.page_painter import write_pdf
from desktop.views.printing.print_job import PrintJob, printer_for
from desktop.views.printing.sheet import PaperPages
from desktop.views.widgets.file_opening import WrittenFile as ShownFile
from desktop.views.widgets.save_dialog import SaveQuestion, ask_where_to_save

if TYPE_CHECKING:
    from desktop.background.task_runner import TaskHandle
    from desktop.workbooks.writing import WrittenFile


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A paper and its pages."""

    paper: Paper
    pages: PaperPages


class PaperSending(QObject):
    """Prints and saves for one window; one job at a time."""

    began = Signal(object)
    """What is being done, in words (str)."""
    progressed = Signal(object)
    """How far it is (float from 0 to 1)."""
    ended = Signal()
    message = Signal(object)
    """A `Message` about how it ended."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        """Open dialogs over `window`."""
        super().__init__(window)
        self._context = context
        self._window = window
        self._task: TaskHandle | None = None
        self._job: PrintJob | None = None
        self._printed: Paper | None = None
        context.runner.progressed.connect(self._on_progressed)

    def stop(self) -> None:
        """Break off what is under way; a file is then as it was before."""
        if self._job is not None:
            self._job.stop()
        if self._task is not None:
            self._task.cancel()

    @Slot(object)
    def _on_progressed(self, news: TaskNews) -> None:
        if self._task is not None and news.number == self._task.number:
            self.progressed.emit(news.fraction)

    def _tell_error(self, error: UserFacingError, again: Callable[[], None]) -> None:
        text = error.text(QCoreApplication.translate)
        words = self.tr("Thử lại")
        self.message.emit(Message(text, "error", action_text=words, action=again))

    # PDF

    def ask_pdf(self, shown: LaidOut) -> None:
        """Ask where the PDF goes."""
        question = SaveQuestion(
            self.tr("Lưu PDF"),
            f"{shown.paper.name}.pdf",
            PAPER_FOLDER,
            ".pdf",
            self.tr("Tài liệu PDF (*.pdf)"),
        )
        write = partial(self.write_pdf, shown)
        ask_where_to_save(question, write, self._context.settings, self._window)

    def write_pdf(self, shown: LaidOut, target: Path) -> None:
        """Write the paper to `target`."""
        self.began.emit(self.tr("Đang ghi tệp PDF…"))
        self._task = self._context.runner.long(
            partial(_save_pdf, self._context, shown, target),
            self._on_saved,
            partial(self._on_not_saved, shown, target),
            self._on_saving_stopped,
            on_fault=self._on_saving_stopped,
            message=self.tr("Đang ghi tệp PDF"),
            writes=True,  # the audit notes who took the data out
        )

    def _on_saved(self, written: "WrittenFile") -> None:
        self.ended.emit()
        text = self.tr("Đã lưu {name}.").format(name=written.path.name)
        open_it = ShownFile(written.path).open
        self.message.emit(Message(text, "ok", str(written.path), self.tr("Mở tệp"), open_it))

    def _on_not_saved(self, shown: LaidOut, target: Path, error: UserFacingError) -> None:
        self.ended.emit()
        self._tell_error(error, partial(self.write_pdf, shown, target))

    def _on_saving_stopped(self) -> None:
        self.ended.emit()
        self.message.emit(Message(self.tr("Đã dừng, chưa ghi tệp nào.")))

    # The printer

    def ask_printer(self, shown: LaidOut) -> None:
        """Ask for the printer, the pages and the copies."""
        if not QPrinterInfo.availablePrinterNames():
            words = self.tr(
                "Máy này chưa có máy in nào. Cài máy in trong Windows, hoặc lưu PDF để in ở máy"
                " khác."
            )
            save, action = self.tr("Lưu PDF"), partial(self.ask_pdf, shown)
            self.message.emit(Message(words, "warning", action_text=save, action=action))
            return
        printer = printer_for(shown.pages, shown.paper.name)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(partial(self.print_with, shown, printer))
        QDialog.open(dialog)

    def print_with(self, shown: LaidOut, printer: QPrinter) -> None:
        """Print with a printer that is set up."""
        if self._job is not None:
            return
        self._printed = shown.paper
        self._job = PrintJob(shown.pages, printer, self)
        self._job.progressed.connect(self.progressed)
        self._job.finished.connect(self._on_printed)
        self._job.failed.connect(partial(self._on_not_printed, shown))
        self._job.stopped.connect(self._on_printing_stopped)
        self.began.emit(self.tr("Đang gửi tới máy in…"))
        self._job.start()

    def _end_job(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        self.ended.emit()

    @Slot(object)
    def _on_printed(self, pages: object) -> None:
        self._end_job()
        text = self.tr("Đã gửi {pages} trang tới máy in.").format(pages=pages)
        self.message.emit(Message(text, "ok"))
        if self._printed is not None and self._printed.trace is not None:
            note = partial(_note_printed, self._context, self._printed)
            self._context.runner.write(note, self._on_noted)

    def _on_noted(self, _: None) -> None:
        """Nothing more is to be told."""

    def _on_not_printed(self, shown: LaidOut) -> None:
        self._end_job()
        words = self.tr("Máy in không nhận lệnh in. Xem máy đã bật và còn giấy chưa, rồi in lại.")
        again = partial(self.ask_printer, shown)
        self.message.emit(Message(words, "error", action_text=self.tr("In lại"), action=again))

    @Slot()
    def _on_printing_stopped(self) -> None:
        self._end_job()
        self.message.emit(Message(self.tr("Đã dừng in."), "warning"))


def _save_pdf(
    context: PageContext, shown: LaidOut, target: Path, progress: Progress
) -> "WrittenFile":
    """Write the PDF; runs on the writer thread, for the audit notes who took the data out."""
    from desktop.services.paper_files import write_pdf_file  # noqa: PLC0415 - see record_list.py
    from desktop.services.papers import note_paper  # noqa: PLC0415 - see record_list.py

    title = shown.paper.heading.title
    written = write_pdf_file(target, partial(write_pdf, shown.pages, title, progress=progress))
    file = {"file": written.path.name, "sha256": written.sha256}
    note_paper(context.database, shown.paper, context.who, file=file)
    return written


def _note_printed(context: PageContext, paper: Paper) -> None:
    from desktop.services.papers import note_paper  # noqa: PLC0415 - see record_list.py

    note_paper(context.database, paper, context.who)
