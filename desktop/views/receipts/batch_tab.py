"""The tab "Đợt kê khai": batches, what waits for one, their states and official forms."""

import datetime
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.money import show_money
from desktop.fields.field_kinds import Code, Date, Note, Text
from desktop.fields.field_spec import FieldSpec
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.receipts.ask_dialog import Asked, Values
from desktop.views.receipts.batch_card import BatchAnswer, BatchCard
from desktop.views.receipts.batch_lines_dialog import BatchLinesDialog
from desktop.views.receipts.form_export import FormExport
from desktop.views.receipts.ledger_lists import BATCHES
from desktop.views.receipts.ledger_tab import LedgerTab
from desktop.views.receipts.return_dialog import ReturnDialog
from desktop.views.records.show_record import ShowRecord
from desktop.views.widgets.confirm_dialog import Question, confirm
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.background.task_runner import TaskHandle
    from desktop.services.collecting.forms import FilledForm
    from desktop.services.collecting.submission_lists import Waiting
    from desktop.services.collecting.submissions import BatchWritten

_OPENING: Final = (
    FieldSpec(
        key="group",
        label=QT_TRANSLATE_NOOP("fields", "Các khoản chờ kê khai"),
        kind=Text(),
        required=True,
        link="group",
    ),
    FieldSpec(
        key="until",
        label=QT_TRANSLATE_NOOP("fields", "Thu đến hết ngày"),
        kind=Date(),
        required=True,
    ),
    FieldSpec(
        key="batch_no",
        label=QT_TRANSLATE_NOOP("fields", "Số đợt"),
        kind=Code(),
        example="D03-2026-001",
        help_text=QT_TRANSLATE_NOOP("fields", "Để trống thì chương trình lấy số tiếp theo."),
    ),
    FieldSpec(key="note", label=QT_TRANSLATE_NOOP("fields", "Ghi chú"), kind=Note()),
)
_SENDING: Final = (
    FieldSpec(key="on", label=QT_TRANSLATE_NOOP("fields", "Ngày gửi"), kind=Date(), required=True),
    FieldSpec(
        key="portal_code",
        label=QT_TRANSLATE_NOOP("fields", "Mã hồ sơ"),
        kind=Code(),
        required=True,
    ),
)
_FINISHING: Final = (
    FieldSpec(key="on", label=QT_TRANSLATE_NOOP("fields", "Ngày xong"), kind=Date(), required=True),
)


class BatchTab(LedgerTab):
    """A batch is gathered, written to Excel, noted as sent, and settled or mended."""

    card: BatchCard

    def __init__(self, context: PageContext) -> None:
        """Make the list, the card and the sentence of what waits."""
        self._asking: TaskHandle | None = None
        super().__init__(context, BATCHES)
        self.forms = FormExport(context, self)
        self.forms.message.connect(self.message)
        self.waiting = Notice()
        self.add_above_list(self.waiting)
        card = self.card
        card.send_asked.connect(self.ask_send)
        card.done_asked.connect(self.ask_done)
        card.return_asked.connect(self.ask_return)
        card.lines_asked.connect(self.open_lines)
        card.form_asked.connect(self.ask_form)
        card.c17_asked.connect(self.ask_c17)
        card.discard_asked.connect(self.ask_discard)

    @override
    def make_card(self) -> BatchCard:
        return BatchCard(self.context)

    @override
    def row_actions(self) -> Sequence[tuple[str, str, Callable[[], object]]]:
        answer = self.card.answer
        if answer is None:
            return ()
        row = answer.batch.row
        form = self.tr("Xuất {form}").format(form=f"{row.form}-TS")
        forms: list[tuple[str, str, Callable[[], object]]] = [
            (form, "", self.ask_form),
            (self.tr("Xuất C17"), "", self.ask_c17),
        ]
        returned = (self.tr("Bị trả lại…"), "", self.ask_return)
        if row.state == "sent":
            return [(self.tr("Ghi đã xong…"), "", self.ask_done), returned, *forms]
        if row.state == "done":
            return [*forms, returned]
        actions = [
            (self.tr("Ghi đã gửi…"), "", self.ask_send),
            (self.tr("Sửa các dòng…"), "", self.open_lines),
            *forms,
        ]
        if row.state == "draft":
            actions.append((self.tr("Bỏ đợt…"), "", self.ask_discard))
        return actions

    # What waits

    @override
    def arrive(self, argument: ShowRecord | None = None) -> None:
        super().arrive(argument)
        self._read_waiting()

    @override
    def take_changes(self, changes: Changes) -> None:
        super().take_changes(changes)
        if self.isVisible() and any(
            changes.touches(kind) for kind in ("contribution", "receipt", "submission_batch")
        ):
            self._read_waiting()

    def _read_waiting(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
        self._asking = self.context.runner.read(partial(_waiting, self.context), self._on_waiting)

    def _on_waiting(self, groups: "tuple[Waiting, ...]") -> None:
        if not groups:
            self.waiting.say("")
            return
        lines = sum(len(one.lines) for one in groups)
        amount = show_money(sum(one.own for one in groups))
        first = min(one.send_by for one in groups)
        late = any(one.late for one in groups)
        text = self.tr("{count} khoản đã thu chưa kê khai, cộng {amount}. Hạn gửi {day}.")
        if late:
            text = self.tr("{count} khoản đã thu chưa kê khai, cộng {amount}. Quá hạn từ {day}.")
        self.waiting.say(
            text.format(count=count_text(lines), amount=amount, day=_day(first)),
            "warning" if late else "info",
        )

    # Opening

    @override
    def add(self) -> None:
        """Gather what waits into a batch."""
        self.context.runner.read(partial(_waiting, self.context), self._ask_open)

    def _ask_open(self, groups: "tuple[Waiting, ...]") -> None:
        if not groups:
            self.message.emit(Message(self.tr("Không có khoản đóng nào chờ kê khai.")))
            return
        choices = [(number, self._group_words(one)) for number, one in enumerate(groups)]
        self.ask(
            Asked(
                title=self.tr("Lập đợt kê khai"),
                note=self.tr(
                    "Đợt lấy mọi khoản chưa kê khai thu đến hết ngày này. Lập xong vẫn thêm bớt "
                    "từng dòng được."
                ),
                fields=_OPENING,
                save_text=self.tr("Lập đợt  (Ctrl+Enter)"),
                work=partial(_open, self.context, groups),
                on_done=self._on_opened,
                values={"until": self.context.today(), "group": 0},
                choices={"group": choices},
            )
        )

    def _group_words(self, one: "Waiting") -> str:
        text = self.tr("{form}, {organisation}: {count} khoản, {amount}")
        return text.format(
            form=f"{one.form}-TS",
            organisation=one.organisation or self.tr("chưa rõ tổ chức"),
            count=count_text(len(one.lines)),
            amount=show_money(one.own),
        )

    def _on_opened(self, written: "BatchWritten") -> None:
        self.select_new(written.batch_id)
        text = self.tr("Đã lập đợt {number}.").format(number=written.batch_no)
        self.tell_done(text, written.step)

    # States

    def _answer(self, *states: str) -> BatchAnswer | None:
        answer = self.card.answer
        return answer if answer is not None and answer.batch.row.state in states else None

    @Slot()
    def ask_send(self) -> None:
        """Note that the batch went to the agency."""
        answer = self._answer("draft", "returned")
        if answer is None:
            return
        row = answer.batch.row
        self.ask(
            Asked(
                title=self.tr("Đợt {number} đã gửi").format(number=row.batch_no),
                note=self.tr(
                    "Ghi mã hồ sơ mà cổng dịch vụ công trả về. Gửi rồi thì các dòng không sửa "
                    "được nữa."
                ),
                fields=_SENDING,
                save_text=self.tr("Ghi đã gửi  (Ctrl+Enter)"),
                work=partial(_send, self.context, row.id),
                on_done=partial(self._on_moved, self.tr("Đã ghi đợt {number} là đã gửi.")),
                values={"on": self.context.today()},
                places={"day": "on"},
            )
        )

    @Slot()
    def ask_done(self) -> None:
        """Note that the agency has settled the batch."""
        answer = self._answer("sent")
        if answer is None:
            return
        row = answer.batch.row
        self.ask(
            Asked(
                title=self.tr("Đợt {number} đã xong").format(number=row.batch_no),
                fields=_FINISHING,
                save_text=self.tr("Ghi đã xong  (Ctrl+Enter)"),
                work=partial(_finish, self.context, row.id),
                on_done=partial(self._on_moved, self.tr("Đã ghi đợt {number} là đã xong.")),
                values={"on": self.context.today()},
                places={"day": "on"},
            )
        )

    @Slot()
    def ask_return(self) -> None:
        """Note that the batch, or lines of it, came back."""
        answer = self._answer("sent", "done")
        if answer is not None:
            done = partial(self._on_moved, self.tr("Đã ghi đợt {number} bị trả lại."), None)
            ReturnDialog(self.context, answer.batch, done, self).begin()

    def _on_moved(self, text: str, changes: object) -> None:
        del changes
        answer = self.card.answer
        if answer is not None:
            self.tell_done(text.format(number=answer.batch.row.batch_no))

    # Lines

    @Slot()
    def open_lines(self) -> None:
        """Put lines in and take lines out."""
        answer = self._answer("draft", "returned")
        if answer is not None:
            BatchLinesDialog(self.context, answer.batch.row.id, self._read_waiting, self).begin()

    @Slot()
    def ask_discard(self) -> None:
        """Ask before a batch that was never sent goes."""
        answer = self._answer("draft")
        if answer is None:
            return
        row = answer.batch.row
        text = self.tr("Bỏ đợt {number}? {count} khoản đóng của đợt trở lại chờ kê khai.")
        question = Question(
            title=self.tr("Bỏ đợt kê khai"),
            text=text.format(number=row.batch_no, count=count_text(row.line_count)),
            accept=self.tr("Bỏ đợt {number}").format(number=row.batch_no),
            refuse=self.tr("Giữ lại"),
        )
        confirm(question, partial(self._discard, row.id), self)

    def _discard(self, batch_id: int) -> None:
        self.context.runner.write(partial(_discard, self.context, batch_id), self._on_discarded)

    def _on_discarded(self, written: "BatchWritten") -> None:
        text = self.tr("Đã bỏ đợt {number}.").format(number=written.batch_no)
        self.tell_done(text, written.step)

    # Forms

    @Slot()
    def ask_form(self) -> None:
        """Write the official form of the batch to Excel."""
        self._ask_form("")

    @Slot()
    def ask_c17(self) -> None:
        """Write the list of the batch's receipts to Excel."""
        self._ask_form("c17")

    def _ask_form(self, form: str) -> None:
        answer = self.card.answer
        if answer is None:
            return
        row = answer.batch.row
        form = form or row.form.lower()
        name = f"{form.upper()}-TS_{row.batch_no}.xlsx"
        title = self.tr("Xuất {form} ra Excel").format(form=f"{form.upper()}-TS")
        self.forms.ask(title, name, partial(_fill, self.context, form, row.id))


def _waiting(context: PageContext) -> "tuple[Waiting, ...]":
    from desktop.services.collecting import submission_lists  # noqa: PLC0415 - see record_list.py

    database, today = context.database, context.today()
    return (
        *submission_lists.waiting(database, "D03", today, today=today),
        *submission_lists.waiting(database, "D05", today, today=today),
    )


def _open(context: PageContext, groups: "tuple[Waiting, ...]", values: Values) -> "BatchWritten":
    from desktop.services.collecting import submissions  # noqa: PLC0415 - see record_list.py

    number, until = values["group"], values["until"]
    if not isinstance(number, int) or not isinstance(until, datetime.date):
        raise TypeError(values)
    group = groups[number]
    # Without an organisation the service would take the lines of every one.
    alone = group.organisation_id is None
    ids = tuple(one.contribution_id for one in group.lines if one.receipt_date <= until)
    new = submissions.NewBatch(
        form=group.form,
        until=until,
        organisation_id=group.organisation_id,
        contribution_ids=ids if alone else None,
        batch_no=str(values["batch_no"]) if values["batch_no"] else None,
        note=str(values["note"]) if values["note"] else None,
    )
    return submissions.open_batch(context.database, new, who=context.who, today=context.today())


def _send(context: PageContext, batch_id: int, values: Values) -> object:
    from desktop.services.collecting import submission_states  # noqa: PLC0415 - see record_list.py

    sent = submission_states.Sent(_date(values["on"]), str(values["portal_code"]))
    return submission_states.send_batch(
        context.database, batch_id, sent, who=context.who, today=context.today()
    )


def _finish(context: PageContext, batch_id: int, values: Values) -> object:
    from desktop.services.collecting import submission_states  # noqa: PLC0415 - see record_list.py

    day = _date(values["on"])
    return submission_states.finish_batch(
        context.database, batch_id, done_on=day, who=context.who, today=context.today()
    )


def _discard(context: PageContext, batch_id: int) -> "BatchWritten":
    from desktop.services.collecting import submissions  # noqa: PLC0415 - see record_list.py

    return submissions.discard_batch(context.database, batch_id, who=context.who)


def _fill(context: PageContext, form: str, batch_id: int) -> "FilledForm":
    from desktop.services.collecting import forms  # noqa: PLC0415 - see record_list.py

    return forms.form_of(context.database, form, batch_id, today=context.today())


def _date(value: object) -> datetime.date:
    if not isinstance(value, datetime.date):
        raise TypeError(value)
    return value


def _day(day: datetime.date) -> str:
    return f"{day:%d/%m/%Y}"
