"""What the forms of money share: one write at a time, refusals told in place, leaving with care."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from desktop.domain.errors import Issue, UserFacingError
from desktop.views.forms.form_builder import RecordForm
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.widgets.confirm_dialog import ask_to_give_up
from desktop.views.widgets.message_bar import MessageBar


class WritingDialog(QDialog):
    """A dialog over a form: closes when the work is done, stays with the reason when refused."""

    form: RecordForm
    """What is asked; the class makes it and lays it out, then says `watch_form`."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        """Make the place of messages; nothing is shown yet."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._context = context
        self._writing = False
        self.message_bar = MessageBar()
        self.places: Mapping[str, str] = {}
        """The field of the form that a refusal speaks of, where the two differ."""

    def watch_form(self) -> None:
        """Let the form's keys work everywhere in the dialog, and "Không ghi" leave it."""
        self.form.save_from_everywhere()
        self.form.cancel_asked.connect(self.reject)

    @property
    def unfinished(self) -> bool:
        """Whether something would be lost by leaving."""
        return self.form.dirty

    def write(self, work: Callable[[], Any], on_done: Callable[[Any], None]) -> None:
        """Do the work on the writer thread, unless something is being written already."""
        if self._writing:
            return
        self._writing = True
        self.form.save_button.setEnabled(False)
        self.message_bar.hide()
        self._context.runner.write(work, on_done, self.on_refused, on_fault=self._resume)

    def finish(self) -> None:
        """Close: what was asked for is done."""
        super().accept()

    def on_refused(self, error: UserFacingError) -> None:
        """Let go on typing, and tell the reason under its field or above the form."""
        self._resume()
        text = error.text(QCoreApplication.translate)
        place = self.places.get(error.where or "", error.where)
        if place in self.form.fields:
            told = Issue(error.code, "{text}", values={"text": text})
            self.form.show_problems({place: told})
        else:
            self.message_bar.show_message(Message(text, "error"))

    def _resume(self) -> None:
        """Let go on typing; after a fault too: nobody could close the dialog else."""
        self._writing = False
        self.form.save_button.setEnabled(True)

    @override
    def reject(self) -> None:
        """Close, but ask first when something was typed."""
        if self._writing:
            return
        if not self.unfinished:
            super().reject()
            return
        ask_to_give_up(self, self._give_up)

    def _give_up(self) -> None:
        super().reject()
