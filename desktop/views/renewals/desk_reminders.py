"""Copies the texts of reminders and logs them, each stage of a card once."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.domain.renewals import DeskScheme
from desktop.services.renewals.parts import DeskRow
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.renewals import desk_work
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from desktop.services.renewals.messages import Wording
    from desktop.services.renewals.reminding import Reminded


class DeskReminders(QObject):
    """One for the page; what was copied and logged comes back as a message."""

    message = Signal(object)
    """A `Message` for the message bar."""

    def __init__(self, context: PageContext, page: QObject) -> None:
        """Work for a page."""
        super().__init__(page)
        self._context = context

    def copy(self, rows: Sequence[DeskRow], wording: "Wording", scheme: DeskScheme) -> None:
        """Put the texts of these households on the clipboard, and log who was not reminded yet."""
        from desktop.services.renewals.messages import message_text  # noqa: PLC0415 - lazily

        if not rows:
            return
        today = self._context.today()
        texts = [message_text(row, wording, scheme, today) for row in rows]
        QGuiApplication.clipboard().setText("\n\n".join(texts))
        wanted = partial(desk_work.remind_of, self._context, rows, scheme)
        self._context.runner.write(wanted, self._on_reminded)

    def _on_reminded(self, done: "Reminded") -> None:
        if not done.homes:
            text = self.tr("Đã chép {count} lời nhắc. Mốc này đã nhắc rồi, không ghi thêm.")
            self.message.emit(Message(text.format(count=count_text(done.before)), "info"))
            return
        text = self.tr("Đã chép lời nhắc và ghi đã nhắc {count} hộ. Dán vào Zalo, tin nhắn.")
        if done.before:
            text = self.tr(
                "Đã chép lời nhắc; ghi đã nhắc {count} hộ, {before} hộ đã nhắc mốc này rồi."
            )
        words = text.format(count=count_text(done.homes), before=count_text(done.before))
        self.message.emit(Message(words, "ok"))
