"""The number of a receipt: the next one filled in, looked at when it changes, told under it."""

import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from desktop.domain.errors import UserFacingError
from desktop.services.collecting.receipt_desk import NumberCheck, look_at_number, next_free
from desktop.views.forms.editors import CodeEdit
from desktop.views.page_context import PageContext
from desktop.views.widgets.buttons import label, set_look

if TYPE_CHECKING:
    from desktop.background.task_runner import TaskHandle


class NumberField(QObject):
    """Label, line and sentence of a receipt's number; whoever makes it lays them out."""

    edited = Signal()

    def __init__(self, context: PageContext) -> None:
        """Make the parts."""
        super().__init__()
        self._context = context
        self._asked: TaskHandle | None = None
        self._taking: TaskHandle | None = None
        self._found: NumberCheck | None = None
        self._book: int | None = None
        self._collector: int | None = None
        self._day = context.today()
        self._receipts = 1
        self.label = label(self.tr("Số biên lai"))
        self.line = CodeEdit()
        self.line.setAccessibleName(self.label.text())
        self.label.setBuddy(self.line)
        self.note = label("", "muted", wraps=True)
        self.line.textEdited.connect(self._on_edited)
        self.line.left.connect(self.look)

    @property
    def number(self) -> str:
        """What stands in the line."""
        return self.line.text().strip()

    @property
    def is_wrong(self) -> bool:
        """Whether there is no number, or one that is known not to go."""
        return not self.number or self.note.property("look") == "error"

    def begin(
        self, number: str, book: int | None, collector: int | None, day: datetime.date
    ) -> None:
        """Show a number and look at it."""
        self.line.setText(number)
        self.set_place(book, collector, day)

    def set_place(self, book: int | None, collector: int | None, day: datetime.date) -> None:
        """Look at the number as one of this book, collector and day."""
        self._book, self._collector, self._day = book, collector, day
        self.look()

    def take_next(self, book: int | None, collector: int | None) -> None:
        """Fill the next number of a book in."""
        self._forget_questions()
        self._book, self._collector = book, collector
        self.line.setText("")
        if book is None:
            self.look()
            return
        self._taking = self._context.runner.read(
            partial(next_free, self._context.database, book), partial(self._on_next, book)
        )

    def _on_next(self, book: int, number: str) -> None:
        if book == self._book:
            self.line.setText(number)
            self.look()

    @Slot()
    def _on_edited(self) -> None:
        # An answer about the number before would be written over what is being typed.
        self._forget_questions()
        self._found = None
        self._tell("", "muted")
        self.edited.emit()

    @Slot()
    def look(self) -> None:
        """Ask whether the number can be used, and tell it under the field."""
        if self._asked is not None:
            self._asked.cancel()
        self._found = None
        if self._book is None:
            self._tell(self._without_book(), "warning")
        elif not self.number:
            self._tell(self.tr("Ghi số biên lai."), "muted")
        else:
            ask = partial(
                look_at_number,
                self._context.database,
                self._book,
                self.number,
                collector_id=self._collector,
                on=self._day,
            )
            self._asked = self._context.runner.read(ask, self._on_fine, self.refuse)

    def _forget_questions(self) -> None:
        for task in (self._asked, self._taking):
            if task is not None:
                task.cancel()

    def _without_book(self) -> str:
        if self._collector is None:
            return self.tr("Chọn người thu để thấy quyển và số kế tiếp.")
        return self.tr("Người thu này chưa được giao quyển biên lai nào. Giao ở trang Biên lai.")

    def _on_fine(self, found: NumberCheck) -> None:
        self._found = found
        self.line.setText(found.number)
        self._tell_fine(found)

    def refuse(self, error: UserFacingError) -> None:
        """Tell why the number cannot be used."""
        self._tell(error.text(QCoreApplication.translate), "error")

    def tell_receipts(self, count: int) -> None:
        """Know how many receipts begin with this number."""
        self._receipts = count
        if self._found is not None:
            self._tell_fine(self._found)

    def _tell_fine(self, found: NumberCheck) -> None:
        text = self.tr("Số chưa dùng, còn {left} số trong quyển.")
        if self._receipts > 1:
            text = self.tr("{count} biên lai, từ số này trở đi.")
        elif found.left is None:
            text = self.tr("Số này chưa dùng.")
        elif found.is_next:
            text = self.tr("Số kế tiếp, còn {left} số trong quyển.")
        self._tell(text.format(left=found.left, count=self._receipts), "muted", "ok")

    def _tell(self, text: str, look: str, tone: str = "") -> None:
        set_look(self.line, "problem", "error" if look == "error" else "")
        set_look(self.note, "look", look)
        set_look(self.note, "tone", tone)
        self.note.setText(text)
        self.line.setAccessibleDescription(text)
