"""Writes targets out of the table and its dialogs, and tells what came of it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import UserFacingError
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.step_actions import StepActions
from desktop.views.targets.freeze_dialog import ask_who_answers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.authority import Authority
    from desktop.services.targets.writing import NewTarget, Written


class TargetWriter(QObject):
    """One step for each thing that is asked; what is over or locked asks who answers for it."""

    message = Signal(object)
    """A `Message` for the message bar."""
    refused = Signal()
    """Nothing was written: what is typed in the table is not what stands."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        """Open dialogs over `page`."""
        super().__init__(page)
        self._context = context
        self._page = page
        self._steps = StepActions(self._the_context, page)
        self._steps.message.connect(self.message)

    def _the_context(self) -> PageContext:
        return self._context

    def write(self, wanted: "Sequence[NewTarget]", authority: "Authority | None" = None) -> None:
        """Write targets; what is over or locked asks who answers for it, then writes."""
        work = partial(_write, self._context, wanted, authority)
        refused = partial(self._on_refused, wanted)
        self._context.runner.write(work, self.on_written, refused)

    def write_now(self, wanted: "Sequence[NewTarget]") -> "Written":
        """Write targets on the thread that is here: for the work of a dialog."""
        return _write(self._context, wanted, None)

    def on_written(self, written: "Written") -> None:
        """Tell that targets were written."""
        if not written.changes:
            return
        self._tell_done(self.tr("Đã ghi chỉ tiêu."), written.step)

    def on_document(self, written: "Written") -> None:
        """Tell that the document was written."""
        text = self.tr("Đã ghi văn bản giao vào {count} chỉ tiêu.")
        self._tell_done(text.format(count=len(written.ids)), written.step)

    def on_spread(self, written: "Written") -> None:
        """Tell that a target was shared out."""
        text = self.tr("Đã chia chỉ tiêu ra {count} phần.")
        self._tell_done(text.format(count=len(written.ids)), written.step)

    def _tell_done(self, text: str, step: int | None) -> None:
        """Tell good news, with "Hoàn tác" where a step can be taken back."""
        if step is None:
            self.message.emit(Message(text, "ok"))
            return
        back = partial(self._steps.take_back, step)
        self.message.emit(Message(text, "ok", action_text=self.tr("Hoàn tác"), action=back))

    def _on_refused(self, wanted: "Sequence[NewTarget]", error: UserFacingError) -> None:
        if error.code == "target.frozen":
            self.ask_authority(wanted, error)
        else:
            self.message.emit(Message(error.text(QCoreApplication.translate), "error"))
        self.refused.emit()

    def ask_authority(self, wanted: "Sequence[NewTarget]", error: UserFacingError) -> None:
        """Ask who answers for changing what is over, then write."""
        ask_who_answers(self._context, self._page, error, partial(self.write, wanted))


def _write(
    context: PageContext, wanted: "Sequence[NewTarget]", authority: "Authority | None"
) -> "Written":
    from desktop.services.targets.writing import set_targets  # noqa: PLC0415 - see record_list.py

    return set_targets(
        context.database, wanted, who=context.who, today=context.today(), authority=authority
    )
