"""Hoàn tác (Ctrl+Z) and Làm lại (Ctrl+Y): run on the writer, told in the message bar."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.widgets.confirm_dialog import Question, confirm

if TYPE_CHECKING:
    from desktop.domain.step import Step
    from desktop.services.history import Offer, Undone

Done = TypeVar("Done")


class StepActions(QObject):
    """Takes steps back and makes them again; `context_of` is asked at each use."""

    message = Signal(object)
    """A `Message`: what was taken back or made again, with the way back."""

    def __init__(self, context_of: Callable[[], PageContext | None], parent: QWidget) -> None:
        """Ask questions over `parent`."""
        super().__init__(parent)
        self._context_of = context_of
        self._parent = parent

    @Slot()
    def undo(self) -> None:
        """Take the newest step back; a newest import is withdrawn after a question."""
        from desktop.services import history  # noqa: PLC0415 - see record_list.py

        self._run(history.undo, on_done=self._on_undone, message=self.tr("Đang hoàn tác"))

    @Slot()
    def redo(self) -> None:
        """Make the step again that was taken back last."""
        from desktop.services import history  # noqa: PLC0415 - see record_list.py

        self._run(history.redo, on_done=self._on_redone, message=self.tr("Đang làm lại"))

    def take_back(self, step_id: int) -> None:
        """Take one step back, which need not be the newest."""
        from desktop.services import history  # noqa: PLC0415 - see record_list.py

        text = self.tr("Đang hoàn tác")
        self._run(history.take_back, step_id, on_done=self._on_undone, message=text)

    def _run(
        self,
        work: Callable[..., Done],
        *arguments: object,
        on_done: Callable[[Done], None],
        message: str,
    ) -> None:
        context = self._context_of()
        if context is not None:
            context.runner.long(
                partial(work, context.database, *arguments, who=context.who),
                on_done,
                message=message,
                writes=True,
            )

    def _on_undone(self, done: "Undone | Offer | None") -> None:
        if done is None:
            self.message.emit(Message(self.tr("Không có gì để hoàn tác."), "info"))
            return
        batch = getattr(done, "batch", None)
        if isinstance(batch, int):
            self._ask_withdrawal(done.step, batch)
            return
        text = self.tr("Đã hoàn tác: {step}.").format(step=_name(done.step))
        self.message.emit(Message(text, "ok", action_text=self.tr("Làm lại"), action=self.redo))

    def _on_redone(self, done: "Undone | None") -> None:
        if done is None:
            self.message.emit(Message(self.tr("Không có gì để làm lại."), "info"))
            return
        text = self.tr("Đã làm lại: {step}.").format(step=_name(done.step))
        self.message.emit(Message(text, "ok", action_text=self.tr("Hoàn tác"), action=self.undo))

    def _ask_withdrawal(self, step: "Step", batch: int) -> None:
        """An import is much work of somebody: one key alone does not take it back."""
        text = self.tr(
            "Việc mới nhất là: {step}. Hoàn tác cả lần nhập này? Những dòng đã thêm sẽ bị xoá, "
            "những dòng đã cập nhật trở lại như trước."
        ).format(step=_name(step))
        question = Question(
            title=self.tr("Hoàn tác lần nhập"),
            text=text,
            accept=self.tr("Hoàn tác lần nhập"),
            refuse=self.tr("Giữ lại"),
        )
        confirm(question, partial(self._withdraw, step, batch), self._parent)

    def _withdraw(self, step: "Step", batch: int) -> None:
        context = self._context_of()
        if context is None:
            return
        from desktop.services import importing  # noqa: PLC0415 - see record_list.py

        context.runner.write(
            partial(importing.undo, context.database, batch, who=context.who),
            partial(self._on_withdrawn, step),
        )

    def _on_withdrawn(self, step: "Step", _withdrawn: object) -> None:
        text = self.tr("Đã hoàn tác: {step}.").format(step=_name(step))
        self.message.emit(Message(text, "ok"))


def _name(step: "Step") -> str:
    return step.text(QCoreApplication.translate)
