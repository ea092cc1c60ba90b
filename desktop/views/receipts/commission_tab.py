"""The tab "Thù lao": what an organisation and its collectors earn in a month, and its closing."""

import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.money import show_money
from desktop.domain.rates import show_share
from desktop.domain.vietnamese_text import file_word
from desktop.models.table_rows import Tone
from desktop.views.actions import ActionSpec, action_button
from desktop.views.page import GoTo
from desktop.views.page_context import PageContext
from desktop.views.receipts import choices
from desktop.views.receipts.ask_dialog import Asked, Choices, Values
from desktop.views.receipts.authority import AUTHORITY_FIELDS, authority
from desktop.views.receipts.commission_table import CommissionModel, plan_text, scheme_text
from desktop.views.receipts.fact_sheet import FactSheet
from desktop.views.receipts.form_export import FormExport
from desktop.views.receipts.ledger_lists import COMMISSION
from desktop.views.receipts.money_tab import MoneyTab
from desktop.views.records.show_record import ShowRecord
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, IconButton, label
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.background.task_runner import TaskHandle
    from desktop.services.collecting.commission import CommissionStatement
    from desktop.services.collecting.forms import FilledForm

CHOICE_WIDTH = 190
MONTH_WIDTH = 112
_DEPENDS_ON = ("receipt", "contribution", "refund", "closing", "commission_period", "organisation")


class CommissionTab(MoneyTab):
    """An estimate until the month is closed, and then what was closed, for good."""

    def __init__(self, context: PageContext) -> None:
        """Begin with the month of today; nothing is read before `arrive`."""
        super().__init__(context)
        self.month = context.today().replace(day=1)
        self.found: CommissionStatement | None = None
        self._reading: TaskHandle | None = None
        self._organisations: Choices = ()
        self.forms = FormExport(context, self)
        self.forms.message.connect(self.message)
        self.organisation = QComboBox()
        self.organisation.setAccessibleName(self.tr("Tổ chức dịch vụ thu"))
        self.organisation.setMinimumWidth(px(CHOICE_WIDTH))
        self.organisation.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.before = IconButton("chevron-left", self.tr("Tháng trước"), self._on_before)
        self.after = IconButton("chevron-right", self.tr("Tháng sau"), self._on_after)
        self.month_label = label("", "heading")
        self.month_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.month_label.setMinimumWidth(px(MONTH_WIDTH))
        self.state = Notice()
        self._model = CommissionModel(self)
        self.table = TableView(
            self._model,
            name="commission",
            store=context.settings,
            accessible_name=COMMISSION.text(COMMISSION.tab),
        )
        self.card = FactSheet(self.tr("Tổng thù lao"))
        self.empty = EmptyState(
            COMMISSION.icon,
            COMMISSION.text(COMMISSION.empty_title),
            COMMISSION.text(COMMISSION.empty_reason),
            [Button(self.tr("Mở Nhân viên thu"), self._on_collectors, look="primary")],
        )
        self.nothing = EmptyState(
            "search",
            self.tr("Tháng này chưa có khoản nào tính thù lao"),
            self.tr("Thù lao tính trên số tiền người dân tự đóng của các biên lai ghi ở đây."),
        )
        self._build()
        self.organisation.activated.connect(self._on_organisation)
        self.table.current_changed.connect(self._on_current)
        self.table.row_activated.connect(self._on_activated)

    def _build(self) -> None:
        close = ActionSpec(
            key="close", text=self.tr("Chốt thù lao…"), icon="lock", shortcut="Ctrl+N"
        )
        self.close_action, close_button = action_button(close, self, self.ask_close)
        export = ActionSpec(
            key="export",
            text=self.tr("Xuất bảng kê"),
            icon="workbook",
            tooltip=self.tr("Xuất bảng kê thù lao và giấy đề nghị ra Excel"),
        )
        self.export_action, export_button = action_button(export, self, self.ask_statement)
        bar_place = QWidget()
        bar = QHBoxLayout(bar_place)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(px(6))
        bar.addWidget(self.organisation, 1)
        bar.addWidget(self.before)
        bar.addWidget(self.month_label)
        bar.addWidget(self.after)
        bar.addStretch(1)
        bar.addWidget(export_button)
        bar.addWidget(close_button)
        self._place = QStackedWidget()
        self._place.addWidget(self.table)
        self._place.addWidget(self.nothing)
        filled = QWidget()
        rows = QVBoxLayout(filled)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addWidget(bar_place)
        rows.addWidget(self.state)
        rows.addWidget(self._place, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(filled)
        self._stack.addWidget(self.empty)
        self.lay_out(self._stack, self.card)
        self._show_month()

    # What is shown

    @override
    def arrive(self, argument: ShowRecord | None = None) -> None:
        del argument
        self.context.runner.read(
            partial(choices.organisations, self.context), self._on_organisations
        )

    @override
    def here(self) -> ShowRecord:
        return ShowRecord(COMMISSION.kind)

    @override
    def take_changes(self, changes: Changes) -> None:
        if self.isVisible() and any(changes.touches(kind) for kind in _DEPENDS_ON):
            self.arrive()

    @override
    def focus_first(self) -> None:
        if self._stack.currentIndex() == 1:
            self.empty.findChildren(Button)[0].setFocus()
        elif self._place.currentIndex() == 0:
            self.table.setFocus()
        else:
            self.organisation.setFocus()

    @property
    @override
    def status_text(self) -> str:
        if self.found is None:
            return ""
        lines = self.found.lines
        text = self.tr("{count} dòng · Thù lao {amount}")
        return text.format(count=count_text(len(lines.rows)), amount=show_money(lines.amount))

    def _on_organisations(self, found: Choices) -> None:
        self._stack.setCurrentIndex(0 if found else 1)
        self.details.show_card(shown=bool(found))
        if not found:
            return
        chosen = self.organisation.currentData()
        if found != self._organisations:
            self._organisations = found
            self.organisation.clear()
            for organisation_id, name in found:
                self.organisation.addItem(name, organisation_id)
            self.organisation.setCurrentIndex(max(0, self.organisation.findData(chosen)))
        self._read()

    @Slot()
    def _on_organisation(self) -> None:
        found = self.found
        chosen = self.organisation.currentData()
        if chosen is not None and (found is None or chosen != found.organisation_id):
            self._read()

    @Slot()
    def _on_before(self) -> None:
        last = self.month - datetime.timedelta(days=1)
        self._go_to_month(last.replace(day=1))

    @Slot()
    def _on_after(self) -> None:
        following = self.month + datetime.timedelta(days=31)
        self._go_to_month(following.replace(day=1))

    def _go_to_month(self, month: datetime.date) -> None:
        self.month = month
        self._show_month()
        self._read()

    def _show_month(self) -> None:
        text = self.tr("Tháng {month}").format(month=f"{self.month:%m/%Y}")
        self.month_label.setText(text)
        self.after.setEnabled(self.month < self.context.today().replace(day=1))

    def _read(self) -> None:
        chosen = self.organisation.currentData()
        if not isinstance(chosen, int):
            return
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self.context.runner.read(
            partial(_read, self.context, chosen, self.month), self._on_read
        )

    def _on_read(self, found: "CommissionStatement") -> None:
        self.found = found
        lines = found.lines
        self._model.show_lines(lines)
        self._place.setCurrentIndex(0 if lines.rows else 1)
        self.export_action.setEnabled(bool(lines.rows))
        self.close_action.setEnabled(bool(lines.rows) and found.closed is None)
        self._tell_state(found)
        if lines.rows:
            self.table.select_ids((0,), 0)
        self._tell(0 if lines.rows else None)
        self.status_changed.emit(self.status_text)

    def _tell_state(self, found: "CommissionStatement") -> None:
        lines = found.lines
        if found.closed is not None:
            text = self.tr(
                "Đã chốt ngày {day}. Kỳ đã chốt không đổi nữa; huỷ hay thoái thu về "
                "sau là dòng âm của kỳ sau."
            )
            self.state.say(text.format(day=f"{found.closed.closed_on:%d/%m/%Y}"), "ok")
        elif lines.without_rate:
            text = self.tr(
                "Tạm tính. {count} dòng chưa có tỷ lệ thù lao, đang tính 0 đ: thêm tỷ lệ trong "
                "Cài đặt, mục Biểu mức."
            )
            self.state.say(text.format(count=count_text(len(lines.without_rate))), "warning")
        elif lines.uncounted:
            text = self.tr("Tạm tính. {count} dòng của ngày chưa chốt tiền.")
            self.state.say(text.format(count=count_text(len(lines.uncounted))))
        elif lines.rows:
            self.state.say(self.tr("Tạm tính theo tỷ lệ đang áp dụng, chưa chốt."))
        else:
            self.state.say("")

    @Slot(object)
    def _on_current(self, number: object) -> None:
        self._tell(number if isinstance(number, int) else None)

    @Slot(object)
    def _on_activated(self, number: object) -> None:
        del number
        self.details.open_drawer()

    def _tell(self, number: int | None) -> None:
        """Tell the sums, by collector too, and why the current line earns so much."""
        found, sheet = self.found, self.card
        if found is None:
            return
        lines = found.lines
        sheet.begin()
        sheet.heading(found.organisation)
        sheet.figure(show_money(lines.amount))
        sheet.fact(self.tr("Số tiền đóng"), show_money(lines.own))
        sheet.fact(self.tr("Số dòng"), count_text(len(lines.rows)))
        sheet.rule()
        if number is not None and number < len(lines.rows):
            one = lines.rows[number]
            sheet.heading(one.source.person_name)
            kind = self.tr("{scheme} · {plan}, {months} tháng").format(
                scheme=scheme_text(one), plan=plan_text(one), months=one.source.months
            )
            sheet.sentence(kind)
            if one.rate is None:
                text = self.tr("Chưa có tỷ lệ cho loại, phương án, số tháng và vùng này.")
                sheet.sentence(text, Tone.WARNING)
            else:
                text = self.tr("{own} × {rate} = {amount}").format(
                    own=show_money(one.own),
                    rate=show_share(one.rate),
                    amount=show_money(one.amount),
                )
                sheet.sentence(text, Tone.PLAIN)
                sheet.sentence(self.tr("Vùng {region}").format(region=one.region))
                sheet.sentence(one.rate_source)
            sheet.rule()
        sheet.heading(self.tr("Theo nhân viên thu"))
        for total in lines.by_collector:
            lower = self.tr("{count} dòng, số tiền đóng {own}").format(
                count=count_text(total.rows), own=show_money(total.own)
            )
            sheet.entry(total.name, show_money(total.amount), (lower,))
        sheet.done()

    # Closing and the statement

    @Slot()
    def ask_close(self) -> None:
        """Ask who closes the month for good."""
        found = self.found
        if found is None or found.closed is not None or not found.lines.rows:
            return
        self.ask(
            Asked(
                title=self.tr("Chốt thù lao tháng {month}").format(month=f"{self.month:%m/%Y}"),
                note=self.tr(
                    "{organisation}: {count} dòng, thù lao {amount}. Chốt rồi không sửa, không "
                    "hoàn tác được. Tên người quản lý và lý do được lưu lại."
                ).format(
                    organisation=found.organisation,
                    count=count_text(len(found.lines.rows)),
                    amount=show_money(found.lines.amount),
                ),
                fields=AUTHORITY_FIELDS,
                save_text=self.tr("Chốt thù lao  (Ctrl+Enter)"),
                work=partial(_close, self.context, found, self.month),
                on_done=self._on_closed,
            )
        )

    def _on_closed(self, changes: object) -> None:
        del changes
        text = self.tr("Đã chốt thù lao tháng {month}.").format(month=f"{self.month:%m/%Y}")
        self.tell_done(text)

    @Slot()
    def ask_statement(self) -> None:
        """Write the statement of the month to Excel."""
        found = self.found
        if found is None or not found.lines.rows:
            return
        self.forms.ask(
            self.tr("Xuất bảng kê thù lao ra Excel"),
            f"Bang_ke_thu_lao_{found.period}_{file_word(found.organisation)}.xlsx",
            partial(_fill, self.context, found.organisation_id, self.month),
        )

    @Slot()
    def _on_collectors(self) -> None:
        self.go_to.emit(GoTo("collectors", ShowRecord("organisation")))


def _read(
    context: PageContext, organisation_id: int, month: datetime.date
) -> "CommissionStatement":
    from desktop.services.collecting import commission  # noqa: PLC0415 - see record_list.py

    return commission.statement(context.database, organisation_id, month)


def _close(
    context: PageContext, found: "CommissionStatement", month: datetime.date, values: Values
) -> object:
    from desktop.services.collecting import commission_closing  # noqa: PLC0415 - see record_list.py

    period = commission_closing.PeriodToClose(found.organisation_id, month, found.lines.amount)
    return commission_closing.close_period(
        context.database, period, authority(values), who=context.who, today=context.today()
    )


def _fill(context: PageContext, organisation_id: int, month: datetime.date) -> "FilledForm":
    from desktop.services.collecting import commission_forms  # noqa: PLC0415 - see record_list.py

    return commission_forms.commission_form(
        context.database, organisation_id, month, today=context.today()
    )
