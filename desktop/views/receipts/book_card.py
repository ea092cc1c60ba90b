"""The card of a receipt book: who holds it, how far it is used up, which numbers are missing."""

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from typing_extensions import override

from desktop.fields.collecting_choices import BOOK_MEDIUM, BOOK_STATE
from desktop.models.record_styles import STYLES
from desktop.models.table_rows import Tone
from desktop.views.page_context import PageContext
from desktop.views.receipts.ledger_card import LedgerCard
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from desktop.services.collecting.books import NumberState
    from desktop.storage.queries.receipt_books import Book

MOST_GAPS = 60
"""Missing numbers named at once; ranges are short in practice."""


@dataclass(frozen=True, slots=True)
class BookAnswer:
    """A book and the state of its numbers."""

    book: "Book"
    numbers: "NumberState"


class BookCard(LedgerCard):
    """Shows a book; the buttons only ask."""

    receipts_asked = Signal()
    hand_over_asked = Signal()
    return_asked = Signal()
    lost_asked = Signal()

    depends_on = frozenset({"receipt_book", "receipt", "collector"})

    def __init__(self, context: PageContext) -> None:
        """Make the buttons."""
        super().__init__(context, "")
        self.sheet.setAccessibleName(self.tr("Quyển biên lai"))
        self.book: Book | None = None
        self.receipts_button = Button(
            self.tr("Xem biên lai"), self.receipts_asked.emit, icon_name="money"
        )
        self.hand_over_button = Button(
            self.tr("Chuyển quyển…"), self.hand_over_asked.emit, icon_name="swap"
        )
        self.return_button = Button(self.tr("Trả quyển…"), self.return_asked.emit, icon_name="done")
        self.lost_button = Button(self.tr("Báo mất…"), self.lost_asked.emit, icon_name="warning")
        self.add_buttons(
            (self.receipts_button, self.hand_over_button, self.return_button, self.lost_button)
        )

    @override
    def show_record(self, record_id: int | None) -> None:
        if record_id != self.record_id:
            self.book = None
        super().show_record(record_id)

    @override
    def read(self, record_id: int) -> BookAnswer:
        from desktop.services.collecting import books  # noqa: PLC0415 - see record_list.py

        with self.context.database.read() as snapshot:
            found = books.book_in(snapshot, record_id)
            return BookAnswer(found, books.state_of(snapshot, found))

    @override
    def show_answer(self, answer: object) -> None:
        if not isinstance(answer, BookAnswer):
            raise TypeError(answer)
        book, numbers = answer.book, answer.numbers
        translate = QCoreApplication.translate
        self.book = book
        style = STYLES["receipt_book", "state"](book.state, self.context.today())
        state = BOOK_STATE.show(book.state, translate)
        self.title.say(book.serial, state, style.tone if style is not None else Tone.PLAIN)
        sheet = self.sheet
        sheet.begin()
        sheet.fact(self.tr("Nhân viên thu"), book.collector or "–")
        sheet.fact(self.tr("Loại quyển"), BOOK_MEDIUM.show(book.medium, translate))
        sheet.fact(self.tr("Số"), self._range(book))
        sheet.fact(self.tr("Ngày giao"), _day(book.issued_on))
        sheet.fact(self.tr("Ngày trả"), _day(book.returned_on))
        sheet.rule()
        used = self.tr("{used}, trong đó huỷ {void}") if numbers.void else "{used}"
        sheet.fact(
            self.tr("Đã dùng"),
            used.format(used=count_text(numbers.used), void=count_text(numbers.void)),
        )
        if numbers.left is not None:
            sheet.fact(self.tr("Còn lại"), count_text(numbers.left))
        if book.state == "open":
            nothing = self.tr("Hết số") if book.has_range else self.tr("Chưa có số nào")
            sheet.fact(self.tr("Số tiếp theo"), numbers.next_number or nothing)
        self._tell_gaps(numbers)
        sheet.done()
        opened = book.state == "open"
        whole = (
            self.receipts_button,
            self.hand_over_button,
            self.return_button,
            self.lost_button,
        )
        self.offer(whole if opened else whole[:1])

    def _range(self, book: "Book") -> str:
        if not book.has_range:
            return self.tr("Số tự do, mỗi số dùng một lần")
        return self.tr("{first} – {last}").format(
            first=f"{book.number_from:0{book.number_width}d}",
            last=f"{book.number_to:0{book.number_width}d}",
        )

    def _tell_gaps(self, numbers: "NumberState") -> None:
        sheet = self.sheet
        sheet.heading(self.tr("Số còn thiếu"))
        if not numbers.gaps:
            sheet.sentence(self.tr("Không thiếu số nào trước số lớn nhất đã dùng."))
            return
        shown = ", ".join(numbers.gaps[:MOST_GAPS])
        more = len(numbers.gaps) - MOST_GAPS
        if more > 0:
            shown = self.tr("{numbers} và {count} số nữa").format(
                numbers=shown, count=count_text(more)
            )
        sheet.sentence(shown, Tone.WARNING)
        sheet.sentence(
            self.tr("Kiểm tra tờ giấy của các số này: ghi bổ sung, hoặc ghi rồi huỷ nếu tờ hỏng.")
        )


def _day(day: datetime.date | None) -> str:
    return "" if day is None else f"{day:%d/%m/%Y}"
