"""Lập thoái thu: which contribution, what happened, and what comes back, computed live."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, get_args

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.money import show_money
from desktop.fields.collecting_choices import REFUND_PROCEDURE
from desktop.fields.field_kinds import Date, Note, Number, Text
from desktop.fields.field_spec import FieldSpec
from desktop.models.table_rows import Tone
from desktop.views.forms.form_builder import RecordForm
from desktop.views.page_context import PageContext
from desktop.views.receipts.fact_sheet import FactSheet
from desktop.views.receipts.writing_dialog import WritingDialog
from desktop.views.theme.tokens import px

if TYPE_CHECKING:
    from desktop.background.task_runner import TaskHandle
    from desktop.services.collecting.refund_proposal import RefundProposal, RefundRequest
    from desktop.services.collecting.refunds import RefundWritten

SIZE = (980, 440)
MARGIN = 40
_FIELDS: Final = (
    FieldSpec(
        key="contribution",
        label=QT_TRANSLATE_NOOP("fields", "Khoản đóng"),
        kind=Text(),
        required=True,
        link="contribution",
    ),
    FieldSpec(
        key="procedure",
        label=QT_TRANSLATE_NOOP("fields", "Thủ tục"),
        kind=REFUND_PROCEDURE,
        required=True,
    ),
    FieldSpec(
        key="event_on",
        label=QT_TRANSLATE_NOOP("fields", "Ngày phát sinh"),
        kind=Date(),
        required=True,
        help_text=QT_TRANSLATE_NOOP(
            "fields",
            "Ngày mất (606B), ngày đầu của thẻ kia (606A), ngày thôi đóng tự nguyện (602A).",
        ),
    ),
    FieldSpec(
        key="months",
        label=QT_TRANSLATE_NOOP("fields", "Số tháng hoàn"),
        kind=Number(),
        help_text=QT_TRANSLATE_NOOP("fields", "Để trống thì hoàn mọi tháng chưa dùng."),
    ),
    FieldSpec(key="reason", label=QT_TRANSLATE_NOOP("fields", "Lý do"), kind=Note(), required=True),
)
_COMPUTED: Final = frozenset({"contribution", "procedure", "event_on", "months"})


@dataclass(frozen=True, slots=True)
class Offered:
    """A contribution that may be refunded, with what the data already tell of it."""

    contribution_id: int
    words: str
    scheme: str
    procedure: str | None = None
    event_on: datetime.date | None = None


class RefundDialog(WritingDialog):
    """On the left what is asked, on the right the proposal, anew at every change."""

    def __init__(
        self,
        context: PageContext,
        offered: Sequence[Offered],
        on_asked: Callable[["RefundWritten"], object],
        parent: QWidget,
    ) -> None:
        """Offer these contributions, the first chosen."""
        super().__init__(context, parent)
        self.setWindowTitle(self.tr("Lập thoái thu"))
        self._offered = {one.contribution_id: one for one in offered}
        self._on_asked = on_asked
        self._reading: TaskHandle | None = None
        self.form = RecordForm(
            _FIELDS, context.today, save_text=self.tr("Lập đề nghị  (Ctrl+Enter)")
        )
        self.sheet = FactSheet(self.tr("Đề nghị thoái thu"))
        self._build()
        choices = [(one.contribution_id, one.words) for one in offered]
        self.form.set_choices("contribution", choices)
        self.form.set_values(self._first_values(offered[0]) if offered else {})
        self.form.edited.connect(self._on_edited)
        self.form.save_asked.connect(self._on_save)
        self.watch_form()
        room = parent.window().size()
        self.resize(
            min(px(SIZE[0]), room.width() - px(MARGIN)),
            min(px(SIZE[1]), room.height() - px(MARGIN)),
        )
        self._compute()

    def _build(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(px(16))
        columns.addWidget(self.form, 5)
        columns.addWidget(self.sheet, 4)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(16), px(16), px(16))
        rows.setSpacing(px(8))
        rows.addWidget(self.message_bar)
        rows.addLayout(columns, 1)

    def _first_values(self, one: Offered) -> dict[str, object]:
        """Return what is offered for a contribution: what is known, else the usual procedure."""
        usual = "602A" if one.scheme == "VSI" else "606A"
        return {
            "contribution": one.contribution_id,
            "procedure": one.procedure or usual,
            "event_on": one.event_on,
        }

    def begin(self) -> None:
        """Open at the first field that is empty."""
        self.open()
        empty = [key for key, each in self.form.fields.items() if each.value in (None, "")]
        self.form.focus_field(empty[0] if empty else "contribution")

    # The proposal

    @Slot(object)
    def _on_edited(self, key: object) -> None:
        chosen = self.form.values()["contribution"]
        if key == "contribution" and isinstance(chosen, int):
            values = self._first_values(self._offered[chosen])
            del values["contribution"]
            self.form.fill(values)
        if key in _COMPUTED:
            self._compute()

    def _compute(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        values = self.form.values()
        if not isinstance(values["contribution"], int) or not isinstance(
            values["event_on"], datetime.date
        ):
            self._say(self.tr("Chọn khoản đóng và ghi ngày phát sinh để xem số tiền hoàn."))
            return
        self._reading = self._context.runner.read(
            partial(_propose, self._context, dict(values)), self._on_proposal, self._on_impossible
        )

    def _on_proposal(self, found: "RefundProposal") -> None:
        sheet = self.sheet
        sheet.begin()
        sheet.heading(self.tr("Hoàn cho {name}").format(name=found.contribution.person_name))
        sheet.figure(show_money(found.amount))
        sheet.rule()
        for one in found.sentences:
            sheet.sentence(one.text(QCoreApplication.translate), Tone.PLAIN)
        sheet.done()
        self.form.save_button.setEnabled(True)

    def _on_impossible(self, error: UserFacingError) -> None:
        self._say(error.text(QCoreApplication.translate), Tone.WARNING)

    def _say(self, text: str, tone: Tone = Tone.MUTED) -> None:
        self.sheet.begin()
        self.sheet.heading(self.tr("Số tiền hoàn"))
        self.sheet.sentence(text, tone)
        self.sheet.done()

    # Asking

    @Slot(object)
    def _on_save(self, values: dict[str, object]) -> None:
        self.write(partial(_ask, self._context, values), self._on_done)

    def _on_done(self, written: "RefundWritten") -> None:
        self.finish()
        self._on_asked(written)


def _request(values: dict[str, object]) -> "RefundRequest":
    # See record_list.py.
    from desktop.services.collecting.refund_proposal import Procedure, RefundRequest  # noqa: PLC0415

    contribution, day, months = values["contribution"], values["event_on"], values["months"]
    if not isinstance(contribution, int) or not isinstance(day, datetime.date):
        raise TypeError(values)
    procedures: dict[object, Procedure] = {one: one for one in get_args(Procedure)}
    return RefundRequest(
        contribution,
        procedures[values["procedure"]],
        day,
        str(values["reason"] or ""),
        months if isinstance(months, int) else None,
    )


def _propose(context: PageContext, values: dict[str, object]) -> "RefundProposal":
    from desktop.services.collecting import refunds  # noqa: PLC0415 - see record_list.py

    asked = _request(values)
    return refunds.propose_refund(
        context.database, asked.contribution_id, asked.procedure, asked.event_on, asked.months
    )


def _ask(context: PageContext, values: dict[str, object]) -> "RefundWritten":
    from desktop.services.collecting import refunds  # noqa: PLC0415 - see record_list.py

    return refunds.ask_refund(
        context.database, _request(values), who=context.who, today=context.today()
    )
