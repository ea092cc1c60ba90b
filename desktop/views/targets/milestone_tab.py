"""The tab "Mốc": numbers worth telling when they are first reached."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.targets import parse_target_value
from desktop.fields.field_kinds import Note, Text
from desktop.fields.field_spec import FieldSpec
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import CellForm, CellStyle, Column, Row, Tone
from desktop.views.actions import ActionSpec, action_button
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.receipts.ask_dialog import AskDialog, Asked, Choices, Values
from desktop.views.step_actions import StepActions
from desktop.views.tables.table_view import TableView
from desktop.views.targets.target_words import (
    indicator_name,
    number_text,
    percent_text,
    unit_of,
    unit_word,
)
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.confirm_dialog import Question, confirm
from desktop.views.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from desktop.services.targets.milestones import MilestoneState
    from desktop.services.targets.writing import Written

OFFICE: Final = 0
_STATE = 4
_FIELDS: Final = (
    FieldSpec(
        key="indicator",
        label=QT_TRANSLATE_NOOP("fields", "Chỉ số"),
        kind=Text(),
        link="indicator",
        required=True,
    ),
    FieldSpec(
        key="place",
        label=QT_TRANSLATE_NOOP("fields", "Của"),
        kind=Text(),
        link="place",
        required=True,
    ),
    FieldSpec(
        key="threshold",
        label=QT_TRANSLATE_NOOP("fields", "Mốc cần đạt"),
        kind=Text(),
        required=True,
        example="6.000",
    ),
    FieldSpec(key="note", label=QT_TRANSLATE_NOOP("fields", "Ghi chú"), kind=Note()),
)


class MilestoneTab(QWidget):
    """A short table; a milestone that is reached announces itself once."""

    status_changed = Signal(object)
    """Text (str) for the status bar."""
    message = Signal(object)
    """A `Message` for the message bar."""

    def __init__(self, context: PageContext) -> None:
        """Make the parts; nothing is read before `arrive`."""
        super().__init__()
        self.context = context
        self.states: dict[int, MilestoneState] = {}
        self._stale = True
        self.steps = StepActions(self._the_context, self)
        self.steps.message.connect(self.message)
        self.model = MemoryTableModel(self._columns(), self)
        self.table = TableView(
            self.model,
            name="milestones",
            store=context.settings,
            accessible_name=self.tr("Các mốc"),
        )
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.empty = EmptyState(
            "target",
            self.tr("Chưa đặt mốc nào"),
            self.tr(
                "Đặt một con số đáng nhớ, ví dụ 6.000 người tham gia BHXH tự nguyện. Khi đạt, "
                "chương trình báo một lần và ghi lại ngày đạt."
            ),
            [Button(self.tr("Đặt mốc"), self.ask_add, icon_name="plus", look="primary")],
        )
        self._stack = QStackedWidget()
        self._build()

    def _the_context(self) -> PageContext:
        return self.context

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(key="indicator", label=self.tr("Chỉ số"), width=px(280), sortable=False),
            Column(key="place", label=self.tr("Của"), width=px(150), sortable=False),
            Column(
                key="threshold",
                label=self.tr("Mốc"),
                width=px(110),
                align_right=True,
                sortable=False,
            ),
            Column(
                key="result",
                label=self.tr("Kết quả"),
                width=px(110),
                align_right=True,
                sortable=False,
            ),
            Column(key="state", label=self.tr("Tình trạng"), width=px(190), sortable=False),
            Column(key="note", label=self.tr("Ghi chú"), width=px(240), sortable=False),
        )

    def _build(self) -> None:
        add = ActionSpec(
            key="add",
            text=self.tr("Đặt mốc"),
            icon="plus",
            shortcut="Ctrl+N",
            look="primary",
            show_shortcut=True,
        )
        _, self.add_button = action_button(add, self, self.ask_add)
        delete = ActionSpec(key="delete", text=self.tr("Bỏ mốc"), icon="trash", shortcut="Del")
        self.delete_action, self.delete_button = action_button(delete, self, self.ask_delete)
        bar = QHBoxLayout()
        bar.setSpacing(px(6))
        bar.addWidget(self.add_button)
        bar.addWidget(self.delete_button)
        bar.addStretch(1)
        filled = QWidget()
        rows = QVBoxLayout(filled)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addLayout(bar)
        rows.addWidget(self.table, 1)
        self._stack.addWidget(filled)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    # Reading

    def arrive(self) -> None:
        """Read when something changed since it was last seen."""
        if self._stale:
            self.read()

    def take_changes(self, changes: Changes) -> None:
        """Read again: any record can move a figure."""
        if changes:
            self._stale = True
            if self.isVisible():
                self.read()

    @Slot()
    def read(self) -> None:
        """Read every milestone with its figure."""
        self._stale = False
        self.context.runner.read(partial(_read, self.context), self._on_read)

    def _on_read(self, states: "Sequence[MilestoneState]") -> None:
        self.states = {state.milestone.id: state for state in states}
        self.model.show_rows(self._row(state) for state in states)
        self._stack.setCurrentIndex(0 if states else 1)
        if states and self.table.current_id() is None:
            first = states[0].milestone.id
            self.table.select_ids((first,), first)
        self.delete_action.setEnabled(bool(states))
        self.status_changed.emit(self.status_text)

    def _row(self, state: "MilestoneState") -> Row:
        one = state.milestone
        key = one.indicator
        if one.reached_on is not None:
            text = self.tr("Đạt ngày {day}").format(day=f"{one.reached_on:%d/%m/%Y}")
            style = CellStyle(Tone.OK, CellForm.PILL)
        else:
            text = self._way_left(state)
            style = CellStyle(Tone.PLAIN)
        texts = (
            indicator_name(key),
            one.neighbourhood or self.tr("Toàn đơn vị"),
            number_text(one.threshold, key),
            number_text(state.result, key),
            text,
            one.note,
        )
        return Row(one.id, texts, {_STATE: style})

    def _way_left(self, state: "MilestoneState") -> str:
        if state.result is None:
            return self.tr("Chưa biết")
        part = state.result * 100 / state.milestone.threshold
        return self.tr("Được {percent} mốc").format(percent=percent_text(part))

    @property
    def status_text(self) -> str:
        """The counts for the status bar."""
        reached = sum(state.milestone.reached_on is not None for state in self.states.values())
        text = self.tr("{count} mốc · {reached} mốc đã đạt")
        return text.format(count=len(self.states), reached=reached)

    def focus_first(self) -> None:
        """Go to the table, or to the first action where there is none."""
        if self.states:
            self.table.setFocus()
        else:
            self.empty.findChildren(Button)[0].setFocus()

    # Writing

    @Slot()
    def ask_add(self) -> None:
        """Read the places, then ask for a milestone (Ctrl+N)."""
        self.context.runner.read(partial(_places, self.context), self._ask_add)

    def _ask_add(self, places: Choices) -> None:
        choices: Choices = [(OFFICE, self.tr("Toàn đơn vị")), *places]
        asked = Asked(
            title=self.tr("Đặt mốc"),
            fields=_FIELDS,
            save_text=self.tr("Ghi mốc"),
            work=partial(_add, self.context),
            on_done=self._on_added,
            values={"place": OFFICE},
            choices={"indicator": _indicators(), "place": choices},
            note=self.tr("Khi kết quả đạt mốc, chương trình báo một lần và ghi lại ngày đạt."),
        )
        AskDialog(asked, self.context, self).ask()

    def _on_added(self, written: "Written") -> None:
        self._tell(self.tr("Đã đặt mốc."), written)

    @Slot()
    def ask_delete(self) -> None:
        """Ask, then delete the current milestone."""
        state = self.states.get(self.table.current_id() or 0)
        if state is None:
            return
        one = state.milestone
        question = Question(
            title=self.tr("Bỏ mốc"),
            text=self.tr("Bỏ mốc {threshold} của “{indicator}”?").format(
                threshold=number_text(one.threshold, one.indicator),
                indicator=indicator_name(one.indicator),
            ),
            accept=self.tr("Bỏ mốc"),
            refuse=self.tr("Không bỏ"),
        )
        confirm(question, partial(self._delete, state), self)

    def _delete(self, state: "MilestoneState") -> None:
        work = partial(_delete, self.context, state)
        self.context.runner.write(work, partial(self._tell, self.tr("Đã bỏ mốc.")))

    def _tell(self, text: str, written: "Written") -> None:
        if written.step is None:
            self.message.emit(Message(text, "ok"))
            return
        back = partial(self.steps.take_back, written.step)
        self.message.emit(Message(text, "ok", action_text=self.tr("Hoàn tác"), action=back))


def _read(context: PageContext) -> "Sequence[MilestoneState]":
    from desktop.services.targets.milestones import milestone_states  # noqa: PLC0415 - as above

    with context.database.read() as snapshot:
        return milestone_states(snapshot, context.today())


def _places(context: PageContext) -> Choices:
    from desktop.storage.queries import targets as queries  # noqa: PLC0415 - see record_list.py

    with context.database.read() as snapshot:
        return [(one.id, one.name) for one in queries.neighbourhoods(snapshot, context.today())]


def _indicators() -> Choices:
    from desktop.services.targets.reading import offered  # noqa: PLC0415 - see record_list.py

    return [(one.key, f"{indicator_name(one.key)} ({unit_word(one.key)})") for one in offered()]


def _add(context: PageContext, values: Values) -> "Written":
    from desktop.services.targets.milestones import add_milestone  # noqa: PLC0415 - as above

    indicator = str(values["indicator"])
    threshold = _threshold(str(values["threshold"] or ""), indicator)
    place = values["place"]
    return add_milestone(
        context.database,
        indicator,
        threshold,
        who=context.who,
        neighbourhood_id=place if isinstance(place, int) and place != OFFICE else None,
        note=str(values["note"] or ""),
    )


def _threshold(text: str, indicator: str) -> "Decimal":
    try:
        found = parse_target_value(text, unit_of(indicator))
    except InvalidInput as error:
        raise InvalidInput(error.code, error.template, "threshold", **error.values) from error
    if found is None:
        raise InvalidInput(
            "milestone.empty",
            QT_TRANSLATE_NOOP("errors", "Ghi mốc là một số lớn hơn 0, ví dụ 6.000."),
            "threshold",
        )
    return found


def _delete(context: PageContext, state: "MilestoneState") -> "Written":
    from desktop.services.targets.milestones import delete_milestone  # noqa: PLC0415 - as above

    return delete_milestone(context.database, state.milestone, who=context.who)
