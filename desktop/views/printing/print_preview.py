"""The preview of a paper: pages on a desk, the printer and the PDF."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, Qt, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.background.task_runner import TaskNews
from desktop.domain.errors import UserFacingError
from desktop.domain.paper import Orientation, PageNumbers, Paper, Picture
from desktop.domain.report_table import ReportHeading
from desktop.services.progress import Progress
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.printing.page_layout import lay_out
from desktop.views.printing.paper_sending import LaidOut, PaperSending
from desktop.views.printing.paper_view import PaperView
from desktop.views.printing.preview_controls import LowerRow, UpperRow
from desktop.views.printing.work_strip import WorkStrip
from desktop.views.theme.tokens import px
from desktop.views.widgets.confirm_dialog import Question, confirm
from desktop.views.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from desktop.background.task_runner import TaskHandle

MakePaper = Callable[[], Paper]
MARGIN = 24
"""Pixels of the window that stay seen around the dialog."""
WIDEST, HIGHEST = 1280, 900


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """One of several papers that can be printed here: its words, and what makes it."""

    text: str
    make: Callable[[Progress], Paper]


class PrintPreview(QDialog):
    """Shows a paper before it is printed or saved; Esc closes."""

    def __init__(
        self, context: PageContext, parent: QWidget, title: str, choices: Sequence[PaperChoice]
    ) -> None:
        """Prepare the window; `open_and_make` shows it and makes the first paper."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        self._context = context
        self._choices = tuple(choices)
        self._chosen = 0
        self._orientation: Orientation | None = None
        self._shown: LaidOut | None = None
        self._task: TaskHandle | None = None
        self.sending = PaperSending(context, self)
        self.paper = PaperView()
        self.paper.setAccessibleName(self.tr("Xem trước khi in"))
        self.message_bar = MessageBar()
        self.work = WorkStrip()
        self.controls = UpperRow(self, [choice.text for choice in choices])
        self.navigation = LowerRow(self, self.paper, (self.controls.upright, self.controls.lying))
        self._build()
        self._wire()
        self._set_ready(ready=False)
        window = parent.window().size()
        self.resize(
            min(px(WIDEST), window.width() - px(MARGIN)),
            min(px(HIGHEST), window.height() - px(MARGIN)),
        )

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(12), px(12), px(12), px(8))
        rows.setSpacing(px(8))
        rows.addWidget(self.controls)
        rows.addWidget(self.message_bar)
        rows.addWidget(self.work)
        rows.addWidget(self.paper, 1)
        rows.addWidget(self.navigation)

    def _wire(self) -> None:
        upper, sending = self.controls, self.sending
        upper.print_asked.connect(self.ask_printer)
        upper.pdf_asked.connect(self.ask_pdf)
        upper.number_asked.connect(self._on_number)
        upper.close_asked.connect(self.reject)
        upper.part_chosen.connect(self._on_part)
        upper.orientation_chosen.connect(self._on_orientation)
        sending.began.connect(self._on_sending)
        sending.progressed.connect(self.work.tell)
        sending.ended.connect(self._on_sent)
        sending.message.connect(self.message_bar.show_message)
        self.work.stop_asked.connect(self._on_stop)
        self._context.runner.progressed.connect(self._on_progressed)

    # Making the paper

    def open_and_make(self) -> None:
        """Show the window and make the paper; nothing waits for it."""
        self.open()
        self.paper.setFocus()
        self._make()

    def _make(self) -> None:
        """Make the chosen paper; an older question is forgotten."""
        self.work.begin(self.tr("Đang lập trang in…"))
        self._ask(self._choices[self._chosen].make)

    def _ask(self, make: Callable[[Progress], Paper]) -> None:
        if self._task is not None:
            self._task.cancel()
        self._set_ready(ready=False)
        self.message_bar.hide()
        self._task = self._context.runner.long(
            partial(_prepare, make, self._orientation),
            self._on_made,
            self._on_not_made,
            self._on_making_stopped,
            on_fault=self._on_making_stopped,
            message=self.tr("Đang lập trang in"),
        )

    def _on_made(self, made: LaidOut) -> None:
        self.work.end()
        self._shown = made
        self.paper.show_pages(made.pages)
        self.controls.show_orientation(made.pages.sheet.orientation)
        self.controls.number_button.setVisible(made.paper.letter is not None)
        self._set_ready(ready=True)

    def _on_not_made(self, error: UserFacingError) -> None:
        self.work.end()
        text = error.text(QCoreApplication.translate)
        again = self.tr("Thử lại")
        self.message_bar.show_message(Message(text, "error", action_text=again, action=self._make))

    def _on_making_stopped(self) -> None:
        if self._task is None or self._task.finished:
            self.work.end()
            words, again = self.tr("Đã dừng, chưa lập xong trang in."), self.tr("Lập lại")
            self.message_bar.show_message(
                Message(words, "warning", action_text=again, action=self._make)
            )

    def _set_ready(self, *, ready: bool) -> None:
        self.controls.set_ready(ready=ready)

    @Slot(object)
    def _on_progressed(self, news: TaskNews) -> None:
        if self._task is not None and news.number == self._task.number:
            self.work.tell(news.fraction)

    @Slot()
    def _on_stop(self) -> None:
        self.sending.stop()
        if self._task is not None:
            self._task.cancel()

    @Slot(object)
    def _on_part(self, place: object) -> None:
        if isinstance(place, int) and place != self._chosen:
            self._chosen = place
            self._orientation = None
            self._make()

    @Slot(object)
    def _on_orientation(self, orientation: Orientation) -> None:
        self._orientation = orientation
        if self._shown is not None:
            self.work.begin(self.tr("Đang xếp lại trang…"))
            self._ask(partial(_same, self._shown.paper))

    # Sending it

    @Slot()
    def ask_pdf(self) -> None:
        """Ask where the PDF goes."""
        if self._shown is not None:
            self.sending.ask_pdf(self._shown)

    @Slot()
    def ask_printer(self) -> None:
        """Ask for the printer, the pages and the copies."""
        if self._shown is not None:
            self.sending.ask_printer(self._shown)

    @Slot(object)
    def _on_sending(self, words: object) -> None:
        self.message_bar.hide()
        self._set_ready(ready=False)
        self.work.begin(str(words))

    @Slot()
    def _on_sent(self) -> None:
        self.work.end()
        self._set_ready(ready=True)

    # The number of a letter

    @Slot()
    def _on_number(self) -> None:
        letter = self._shown.paper.letter if self._shown is not None else None
        if letter is None:
            return
        words = self.tr("Lấy “{line}” cho văn bản này? Số đã lấy không cấp cho văn bản khác.")
        question = Question(
            title=self.tr("Lấy số văn bản"),
            text=words.format(line=letter.next_line),
            accept=self.tr("Lấy số"),
            refuse=self.tr("Chưa lấy"),
            destroys=False,
        )
        confirm(question, partial(self._take_number, letter.key), self)

    def _take_number(self, key: str) -> None:
        self._set_ready(ready=False)
        self._context.runner.write(partial(_take_number, self._context, key), self._on_number_taken)

    def _on_number_taken(self, _: object) -> None:
        self.paper.setFocus()  # the button goes: PgDn must find the pages
        self._make()

    @override
    def done(self, result: int) -> None:
        """Close; what is still being made or written is broken off."""
        self.sending.stop()
        if self._task is not None:
            self._task.cancel()
        super().done(result)


def _prepare(
    make: Callable[[Progress], Paper], orientation: Orientation | None, progress: Progress
) -> LaidOut:
    paper = make(progress)
    return LaidOut(paper, lay_out(paper, orientation, progress))


def _same(paper: Paper, progress: Progress) -> Paper:
    del progress
    return paper


def _at_once(make: MakePaper, progress: Progress) -> Paper:
    """Make a paper that is small enough to need no news."""
    del progress
    return make()


def _take_number(context: PageContext, key: str) -> object:
    from desktop.services import paper_settings  # noqa: PLC0415 - see record_list.py

    return paper_settings.take_number(context.database, key, context.today(), who=context.who)


def open_preview(
    context: PageContext, parent: QWidget, title: str, choices: Sequence[PaperChoice]
) -> PrintPreview:
    """Open the preview of the first of several papers; the others are offered beside it.

    They are made on a reader thread, and tell how far they are.
    """
    dialog = PrintPreview(context, parent, title, choices)
    dialog.open_and_make()
    return dialog


def preview(
    context: PageContext, parent: QWidget, title: str, make_paper: MakePaper
) -> PrintPreview:
    """Open the preview of a paper over the window of `parent`; nothing waits for it.

    `make_paper` runs on a reader thread; an error of its (`UserFacingError`) is told in the
    dialog. `title` is the dialog's, in the window's language ("In danh sách hộ").
    """
    return open_preview(context, parent, title, [PaperChoice(title, partial(_at_once, make_paper))])


def preview_picture(
    context: PageContext, parent: QWidget, title: str, picture: QImage, caption: str = ""
) -> PrintPreview:
    """Open the preview of a picture on one lying sheet: a chart without personal data.

    `picture` is printed as wide as the page allows (252 mm), so it should have 2,000 pixels
    across or more, black-and-white safe; `caption` stands below it in italics.
    """
    # Copied: the picture is read on another thread.
    make = partial(_picture_paper, title, picture.copy(), caption)
    return preview(context, parent, title, make)


def _picture_paper(title: str, picture: QImage, caption: str) -> Paper:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return Paper(
        name="bieu_do",
        heading=ReportHeading("", "", "", "", title, "", ""),
        parts=(Picture(bytes(data.data()), caption),),
        numbers=PageNumbers.OFFICIAL,
        orientation=Orientation.LANDSCAPE,
    )
