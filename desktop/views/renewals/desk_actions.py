"""The actions above the list of the desk: collect, print, copy reminders, assign, and the rest."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.domain.renewals import DeskScheme
from desktop.views.actions import ActionSpec, action_button
from desktop.views.collecting_requests import COLLECT_KEY
from desktop.views.tables.column_menu import ColumnButton
from desktop.views.tables.table_view import TableView
from desktop.views.theme.icons import icon
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, IconButton

if TYPE_CHECKING:
    from collections.abc import Mapping


class DeskActions(QWidget):
    """Buttons with their keys; each tells what is asked and does nothing itself."""

    collect_asked = Signal()
    print_asked = Signal()
    copy_asked = Signal()
    export_asked = Signal()
    wording_asked = Signal()
    assign_asked = Signal(object)
    """The id (int) of a collector, or None for nobody."""

    def __init__(self, page: QWidget) -> None:
        """Make the buttons; their keys hold on the whole of `page`."""
        super().__init__(page)
        self.collectors: Mapping[int, str] = {}
        """Collectors at work, by id: what the menu of assigning offers."""
        self._columns: dict[str, ColumnButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(4))
        self.buttons = {}
        for spec, asked in self._specs():
            _, self.buttons[spec.key] = action_button(spec, page, asked.emit)
            self._row.addWidget(self.buttons[spec.key])
        self.assign_button = Button(
            self.tr("Giao…"),
            self.open_assign_menu,
            icon_name="badge",
            tooltip=self.tr("Giao các hộ đã đánh dấu cho một người thu"),
        )
        self._row.addWidget(self.assign_button)
        self._row.addStretch(1)
        self.more_button = IconButton("more", self.tr("Việc khác"), self._open_more)
        self._row.addWidget(self.more_button)

    def _specs(self) -> tuple[tuple[ActionSpec, SignalInstance], ...]:
        return (
            (
                ActionSpec(
                    key="collect",
                    text=self.tr("Ghi thu"),
                    icon="money",
                    shortcut=COLLECT_KEY,
                    look="primary",
                    show_shortcut=True,
                    tooltip=self.tr("Thu tiền của hộ đang chọn"),
                ),
                self.collect_asked,
            ),
            (
                ActionSpec(
                    key="print",
                    text=self.tr("In…"),
                    icon="print",
                    shortcut="Ctrl+P",
                    tooltip=self.tr("In danh sách đi thu, phiếu nhắc, giấy nhắc"),
                ),
                self.print_asked,
            ),
            (
                ActionSpec(
                    key="copy",
                    text=self.tr("Chép lời nhắc"),
                    icon="copy",
                    tooltip=self.tr("Chép lời nhắc của các hộ đã đánh dấu, hoặc cả nhóm"),
                ),
                self.copy_asked,
            ),
        )

    def add_columns(self, scheme: str, table: TableView) -> None:
        """Offer the columns of the list of a scheme."""
        before = list(self._columns.values())[-1] if self._columns else self.assign_button
        button = self._columns[scheme] = ColumnButton(table)
        self._row.insertWidget(self._row.count() - 1, button)
        self.setTabOrder(before, button)
        self.setTabOrder(button, self.more_button)

    def show_columns(self, scheme: DeskScheme) -> None:
        """Show the column button of the list that is looked at."""
        for key, button in self._columns.items():
            button.setVisible(key == scheme)

    @Slot()
    def open_assign_menu(self) -> None:
        """Offer the collectors at work, and nobody."""
        if not self.collectors:
            return
        menu = QMenu(self)
        for key, name in self.collectors.items():
            menu.addAction(name).triggered.connect(partial(self._assign, key))
        menu.addSeparator()
        menu.addAction(self.tr("Không giao ai")).triggered.connect(partial(self._assign, None))
        _pop_up(menu, self.assign_button)

    def _assign(self, collector_id: int | None, *_: object) -> None:
        self.assign_asked.emit(collector_id)

    @Slot()
    def _open_more(self) -> None:
        menu = QMenu(self)
        export = menu.addAction(icon("workbook"), self.tr("Xuất Excel…"))
        export.triggered.connect(self.export_asked)
        words = menu.addAction(icon("pencil"), self.tr("Sửa mẫu lời nhắc…"))
        words.triggered.connect(self.wording_asked)
        _pop_up(menu, self.more_button)


def _pop_up(menu: QMenu, button: QWidget) -> None:
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
