"""The page "Báo cáo": period above, tables left, paper in the middle, checks and Excel right."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.domain.paper import Paper
from desktop.domain.periods import Period
from desktop.services import monthly_report, papers
from desktop.services.monthly_report import MonthlyReport, ReportFile
from desktop.services.monthly_report.checks import ReportCheck
from desktop.services.progress import Progress
from desktop.settings.options import REPORT_FOLDER
from desktop.views.actions import ActionSpec, action_button
from desktop.views.page import Message, Page
from desktop.views.page_context import PageContext
from desktop.views.printing.page_layout import lay_out
from desktop.views.printing.paper_view import PaperView
from desktop.views.printing.print_preview import PaperChoice, open_preview
from desktop.views.printing.sheet import PaperPages
from desktop.views.reports.check_card import CheckCard, CheckLine
from desktop.views.reports.period_choice import PeriodChoice, period_title
from desktop.views.reports.report_list import ReportList
from desktop.views.reports.signers_dialog import SignersDialog
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, IconButton, card
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.file_opening import WrittenFile
from desktop.views.widgets.save_dialog import SaveQuestion, ask_where_to_save
from desktop.views.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from desktop.background.task_runner import TaskHandle

LIST_WIDTH, LIST_NARROW = 220, 172
CARD_WIDTH, CARD_NARROW = 300, 244


class ReportPage(Page):
    """Makes the report of the chosen period by itself; screen and Excel show the same figures."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Build the parts; the report is made when the page is first seen."""
        super().__init__(parent)
        self._context = context
        self._report: MonthlyReport | None = None
        self._asked: TaskHandle | None = None
        self._laid_out: dict[str, PaperPages] = {}
        self._stale = True
        self.periods = PeriodChoice()
        self.tables = ReportList()
        self.paper = PaperView()
        self.paper.setAccessibleName(self.tr("Xem trước báo cáo"))
        self.checks = CheckCard()
        export = ActionSpec(
            key="export_report",
            text=self.tr("Xuất Excel"),
            icon="workbook",
            shortcut="Ctrl+S",
            tooltip=self.tr("Ghi báo cáo này ra tệp Excel"),
            look="primary",
            show_shortcut=True,
        )
        self.export_action, self._export_button = action_button(export, self, self._on_export)
        self.signers_button = Button(
            self.tr("Người ký, tiêu đề…"), self._on_signers, icon_name="pencil"
        )
        printing = ActionSpec(
            key="print_report",
            text=self.tr("In, PDF"),
            icon="print",
            shortcut="Ctrl+P",
            tooltip=self.tr("Xem trước, in hoặc lưu PDF"),
            show_shortcut=True,
        )
        self.print_action, self._print_button = action_button(printing, self, self.ask_print)
        self._build()
        self._set_ready(ready=False)
        self.periods.changed.connect(self._on_period)
        self.tables.chosen.connect(self._show_table)

    def _build(self) -> None:
        self._left, self._right = card(), card()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(1, 0, 1, 0)
        left.addWidget(self.tables)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(px(14), px(12), px(14), px(14))
        right.setSpacing(px(8))
        right.addWidget(scrolling(self.checks, self.tr("Kiểm tra báo cáo")), 1)
        right.addWidget(self.signers_button)
        right.addWidget(self._print_button)
        right.addWidget(self._export_button)
        middle = QVBoxLayout()
        middle.setSpacing(px(8))
        middle.addLayout(self._tools())
        middle.addWidget(self.paper, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(12), px(16), px(12))
        row.setSpacing(px(12))
        row.addWidget(self._left)
        row.addLayout(middle, 1)
        row.addWidget(self._right)
        self.set_narrow(narrow=False)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.periods)
        row.addStretch(1)
        row.addWidget(IconButton("zoom-out", self.tr("Thu nhỏ trang"), self.paper.zoom_out))
        row.addWidget(Button(self.tr("Vừa trang"), self.paper.fit))
        row.addWidget(IconButton("zoom-in", self.tr("Phóng to trang"), self.paper.zoom_in))
        return row

    # The page

    @override
    def arrive(self, argument: object = None) -> None:
        self.periods.show_today(self._context.today())
        if isinstance(argument, Period):
            self.periods.choose(argument)
        self._stale = self._stale or self._shown_period() != self.periods.period
        if self._stale:
            self._make()
        self._tell_status()

    @override
    def take_changes(self, changes: Changes) -> None:
        self._stale = True
        if self.isVisible():
            self._make()

    @override
    def focus_first(self) -> None:
        self.tables.setFocus()

    @override
    def set_narrow(self, *, narrow: bool) -> None:
        self._left.setFixedWidth(px(LIST_NARROW) if narrow else px(LIST_WIDTH))
        usual = px(CARD_NARROW) if narrow else px(CARD_WIDTH)
        # Long words of another language widen the card: its buttons are never cut.
        self._right.setFixedWidth(max(usual, self._right.minimumSizeHint().width()))

    # Figures

    def _shown_period(self) -> Period | None:
        return self._report.period if self._report is not None else None

    @Slot(object)
    def _on_period(self, period: object) -> None:
        del period
        self._make()

    def _make(self) -> None:
        """Ask for the figures of the chosen period; an older question is forgotten."""
        period = self.periods.period
        if period is None:
            return
        if self._asked is not None:
            self._asked.cancel()
        self._stale = False
        context = self._context
        self._asked = context.runner.read(
            partial(monthly_report.figures, context.database, period, context.today()),
            self._on_made,
        )

    def _on_made(self, report: MonthlyReport) -> None:
        self._report = report
        self._laid_out.clear()
        self.tables.show_tables(period_title(report.period), report.tables)
        self.checks.show_checks([_line(check) for check in report.checks])
        self._set_ready(ready=True)
        self._show_table(self.tables.current)

    def _set_ready(self, *, ready: bool) -> None:
        self.export_action.setEnabled(ready)
        self.print_action.setEnabled(ready)
        self.signers_button.setEnabled(ready)

    @Slot(object)
    def _show_table(self, key: object) -> None:
        """Show a table on paper; it is laid out away from the window, once for each report."""
        report, name = self._report, str(key)
        if report is None:
            return
        if name in self._laid_out:
            self._show_pages(self._laid_out[name])
            return
        self._context.runner.read(
            partial(_pages_of, self._context, report, name),
            partial(self._on_laid_out, report, name),
        )

    def _on_laid_out(self, report: MonthlyReport, key: str, pages: PaperPages) -> None:
        if report is not self._report:
            return
        self._laid_out[key] = pages
        if key == self.tables.current:
            self._show_pages(pages)

    def _show_pages(self, pages: PaperPages) -> None:
        self.paper.show_pages(pages)
        self._tell_status()

    def _tell_status(self) -> None:
        if self._report is None:
            self.status_changed.emit(self.tr("Đang lập báo cáo…"))
            return
        text = self.tr("{title} · {tables} biểu · {pages} trang").format(
            title=period_title(self._report.period),
            tables=count_text(len(self._report.tables)),
            pages=count_text(self.paper.pages),
        )
        self.status_changed.emit(text)

    # Excel

    @Slot()
    def _on_export(self) -> None:
        if self._report is None:
            return
        question = SaveQuestion(
            self.tr("Xuất báo cáo ra Excel"),
            monthly_report.usual_file_name(self._report.period),
            REPORT_FOLDER,
        )
        write = partial(self.export, self._report)
        ask_where_to_save(question, write, self._context.settings, self)

    def export(self, report: MonthlyReport, target: Path) -> None:
        """Write a report to `target`; the outcome comes as a message."""
        context = self._context
        context.runner.long(
            partial(monthly_report.export, context.database, report, target, context.who),
            self._on_exported,
            partial(self._on_refused, report, target),
            self._on_cancelled,
            message=self.tr("Đang ghi báo cáo ra Excel"),
            writes=True,  # the audit notes who took the data out
        )

    def _on_cancelled(self) -> None:
        self.message.emit(Message(self.tr("Đã dừng xuất, chưa ghi tệp nào.")))

    def _on_exported(self, written: ReportFile) -> None:
        text = self.tr("Đã ghi báo cáo ra {name}.").format(name=written.path.name)
        open_it = WrittenFile(written.path).open
        self.message.emit(Message(text, "ok", str(written.path), self.tr("Mở tệp"), open_it))

    def _on_refused(self, report: MonthlyReport, target: Path, error: UserFacingError) -> None:
        text = error.text(QCoreApplication.translate)
        again = partial(self.export, report, target)
        self.message.emit(Message(text, "error", str(target), self.tr("Thử lại"), again))

    # Print and PDF

    @Slot()
    def ask_print(self) -> None:
        """Open the preview of the whole report; the table that is shown is offered too."""
        if self._report is None:
            return
        period, key = self._report.period, self.tables.current
        make = partial(_report_paper, self._context, period)
        choices = [
            PaperChoice(self.tr("Cả báo cáo"), partial(make, None)),
            PaperChoice(self.tr("Chỉ biểu đang xem"), partial(make, key)),
        ]
        open_preview(self._context, self, self.tr("In báo cáo"), choices)

    # Signers

    @Slot()
    def _on_signers(self) -> None:
        if self._report is not None:
            SignersDialog(self._context, self).open()


def _pages_of(context: PageContext, report: MonthlyReport, key: str) -> PaperPages:
    return lay_out(papers.report_paper(context.database, report, key, context.today()))


def _report_paper(
    context: PageContext, period: Period, key: str | None, progress: Progress
) -> Paper:
    """Make the report anew: its number may have been taken since."""
    del progress
    report = monthly_report.figures(context.database, period, context.today())
    return papers.report_paper(context.database, report, key, context.today())


def _line(check: ReportCheck) -> CheckLine:
    translate = QCoreApplication.translate
    detail = translate("reports", check.detail).format(**check.values)
    return CheckLine(check.ok, translate("reports", check.title), detail)
