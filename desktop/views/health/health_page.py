"""The page "Kiểm tra dữ liệu": every check with its count, its list and, where safe, its mend."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.domain.list_query import ListQuery
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import CellForm, CellStyle, Column, Row, Tone
from desktop.views.health.check_details import CheckDetails
from desktop.views.page import GoTo, Message, Page
from desktop.views.page_context import PageContext
from desktop.views.records.show_record import ShowRecord
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.confirm_dialog import Question, confirm
from desktop.views.widgets.drawer import DetailLayout
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from desktop.services.data_checks import Finding, Mended
    from desktop.storage.integrity_check import CheckResult

PAGE_OF = {"person": "households", "household": "households", "collector": "collectors"}
"""Where the records of a check are shown."""
_STATES: dict[str, Tone] = {
    "wrong": Tone.ERROR,
    "doubtful": Tone.WARNING,
    "missing": Tone.INFO,
}


class HealthPage(Page):
    """Runs the checks when it is seen; a row opens its list, a button mends what is safe."""

    def __init__(self, context: PageContext) -> None:
        """Make the parts; nothing is read before the page is seen."""
        super().__init__()
        self._context = context
        self._findings: dict[int, Finding] = {}
        self._stale = True
        self._running = False
        self.summary = ElidedLabel("", "heading")
        self.again_button = Button(self.tr("Kiểm tra lại") + "  (F5)", self.look, icon_name="renew")
        self.again_button.setShortcut("F5")
        self.file_button = Button(
            self.tr("Kiểm tra tệp dữ liệu"),
            self._on_file,
            icon_name="shield",
            tooltip=self.tr("Xem tệp có hỏng chỗ nào không, liên kết và chỉ mục tìm có đủ không"),
        )
        self._model = MemoryTableModel(self._columns(), self)
        self.table = TableView(
            self._model,
            name="health",
            store=context.settings,
            accessible_name=self.tr("Các kiểm tra dữ liệu"),
        )
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.details = CheckDetails()
        self._build()
        self.table.current_changed.connect(self._on_current)
        self.table.row_activated.connect(self._on_activated)
        self.details.open_asked.connect(self._on_open)
        self.details.mend_asked.connect(self._on_mend)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(key="title", label=self.tr("Kiểm tra"), width=px(430), sortable=False),
            Column(
                key="count",
                label=self.tr("Số lượng"),
                width=px(96),
                align_right=True,
                sortable=False,
            ),
            Column(key="state", label=self.tr("Kết quả"), width=px(150), sortable=False),
        )

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.summary, 1)
        head.addWidget(self.file_button)
        head.addWidget(self.again_button)
        left = QWidget()
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addLayout(head)
        rows.addWidget(self.table, 1)
        self.layout_of_page = DetailLayout(left, self.details)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(16), px(12), px(16), px(12))
        whole.addWidget(self.layout_of_page)

    # Looking

    @override
    def arrive(self, argument: object = None) -> None:
        if self._stale:
            self.look()

    @override
    def take_changes(self, changes: Changes) -> None:
        self._stale = True
        if self.isVisible():
            self.look()

    @override
    def focus_first(self) -> None:
        self.table.setFocus()

    @override
    def set_narrow(self, *, narrow: bool) -> None:
        self.layout_of_page.set_narrow(narrow=narrow)

    @Slot()
    def look(self) -> None:
        """Run every check."""
        if self._running:
            return
        from desktop.services.data_checks import find  # noqa: PLC0415 - see record_list.py

        self._running = True
        self._stale = False
        self.summary.setText(self.tr("Đang kiểm tra…"))
        context = self._context
        context.runner.long(
            partial(find, context.database, context.today()),
            self._on_found,
            self._on_failed,
            self._on_stopped,
            on_fault=self._on_stopped,
            message=self.tr("Đang kiểm tra dữ liệu"),
        )

    def _on_failed(self, error: UserFacingError) -> None:
        self._on_stopped()
        self._context.runner.user_error.emit(error)

    def _on_stopped(self) -> None:
        self._running = False
        self._stale = True
        self.summary.setText(self.tr("Chưa kiểm tra xong. Bấm “Kiểm tra lại”."))

    def _on_found(self, findings: Sequence["Finding"]) -> None:
        self._running = False
        # What asks for work stands above; Python's sort keeps the order inside each half.
        ordered = sorted(findings, key=_is_good)
        self._findings = dict(enumerate(ordered, start=1))
        self._model.show_rows(self._row(number, one) for number, one in self._findings.items())
        self._show_summary(findings)
        self.layout_of_page.show_card(shown=True)
        current = self.table.current_id()
        if current is None:
            self.table.select_ids((1,), 1)
        self._on_current(self.table.current_id())
        if self._stale:
            self.look()

    def _show_summary(self, findings: Sequence["Finding"]) -> None:
        open_checks = [one for one in findings if one.count]
        wrong = sum(1 for one in open_checks if one.check.weight.value == "wrong")
        if not open_checks:
            text = self.tr("{all} kiểm tra đều tốt").format(all=len(findings))
        elif wrong:
            text = self.tr("{all} kiểm tra · {wrong} việc cần sửa · {open} việc nên xem").format(
                all=len(findings), wrong=wrong, open=len(open_checks) - wrong
            )
        else:
            text = self.tr("{all} kiểm tra · {open} việc nên xem").format(
                all=len(findings), open=len(open_checks)
            )
        self.summary.setText(text)
        self.status_changed.emit(text)

    def _row(self, number: int, finding: "Finding") -> Row:
        title = QCoreApplication.translate("checks", finding.check.title)
        if not finding.count:
            texts = (title, "0", self.tr("Tốt"))
            return Row(number, texts, {2: CellStyle(Tone.OK, CellForm.TEXT, "done")})
        state = self._state(finding.check.weight.value)
        style = CellStyle(_STATES[finding.check.weight.value], CellForm.PILL)
        return Row(number, (title, count_text(finding.count), state), {2: style})

    def _state(self, weight: str) -> str:
        words = {
            "wrong": self.tr("Cần sửa"),
            "doubtful": self.tr("Nên xem"),
            "missing": self.tr("Còn thiếu"),
        }
        return words[weight]

    # One check

    @Slot(object)
    def _on_current(self, number: object) -> None:
        finding = self._findings.get(number) if isinstance(number, int) else None
        self.details.show_finding(finding)

    @Slot(object)
    def _on_activated(self, _number: object) -> None:
        """Open the list; in a narrow window the card first, for the mend stands there."""
        if self.layout_of_page.narrow:
            self.layout_of_page.open_drawer()
        else:
            self._on_open()

    @Slot()
    def _on_open(self) -> None:
        finding = self.details.finding
        if finding is None or not finding.count:
            return
        check = finding.check
        name = QCoreApplication.translate("checks", check.title)
        query = ListQuery(check.kind, ids=finding.ids, ids_name=name)
        self.go_to.emit(GoTo(PAGE_OF[check.kind], ShowRecord(check.kind, query=query)))

    @Slot()
    def _on_mend(self) -> None:
        finding = self.details.finding
        if finding is None or finding.check.mend is None:
            return
        translate = QCoreApplication.translate
        mend = finding.check.mend
        button = translate("checks", mend.button)
        question = Question(
            title=button,
            text=translate("checks", mend.explains)
            + "\n\n"
            + self.tr("Sửa {count} chỗ. Sửa xong vẫn hoàn tác được (Ctrl+Z).").format(
                count=count_text(finding.mendable)
            ),
            accept=f"{button} ({count_text(finding.mendable)})",
            refuse=self.tr("Không sửa"),
            destroys=False,
        )
        confirm(question, partial(self._mend, finding.check.key), self)

    def _mend(self, key: str) -> None:
        from desktop.services.data_checks import mend  # noqa: PLC0415 - see record_list.py

        context = self._context
        context.runner.write(partial(mend, context.database, key, who=context.who), self._on_mended)

    def _on_mended(self, mended: "Mended") -> None:
        text = self.tr("Đã sửa {count} chỗ. Hoàn tác bằng Ctrl+Z.").format(
            count=count_text(mended.count)
        )
        self.message.emit(Message(text, "ok"))

    # The file

    @Slot()
    def _on_file(self) -> None:
        from desktop.services.backups import check  # noqa: PLC0415 - see record_list.py

        self.file_button.setEnabled(False)
        self._context.runner.read(
            partial(check, self._context.database),
            self._on_file_checked,
            self._on_file_failed,
            on_fault=self._on_file_fault,
        )

    def _on_file_fault(self) -> None:
        self.file_button.setEnabled(True)

    def _on_file_failed(self, error: UserFacingError) -> None:
        self._on_file_fault()
        self._context.runner.user_error.emit(error)

    def _on_file_checked(self, results: Sequence["CheckResult"]) -> None:
        self.file_button.setEnabled(True)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        broken = [result for result in results if not result.ok]
        if not broken:
            text = self.tr("Tệp dữ liệu tốt: {count} kiểm tra đều đạt.")
            self.message.emit(Message(text.format(count=len(results)), "ok"))
            return
        lines = [
            f"{QCoreApplication.translate('reports', result.title)} – {count_text(result.found)}"
            for result in broken
        ]
        text = self.tr(
            "{count} kiểm tra tệp dữ liệu không đạt. Sao lưu ngay, rồi gửi “Chi tiết” "
            "cho người hỗ trợ."
        )
        self.message.emit(Message(text.format(count=len(broken)), "error", "\n".join(lines)))


def _is_good(finding: "Finding") -> bool:
    return not finding.count
