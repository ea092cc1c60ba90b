"""The receipt beside a basket: how much, in words, which number, who collects, who pays."""

import datetime
import re
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import Issue, UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import Date, Name
from desktop.fields.field_spec import FieldSpec
from desktop.services.authority import Authority
from desktop.services.collecting.basket import Basket, BasketDraft, Split
from desktop.services.collecting.receipt_desk import ReceiptDesk
from desktop.views.basket.amount_view import AmountView, SumsView
from desktop.views.basket.authority_dialog import AuthorityDialog
from desktop.views.basket.basket_sheet import BasketSheet
from desktop.views.basket.number_field import NumberField
from desktop.views.basket.pick_box import PickField
from desktop.views.forms.form_field import FormField
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, PressButton, label, line
from desktop.views.widgets.faded import fade
from desktop.views.widgets.notice import Notice
from desktop.views.widgets.scrolling import scrolling

WIDTH = 288
_FINISHED: Final = re.compile(r"\d{8}|\d\d?\D+\d\d?\D+\d{4}|\d{4}\D+\d\d?\D+\d\d")
"""A date that more digits cannot turn into another: 251120 may be the beginning of 25112026."""
_EDGES = 40
"""Pixels beside the fields: the card's margins and a bar that scrolls."""
PAID_ON = FieldSpec(
    key="paid_on", label=QT_TRANSLATE_NOOP("fields", "Ngày đóng"), kind=Date(), required=True
)
PAYER = FieldSpec(
    key="payer", label=QT_TRANSLATE_NOOP("fields", "Người nộp tiền"), kind=Name(), required=True
)
_FUTURE = QT_TRANSLATE_NOOP(
    "errors", "Ngày đóng {day} ở sau hôm nay ({today}). Sửa lại ngày đóng rồi ghi."
)
METHODS = (
    ("cash", QT_TRANSLATE_NOOP("basket", "Tiền mặt")),
    ("transfer", QT_TRANSLATE_NOOP("basket", "Chuyển khoản")),
)
SPLITS: tuple[tuple[Split, str], ...] = (
    ("one", QT_TRANSLATE_NOOP("basket", "Chung 1 tờ")),
    ("person", QT_TRANSLATE_NOOP("basket", "Mỗi người 1 tờ")),
    ("scheme", QT_TRANSLATE_NOOP("basket", "Tách 2 loại")),
)


class ReceiptPanel(QFrame):
    """Asks what a receipt needs besides the lines, and tells under each field what is wrong."""

    edited = Signal()
    """Something was typed or chosen by hand."""
    day_typed = Signal()
    """Something was typed as day of payment, whether it can be counted for or not."""
    day_changed = Signal(object)
    """The day of payment (date) is another one: rates, groups and covers follow it."""
    save_asked = Signal()
    offer_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        """Make the fields."""
        super().__init__()
        self.context = context
        self.desk = ReceiptDesk((), ())
        self.authority: Authority | None = None
        self._sheet: BasketSheet | None = None
        self._day = context.today()
        self.day_is_settled = True
        """Whether what stands in the field of the day is the day that the lines are counted for."""
        self.setProperty("look", "card")
        self._make_parts()
        self._build()
        self._wire()
        # A language of longer words asks for more; nothing in here scrolls sideways.
        inner = self.area.widget().minimumSizeHint().width() + _EDGES
        self.setFixedWidth(max(px(WIDTH), inner))

    # Parts

    def _make_parts(self) -> None:
        today = self.context.today
        self.amount = AmountView()
        self.sums = SumsView()
        self.fields = {
            spec.key: FormField(spec, today, self)
            for spec in (replace(PAID_ON, check=self._day_problem), PAYER)
        }
        self.collector = PickField(self.tr("Người thu"))
        self.book = PickField(self.tr("Quyển"))
        self.number = NumberField(self.context)
        self.methods = QButtonGroup(self)
        self.split_place = PickField(self.tr("Cách ghi"))
        self.split = self.split_place.box
        translate = QCoreApplication.translate
        self._splits = [(key, translate("basket", words)) for key, words in SPLITS]
        self.notice = Notice()
        self.allow_button = Button(
            self.tr("Chưa được thu: xem lý do…"),
            self._on_allow,
            icon_name="warning",
            tooltip=self.tr("Người quản lý có thể cho phép, kèm tên và lý do"),
        )
        self.allow_button.hide()
        self.save_button = Button(
            self.tr("Ghi và in biên lai"),
            self.save_asked.emit,
            icon_name="print",
            look="primary",
            tooltip=self.tr("Ghi biên lai rồi mở bản in (Ctrl+Enter)"),
        )
        self.offer_button = Button(self.tr("In bảng tính"), self.offer_asked.emit, look="link")

    def _build(self) -> None:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, px(6), 0)
        rows.setSpacing(px(6))
        rows.addWidget(self.sums)
        rows.addWidget(line())
        rows.addLayout(self._pair(self.book, self._number_place(), (3, 2)))
        rows.addWidget(self.number.note)
        rows.addLayout(self._pair(self._field("paid_on"), self.split_place, (1, 1)))
        rows.addWidget(self.collector)
        rows.addWidget(self.notice)
        rows.addWidget(self._field("payer"))
        rows.addLayout(self._method_row())
        rows.addStretch(1)
        self.area = scrolling(inner, self.tr("Biên lai"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(12), px(10), px(6), px(8))
        whole.setSpacing(px(4))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Biên lai"), "heading"), 1)
        head.addWidget(self.offer_button)
        whole.addLayout(head)
        whole.addWidget(self.amount)
        whole.addWidget(line())
        whole.addWidget(self.area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(0, 0, px(6), 0)
        foot.setSpacing(px(6))
        foot.addWidget(self.allow_button)
        foot.addWidget(self.save_button)
        whole.addLayout(foot)

    def _field(self, key: str) -> QWidget:
        place = QWidget()
        rows = QVBoxLayout(place)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(2))
        rows.addWidget(self.fields[key].label)
        rows.addWidget(self.fields[key].place)
        rows.addStretch(1)
        return place

    def _number_place(self) -> QWidget:
        place = QWidget()
        rows = QVBoxLayout(place)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(2))
        rows.addWidget(self.number.label)
        rows.addWidget(self.number.line)
        rows.addStretch(1)
        return place

    @staticmethod
    def _pair(left: QWidget, right: QWidget, shares: tuple[int, int]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(left, shares[0])
        row.addWidget(right, shares[1])
        return row

    def _method_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for at, (key, words) in enumerate(METHODS):
            text = QCoreApplication.translate("basket", words)
            button = PressButton(text)
            button.setCheckable(True)
            button.setObjectName(key)
            button.setAccessibleName(text)
            self.methods.addButton(button, at)
            row.addWidget(button, 1)
        self.methods.button(0).setChecked(True)
        return row

    def _wire(self) -> None:
        self.number.edited.connect(self.edited)
        self.book.box.picked.connect(self._on_book)
        self.collector.box.picked.connect(self._on_collector)
        self.fields["paid_on"].edited.connect(self._on_day)
        self.fields["paid_on"].checked.connect(self.settle_day)
        self.fields["payer"].edited.connect(self.edited)
        self.split.picked.connect(self._on_split)
        self.methods.idClicked.connect(self._on_method)

    # Showing

    def show_basket(self, sheet: BasketSheet, desk: ReceiptDesk) -> None:
        """Begin a receipt with what the last one was written with."""
        basket = sheet.basket
        self.authority = None
        self._day = basket.paid_on
        self.day_is_settled = True
        self.fields["paid_on"].set_value(basket.paid_on)
        self.fields["payer"].set_value(basket.payer_name)
        self.split.offer(self._splits, "one")
        self._check_method(basket.pay_method)
        self._offer_people(desk, basket.collector_id)
        self._offer_books(basket.book_id)
        self.show_sheet(sheet)
        number = basket.next_number if self.book_id == basket.book_id else None
        self.number.begin(number or "", self.book_id, self.collector_id, self._day)
        if not number:
            self._take_next()

    def show_desk(self, basket: Basket, desk: ReceiptDesk) -> None:
        """Take who may collect on another day; what was chosen stays."""
        self._day = basket.paid_on
        self.desk = desk
        self._tell_permission()
        self.number.set_place(self.book_id, self.collector_id, self._day)

    def _check_method(self, key: str) -> None:
        for button in self.methods.buttons():
            button.setChecked(button.objectName() == key)

    def _offer_people(self, desk: ReceiptDesk, chosen: int | None) -> None:
        self.desk = desk
        named = [(one.id, one.name) for one in desk.collectors]
        only = named[0][0] if len(named) == 1 else None
        self.collector.box.offer(named, chosen if desk.collector(chosen) is not None else only)
        self.collector.forget()

    def _offer_books(self, chosen: int | None = None) -> None:
        """Offer the collector's books; the usual one is chosen, or the oldest."""
        held = [(book.id, book.serial) for book in self.desk.books_of(self.collector_id)]
        first = held[0][0] if held else None
        known = chosen in {found for found, _ in held}
        self.book.box.offer(held, chosen if known else first)
        self.book.forget()

    def show_sheet(self, sheet: BasketSheet) -> None:
        """Show what the lines come to."""
        self._sheet = sheet
        self.amount.show_amount(sheet.quote.own)
        self.sums.show_quote(sheet.quote)
        self._tell_permission()
        self.number.tell_receipts(self.receipts)

    # Who, with which book

    @property
    def collector_id(self) -> int | None:
        """The collector that is chosen."""
        found = self.collector.box.value
        return found if isinstance(found, int) else None

    @property
    def book_id(self) -> int | None:
        """The book that is chosen."""
        found = self.book.box.value
        return found if isinstance(found, int) else None

    @property
    def day(self) -> datetime.date:
        """The day of payment that the lines are counted for."""
        return self._day

    def _day_problem(self, value: object) -> Issue | None:
        today = self.context.today()
        if not isinstance(value, datetime.date) or value <= today:
            return None
        days = {"day": f"{value:%d/%m/%Y}", "today": f"{today:%d/%m/%Y}"}
        return Issue(
            "receipt.future",
            "{text}",
            values={"text": QCoreApplication.translate("errors", _FUTURE).format(**days)},
        )

    @Slot()
    def _on_day(self) -> None:
        """Count for a day that is written out; what may be half a date waits until it is left."""
        self.edited.emit()
        field = self.fields["paid_on"]
        if _FINISHED.fullmatch(field.text.strip()):
            if isinstance(field.value, datetime.date):
                field.check()
            self.settle_day()
        else:
            self.day_is_settled = False
            self.day_typed.emit()

    @Slot()
    def settle_day(self) -> None:
        """Take what stands in the field as finished; a day to come or no day counts nothing."""
        value = self.fields["paid_on"].value
        day = value if isinstance(value, datetime.date) else None
        self.day_is_settled = day is not None and day <= self.context.today()
        self.day_typed.emit()
        if day is not None and self.day_is_settled and day != self._day:
            self._day = day
            self.day_changed.emit(day)

    def show_certain(self, *, certain: bool) -> None:
        """Grey the sums while they are of another day than the field tells."""
        for part in (self.amount, self.sums):
            fade(part, faded=not certain)

    @Slot()
    def _on_collector(self) -> None:
        self.authority = None
        self._offer_books()
        self._take_next()
        self._tell_permission()
        self.edited.emit()

    @Slot()
    def _on_book(self) -> None:
        self._take_next()
        self.edited.emit()

    @Slot(int)
    def _on_method(self, chosen: int) -> None:
        del chosen
        self.edited.emit()

    @Slot()
    def _on_split(self) -> None:
        self.number.tell_receipts(self.receipts)
        self.edited.emit()

    def _tell_permission(self) -> None:
        """Say in amber why the collector may not collect; it blocks unless somebody allows it."""
        reasons = self._reasons()
        allowed = not reasons or self.authority is not None
        self.allow_button.setVisible(bool(reasons) and self.authority is None)
        self.save_button.setEnabled(allowed)
        if reasons and self.authority is not None:
            text = self.tr("{name} cho phép thu: {reason}").format(
                name=self.authority.name, reason=self.authority.reason
            )
            self.notice.say(text)
        else:
            self.notice.say(reasons, "warning")

    def _reasons(self) -> str:
        chosen = self.desk.collector(self.collector_id)
        if chosen is None or self._sheet is None:
            return ""
        issues = chosen.why_not(self._sheet.schemes)
        return " ".join(issue.text(QCoreApplication.translate) for issue in issues)

    @Slot()
    def _on_allow(self) -> None:
        AuthorityDialog(self._reasons(), self._allow, self.context, self).open()

    def _allow(self, authority: Authority) -> None:
        self.authority = authority
        self._tell_permission()
        self.edited.emit()
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # The number

    def _take_next(self) -> None:
        """Fill the next number of the chosen book in."""
        self.number.take_next(self.book_id, self.collector_id)

    @property
    def receipts(self) -> int:
        """How many receipts the lines become."""
        if self._sheet is None:
            return 0
        lines = self._sheet.quote.lines
        if self.split_way == "person":
            return len({line.person_id for line in lines})
        return len({line.scheme for line in lines}) if self.split_way == "scheme" else 1

    @property
    def split_way(self) -> Split:
        """Whether one receipt is written, or several."""
        return next((key for key, _ in SPLITS if key == self.split.value), "one")

    # Writing

    def first_wrong(self) -> QWidget | None:
        """Check every field; return the editor of the first that cannot be written."""
        wrong: list[QWidget] = []
        for pick, chosen, text in (
            (self.collector, self.collector_id, self.tr("Chọn người thu.")),
            (self.book, self.book_id, self.tr("Chọn quyển biên lai.")),
        ):
            if chosen is None:
                pick.tell(text)
                wrong.append(pick.box)
                break  # the books on offer are those of the collector
        wrong += [field.editor for field in self.fields.values() if not field.check()]
        return self.number.line if self.number.is_wrong and not wrong else next(iter(wrong), None)

    def draft(self, sheet: BasketSheet) -> BasketDraft:
        """Return what is to be recorded; `first_wrong` has found nothing."""
        basket = sheet.basket
        return BasketDraft(
            paid_on=self._day,
            choices=sheet.choices,
            collector_id=self.collector_id or 0,
            book_id=self.book_id or 0,
            receipt_no=self.number.number,
            payer_name=str(self.fields["payer"].value),
            household_id=basket.household_id,
            person_id=None if basket.household_id else basket.members[0].person_id,
            pay_method=self.methods.checkedButton().objectName(),
            split=self.split_way,
            expected_own=sheet.quote.own,
            expected_days=tuple(line.days for line in sheet.quote.lines),
        )

    def show_refused(self, error: UserFacingError) -> bool:
        """Tell a refusal under its field; tells whether there is one."""
        if error.where == "receipt_no":
            self.number.refuse(error)
            self.number.line.setFocus()
            return True
        text = error.text(QCoreApplication.translate)
        pick = {"collector": self.collector, "book": self.book}.get(error.where or "")
        field = self.fields.get(error.where or "")
        if pick is not None:
            pick.tell(text)
            pick.box.setFocus()
        elif field is not None:
            field.show_issue(Issue(error.code, "{text}", values={"text": text}))
            field.editor.setFocus()
        return pick is not None or field is not None
