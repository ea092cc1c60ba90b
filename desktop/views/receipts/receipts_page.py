"""The page "Biên lai": receipts, books, daily closings, batches, refunds and commission."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
)
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.views.actions import with_shortcut
from desktop.views.page import Page
from desktop.views.page_context import PageContext
from desktop.views.receipts.batch_tab import BatchTab
from desktop.views.receipts.book_tab import BookTab
from desktop.views.receipts.closing_tab import ClosingTab
from desktop.views.receipts.commission_tab import CommissionTab
from desktop.views.receipts.ledger_lists import (
    BATCHES,
    BOOKS,
    CLOSINGS,
    COMMISSION,
    RECEIPTS,
    REFUNDS,
)
from desktop.views.receipts.money_tab import MoneyTab
from desktop.views.receipts.receipt_tab import ReceiptTab
from desktop.views.receipts.refund_tab import RefundTab
from desktop.views.records.list_definition import ListDefinition
from desktop.views.records.show_record import ShowRecord
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import PressButton

MARGIN = 16
_LISTS: tuple[tuple[ListDefinition, Callable[[PageContext], MoneyTab]], ...] = (
    (RECEIPTS, ReceiptTab),
    (BOOKS, BookTab),
    (CLOSINGS, ClosingTab),
    (BATCHES, BatchTab),
    (REFUNDS, RefundTab),
    (COMMISSION, CommissionTab),
)


class ReceiptsPage(Page):
    """Tabs over lists of money; a tab is made when it is first seen (Alt and its number)."""

    def __init__(self, context: PageContext) -> None:
        """Make the row of tabs and the first of them."""
        super().__init__()
        self.context = context
        self._narrow = False
        self._makers = {definition.kind: make for definition, make in _LISTS}
        self.tabs: dict[str, MoneyTab] = {}
        self._group = QButtonGroup(self)
        self._buttons: dict[str, PressButton] = {}
        self._stack = QStackedWidget()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(MARGIN), px(12), px(MARGIN), px(12))
        rows.setSpacing(px(8))
        rows.addLayout(self._make_switch())
        rows.addWidget(self._stack, 1)
        self._key = ""
        self._show(RECEIPTS.kind)

    def _make_switch(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        for number, (definition, _) in enumerate(_LISTS, start=1):
            button = PressButton(definition.text(definition.tab))
            button.setCheckable(True)
            button.setObjectName(definition.kind)
            button.setAccessibleName(button.text())
            key = f"Alt+{number}"
            button.setShortcut(QKeySequence(key))
            button.setToolTip(with_shortcut(button.text(), key))
            self._group.addButton(button)
            self._buttons[definition.kind] = button
            row.addWidget(button)
        row.addStretch(1)
        self._group.buttonClicked.connect(self._on_tab)
        return row

    # Tabs

    @property
    def keys(self) -> tuple[str, ...]:
        """The kinds of the tabs, in their order."""
        return tuple(self._makers)

    @property
    def current_tab(self) -> MoneyTab:
        """The tab that is seen."""
        return self.tabs[self._key]

    def tab(self, key: str) -> MoneyTab:
        """Return a tab, made now when nobody has seen it yet."""
        if key not in self.tabs:
            made = self._makers[key](self.context)
            made.message.connect(self.message)
            made.go_to.connect(self.go_to)
            made.status_changed.connect(self._on_status)
            self.tabs[key] = made
            self._stack.addWidget(made)
            if isinstance(made, ReceiptTab):
                made.refund_asked.connect(self._on_refund)
        return self.tabs[key]

    def open_tab(self, key: str, argument: ShowRecord | None = None) -> None:
        """Show a tab and what the argument asks for."""
        self._show(key)
        self.current_tab.arrive(argument)
        self.status_changed.emit(self.current_tab.status_text)

    def _show(self, key: str) -> None:
        if self._key:
            self.current_tab.details.close_drawer()
        self._key = key
        self._buttons[key].setChecked(True)
        self._stack.setCurrentWidget(self.tab(key))
        self.current_tab.set_narrow(narrow=self._narrow)

    @Slot(QAbstractButton)
    def _on_tab(self, button: QAbstractButton) -> None:
        self.open_tab(button.objectName())
        self.focus_first()

    @Slot(object)
    def _on_status(self, text: object) -> None:
        if self.sender() is self.current_tab:
            self.status_changed.emit(text)

    @Slot(object)
    def _on_refund(self, receipt_id: object) -> None:
        """Go on to the refund of a receipt."""
        self.open_tab(REFUNDS.kind)
        tab = self.current_tab
        if isinstance(tab, RefundTab) and isinstance(receipt_id, int):
            tab.ask_for_receipt(receipt_id)

    # What the window asks

    @override
    def arrive(self, argument: object = None) -> None:
        """Show the list or record of a `ShowRecord`, else the tab as it was left."""
        if isinstance(argument, ShowRecord) and argument.kind in self._makers:
            self.open_tab(argument.kind, argument)
        else:
            self.open_tab(self._key)

    @override
    def here(self) -> ShowRecord:
        return self.current_tab.here()

    @override
    def take_changes(self, changes: Changes) -> None:
        for tab in self.tabs.values():
            tab.take_changes(changes)

    @override
    def focus_first(self) -> None:
        self.current_tab.focus_first()

    @override
    def set_narrow(self, *, narrow: bool) -> None:
        self._narrow = narrow
        self.current_tab.set_narrow(narrow=narrow)
