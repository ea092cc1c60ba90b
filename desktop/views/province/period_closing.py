"""Closes a period at the province, and opens it again for a reason."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.periods import Period
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.province.period_stepper import period_name
from desktop.views.province.reopen_dialog import ReopenDialog
from desktop.views.province.source import ProvinceSource
from desktop.views.theme.icons import icon
from desktop.views.theme.tokens import tokens
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.confirm_dialog import Question, confirm


class PeriodClosing(QObject):
    """Owns the button with the lock beside the period."""

    message = Signal(object)
    """A `Message` for the message bar."""

    def __init__(self, context: PageContext, source: ProvinceSource, page: QWidget) -> None:
        """Serve a page; the button is open until a period is shown."""
        super().__init__(page)
        self._context = context
        self._source = source
        self._page = page
        self._period: Period | None = None
        self.closed = False
        self.button = IconButton("lock", self.tr("Khoá kỳ này"), self.ask)
        self.button.setEnabled(False)

    def show_period(self, period: Period, *, closed: bool) -> None:
        """Offer to close an open period, or to open a closed one."""
        self._period, self.closed = period, closed
        name = self.tr("Kỳ đã khoá: mở lại…") if closed else self.tr("Khoá kỳ này…")
        self.button.setIcon(icon("lock", tokens().primary if closed else tokens().muted))
        self.button.setAccessibleName(name)
        self.button.setToolTip(name)
        self.button.setEnabled(True)

    @Slot()
    def ask(self) -> None:
        """Ask before the period is closed or opened."""
        if self._period is None:
            return
        name = period_name(self._period)
        if self.closed:
            ReopenDialog(name.lower(), partial(self._reopen, self._period), self._page).open()
            return
        question = Question(
            title=self.tr("Khoá kỳ"),
            text=self.tr(
                "Khoá {period}? Sau khi khoá, gói của kỳ này không được nhận nữa. Mở lại phải ghi "
                "lý do."
            ).format(period=name.lower()),
            accept=self.tr("Khoá kỳ"),
            refuse=self.tr("Để mở"),
            destroys=False,
        )
        confirm(question, partial(self._close, self._period), self._page)

    def _close(self, period: Period) -> None:
        self._context.runner.write(partial(self._source.close_period, period), self._on_closed)

    def _on_closed(self, _changes: object) -> None:
        self.message.emit(Message(self.tr("Đã khoá kỳ: không nhận thêm gói."), "ok"))

    def _reopen(self, period: Period, reason: str) -> None:
        work = partial(self._source.reopen_period, period, reason)
        self._context.runner.write(work, self._on_reopened)

    def _on_reopened(self, _changes: object) -> None:
        self.message.emit(Message(self.tr("Đã mở lại kỳ: gói được nhận tiếp."), "ok"))
