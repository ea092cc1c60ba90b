"""The parts of the page "Báo cáo" and where they stand; what they do is the page's."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.services.reports import MadeReport
from desktop.services.reports.designs import design_id_of
from desktop.services.reports.locking import LockState
from desktop.views.actions import ActionSpec, action_button
from desktop.views.printing.paper_view import PaperView
from desktop.views.reports.check_card import CheckCard
from desktop.views.reports.period_choice import PeriodChoice
from desktop.views.reports.report_list import ReportList
from desktop.views.reports.scope_choice import ScopeChoice
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import ElidedButton, IconButton, card
from desktop.views.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from desktop.views.reports.report_page import ReportPage

LIST_WIDTH, LIST_NARROW = 260, 234
CARD_WIDTH, CARD_NARROW = 300, 254
LIST_EDGE, BESIDE = 8, 4


class ReportParts(QObject):
    """Left forms and runs, in the middle the paper with its tools, right checks and files.

    What is done with the month or with a run stands below their list, so that a low window shows
    every check beside the paper.
    """

    def __init__(self, page: "ReportPage") -> None:
        """Make the parts of a page; `fill` puts them into its layout."""
        super().__init__(page)
        self.page = page
        self.scopes = ScopeChoice()
        self.forms = ReportList()
        self.paper = PaperView()
        self.paper.setAccessibleName(self.tr("Xem trước báo cáo"))
        self.periods = PeriodChoice(self._paper_tools())
        self.checks = CheckCard()
        self.package_slot = QVBoxLayout()
        """The package for the province gets its button here, below Excel and PDF."""
        self._left, self._right = card(), card()
        self._narrow = False
        self._of_office = True
        self._make_files()
        self._make_keeping()

    def _make_files(self) -> None:
        page = self.page
        export = ActionSpec(
            key="export_report",
            text=self.tr("Xuất Excel"),
            icon="workbook",
            shortcut="Ctrl+S",
            tooltip=self.tr("Ghi báo cáo này ra tệp Excel"),
            look="primary",
            show_shortcut=True,
        )
        self.export_action, self.export_button = action_button(export, page, page.ask_workbook)
        printing = ActionSpec(
            key="print_report",
            text=self.tr("In"),
            icon="print",
            shortcut="Ctrl+P",
            tooltip=self.tr("Xem trước rồi in, lấy số văn bản"),
        )
        self.print_action, self.print_button = action_button(printing, page, page.ask_print)
        self.pdf_button = ElidedButton(
            self.tr("PDF"), page.ask_pdf, icon_name="pdf", tooltip=self.tr("Lưu thành tệp PDF")
        )

    def _make_keeping(self) -> None:
        page = self.page
        self.signers_button = ElidedButton(
            self.tr("Người ký, tiêu đề…"), page.ask_signers, icon_name="pencil"
        )
        self.keep_button = ElidedButton(
            self.tr("Giữ bản này"),
            page.keep,
            tooltip=self.tr("Giữ báo cáo đúng như hiện nay, không ghi tệp"),
        )
        self.lock_button = ElidedButton(self.tr("Khoá sổ…"), page.ask_lock)
        self.compare_button = ElidedButton(
            self.tr("So với hiện nay"),
            page.compare,
            icon_name="swap",
            tooltip=self.tr("Số liệu và bản ghi nào đã thay đổi sau khi lập báo cáo"),
        )
        self.sent_button = ElidedButton(
            self.tr("Ghi là đã gửi hôm nay"), page.mark_sent, icon_name="done"
        )
        self.new_button = ElidedButton(self.tr("Lập mẫu mới…"), page.new_design, icon_name="plus")
        self.edit_button = ElidedButton(self.tr("Sửa mẫu…"), page.edit_design, icon_name="pencil")

    # Where they stand

    def fill(self, row: QHBoxLayout) -> None:
        """Put everything into the page's layout."""
        left = QVBoxLayout(self._left)
        left.setContentsMargins(1, 0, 1, px(8))
        left.addWidget(self.forms, 1)
        below = QVBoxLayout()
        below.addWidget(self.scopes)
        below.setContentsMargins(px(LIST_EDGE), 0, px(LIST_EDGE), 0)
        below.setSpacing(px(6))
        for button in (self.compare_button, self.sent_button):
            below.addWidget(button)
        below.addLayout(_beside(self.keep_button, self.lock_button))
        below.addWidget(self.signers_button)
        below.addWidget(self.edit_button)
        below.addWidget(self.new_button)
        left.addLayout(below)
        middle = QVBoxLayout()
        middle.setSpacing(px(8))
        middle.addWidget(self.periods)
        middle.addWidget(self.paper, 1)
        self._fill_right()
        row.setContentsMargins(px(16), px(12), px(16), px(12))
        row.setSpacing(px(12))
        row.addWidget(self._left)
        row.addLayout(middle, 1)
        row.addWidget(self._right)

    def _fill_right(self) -> None:
        right = QVBoxLayout(self._right)
        right.setContentsMargins(px(14), px(12), px(14), px(14))
        right.setSpacing(px(6))
        title = self.tr("Kiểm tra báo cáo")
        right.addWidget(scrolling(self.checks, title), 1)
        right.addWidget(self.export_button)
        right.addLayout(_beside(self.print_button, self.pdf_button))
        right.addLayout(self.package_slot)

    def _paper_tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(IconButton("zoom-out", self.tr("Thu nhỏ trang"), self.paper.zoom_out))
        row.addWidget(IconButton("panel", self.tr("Vừa trang"), self.paper.fit))
        row.addWidget(IconButton("zoom-in", self.tr("Phóng to trang"), self.paper.zoom_in))
        return tools

    def set_narrow(self, *, narrow: bool) -> None:
        """Make room for the paper on a narrow window."""
        self._narrow = narrow
        usual = px(CARD_NARROW) if narrow else px(CARD_WIDTH)
        # Long words of another language widen both cards: their buttons are never cut.
        self._right.setFixedWidth(max(usual, self._right.minimumSizeHint().width()))
        self._fit_list()

    def _fit_list(self) -> None:
        usual = px(LIST_NARROW) if self._narrow else px(LIST_WIDTH)
        rows = (
            (self.compare_button,),
            (self.sent_button,),
            (self.keep_button, self.lock_button),
            (self.signers_button,),
            (self.edit_button,),
            (self.new_button,),
        )
        shown = ([each for each in row if not each.isHidden()] for row in rows)
        widest = max(
            sum(each.sizeHint().width() for each in row) + px(BESIDE) * (len(row) - 1)
            for row in shown
        )
        self._left.setFixedWidth(max(usual, widest + 2 * px(LIST_EDGE + BESIDE)))

    # What can be done now

    def set_ready(self, *, ready: bool) -> None:
        """Allow what needs a report."""
        self.export_action.setEnabled(ready)
        self.print_action.setEnabled(ready)
        for button in (self.pdf_button, self.keep_button, self.signers_button):
            button.setEnabled(ready)

    def leave_out_office_work(self) -> None:
        """Hide what belongs to an office that keeps receipts: its locks, its own designs."""
        self._of_office = False
        for button in (self.lock_button, self.new_button, self.edit_button):
            button.hide()

    def show_kind(self, made: MadeReport, *, in_parts: bool, sent: bool) -> None:
        """Offer what fits a fresh report, a run that was kept, or a design of the office."""
        fresh = made.run_id is None
        design_id = design_id_of(made.form_key)
        self.lock_button.setVisible(fresh and self._of_office)
        self.sent_button.setText(
            self.tr("Ghi là chưa gửi") if sent else self.tr("Ghi là đã gửi hôm nay")
        )
        self.keep_button.setVisible(fresh)
        self.signers_button.setVisible(fresh)
        self.compare_button.setVisible(not fresh and bool(made.form_key))
        self.sent_button.setVisible(not fresh and bool(made.form_key))
        self.edit_button.setVisible(fresh and design_id is not None)
        self.scopes.allow_parts(allowed=fresh and in_parts)
        self._fit_list()

    def show_lock(self, state: LockState) -> None:
        """Offer to lock months that have ended, or to open locked ones."""
        locked = state is LockState.LOCKED
        self.lock_button.setText(self.tr("Mở khoá…") if locked else self.tr("Khoá sổ…"))
        self.lock_button.setEnabled(state in {LockState.LOCKED, LockState.OPEN})
        self.lock_button.setToolTip(
            self.tr("Khoá sổ sau ngày cuối kỳ; tuần không khoá riêng.")
            if not self.lock_button.isEnabled()
            else ""
        )
        self._fit_list()


def _beside(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(px(BESIDE))
    for button in buttons:
        row.addWidget(button, button.sizeHint().width())  # each the room of its words
    return row
