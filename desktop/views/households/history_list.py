"""What happened to a record, newest first; read only once somebody looks at it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import label, line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.background.task_runner import TaskHandle
    from desktop.services.history import HistoryLine

MOST_LINES = 50


class HistoryList(QScrollArea):
    """Shows the history of one record in a tab of its card."""

    def __init__(self, context: PageContext, kind: str) -> None:
        """Show records of `kind`."""
        super().__init__()
        self._context = context
        self._kind = kind
        self._record_id: int | None = None
        self._stale = False
        self._asked: TaskHandle | None = None
        self.texts: list[str] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Lịch sử"))

    def show_record(self, record_id: int) -> None:
        """Belong to a record from now on; it is read when the list is seen."""
        self._record_id = record_id
        self._stale = True
        if self.isVisible():
            self._read()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def _read(self) -> None:
        if not self._stale or self._record_id is None:
            return
        from desktop.services.history import record_history  # noqa: PLC0415 - see record_list.py

        self._stale = False
        if self._asked is not None:
            self._asked.cancel()
        work = partial(
            record_history,
            self._context.database,
            self._kind,
            self._record_id,
            limit=MOST_LINES,
            translate=QCoreApplication.translate,
            masked=self._context.numbers.hidden,
        )
        self._asked = self._context.runner.read(work, partial(self._on_read, self._record_id))

    def _on_read(self, record_id: int, lines: "Sequence[HistoryLine]") -> None:
        if record_id == self._record_id:
            self._show(lines)

    def _show(self, lines: "Sequence[HistoryLine]") -> None:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, px(8), px(8), px(4))
        rows.setSpacing(px(2))
        self.texts = []
        for each in lines:
            when = f"{each.at:%d/%m/%Y %H:%M}"
            rows.addWidget(
                label(self.tr("{when} · {who}").format(when=when, who=each.who), "muted")
            )
            if each.step:
                rows.addWidget(label(each.step, "heading", wraps=True))
            for text in each.texts:
                rows.addWidget(label(text, wraps=True))
            rows.addWidget(line())
            self.texts += [each.step, *each.texts] if each.step else each.texts
        if not lines:
            rows.addWidget(label(self.tr("Chưa có thay đổi nào được ghi."), "crumb", wraps=True))
        if len(lines) >= MOST_LINES:
            text = self.tr("Chỉ hiện {count} lần thay đổi gần nhất.").format(count=MOST_LINES)
            rows.addWidget(label(text, "muted", wraps=True))
        rows.addStretch(1)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
