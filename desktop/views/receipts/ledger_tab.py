"""One tab of the page: a bar of actions, a list, and the card of the current row."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.list_query import ListQuery
from desktop.views.actions import ActionSpec, action_button, make_action
from desktop.views.page_context import PageContext
from desktop.views.receipts.ledger_card import LedgerCard
from desktop.views.receipts.money_tab import MoneyTab
from desktop.views.records.list_definition import ListDefinition
from desktop.views.records.list_export import ListExport
from desktop.views.records.list_menu import ListMenu
from desktop.views.records.record_list import RecordList
from desktop.views.records.show_record import ShowRecord
from desktop.views.records.view_choice import ViewButton
from desktop.views.tables.column_menu import ColumnButton
from desktop.views.theme.icons import icon
from desktop.views.theme.tokens import SIZES, px
from desktop.views.widgets.buttons import Button, label

ADD_KEY = "Ctrl+N"


class LedgerTab(MoneyTab):
    """Children say what the bar and the menu offer and make the card.

    Enter goes to the card of the row, from where every action of the row is one Tab away; the
    menu key opens the same actions.
    """

    def __init__(self, context: PageContext, definition: ListDefinition) -> None:
        """Make the list; nothing is read before `arrive`."""
        super().__init__(context)
        self.definition = definition
        self.exporter = ListExport(context, self)
        self.card = self.make_card()
        self.list = RecordList(definition, context, self.empty_buttons())
        self.total = label("", "crumb", wraps=True)
        self._bar_place = QWidget()
        self._bar = QHBoxLayout(self._bar_place)
        self._bar.setContentsMargins(0, 0, 0, 0)
        self._make_bar()
        left = QWidget()
        self._rows = QVBoxLayout(left)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(px(8))
        self._rows.addWidget(self._bar_place)
        self._rows.addWidget(self.list, 1)
        self._rows.addWidget(self.total)
        self.total.hide()
        self.lay_out(left, self.card)
        self._wire()

    def make_card(self) -> LedgerCard:
        """Return the card of this list."""
        raise NotImplementedError

    def empty_buttons(self) -> Sequence[Button]:
        """Return the first actions of an empty list."""
        if not self.definition.add_text:
            return ()
        text = self.definition.text(self.definition.add_text)
        return (Button(f"{text}  ({ADD_KEY})", self.add, icon_name="plus", look="primary"),)

    def row_actions(self) -> Sequence[tuple[str, str, Callable[[], object]]]:
        """Return what the menu offers for one row: words, keys, what is done."""
        return ()

    def add(self) -> None:
        """Begin a new record of this list (Ctrl+N)."""

    # The bar

    def _make_bar(self) -> None:
        self._bar.setSpacing(px(6))
        if self.definition.add_text:
            spec = ActionSpec(
                key="add",
                text=self.definition.text(self.definition.add_text),
                icon="plus",
                shortcut=ADD_KEY,
                look="primary",
                show_shortcut=True,
            )
            _, self.add_button = action_button(spec, self, self._on_add)
            self._bar.addWidget(self.add_button)
        for spec, slot in self.bar_actions():
            _, button = action_button(spec, self, slot)
            self._bar.addWidget(button)
        export = ActionSpec(
            key="export",
            text=self.tr("Xuất Excel"),
            icon="workbook",
            tooltip=self.tr("Xuất danh sách đang xem ra Excel"),
        )
        self.export_action, button = action_button(export, self, self._on_export)
        self._bar.addWidget(button)
        self.print_action = self._tool(
            ActionSpec(key="print", text=self.tr("In"), icon="print", shortcut="Ctrl+P"),
            self.ask_print,
        )
        self._bar.addStretch(1)
        self.view_button = ViewButton(self.list)
        self.column_button = ColumnButton(self.list.table)
        self._bar.addWidget(self.view_button)
        self._bar.addWidget(self.column_button)

    def bar_actions(self) -> Sequence[tuple[ActionSpec, Callable[[], object]]]:
        """Return more actions of the bar."""
        return ()

    def _tool(self, spec: ActionSpec, slot: Callable[[], object]) -> QAction:
        action = make_action(spec, self, slot)
        button = QToolButton()
        button.setProperty("look", "framed")
        button.setDefaultAction(action)
        button.setIconSize(QSize(SIZES.icon, SIZES.icon))
        button.setMinimumSize(SIZES.control, SIZES.control)
        button.setAccessibleName(spec.text)
        action.setIcon(icon(spec.icon))
        self._bar.addWidget(button)
        return action

    def _wire(self) -> None:
        table = self.list.table
        table.current_changed.connect(self._on_current)
        table.row_activated.connect(self._on_activated)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._on_menu)
        self.list.status_changed.connect(self.status_changed)
        self.list.loaded.connect(self._on_loaded)
        for teller in (self.exporter, self.card):
            teller.message.connect(self.message)

    def add_above_list(self, part: QWidget) -> None:
        """Put something between the bar and the list."""
        self._rows.insertWidget(1, part)

    def add_key(self, keys: str, slot: Callable[[], object]) -> None:
        """Let a key do something with the current row while the tab is worked in."""
        made = QShortcut(QKeySequence(keys), self)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(slot)

    # What is shown

    @override
    def arrive(self, argument: ShowRecord | None = None) -> None:
        """Show what the argument asks for, else the list as it was left."""
        if argument is None:
            self.list.arrive()
            self.card.arrive()
            return
        self.list.show_query(argument.query or self.definition.usual_query)
        if argument.record_id is not None:
            self.list.select(argument.record_id)
            if argument.query is None and self.details.narrow:
                self.details.open_drawer()

    @override
    def here(self) -> ShowRecord:
        """Return what `arrive` needs to show the present place again."""
        return ShowRecord(self.definition.kind, self.list.table.current_id(), self.list.query)

    @override
    def take_changes(self, changes: Changes) -> None:
        """Read again what the changes touch."""
        self.list.take_changes(changes)
        self.card.take_changes(changes)

    @override
    def focus_first(self) -> None:
        """Go to the table, or to what is said in its place."""
        if self.list.is_empty and self.definition.add_text:
            self.add_button.setFocus()
        else:
            self.list.table.setFocus()

    @property
    @override
    def status_text(self) -> str:
        """The counts for the status bar."""
        return self.list.status_text

    @property
    def current_id(self) -> int | None:
        """The id of the current row."""
        return self.list.table.current_id()

    def select_new(self, record_id: int) -> None:
        """Select a record that was just written."""
        self.list.select_new(record_id)

    @Slot(object)
    def _on_current(self, record_id: object) -> None:
        self.card.show_record(record_id if isinstance(record_id, int) else None)

    @Slot()
    def _on_loaded(self) -> None:
        self.export_action.setEnabled(not self.list.is_empty)
        self.print_action.setEnabled(not self.list.is_empty)
        self.details.show_card(shown=not self.list.is_empty)
        if not self.list.table.selected_ids():
            self.list.select_place()
        self.show_total()

    def show_total(self) -> None:
        """Show sums under the list, where there are any."""

    @Slot(object)
    def _on_activated(self, record_id: object) -> None:
        del record_id
        self.details.open_drawer()

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        self.make_menu().popup(self.list.table.viewport().mapToGlobal(place))

    def make_menu(self) -> ListMenu:
        """Return the menu of the selected rows."""
        menu = ListMenu(self.list, self)
        menu.offer(self.tr("Xem"), "Return", self.details.open_drawer)
        for text, keys, slot in self.row_actions():
            menu.offer(text, keys, slot)
        menu.addSeparator()
        menu.offer_filter()
        menu.offer(self.tr("Sao chép kèm tiêu đề"), "Ctrl+C", self.list.table.copy_rows)
        menu.addSeparator()
        menu.addAction(self.print_action)
        menu.addAction(self.export_action)
        selected = self.tr("Xuất các dòng đã chọn ra Excel…")
        menu.offer(selected, "", self._on_export_selected)
        return menu

    # Actions

    @Slot()
    def _on_add(self) -> None:
        self.add()

    @Slot()
    def _on_export(self) -> None:
        self.exporter.ask(self.list.query, self.list.shown_columns)

    @Slot()
    def _on_export_selected(self) -> None:
        shown = self.list
        chosen = tuple(shown.table.selected_ids())
        query = ListQuery(self.definition.kind, sort=shown.query.sort, ids=chosen)
        self.exporter.ask(query, shown.shown_columns)

    @Slot()
    def ask_print(self) -> None:
        """Open the preview of the list as it is shown."""
        # Nobody waits for the printer's parts at the start.
        from desktop.views.printing.record_papers import preview_list  # noqa: PLC0415

        shown = self.list
        preview_list(
            self.context, self, shown.query, shown.shown_columns, shown.table.selected_ids()
        )
