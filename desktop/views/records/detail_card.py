"""The card beside a list: reads one record on a reader thread and shows it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.errors import RecordMissing, UserFacingError
from desktop.models.table_rows import Tone
from desktop.views.page_context import PageContext
from desktop.views.records.status_pill import StatusPill
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import label
from desktop.views.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from desktop.background.task_runner import TaskHandle


class CardTitle(QWidget):
    """A name in bold, cut when it is long, and a state on its right."""

    def __init__(self) -> None:
        """Start without a name."""
        super().__init__()
        self.name = ElidedLabel("", "heading")
        self.pill = StatusPill()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.name, 1)
        row.addWidget(self.pill)

    def say(self, name: str, state: str = "", tone: Tone = Tone.PLAIN) -> None:
        """Show a name and a state."""
        self.name.setText(name)
        self.pill.say(state, tone)


class DetailCard(QWidget):
    """Base of the cards: asks for a record, drops late answers, follows changes.

    Children build their parts in `self.rows`, and override `read` (on a reader thread) and
    `show_answer`.
    """

    edit_asked = Signal(object, object)
    """Kind (str) and id (int) of a record to open in its form."""
    delete_asked = Signal(object, object)
    """Kind (str) and id (int) of a record to delete."""
    add_asked = Signal(object, object)
    """Kind (str) and values (dict) of a record to add."""
    open_asked = Signal(object, object)
    """Kind (str) and id (int) of a record to show in its list."""
    message = Signal(object)
    """A `Message` for the message bar."""
    shown = Signal()
    """The card shows its record."""

    depends_on: frozenset[str] = frozenset()

    def __init__(self, context: PageContext) -> None:
        """Show nothing until a record is chosen."""
        super().__init__()
        self.context = context
        self.record_id: int | None = None
        self._asked: TaskHandle | None = None
        self._stale = False
        self._stack = QStackedLayout(self)
        empty = label(self.tr("Chọn một dòng trong bảng để xem."), "crumb", wraps=True)
        self._stack.addWidget(_on_top(empty))
        self._body = QWidget()
        self.rows = QVBoxLayout(self._body)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(px(8))
        self._stack.addWidget(self._body)

    def read(self, record_id: int) -> object:
        """Return what the card shows; runs on a reader thread."""
        raise NotImplementedError

    def show_answer(self, answer: object) -> None:
        """Show what was read."""
        raise NotImplementedError

    def name_of(self, kind: str, record_id: int) -> str:
        """Return what a record that the card shows is called; empty when it shows none such."""
        del kind, record_id
        return ""

    def show_record(self, record_id: int | None) -> None:
        """Show a record, or none."""
        self.record_id = record_id
        self._stale = False
        if self._asked is not None:
            self._asked.cancel()
        if record_id is None:
            self._stack.setCurrentIndex(0)
            return
        self._asked = self.context.runner.read(
            partial(self.read, record_id), partial(self._on_read, record_id), self._on_failed
        )

    def _on_read(self, record_id: int, answer: object) -> None:
        if record_id == self.record_id:
            self.show_answer(answer)
            self._stack.setCurrentIndex(1)
            self.shown.emit()

    def _on_failed(self, error: UserFacingError) -> None:
        """A record that is gone leaves its list too; anything else is told."""
        self.show_record(None)
        if not isinstance(error, RecordMissing):
            self.context.runner.user_error.emit(error)

    def take_changes(self, changes: Changes) -> None:
        """Read the record again when the changes touch what is shown."""
        if self.record_id is not None and any(changes.touches(kind) for kind in self.depends_on):
            self._stale = True
            if self.isVisible():
                self.arrive()

    def arrive(self) -> None:
        """Read again what changed while the card was not seen."""
        if self._stale:
            self.show_record(self.record_id)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """A drawer is opened long after the changes."""
        super().showEvent(event)
        self.arrive()


def _on_top(part: QWidget) -> QWidget:
    whole = QWidget()
    rows = QVBoxLayout(whole)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.addWidget(part)
    rows.addStretch(1)
    return whole
