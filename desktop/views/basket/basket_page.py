"""The page "Thu tiền hộ": lines on the left, receipt on the right; Ctrl+Enter writes."""

import datetime
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.domain.money import show_money
from desktop.domain.rates import RateBook
from desktop.fields.person import PERSON
from desktop.services.collecting.basket import (
    Basket,
    open_basket,
    open_basket_of_person,
)
from desktop.services.collecting.receipt_desk import ReceiptDesk, receipt_desk
from desktop.services.collecting.recording import RecordedReceipt, record
from desktop.services.collecting.refusals import PeriodLocked
from desktop.services.rates import rate_book
from desktop.views.basket.basket_head import BasketHead
from desktop.views.basket.basket_lines import BasketLines
from desktop.views.basket.basket_sheet import BasketSheet
from desktop.views.basket.late_dialog import LateDialog
from desktop.views.basket.receipt_panel import ReceiptPanel
from desktop.views.collecting_requests import OpenBasket
from desktop.views.page import GoTo, Message, Page
from desktop.views.page_context import PageContext
from desktop.views.records.record_editor import RecordEditor, SavedRecord
from desktop.views.records.show_record import ShowRecord
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.confirm_dialog import Question, confirm
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.faded import fade

if TYPE_CHECKING:
    from desktop.background.task_runner import TaskHandle
    from desktop.storage.database import Database

MARGIN, GAP = 16, 12
USUAL_WAY_BACK = "households"
TOUCHED_BY = frozenset(
    {
        "household",
        "person",
        "cover",
        "receipt",
        "receipt_book",
        "collector",
        "contract",
        "organisation",
        "rate_entry",
        "closing",
        "neighbourhood",
    }
)
"""Kinds whose changes may change the basket."""


@dataclass(frozen=True, slots=True)
class _Opening:
    """What the page reads at once."""

    basket: Basket
    rates: RateBook
    desk: ReceiptDesk


def _read(database: "Database", asked: OpenBasket, paid_on: datetime.date) -> _Opening:
    if asked.household_id is not None:
        basket = open_basket(database, asked.household_id, paid_on)
    else:
        basket = open_basket_of_person(database, asked.person_id or 0, paid_on)
    return _Opening(basket, rate_book(database), receipt_desk(database, paid_on))


class BasketPage(Page):
    """Counts at every tick; what is written goes back to where one came from."""

    def __init__(self, context: PageContext) -> None:
        """Wait for a household."""
        super().__init__()
        self.context = context
        self.sheet: BasketSheet | None = None
        self.dirty = False
        """Whether something was changed by hand since the basket was opened."""
        self._asked: OpenBasket | None = None
        self._reading: TaskHandle | None = None
        self._writing = False
        self._late_reason: str | None = None
        self._stale = False
        self._narrow = False
        self.editor = RecordEditor(context, self)
        self.head = BasketHead()
        self.lines = BasketLines(context)
        self.panel = ReceiptPanel(context)
        self._build()
        self._wire()

    # Parts

    def _build(self) -> None:
        self._stack = QStackedLayout(self)
        self.find_button = Button(
            self.tr("Tìm hộ  (Ctrl+K)"), self.search_asked.emit, icon_name="search"
        )
        self.empty = EmptyState(
            "money",
            self.tr("Chọn hộ để thu tiền"),
            self.tr(
                "Tìm hộ hoặc người bằng Ctrl+K. Từ danh sách hộ hoặc bảng gia hạn, bấm F4 trên "
                "dòng của hộ."
            ),
            [self.find_button],
        )
        self._stack.addWidget(self.empty)
        body = QWidget()
        whole = QHBoxLayout(body)
        whole.setContentsMargins(px(MARGIN), px(GAP), px(MARGIN), px(GAP))
        whole.setSpacing(px(GAP))
        left = QVBoxLayout()
        left.setSpacing(px(8))
        left.addWidget(self.head)
        left.addWidget(self.lines, 1)
        whole.addLayout(left, 1)
        whole.addWidget(self.panel)
        self._stack.addWidget(body)

    def _wire(self) -> None:
        head, panel = self.head, self.panel
        head.search_asked.connect(self.search_asked)
        head.voluntary_asked.connect(self.lines.ask_voluntary)
        head.person_asked.connect(self._on_person)
        self.lines.changed.connect(self._on_lines)
        self.lines.chosen.connect(head.voluntary_button.setEnabled)
        panel.edited.connect(self._on_panel)
        panel.day_typed.connect(self._show_certain)
        panel.day_changed.connect(self._on_day)
        panel.save_asked.connect(self.save)
        panel.offer_asked.connect(self._on_offer)
        self.editor.message.connect(self.message)
        self.editor.saved.connect(self._on_person_saved)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)

    # Opening

    @override
    def arrive(self, argument: object = None) -> None:
        if isinstance(argument, OpenBasket):
            self._open(argument)
        elif self._stale and self._asked is not None:
            self._reread(self.panel.day)
        else:
            self._tell_status()

    def _open(self, asked: OpenBasket) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._asked, self.dirty, self._stale = asked, False, False
        self.sheet = None  # Ctrl+Enter must not write the household that was here before
        self._reading = self.context.runner.read(
            partial(_read, self.context.database, asked, self.context.today()),
            partial(self._on_opened, asked),
            self._on_lost,
        )

    def _on_opened(self, asked: OpenBasket, found: _Opening) -> None:
        self.sheet = BasketSheet.of(found.basket, found.rates, asked.ticked)
        self.head.show_basket(found.basket)
        self.panel.show_basket(self.sheet, found.desk)
        self.lines.show_sheet(self.sheet)
        self._show_certain()
        self._stack.setCurrentIndex(1)
        self._tell_status()
        self.focus_first()

    def _on_lost(self, error: UserFacingError) -> None:
        """The household is gone: there is nothing to take money for."""
        self.sheet, self._asked, self.dirty = None, None, False
        self._stack.setCurrentIndex(0)
        self.context.runner.user_error.emit(error)

    def _reread(self, day: datetime.date) -> None:
        """Read the basket again, for another day or after a change, and keep what was chosen."""
        if self._asked is None:
            return
        self._stale = False
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self.context.runner.read(
            partial(_read, self.context.database, self._asked, day), self._on_reread, self._on_lost
        )

    def _on_reread(self, found: _Opening) -> None:
        if self.sheet is None:
            return
        self.sheet.on_basket(found.basket, found.rates)
        self.head.show_basket(found.basket)
        self.panel.show_desk(found.basket, found.desk)
        self.lines.refresh()
        self.panel.show_sheet(self.sheet)
        self._show_certain()
        self._tell_status()

    @Slot()
    def _show_certain(self) -> None:
        """Grey what was counted while the day in the field is another one, or none yet."""
        certain = self._is_certain
        fade(self.lines, faded=not certain)
        self.panel.show_certain(certain=certain)

    @property
    def _is_certain(self) -> bool:
        if self.sheet is None or not self.panel.day_is_settled:
            return False
        return self.sheet.basket.paid_on == self.panel.day

    # Changes by hand

    @Slot()
    def _on_lines(self) -> None:
        self.dirty = True
        if self.sheet is not None:
            self.panel.show_sheet(self.sheet)
            self._tell_status()

    @Slot()
    def _on_panel(self) -> None:
        self.dirty = True
        self._tell_status()

    @Slot(object)
    def _on_day(self, day: object) -> None:
        if isinstance(day, datetime.date):
            self._reread(day)

    @Slot()
    def _on_person(self) -> None:
        """Add a member of this household by the usual form."""
        if self.sheet is not None:
            basket = self.sheet.basket
            place = {"neighbourhood": basket.neighbourhood}
            self.editor.add("person", {"household_code": basket.household_code, **place})

    @Slot(object)
    def _on_person_saved(self, saved: SavedRecord) -> None:
        del saved
        self._reread(self.panel.day)

    # Telling

    def _tell_status(self) -> None:
        if self.sheet is None:
            self.status_changed.emit("")
            return
        sheet, day = self.sheet, self.sheet.basket.paid_on
        base = sheet.rates.find("base_salary", day)
        paid, year = len(sheet.basket.taken_orders), day.year
        orders = self.tr("Năm {year} chưa ai đóng")
        if paid:
            orders = self.tr("Năm {year} đã đóng {count} người")
        parts = [orders.format(year=year, count=paid)]
        if base is not None and not self._narrow:
            text = self.tr("Lương cơ sở {amount} từ {day}")
            since = f"{base.valid_from:%d/%m/%Y}"
            parts.append(text.format(amount=show_money(base.money), day=since))
        parts.append(self.tr("Mức ngày {day}").format(day=f"{day:%d/%m/%Y}"))
        parts.append(self.tr("Chưa ghi"))
        self.status_changed.emit(" · ".join(parts))

    @override
    def set_narrow(self, *, narrow: bool) -> None:
        if narrow != self._narrow:
            self._narrow = narrow
            self.head.set_narrow(narrow=narrow)
            self._tell_status()

    # Writing

    @Slot()
    def save(self) -> None:
        """Write the receipt, or go to the first thing that stands in the way."""
        sheet = self.sheet
        if sheet is None or self._writing:
            return
        before = self._is_certain
        self.panel.settle_day()
        if not sheet.choices:
            self._refuse(self.tr("Chưa chọn ai đóng. Đánh dấu người đóng bằng phím cách."))
            self.lines.table.setFocus()
            return
        wrong = next((line for line in sheet.lines if line.problem is not None), None)
        if wrong is not None and wrong.problem is not None:
            self.lines.go_to(wrong)
            self._refuse(wrong.problem.text(QCoreApplication.translate))
            return
        editor = self.panel.first_wrong()
        if editor is not None:
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.panel.area.ensureWidgetVisible(editor)
            return
        if not (before and self._is_certain):
            self._refuse(self.tr("Ngày đóng vừa đổi. Xem lại số tiền rồi ghi."))
            return
        if not self.panel.save_button.isEnabled():
            self.panel.allow_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._write(sheet)

    def _refuse(self, text: str) -> None:
        self.message.emit(Message(text, "warning"))

    def _write(self, sheet: BasketSheet) -> None:
        self._writing = True
        self.panel.setEnabled(False)
        context = self.context
        context.runner.write(
            partial(
                record,
                context.database,
                self.panel.draft(sheet),
                who=context.who,
                today=context.today(),
                authority=self.panel.authority,
                late_reason=self._late_reason,
            ),
            self._on_recorded,
            self._on_refused,
            on_fault=self._resume,
        )

    def _resume(self) -> None:
        self._writing = False
        self.panel.setEnabled(True)

    def _ask_late(self, sheet: BasketSheet, error: UserFacingError) -> None:
        """Offer to book a receipt of a locked month today, with the reason."""
        text = error.text(QCoreApplication.translate)
        LateDialog(text, partial(self._write_late, sheet), self.context, self).open()

    def _write_late(self, sheet: BasketSheet, reason: str) -> None:
        self._late_reason = reason
        self._write(sheet)

    def _on_refused(self, error: UserFacingError) -> None:
        self._resume()
        asked, self._late_reason = self._late_reason, None
        if isinstance(error, PeriodLocked) and asked is None and self.sheet is not None:
            self._ask_late(self.sheet, error)
            return
        if not self.panel.show_refused(error):
            self.message.emit(Message(error.text(QCoreApplication.translate), "error"))
            self._reread(self.panel.day)

    def _on_recorded(self, done: RecordedReceipt) -> None:
        """Go back to where the work came from, tell it there, and open the print."""
        self._resume()
        self._late_reason = None
        name = self.head.title.text()
        self.sheet, self._asked, self.dirty = None, None, False
        self._stack.setCurrentIndex(0)
        self.go_to.emit(GoTo(self.came_from or USUAL_WAY_BACK))
        text = self.tr("Đã ghi biên lai {numbers}, {amount}: {name}.").format(
            numbers=", ".join(done.receipt_nos), amount=show_money(done.own), name=name
        )
        self.message.emit(self.editor.done_message(text, done.step))
        from desktop.views.printing.collecting_papers import (  # noqa: PLC0415 - nobody waits for the printer's parts
            preview_receipts,
        )

        numbered = tuple(zip(done.receipt_ids, done.receipt_nos, strict=True))
        preview_receipts(self.context, self.window(), numbered)

    @Slot()
    def _on_offer(self) -> None:
        """Print what the lines come to, without writing anything."""
        if self.sheet is None or not self.sheet.quote.lines:
            self._refuse(self.tr("Chưa chọn ai đóng. Đánh dấu người đóng bằng phím cách."))
            return
        from desktop.services.papers import offer_of_basket  # noqa: PLC0415 - as above
        from desktop.views.printing.collecting_papers import preview_offer  # noqa: PLC0415

        basket = self.sheet.basket
        head = PERSON.field("full_name").kind.show(basket.head_name)
        offer = offer_of_basket(self.sheet.quote, basket.paid_on, head, basket.household_id)
        preview_offer(self.context, self, offer)

    # Leaving

    @override
    def may_leave(self) -> bool:
        """Ask before a basket that was changed is lost; nothing is asked otherwise."""
        if self._writing:
            return False
        if not self.dirty or self.sheet is None:
            return True
        text = self.tr("Lần thu của {name} chưa được ghi.").format(name=self.head.title.text())
        self.message.emit(Message(text, "warning", "", self.tr("Bỏ lần thu này"), self._drop))
        return False

    @Slot()
    def _drop(self) -> None:
        self.dirty = False
        self._go_back()

    def _go_back(self) -> None:
        self.go_to.emit(GoTo(self.came_from or USUAL_WAY_BACK))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to where one came from, and asks only when something was changed."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        event.accept()
        if not self.dirty:
            self._go_back()
            return
        question = Question(
            title=self.tr("Bỏ lần thu"),
            text=self.tr("Lần thu của {name} chưa được ghi. Bỏ những gì vừa chọn?").format(
                name=self.head.title.text()
            ),
            accept=self.tr("Bỏ lần thu này"),
            refuse=self.tr("Làm tiếp"),
        )
        confirm(question, self._drop, self)

    @override
    def take_hit(self, argument: object) -> bool:
        """Let the search on this page find the next household to collect from."""
        if not isinstance(argument, ShowRecord) or argument.kind not in {"household", "person"}:
            return False
        if not self.may_leave():
            return True
        person = argument.kind == "person"
        record_id = argument.record_id
        self._open(OpenBasket(person_id=record_id) if person else OpenBasket(record_id))
        return True

    @override
    def here(self) -> object:
        return replace(self._asked, ticked=()) if self._asked is not None else None

    @override
    def unfinished(self) -> bool:
        return self.dirty or self._writing

    @override
    def take_changes(self, changes: Changes) -> None:
        if self._asked is None or not any(changes.touches(kind) for kind in TOUCHED_BY):
            return
        if self.isVisible():
            self._reread(self.panel.day)
        else:
            self._stale = True

    @override
    def focus_first(self) -> None:
        if self.sheet is None:
            self.find_button.setFocus()
        else:
            self.lines.table.setFocus(Qt.FocusReason.OtherFocusReason)
