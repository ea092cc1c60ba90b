"""Sums of the selected rows: "Số người: 12 · Số tiền: 1.793.880 đ", added up off the window."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from desktop.fields.catalogue import kind_of
from desktop.fields.field_kinds import Number
from desktop.fields.field_spec import FieldSpec
from desktop.fields.money_kind import Money
from desktop.services import lists
from desktop.views.page_context import PageContext
from desktop.views.tables.table_view import TableView

if TYPE_CHECKING:
    from desktop.background.task_runner import TaskHandle

WAIT = 80
"""Milliseconds of quiet before sums are read: Shift+Down held down asks once."""


class SelectionSums(QObject):
    """Adds up the numbers and amounts of the columns shown, once two rows are selected."""

    changed = Signal()
    """`text` is new."""

    def __init__(self, kind: str, table: TableView, context: PageContext) -> None:
        """Follow the selection of `table`, which shows records of `kind`."""
        super().__init__(table)
        self._kind = kind
        self._table = table
        self._context = context
        self._reading: TaskHandle | None = None
        self._asked: Sequence[int] = ()
        self.text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self.read)
        table.selection_changed.connect(self._on_selection)

    @Slot(object)
    def _on_selection(self, ids: Sequence[int]) -> None:
        self.text = ""
        self._asked = ids
        self._timer.start()

    @Slot()
    def read(self) -> None:
        """Read the sums of what is selected now."""
        self._timer.stop()
        if self._reading is not None:
            self._reading.cancel()
        specs = self._summed()
        if len(self._asked) < 2 or not specs:  # noqa: PLR2004 - one row shows its own numbers
            return
        keys = [spec.key for spec in specs]
        context = self._context
        self._reading = context.runner.read(
            partial(lists.sums, context.database, self._kind, self._asked, context.today(), keys),
            partial(self._on_read, self._asked),
        )

    def _summed(self) -> list[FieldSpec]:
        columns = self._table.rows().columns
        shown = [columns[number].key for number in self._table.shown_columns]
        kind = kind_of(self._kind)
        return [kind.field(key) for key in shown if _adds_up(kind.field(key))]

    def _on_read(self, asked: Sequence[int], sums: Mapping[str, int]) -> None:
        if asked is not self._asked:
            return
        kind, translate = kind_of(self._kind), QCoreApplication.translate
        parts = []
        for key, total in sums.items():
            spec = kind.field(key)
            words = self.tr("{column}: {total}")
            label = translate("fields", spec.label)
            parts.append(words.format(column=label, total=spec.kind.show(total, translate)))
        self.text = " · ".join(parts)
        self.changed.emit()


def _adds_up(spec: FieldSpec) -> bool:
    return isinstance(spec.kind, Number | Money)
