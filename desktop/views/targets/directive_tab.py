"""The tab "Nhiệm vụ được giao": what documents ask of the office, until when, and the proof."""

import datetime
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from typing_extensions import override

from desktop.domain.list_query import SortBy
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.targets import DIRECTIVE
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.receipts.ask_dialog import AskDialog, Asked, Values
from desktop.views.records.detail_card import DetailCard
from desktop.views.records.list_definition import ALL, ListDefinition
from desktop.views.records.list_page import ListPage
from desktop.views.records.record_card import RecordCard
from desktop.views.records.record_list import RecordList
from desktop.views.widgets.buttons import Button

if TYPE_CHECKING:
    from desktop.services.targets.writing import Written

DIRECTIVES = ListDefinition(
    kind="directive",
    tab=QT_TRANSLATE_NOOP("lists", "Nhiệm vụ được giao"),
    noun=QT_TRANSLATE_NOOP("lists", "nhiệm vụ"),
    add_text=QT_TRANSLATE_NOOP("lists", "Thêm nhiệm vụ"),
    icon="tasks",
    empty_title=QT_TRANSLATE_NOOP("lists", "Chưa có nhiệm vụ nào"),
    empty_reason=QT_TRANSLATE_NOOP(
        "lists",
        "Ghi việc mà nghị quyết, công văn giao: ai làm, hạn nào, minh chứng đâu. Việc sắp đến hạn "
        "hiện ở Tổng quan.",
    ),
    depends_on=frozenset({"directive"}),
    chips=(
        ALL,
        ("unfinished", QT_TRANSLATE_NOOP("lists", "Chưa xong")),
        ("late", QT_TRANSLATE_NOOP("lists", "Quá hạn")),
        ("soon", QT_TRANSLATE_NOOP("lists", "Sắp đến hạn")),
        ("done", QT_TRANSLATE_NOOP("lists", "Đã xong")),
    ),
    first_columns=("due_on", "title", "due_state", "owner", "document_number", "issuer"),
    sort=(SortBy("due_on"),),
)
_FINISHING: Final = (
    replace(DIRECTIVE.field("done_on"), required=True),
    replace(DIRECTIVE.field("evidence"), required=True),
)


class DirectiveCard(RecordCard):
    """A task with the step that ends it."""

    def __init__(self, context: PageContext, page: "DirectiveTab") -> None:
        """Put the step before the other actions."""
        super().__init__(context, "directive", "due_state")
        self._page = page
        self._answer: object = None
        self.done_button = Button(
            self.tr("Ghi đã xong…"), self.ask_done, icon_name="done", look="primary"
        )
        self.rows.insertWidget(self.rows.count() - 1, self.done_button)

    @override
    def show_answer(self, answer: object) -> None:
        super().show_answer(answer)
        values = getattr(answer, "values", {})
        self.done_button.setVisible(values.get("state") not in ("done", "cancelled"))

    @Slot()
    def ask_done(self) -> None:
        """Ask for the day and the proof."""
        if self.record_id is not None:
            self._page.ask_done(self.record_id)


class DirectiveTab(ListPage):
    """The tasks by their due day, with the card of the current one."""

    def __init__(self, context: PageContext) -> None:
        """Show all tasks."""
        super().__init__(context, (DIRECTIVES,))
        if (whole := self.layout()) is not None:
            whole.setContentsMargins(0, 0, 0, 0)  # the page around the tabs has them

    @override
    def _make_list(self, definition: ListDefinition) -> RecordList:
        """Offer no import: tasks come in one by one, with a letter."""
        text = f"{definition.text(definition.add_text)}  (Ctrl+N)"
        return RecordList(
            definition, self.context, [Button(text, self.add, icon_name="plus", look="primary")]
        )

    @override
    def make_cards(self) -> Mapping[str, DetailCard]:
        return {"directive": DirectiveCard(self.context, self)}

    def ask_done(self, directive_id: int) -> AskDialog:
        """Ask for the day on which a task was done and for what proves it."""
        asked = Asked(
            title=self.tr("Nhiệm vụ đã xong"),
            fields=_FINISHING,
            save_text=self.tr("Ghi đã xong"),
            work=partial(_finish, self.context, directive_id),
            on_done=self._on_done,
            values={"done_on": self.context.today()},
        )
        dialog = AskDialog(asked, self.context, self)
        dialog.ask()
        return dialog

    def _on_done(self, written: "Written") -> None:
        text = self.tr("Đã ghi nhiệm vụ xong.")
        if written.step is None:
            self.message.emit(Message(text, "ok"))
            return
        back = partial(self.editor.steps.take_back, written.step)
        self.message.emit(Message(text, "ok", action_text=self.tr("Hoàn tác"), action=back))


def _finish(context: PageContext, directive_id: int, values: Values) -> "Written":
    from desktop.services.targets.directives import finish_directive  # noqa: PLC0415 - as above

    day = values["done_on"]
    if not isinstance(day, datetime.date):
        raise TypeError(day)
    return finish_directive(
        context.database,
        directive_id,
        day,
        str(values["evidence"] or ""),
        who=context.who,
        today=context.today(),
    )
