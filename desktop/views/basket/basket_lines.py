"""The left of the basket page: the lines, their sums and why; every change by hand is made here."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.services.collecting.basket import VoluntaryChoice
from desktop.views.basket.basket_sheet import BasketSheet, SheetLine
from desktop.views.basket.explanation_box import ExplanationBox
from desktop.views.basket.line_texts import group_words
from desktop.views.basket.lines_model import WHO
from desktop.views.basket.lines_table import LinesTable
from desktop.views.basket.total_row import TotalRow
from desktop.views.basket.voluntary_dialog import VoluntaryDialog
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px


class BasketLines(QWidget):
    """Changes a `BasketSheet` as the clerk asks, and shows what it comes to."""

    changed = Signal()
    """The sheet was changed by hand."""
    chosen = Signal(bool)
    """Another line is explained; whether its member can have voluntary insurance."""

    def __init__(self, context: PageContext) -> None:
        """Start without a basket."""
        super().__init__()
        self.context = context
        self.sheet: BasketSheet | None = None
        self.table = LinesTable()
        self.total = TotalRow(self.table)
        self.box = ExplanationBox()
        joined = QVBoxLayout()
        joined.setSpacing(0)
        joined.addWidget(self.table, 1)
        joined.addWidget(self.total)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addLayout(joined, 1)
        rows.addWidget(self.box)
        self._wire()

    def _wire(self) -> None:
        table = self.table
        table.ticked.connect(self._on_ticked)
        table.all_ticked.connect(self._on_all)
        table.months_chosen.connect(self._on_months)
        table.moved.connect(self._on_moved)
        table.edit_asked.connect(self._on_edit)
        table.remove_asked.connect(self._on_remove)
        table.current_changed.connect(self._explain)

    # Showing

    def show_sheet(self, sheet: BasketSheet) -> None:
        """Show another basket."""
        self.sheet = sheet
        self.table.show_sheet(sheet)
        self.refresh()

    def refresh(self) -> None:
        """Show what the lines come to."""
        self.table.refresh()
        self.total.show_sums(self.sheet)
        self._explain(self.table.row)

    def go_to(self, line: SheetLine) -> None:
        """Explain a line, with the focus on the table."""
        if self.sheet is not None:
            self.table.go_to(self.sheet.lines.index(line))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _explain(self, row: int) -> None:
        if self.sheet is not None:
            line = self.table.lines.line(row)
            self.box.explain(self.sheet, line)
            self.chosen.emit(line is not None and not self.sheet.member(line).gone)

    # Changes by hand

    def _change(self) -> None:
        self.refresh()
        self.changed.emit()

    @Slot(int)
    def _on_ticked(self, row: int) -> None:
        line = self.table.lines.line(row)
        if self.sheet is None or line is None:
            return
        if not line.ticked and line.lacks_income:
            self._on_edit(row)
            return
        self.sheet.tick(row, ticked=not line.ticked)
        self._change()

    @Slot()
    def _on_all(self) -> None:
        if self.sheet is not None:
            self.sheet.tick_all()
            self._change()

    @Slot(int, int)
    def _on_months(self, row: int, months: int) -> None:
        if self.sheet is not None:
            self.sheet.set_months(row, months)
            self._change()

    @Slot(int, int)
    def _on_moved(self, row: int, target: int) -> None:
        line = self.table.lines.line(row)
        if self.sheet is not None and line is not None and self.sheet.move(row, target):
            self._change()
            self.go_to(line)

    @Slot(int)
    def _on_remove(self, row: int) -> None:
        line = self.table.lines.line(row)
        if self.sheet is not None and line is not None and line.is_voluntary:
            self.sheet.remove(row)
            self._change()

    @Slot(int)
    def _on_edit(self, row: int) -> None:
        """Change the group of a member, or the voluntary insurance."""
        line = self.table.lines.line(row)
        if self.sheet is None or line is None or self.sheet.member(line).gone:
            return
        if line.is_voluntary:
            self._ask_voluntary(line)
            return
        menu = self._group_menu(self.sheet, line)
        place = self.table.visualRect(self.table.lines.index(row, WHO)).bottomLeft()
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _group_menu(self, sheet: BasketSheet, line: SheetLine) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        choices = QActionGroup(menu)
        for key in sheet.groups(line):
            action = QAction(group_words(key), menu)
            action.setCheckable(True)
            action.setChecked(key == sheet.group(line))
            action.triggered.connect(partial(self._on_group, line, key))
            choices.addAction(action)
            menu.addAction(action)
        return menu

    def _on_group(self, line: SheetLine, key: str) -> None:
        if self.sheet is not None and line in self.sheet.lines:
            self.sheet.set_group(self.sheet.lines.index(line), key)
            self._change()
            self.go_to(line)

    @Slot()
    def ask_voluntary(self) -> None:
        """Add or change the voluntary insurance of the selected member."""
        line = self.table.lines.line(self.table.row)
        if line is not None:
            self._ask_voluntary(line)

    def _ask_voluntary(self, line: SheetLine) -> None:
        if self.sheet is not None and not self.sheet.member(line).gone:
            member = self.sheet.member(line)
            VoluntaryDialog(self.sheet, member, self._take_voluntary, self.context, self).open()

    def _take_voluntary(self, choice: VoluntaryChoice) -> None:
        if self.sheet is not None:
            row = self.sheet.set_voluntary(choice)
            self._change()
            self.go_to(self.sheet.lines[row])
