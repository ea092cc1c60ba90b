"""The tab "Quyển biên lai": books given to collectors, handed over, returned or lost."""

import datetime
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from typing_extensions import override

from desktop.domain.list_query import Filter, ListQuery, Operator
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.collecting import RECEIPT_BOOK
from desktop.fields.collecting_choices import BOOK_MEDIUM
from desktop.fields.field_kinds import Code, Date, Text
from desktop.fields.field_spec import FieldSpec
from desktop.views.page import GoTo, Message
from desktop.views.page_context import PageContext
from desktop.views.receipts import choices
from desktop.views.receipts.ask_dialog import Asked, Choices, Values
from desktop.views.receipts.book_card import BookCard
from desktop.views.receipts.ledger_lists import BOOKS, RECEIPTS
from desktop.views.receipts.ledger_tab import LedgerTab
from desktop.views.records.show_record import ShowRecord

if TYPE_CHECKING:
    from desktop.services.collecting.books import Issued
    from desktop.storage.queries.receipt_books import Book

RECEIPTS_PAGE = "receipts"
_COLLECTOR: Final = FieldSpec(
    key="collector_id",
    label=QT_TRANSLATE_NOOP("fields", "Nhân viên thu"),
    kind=Text(),
    required=True,
    link="collector",
)
_ISSUING: Final = (
    _COLLECTOR,
    FieldSpec(
        key="serial",
        label=QT_TRANSLATE_NOOP("fields", "Ký hiệu quyển"),
        kind=Code(),
        required=True,
        example="LC26-0147",
    ),
    FieldSpec(
        key="medium",
        label=QT_TRANSLATE_NOOP("fields", "Loại quyển"),
        kind=BOOK_MEDIUM,
        required=True,
    ),
    FieldSpec(
        key="number_from",
        label=QT_TRANSLATE_NOOP("fields", "Từ số"),
        kind=Code(),
        example="0004701",
        help_text=QT_TRANSLATE_NOOP(
            "fields", "Gõ cả số 0 đứng đầu. Biên lai điện tử không chia quyển thì để trống."
        ),
    ),
    FieldSpec(
        key="number_to",
        label=QT_TRANSLATE_NOOP("fields", "Đến số"),
        kind=Code(),
        example="0004750",
    ),
    FieldSpec(
        key="issued_on",
        label=QT_TRANSLATE_NOOP("fields", "Ngày giao"),
        kind=Date(),
        required=True,
    ),
    RECEIPT_BOOK.field("note"),
)
_HANDING: Final = (
    _COLLECTOR,
    FieldSpec(
        key="on", label=QT_TRANSLATE_NOOP("fields", "Ngày chuyển"), kind=Date(), required=True
    ),
)
_RETURNING: Final = (
    FieldSpec(key="on", label=QT_TRANSLATE_NOOP("fields", "Ngày trả"), kind=Date(), required=True),
)
_LOSING: Final = (
    FieldSpec(
        key="on", label=QT_TRANSLATE_NOOP("fields", "Ngày báo mất"), kind=Date(), required=True
    ),
)


class BookTab(LedgerTab):
    """Books and what happens to them."""

    card: BookCard

    def __init__(self, context: PageContext) -> None:
        """Make the list and the card."""
        super().__init__(context, BOOKS)
        self.card.receipts_asked.connect(self.show_receipts)
        self.card.hand_over_asked.connect(self.ask_hand_over)
        self.card.return_asked.connect(self.ask_return)
        self.card.lost_asked.connect(self.ask_lost)

    @override
    def make_card(self) -> BookCard:
        return BookCard(self.context)

    @override
    def row_actions(self) -> Sequence[tuple[str, str, Callable[[], object]]]:
        actions: list[tuple[str, str, Callable[[], object]]] = [
            (self.tr("Xem biên lai"), "", self.show_receipts)
        ]
        if self.card.book is not None and self.card.book.state == "open":
            actions += [
                (self.tr("Chuyển quyển…"), "", self.ask_hand_over),
                (self.tr("Trả quyển…"), "", self.ask_return),
                (self.tr("Báo mất…"), "", self.ask_lost),
            ]
        return actions

    # Issuing

    @override
    def add(self) -> None:
        """Give a book to a collector."""
        self.context.runner.read(partial(choices.collectors, self.context), self._ask_issue)

    def _ask_issue(self, known: Choices) -> None:
        if not known:
            self.message.emit(
                Message(
                    self.tr("Chưa có nhân viên thu nào đang hoạt động. Thêm nhân viên thu trước."),
                    "warning",
                    action_text=self.tr("Mở Nhân viên thu"),
                    action=self._on_collectors,
                )
            )
            return
        self.ask(
            Asked(
                title=self.tr("Giao quyển biên lai"),
                fields=_ISSUING,
                save_text=self.tr("Giao quyển  (Ctrl+Enter)"),
                work=partial(_issue, self.context),
                on_done=self._on_issued,
                values={"issued_on": self.context.today(), "medium": "paper"},
                choices={"collector_id": known},
            )
        )

    @Slot()
    def _on_collectors(self) -> None:
        self.go_to.emit(GoTo("collectors", ShowRecord("collector")))

    def _on_issued(self, issued: "Issued") -> None:
        self.select_new(issued.book_id)
        self.tell_done(self.tr("Đã giao quyển biên lai."))

    # Handing over, returning, losing

    @Slot()
    def ask_hand_over(self) -> None:
        """Give the book to another collector."""
        book = self.card.book
        if book is not None and book.state == "open":
            self.context.runner.read(
                partial(choices.collectors, self.context), partial(self._ask_hand_over, book)
            )

    def _ask_hand_over(self, book: "Book", known: Choices) -> None:
        others = [one for one in known if one[0] != book.collector_id]
        self.ask(
            Asked(
                title=self.tr("Chuyển quyển {serial}").format(serial=book.serial),
                note=self.tr(
                    "Biên lai đã ghi giữ nguyên người thu. Từ ngày chuyển chỉ người nhận ghi được "
                    "vào quyển."
                ),
                fields=_HANDING,
                save_text=self.tr("Chuyển quyển  (Ctrl+Enter)"),
                work=partial(_hand_over, self.context, book.id),
                on_done=partial(self._on_changed, self.tr("Đã chuyển quyển {serial}."), book),
                values={"on": self.context.today()},
                choices={"collector_id": others},
            )
        )

    @Slot()
    def ask_return(self) -> None:
        """Take the book back."""
        self._ask_end(
            title=self.tr("Trả quyển {serial}"),
            note=self.tr("Quyển đã trả không ghi biên lai được nữa."),
            done=self.tr("Đã nhận lại quyển {serial}."),
            save=self.tr("Trả quyển  (Ctrl+Enter)"),
            lost=False,
        )

    @Slot()
    def ask_lost(self) -> None:
        """Report the book lost."""
        self._ask_end(
            title=self.tr("Báo mất quyển {serial}"),
            note=self.tr(
                "Các số chưa dùng của quyển mất bị khoá. Lập biên bản và báo cơ quan BHXH."
            ),
            done=self.tr("Đã ghi quyển {serial} bị mất."),
            save=self.tr("Báo mất  (Ctrl+Enter)"),
            lost=True,
        )

    def _ask_end(self, *, title: str, note: str, done: str, save: str, lost: bool) -> None:
        book = self.card.book
        if book is None or book.state != "open":
            return
        self.ask(
            Asked(
                title=title.format(serial=book.serial),
                note=note,
                fields=_LOSING if lost else _RETURNING,
                save_text=save,
                work=partial(_return, self.context, book.id, lost),
                on_done=partial(self._on_changed, done, book),
                values={"on": self.context.today()},
            )
        )

    def _on_changed(self, text: str, book: "Book", changes: object) -> None:
        del changes
        self.tell_done(text.format(serial=book.serial))

    @Slot()
    def show_receipts(self) -> None:
        """Show the receipts that bear numbers of this serial."""
        book = self.card.book
        if book is not None:
            query = ListQuery(
                "receipt",
                filters=(Filter("receipt_book", Operator.EQUALS, book.serial),),
                sort=RECEIPTS.sort,
                chip="all",
            )
            self.go_to.emit(GoTo(RECEIPTS_PAGE, ShowRecord("receipt", query=query)))


def _issue(context: PageContext, values: Values) -> "Issued":
    from desktop.services.collecting import books  # noqa: PLC0415 - see record_list.py

    first, last = str(values["number_from"] or ""), str(values["number_to"] or "")
    width = max(len(first), len(last)) or books.USUAL_WIDTH
    new = books.NewBook(
        serial=str(values["serial"]),
        collector_id=_row(values["collector_id"]),
        issued_on=_date(values["issued_on"]),
        number_from=_number(first),
        number_to=_number(last),
        medium=str(values["medium"]),
        number_width=width,
        note=str(values["note"]) if values["note"] else None,
    )
    return books.issue_book(context.database, new, who=context.who)


def _hand_over(context: PageContext, book_id: int, values: Values) -> object:
    from desktop.services.collecting import books  # noqa: PLC0415 - see record_list.py

    return books.hand_over_book(
        context.database,
        book_id,
        _row(values["collector_id"]),
        on=_date(values["on"]),
        who=context.who,
    )


def _return(context: PageContext, book_id: int, lost: bool, values: Values) -> object:
    from desktop.services.collecting import books  # noqa: PLC0415 - see record_list.py

    day = _date(values["on"])
    return books.return_book(context.database, book_id, on=day, who=context.who, lost=lost)


def _row(value: object) -> int:
    return value if isinstance(value, int) else 0


def _date(value: object) -> datetime.date:
    if not isinstance(value, datetime.date):
        raise TypeError(value)
    return value


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0
