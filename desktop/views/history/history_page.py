"""The page "Lịch sử, thùng rác": what was deleted, and everything that was done.

At a province's desk it is the history alone: who took in which package, and whose key.
"""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.office_scope import OfficeKind
from desktop.views.history.bin_tab import BinTab
from desktop.views.history.changes_tab import ChangesTab
from desktop.views.page import Page
from desktop.views.page_context import PageContext
from desktop.views.step_actions import StepActions
from desktop.views.theme.tokens import px


class HistoryPage(Page):
    """Two tabs; the one that is seen is read when it is seen."""

    def __init__(self, context: PageContext) -> None:
        """Make the tabs; nothing is read before the page is seen."""
        super().__init__()
        self._context = context
        steps = StepActions(self._the_context, self)
        self.bin = BinTab(context, steps)
        self.changes = ChangesTab(context, steps)
        self.tabs = QTabWidget()
        self.tabs.tabBar().setDrawBase(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(8), px(16), px(12))
        if context.kind is OfficeKind.PROVINCE:
            # The desk keeps no records that could be deleted.
            self.bin.setParent(self)
            self.bin.hide()
            self.tabs.setParent(self)
            self.tabs.hide()
            rows.addWidget(self.changes)
        else:
            self.tabs.addTab(self.bin, self.tr("Thùng rác"))
            self.tabs.addTab(self.changes, self.tr("Lịch sử thay đổi"))
            rows.addWidget(self.tabs)
        self.tabs.currentChanged.connect(self._on_tab)
        steps.message.connect(self.message)
        self.bin.message.connect(self.message)
        self.bin.counted.connect(self._on_counted)
        self.changes.counted.connect(self._on_counted)

    def _the_context(self) -> PageContext:
        return self._context

    @property
    def current_tab(self) -> BinTab | ChangesTab:
        """The tab that is seen."""
        return self.bin if self.tabs.currentWidget() is self.bin else self.changes

    @override
    def arrive(self, argument: object = None) -> None:
        """Read what is seen; the argument "changes" opens the second tab."""
        if argument == "changes":
            self.tabs.setCurrentWidget(self.changes)
        self.current_tab.reload()

    @override
    def take_changes(self, changes: Changes) -> None:
        del changes
        if self.isVisible():
            self.current_tab.reload()

    @override
    def focus_first(self) -> None:
        if self.current_tab.table.isVisible():
            self.current_tab.focus_first()
        elif self.tabs.isVisible():
            self.tabs.tabBar().setFocus()
        else:
            self.changes.words.setFocus()

    @Slot()
    def _on_tab(self) -> None:
        self.current_tab.reload()

    @Slot()
    def _on_counted(self) -> None:
        if self.sender() is self.current_tab:
            self.status_changed.emit(self.current_tab.text)
