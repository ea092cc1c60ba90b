"""Ctrl+V on a list: reads the clipboard, shows what would be added, adds it, takes it back."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import UserFacingError
from desktop.services.progress import Progress
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from desktop.models.paste_preview import PastePreview
    from desktop.services.importing import ImportResult, Withdrawn
    from desktop.services.pasting import Pasted


class RowPasting(QObject):
    """Adds pasted rows to a list; nothing that is stored is overwritten."""

    message = Signal(object)
    """A `Message` for the message bar."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        """Open the dialog over `page`."""
        super().__init__(page)
        self._context = context
        self._page = page

    def paste(self, kind: str, noun: str, shown: Sequence[str]) -> None:
        """Read the clipboard as rows of `kind`; `shown` are the columns on the screen."""
        from desktop.services.pasting import LAYOUT_OF  # noqa: PLC0415 - see record_list.py

        if kind not in LAYOUT_OF:
            text = self.tr("Danh sách này không dán được từ Excel. Bấm Thêm để nhập từng dòng.")
            self.message.emit(Message(text, "warning"))
            return
        text = QGuiApplication.clipboard().text()
        self._context.runner.long(
            partial(_prepare, self._context, kind, text, tuple(shown)),
            partial(self._on_prepared, noun),
            self._on_refused,
            message=self.tr("Đang đọc các dòng vừa dán"),
        )

    def _on_refused(self, error: UserFacingError) -> None:
        self.message.emit(Message(error.text(QCoreApplication.translate), "warning"))

    def _on_prepared(self, noun: str, preview: "PastePreview") -> None:
        from desktop.views.records.paste_dialog import PasteDialog  # noqa: PLC0415

        dialog = PasteDialog(self._page, preview, noun)
        dialog.accepted_paste.connect(partial(self._add, noun, preview.pasted))
        dialog.open()

    def _add(self, noun: str, pasted: "Pasted") -> None:
        self._context.runner.long(
            partial(_commit, self._context, pasted),
            partial(self._on_added, noun),
            on_cancelled=self._on_cancelled,
            message=self.tr("Đang thêm các dòng vừa dán"),
            writes=True,
        )

    def _on_added(self, noun: str, result: "ImportResult") -> None:
        if result.batch is None:
            words = self.tr("Không có dòng mới nào để thêm.")
            self.message.emit(Message(words, "warning"))
            return
        text = self.tr("Đã thêm {count} {noun} từ bảng vừa dán.")
        text = text.format(count=count_text(result.counts.new), noun=noun)
        withdraw = partial(self._withdraw, noun, result.batch)
        self.message.emit(Message(text, "ok", action_text=self.tr("Hoàn tác"), action=withdraw))

    def _on_cancelled(self) -> None:
        self.message.emit(Message(self.tr("Đã dừng, chưa thêm dòng nào.")))

    def _withdraw(self, noun: str, batch: int) -> None:
        from desktop.services import importing  # noqa: PLC0415 - see record_list.py

        context = self._context
        context.runner.write(
            partial(importing.undo, context.database, batch, who=context.who),
            partial(self._on_withdrawn, noun),
        )

    def _on_withdrawn(self, noun: str, result: "Withdrawn") -> None:
        del result
        text = self.tr("Đã bỏ các {noun} vừa dán.").format(noun=noun)
        self.message.emit(Message(text, "ok"))


def _prepare(
    context: PageContext, kind: str, text: str, shown: tuple[str, ...], progress: Progress
) -> "PastePreview":
    """Read and check pasted rows; runs on a reader thread."""
    from desktop.models.paste_preview import preview_of  # noqa: PLC0415 - see record_list.py
    from desktop.services.pasting import prepare_paste  # noqa: PLC0415

    pasted = prepare_paste(
        context.database, kind, text, shown=shown, today=context.today(), progress=progress
    )
    return preview_of(pasted, QCoreApplication.translate)


def _commit(context: PageContext, pasted: "Pasted", progress: Progress) -> "ImportResult":
    """Write pasted rows; runs on the writer thread."""
    from desktop.services import importing  # noqa: PLC0415 - see record_list.py

    return importing.commit(context.database, pasted.plan, who=context.who, progress=progress)
