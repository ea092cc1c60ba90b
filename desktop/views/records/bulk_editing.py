"""Runs "Sửa hàng loạt": foresees, writes, tells what was done and offers the way back."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.fields.catalogue import kind_of
from desktop.services.link_names import link_names
from desktop.services.progress import Progress
from desktop.views.page import Message, MessageTone
from desktop.views.page_context import PageContext
from desktop.views.step_actions import StepActions
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from desktop.background.task_runner import TaskHandle
    from desktop.models.bulk_preview import ShownPreview
    from desktop.services.bulk_change import BulkChange, BulkPreview, BulkResult
    from desktop.views.records.bulk_change_dialog import BulkChangeDialog


class BulkEditing(QObject):
    """Gives one field of the selected records the same value."""

    message = Signal(object)
    """A `Message` for the message bar."""

    def __init__(self, context: PageContext, steps: StepActions, page: QWidget) -> None:
        """Open the dialog over `page`; `steps` takes a change back."""
        super().__init__(page)
        self._context = context
        self._steps = steps
        self._page = page
        self._reading: TaskHandle | None = None

    def ask(self, kind: str, noun: str, ids: Sequence[int]) -> None:
        """Open the dialog about these records."""
        if ids:
            self._context.runner.read(
                partial(link_names, self._context.database, self._context.today()),
                partial(self._open, kind, noun, tuple(ids)),
            )

    def _open(
        self, kind: str, noun: str, ids: tuple[int, ...], names: Mapping[str, tuple[str, ...]]
    ) -> None:
        from desktop.views.records.bulk_change_dialog import (  # noqa: PLC0415 - see record_list.py
            BulkChangeDialog,
        )

        today = self._context.today
        dialog = BulkChangeDialog(
            self._page, kind=kind, noun=noun, ids=ids, names=names, today=today
        )
        dialog.preview_wanted.connect(partial(self._foresee, dialog))
        dialog.accepted_preview.connect(partial(self._write, noun))
        dialog.open()
        dialog.field_choice.setFocus()

    def _foresee(self, dialog: "BulkChangeDialog", change: "BulkChange") -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._context.runner.read(
            partial(_foresee, self._context, change), dialog.show_preview, dialog.show_error
        )

    def _write(self, noun: str, preview: "BulkPreview") -> None:
        self._context.runner.long(
            partial(_apply, self._context, preview),
            partial(self._on_written, noun, preview.change),
            on_cancelled=self._on_cancelled,
            message=self.tr("Đang sửa các dòng đã chọn"),
            writes=True,
        )

    def _on_written(self, noun: str, change: "BulkChange", result: "BulkResult") -> None:
        spec = kind_of(change.kind).field(change.field)
        label = QCoreApplication.translate("fields", spec.label)
        text = self.tr("Đã sửa “{field}” của {count} {noun}.").format(
            field=label, count=count_text(result.count), noun=noun
        )
        if result.skipped:
            words = self.tr("{count} dòng vừa được người khác sửa, giữ nguyên.")
            text = f"{text} {words.format(count=count_text(result.skipped))}"
        tone: MessageTone = "warning" if result.skipped else "ok"
        if result.step is None:
            self.message.emit(Message(text, "warning"))
            return
        take_back = partial(self._steps.take_back, result.step)
        self.message.emit(Message(text, tone, action_text=self.tr("Hoàn tác"), action=take_back))

    def _on_cancelled(self) -> None:
        self.message.emit(Message(self.tr("Đã dừng, chưa sửa dòng nào.")))


def _foresee(context: PageContext, change: "BulkChange") -> "ShownPreview":
    """Foresee a change; runs on a reader thread."""
    from desktop.models import bulk_preview  # noqa: PLC0415 - see record_list.py
    from desktop.services import bulk_change  # noqa: PLC0415

    preview = bulk_change.preview(context.database, change, today=context.today())
    return bulk_preview.shown(preview, QCoreApplication.translate)


def _apply(context: PageContext, preview: "BulkPreview", progress: Progress) -> "BulkResult":
    """Write a change; runs on the writer thread."""
    from desktop.services import bulk_change  # noqa: PLC0415 - see record_list.py

    return bulk_change.apply(context.database, preview, who=context.who, progress=progress)
