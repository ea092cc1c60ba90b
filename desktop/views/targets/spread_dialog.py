"""The dialog "Chia chỉ tiêu": among whom, by what, and what each part would get."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QVBoxLayout, QWidget

from desktop.domain.errors import UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.target_spread import SPREAD_WAYS, SpreadBy, SpreadOver
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import CellStyle, Column, Row, Tone
from desktop.views.page_context import PageContext
from desktop.views.tables.table_view import TableView
from desktop.views.targets.freeze_dialog import ask_who_answers
from desktop.views.targets.target_words import indicator_name, number_text
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.background.task_runner import TaskHandle
    from desktop.services.authority import Authority
    from desktop.services.targets.spread_parts import SpreadPart
    from desktop.services.targets.spreading import SpreadPlan
    from desktop.services.targets.writing import Written
    from desktop.storage.queries.targets import StoredTarget

WIDTH, HEIGHT, MARGIN = 720, 560, 40
MONTHS: Final = "months"
OVER_WORDS: Final = {
    SpreadOver.MONTHS: QT_TRANSLATE_NOOP("SpreadDialog", "Các tháng trong năm"),
    SpreadOver.NEIGHBOURHOODS: QT_TRANSLATE_NOOP("SpreadDialog", "Các thôn/tổ"),
    SpreadOver.COLLECTORS: QT_TRANSLATE_NOOP("SpreadDialog", "Các nhân viên thu"),
    SpreadOver.ORGANISATIONS: QT_TRANSLATE_NOOP("SpreadDialog", "Các tổ chức dịch vụ thu"),
    SpreadOver.COMMUNES: QT_TRANSLATE_NOOP("SpreadDialog", "Các xã, phường"),
}
BY_WORDS: Final = {
    SpreadBy.EVENLY: QT_TRANSLATE_NOOP("SpreadDialog", "Chia đều"),
    SpreadBy.WORKING_DAYS: QT_TRANSLATE_NOOP("SpreadDialog", "Theo số ngày làm việc"),
    SpreadBy.POPULATION: QT_TRANSLATE_NOOP("SpreadDialog", "Theo số khẩu"),
    SpreadBy.MISSING: QT_TRANSLATE_NOOP("SpreadDialog", "Theo số người chưa tham gia"),
    SpreadBy.AREA: QT_TRANSLATE_NOOP("SpreadDialog", "Theo số người ở các hộ phụ trách"),
}


class SpreadModel(MemoryTableModel):
    """The parts of a plan; how many months a collector works can be typed."""

    def __init__(self, parent: QObject) -> None:
        """Make the columns."""
        columns = (
            Column(key="name", label=self.tr("Phần"), width=px(210), sortable=False),
            Column(
                key="basis",
                label=self.tr("Căn cứ"),
                width=px(100),
                align_right=True,
                sortable=False,
                tooltip=self.tr("Số dùng để chia: số khẩu, số người chưa tham gia, ngày làm việc"),
            ),
            Column(
                key=MONTHS,
                label=self.tr("Số tháng làm"),
                width=px(120),
                align_right=True,
                sortable=False,
                editable=True,
                tooltip=self.tr("Số tháng làm việc trong năm; người nghỉ hoặc vào giữa năm ít hơn"),
            ),
            Column(
                key="before",
                label=self.tr("Đang có"),
                width=px(110),
                align_right=True,
                sortable=False,
            ),
            Column(
                key="value",
                label=self.tr("Sẽ ghi"),
                width=px(110),
                align_right=True,
                sortable=False,
            ),
        )
        super().__init__(columns, parent)
        self._over = SpreadOver.MONTHS

    @property
    def over(self) -> SpreadOver:
        """Among what the parts stand."""
        return self._over

    def show_plan(self, plan: "SpreadPlan") -> None:
        """Show the parts; a cell that is worked in stays where it is."""
        self._over = plan.over
        key = plan.whole.indicator
        rows = [self._row(part, key) for part in plan.parts]
        if [row.row_id for row in rows] == [row.row_id for row in self._rows]:
            for row in rows:
                self.replace_row(row)
        else:
            self.show_rows(rows)

    def _row(self, part: "SpreadPart", key: str) -> Row:
        name = part.name
        if self._over is SpreadOver.MONTHS:
            name = self.tr("Tháng {month}").format(month=part.name)
        texts = (
            name,
            count_text(part.basis),
            str(part.months) if self._over is SpreadOver.COLLECTORS else "",
            number_text(part.before, key),
            number_text(part.value, key),
        )
        changed = part.before != part.value
        return Row(part.key, texts, {4: CellStyle(Tone.INFO)} if changed else {})


class SpreadDialog(QDialog):
    """A preview that follows every choice; nothing is written before the button."""

    written = Signal(object)
    """What was `Written`."""

    def __init__(
        self,
        context: PageContext,
        parent: QWidget,
        targets: "Sequence[tuple[str, StoredTarget]]",
        rows_key: str = "",
    ) -> None:
        """Offer targets, each with its holder's name; `open()` shows the dialog.

        What stands in the rows that are looked at (`rows_key`) is offered first to share among.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Chia chỉ tiêu"))
        self.context = context
        self.plan: SpreadPlan | None = None
        self._targets = {one.id: one for _, one in targets}
        self._months: dict[int, int] = {}
        self._rows_key = rows_key
        self._reading: TaskHandle | None = None
        self.target_box = self._box(self.tr("Chỉ tiêu"))
        self.over_box = self._box(self.tr("Chia cho"))
        self.by_box = self._box(self.tr("Cách chia"))
        self.model = SpreadModel(self)
        self.table = TableView(self.model, accessible_name=self.tr("Các phần sẽ ghi"))
        self.sum_label = label("", "heading", wraps=True)
        self.notice = Notice()
        self.accept_button = Button(self.tr("Ghi các phần"), self.write, look="primary")
        self.refuse_button = Button(self.tr("Không chia"), self.reject)
        self._build(parent)
        for holder, one in targets:
            shown = f"{indicator_name(one.indicator)}: {number_text(one.value, one.indicator)}"
            self.target_box.addItem(f"{holder}, {shown}" if holder else shown, one.id)
        self._fill_ways()

    @staticmethod
    def _box(name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setMinimumHeight(px(32))
        return box

    def _build(self, parent: QWidget) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(px(12))
        form.setVerticalSpacing(px(6))
        for box in (self.target_box, self.over_box, self.by_box):
            name = label(box.accessibleName())
            name.setMinimumHeight(px(32))
            form.addRow(name, box)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(16), px(16), px(16))
        rows.setSpacing(px(8))
        rows.addLayout(form)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.sum_label)
        rows.addWidget(self.notice)
        rows.addLayout(answer_row(self.refuse_button, self.accept_button))
        self.target_box.activated.connect(self._fill_ways)
        self.over_box.activated.connect(self._fill_by)
        self.by_box.activated.connect(self.read)
        self.model.cell_edited.connect(self._on_months)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.write)
        window = parent.window().size()
        self.resize(
            min(px(WIDTH), window.width() - px(MARGIN)),
            min(px(HEIGHT), window.height() - px(MARGIN)),
        )

    # What is chosen

    @Slot()
    def _fill_ways(self) -> None:
        from desktop.services.targets.spreading import ways_of  # noqa: PLC0415 - see record_list.py

        chosen = self.over_box.currentData()
        self.over_box.clear()
        # The thôn first: that is what a commune does with its numbers.
        target = self._targets[self.target_box.currentData()]
        ways = sorted(ways_of(target, self.context.kind), key=_usual_first)
        for over in ways:
            words = QCoreApplication.translate("SpreadDialog", OVER_WORDS[over])
            self.over_box.addItem(words, over)
        if chosen is None and any(over.value == self._rows_key for over in ways):
            chosen = SpreadOver(self._rows_key)
        self.over_box.setCurrentIndex(max(0, self.over_box.findData(chosen)))
        self._fill_by()

    @Slot()
    def _fill_by(self) -> None:
        chosen = self.by_box.currentData()
        self.by_box.clear()
        for by in SPREAD_WAYS[self.over_box.currentData()]:
            words = QCoreApplication.translate("SpreadDialog", BY_WORDS[by])
            self.by_box.addItem(words, by)
        self.by_box.setCurrentIndex(max(0, self.by_box.findData(chosen)))
        self.table.setColumnHidden(2, self.over_box.currentData() is not SpreadOver.COLLECTORS)
        self.read()

    @Slot(object, object, object)
    def _on_months(self, row_id: object, _column: object, text: object) -> None:
        typed = str(text).strip()
        if isinstance(row_id, int) and typed.isdecimal() and int(typed) <= 12:  # noqa: PLR2004 - a year
            self._months[row_id] = int(typed)
            self.read()
        else:
            self.notice.say(self.tr("Số tháng làm từ 0 đến 12."), "warning")

    @Slot()
    def read(self) -> None:
        """Work the parts out anew, on a reader thread."""
        if self._reading is not None:
            self._reading.cancel()
        self.accept_button.setEnabled(False)
        work = partial(
            _plan,
            self.context,
            self.target_box.currentData(),
            self.over_box.currentData(),
            self.by_box.currentData(),
            dict(self._months),
        )
        self._reading = self.context.runner.read(work, self._on_plan, self._on_impossible)

    def _on_plan(self, plan: "SpreadPlan") -> None:
        self._reading = None
        self.plan = plan
        self.notice.say(self._left_out(plan))
        self.model.show_plan(plan)
        self.accept_button.setEnabled(plan.adds_up)
        self._tell(plan)

    def _left_out(self, plan: "SpreadPlan") -> str:
        """Say how many communes get nothing because no package of theirs counts."""
        without = sum(not part.basis for part in plan.parts)
        if plan.over is not SpreadOver.COMMUNES or not without or plan.is_rate:
            return ""
        text = self.tr("{count} xã chưa có số liệu trong gói nên chưa được chia phần nào.")
        return text.format(count=without)

    def _tell(self, plan: "SpreadPlan") -> None:
        key = plan.whole.indicator
        whole = number_text(plan.whole.value, key)
        if plan.is_rate and plan.over is not SpreadOver.MONTHS:
            text = self.tr("Tỷ lệ không cộng lại được: mỗi phần cùng đạt {whole}.")
        elif plan.over is SpreadOver.MONTHS and plan.whole.kind.value == "stock":
            text = self.tr("Số phải có vào cuối mỗi tháng; cuối tháng 12 là {whole}.")
        else:
            text = self.tr("Cộng {count} phần: {sum}, đúng bằng chỉ tiêu {whole}.")
        self.sum_label.setText(
            text.format(whole=whole, count=len(plan.parts), sum=number_text(plan.sum, key))
        )

    def _on_impossible(self, error: UserFacingError) -> None:
        self._reading = None
        self.plan = None
        self.model.show_rows(())
        self.sum_label.setText("")
        self.notice.say(error.text(QCoreApplication.translate), "warning")

    # Writing

    @Slot()
    def write(self) -> None:
        """Write the parts that are shown (Ctrl+Enter)."""
        if self.plan is not None and self.accept_button.isEnabled():
            self._write(None)

    def _write(self, authority: "Authority | None") -> None:
        if self.plan is None:
            return
        self.accept_button.setEnabled(False)
        work = partial(_apply, self.context, self.plan, authority)
        self.context.runner.write(work, self._on_written, self._on_refused, on_fault=self._resume)

    def _on_written(self, written: "Written") -> None:
        self.written.emit(written)
        self.accept()

    def _resume(self) -> None:
        self.accept_button.setEnabled(True)

    def _on_refused(self, error: UserFacingError) -> None:
        self._resume()
        if error.code == "target.frozen":
            ask_who_answers(self.context, self, error, self._write)
        else:
            self.notice.say(error.text(QCoreApplication.translate), "warning")


def _usual_first(over: SpreadOver) -> int:
    order = (
        SpreadOver.COMMUNES,
        SpreadOver.NEIGHBOURHOODS,
        SpreadOver.COLLECTORS,
        SpreadOver.ORGANISATIONS,
        SpreadOver.MONTHS,
    )
    return order.index(over)


def _plan(
    context: PageContext,
    target_id: int,
    over: SpreadOver,
    by: SpreadBy,
    months: "Mapping[int, int]",
) -> "SpreadPlan":
    from desktop.services.targets.spread_parts import SpreadWish  # noqa: PLC0415 - as above
    from desktop.services.targets.spreading import plan_spread  # noqa: PLC0415 - as above

    with context.database.read() as snapshot:
        return plan_spread(snapshot, SpreadWish(target_id, over, by, months), context.today())


def _apply(context: PageContext, plan: "SpreadPlan", authority: "Authority | None") -> "Written":
    from desktop.services.targets.spreading import apply_spread  # noqa: PLC0415 - as above

    return apply_spread(
        context.database, plan, who=context.who, today=context.today(), authority=authority
    )
