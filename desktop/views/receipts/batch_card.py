"""The card of a submission batch: what it holds, whether the money agrees, where it stands."""

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from typing_extensions import override

from desktop.domain.money import show_money
from desktop.fields.collecting_choices import SUBMISSION_FORM, SUBMISSION_STATE
from desktop.models.record_styles import STYLES
from desktop.models.table_rows import Tone
from desktop.views.page_context import PageContext
from desktop.views.receipts.ledger_card import LedgerCard
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from desktop.services.collecting.submission_lists import Batch
    from desktop.services.collecting.submission_states import BatchCheck
    from desktop.storage.queries.submissions import BatchLine

MOST_LINES = 80
"""Lines told on the card; the dialog of the lines shows every one."""
MOST_NUMBERS = 12


@dataclass(frozen=True, slots=True)
class BatchAnswer:
    """A batch and whether its money agrees."""

    batch: "Batch"
    check: "BatchCheck"


class BatchCard(LedgerCard):
    """Shows a batch; the first button moves it to its next state."""

    send_asked = Signal()
    done_asked = Signal()
    return_asked = Signal()
    lines_asked = Signal()
    form_asked = Signal()
    c17_asked = Signal()
    discard_asked = Signal()

    depends_on = frozenset(
        {"submission_batch", "contribution", "receipt", "closing", "organisation"}
    )

    def __init__(self, context: PageContext) -> None:
        """Make the buttons."""
        super().__init__(context, "")
        self.sheet.setAccessibleName(self.tr("Đợt kê khai"))
        self.answer: BatchAnswer | None = None
        self.send_button = Button(
            self.tr("Ghi đã gửi…"), self.send_asked.emit, icon_name="upload", look="primary"
        )
        self.done_button = Button(
            self.tr("Ghi đã xong…"), self.done_asked.emit, icon_name="done", look="primary"
        )
        self.return_button = Button(
            self.tr("Bị trả lại…"), self.return_asked.emit, icon_name="undo"
        )
        self.lines_button = Button(
            self.tr("Sửa các dòng…"), self.lines_asked.emit, icon_name="pencil"
        )
        self.form_button = Button("", self.form_asked.emit, icon_name="workbook")
        self.c17_button = Button(self.tr("Xuất C17"), self.c17_asked.emit, icon_name="workbook")
        self.discard_button = Button(self.tr("Bỏ đợt…"), self.discard_asked.emit, icon_name="trash")
        self._buttons_of = {
            "draft": (
                self.send_button,
                self.lines_button,
                self.form_button,
                self.c17_button,
                self.discard_button,
            ),
            "sent": (self.done_button, self.return_button, self.form_button, self.c17_button),
            "returned": (
                self.send_button,
                self.lines_button,
                self.form_button,
                self.c17_button,
            ),
            "done": (self.form_button, self.c17_button, self.return_button),
        }
        self.add_buttons(
            (
                self.send_button,
                self.done_button,
                self.lines_button,
                self.form_button,
                self.c17_button,
                self.return_button,
                self.discard_button,
            )
        )

    @override
    def show_record(self, record_id: int | None) -> None:
        if record_id != self.record_id:
            self.answer = None
        super().show_record(record_id)

    @override
    def read(self, record_id: int) -> BatchAnswer:
        # See record_list.py.
        from desktop.services.collecting import submission_lists, submission_states  # noqa: PLC0415

        database = self.context.database
        return BatchAnswer(
            submission_lists.batch(database, record_id),
            submission_states.check_batch(database, record_id),
        )

    @override
    def show_answer(self, answer: object) -> None:
        if not isinstance(answer, BatchAnswer):
            raise TypeError(answer)
        self.answer = answer
        row = answer.batch.row
        translate = QCoreApplication.translate
        style = STYLES["submission_batch", "state"](row.state, self.context.today())
        state = SUBMISSION_STATE.show(row.state, translate)
        self.title.say(row.batch_no, state, style.tone if style is not None else Tone.PLAIN)
        self.form_button.setText(self.tr("Xuất {form}").format(form=f"{row.form}-TS"))
        again = row.state == "returned"
        self.send_button.setText(self.tr("Ghi đã gửi lại…") if again else self.tr("Ghi đã gửi…"))
        self._tell(answer)
        self.offer(self._buttons_of[row.state])

    def _tell(self, answer: BatchAnswer) -> None:
        batch, sheet = answer.batch, self.sheet
        row = batch.row
        sheet.begin()
        sheet.figure(show_money(row.own_total))
        sheet.fact(self.tr("Mẫu"), SUBMISSION_FORM.show(row.form, QCoreApplication.translate))
        sheet.fact(self.tr("Tổ chức"), row.organisation or self.tr("Tất cả"))
        sheet.fact(self.tr("Ngày lập"), _day(row.opened_on))
        late = batch.is_late(self.context.today())
        last = _day(batch.send_by)
        if late:
            last = self.tr("{day}, quá hạn").format(day=last)
        sheet.fact(self.tr("Hạn gửi"), last, Tone.ERROR if late else Tone.PLAIN)
        sheet.fact(self.tr("Ngày gửi"), _day(row.sent_on))
        sheet.fact(self.tr("Mã hồ sơ"), row.portal_code or "")
        sheet.fact(self.tr("Ngày trả lại"), _day(row.returned_on))
        sheet.fact(self.tr("Lý do trả lại"), row.return_reason or "", Tone.ERROR)
        sheet.fact(self.tr("Ngày xong"), _day(row.done_on))
        sheet.fact(self.tr("Ghi chú"), row.note or "")
        if row.state in ("draft", "returned"):
            self._tell_check(answer.check)
        sheet.rule()
        sheet.heading(self.tr("{count} khoản đóng").format(count=count_text(row.line_count)))
        for line in batch.lines[:MOST_LINES]:
            self._tell_line(line)
        more = len(batch.lines) - MOST_LINES
        if more > 0:
            sheet.sentence(self.tr("Còn {count} khoản nữa.").format(count=count_text(more)))
        sheet.done()

    def _tell_check(self, check: "BatchCheck") -> None:
        sheet = self.sheet
        if check.differing:
            numbers = _numbers([one.receipt_no for one in check.differing])
            text = self.tr("Các dòng không bằng số tiền trên biên lai {numbers}.")
            sheet.sentence(text.format(numbers=numbers), Tone.ERROR)
        if check.unclosed:
            numbers = _numbers([one.receipt_no for one in check.unclosed])
            text = self.tr("Chưa chốt tiền ngày của biên lai {numbers}. Chốt rồi mới gửi được.")
            sheet.sentence(text.format(numbers=numbers), Tone.WARNING)
        if check.agrees and check.lines:
            sheet.sentence(self.tr("Tổng của mẫu, biên lai và chốt tiền khớp nhau."), Tone.OK)

    def _tell_line(self, line: "BatchLine") -> None:
        receipt = self.tr("Biên lai {number}, {day}").format(
            number=line.receipt_no, day=_day(line.receipt_date)
        )
        period = self.tr("{months} tháng, {first} – {last}").format(
            months=line.months, first=_day(line.valid_from), last=_day(line.valid_to)
        )
        lower = [receipt, period]
        if line.returned_reason:
            lower.append(self.tr("Bị trả lại: {reason}").format(reason=line.returned_reason))
        tone = Tone.ERROR if line.returned_reason else Tone.PLAIN
        self.sheet.entry(line.person_name, show_money(line.own_payment), lower, tone)


def _numbers(numbers: list[str]) -> str:
    told = numbers[:MOST_NUMBERS]
    return ", ".join([*told, "…"] if len(numbers) > MOST_NUMBERS else told)


def _day(day: datetime.date | None) -> str:
    return "" if day is None else f"{day:%d/%m/%Y}"
