"""The page "Báo cáo": period above, forms left, paper in the middle, checks and files right."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.domain.list_query import ListQuery
from desktop.domain.office_scope import OfficeKind
from desktop.domain.periods import Period, PeriodKind
from desktop.domain.previous_period import previous_period
from desktop.services import reports
from desktop.services.reports import MadeReport, designs, differences, locking, runs, tying
from desktop.services.reports.design import Design
from desktop.services.reports.desk import ReportDesk, read_desk
from desktop.services.reports.differences import Differences
from desktop.services.reports.tying import Tie
from desktop.storage.queries.reports import RunRow
from desktop.views.locked_changes import locked_change_lines
from desktop.views.packages.package_desk import PackageDesk
from desktop.views.page import GoTo, Message, Page
from desktop.views.page_context import PageContext
from desktop.views.printing.page_layout import lay_out
from desktop.views.printing.paper_view import Cell
from desktop.views.printing.sheet import PaperPages
from desktop.views.records.show_record import ShowRecord
from desktop.views.reports.design_dialog import DesignDialog
from desktop.views.reports.desk_texts import (
    check_lines,
    entries_of,
    lacking_note,
    lock_note,
    locked_words,
    run_note,
    tie_lines,
)
from desktop.views.reports.period_choice import period_title
from desktop.views.reports.report_list import FORM, RUN, Entry
from desktop.views.reports.report_parts import ReportParts
from desktop.views.reports.report_work import ReportWork
from desktop.views.reports.signers_dialog import SignersDialog
from desktop.views.reports.unlock_dialog import UnlockDialog
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.confirm_dialog import Question, confirm
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from desktop.background.task_runner import TaskHandle

PAGE_OF = {
    "person": "households",
    "household": "households",
    "collector": "collectors",
    "event": "events",
    "receipt": "receipts",
}
"""Which page shows the names behind a figure."""


class ReportPage(Page):
    """Makes the chosen form by itself; screen, Excel and PDF show the same figures."""

    def __init__(self, context: PageContext, parent: object = None) -> None:
        """Build the parts; the report is made when the page is first seen."""
        super().__init__()
        del parent
        self._context = context
        self._desk: ReportDesk | None = None
        self._made: MadeReport | None = None
        self._asked: TaskHandle | None = None
        self._stale = True
        self._was_asked_for = False
        self.work = ReportWork(context, self)
        self.parts = ReportParts(self)
        row = QHBoxLayout(self)
        self.parts.fill(row)
        self.packages = PackageDesk(context, self)
        self.package_button = Button(
            self.tr("Gói gửi tỉnh…"),
            self.ask_package,
            icon_name="package",
            tooltip=self.tr("Tạo tệp đã ký của kỳ này để gửi tỉnh"),
        )
        if context.kind is OfficeKind.PROVINCE:
            self.package_button.hide()  # a province sends no package, and closes periods elsewhere
            self.parts.leave_out_office_work()
        self.package_slot.addWidget(self.package_button)
        self._wire()
        self.set_narrow(narrow=False)
        self._set_ready(ready=False)

    def _wire(self) -> None:
        parts = self.parts
        parts.periods.changed.connect(self._on_period)
        parts.scopes.changed.connect(self._on_scope)
        parts.forms.chosen.connect(self._on_entry)
        parts.paper.cell_pressed.connect(self._on_cell)
        parts.checks.opened.connect(self._open_list)
        self.work.message.connect(self.message)
        self.work.kept.connect(self._read_desk)

    @property
    def package_slot(self) -> QVBoxLayout:
        """Where the button that makes the package for the province stands."""
        return self.parts.package_slot

    @Slot()
    def ask_package(self) -> None:
        """Ask how the package of the chosen period is made."""
        if self.period is not None:
            self.packages.ask(self.period)

    @property
    def period(self) -> Period | None:
        """The period that is chosen."""
        return self.parts.periods.period

    @property
    def made(self) -> MadeReport | None:
        """The report on the paper."""
        return self._made

    # The page

    @override
    def arrive(self, argument: object = None) -> None:
        self.parts.periods.show_today(self._context.today())
        if isinstance(argument, Period):
            self.parts.periods.choose(argument)
            self._was_asked_for = True
        shown = self._desk.period if self._desk is not None else None
        if self._stale or shown != self.period:
            self._read_desk()
        self._tell_status()

    @override
    def take_changes(self, changes: Changes) -> None:
        self._stale = True
        if self.isVisible():
            self._read_desk()

    @override
    def focus_first(self) -> None:
        self.parts.forms.setFocus()

    @override
    def set_narrow(self, *, narrow: bool) -> None:
        self.parts.set_narrow(narrow=narrow)

    # The desk: forms, runs, locks

    @Slot(object)
    def _on_period(self, period: object) -> None:
        del period
        self._read_desk()

    @Slot()
    def _read_desk(self) -> None:
        """Read forms and runs of the chosen period; then the chosen form is made."""
        period = self.period
        if period is None:
            return
        self._stale = False
        context = self._context
        context.runner.read(
            partial(read_desk, context.database, period, context.today()), self._on_desk
        )

    def _on_desk(self, desk: ReportDesk) -> None:
        if desk.period != self.period or self._leaves_empty_month(desk):
            return
        self._desk = desk
        self.parts.periods.close_on(desk.closing_days)
        self.parts.forms.show_entries(period_title(desk.period), entries_of(desk))
        self.parts.scopes.offer(desk.communes, desk.neighbourhoods)
        self.parts.show_lock(desk.lock)
        self._make()

    def _leaves_empty_month(self, desk: ReportDesk) -> bool:
        """Begin with the month before where no package of this one came and none was chosen.

        Packages of a month are made when it is over.
        """
        is_first, self._was_asked_for = not self._was_asked_for, True
        is_running = desk.period.last_day >= self._context.today()
        is_month = desk.period.kind is PeriodKind.MONTH
        if not (is_first and is_month and is_running and desk.packages == 0):
            return False
        self.parts.periods.choose(previous_period(desk.period))
        self._read_desk()
        return True

    # The report

    @Slot(object)
    def _on_entry(self, entry: object) -> None:
        del entry
        self._make()

    @Slot()
    def _on_scope(self) -> None:
        self._make()

    def _make(self) -> None:
        """Make the chosen form, or open the chosen run; an older question is forgotten."""
        entry, desk = self.parts.forms.current, self._desk
        if entry is None or desk is None:
            return
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._context.runner.read(
            partial(_made, self._context, desk, entry, self.parts.scopes.scope),
            self._on_made,
            self._on_refused,
        )

    def _on_made(self, answer: tuple[MadeReport, PaperPages]) -> None:
        self._made, pages = answer
        made, parts, desk = self._made, self.parts, self._desk
        lock = desk.lock if desk is not None else locking.LockState.NO_MONTHS
        run = self._run_of(made)
        lacking = desk.lacking.get(made.form_key, 0) if desk is not None else 0
        moved = "\n".join(locked_change_lines(made.since_lock))
        of_form = [lacking_note(lacking), moved, lock_note(lock, made.period)]
        notes = [run_note(run)] if run else of_form
        parts.checks.show_checks(check_lines(made.checks), [note for note in notes if note])
        parts.paper.link(made.behind)
        parts.paper.show_pages(pages)
        sent = run is not None and run.sent_on is not None
        parts.show_kind(made, in_parts=self._form_in_parts(), sent=sent)
        self._set_ready(ready=True)
        self._tell_status()
        if made.run_id is None and made.indicators:
            context = self._context
            context.runner.read(
                partial(tying.ties, context.database, made), partial(self._on_ties, made)
            )

    def _run_of(self, made: MadeReport) -> RunRow | None:
        runs_shown = self._desk.runs if self._desk is not None else ()
        return next((run for run in runs_shown if run.id == made.run_id), None)

    def _form_in_parts(self) -> bool:
        made, desk = self._made, self._desk
        if made is None or desk is None:
            return False
        return any(form.key == made.form_key and form.in_parts for form in desk.forms)

    def _on_ties(self, made: MadeReport, ties: tuple[Tie, ...]) -> None:
        if made is self._made:
            self.parts.checks.show_ties(tie_lines(ties))

    def _on_refused(self, error: UserFacingError) -> None:
        self.message.emit(Message(error.text(QCoreApplication.translate), "error"))

    def _set_ready(self, *, ready: bool) -> None:
        self.parts.set_ready(ready=ready)

    def _tell_status(self) -> None:
        if self._made is None:
            self.status_changed.emit(self.tr("Đang lập báo cáo…"))
            return
        text = self.tr("{title} · {name} · {pages} trang").format(
            title=period_title(self._made.period),
            name=QCoreApplication.translate("reports", self._made.name),
            pages=count_text(self.parts.paper.pages),
        )
        self.status_changed.emit(text)

    # Names behind numbers

    @Slot(object)
    def _on_cell(self, cell: Cell) -> None:
        made = self._made
        if made is None or cell not in made.behind:
            return
        context = self._context
        context.runner.read(
            partial(reports.names_behind, context.database, made, cell), self._open_list
        )

    @Slot(object)
    def _open_list(self, query: ListQuery | None) -> None:
        if query is not None and query.kind in PAGE_OF:
            self.go_to.emit(GoTo(PAGE_OF[query.kind], ShowRecord(query.kind, query=query)))

    # What is done with the report

    @Slot()
    def ask_workbook(self) -> None:
        """Ask where the workbook goes."""
        if self._made is not None:
            self.work.ask_workbook(self._made)

    @Slot()
    def ask_pdf(self) -> None:
        """Ask where the PDF goes."""
        if self._made is not None:
            self.work.ask_pdf(self._made)

    @Slot()
    def ask_print(self) -> None:
        """Open the print preview."""
        if self._made is not None:
            self.work.ask_print(self._made)

    @Slot()
    def keep(self) -> None:
        """Keep the report as it is now."""
        if self._made is not None:
            self.work.keep(self._made)

    @Slot()
    def mark_sent(self) -> None:
        """Note that the shown run was sent today, or take the note back."""
        run = None if self._made is None else self._run_of(self._made)
        if run is not None:
            self.work.mark_sent(run.id, sent=run.sent_on is None)

    @Slot()
    def compare(self) -> None:
        """Show what changed since the shown run was made."""
        made = self._made
        if made is None or made.run_id is None:
            return
        context = self._context
        self._asked = context.runner.read(
            partial(_compared, context, made.run_id), self._on_compared, self._on_refused
        )

    def _on_compared(self, answer: tuple[MadeReport, PaperPages, Differences]) -> None:
        made, pages, found = answer
        self._on_made((made, pages))
        text = self.tr("Không có số liệu nào khác bản đã lập.")
        if not found.same:
            words = self.tr("{cells} số liệu khác bản đã lập, {records} bản ghi đã thay đổi.")
            text = words.format(
                cells=count_text(len(found.cells)), records=count_text(len(found.records))
            )
        self.message.emit(Message(text))

    @Slot()
    def ask_signers(self) -> None:
        """Open what stands on the office's papers."""
        SignersDialog(self._context, self).open()

    @Slot()
    def ask_lock(self) -> None:
        """Ask whether the months of the period are locked, or who opens them again."""
        period, desk = self.period, self._desk
        if period is None or desk is None:
            return
        if desk.lock is locking.LockState.LOCKED:
            UnlockDialog(partial(self.work.unlock, period), self._context, self).open()
            return
        words = self.tr(
            "Khoá sổ {period}? Sau đó không ghi, sửa hay huỷ biên lai của kỳ này nữa. Biên lai tìm "
            "thấy muộn ghi vào tháng đang mở, kèm lý do."
        )
        question = Question(
            title=self.tr("Khoá sổ"),
            text=words.format(period=locked_words(period, desk.closing_days)),
            accept=self.tr("Khoá sổ"),
            refuse=self.tr("Chưa khoá"),
            destroys=False,
        )
        confirm(question, partial(self.work.lock, period), self)

    # Designs

    @Slot()
    def new_design(self) -> None:
        """Open the dialog that puts a report together."""
        DesignDialog(self._context, None, self._on_design, self).open()

    @Slot()
    def edit_design(self) -> None:
        """Open the dialog with the shown design."""
        made = self._made
        design_id = None if made is None else designs.design_id_of(made.form_key)
        if design_id is None:
            return
        context = self._context
        context.runner.read(
            partial(designs.all_designs, context.database), partial(self._open_design, design_id)
        )

    def _open_design(self, design_id: int, found: tuple[tuple[int, Design], ...]) -> None:
        stored = [each for each in found if each[0] == design_id]
        if stored:
            DesignDialog(self._context, stored[0], self._on_design, self).open()

    def _on_design(self, design_id: int | None) -> None:
        if design_id is not None:
            key = designs.form_key(design_id)
            self.parts.forms.remember(FORM, key)
        self._read_desk()


def _made(
    context: PageContext, desk: ReportDesk, entry: Entry, scope: reports.Scope
) -> tuple[MadeReport, PaperPages]:
    """Make a report and lay it out; runs on a reader thread."""
    if entry.kind == RUN:
        made = runs.open_run(context.database, int(entry.key))
    else:
        made = reports.make(context.database, entry.key, desk.period, context.today(), scope)
    return made, _pages(context, made)


def _compared(context: PageContext, run_id: int) -> tuple[MadeReport, PaperPages, Differences]:
    found = differences.changed_since(context.database, run_id, context.today())
    made = differences.as_report(found)
    return made, _pages(context, made), found


def _pages(context: PageContext, made: MadeReport) -> PaperPages:
    return lay_out(reports.paper_of_report(context.database, made, context.today()))
