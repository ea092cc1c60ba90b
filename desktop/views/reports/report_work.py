"""What is done with a report: Excel, PDF, printing, locking, noting that it was sent."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import UserFacingError
from desktop.domain.paper import Paper
from desktop.domain.periods import Period
from desktop.services import reports
from desktop.services.authority import Authority
from desktop.services.progress import Progress
from desktop.services.reports import MadeReport, locking, runs, sending
from desktop.services.reports.sending import SentReport
from desktop.settings.options import REPORT_FOLDER
from desktop.views.locked_changes import locked_change_lines
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.printing.page_layout import lay_out
from desktop.views.printing.page_painter import write_pdf
from desktop.views.printing.print_preview import PaperChoice, open_preview
from desktop.views.widgets.confirm_dialog import Question, confirm
from desktop.views.widgets.file_opening import WrittenFile
from desktop.views.widgets.save_dialog import SaveQuestion, ask_where_to_save

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.domain.changes import Changes
    from desktop.services.reports.made_report import MadeReport as Made


class ReportWork(QObject):
    """Writes away from the window; what comes of it is told by signals."""

    message = Signal(object)
    """A `Message`."""
    kept = Signal()
    """A report was kept, sent or locked: the desk is to be read again."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        """Open dialogs over `window`."""
        super().__init__(window)
        self._context = context
        self._window = window

    # A locked month that counts otherwise now

    def _when_known(self, made: "Made", accept: str, go_on: "Callable[[], None]") -> None:
        """Go on; where a locked month counts otherwise than at its lock, say so and ask before."""
        if not made.since_lock:
            go_on()
            return
        told = self.tr("Báo cáo ghi số hiện nay, kèm bảng “Khác lúc khoá sổ” có lý do.")
        question = Question(
            title=self.tr("Số liệu khác lúc khoá sổ"),
            text="\n".join([*locked_change_lines(made.since_lock), "", told]),
            accept=accept,
            refuse=self.tr("Để sau"),
            destroys=False,
        )
        confirm(question, go_on, self._window)

    # Excel

    def ask_workbook(self, made: "Made") -> None:
        """Ask where the workbook goes."""
        self._when_known(made, self.tr("Xuất Excel"), partial(self._ask_workbook, made))

    def _ask_workbook(self, made: "Made") -> None:
        title = self.tr("Xuất báo cáo ra Excel")
        question = SaveQuestion(title, f"{made.file_stem}.xlsx", REPORT_FOLDER)
        write = partial(self.write_workbook, made)
        ask_where_to_save(question, write, self._context.settings, self._window)

    def write_workbook(self, made: "Made", target: Path) -> None:
        """Write a report to `target`; the outcome comes as a message."""
        context = self._context
        self._write(
            made,
            partial(sending.export_workbook, context.database, made, target, context.who),
            partial(self.write_workbook, made, target),
            self.tr("Đang ghi báo cáo ra Excel"),
        )

    # PDF and printing

    def ask_pdf(self, made: "Made") -> None:
        """Ask where the PDF goes."""
        self._when_known(made, self.tr("Lưu PDF"), partial(self._ask_pdf, made))

    def _ask_pdf(self, made: "Made") -> None:
        question = SaveQuestion(
            self.tr("Lưu báo cáo thành PDF"),
            f"{made.file_stem}.pdf",
            REPORT_FOLDER,
            ".pdf",
            self.tr("Tài liệu PDF (*.pdf)"),
        )
        write = partial(self.write_pdf, made)
        ask_where_to_save(question, write, self._context.settings, self._window)

    def write_pdf(self, made: "Made", target: Path) -> None:
        """Write a report as PDF; the outcome comes as a message."""
        self._write(
            made,
            partial(_write_pdf, self._context, made, target),
            partial(self.write_pdf, made, target),
            self.tr("Đang ghi báo cáo ra PDF"),
        )

    def ask_print(self, made: "Made") -> None:
        """Open the preview of a report, or of one of its tables; its number may be taken there."""
        choices = [PaperChoice(self.tr("Cả báo cáo"), partial(_paper, self._context, made))]
        if len(made.tables) > 1:
            choices += [
                PaperChoice(
                    QCoreApplication.translate("reports", table.title or table.sheet),
                    partial(_paper_of_table, self._context, made, table.key),
                )
                for table in made.tables
            ]
        open_preview(self._context, self._window, self.tr("In báo cáo"), choices)

    def _write(
        self,
        made: "Made",
        work: "Callable[[Progress], SentReport]",
        again: "Callable[[], None]",
        words: str,
    ) -> None:
        self._context.runner.long(
            work,
            partial(self._on_written, made),
            partial(self._on_refused, again),
            self._on_cancelled,
            message=words,
            writes=True,  # the report is kept, and the audit notes who took it out
        )

    def _on_cancelled(self) -> None:
        self.message.emit(Message(self.tr("Đã dừng xuất, chưa ghi tệp nào.")))

    def _on_written(self, made: "Made", sent: SentReport) -> None:
        path = sent.file.path
        words = self.tr("Đã ghi báo cáo ra {name}.")
        if made.is_comparison:
            words = self.tr("Đã ghi bảng so sánh ra {name}.")
        text = words.format(name=path.name)
        if sent.run is not None and sent.run.is_new:
            words = self.tr("Đã ghi báo cáo ra {name} và giữ bản lập lần {version}.")
            text = words.format(name=path.name, version=sent.run.version)
        open_it = WrittenFile(path).open
        self.message.emit(Message(text, "ok", str(path), self.tr("Mở tệp"), open_it))
        if not made.is_comparison:  # nothing of it is kept: it stays on the paper as it is
            self.kept.emit()

    def _on_refused(self, again: "Callable[[], None]", error: UserFacingError) -> None:
        text = error.text(QCoreApplication.translate)
        self.message.emit(Message(text, "error", "", self.tr("Thử lại"), again))

    # Runs and locks

    def keep(self, made: "Made") -> None:
        """Keep a report as it is now, without a file."""
        self._when_known(made, self.tr("Giữ bản này"), partial(self._keep, made))

    def _keep(self, made: "Made") -> None:
        context = self._context
        work = partial(runs.keep, context.database, made, who=context.who)
        context.runner.write(work, self._on_kept, self._on_error)

    def _on_kept(self, run: runs.KeptRun) -> None:
        words = (
            self.tr("Đã giữ bản lập lần {version}. Sửa dữ liệu sau này không đổi bản này.")
            if run.is_new
            else self.tr("Số liệu không khác bản lập lần {version}, không giữ thêm bản nào.")
        )
        self.message.emit(Message(words.format(version=run.version), "ok"))
        self.kept.emit()

    def mark_sent(self, run_id: int, *, sent: bool) -> None:
        """Note that a report was sent today, or that it was not."""
        context = self._context
        day = context.today() if sent else None
        work = partial(runs.mark_sent, context.database, run_id, day, who=context.who)
        context.runner.write(work, self._on_changed, self._on_error)

    def lock(self, period: Period) -> None:
        """Lock the months of a period."""
        context = self._context
        work = partial(
            locking.lock_months,
            context.database,
            period,
            who=context.who,
            today=context.today(),
        )
        context.runner.write(work, self._on_changed, self._on_error)

    def unlock(self, period: Period, authority: Authority) -> None:
        """Open the months of a period again."""
        context = self._context
        work = partial(locking.unlock_months, context.database, period, authority, who=context.who)
        context.runner.write(work, partial(self._on_unlocked, period), self._on_error)

    def _on_unlocked(self, period: Period, changes: "Changes") -> None:
        template, values = period.title_parts()
        title = QCoreApplication.translate("reports", template).format(**values)
        self.message.emit(Message(self.tr("Đã mở khoá sổ {period}.").format(period=title), "ok"))
        self._on_changed(changes)

    def _on_changed(self, changes: "Changes") -> None:
        del changes
        self.kept.emit()

    def _on_error(self, error: UserFacingError) -> None:
        self.message.emit(Message(error.text(QCoreApplication.translate), "error"))


def _write_pdf(
    context: PageContext, made: MadeReport, target: Path, progress: Progress
) -> SentReport:
    paper = sending.paper_of_report(context.database, made, context.today())
    paint = partial(
        write_pdf, lay_out(paper, progress=progress), paper.heading.title, progress=progress
    )
    return sending.export_pdf(context.database, made, target, context.who, paint)


def _paper(context: PageContext, made: MadeReport, progress: Progress) -> Paper:
    """Make the report anew: its number may have been taken since. A kept one stays as it is."""
    del progress
    return sending.paper_of_report(context.database, _present(context, made), context.today())


def _paper_of_table(
    context: PageContext, made: MadeReport, table: str, progress: Progress
) -> Paper:
    del progress
    return sending.paper_of_table(_present(context, made), table)


def _present(context: PageContext, made: MadeReport) -> MadeReport:
    if made.run_id is not None:
        return made
    return reports.make(context.database, made.form_key, made.period, context.today(), made.scope)
