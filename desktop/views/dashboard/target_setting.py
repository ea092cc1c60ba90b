"""Sets the targets of the present year from the overview."""

from decimal import Decimal
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Changes
from desktop.domain.year_targets import TargetKey, show_target
from desktop.services import year_targets
from desktop.services.dashboard import DashboardFigures
from desktop.views.dashboard.target_dialog import TargetDialog
from desktop.views.page import Message
from desktop.views.page_context import PageContext


class TargetSetting(QObject):
    """Asks for a target and writes it; the overview follows the change like any other."""

    message = Signal(object)
    """A `Message` for the message bar."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        """Open dialogs over `page`."""
        super().__init__(page)
        self._context = context
        self._page = page
        self._targets: dict[TargetKey, Decimal] = {}
        self._year = context.today().year

    def show_figures(self, figures: DashboardFigures) -> None:
        """Know the targets that are set."""
        self._year = figures.today.year
        self._targets = {key: one.target for key, one in figures.progress.items()}

    def ask(self, key: TargetKey) -> None:
        """Ask for a target."""
        TargetDialog(key, self._year, self._targets.get(key), self._write, self._page).open()

    def _write(self, key: TargetKey, value: Decimal | None) -> None:
        context = self._context
        work = partial(
            year_targets.set_target, context.database, key, self._year, value, who=context.who
        )
        context.runner.write(work, partial(self._on_written, value))

    def _on_written(self, value: Decimal | None, _: Changes) -> None:
        text = self.tr("Đã bỏ chỉ tiêu.")
        if value is not None:
            text = self.tr("Đã đặt chỉ tiêu {target}.").format(target=show_target(value))
        self.message.emit(Message(text, "ok"))
