"""Chốt tiền: the days that wait, the receipts of one, and what was counted, compared live."""

import datetime
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.errors import UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.money import show_money
from desktop.fields.field_kinds import Text
from desktop.fields.field_spec import FieldSpec
from desktop.fields.money_kind import Money
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import CellStyle, Column, Row, Tone
from desktop.views.forms.form_builder import RecordForm
from desktop.views.page_context import PageContext
from desktop.views.receipts.closing_card import tell_receipts
from desktop.views.receipts.fact_sheet import FactSheet
from desktop.views.receipts.writing_dialog import WritingDialog
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.background.task_runner import TaskHandle
    from desktop.services.collecting.closing import Closed, DayToClose, OpenDay

SIZE = (1040, 620)
FORM_HEIGHT = 190
MARGIN = 40
_COUNTED: Final = (
    FieldSpec(
        key="cash",
        label=QT_TRANSLATE_NOOP("fields", "Tiền mặt đếm được"),
        kind=Money(),
        required=True,
    ),
    FieldSpec(
        key="transfer",
        label=QT_TRANSLATE_NOOP("fields", "Chuyển khoản"),
        kind=Money(),
        required=True,
    ),
    FieldSpec(key="note", label=QT_TRANSLATE_NOOP("fields", "Ghi chú"), kind=Text()),
)


class ClosingDialog(WritingDialog):
    """On the left the days that wait, on the right the chosen one; nothing is closed unequal."""

    def __init__(
        self, context: PageContext, on_closed: Callable[["Closed"], object], parent: QWidget
    ) -> None:
        """Make the parts; `begin` shows the days and opens the dialog."""
        super().__init__(context, parent)
        self.setWindowTitle(self.tr("Chốt tiền ngày"))
        self._on_closed = on_closed
        self._days: tuple[OpenDay, ...] = ()
        self.day: DayToClose | None = None
        self._reading: TaskHandle | None = None
        self._model = MemoryTableModel(self._columns(), self)
        self.table = TableView(
            self._model,
            name="open-days",
            store=context.settings,
            accessible_name=self.tr("Các ngày chờ chốt tiền"),
        )
        self.sheet = FactSheet(self.tr("Biên lai của ngày"))
        self.form = RecordForm(
            _COUNTED, context.today, save_text=self.tr("Chốt tiền  (Ctrl+Enter)")
        )
        self.outcome = Notice()
        self.nothing = label(self.tr("Không còn ngày nào chờ chốt tiền."), "title", wraps=True)
        self.close_button = Button(self.tr("Đóng"), self.reject)
        self._build()
        self._wire()
        room = parent.window().size()
        self.resize(
            min(px(SIZE[0]), room.width() - px(MARGIN)),
            min(px(SIZE[1]), room.height() - px(MARGIN)),
        )

    def _columns(self) -> list[Column]:
        return [
            Column(key="day", label=self.tr("Ngày thu"), width=98, sortable=False),
            Column(key="collector", label=self.tr("Nhân viên thu"), width=150, sortable=False),
            Column(
                key="receipts",
                label=self.tr("Số tờ"),
                width=60,
                align_right=True,
                sortable=False,
            ),
            Column(
                key="total",
                label=self.tr("Tổng tiền"),
                width=112,
                align_right=True,
                sortable=False,
            ),
            Column(key="remit_by", label=self.tr("Hạn nộp"), width=112, sortable=False),
        ]

    def _build(self) -> None:
        self.form.setFixedHeight(px(FORM_HEIGHT))
        left = QVBoxLayout()
        left.setSpacing(px(8))
        left.addWidget(label(self.tr("Các ngày chờ chốt tiền"), "heading"))
        left.addWidget(self.table, 1)
        right = QVBoxLayout()
        right.setSpacing(px(8))
        right.addWidget(self.sheet, 1)
        right.addWidget(self.outcome)
        right.addWidget(self.form)
        self.work = QWidget()
        columns = QGridLayout(self.work)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setHorizontalSpacing(px(16))
        columns.addLayout(left, 0, 0)
        columns.addLayout(right, 0, 1)
        columns.setColumnStretch(0, 13)
        columns.setColumnStretch(1, 10)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(answer_row(self.close_button))
        self._foot = foot
        foot.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(16), px(16), px(16))
        rows.setSpacing(px(8))
        rows.addWidget(self.message_bar)
        rows.addWidget(self.work, 1)
        rows.addWidget(self.nothing, 1)
        rows.addWidget(foot)

    def _wire(self) -> None:
        self.watch_form()
        self.table.current_changed.connect(self._on_current)
        self.table.row_activated.connect(self._on_activated)
        self.form.edited.connect(self._on_edited)
        self.form.save_asked.connect(self._on_save)

    def begin(
        self, days: Sequence["OpenDay"], wanted: tuple[int, datetime.date] | None = None
    ) -> None:
        """Show the days that wait, with the wanted (collector, day) or the oldest chosen."""
        self._days = tuple(days)
        self._model.show_rows(self._row(number, one) for number, one in enumerate(days))
        self.work.setVisible(bool(days))
        self.nothing.setVisible(not days)
        self._foot.setVisible(not days)
        self.open()
        if not days:
            self.close_button.setFocus()
            return
        place = next(
            (
                number
                for number, one in enumerate(days)
                if (one.found.collector_id, one.found.day) == wanted
            ),
            0,
        )
        self.table.select_ids((place,), place)
        self.table.setFocus()

    def _row(self, number: int, one: "OpenDay") -> Row:
        found = one.found
        style = {4: CellStyle(Tone.ERROR, icon="warning")} if one.late else {}
        tip = {4: self.tr("Đã quá hạn nộp tiền")} if one.late else {}
        return Row(
            number,
            (
                f"{found.day:%d/%m/%Y}",
                found.collector,
                count_text(found.receipts),
                show_money(found.total),
                f"{one.remit_by:%d/%m/%Y}",
            ),
            style,
            tip,
        )

    # The chosen day

    @Slot(object)
    def _on_current(self, number: object) -> None:
        self.day = None
        self.outcome.say("")
        if not isinstance(number, int) or number >= len(self._days):
            return
        found = self._days[number].found
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._context.runner.read(
            partial(_read_day, self._context, found.collector_id, found.day), self._on_day
        )

    def _on_day(self, day: "DayToClose") -> None:
        self.day = day
        sheet = self.sheet
        sheet.begin()
        title = self.tr("{name}, ngày {day}").format(name=day.collector, day=f"{day.day:%d/%m/%Y}")
        sheet.heading(title)
        sheet.fact(self.tr("Theo biên lai"), show_money(day.total))
        sheet.fact(self.tr("Tiền mặt"), show_money(day.cash))
        sheet.fact(self.tr("Chuyển khoản"), show_money(day.transfer))
        sheet.rule()
        tell_receipts(sheet, day, self.tr("Đã huỷ: {reason}"))
        if day.listed:
            text = self.tr(
                "Ngoài ra có {count} biên lai nhập từ danh sách ({amount}), không chốt ở đây."
            )
            sheet.sentence(
                text.format(count=count_text(day.listed), amount=show_money(day.listed_total))
            )
        sheet.done()
        # The transfers are known from the bank; the cash has to be counted, where there is any.
        values: dict[str, object] = {"transfer": day.transfer}
        self.form.set_values(values if day.cash else values | {"cash": 0})
        self._compare()

    @Slot(object)
    def _on_activated(self, number: object) -> None:
        del number
        self.form.focus_first()

    @Slot(object)
    def _on_edited(self, key: object) -> None:
        del key
        self._compare()

    def _compare(self) -> None:
        """Tell the difference as it is typed."""
        day, counted = self.day, self._counted()
        if day is None:
            return
        if counted is None:
            text = self.tr("Đếm tiền mặt rồi ghi vào ô dưới. Phải đủ {amount}.")
            self.outcome.say(text.format(amount=show_money(day.cash)))
            return
        difference = day.difference(*counted)
        if difference < 0:
            text = self.tr("Thiếu {amount} so với biên lai.")
            self.outcome.say(text.format(amount=show_money(-difference)), "warning")
        elif difference > 0:
            text = self.tr("Thừa {amount} so với biên lai.")
            self.outcome.say(text.format(amount=show_money(difference)), "warning")
        elif day.other_ways(*counted):
            self.outcome.say(
                self.tr("Tổng khớp, nhưng tiền mặt và chuyển khoản khác với ghi trên biên lai."),
                "ok",
            )
        else:
            self.outcome.say(self.tr("Khớp đến từng đồng."), "ok")

    def _counted(self) -> tuple[int, int] | None:
        values = self.form.values()
        cash, transfer = values["cash"], values["transfer"]
        if not isinstance(cash, int):
            return None
        return cash, transfer if isinstance(transfer, int) else 0

    # Closing

    @Slot(object)
    def _on_save(self, values: dict[str, object]) -> None:
        day, counted = self.day, self._counted()
        if day is None or counted is None:
            return
        note = str(values["note"]) if values["note"] else None
        self.write(partial(_close, self._context, day, counted, note), self._on_done)

    def _on_done(self, closed: "Closed") -> None:
        self.finish()
        self._on_closed(closed)

    @override
    def on_refused(self, error: UserFacingError) -> None:
        super().on_refused(error)
        self.form.focus_first()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(SIZE[0]), px(SIZE[1]))


def _read_day(context: PageContext, collector_id: int, day: datetime.date) -> "DayToClose":
    from desktop.services.collecting import closing  # noqa: PLC0415 - see record_list.py

    return closing.open_day(context.database, collector_id, day)


def _close(
    context: PageContext, day: "DayToClose", counted: tuple[int, int], note: str | None
) -> "Closed":
    from desktop.services.collecting import closing  # noqa: PLC0415 - see record_list.py

    count = closing.DayCount(day.collector_id, day.day, *counted, note)
    return closing.close_day(context.database, count, who=context.who, today=context.today())
