"""The page "Chỉ tiêu": targets beside results, tasks given by documents, milestones."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QSize, Slot
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
from desktop.views.records.show_record import ShowRecord
from desktop.views.targets.directive_tab import DirectiveTab
from desktop.views.targets.milestone_tab import MilestoneTab
from desktop.views.targets.target_tab import TargetTab
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import PressButton

MARGIN = 16
LEAST_HEIGHT = 300
TARGETS, DIRECTIVES, MILESTONES = "target", "directive", "milestone"
Tab = TargetTab | DirectiveTab | MilestoneTab
_TABS: Final[Mapping[str, Callable[[PageContext], Tab]]] = {
    TARGETS: TargetTab,
    DIRECTIVES: DirectiveTab,
    MILESTONES: MilestoneTab,
}


class TargetsPage(Page):
    """Three tabs; each is made when it is first seen (Alt and its number)."""

    def __init__(self, context: PageContext) -> None:
        """Make the row of tabs and the first of them."""
        super().__init__()
        self.context = context
        self._narrow = False
        self.tabs: dict[str, Tab] = {}
        self._group = QButtonGroup(self)
        self._buttons: dict[str, PressButton] = {}
        self._stack = QStackedWidget()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(MARGIN), px(12), px(MARGIN), px(12))
        rows.setSpacing(px(8))
        self._switch = self._make_switch()
        rows.addLayout(self._switch)
        rows.addWidget(self._stack, 1)
        self._key = TARGETS
        self._show(TARGETS)

    def _make_switch(self) -> QHBoxLayout:
        words = {
            TARGETS: self.tr("Chỉ tiêu và kết quả"),
            DIRECTIVES: self.tr("Nhiệm vụ được giao"),
            MILESTONES: self.tr("Mốc"),
        }
        row = QHBoxLayout()
        row.setSpacing(0)
        for number, (key, text) in enumerate(words.items(), start=1):
            button = PressButton(text)
            button.setCheckable(True)
            button.setObjectName(key)
            button.setAccessibleName(text)
            shortcut = f"Alt+{number}"
            button.setShortcut(QKeySequence(shortcut))
            button.setToolTip(with_shortcut(text, shortcut))
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button)
        row.addStretch(1)
        self._group.buttonClicked.connect(self._on_tab)
        return row

    # Tabs

    @property
    def current_tab(self) -> Tab:
        """The tab that is seen."""
        return self.tabs[self._key]

    def tab(self, key: str) -> Tab:
        """Return a tab, made now when nobody has seen it yet."""
        if key not in self.tabs:
            made = _TABS[key](self.context)
            made.message.connect(self.message)
            made.status_changed.connect(self._on_status)
            if isinstance(made, TargetTab | DirectiveTab):
                made.go_to.connect(self.go_to)
            if isinstance(made, TargetTab):
                self._switch.addWidget(made.choices)
            self.tabs[key] = made
            self._stack.addWidget(made)
        return self.tabs[key]

    def open_tab(self, key: str, argument: ShowRecord | None = None) -> None:
        """Show a tab and what the argument asks for."""
        self._show(key)
        tab = self.current_tab
        if isinstance(tab, DirectiveTab):
            tab.arrive(argument)
            self.status_changed.emit(tab.current_list.status_text)
        else:
            tab.arrive()
            self.status_changed.emit(tab.status_text)

    def _show(self, key: str) -> None:
        self._key = key
        self._buttons[key].setChecked(True)
        tab = self.tab(key)
        self._stack.setCurrentWidget(tab)
        targets = self.tabs.get(TARGETS)
        if isinstance(targets, TargetTab):
            targets.choices.setVisible(key == TARGETS)
        if isinstance(tab, DirectiveTab):
            tab.set_narrow(narrow=self._narrow)

    @Slot(QAbstractButton)
    def _on_tab(self, button: QAbstractButton) -> None:
        self.open_tab(button.objectName())
        self.focus_first()

    @Slot(object)
    def _on_status(self, text: object) -> None:
        if self.sender() is self.current_tab:
            self.status_changed.emit(text)

    # What the window asks

    @override
    def arrive(self, argument: object = None) -> None:
        """Show the tab or the task of a `ShowRecord`, else the tab as it was left."""
        if isinstance(argument, ShowRecord) and argument.kind in _TABS:
            self.open_tab(argument.kind, argument)
        else:
            self.open_tab(self._key)

    @override
    def here(self) -> ShowRecord:
        tab = self.current_tab
        return tab.here() if isinstance(tab, DirectiveTab) else ShowRecord(self._key)

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
        tab = self.current_tab
        if isinstance(tab, DirectiveTab):
            tab.set_narrow(narrow=narrow)

    @override
    def minimumSizeHint(self) -> QSize:
        """Insist on the width of the bars; tables give up rows before the window grows."""
        least = super().minimumSizeHint()
        return QSize(least.width(), min(least.height(), px(LEAST_HEIGHT)))
