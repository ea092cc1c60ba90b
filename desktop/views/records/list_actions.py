"""The action bar above a page's lists: which list, add, change, delete, export, columns."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from desktop.views.actions import ActionSpec, action_button, make_action, with_shortcut
from desktop.views.records.list_menu import ListMenu
from desktop.views.records.record_list import RecordList
from desktop.views.records.view_choice import ViewButton
from desktop.views.tables.column_menu import ColumnButton
from desktop.views.tables.sort_dialog import SORT_KEY, SortDialog
from desktop.views.theme.icons import icon
from desktop.views.theme.tokens import SIZES, px, zoom
from desktop.views.widgets.buttons import PressButton
from desktop.views.widgets.figures import count_text

ADD_KEY = "Ctrl+N"
LARGE = 125
"""Zoom in percent above which buttons keep to their words."""


class ListActions(QWidget):
    """Buttons that speak of the list that is shown; their shortcuts hold in the whole page."""

    list_chosen = Signal(object)
    """The record kind (str) of the list to show."""
    add_asked = Signal()
    edit_asked = Signal()
    delete_asked = Signal()
    export_asked = Signal()
    export_selected_asked = Signal()
    bulk_asked = Signal()
    """Give one field of the selected rows the same value."""
    paste_asked = Signal()
    open_asked = Signal()
    """Open the selected row, as Enter does."""
    print_asked = Signal()

    def __init__(self, page: QWidget, lists: Sequence[RecordList]) -> None:
        """Make the actions of `page`; with one list there is no switch."""
        super().__init__(page)
        self._page = page
        self._group = QButtonGroup(self)
        self._tabs: dict[str, QPushButton] = {}
        self._columns = {each.definition.kind: ColumnButton(each.table) for each in lists}
        self.view_buttons = {each.definition.kind: ViewButton(each) for each in lists}
        self._shown = lists[0]
        self._tells_key = True
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        if len(lists) > 1:
            row.addWidget(self._make_switch(lists))
        self._make_actions(row, page)
        row.addStretch(1)
        for button in (*self.view_buttons.values(), *self._columns.values()):
            row.addWidget(button)

    def _make_actions(self, row: QHBoxLayout, page: QWidget) -> None:
        """Make every action of the page; the usual ones have a button in the bar."""
        spec = ActionSpec(key="add", text="", icon="plus", shortcut=ADD_KEY, look="primary")
        self.add_action, self.add_button = action_button(spec, page, self.add_asked.emit)
        row.addWidget(self.add_button)
        self.edit_action = self._tool(
            row, ActionSpec(key="edit", text=self.tr("Sửa"), icon="pencil", shortcut="F2")
        )
        self.edit_action.triggered.connect(self.edit_asked)
        self.delete_action = self._tool(
            row, ActionSpec(key="delete", text=self.tr("Xoá"), icon="trash", shortcut="Del")
        )
        self.delete_action.triggered.connect(self.delete_asked)
        export = ActionSpec(
            key="export",
            text=self.tr("Xuất Excel"),
            icon="workbook",
            tooltip=self.tr("Xuất danh sách đang xem ra Excel"),
        )
        self.export_action, self.export_button = action_button(export, page, self._on_export)
        self.bulk_action = make_action(
            ActionSpec(key="bulk", text=self.tr("Sửa hàng loạt…"), icon="swap", shortcut="Ctrl+H"),
            page,
            self.bulk_asked.emit,
        )
        self.sort_action = make_action(
            ActionSpec(key="sort", text=self.tr("Sắp xếp…"), shortcut=SORT_KEY),
            page,
            self._on_sort,
        )
        row.addWidget(self.export_button)
        self.print_action = self._tool(
            row, ActionSpec(key="print", text=self.tr("In"), icon="print", shortcut="Ctrl+P")
        )
        self.print_action.triggered.connect(self.print_asked)

    def _make_switch(self, lists: Sequence[RecordList]) -> QWidget:
        switch = QWidget()
        row = QHBoxLayout(switch)
        row.setContentsMargins(0, 0, px(4), 0)
        row.setSpacing(0)
        for each in lists:
            definition = each.definition
            button = PressButton(definition.text(definition.tab))
            button.setCheckable(True)
            button.setObjectName(definition.kind)
            button.setAccessibleName(button.text())
            self._group.addButton(button)
            self._tabs[definition.kind] = button
            key = f"Alt+{len(self._tabs)}"
            button.setShortcut(QKeySequence(key))
            button.setToolTip(with_shortcut(button.text(), key))
            row.addWidget(button)
        self._group.buttonClicked.connect(self._on_tab)
        return switch

    def _tool(self, row: QHBoxLayout, spec: ActionSpec) -> QAction:
        """Add a button with an icon only: the bar must fit beside the card at 1366 px."""
        action = make_action(spec, self._page, _nothing)
        button = QToolButton()
        button.setProperty("look", "framed")
        button.setDefaultAction(action)
        button.setIconSize(QSize(SIZES.icon, SIZES.icon))
        button.setMinimumSize(SIZES.control, SIZES.control)
        button.setAccessibleName(spec.text)
        action.setIcon(icon(spec.icon))
        row.addWidget(button)
        return action

    @Slot(QAbstractButton)
    def _on_tab(self, button: QAbstractButton) -> None:
        self.list_chosen.emit(button.objectName())

    def open_menu(self, shown: RecordList, place: QPoint) -> None:
        """Open what can be done with the selected rows under the mouse, or by the menu key."""
        self.make_menu(shown).popup(shown.table.viewport().mapToGlobal(place))

    def make_menu(self, shown: RecordList) -> ListMenu:
        """Return the menu of the selected rows."""
        menu = ListMenu(shown, self)
        menu.offer(self.tr("Mở"), "Return", self.open_asked.emit)
        menu.offer_actions([self.edit_action, self.bulk_action])
        menu.offer_filter()
        menu.addAction(self.sort_action)
        menu.addSeparator()
        menu.offer(self.tr("Sao chép kèm tiêu đề"), "Ctrl+C", shown.table.copy_rows)
        menu.offer(self.tr("Sao chép, không kèm tiêu đề"), "", shown.table.copy_cells)
        menu.offer(self.tr("Dán các dòng từ Excel"), "Ctrl+V", self.paste_asked.emit, least=0)
        menu.addSeparator()
        menu.addAction(self.print_action)
        menu.addAction(self.export_action)
        menu.offer(self.tr("Xuất các dòng đã chọn ra Excel…"), "", self.export_selected_asked.emit)
        menu.addSeparator()
        menu.offer_actions([self.add_action, self.delete_action])
        return menu

    @Slot()
    def _on_sort(self) -> None:
        SortDialog(self._shown.model, self._page).open()

    @Slot()
    def _on_export(self) -> None:
        """Export the list; ask which rows when some of them are selected."""
        selected = len(self._shown.table.selected_ids())
        rows = self._shown.model.rowCount()
        if not 1 < selected < rows:
            self.export_asked.emit()
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        whole = self.tr("Cả danh sách đang xem ({count} dòng)")
        chosen = self.tr("Chỉ các dòng đã chọn ({count} dòng)")
        first = menu.addAction(whole.format(count=count_text(rows)))
        first.triggered.connect(self.export_asked)
        second = menu.addAction(chosen.format(count=count_text(selected)))
        second.triggered.connect(self.export_selected_asked)
        menu.popup(self.export_button.mapToGlobal(QPoint(0, self.export_button.height())))

    def show_list(self, shown: RecordList) -> None:
        """Speak of this list from now on."""
        definition = shown.definition
        if definition.kind in self._tabs:
            self._tabs[definition.kind].setChecked(True)
        self.add_action.setText(definition.text(definition.add_text))
        self._shown = shown
        self._say_add()
        for kind, button in (*self.view_buttons.items(), *self._columns.items()):
            button.setVisible(kind == definition.kind)
        self.show_selection(shown)

    def _say_add(self) -> None:
        """Name the key beside the words where there is room; the tooltip names it all the same."""
        text = self._shown.definition.text(self._shown.definition.add_text)
        tells = self._tells_key and zoom() <= LARGE
        self.add_button.setText(with_shortcut(text, ADD_KEY) if tells else text)

    def fit(self, room: int) -> None:
        """Leave the key of the first button out where that makes the bar fit into `room` pixels."""
        text = self._shown.definition.text(self._shown.definition.add_text)
        metrics = self.add_button.fontMetrics()
        key = metrics.horizontalAdvance(with_shortcut(text, ADD_KEY))
        key -= metrics.horizontalAdvance(text)
        least = self.minimumSizeHint().width() + (0 if self._tells_key else key)
        tells = least <= room or least - key > room
        if tells != self._tells_key:
            self._tells_key = tells
            self._say_add()
            self._row.activate()

    def show_selection(self, shown: RecordList) -> None:
        """Enable what can be done with the rows that are selected."""
        selected = len(shown.table.selected_ids())
        self.edit_action.setEnabled(selected == 1)
        self.delete_action.setEnabled(selected > 0)
        self.bulk_action.setEnabled(selected > 0)
        self.sort_action.setEnabled(not shown.is_empty)
        self.export_action.setEnabled(not shown.is_empty)
        self.print_action.setEnabled(not shown.is_empty)
        self.setVisible(not (shown.is_empty and len(self._tabs) == 0))


def _nothing() -> None:
    """Stand in for a slot; the action's own signal is connected beside."""
